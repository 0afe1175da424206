import { describe, expect, test } from 'vitest';
import {
  CaseInputError,
  type ClauseId,
  cite,
  contextOfCase,
  ledgerOf,
  openCase,
  permitted,
} from '../../src';
import { citationsOf } from '../../src/analysis';
import {
  arranged,
  at,
  attempt,
  called,
  decided,
  departments,
  does,
  grounds,
  held,
  input,
  issued,
  limited,
  minutes,
  opened,
  policy,
  procedure,
  requested,
} from '../support/ongniud-consultation';

const MON = '2026-03-09';
const roleOf = (clause: ClauseId) =>
  (citationsOf(procedure)[clause] ?? []).flatMap((place) =>
    place.kind === 'role' ? [place.role] : [],
  );
const summary = { summary: '已梳理。' };
const opinion = { opinion: '建议分段核定。' };

describe(cite('ongniud-2024/三(四)b'), () => {
  test('any member calls a consultation in a general matter, those named take part, the caller writes the minutes', () => {
    const kase = does(
      opened(MON, 'general'),
      'callConsultation',
      MON,
      'member',
      departments,
      'financeBureau',
    );
    expect(at(kase)).toBe('consulting');
    expect(grounds(kase, 'contribute', MON, 'participant', opinion)).toEqual([]);
    expect(grounds(kase, 'contribute', MON, 'participant', opinion, 'justiceBureau')).toContain(
      'ongniud-2024/三(四)b',
    );
    expect(grounds(kase, 'recordMinutes', MON, 'convener', minutes(MON))).toContain('role');
    expect(at(does(kase, 'recordMinutes', MON, 'convener', minutes(MON), 'financeBureau'))).toBe(
      'consulted',
    );
    expect(roleOf('ongniud-2024/三(四)b')).toEqual(['member', 'convener', 'participant']);
  });
  test('a unit can be invited later, a member or not (O34, O6)', () => {
    const guest = { unit: { id: 'employmentServiceCenter' } };
    const kase = does(called(MON), 'invite', MON, 'convener', guest);
    expect(
      grounds(kase, 'contribute', MON, 'participant', opinion, 'employmentServiceCenter'),
    ).toEqual([]);
    expect(grounds(called(MON), 'invite', MON, 'member', guest)).toContain('ongniud-2024/三(四)b');
  });
  test('nobody takes part twice, however often named', () => {
    const again = does(called(MON), 'invite', MON, 'convener', { unit: { id: 'taxBureau' } });
    const parties = ['participant', 'participant', 'convener'].map((role) => ({ role }));
    expect(contextOfCase(again)).toMatchObject({ parties });
  });
  test('it sets no limit: only a special meeting does (O38)', () => {
    const limit = { limit: '2026-03-31' };
    expect(grounds(called(MON), 'recordMinutes', MON, 'convener', minutes(MON, limit))).toEqual([
      'guard',
      'ongniud-2024/三(四)b',
      'ongniud-2024/O38',
    ]);
  });
});
describe(cite('ongniud-2024/三(一)2(1)'), () => {
  test('the studio calls one too, for a dispute it has, and writes its minutes', () => {
    const kase = does(opened(MON, 'general'), 'callConsultation', MON, 'studio', departments);
    expect(at(does(kase, 'recordMinutes', MON, 'convener', minutes(MON), 'studio'))).toBe(
      'consulted',
    );
    expect(roleOf('ongniud-2024/三(一)2(1)')).toEqual(['studio']);
  });
});
describe(cite('ongniud-2024/附1.(二)'), () => {
  test('the studio is a role of its own', () => {
    expect(roleOf('ongniud-2024/附1.(二)')).toEqual(['studio']);
  });
});
describe(cite('ongniud-2024/三(四)c'), () => {
  test('a major matter is sorted out by the office, put to the leading group, convened by it and held', () => {
    const major = opened(MON, 'major');
    expect(grounds(major, 'callConsultation', MON, 'member', departments)).toContain('guard');
    expect(grounds(major, 'sortOut', MON, 'member', summary)).toContain('ongniud-2024/三(四)c');
    expect(
      grounds(requested(MON), 'decideToConvene', MON, 'leadingGroupOffice', departments),
    ).toContain('ongniud-2024/三(四)c');
    expect(grounds(arranged(MON), 'holdMeeting', MON, 'governmentOffice')).toContain(
      'ongniud-2024/三(四)c',
    );
    expect(at(held(MON))).toBe('specialMeeting.held');
    expect(at(does(held(MON), 'recordMinutes', MON, 'governmentOffice', minutes(MON)))).toBe(
      'meetingConcluded',
    );
  });
  test('the departments concerned are among those convened (O34)', () => {
    const without = attempt(requested(MON), 'decideToConvene', MON, 'leadingGroup', {
      departments: ['taxBureau', 'financeBureau'],
    });
    expect(without.accepted).toBe(false);
    expect(!without.accepted && without.refusal[0]).toMatchObject({
      clauses: ['ongniud-2024/三(四)c'],
      decisions: ['ongniud-2024/O34'],
      zh: '相关部门均须参加：旗税务局、旗社会保险事业服务中心',
    });
  });
  test('before it names any, it can be told which they are', () => {
    const by = { id: 'gao', role: 'leadingGroup' };
    const decide = permitted(requested(MON), { on: MON, by }).find(
      ({ act }) => act === 'decideToConvene',
    );
    expect(decide).toMatchObject({
      can: 'depends',
      reasons: [{ zh: '相关部门均须参加：旗税务局、旗社会保险事业服务中心' }],
    });
  });
  test('the leading group may decide against a meeting, with a reason (O35)', () => {
    const declined = { reason: '由工作室会商即可。' };
    expect(
      grounds(requested(MON), 'declineToConvene', MON, 'governmentOffice', declined),
    ).toContain('ongniud-2024/三(四)c');
    expect(at(does(requested(MON), 'declineToConvene', MON, 'leadingGroup', declined))).toBe(
      'notConvened',
    );
  });
  test('a general matter needs no special meeting', () => {
    expect(
      grounds(opened(MON, 'general'), 'sortOut', MON, 'leadingGroupOffice', summary),
    ).toContain('ongniud-2024/三(四)c');
  });
  test('a limit must follow the meeting, and something decided', () => {
    for (const more of [{ limit: '2026-03-06' }, { limit: MON, decided: [] }])
      expect(
        grounds(held(MON), 'recordMinutes', MON, 'governmentOffice', minutes(MON, more)),
      ).toEqual(['payload']);
  });
});
describe(cite('ongniud-2024/二(二).1a'), () => {
  test('the office at the tax bureau sorts the matter out and asks', () => {
    expect(roleOf('ongniud-2024/二(二).1a')).toEqual(['leadingGroupOffice']);
    const sorted = does(opened(MON, 'major'), 'sortOut', MON, 'leadingGroupOffice', summary);
    const reason = { reason: '须统一口径。' };
    expect(grounds(sorted, 'requestMeeting', MON, 'leadingGroup', reason)).toContain(
      'ongniud-2024/二(二).1a',
    );
    expect(issued(sorted, 'requestMeeting', MON, 'leadingGroupOffice', reason)).toEqual([
      'meetingRequest',
    ]);
  });
});
describe(cite('ongniud-2024/二(二).2'), () => {
  const meeting = { meetsOn: MON, place: '旗政府会议室' };
  test('政府办 arranges the meeting, and nobody else; another day is arranged anew', () => {
    expect(roleOf('ongniud-2024/二(二).2')).toEqual(['governmentOffice']);
    expect(grounds(decided(MON), 'arrangeMeeting', MON, 'leadingGroupOffice', meeting)).toContain(
      'ongniud-2024/二(二).2',
    );
    expect(issued(decided(MON), 'arrangeMeeting', MON, 'governmentOffice', meeting)).toEqual([
      'meetingNotice',
    ]);
    expect(issued(arranged(MON), 'arrangeMeeting', MON, 'governmentOffice', meeting)).toEqual([
      'meetingNotice',
    ]);
  });
  test('how soon must be answered, and the error names the clause', () => {
    const open = () =>
      openCase(procedure, { id: 'co-1', on: MON, input: { ...input, track: 'major' }, policy: {} });
    expect(open).toThrow(CaseInputError);
    expect(open).toThrow('ongniud-2024/二(二).2');
    expect(
      openCase(procedure, { id: 'co-1', on: MON, input: { ...input, track: 'major' }, policy }),
    ).toBeDefined();
  });
  test('what is missed is a warning, not a breach (O36)', () => {
    // Two working days from Monday 9 March: Tuesday 10 (1), Wednesday 11 (2); arranged on Thursday 12.
    const late = does(decided(MON), 'arrangeMeeting', '2026-03-12', 'governmentOffice', meeting);
    expect(ledgerOf(late).breaches).toMatchObject([{ term: 'arrange', strength: 'soft' }]);
  });
  test('where the need falls away, it is called off by whoever has it in hand (O39)', () => {
    const off = { reason: '争议已撤回。' };
    const cases = [
      [opened(MON, 'general'), 'leadingGroupOffice', 'leadingGroup'],
      [called(MON), 'convener', 'leadingGroupOffice'],
      [decided(MON), 'leadingGroup', 'leadingGroupOffice'],
      [arranged(MON), 'leadingGroup', 'governmentOffice'],
    ] as const;
    for (const [kase, right, wrong] of cases) {
      expect(grounds(kase, 'callOff', MON, wrong, off)).toContain('ongniud-2024/O39');
      expect(at(does(kase, 'callOff', MON, right, off))).toBe('calledOff');
    }
    expect(grounds(requested(MON), 'callOff', MON, 'leadingGroupOffice', off)).toContain('state');
  });
});
describe.each([
  [cite('ongniud-2024/二(一)'), 'ongniud-2024/二(一)'],
  [cite('ongniud-2024/附1.序'), 'ongniud-2024/附1.序'],
] as const)('%s', (_title, clause) => {
  test('who is a member goes by both lists together (O5); no other unit calls a consultation', () => {
    for (const unit of ['publicSecurityBureau', 'publicityDepartment', 'cyberspaceOffice'])
      expect(
        grounds(opened(MON, 'general'), 'callConsultation', MON, 'member', departments, unit),
      ).toEqual([]);
    expect(
      grounds(opened(MON, 'general'), 'callConsultation', MON, 'member', departments, 'school'),
    ).toContain(clause);
    expect(roleOf(clause)).toContain('member');
  });
});
describe(cite('ongniud-2024/附1.(一)'), () => {
  const report = { text: '已核定。' };
  test('the office confirms what has been carried out, or sends it back; the day stays', () => {
    const one = does(limited(MON, '2026-03-20'), 'reportCarriedOut', MON, 'participant', report);
    expect(at(one)).toBe('specialMeeting.carryingOut');
    expect(grounds(one, 'reportCarriedOut', MON, 'participant', report)).toContain(
      'ongniud-2024/O38',
    );
    const all = does(one, 'reportCarriedOut', MON, 'participant', report, 'socialInsuranceCenter');
    expect(at(all)).toBe('specialMeeting.carriedOut');
    expect(ledgerOf(all).terms).not.toHaveProperty('carryOut');
    expect(grounds(all, 'confirmCarriedOut', MON, 'governmentOffice')).toContain(
      'ongniud-2024/附1.(一)',
    );
    const back = does(all, 'returnReport', '2026-03-10', 'leadingGroupOffice', {
      unit: { id: 'taxBureau' },
      reason: '未附核定结果。',
    });
    expect(ledgerOf(back).terms.carryOut).toMatchObject({ due: '2026-03-20' });
    const again = does(back, 'reportCarriedOut', '2026-03-11', 'participant', report);
    expect(at(does(again, 'confirmCarriedOut', '2026-03-11', 'leadingGroupOffice'))).toBe(
      'meetingConcluded',
    );
  });
});
describe(cite('ongniud-2024/四(四)a'), () => {
  test('what a meeting decided is followed up: a day that passes is a breach of those who answer for it', () => {
    // The limit is Saturday 14 March 2026: a day that was set does not roll.
    const kase = does(limited(MON, '2026-03-14'), 'reportCarriedOut', '2026-03-16', 'participant', {
      text: '已核定。',
    });
    expect(ledgerOf(kase).breaches).toMatchObject([
      { term: 'carryOut', bearer: 'participant', due: '2026-03-14', strength: 'hard' },
    ]);
    const followed = (citationsOf(procedure)['ongniud-2024/四(四)a'] ?? []).flatMap((place) =>
      place.kind === 'transition' ? [place.event] : [],
    );
    expect(followed).toEqual(expect.arrayContaining(['confirmCarriedOut', 'carryOut.overdue']));
  });
});
describe(cite('ongniud-2024/四(四)b'), () => {
  test('only the leading group holds somebody to account', () => {
    const record = { ground: '推诿。', subject: 'hrssBureau', measure: '通报批评' };
    expect(grounds(called(MON), 'recordAccountability', MON, 'leadingGroup', record)).toEqual([]);
    expect(grounds(called(MON), 'recordAccountability', MON, 'convener', record)).toContain(
      'ongniud-2024/四(四)b',
    );
  });
});
