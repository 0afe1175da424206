import { describe, expect, test } from 'vitest';
import { type Length, TermError, term, type Unit } from '../../src/terms';

const declare = (period: { amount: number; unit: 'workingDay' | 'calendarDay' | 'month' }) =>
  term({
    from: 'open',
    until: ['reply'],
    bearer: 'organ',
    strength: 'hard',
    periods: { base: { ...period, clause: 'test/base' } },
  });

describe('term()', () => {
  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 3661])(
    'refuses the amount %d',
    (amount) => {
      for (const unit of ['workingDay', 'calendarDay', 'month'] as const)
        expect(() => declare({ amount, unit })).toThrow(TermError);
    },
  );

  test('says which clause holds the amount it refuses', () => {
    expect(() => declare({ amount: 0, unit: 'workingDay' })).toThrow(
      /period base \(test\/base\) has the amount 0/,
    );
  });

  test('takes 1 and the longest', () => {
    expect(declare({ amount: 1, unit: 'workingDay' }).periods.base.clause).toBe('test/base');
    expect(declare({ amount: 3660, unit: 'calendarDay' }).bearer).toBe('organ');
  });

  // Ten years are 120 months; 3660 months would be three centuries of days to count one by one.
  test('bounds months by the same ten years as days', () => {
    expect(declare({ amount: 120, unit: 'month' }).strength).toBe('hard');
    expect(() => declare({ amount: 123, unit: 'month' })).toThrow(TermError);
  });

  test('refuses a unit it does not know', () => {
    const unit = 'workingDays' as Unit as 'workingDay';
    expect(() => declare({ amount: 3, unit })).toThrow(/workingDays/);
  });

  test('refuses a period without its amount', () => {
    const period = { unit: 'workingDay' } as { amount: number; unit: 'workingDay' };
    expect(() => declare(period)).toThrow(/amount undefined/);
  });

  const base = {
    from: 'open',
    until: ['reply'],
    bearer: 'organ',
    strength: 'hard',
    periods: { base: { amount: 7, unit: 'workingDay', clause: 'test/7' } },
  } as const;

  test('refuses a period that neither a policy nor a day of the case can end', () => {
    const periods = { base: { unit: 'unspecified', clause: 'test/open' } } as const;
    expect(() => term({ ...base, periods })).toThrow(/period base \(test\/open\) has no length/);
    const cap = { field: 'limitGiven', clause: 'test/cap' };
    expect(term({ ...base, periods, cap }).cap).toBe(cap);
  });

  test.each([0, -2, 0.5])('refuses a mark %d before the limit', (before) => {
    const marks = { request: { before, unit: 'workingDay', clause: 'test/mark' } } as const;
    expect(() => term({ ...base, marks })).toThrow(/mark request \(test\/mark\)/);
  });

  test.each([0, -2, 0.5])('refuses a warning %d before the limit', (before) => {
    expect(() => term({ ...base, warn: { before, clause: 'test/warn' } })).toThrow(TermError);
  });

  test.each([0, -30, 2.5])('refuses an extension of at most %d days', (amount) => {
    const most: Length = { amount, unit: 'calendarDay' };
    const extension = { times: 1, most, clause: 'test/most' };
    expect(() => term({ ...base, extension })).toThrow(TermError);
  });
});
