import {
  civilFromDays,
  type Dayish,
  dayNumberOf,
  daysFromCivil,
  fromDayNumber,
  lastDayOfMonth,
  type PlainDate,
  type Weekday,
  weekdayOf,
} from './plain-date';
import type { BeyondOptions } from './workday-counter';
import type { WorkingCalendar } from './working-calendar';

/** Thrown for a rule whose numbers name no day. */
export class ScheduleError extends RangeError {
  override readonly name = 'ScheduleError';

  constructor(
    readonly field: string,
    readonly value: unknown,
    expected: string,
  ) {
    super(`the rule's ${field} is ${String(value)}: use ${expected}`);
  }
}

/** Which months a rule names: 1 to 12, all of them, or one month of each quarter, 1 to 3. */
export type Months =
  | 'every'
  | { readonly ofQuarter: 1 | 2 | 3 }
  | { readonly only: readonly number[] };

/**
 * What happens to a planned day that is not worked. `nextWorkingDayInsideMonthElsePrevious`: the next
 * workday of the same month, or, when there is none, the last one before. `lapse`: it is not held
 * that time. `none`: it stands.
 */
export type RestDayConvention = 'nextWorkingDayInsideMonthElsePrevious' | 'lapse' | 'none';

/** A recurring duty as data; plain JSON. */
export type ScheduleRule = { readonly onRestDay: RestDayConvention } & (
  | { readonly every: 'week'; readonly weekday: Weekday }
  | { readonly every: 'month'; readonly months: Months; readonly day: number | 'last' }
  | {
      readonly every: 'month';
      readonly months: Months;
      readonly weekday: Weekday;
      readonly nth: 1 | 2 | 3 | 4 | 'last';
    }
  | { readonly every: 'month'; readonly months: Months; readonly workday: 'first' | 'last' }
);

/** One time a duty falls due. */
export interface Occurrence {
  /** The day it is due. */
  readonly on: PlainDate;
  /** The day the rule names, before rest days are looked at. */
  readonly planned: PlainDate;
  /** Why `on` is not `planned`. */
  readonly moved?: { readonly reason: 'restDay'; readonly to: 'later' | 'earlier' };
}

/** The days to look at, both inclusive, and the calendar that says which are worked. */
export interface ScheduleWindow extends BeyondOptions {
  readonly from: Dayish;
  readonly through: Dayish;
  readonly calendar: WorkingCalendar;
}

const MOVE: RestDayConvention = 'nextWorkingDayInsideMonthElsePrevious';

/** Every week on a weekday. */
export function weekly(weekday: Weekday, onRestDay: RestDayConvention = MOVE): ScheduleRule {
  return { every: 'week', weekday, onRestDay };
}

/** Each named month on a day of the month; a day the month does not have is its last day. */
export function monthly(
  { day, months = 'every' }: { day: number | 'last'; months?: Months },
  onRestDay: RestDayConvention = MOVE,
): ScheduleRule {
  return { every: 'month', months, day, onRestDay };
}

/** The first, second, … or last such weekday of each named month. */
export function nthWeekday(
  { nth, weekday, months }: { nth: 1 | 2 | 3 | 4 | 'last'; weekday: Weekday; months: Months },
  onRestDay: RestDayConvention = MOVE,
): ScheduleRule {
  return { every: 'month', months, nth, weekday, onRestDay };
}

/** The first or last workday of each named month; it never has to move. */
export function monthWorkday(workday: 'first' | 'last', months: Months = 'every'): ScheduleRule {
  return { every: 'month', months, workday, onRestDay: 'none' };
}

/**
 * The times a duty falls due, one for each planned day in the window, in that order; a day it moves
 * to may lie outside the window.
 * @throws ScheduleError for a rule that names no day.
 * @throws CalendarCoverageError when the calendar does not cover a day that has to be looked at.
 */
export function occurrences(rule: ScheduleRule, window: ScheduleWindow): Occurrence[] {
  check(rule);
  const from = dayNumberOf(window.from);
  const through = dayNumberOf(window.through);
  const planned = rule.every === 'week' ? weeks(rule.weekday, from, through) : [];
  if (rule.every === 'month') {
    for (let day = from; day <= through; ) {
      const { year, month } = civilFromDays(day);
      const first = daysFromCivil(year, month, 1);
      const last = first + lastDayOfMonth(year, month) - 1;
      if (names(rule.months, month)) planned.push(dayInMonth(rule, first, last, window));
      day = last + 1;
    }
  }
  return planned
    .filter((day) => day >= from && day <= through)
    .flatMap((day) => settled(rule.onRestDay, day, window));
}

function weeks(weekday: Weekday, from: number, through: number): number[] {
  const first = from + ((weekday - weekdayOf(from) + 7) % 7);
  const count = Math.max(0, Math.floor((through - first) / 7) + 1);
  return Array.from({ length: count }, (_, n) => first + n * 7);
}

function names(months: Months, month: number): boolean {
  if (months === 'every') return true;
  if ('only' in months) return months.only.includes(month);
  return ((month - 1) % 3) + 1 === months.ofQuarter;
}

function dayInMonth(
  rule: Extract<ScheduleRule, { every: 'month' }>,
  first: number,
  last: number,
  { calendar, ...opts }: ScheduleWindow,
): number {
  if ('day' in rule) return rule.day === 'last' ? last : Math.min(first + rule.day - 1, last);
  if ('workday' in rule) {
    const edge = rule.workday === 'first' ? first : last;
    if (calendar.isWorkday(edge, opts)) return edge;
    return dayNumberOf(calendar.addWorkdays(edge, rule.workday === 'first' ? 1 : -1, opts));
  }
  if (rule.nth === 'last') return last - ((weekdayOf(last) - rule.weekday + 7) % 7);
  return first + ((rule.weekday - weekdayOf(first) + 7) % 7) + (rule.nth - 1) * 7;
}

function settled(
  convention: RestDayConvention,
  day: number,
  { calendar, ...opts }: ScheduleWindow,
): Occurrence[] {
  const planned = fromDayNumber(day);
  if (convention === 'none' || calendar.isWorkday(day, opts)) return [{ on: planned, planned }];
  if (convention === 'lapse') return [];
  const { year, month } = civilFromDays(day);
  const last = daysFromCivil(year, month, lastDayOfMonth(year, month));
  for (let next = day + 1; next <= last; next++) {
    if (!calendar.isWorkday(next, opts)) continue;
    return [{ on: fromDayNumber(next), planned, moved: { reason: 'restDay', to: 'later' } }];
  }
  const on = calendar.previousWorkday(day, opts);
  return [{ on, planned, moved: { reason: 'restDay', to: 'earlier' } }];
}

function check(rule: ScheduleRule): void {
  if ('weekday' in rule) whole('weekday', rule.weekday, 7, '1 (Monday) to 7 (Sunday)');
  if ('day' in rule && rule.day !== 'last') whole('day', rule.day, 31, "1 to 31 or 'last'");
  if ('nth' in rule && rule.nth !== 'last') whole('nth', rule.nth, 4, "1 to 4 or 'last'");
}

function whole(field: string, value: number, most: number, expected: string): void {
  if (Number.isInteger(value) && value >= 1 && value <= most) return;
  throw new ScheduleError(field, value, expected);
}
