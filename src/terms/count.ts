import {
  addDays,
  addMonths,
  CalendarCoverageError,
  type DayInfo,
  type PlainDate,
  toDayNumber,
  type WorkingCalendar,
  weekday,
} from '../../calendars';
import { checkLength, isCounted, type Length, type Unit } from './term';

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
 * @throws TermError for an amount that is 0, not whole, or longer than ten years.
 * @throws CalendarCoverageError when a day lies beyond the calendar and `beyond` is `'refuse'`.
 */
export function count(
  calendar: WorkingCalendar,
  from: PlainDate,
  length: Length | { readonly unit: 'sameDay' | 'immediate' },
  { roll, paused = [], beyond = 'project' }: Counting = {},
): Count {
  const days: CountedDay[] = [];
  const look = (day: PlainDate) => lookAt(calendar, day, beyond);
  const stands = (day: PlainDate) => paused.some((span) => span.from <= day && day <= span.through);
  let last = from;
  if (isCounted(length)) {
    const { amount, unit } = length;
    const step = amount < 0 ? -1 : 1;
    const whole = checkLength({ amount: Math.abs(amount), unit }, 'the period').amount;
    const goal = unit === 'month' ? daysBetween(from, addMonths(from, amount)) : whole;
    for (let number = 0; number < goal; ) {
      last = addDays(last, step);
      const info = look(last);
      const still = stands(last);
      const counts = !still && (length.unit !== 'workingDay' || info.working);
      if (counts) number += 1;
      days.push({ ...info, number: counts ? number : null, ...(still ? { paused: true } : {}) });
    }
  }
  const unrolled = last;
  const rolls = (roll ?? rollingOf(length.unit)) === 'nextWorkingDay';
  if (rolls) {
    for (let info = look(last); !info.working; info = look(last)) {
      last = addDays(last, 1);
      days.push({ ...look(last), number: null, rolled: true });
    }
  }
  const asked: readonly DayInfo[] = isCounted(length) ? days : [look(from), ...days];
  const each = isCounted(length) && length.unit === 'workingDay';
  const decides = ({ day }: DayInfo) => each || (rolls && day >= unrolled);
  const uncertain = spanOf(asked.filter((day) => day.certainty !== 'certain' && decides(day)));
  return { from, unrolled, due: last, days, ...(uncertain ? { uncertain } : {}) };
}

/** Working-day periods end on working days; calendar periods roll unless their norm says otherwise (民法典 203). */
export const rollingOf = (unit: Unit): 'none' | 'nextWorkingDay' =>
  unit === 'workingDay' ? 'none' : 'nextWorkingDay';

const daysBetween = (a: PlainDate, b: PlainDate) => Math.abs(toDayNumber(b) - toDayNumber(a));

/** Where the calendar can say nothing, not even a projection, a case goes by the weekday rather than stall. */
function lookAt(calendar: WorkingCalendar, day: PlainDate, beyond: 'refuse' | 'project'): DayInfo {
  try {
    return calendar.dayInfo(day, { beyond });
  } catch (error) {
    if (beyond === 'refuse' || !(error instanceof CalendarCoverageError)) throw error;
    const working = weekday(day) < 6;
    return { day, working, kind: working ? 'workday' : 'restDay', certainty: 'projected' };
  }
}

function spanOf(days: readonly DayInfo[]): Span | undefined {
  const sorted = days.map((day) => day.day).sort();
  const [from, through] = [sorted[0], sorted.at(-1)];
  return from && through ? { from, through } : undefined;
}
