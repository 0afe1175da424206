import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import {
  CalendarCoverageError,
  china,
  ForeignCalendarError,
  fromDateHolidays,
  fromHolidayCn,
  type HolidayCnYear,
  InvalidDateError,
} from '../../calendars';
import { notice2027 } from './support/notice-2027';

describe('holiday-cn files', () => {
  const year = (number: number, days: HolidayCnYear['days'] = []): HolidayCnYear => ({
    year: number,
    days,
  });
  // The shape of a file, with the days of the Labour Day span of 2025 and its make-up Sunday.
  const file = year(2025, [
    { name: '劳动节', date: '2025-04-27', isOffDay: false },
    ...[1, 2, 3, 4, 5].map((n) => ({ name: '劳动节', date: `2025-05-0${n}`, isOffDay: true })),
  ]);

  test('give a calendar that counts as china does where they say the same', () => {
    const calendar = fromHolidayCn(file);
    expect(calendar.id).toBe('CN@holiday-cn.2025');
    expect(calendar.addWorkdays('2025-04-25', 4)).toBe('2025-04-30'); // Sunday 27, 28, 29, 30
    expect(calendar.addWorkdays('2025-04-30', 1)).toBe('2025-05-06');
    expect(china.addWorkdays('2025-04-30', 1)).toBe('2025-05-06');
    expect(calendar.dayInfo('2025-04-27').kind).toBe('makeupWorkday');
    expect(calendar.dayInfo('2025-05-05')).toMatchObject({
      kind: 'arrangedDayOff',
      festival: { zh: '劳动节', en: 'Labour Day' },
    });
  });

  test('cover whole years and refuse the rest', () => {
    const calendar = fromHolidayCn([year(2026), file]);
    expect(calendar.coverage.from).toBe('2025-01-01');
    expect(calendar.coverage.through).toBe('2026-12-31');
    expect(() => calendar.isWorkday('2027-01-04')).toThrow(CalendarCoverageError);
    expect(calendar.withNotice(notice2027).isWorkday('2027-01-31')).toBe(true);
  });

  test.each<[string, HolidayCnYear | HolidayCnYear[], unknown]>([
    ['no year', [], ForeignCalendarError],
    ['a year missing between', [year(2023), year(2025)], ForeignCalendarError],
    ['one year twice', [year(2025), year(2025)], ForeignCalendarError],
    [
      'an impossible day',
      year(2025, [{ name: '', date: '2025-02-30', isOffDay: true }]),
      InvalidDateError,
    ],
    [
      'a weekday listed as a make-up day', // Monday 2020-02-03, ordinary after the extended festival
      year(2020, [{ name: '春节', date: '2020-02-03', isOffDay: false }]),
      ForeignCalendarError,
    ],
  ])('with %s are refused', (_, json, error) => {
    expect(() => fromHolidayCn(json)).toThrow(error as typeof Error);
  });
});

describe('date-holidays', () => {
  const window = { from: '2026-01-01', through: '2026-12-31' } as const;

  test('gives another place: Germany', () => {
    const calendar = fromDateHolidays(new Holidays('DE'), window);
    expect(calendar.id).toBe('DE@date-holidays.2026-12-31');
    expect(calendar.dayInfo('2026-05-01')).toMatchObject({
      working: false,
      kind: 'statutoryHoliday',
    });
    // Good Friday 3 April and Easter Monday 6 April 2026.
    expect(calendar.addWorkdays('2026-04-02', 1)).toBe('2026-04-07');
    expect(calendar.isStatutoryHoliday('2026-12-25')).toBe(true);
    expect(calendar.isStatutoryHoliday('2026-12-24')).toBe(false);
    expect(calendar.certainty('2026-01-01', '2026-12-31')).toEqual({ certainty: 'certain' });
  });

  test('takes the rest days of the place', () => {
    const calendar = fromDateHolidays(new Holidays('IL'), { ...window, weekend: [5, 6] });
    expect(calendar.isWorkday('2026-11-22')).toBe(true); // a Sunday
    expect(calendar.isWorkday('2026-11-20')).toBe(false); // a Friday
  });

  test.each([
    ['2026-03-10 00:00:00', 24, [false, true, true]],
    ['2026-03-10 00:00:00', 72, [false, false, false]],
    ['2026-03-10 12:00:00', 12, [true, true, true]], // half a day does not count
    ['2026-03-10 18:00:00', 24, [true, false, true]], // from sunset to sunset
    ['2026-03-10 00:00:00 -0600', 24, [false, true, true]], // from 18:00 on the 9th
    ['2026-03-10 00:00:00 -0600', 60, [false, false, true]], // to 06:00 on the 12th
    ['2026-03-10 12:00:00', 84, [true, false, false]], // noon of the 10th to the end of the 13th
  ])('from %s for %i hours takes the days it fills', (date, hours, worked) => {
    const start = new Date('2026-03-09T16:00:00Z');
    const end = new Date(start.getTime() + hours * 3_600_000);
    const listed = { date, start, end, name: 'a feast', type: 'public' };
    const source = { __conf: { country: 'XX' }, getHolidays: () => [listed] };
    const calendar = fromDateHolidays(source, window);
    const days = ['2026-03-10', '2026-03-11', '2026-03-12'] as const; // Tuesday to Thursday
    expect(days.map((day) => calendar.isWorkday(day))).toEqual(worked);
  });

  test('answers for the days it was built for only, and has nothing to project from', () => {
    const calendar = fromDateHolidays(new Holidays('US', 'ny'), window);
    expect(calendar.id).toBe('US-NY@date-holidays.2026-12-31');
    expect(() => calendar.isWorkday('2027-01-04')).toThrow('it has no data for that day');
    expect(() => calendar.isWorkday('2027-01-04', { beyond: 'project' })).toThrow(
      CalendarCoverageError,
    );
    expect(() => calendar.withNotice(notice2027)).toThrow('ends with 2026');
  });

  test('never decides a mainland day', () => {
    expect(() => fromDateHolidays(new Holidays('CN'), window)).toThrow(ForeignCalendarError);
    expect(() => fromDateHolidays({ getHolidays: () => [] }, window)).toThrow('has no country');
  });

  test('with the days the wrong way round is refused', () => {
    const turned = { from: window.through, through: window.from };
    expect(() => fromDateHolidays(new Holidays('DE'), turned)).toThrow(ForeignCalendarError);
  });
});
