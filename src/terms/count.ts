import {
  addDays,
  addMonths,
  type DayInfo,
  type PlainDate,
  type WorkingCalendar,
} from '../../calendars';
import type { Length, Unit } from './term';

/** Days from `from` through `through`, both included. */
export interface Span {
  readonly from: PlainDate;
  readonly through: PlainDate;
}

/** One day on the way to a limit: the how-many-th it is, or null and why it does not count. */
export interface CountedDay extends DayInfo {
  readonly number: number | null;
  /** True for the days after the last one of a period, up to the working day it rolls to. */
  readonly rolled?: true;
  /** True for a day on which the clock stood still. */
  readonly paused?: true;
}

/** A limit with every day that led to it: the due day is the last line, so date and explanation cannot differ. */
export interface Count {
  readonly from: PlainDate;
  /** The last day as the period gives it. */
  readonly unrolled: PlainDate;
  /** The last day on which an act is in time. */
  readonly due: PlainDate;
  readonly days: readonly CountedDay[];
  /** The days that rest on a notice not yet out, if the result rests on any. */
  readonly uncertain?: Span;
}

export interface Counting {
  readonly roll?: 'none' | 'nextWorkingDay';
  /** Days on which the clock stood still, both ends included. */
  readonly paused?: readonly Span[];
  /** A case never stalls for want of a notice: it projects, and says so. The calendar's own default refuses. */
  readonly beyond?: 'refuse' | 'project';
}

/**
 * Counts a period from `from`, which is day zero; a negative amount counts backward.
 * @throws CalendarCoverageError when a day lies beyond the calendar and `beyond` is `'refuse'`.
 */
export function count(
  calendar: WorkingCalendar,
  from: PlainDate,
  length: Length | { readonly unit: 'sameDay' | 'immediate' },
  { roll, paused = [], beyond = 'project' }: Counting = {},
): Count {
  const days: CountedDay[] = [];
  const look = (day: PlainDate) => calendar.dayInfo(day, { beyond });
  const stands = (day: PlainDate) => paused.some((span) => span.from <= day && day <= span.through);
  let last = from;
  if ('amount' in length) {
    const step = length.amount < 0 ? -1 : 1;
    const whole = Math.abs(length.amount);
    const target = length.unit === 'month' ? addMonths(from, length.amount) : null;
    for (let number = 0; target ? last !== target : number < whole; ) {
      last = addDays(last, step);
      const info = look(last);
      const still = stands(last);
      const counts = !still && (length.unit !== 'workingDay' || info.working);
      if (counts) number += 1;
      days.push({ ...info, number: counts ? number : null, ...(still ? { paused: true } : {}) });
    }
  }
  const unrolled = last;
  const rolls = !('amount' in length) || (roll ?? rollingOf(length.unit)) === 'nextWorkingDay';
  if (rolls) {
    for (let info = look(last); !info.working; info = look(last)) {
      last = addDays(last, 1);
      days.push({ ...look(last), number: null, rolled: true });
    }
  }
  const uncertain = spanOf(
    days.filter((day) => rests(day, 'amount' in length ? length.unit : 'sameDay', unrolled)),
  );
  return { from, unrolled, due: last, days, ...(uncertain ? { uncertain } : {}) };
}

/** Working-day periods end on working days; calendar periods roll unless their norm says otherwise (民法典 203). */
export const rollingOf = (unit: Unit): 'none' | 'nextWorkingDay' =>
  unit === 'workingDay' ? 'none' : 'nextWorkingDay';

/** Whether the answer would change if this day's nature changed. */
const rests = (day: CountedDay, unit: Unit, unrolled: PlainDate) =>
  day.certainty !== 'certain' && (unit === 'workingDay' || day.day >= unrolled);

function spanOf(days: readonly CountedDay[]): Span | undefined {
  const sorted = days.map((day) => day.day).sort();
  const [from, through] = [sorted[0], sorted.at(-1)];
  return from && through ? { from, through } : undefined;
}
