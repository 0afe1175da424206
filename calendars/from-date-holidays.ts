import type { DayChange } from './day-table';
import { ForeignCalendarError } from './from-holiday-cn';
import { dayNumberOf, isPlainDate, type PlainDate } from './plain-date';
import { WorkingCalendar } from './working-calendar';

/** What is used of an initialised `date-holidays` instance. */
export interface DateHolidaysLike {
  readonly __conf?: { readonly country?: string; readonly state?: string };
  getHolidays(year: number): readonly DateHoliday[];
}

interface DateHoliday {
  readonly date: string;
  readonly start: { getTime(): number };
  readonly end: { getTime(): number };
  readonly name: string;
  readonly type: string;
}

export interface DateHolidaysOptions {
  /** First day covered, inclusive. */
  readonly from: PlainDate;
  /** Last day covered, inclusive. */
  readonly through: PlainDate;
  /** Rest weekdays, Monday is 1; Saturday and Sunday unless told otherwise. */
  readonly weekend?: readonly number[];
}

const HOUR = 3_600_000;
/** The hour a holiday opens at, and, after its day, the hours it opens before: `00:00:00 -0600`. */
const CLOCK = / (\d\d):\d\d:\d\d(?: ([+-]\d\d)\d\d)?$/;

/**
 * The calendar of a place outside the mainland from `date-holidays`: the weekend is off, and each day
 * of which a public holiday takes more than half. It knows no make-up workdays.
 * @throws ForeignCalendarError for mainland China, whose days the State Council's notices decide, and
 * for an instance that was not initialised with a country.
 */
export function fromDateHolidays(
  holidays: DateHolidaysLike,
  { from, through, weekend }: DateHolidaysOptions,
): WorkingCalendar {
  const { country, state } = holidays.__conf ?? {};
  if (!country) throw refused('the instance has no country: construct it with one');
  if (country.toUpperCase() === 'CN') {
    throw refused('it knows no make-up workdays of mainland China: use china');
  }
  if (dayNumberOf(from) > dayNumberOf(through)) throw refused(`${from} is after ${through}`);
  const first = yearIn(from);
  const years = Array.from({ length: yearIn(through) - first + 1 }, (_, n) => first + n);
  return new WorkingCalendar({
    place: state ? `${country}-${state}` : country,
    edition: `date-holidays.${through}`,
    coverage: { from, certainThrough: through, through },
    changes: years.flatMap((year) => holidays.getHolidays(year)).flatMap(daysOff),
    ...(weekend && { weekend }),
  });
}

function daysOff({ date, start, end, name, type }: DateHoliday): DayChange[] {
  if (type !== 'public') return [];
  const day = date.slice(0, 10);
  if (!isPlainDate(day)) throw refused(`'${date}' names no day`);
  const [, hour = 0, offset = 0] = CLOCK.exec(date) ?? [];
  const opens = Number(hour) + Number(offset);
  const closes = opens + (end.getTime() - start.getTime()) / HOUR;
  const hoursOff = (n: number) => Math.min(closes, (n + 1) * 24) - Math.max(opens, n * 24);
  return Array.from({ length: Math.ceil(closes / 24) + 1 }, (_, n) => n - 1)
    .filter((n) => hoursOff(n) > 12)
    .map((n) => ({
      day: dayNumberOf(day) + n,
      working: false,
      festival: { zh: name, en: name },
      statutory: true,
    }));
}

function yearIn(day: PlainDate): number {
  return Number(day.slice(0, 4));
}

function refused(problem: string): ForeignCalendarError {
  return new ForeignCalendarError('date-holidays', problem);
}
