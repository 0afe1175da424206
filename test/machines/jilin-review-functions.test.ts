import { describe, expect, expectTypeOf, test } from 'vitest';
import { china, type PlainDate } from '../../calendars';
import {
  isLate,
  jurisdiction,
  lastDayToApply,
  type Opinion,
  review,
  slack,
} from '../../machines/jilin-review';
import { arrowsOf, nodesOf } from '../../src/analysis/chart';
import { opened, standing } from '../support/jilin';

describe('jurisdiction', () => {
  test.each([
    [{ by: 'county', kind: 'handling' }, 'cityBureau', 'review', '一.1a'],
    [{ by: 'city', kind: 'review' }, 'provincialBureau', 'reReview', '一.1b'],
    [{ by: 'city', kind: 'handling' }, 'provincialBureau', 'review', '一.2'],
    [{ by: 'changbaishan', kind: 'handling' }, 'provincialBureau', 'review', '一.2'],
    [{ by: 'changbaishan', kind: 'review' }, 'provincialBureau', 'reReview', '一.1b'],
    [{ by: 'province', kind: 'handling' }, 'reviewCommittee', 'review', '一.3'],
    [{ by: 'province', kind: 'review' }, 'reviewCommittee', 'reReview', '一.3'],
    [{ by: 'committee', kind: 'designation' }, 'provincialBureau', null, '一.4'],
    [{ by: 'province', kind: 'reReview' }, null, null, '四.14'],
    [{ by: 'committee', kind: 'reReview' }, null, null, '四.14'],
  ] as const)('after %j: %s, %s, %s', (opinion, next, procedure, key) => {
    const clause = `jilin-2021/${key}` as const;
    expect(jurisdiction(opinion)).toMatchObject({ next, procedure, clauses: [clause] });
  });
  test('Changbaishan stands at city level by decision, or where the policy puts it', () => {
    const opinion = { by: 'changbaishan', kind: 'handling' } as const;
    expect(jurisdiction(opinion).decisions).toEqual(['jilin-2021/J27']);
    expect(jurisdiction(opinion, { changbaishan: 'county' })).toMatchObject({
      next: 'cityBureau',
      procedure: 'review',
      clauses: ['jilin-2021/一.1a'],
      decisions: ['jilin-2021/J27'],
    });
  });
  test('an opinion that no organ gives does not compile', () => {
    expectTypeOf<{ by: 'county'; kind: 'review' }>().not.toExtend<Opinion>();
    expectTypeOf<{ by: 'city'; kind: 'reReview' }>().not.toExtend<Opinion>();
  });
});

describe('the window to apply: 30 days from receipt of the written opinion (J8)', () => {
  test.each([
    ['2026-03-02', '2026-04-01'], // Wednesday 1 April
    ['2026-01-30', '2026-03-02'], // Sunday 1 March rolls to Monday 2
    ['2026-01-29', '2026-02-28'], // Saturday 28 February is worked
    ['2026-01-20', '2026-02-24'], // Thursday 19 February, Spring Festival to 23: Tuesday 24
    ['2025-09-05', '2025-10-09'], // Sunday 5 October, National Day to 8: Thursday 9
  ] as const)('received on %s: until %s', (receivedOn, last) => {
    expect(lastDayToApply(china, receivedOn)).toBe(last);
    expect(isLate(china, receivedOn, last)).toBe(false);
    const after = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10) as PlainDate;
    expect(isLate(china, receivedOn, after)).toBe(true);
  });
  test('nobody is late whose day of receipt is not known', () => {
    expect(isLate(china, undefined, '2026-12-31')).toBe(false);
  });
});

describe('slack: a stage’s own limit, and what is left of the whole (J10)', () => {
  const of = (kase: ReturnType<typeof opened>) =>
    slack(china, kase.now.snapshot.context as Parameters<typeof slack>[1]);

  test('none before acceptance, and none while nobody has received the papers', () => {
    expect(of(opened('2026-03-02'))).toBeNull();
    expect(of(standing('assignment.slipSubmitted', '2026-03-02'))).toBeNull();
  });
  test('with everything received on Monday 2 March', () => {
    // The division's 15 working days end on Monday 23 March, the case's 30 on Tuesday 14 April: 24-27 March (4),
    // 30-31 (6), 1-3 April (9), 7-10 (13), 13-14 (15).
    expect(of(standing('examination.working', '2026-03-02'))).toEqual({
      stage: 'submitDraft',
      due: '2026-03-23',
      outer: '2026-04-14',
      left: 15,
      later: [
        { stage: 'settleDraft', amount: 2, unit: 'workingDay' },
        { stage: 'submitOpinion', amount: 5, unit: 'workingDay' },
        { stage: 'draftFormalOpinion', amount: 2, unit: 'workingDay' },
      ],
    });
  });
  test('below zero where the stage may take longer than the case has', () => {
    // Accepted on 2 March, with the division on Monday 30 March: 31 (1), 1-3 April (4), 7-10 (8), 13-17 (13), 20-21 (15).
    // From Tuesday 14 to Tuesday 21 April: 15-17 (3), 20-21 (5).
    const accepted = standing('assignment.slipDrafting', '2026-03-02');
    const late = standing('examination.working', '2026-03-30', accepted);
    expect(of(late)).toMatchObject({ due: '2026-04-21', outer: '2026-04-14', left: -5 });
  });
  test('what comes later is told in the unit the policy counts by', () => {
    const drafting = (policy: object) =>
      of(standing('assignment.slipDrafting', '2026-03-02', opened('2026-03-02', policy)));
    expect(drafting({})?.later[0]).toEqual({ stage: 'instruct', amount: 5, unit: 'calendarDay' });
    expect(drafting({ innerDays: 'workingDay' })?.later[0]?.unit).toBe('workingDay');
  });
  test('over a year’s end whose notice is not out it is counted all the same', () => {
    expect(of(standing('examination.working', '2026-12-21'))?.stage).toBe('submitDraft');
  });
});

// States: open 1; main 1, intake 1 + 1, assignment 1 + 6, examination 1 + 5, conclusion 1 + 5; extension 1, resting
// 1 + 3, pending and awaitingNotice 2; hearing 1 + 2; supervision 1 and three lanes of 1 + 4; finals 6.
// Transitions: open 9; main 2; intake 4; assignment 5 + 3; examination 4 + 6; conclusion 2 + 2 + 3 + 3;
// extension 1 + 3 + 1; hearing 2; lanes of one term 4 + 4, of seven terms 28.
test('the chart has 55 states and 87 transitions', () => {
  expect(nodesOf(review.machine)).toHaveLength(1 + 55);
  expect(arrowsOf(review.machine)).toHaveLength(87);
});

test('only the committee sets a limit of its own (J20)', () => {
  const limitGiven = '2026-03-27';
  expect(() => opened('2026-03-02', {}, { limitGiven })).toThrow('only the committee sets a limit');
  const passedOn = opened('2026-03-02', {}, { source: 'committee', limitGiven });
  expect(passedOn.now.snapshot.context).toMatchObject({ limitGiven });
});
