import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, china, fromDayNumber, toDayNumber } from '../../calendars';

const FIRST = toDayNumber('2004-01-01');
const LAST = toDayNumber('2026-12-31');
const day = fc.integer({ min: FIRST + 200, max: LAST - 200 }).map(fromDayNumber);
const count = fc.integer({ min: 1, max: 60 });

describe('laws of counting', () => {
  test('the n-th workday is the one a walk from day to day finds, both ways', () => {
    fc.assert(
      fc.property(day, count, fc.constantFrom(1, -1), (start, n, direction) => {
        let at = start;
        for (let left = n; left > 0; ) {
          at = addDays(at, direction);
          if (china.isWorkday(at)) left--;
        }
        expect(china.addWorkdays(start, n * direction)).toBe(at);
      }),
    );
  });

  test('from a workday, n forward and n back return', () => {
    fc.assert(
      fc.property(day, count, (start, n) => {
        const from = china.roll(start);
        expect(china.addWorkdays(china.addWorkdays(from, n), -n)).toBe(from);
      }),
    );
  });

  test('between a day and its n-th workday there are n', () => {
    fc.assert(
      fc.property(day, count, (start, n) => {
        const end = china.addWorkdays(start, n);
        expect(china.workdaysBetween(start, end)).toBe(n);
        expect(china.workdaysBetween(end, start)).toBe(-n);
      }),
    );
  });

  test('counts add up', () => {
    fc.assert(
      fc.property(day, count, count, (start, n, m) => {
        const inTwo = china.addWorkdays(china.addWorkdays(start, n), m);
        expect(inTwo).toBe(china.addWorkdays(start, n + m));
      }),
    );
  });

  test('a later start or a longer count never ends earlier', () => {
    fc.assert(
      fc.property(day, count, (start, n) => {
        const end = china.addWorkdays(start, n);
        expect(china.addWorkdays(addDays(start, 1), n) >= end).toBe(true);
        expect(china.addWorkdays(start, n + 1) > end).toBe(true);
      }),
    );
  });

  test('rolling is on or after, next is after, previous is before, and all are worked', () => {
    fc.assert(
      fc.property(day, (start) => {
        const [rolled, next, previous] = [
          china.roll(start),
          china.nextWorkday(start),
          china.previousWorkday(start),
        ];
        expect([rolled, next, previous].every((each) => china.isWorkday(each))).toBe(true);
        expect(rolled).toBe(china.isWorkday(start) ? start : next);
        expect(previous < start && start < next).toBe(true);
      }),
    );
  });

  test('a day asked as text, as fields, as a number has one answer', () => {
    fc.assert(
      fc.property(day, (text) => {
        const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
        const info = china.dayInfo(text);
        expect(china.dayInfo({ year, month, day: date })).toEqual(info);
        expect(china.dayInfo(toDayNumber(text))).toEqual(info);
      }),
    );
  });

  test('a projected calendar agrees wherever the notices reach', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST }), (number) => {
        expect(china.project().dayInfo(number)).toEqual(china.dayInfo(number));
      }),
    );
  });
});

test('months by the corresponding day: the month is right, the day is not after it', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -600, max: 600 }), (start, n) => {
      const moved = addMonths(start, n);
      const index = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
      expect(index(moved) - index(start)).toBe(n);
      const [from, to] = [start.slice(8), moved.slice(8)];
      expect(to === from || (to < from && addDays(moved, 1).endsWith('-01'))).toBe(true);
    }),
  );
});
