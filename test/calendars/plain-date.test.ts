import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  addDays,
  addMonths,
  type Dayish,
  fromDayNumber,
  fromInstant,
  type Instantish,
  InvalidDateError,
  isPlainDate,
  type PlainDate,
  parsePlainDate,
  toDayNumber,
  weekday,
} from '../../calendars';

describe('a day', () => {
  // 1970-01-01 is day 0. 1970–1999 are 30 years with 7 leap days (72, 76, 80, 84, 88, 92, 96).
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-01-01', 30 * 365 + 7],
    ['2000-03-01', 30 * 365 + 7 + 31 + 29],
    ['2100-03-01', 130 * 365 + 7 + 25 + 59], // 2000 is a leap year, 2100 is not: 25 leap days from 2000
  ] as const)('%s is day number %i', (day, number) => {
    expect(toDayNumber(day)).toBe(number);
    expect(fromDayNumber(number)).toBe(day);
  });

  test('round-trips, and agrees with the Date of the platform, from 1900 to 2100', () => {
    for (let day = toDayNumber('1900-01-01'); day <= toDayNumber('2100-12-31'); day++) {
      const text = fromDayNumber(day);
      if (
        toDayNumber(text) !== day ||
        new Date(day * 86_400_000).toISOString().slice(0, 10) !== text
      )
        expect.fail(text);
    }
  });

  test('reaches from year 1 to year 9999 and no further', () => {
    expect(addDays('0001-01-02', -1)).toBe('0001-01-01');
    expect(addDays('9999-12-30', 1)).toBe('9999-12-31');
    expect(() => addDays('0001-01-01', -1)).toThrow(InvalidDateError);
    expect(() => addDays('9999-12-31', 1)).toThrow(InvalidDateError);
  });

  test.each([
    ['2026-11-21', 6], // a Saturday
    ['2026-11-22', 7],
    ['2026-11-23', 1],
    ['1969-12-31', 3], // the day before Thursday 1970-01-01
  ] as const)('%s has weekday %i', (day, expected) => {
    expect(weekday(day)).toBe(expected);
  });

  test.each([
    '2026-02-29',
    '2026-02-30',
    '2026-00-10',
    '2026-13-01',
    '2026-04-31',
    '2026-01-00',
    '0000-01-01',
    '1900-02-29',
    '2026-1-1',
    '2026/01/01',
    '2026-01-01T00:00:00',
    '20260101',
    '２０２６-01-01',
    ' 2026-01-01',
    '-026-01-01',
    '',
  ])('%j is refused', (text) => {
    expect(isPlainDate(text)).toBe(false);
    expect(() => parsePlainDate(text)).toThrow(InvalidDateError);
    expect(() => weekday(text as PlainDate)).toThrow(InvalidDateError);
  });

  test.each([
    Number.NaN,
    0.5,
    Number.POSITIVE_INFINITY,
    1e12,
    null,
    undefined,
    true,
    {},
    [],
    { year: 2026, month: 2, day: 30 },
    { year: 2026, month: 2.5, day: 1 },
    { year: 5786, month: 2, day: 1, calendarId: 'hebrew' },
    new Date('2026-01-01'),
    10n,
  ])('the value %s is refused', (value) => {
    expect(() => weekday(value as unknown as Dayish)).toThrow(InvalidDateError);
  });

  test('a Date is refused with what to do instead', () => {
    expect(() => addDays(new Date(0) as unknown as Dayish, 1)).toThrow(
      'a Date object is not a calendar day: an instant has no civil day of its own, use fromInstant(date.getTime())',
    );
  });

  test('is accepted as text, as fields, as a day number', () => {
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays({ year: 2026, month: 2, day: 28, calendarId: 'iso8601' }, 1)).toBe('2026-03-01');
    expect(addDays(toDayNumber('2026-02-28'), 1)).toBe('2026-03-01');
  });

  test('is a type that a bare string or a Date does not have', () => {
    expectTypeOf<'2026-01-01'>().toExtend<PlainDate>();
    expectTypeOf<string>().not.toExtend<PlainDate>();
    expectTypeOf<Date>().not.toExtend<Dayish>();
  });
});

describe('months by 民法典 202', () => {
  test.each([
    ['2026-01-15', 1, '2026-02-15'],
    ['2026-01-31', 1, '2026-02-28'], // no 31 February: the month's last day
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-05-05', 0, '2026-05-05'],
  ] as const)('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  test('are whole', () => {
    expect(() => addMonths('2026-01-01', 0.5)).toThrow(InvalidDateError);
  });
});

describe('the Beijing day of an instant', () => {
  test.each([
    ['2026-03-01T15:59:59Z', '2026-03-01'], // 23:59:59 in Beijing
    ['2026-03-01T16:00:00Z', '2026-03-02'], // midnight in Beijing
    ['2026-03-01T00:00:00+08:00', '2026-03-01'],
    ['2026-03-01T23:59:59.999+08:00', '2026-03-01'],
    ['2026-02-28T11:30:00-05:00', '2026-03-01'], // 16:30 UTC, 00:30 in Beijing
    ['1988-07-01T15:30:00Z', '1988-07-01'], // 23:30 at +08:00; Beijing's summer time of 1986–1991 is not applied
    [0, '1970-01-01'],
    [-8 * 3_600_000, '1970-01-01'],
    [-8 * 3_600_000 - 1, '1969-12-31'],
    [{ epochMilliseconds: 57_600_000 }, '1970-01-02'], // 16:00 UTC
  ] as const)('%j is %s', (instant, day) => {
    expect(fromInstant(instant)).toBe(day);
  });

  test.each([
    '2026-03-01',
    '2026-03-01T10:00:00',
    '2026-02-30T10:00:00Z',
    '2026-03-01T24:00:00Z',
    '2026-03-01T10:00:00+0800',
    '2026-03-01 10:00:00Z',
    Number.NaN,
    Number.POSITIVE_INFINITY,
    1e20,
    null,
    undefined,
    {},
    new Date(0),
  ])('%s is refused', (instant) => {
    expect(() => fromInstant(instant as unknown as Instantish)).toThrow(InvalidDateError);
  });
});
