import { describe, expect, test } from 'vitest';
import {
  CalendarCoverageError,
  china,
  monthly,
  monthWorkday,
  nthWeekday,
  occurrences,
  type PlainDate,
  ScheduleError,
  type ScheduleRule,
  weekly,
} from '../../calendars';

const days = (rule: ScheduleRule, from: PlainDate, through: PlainDate) =>
  occurrences(rule, { from, through, calendar: china }).map(({ on }) => on);

const lastFridayOfQuarter = nthWeekday({ nth: 'last', weekday: 5, months: { ofQuarter: 3 } });
const firstWednesday = nthWeekday({ nth: 1, weekday: 3, months: { ofQuarter: 2 } });

describe('a recurring duty', () => {
  test('on the first Wednesday of the second month of each quarter', () => {
    // 4 February, 6 May (off to the 5th), 5 August and 4 November 2026 are Wednesdays that are worked.
    expect(days(firstWednesday, '2026-01-01', '2026-12-31')).toEqual([
      '2026-02-04',
      '2026-05-06',
      '2026-08-05',
      '2026-11-04',
    ]);
  });

  test('moves to the next workday of the month', () => {
    // 1 May 2024 is a Wednesday; 1–5 May are off; Monday 6 May is worked.
    expect(
      occurrences(firstWednesday, { from: '2024-05-01', through: '2024-05-31', calendar: china }),
    ).toEqual([
      { on: '2024-05-06', planned: '2024-05-01', moved: { reason: 'restDay', to: 'later' } },
    ]);
  });

  test('moves back when the month has no workday left', () => {
    // 29 September 2023, a Friday, is 中秋; Saturday the 30th is off; Thursday the 28th is worked.
    // 31 March, 30 June and 29 December 2023 are Fridays that are worked.
    expect(
      occurrences(lastFridayOfQuarter, {
        from: '2023-01-01',
        through: '2023-12-31',
        calendar: china,
      }),
    ).toEqual([
      { on: '2023-03-31', planned: '2023-03-31' },
      { on: '2023-06-30', planned: '2023-06-30' },
      { on: '2023-09-28', planned: '2023-09-29', moved: { reason: 'restDay', to: 'earlier' } },
      { on: '2023-12-29', planned: '2023-12-29' },
    ]);
  });

  test('lapses, or stands, when its convention says so', () => {
    // Wednesday 18 February 2026 is in the Spring Festival; Tuesday the 24th is the next workday.
    const [from, through] = ['2026-02-01', '2026-02-28'] as const;
    const others = ['2026-02-04', '2026-02-11', '2026-02-25'];
    expect(days(weekly(3), from, through)).toEqual([...others, '2026-02-24'].toSorted());
    expect(days(weekly(3, 'lapse'), from, through)).toEqual(others);
    expect(days(weekly(3, 'none'), from, through)).toEqual([...others, '2026-02-18'].toSorted());
  });

  test.each<[string, ScheduleRule, PlainDate, PlainDate, string[]]>([
    // 15 February 2026 is in the span 15–23 February; 15 March is a Sunday.
    [
      'day 15',
      monthly({ day: 15 }),
      '2026-01-01',
      '2026-03-31',
      ['2026-01-15', '2026-02-24', '2026-03-16'],
    ],
    // Saturday 28 February is worked; 31 January is a Saturday: back to Friday 30.
    [
      'day 31',
      monthly({ day: 31 }),
      '2026-01-01',
      '2026-03-31',
      ['2026-01-30', '2026-02-28', '2026-03-31'],
    ],
    ['the last day', monthly({ day: 'last' }), '2026-02-01', '2026-02-28', ['2026-02-28']],
    [
      'day 10 of two months',
      monthly({ day: 10, months: { only: [6, 12] } }),
      '2026-01-01',
      '2026-12-31',
      ['2026-06-10', '2026-12-10'],
    ],
    [
      'the third Monday',
      nthWeekday({ nth: 3, weekday: 1, months: 'every' }),
      '2026-06-01',
      '2026-07-31',
      ['2026-06-15', '2026-07-20'],
    ],
    // 29 August 2026 is a Saturday; Monday the 31st is the last day of the month.
    ['day 29', monthly({ day: 29 }), '2026-08-01', '2026-08-31', ['2026-08-31']],
    // 31 December: 2022 a Saturday off; 2023 a Sunday, and Saturday the 30th; 2024 a Tuesday.
    [
      'the last workday of December',
      monthWorkday('last', { only: [12] }),
      '2022-01-01',
      '2024-12-31',
      ['2022-12-30', '2023-12-29', '2024-12-31'],
    ],
    // Sunday 31 December 2006 is worked for 2007.
    [
      'the last workday of 2006',
      monthWorkday('last', { only: [12] }),
      '2006-01-01',
      '2006-12-31',
      ['2006-12-31'],
    ],
    // 1–3 January off, Sunday the 4th worked; 1 February is a Sunday.
    [
      'the first workday',
      monthWorkday('first'),
      '2026-01-01',
      '2026-02-28',
      ['2026-01-04', '2026-02-02'],
    ],
  ])('on %s', (_, rule, from, through, expected) => {
    expect(days(rule, from, through)).toEqual(expected);
  });

  test('is looked at by its planned day: the window is inclusive at both ends', () => {
    expect(days(weekly(3), '2026-03-04', '2026-03-11')).toEqual(['2026-03-04', '2026-03-11']);
    expect(days(weekly(3), '2026-03-05', '2026-03-10')).toEqual([]);
    expect(days(weekly(3), '2026-03-11', '2026-03-04')).toEqual([]);
    expect(days(monthly({ day: 5 }), '2026-03-06', '2026-04-03')).toEqual([]);
    expect(days(weekly(3), '2026-02-18', '2026-02-18')).toEqual(['2026-02-24']);
  });

  test('beyond the notices is refused, or projected when asked', () => {
    const window = { from: '2026-12-01', through: '2027-01-31', calendar: china } as const;
    expect(() => occurrences(monthly({ day: 4 }), window)).toThrow(CalendarCoverageError);
    // 4 December 2026 is a Friday; 4 January 2027 a Monday.
    const projected = occurrences(monthly({ day: 4 }), { ...window, beyond: 'project' });
    expect(projected.map(({ on }) => on)).toEqual(['2026-12-04', '2027-01-04']);
  });

  test('in December looks no further than the month needs', () => {
    // Thursday 31 December 2026 is worked; the day after is not covered and not asked for.
    expect(
      days(monthly({ day: 'last', months: { only: [12] } }), '2026-01-01', '2026-12-31'),
    ).toEqual(['2026-12-31']);
  });

  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(lastFridayOfQuarter))).toEqual(lastFridayOfQuarter);
  });

  test.each([
    ['day', monthly({ day: 0 })],
    ['day', monthly({ day: 32 })],
    ['day', monthly({ day: Number.NaN })],
    ['weekday', weekly(0 as 1)],
    ['weekday', weekly(8 as 1)],
    ['nth', nthWeekday({ nth: 5 as 4, weekday: 1, months: 'every' })],
  ])('with an impossible %s is refused', (field, rule) => {
    expect(() => days(rule, '2026-01-01', '2026-12-31')).toThrow(ScheduleError);
    expect(() => days(rule, '2026-01-01', '2026-12-31')).toThrow(`the rule's ${field} is`);
  });
});
