import { describe, expect, test } from 'vitest';
import {
  addDays,
  CalendarCoverageError,
  china,
  chinaWorkdays,
  fromDayNumber,
  InvalidDateError,
  type PlainDate,
  toDayNumber,
  WorkdayCountError,
  type WorkingCalendar,
} from '../../calendars';

describe('counting workdays', () => {
  test.each([
    // 3–6 February 4, 9–13 five more, Saturday 14 is worked: 10. 15–23 off. 24–27 are 14, Saturday 28 is worked: 15.
    ['2026-02-02', 15, '2026-02-28'],
    // 1–8 October off. Thursday 9, Friday 10, Saturday 11 is worked.
    ['2025-09-30', 3, '2025-10-11'],
    // From Monday back: Friday 13, Thursday 12.
    ['2026-03-16', -2, '2026-03-12'],
    // Back over the Spring Festival: Saturday 14 is worked, Friday 13.
    ['2026-02-24', -2, '2026-02-13'],
    // 2020: Thursday 23 January, then off to 2 February by the amendment; Saturday 1 February is not worked.
    ['2020-01-23', 1, '2020-02-03'],
    // 2019: 1–4 May off by the amendment, Sunday 28 April and Sunday 5 May worked.
    ['2019-04-27', 1, '2019-04-28'],
    ['2019-04-30', 1, '2019-05-05'],
    // 2015: 3–5 September off, Sunday 6 worked.
    ['2015-09-02', 1, '2015-09-06'],
    // Across the year: Saturday 29 December 2018 is worked, 30 December – 1 January off.
    ['2018-12-28', 2, '2019-01-02'],
  ] as const)('%s and %i workdays is %s', (day, n, expected) => {
    expect(china.addWorkdays(day, n)).toBe(expected);
  });

  test.each([
    ['2026-02-13', '2026-02-24', 2], // Saturday 14 and Tuesday 24
    ['2026-02-14', '2026-02-23', 0], // the first day is not counted
    ['2026-02-24', '2026-02-13', -2], // the same two days, the other way
    ['2026-02-20', '2026-02-20', 0],
  ] as const)('between %s and %s there are %i', (a, b, expected) => {
    expect(china.workdaysBetween(a, b)).toBe(expected);
  });

  test.each([
    ['2026-02-13', '2026-02-14', '2026-02-12', '2026-02-13'],
    ['2026-02-18', '2026-02-24', '2026-02-14', '2026-02-24'],
    ['2026-02-28', '2026-03-02', '2026-02-27', '2026-02-28'], // a Saturday that is worked does not roll
    ['2026-03-01', '2026-03-02', '2026-02-28', '2026-03-02'],
  ] as const)('%s: next %s, previous %s, rolled %s', (day, next, previous, rolled) => {
    expect(china.nextWorkday(day)).toBe(next);
    expect(china.previousWorkday(day)).toBe(previous);
    expect(china.roll(day)).toBe(rolled);
  });

  test.each([0, -0, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('%d workdays is refused', (n) => {
    expect(() => china.addWorkdays('2026-03-02', n)).toThrow(WorkdayCountError);
  });

  test.each(['2026-02-30', '2026-2-3', 'tomorrow', ''])('the day %j is refused', (text) => {
    const day = text as PlainDate;
    for (const ask of [
      () => china.isWorkday(day),
      () => china.addWorkdays(day, 1),
      () => china.roll(day),
      () => china.dayInfo(day),
      () => china.workdaysBetween('2026-01-01', day),
      () => china.certainty('2026-01-01', day),
      () => china.isStatutoryHoliday(day),
    ])
      expect(ask).toThrow(InvalidDateError);
  });
});

/*
 * Monday–Friday days of the year (52 weeks have 260; the 365th and 366th day fall on the weekday of
 * 1 January and the next), less the decree's days (10 until 2007, 11 until 2024, then 13), with the
 * exceptions of 2015 and 2020, and with what the next or the same year's notice moved over the new year.
 */
describe('a year has as many workdays as the decree leaves', () => {
  test.each([
    [2004, 262 - 10], // Thursday and Friday are left over
    [2005, 260 - 10 + 1], // Saturday left over; Saturday 31 December worked for 2006
    [2006, 260 - 10 - 1 + 2], // that one taken in January; 30 and 31 December worked for 2007
    [2007, 261 - 10 - 2], // those two taken in January; 29 December for 31 December is even
    [2008, 262 - 11],
    [2009, 261 - 11],
    [2010, 261 - 11],
    [2011, 260 - 11 + 1], // Saturday 31 December worked for 2012
    [2012, 261 - 11 - 1], // Sunday and Monday left over; that one taken in January
    [2013, 261 - 11],
    [2014, 261 - 11],
    [2015, 261 - 11 - 1], // 3 September on top
    [2016, 261 - 11],
    [2017, 260 - 11],
    [2018, 261 - 11], // 29 December for 31 December is even
    [2019, 261 - 11],
    [2020, 262 - 11 - 2], // the Spring Festival was extended by two days
    [2021, 261 - 11],
    [2022, 260 - 11], // 31 December, off for 2023, is a Saturday
    [2023, 260 - 11],
    [2024, 262 - 11],
    [2025, 261 - 13],
    [2026, 261 - 13],
  ])('%i: %i', (year, expected) => {
    const [first, last] = [`${year}-01-01`, `${year}-12-31`] as [PlainDate, PlainDate];
    expect(Number(china.isWorkday(first)) + china.workdaysBetween(first, last)).toBe(expected);
  });
});

describe('what is known of a day', () => {
  test.each([
    ['2026-03-02', true, 'workday', undefined],
    ['2026-03-01', false, 'restDay', undefined],
    ['2026-02-17', false, 'statutoryHoliday', '春节'], // Tuesday, 正月初一
    ['2026-02-20', false, 'arrangedDayOff', '春节'], // Friday, 正月初四
    ['2026-02-21', false, 'restDay', '春节'], // Saturday inside the span
    ['2026-02-28', true, 'makeupWorkday', '春节'],
    ['2014-04-05', false, 'statutoryHoliday', '清明节'], // Saturday
    ['2014-04-07', false, 'arrangedDayOff', '清明节'], // Monday in lieu
    ['2023-10-01', false, 'statutoryHoliday', '中秋节、国庆节'], // Sunday
    ['2015-09-03', false, 'arrangedDayOff', '抗日战争暨世界反法西斯战争胜利70周年纪念日'],
    ['2020-02-01', false, 'restDay', '春节'], // the cancelled make-up day
  ] as const)('%s: working %s, %s, %s', (day, working, kind, festival) => {
    const info = china.dayInfo(day);
    expect(info).toMatchObject({ day, working, kind, certainty: 'certain' });
    expect(info.festival?.zh).toBe(festival);
    expect(china.isMakeupWorkday(day)).toBe(kind === 'makeupWorkday');
    expect(china.isRestDay(day)).toBe(!working);
  });

  test('names the notice and the festival', () => {
    expect(china.dayInfo('2023-09-29')).toEqual({
      day: '2023-09-29',
      working: false,
      kind: 'statutoryHoliday',
      festival: { zh: '中秋节、国庆节', en: 'Mid-Autumn Festival and National Day' },
      notice: '国办发明电〔2022〕16号',
      certainty: 'certain',
    });
    expect(china.dayInfo('2020-02-01').notice).toBe('国办发明电〔2020〕1号');
    expect(china.dayInfo('2026-03-02')).not.toHaveProperty('notice');
  });
});

describe('coverage', () => {
  const refusal = (ask: () => unknown): CalendarCoverageError => {
    try {
      ask();
    } catch (error) {
      if (error instanceof CalendarCoverageError) return error;
    }
    return expect.fail('it was answered');
  };

  test('is 2004 to 2026, certain to 28 December', () => {
    expect(china.id).toBe('CN@2026.1');
    expect(china.coverage).toEqual({
      from: '2004-01-01',
      certainThrough: '2026-12-28',
      through: '2026-12-31',
    });
  });

  test('a day beyond is refused with what to do', () => {
    const error = refusal(() => china.isWorkday('2027-03-02'));
    expect(error).toMatchObject({
      calendar: 'CN@2026.1',
      day: '2027-03-02',
      from: '2004-01-01',
      through: '2026-12-31',
    });
    expect(error.message).toBe(
      'calendar CN covers 2004-01-01 to 2026-12-31, not 2027-03-02: add the notice with ' +
        "china.withNotice(...), or ask for projected days with { beyond: 'project' }",
    );
  });

  test.each<[string, () => unknown, string]>([
    // 21–25 December 5, 28–31 nine: the tenth would lie in 2027.
    ['a count that touches 2027', () => china.addWorkdays('2026-12-20', 15), '2027-01-01'],
    [
      'the tenth workday after 20 December',
      () => china.addWorkdays('2026-12-20', 10),
      '2027-01-01',
    ],
    ['the workday after the last', () => china.nextWorkday('2026-12-31'), '2027-01-01'],
    ['a count back before 2004', () => china.previousWorkday('2004-01-02'), '2003-12-31'],
    [
      'a span that ends in 2027',
      () => china.workdaysBetween('2026-12-01', '2027-01-04'),
      '2027-01-04',
    ],
    [
      'a span that begins in 2003',
      () => china.workdaysBetween('2003-12-31', '2004-01-05'),
      '2003-12-31',
    ],
    ['a start beyond, counted back', () => china.addWorkdays('2027-01-04', -5), '2027-01-04'],
    [
      '2003 even when projecting',
      () => china.isWorkday('2003-12-31', { beyond: 'project' }),
      '2003-12-31',
    ],
    [
      '2061 when projecting',
      () => china.isWorkday('2061-01-01', { beyond: 'project' }),
      '2061-01-01',
    ],
  ])('refuses %s', (_, ask, day) => {
    expect(refusal(ask).day).toBe(day);
  });

  test('answers up to its last day', () => {
    expect(china.addWorkdays('2026-12-20', 9)).toBe('2026-12-31');
    expect(china.workdaysBetween('2026-12-20', '2026-12-31')).toBe(9);
  });
});

describe('certainty', () => {
  test.each([
    ['2026-12-20', '2026-12-28', 'certain', undefined],
    ['2026-12-20', '2026-12-29', 'uncertain', ['2026-12-29', '2026-12-29']],
    ['2026-12-20', '2026-12-31', 'uncertain', ['2026-12-29', '2026-12-31']],
    ['2026-12-30', '2026-12-31', 'uncertain', ['2026-12-31', '2026-12-31']],
    ['2026-12-20', '2027-01-10', 'projected', ['2026-12-29', '2027-01-10']],
    ['2027-01-10', '2027-01-12', 'projected', ['2027-01-11', '2027-01-12']],
    ['2027-01-10', '2027-01-10', 'certain', undefined], // no day is counted
    ['2027-01-05', '2026-12-25', 'projected', ['2026-12-29', '2027-01-04']], // [25 December, 5 January)
    ['2026-12-29', '2026-12-25', 'certain', undefined], // 25–28 December
    ['2020-01-01', '2010-01-01', 'certain', undefined],
  ] as const)('of the days from %s to %s is %s', (from, to, certainty, span) => {
    expect(china.certainty(from, to)).toEqual(
      span ? { certainty, span: { from: span[0], through: span[1] } } : { certainty },
    );
  });

  test('of days before the coverage is refused', () => {
    expect(() => china.certainty('2003-12-30', '2004-01-05')).toThrow('not 2003-12-31');
    expect(china.certainty('2003-12-31', '2004-01-05')).toEqual({ certainty: 'certain' });
  });

  test('marks a day', () => {
    const of = (day: PlainDate) => china.dayInfo(day, { beyond: 'project' }).certainty;
    expect(of('2026-12-28')).toBe('certain');
    expect(of('2026-12-29')).toBe('uncertain');
    expect(of('2027-01-01')).toBe('projected');
  });
});

describe('projection', () => {
  const weekdaysOff = (calendar: WorkingCalendar, year: number) => {
    const first = toDayNumber(`${year}-01-01` as PlainDate);
    return Array.from({ length: 365 }, (_, n) => fromDayNumber(first + n)).filter(
      (day) => calendar.isRestDay(day) && toWeekday(day) <= 5,
    );
  };
  const toWeekday = (day: PlainDate) => ((toDayNumber(day) + 3) % 7) + 1;

  test('of 2027: statutory days, and one in lieu for each on a weekend', () => {
    // 1 January is a Friday. 除夕 Friday 5 February, 初一 Saturday, 初二 Sunday, 初三 Monday 8: two
    // in lieu, 9 and 10. 清明 Monday 5 April. 1 and 2 May are a weekend: 3 and 4. 端午 Wednesday
    // 9 June. 中秋 Wednesday 15 September. Friday 1 October, the 2nd and 3rd a weekend: 4 and 5.
    expect(weekdaysOff(china.project(), 2027)).toEqual([
      '2027-01-01',
      '2027-02-05',
      '2027-02-08',
      '2027-02-09',
      '2027-02-10',
      '2027-04-05',
      '2027-05-03',
      '2027-05-04',
      '2027-06-09',
      '2027-09-15',
      '2027-10-01',
      '2027-10-04',
      '2027-10-05',
    ]);
  });

  test('counts on where the notices end, when asked', () => {
    // After 31 December, the ninth: 4–8 January five more, Monday 11 the fifteenth.
    expect(china.addWorkdays('2026-12-20', 15, { beyond: 'project' })).toBe('2027-01-11');
    expect(china.project().addWorkdays('2026-12-20', 15)).toBe('2027-01-11');
    expect(china.addWorkdays('2026-02-02', 15, { beyond: 'project' })).toBe('2026-02-28');
    expect(china.workdaysBetween('2026-12-20', '2027-01-11', { beyond: 'project' })).toBe(15);
    expect(china.nextWorkday('2026-12-31', { beyond: 'project' })).toBe('2027-01-04');
    expect(china.roll('2027-01-01', { beyond: 'project' })).toBe('2027-01-04');
  });

  test('has an id of its own and changes nothing else', () => {
    const projected = china.project();
    expect(projected.id).toBe('CN@2026.1+projected');
    expect(projected.coverage).toEqual(china.coverage);
    expect(projected.project()).toBe(projected);
    expect(china.project()).toBe(projected);
    expect(() => china.isWorkday('2027-01-04')).toThrow(CalendarCoverageError);
  });

  test('gives two festivals on one day a day in lieu: 中秋 on 2 October 2058', () => {
    // 1–3 October 2058 are Tuesday to Thursday, and 中秋 is the 2nd: Friday the 4th in lieu.
    const days = ['2058-10-01', '2058-10-02', '2058-10-03', '2058-10-04'] as const;
    expect(days.map((day) => china.project().isRestDay(day))).toEqual([true, true, true, true]);
    expect(china.project().isWorkday('2058-10-07')).toBe(true);
  });

  test.each([
    // 261 weekdays (2027 begins and ends on a Friday), 260 (2028 has Saturday and Sunday left over).
    [2027, 261 - 13],
    [2028, 260 - 13],
  ])('%i has %i workdays', (year, expected) => {
    const first = `${year}-01-01` as PlainDate;
    const last = `${year}-12-31` as PlainDate;
    expect(china.project().workdaysBetween(addDays(first, -1), last)).toBe(expected);
  });
});

describe('a statutory holiday', () => {
  test.each([
    ['2026-02-16', true], // 除夕, since 2025
    ['2024-02-09', false], // 除夕 under the text of 2013
    ['2013-02-09', true], // 除夕 under the text of 2007
    ['2007-05-03', true], // three days of Labour Day until 2007
    ['2008-05-02', false],
    ['2025-05-02', true], // two from 2025
    ['2026-02-20', false], // 正月初四
    ['2000-01-01', true],
    ['2060-10-03', true],
    ['2026-03-08', false], // half a day for a group does not count
  ] as const)('%s: %s, however far the notices go', (day, expected) => {
    expect(china.isStatutoryHoliday(day)).toBe(expected);
  });

  test.each(['1999-12-31', '2061-01-01'] as const)('%s is refused', (day) => {
    expect(() => china.isStatutoryHoliday(day)).toThrow(
      `calendar CN covers 2000-01-01 to 2060-12-31, not ${day}`,
    );
  });
});

describe('the counting alone', () => {
  test('agrees with china on every day', () => {
    for (let day = toDayNumber('2004-01-01'); day <= toDayNumber('2026-12-31'); day++) {
      if (chinaWorkdays.isWorkday(day) !== china.isWorkday(day)) expect.fail(fromDayNumber(day));
    }
    expect(chinaWorkdays.id).toBe(china.id);
    expect(chinaWorkdays.coverage).toEqual(china.coverage);
    expect(chinaWorkdays.addWorkdays('2026-02-02', 15)).toBe('2026-02-28');
  });

  test('refuses days beyond, whatever is asked', () => {
    expect(() => chinaWorkdays.addWorkdays('2026-12-20', 15, { beyond: 'project' })).toThrow(
      'calendar CN covers 2004-01-01 to 2026-12-31, not 2027-01-01: it has no data for that day',
    );
  });
});
