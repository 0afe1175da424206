import { describe, expect, test } from 'vitest';
import { china, type PlainDate } from '../../calendars';
import { extendBy, type Run, recount, startRun, term } from '../../src/terms';

const terms = {
  stage: term({
    from: 'receive',
    until: ['instruct'],
    bearer: 'leader',
    strength: 'soft',
    periods: { base: { amount: 5, unit: 'calendarDay', unitBy: 'innerDays', clause: 'test/5' } },
  }),
  conclude: term({
    from: 'accept',
    until: ['reply'],
    bearer: 'organ',
    strength: 'hard',
    extension: {
      times: 1,
      policy: 'extensions',
      most: { amount: 30, unit: 'calendarDay' },
      clause: 'test/most',
    },
    periods: { base: { amount: 30, unit: 'workingDay', clause: 'test/30' } },
  }),
};
const start = (name: keyof typeof terms, from: PlainDate, policy = {}) =>
  startRun(china, terms, name, 'base', from, { policy }) as Run;

describe('the unit of a period that a policy may change', () => {
  test('is the declared one unless the policy says so', () => {
    // Thursday 5 March 2026 and five days: Tuesday 10.
    expect(start('stage', '2026-03-05')).toMatchObject({ unit: 'calendarDay', due: '2026-03-10' });
  });
  test('is the policy’s', () => {
    // Friday 6 (1), Monday 9 (2), 10 (3), 11 (4), Thursday 12 March (5).
    expect(start('stage', '2026-03-05', { innerDays: 'workingDay' })).toMatchObject({
      unit: 'workingDay',
      roll: 'none',
      due: '2026-03-12',
    });
  });
});

describe('extensions a policy allows more often', () => {
  // Accepted Monday 2 March 2026: the 30th working day is Tuesday 14 April.
  const first = start('conclude', '2026-03-02', { extensions: 2 });
  test('once unless the policy says so', () => {
    expect(start('conclude', '2026-03-02').extensible?.times).toBe(1);
    expect(first.extensible?.times).toBe(2);
  });
  test('add up, and a recount finds the same day', () => {
    const by = (run: Run, amount: number, on: PlainDate) =>
      extendBy(china, terms.conclude, run, { amount, unit: 'calendarDay' }, on);
    const twice = by(by(first, 10, '2026-04-10'), 20, '2026-04-20');
    // 14 April + 30 days = Thursday 14 May.
    expect(twice).toMatchObject({ due: '2026-05-14', extension: { length: { amount: 30 } } });
    expect(recount(china, terms, twice, { policy: { extensions: 2 } }).due).toBe('2026-05-14');
  });
});
