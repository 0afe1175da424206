import { describe, expect, test } from 'vitest';
import { cite, contextOfCase, ledgerOf, openCase } from '../../src';
import {
  at,
  attempt,
  classified,
  procedure as dispute,
  does,
  grounds,
  mixed,
  proposed,
  routed,
} from '../support/ongniud';
import { policy, procedure, at as stands } from '../support/ongniud-consultation';

const MON = '2026-03-09';
const asked = { topic: '跨期欠费如何分段处理。', invited: ['某会计师事务所'] };
const result = { result: '已核减。' };
const ended = (end: string, of = 'ongniud-consultation') => ({
  procedure: of,
  caseId: 'co-1',
  end,
  result: '意见一致。',
});
/** The consultation that a dispute asks for, opened as a host would. */
const opens = (kase: Parameters<typeof attempt>[0]) => {
  const [effect] = attempt(kase, 'requestConsultation', MON, 'studio', asked).effects;
  if (effect?.type !== 'openCase') throw new Error('no case was asked for');
  const { procedure: asks, link, input } = effect;
  return {
    asks,
    link,
    input,
    kase: openCase(procedure, { id: 'co-1', on: MON, input, policy }),
  };
};

describe(cite('ongniud-2024/三(四)b'), () => {
  test('the studio asks for a consultation of a general dispute; it knows the departments concerned', () => {
    const { asks, link, input, kase } = opens(classified(MON, 'general'));
    expect([asks, link]).toEqual(['ongniud-consultation', 'consultation']);
    expect(input).toEqual({
      track: 'general',
      competent: ['socialInsuranceCenter', 'taxBureau'],
      ...asked,
    });
    expect(stands(kase)).toBe('raised');
  });
  test('one that was held stands for the studio’s own, any other end does not (O40)', () => {
    const kase = classified(MON, 'general');
    for (const wrong of [ended('calledOff'), ended('consulted', 'another')]) {
      const told = does(kase, 'linkedCaseEnded', MON, 'linkedCase', wrong);
      expect(grounds(told, 'conclude', MON, 'studio', result)).toContain('ongniud-2024/三(一)2(1)');
    }
    const told = does(kase, 'linkedCaseEnded', MON, 'linkedCase', ended('consulted'));
    expect(contextOfCase(told)).toMatchObject({ counts: { consultation: 1 } });
    expect(at(does(told, 'conclude', MON, 'studio', result))).toBe('response.handled');
  });
  test('it stands for it too when it ends during a mediation that then fails', () => {
    const mediating = does(classified(MON, 'general'), 'openMediation', MON, 'studio');
    const told = does(mediating, 'linkedCaseEnded', MON, 'linkedCase', ended('consulted'));
    const failed = { reason: '未达成一致。', arbitrationLinked: false };
    const back = does(told, 'endMediation', MON, 'studio', failed);
    expect(at(does(back, 'conclude', MON, 'studio', result))).toBe('response.handled');
  });
});
describe(cite('ongniud-2024/三(四)c'), () => {
  test('of a major dispute a special meeting is asked for; no limit waits for it (house/R10)', () => {
    const { input, kase } = opens(proposed(MON));
    expect(input).toMatchObject({ track: 'major' });
    expect(stands(kase)).toBe('raised');
    const waiting = does(proposed(MON), 'requestConsultation', MON, 'studio', asked);
    // Four working days from Monday 9 March: 10 (1), 11 (2), 12 (3), Friday 13 (4).
    expect(ledgerOf(waiting).terms.formOpinion).toMatchObject({ due: '2026-03-13' });
    const opinion = { opinion: '分段处理。' };
    expect(at(does(waiting, 'formOpinion', MON, 'studio', opinion))).toBe('response.handled');
  });
  test('its end is a fact, wherever the dispute stands, and counts nothing', () => {
    for (const kase of [routed(MON), proposed(MON)]) {
      const told = does(kase, 'linkedCaseEnded', MON, 'linkedCase', ended('meetingConcluded'));
      expect(at(told)).toBe(at(kase));
      expect(contextOfCase(told)).toMatchObject({ counts: {} });
    }
    expect(grounds(proposed(MON), 'linkedCaseEnded', MON, 'studio', ended('consulted'))).toContain(
      'role',
    );
  });
  test('before the dispute is classified nobody knows which of the two it needs', () => {
    const kase = routed(MON, [mixed]);
    expect(grounds(kase, 'requestConsultation', MON, 'studio', asked)).toContain('guard');
    expect(
      grounds(classified(MON, 'major'), 'requestConsultation', MON, 'receivingOfficer', asked),
    ).toContain('ongniud-2024/三(四)c');
    expect(dispute.roles.linkedCase?.outsider).toBe(true);
  });
});
