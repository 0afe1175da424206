import { describe, expect, test } from 'vitest';
import { coordinationMeeting } from '../../machines/jilin-coordination-meeting';
import { cite, contextOfCase, nextWakeUp } from '../../src';
import { at, attempt, does, leader, office, refusal } from '../support/jilin';
import { call, called, director, meeting, minutes } from '../support/meeting';

const DAY = '2026-03-05';
const DATE = '2026-03-12';
const approved = () => does(meeting(DAY), 'approveMeeting', DAY, director);
const scheduled = () =>
  does(approved(), 'scheduleMeeting', DAY, office, call(DATE, 'pensions', 'injuries'));

describe(cite('jilin-2021/四.13'), () => {
  test('nothing is convened before the director in charge approves', () => {
    const form = call(DATE, 'pensions');
    expect(refusal(meeting(DAY), 'scheduleMeeting', DAY, office, form)?.kind).toBe('state');
    expect(refusal(meeting(DAY), 'approveMeeting', DAY, office)).toMatchObject({
      kind: 'role',
      clauses: ['jilin-2021/四.13'],
    });
    expect(at(approved())).toBe('convening.approved');
  });
  test('the director is the leader for petitions, unless the bureau says it is another', () => {
    const another = meeting(DAY, { directorInCharge: 'another' });
    expect(refusal(meeting(DAY), 'approveMeeting', DAY, leader)).toBeNull();
    expect(refusal(another, 'approveMeeting', DAY, leader)?.decisions).toContain('jilin-2021/J26');
    expect(refusal(another, 'approveMeeting', DAY, director)).toBeNull();
    const { roles } = coordinationMeeting;
    expect(roles.directorInCharge.clauses).toEqual(['jilin-2021/四.13']);
  });
  test('a meeting that is not approved is dropped', () => {
    const reason = { reason: '由处室协调。' };
    expect(at(does(meeting(DAY), 'refuseMeeting', DAY, director, reason))).toBe('meetingDropped');
  });
  test('the petition office calls the divisions, who then take part', () => {
    const form = call(DATE, 'pensions');
    expect(refusal(approved(), 'scheduleMeeting', DAY, director, form)?.clauses).toEqual([
      'jilin-2021/四.13',
    ]);
    const outcome = attempt(approved(), 'scheduleMeeting', DAY, office, form);
    expect(outcome.effects).toEqual([{ type: 'issue', form: 'coordinationNotice', on: DAY }]);
    expect(contextOfCase(outcome.case)).toMatchObject({
      parties: [{ role: called.role, unit: called.unit, since: DAY }],
    });
  });
  test.each([
    ['on the day told, with one of the divisions called', DATE, ['injuries'], null],
    ['later', '2026-03-13', ['pensions', 'injuries'], null],
    ['before the day told', '2026-03-11', ['pensions'], 'meetingDayCome'],
    ['without any division that was called', DATE, ['medical'], 'divisionCame'],
  ] as const)('it meets: %s', (_title, on, units, rule) => {
    const refused = refusal(scheduled(), 'conveneMeeting', on, office, minutes(...units));
    expect(refused?.rule ?? null).toBe(rule);
    if (refused) expect(refused.clauses).toEqual(['jilin-2021/四.13']);
  });
  test('the record of the meeting ends it', () => {
    const outcome = attempt(scheduled(), 'conveneMeeting', DATE, office, minutes('pensions'));
    expect(at(outcome.case)).toBe('meetingHeld');
    expect(outcome.effects).toEqual([{ type: 'issue', form: 'meetingRecord', on: DATE }]);
  });
  test('the petition office calls it off until then', () => {
    const reason = { reason: '事项已撤回。' };
    for (const kase of [meeting(DAY), approved(), scheduled()])
      expect(at(does(kase, 'cancelMeeting', DATE, office, reason))).toBe('meetingCancelled');
  });
  test('the clause sets no time, so nothing falls due', () => {
    for (const kase of [meeting(DAY), approved(), scheduled()]) expect(nextWakeUp(kase)).toBeNull();
  });
  test('only a common problem names further matters', () => {
    const cases = ['jr-2', 'jr-3'];
    expect(at(meeting(DAY, {}, { ground: 'common', cases }))).toBe(
      'directorApproval.awaitingApproval',
    );
    expect(() => meeting(DAY, {}, { ground: 'majorMatter', cases })).toThrow(/common problem/);
  });
});
describe(cite('jilin-2021/四.4b'), () => {
  test('the leader for petitions has a role of that clause', () => {
    expect(coordinationMeeting.roles.petitionLeader.clauses).toContain('jilin-2021/四.4b');
  });
});
describe.each([
  [cite('jilin-2021/五.1d'), 'jilin-2021/五.1d'],
  [cite('jilin-2021/五.5'), 'jilin-2021/五.5'],
] as const)('%s', (_title, clause) => {
  test('accountability is recorded by a leader, never by itself', () => {
    const form = { ground: '推诿。', subject: 'injuries', measure: '通报' };
    expect(refusal(meeting(DAY), 'recordAccountability', DAY, office, form)?.clauses).toContain(
      clause,
    );
    expect(refusal(meeting(DAY), 'recordAccountability', DAY, director, form)).toBeNull();
  });
});
