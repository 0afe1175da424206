import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, CalendarCoverageError, china, type PlainDate, weekday } from '../../calendars';
import { type Counting, count, type Length, TermError } from '../../src/terms';

// 2026, notice 国办发明电〔2025〕7号: off 15–23 February (worked: Saturdays 14 and 28), 4–6 April, 1–5 May
// (worked: Saturday 9 May), 19–21 June, 25–27 September, 1–7 October (worked: Sunday 20 September, Saturday 10 October).
const ends = (from: PlainDate, amount: number, unit: Length['unit'], how?: Counting) => {
  const { unrolled, due } = count(china, from, { amount, unit }, how);
  return [unrolled, due];
};

describe('working days', () => {
  test.each<[string, PlainDate, number, PlainDate]>([
    // Monday to Tuesday: the first day is not counted.
    ['the day after', '2026-03-02', 1, '2026-03-03'],
    // Friday 6 (0), Monday 9 (1).
    ['over a weekend', '2026-03-06', 1, '2026-03-09'],
    // Friday 13 (0), worked Saturday 14 (1).
    ['a make-up Saturday counts', '2026-02-13', 1, '2026-02-14'],
    // Saturday 14 (1), 15–23 off, Tuesday 24 (2).
    ['the Spring Festival does not', '2026-02-13', 2, '2026-02-24'],
    // 14 (1), 24 (2), 25 (3), 26 (4), 27 (5), worked Saturday 28 (6), Monday 2 March (7).
    ['seven across the Spring Festival', '2026-02-13', 7, '2026-03-02'],
    // Starting on Sunday 15, a rest day: Tuesday 24 is the first.
    ['from a rest day', '2026-02-15', 1, '2026-02-24'],
    // 30 September Wednesday (0), 1–7 off, 8 (1), 9 (2), worked Saturday 10 (3).
    ['across National Day', '2026-09-30', 3, '2026-10-10'],
  ])('%s', (_, from, amount, due) => {
    expect(ends(from, amount, 'workingDay')).toEqual([due, due]);
  });

  test.each<[string, PlainDate, number, PlainDate]>([
    // Before Monday 2 March: worked Saturday 28 (1), Friday 27 (2).
    ['two before', '2026-03-02', -2, '2026-02-27'],
    // Before Tuesday 24 February: the festival, then worked Saturday 14 (1).
    ['back over the Spring Festival', '2026-02-24', -1, '2026-02-14'],
  ])('backward: %s', (_, from, amount, due) => {
    expect(ends(from, amount, 'workingDay', { roll: 'none' })).toEqual([due, due]);
  });
});

describe('calendar days', () => {
  test('roll from a rest day to the next working day, and remember the unrolled one', () => {
    // 1 April + 3 = Saturday 4 April, off until Monday 6; Tuesday 7.
    expect(ends('2026-04-01', 3, 'calendarDay')).toEqual(['2026-04-04', '2026-04-07']);
  });
  test('stand on a worked Saturday', () => {
    // 5 May + 4 = Saturday 9 May, a make-up day.
    expect(ends('2026-05-05', 4, 'calendarDay')).toEqual(['2026-05-09', '2026-05-09']);
  });
  test('stand on a rest day when the norm says so', () => {
    expect(ends('2026-04-01', 3, 'calendarDay', { roll: 'none' })).toEqual([
      '2026-04-04',
      '2026-04-04',
    ]);
  });
  test('backward', () => {
    // 2 March − 3: 1 March, 28, 27 February.
    expect(ends('2026-03-02', -3, 'calendarDay', { roll: 'none' })[1]).toBe('2026-02-27');
  });
});

describe('months (民法典 202)', () => {
  test.each<[string, PlainDate, number, PlainDate, PlainDate]>([
    ['the corresponding day', '2026-03-10', 1, '2026-04-10', '2026-04-10'],
    // No 31 February: the last day of the month, Saturday 28, which is worked in 2026.
    ['the last day where there is none', '2026-01-31', 1, '2026-02-28', '2026-02-28'],
    ['the last day of a leap February', '2024-01-31', 1, '2024-02-29', '2024-02-29'],
    ['over the turn of a year', '2025-08-31', 6, '2026-02-28', '2026-02-28'],
    // Saturday 4 April, off until Monday 6.
    ['rolled', '2026-03-04', 1, '2026-04-04', '2026-04-07'],
  ])('%s', (_, from, amount, unrolled, due) => {
    expect(ends(from, amount, 'month')).toEqual([unrolled, due]);
  });
  test('backward, to the last day of a shorter month', () => {
    expect(ends('2026-03-31', -1, 'month', { roll: 'none' })[1]).toBe('2026-02-28');
  });
});

describe('the same day 当天', () => {
  test.each(['sameDay', 'immediate'] as const)('%s ends on a working day of receipt', (unit) => {
    expect(count(china, '2026-02-14', { unit }).due).toBe('2026-02-14');
  });
  test.each(['sameDay', 'immediate'] as const)('%s rolls from a rest day', (unit) => {
    // Sunday 15 February opens the Spring Festival; Tuesday 24 is the first working day.
    const { unrolled, due } = count(china, '2026-02-15', { unit });
    expect([unrolled, due]).toEqual(['2026-02-15', '2026-02-24']);
  });
  test.each(['sameDay', 'immediate'] as const)(
    '%s stays on a rest day where its norm lets it',
    (unit) => {
      const { due, days, uncertain } = count(china, '2026-02-15', { unit }, { roll: 'none' });
      expect([due, days, uncertain]).toEqual(['2026-02-15', [], undefined]);
    },
  );
});

describe('days on which the clock stood still', () => {
  test('a working day is skipped', () => {
    // 3 March (1), 4 paused, 5 (2), 6 (3).
    const paused = [{ from: '2026-03-04', through: '2026-03-04' }] as const;
    const { due, days } = count(china, '2026-03-02', { amount: 3, unit: 'workingDay' }, { paused });
    expect(due).toBe('2026-03-06');
    expect(days.map(({ number, paused }) => [number, paused])).toEqual([
      [1, undefined],
      [null, true],
      [2, undefined],
      [3, undefined],
    ]);
  });
  test('a rest day skipped changes nothing', () => {
    // Friday 6 (0), weekend paused, Monday 9 (1).
    const paused = [{ from: '2026-03-07', through: '2026-03-08' }] as const;
    expect(ends('2026-03-06', 1, 'workingDay', { paused })[1]).toBe('2026-03-09');
  });
  test('calendar days are skipped, both ends included', () => {
    // 3 (1), 4 and 5 paused, 6 (2), Saturday 7 (3), rolled to Monday 9.
    const paused = [{ from: '2026-03-04', through: '2026-03-05' }] as const;
    expect(ends('2026-03-02', 3, 'calendarDay', { paused })).toEqual(['2026-03-07', '2026-03-09']);
  });
  test('months get as many days more as the clock stood still', () => {
    // 10 March + 1 month = 10 April; five days paused: 15 April, a Wednesday.
    const paused = [{ from: '2026-03-20', through: '2026-03-24' }] as const;
    expect(ends('2026-03-10', 1, 'month', { paused })).toEqual(['2026-04-15', '2026-04-15']);
  });
});

describe('what rests on a notice that is not out', () => {
  const span = (from: PlainDate, length: Length | { unit: 'sameDay' }, how?: Counting) =>
    count(china, from, length, how).uncertain;
  test('nothing, up to 28 December', () => {
    // Friday 25 (0), Monday 28 (1).
    expect(span('2026-12-25', { amount: 1, unit: 'workingDay' })).toBeUndefined();
  });
  test('29–31 December are uncertain', () => {
    expect(span('2026-12-25', { amount: 2, unit: 'workingDay' })).toEqual({
      from: '2026-12-29',
      through: '2026-12-29',
    });
  });
  test('2027 is guessed: New Year’s Day is off by decree', () => {
    // 28, 29, 30, 31 (4); Friday 1 January off, weekend; Monday 4 (5).
    const five = count(china, '2026-12-25', { amount: 5, unit: 'workingDay' });
    expect(five.due).toBe('2027-01-04');
    expect(five.uncertain).toEqual({ from: '2026-12-29', through: '2027-01-04' });
  });
  test('calendar days rest on their last day only', () => {
    // 25 December + 14 = Friday 8 January; what lies between does not matter.
    expect(span('2026-12-25', { amount: 14, unit: 'calendarDay' })).toEqual({
      from: '2027-01-08',
      through: '2027-01-08',
    });
    // 25 December + 8 = Saturday 2 January, rolled to Monday 4.
    expect(span('2026-12-25', { amount: 8, unit: 'calendarDay' })).toEqual({
      from: '2027-01-02',
      through: '2027-01-04',
    });
  });
  test('calendar days that do not roll rest on nothing', () => {
    const how = { roll: 'none' } as const;
    expect(span('2026-12-20', { amount: 10, unit: 'calendarDay' }, how)).toBeUndefined();
  });
  test('the same day rests on that day itself: a notice could take it off', () => {
    expect(span('2026-12-30', { unit: 'sameDay' })).toEqual({
      from: '2026-12-30',
      through: '2026-12-30',
    });
  });
  test('refused when asked to', () => {
    const how = { beyond: 'refuse' } as const;
    expect(() => span('2026-12-25', { amount: 5, unit: 'workingDay' }, how)).toThrow(
      CalendarCoverageError,
    );
  });
  // No calendar reaches these; a case must still be able to say something, and to say that it is a guess.
  test.each<[string, PlainDate]>([
    ['after the projection', '2099-03-02'],
    ['before the first notice', '1999-03-01'],
  ])('never refused otherwise: %s', (_, from) => {
    // Both are Mondays: Tuesday is the first working day by its weekday.
    expect(weekday(from)).toBe(1);
    const one = count(china, from, { amount: 1, unit: 'workingDay' });
    expect(one.due).toBe(addDays(from, 1));
    expect(one.uncertain).toEqual({ from: one.due, through: one.due });
  });
});

describe('bounded work', () => {
  test.each([0, 0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e9])(
    'an amount of %d is refused, not counted',
    (amount) => {
      for (const unit of ['workingDay', 'calendarDay', 'month'] as const)
        expect(() => count(china, '2026-03-02', { amount, unit })).toThrow(TermError);
    },
  );
});

describe('laws', () => {
  const day = fc.integer({ min: 0, max: 7000 }).map((n) => addDays('2005-01-01', n));
  test('working days agree with the calendar’s own count', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (from, amount) => {
        const { due } = count(china, from, { amount, unit: 'workingDay' });
        expect(due).toBe(china.addWorkdays(from, amount));
      }),
      { numRuns: 200 },
    );
  });
  test('every day between is listed once, in order, and the due day is the last line', () => {
    const length = fc.record<Length>({
      amount: fc.integer({ min: 1, max: 40 }),
      unit: fc.constantFrom('workingDay', 'calendarDay'),
    });
    fc.assert(
      fc.property(day, length, (from, length) => {
        const { days, due, unrolled } = count(china, from, length);
        expect(days.map(({ day }) => day)).toEqual(days.map((_, n) => addDays(from, n + 1)));
        expect(days.at(-1)?.day).toBe(due);
        expect(days.filter(({ number }) => number !== null).length).toBe(length.amount);
        expect(days.filter(({ rolled }) => rolled).every(({ day }) => day > unrolled)).toBe(true);
        expect(china.isWorkday(due)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
