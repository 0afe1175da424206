import { CalendarCoverageError, type Coverage } from './coverage';
import type { DayTable } from './day-table';
import { type Dayish, dayNumberOf, fromDayNumber, type PlainDate } from './plain-date';

/** What to do about days after the coverage; they are refused unless told otherwise. */
export interface BeyondOptions {
  readonly beyond?: 'refuse' | 'project';
}

/** Thrown for a number of workdays that is zero or not whole. */
export class WorkdayCountError extends RangeError {
  override readonly name = 'WorkdayCountError';

  constructor(readonly count: unknown) {
    super(`${String(count)} is not a count of workdays: use a whole number other than 0`);
  }
}

/**
 * Counts workdays over the days it covers, and nothing else: it knows no festivals, takes no notices
 * and refuses days beyond, whatever is asked. Every answer costs the same, however large the count.
 */
export class WorkdayCounter {
  /** The place and the edition, like `CN@2026.1`. */
  readonly id: string;
  readonly coverage: Coverage;
  readonly #build: () => DayTable;
  #table: DayTable | undefined;

  /** @param build Called once, when the first day is asked. */
  constructor(id: string, coverage: Coverage, build: () => DayTable) {
    this.id = id;
    this.coverage = coverage;
    this.#build = build;
  }

  isWorkday(day: Dayish, opts?: BeyondOptions): boolean {
    const table = this.table(opts);
    const at = this.offset(table, day);
    return table.ranks[at + 1] !== table.ranks[at];
  }

  /** Any day that is not worked, for whatever reason. */
  isRestDay(day: Dayish, opts?: BeyondOptions): boolean {
    return !this.isWorkday(day, opts);
  }

  /**
   * The `n`-th workday after `day`, or before it when `n` is negative; `day` itself is not counted.
   * @throws WorkdayCountError when `n` is 0 or not whole.
   * @throws CalendarCoverageError when the count touches a day beyond the coverage.
   */
  addWorkdays(day: Dayish, n: number, opts?: BeyondOptions): PlainDate {
    const table = this.table(opts);
    const at = this.offset(table, day);
    if (!Number.isInteger(n) || n === 0) throw new WorkdayCountError(n);
    const rank = table.ranks[n > 0 ? at + 1 : at] as number;
    return this.#workday(table, at, n > 0 ? rank + n - 1 : rank + n);
  }

  /** Workdays in (`a`, `b`]; negative, over (`b`, `a`], when `b` is before `a`. */
  workdaysBetween(a: Dayish, b: Dayish, opts?: BeyondOptions): number {
    const table = this.table(opts);
    const start = this.offset(table, a);
    const end = this.offset(table, b);
    this.inspect(table.first + start, table.first + end);
    return (table.ranks[end + 1] as number) - (table.ranks[start + 1] as number);
  }

  /** The first workday strictly after `day`. */
  nextWorkday(day: Dayish, opts?: BeyondOptions): PlainDate {
    return this.addWorkdays(day, 1, opts);
  }

  /** The last workday strictly before `day`. */
  previousWorkday(day: Dayish, opts?: BeyondOptions): PlainDate {
    return this.addWorkdays(day, -1, opts);
  }

  /** `day` itself when it is worked, else the next workday. */
  roll(day: Dayish, opts?: BeyondOptions): PlainDate {
    const table = this.table(opts);
    const at = this.offset(table, day);
    return this.#workday(table, at, table.ranks[at] as number);
  }

  /** The table to count in. */
  protected table(_opts?: BeyondOptions): DayTable {
    this.#table ??= this.#build();
    return this.#table;
  }

  /** Where the day stands in the table. @throws CalendarCoverageError */
  protected offset(table: DayTable, day: Dayish): number {
    const number = dayNumberOf(day);
    if (number < table.first || number > table.last) throw this.refusal(number);
    this.inspect(number, number);
    return number - table.first;
  }

  /** Called with the day numbers each answer starts from and reaches, so that it can be refused. */
  protected inspect(_start: number, _end: number): void {}

  protected refusal(
    day: number,
    advice = 'it has no data for that day',
    { from, through }: Pick<Coverage, 'from' | 'through'> = this.coverage,
  ): CalendarCoverageError {
    return new CalendarCoverageError(this.id, fromDayNumber(day), from, through, advice);
  }

  #workday(table: DayTable, at: number, rank: number): PlainDate {
    const offset = table.workdays[rank];
    if (offset === undefined) throw this.refusal(rank < 0 ? table.first - 1 : table.last + 1);
    this.inspect(table.first + at, table.first + offset);
    return fromDayNumber(table.first + offset);
  }
}
