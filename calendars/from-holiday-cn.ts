import type { DayChange } from './day-table';
import { festivalOf } from './festivals';
import {
  dayNumberOf,
  InvalidDateError,
  isPlainDate,
  type PlainDate,
  weekdayOf,
} from './plain-date';
import { WorkingCalendar } from './working-calendar';

/** One year's file of the holiday-cn data set, as far as it is read. */
export interface HolidayCnYear {
  readonly year: number;
  readonly papers?: readonly string[];
  readonly days: readonly {
    readonly name: string;
    readonly date: string;
    readonly isOffDay: boolean;
  }[];
}

/** Thrown when a data set from elsewhere cannot be turned into a calendar. */
export class ForeignCalendarError extends Error {
  override readonly name = 'ForeignCalendarError';

  constructor(
    readonly source: string,
    readonly problem: string,
  ) {
    super(`${source} cannot be read as a calendar: ${problem}`);
  }
}

/**
 * A mainland calendar from holiday-cn files, for comparison or for a year without our notice. Its
 * days are as good as the files: it carries no notice numbers, and nothing checks it by the decree.
 * @throws ForeignCalendarError when years are missing between the first and the last, a day is
 * impossible, or a weekday is listed as worked.
 */
export function fromHolidayCn(json: HolidayCnYear | readonly HolidayCnYear[]): WorkingCalendar {
  const files = [json].flat().toSorted((a, b) => a.year - b.year);
  const [first, last] = [files[0], files.at(-1)];
  if (!first || !last) throw new ForeignCalendarError('holiday-cn', 'it has no year');
  for (const [n, { year }] of files.entries()) {
    if (year === first.year + n) continue;
    throw new ForeignCalendarError('holiday-cn', `the year ${first.year + n} is missing`);
  }
  const changes = files.flatMap(({ days }) => days.map(change));
  return new WorkingCalendar({
    place: 'CN',
    edition: `holiday-cn.${last.year}`,
    coverage: {
      from: `${first.year}-01-01`,
      certainThrough: `${last.year}-12-28`,
      through: `${last.year}-12-31`,
    },
    changes,
    decree: true,
  });
}

function change({ name, date, isOffDay }: HolidayCnYear['days'][number]): DayChange {
  if (!isPlainDate(date)) throw new InvalidDateError(date);
  const day = dayNumberOf(date satisfies PlainDate);
  if (!isOffDay && weekdayOf(day) <= 5) {
    throw new ForeignCalendarError('holiday-cn', `${date}, a weekday, is listed as a make-up day`);
  }
  return { day, working: !isOffDay, festival: festivalOf(name) };
}
