import type { Festival } from './festivals';
import { weekdayOf } from './plain-date';

/** Saturday and Sunday. */
export const WEEKEND: readonly number[] = [6, 7];

/** One day that is not what its weekday says, or that a festival names. */
export interface DayChange {
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly working: boolean;
  readonly festival?: Festival;
  /** The number of the notice, or another source, that says so. */
  readonly notice?: string;
  /** True for a public holiday of a place without the mainland's decree. */
  readonly statutory?: boolean;
}

/** Counting tables over the days `first`…`last`: every answer is one or two array reads. */
export interface DayTable {
  readonly first: number;
  readonly last: number;
  /** `ranks[i]` is the number of workdays before day `first + i`. */
  readonly ranks: Uint16Array;
  /** `workdays[k]` is the offset from `first` of the workday numbered `k`, from zero. */
  readonly workdays: Uint16Array;
  readonly changes: ReadonlyMap<number, DayChange>;
}

/** Of two changes to one day the later wins; `weekend` lists the rest weekdays, Monday is 1. */
export function dayTable(
  first: number,
  last: number,
  weekend: readonly number[],
  list: readonly DayChange[],
): DayTable {
  const changes = new Map(list.map((change) => [change.day, change]));
  const size = last - first + 1;
  const ranks = new Uint16Array(size + 1);
  const workdays = new Uint16Array(size);
  let rank = 0;
  for (let offset = 0; offset < size; offset++) {
    const day = first + offset;
    const working = changes.get(day)?.working ?? !weekend.includes(weekdayOf(day));
    if (working) workdays[rank++] = offset;
    ranks[offset + 1] = rank;
  }
  return { first, last, ranks, workdays: workdays.slice(0, rank), changes };
}
