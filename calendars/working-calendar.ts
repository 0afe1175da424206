import { type DayChange, type DayTable, dayTable } from './day-table';
import { type Festival, festivalOf } from './festivals';
import type { Notice } from './notice';
import { noticeChanges } from './notice-changes';
import { type Overlay, overlayChanges } from './overlay';
import { type Dayish, dayNumberOf, fromDayNumber, type PlainDate, weekdayOf } from './plain-date';
import { projectedChanges, STATUTORY_YEARS, statutoryDays } from './statutory';

/** The days a calendar answers for, all inclusive; after `certainThrough` a notice to come may change them. */
export interface Coverage {
  readonly from: PlainDate;
  readonly certainThrough: PlainDate;
  readonly through: PlainDate;
}

export type Certainty = 'certain' | 'uncertain' | 'projected';

/** How sure the days of a span are; `span` runs from the first day that is not certain. */
export type SpanCertainty =
  | { readonly certainty: 'certain' }
  | {
      readonly certainty: 'uncertain' | 'projected';
      readonly span: { readonly from: PlainDate; readonly through: PlainDate };
    };

/**
 * `workday`: an ordinary working day. `makeupWorkday`: 补班日, a rest day that is worked.
 * `statutoryHoliday`: a day of the decree, whatever its weekday. `arrangedDayOff`: a weekday off that
 * is not one. `restDay`: an ordinary Saturday or Sunday, also inside a festival's span.
 */
export type DayKind =
  | 'workday'
  | 'makeupWorkday'
  | 'statutoryHoliday'
  | 'arrangedDayOff'
  | 'restDay';

export interface DayInfo {
  readonly day: PlainDate;
  readonly working: boolean;
  readonly kind: DayKind;
  /** The festival the day is off for, or whose days off it makes up for. */
  readonly festival?: Festival;
  /** The number of the notice that says so. */
  readonly notice?: string;
  readonly certainty: Certainty;
}

/** What to do about days beyond the coverage; refused unless told otherwise. */
export interface BeyondOptions {
  readonly beyond?: 'refuse' | 'project';
}

/** What a calendar is made of. */
export interface CalendarSource {
  readonly place: string;
  readonly edition: string;
  readonly coverage: Coverage;
  /** Rest weekdays, Monday is 1; Saturday and Sunday unless told otherwise. */
  readonly weekend?: readonly number[];
  readonly notices?: readonly Notice[];
  readonly overlays?: readonly Overlay[];
  /** Days off and worked that come from neither a notice nor an overlay. */
  readonly changes?: readonly DayChange[];
  /** True where the decree on statutory holidays of mainland China is in force. */
  readonly decree?: boolean;
}

/** Thrown when an answer touches a day the calendar does not cover. */
export class CalendarCoverageError extends RangeError {
  override readonly name = 'CalendarCoverageError';

  constructor(
    readonly calendar: string,
    readonly day: PlainDate,
    readonly from: PlainDate,
    readonly through: PlainDate,
    advice = 'add the notice with china.withNotice(...), or ask for projected days with ' +
      "{ beyond: 'project' }",
  ) {
    super(`calendar ${calendar} covers ${from} to ${through}, not ${day}: ${advice}`);
  }
}

/** Thrown for a number of workdays that is zero or not whole. */
export class WorkdayCountError extends RangeError {
  override readonly name = 'WorkdayCountError';

  constructor(readonly count: unknown) {
    super(`${String(count)} is not a count of workdays: use a whole number other than 0`);
  }
}

/** Which days are worked in a place; immutable, and it answers only for the days it covers. */
export class WorkingCalendar {
  /** The place and the edition, like `CN@2026.1`. */
  readonly id: string;
  readonly coverage: Coverage;
  readonly notices: readonly Notice[];
  readonly #source: CalendarSource;
  readonly #projects: boolean;
  #table: DayTable | undefined;
  #projected: WorkingCalendar | undefined;

  constructor(source: CalendarSource, beyond: 'refuse' | 'project' = 'refuse') {
    this.#source = source;
    this.#projects = beyond === 'project';
    this.id = `${source.place}@${source.edition}${this.#projects ? '+projected' : ''}`;
    this.coverage = source.coverage;
    this.notices = source.notices ?? [];
  }

  isWorkday(day: Dayish, opts?: BeyondOptions): boolean {
    const { table, at } = this.#locate(day, opts);
    return table.ranks[at + 1] !== table.ranks[at];
  }

  /**
   * The `n`-th workday after `day`, or before it when `n` is negative; `day` itself is not counted.
   * @throws WorkdayCountError when `n` is 0 or not whole.
   * @throws CalendarCoverageError when the count touches a day beyond the coverage.
   */
  addWorkdays(day: Dayish, n: number, opts?: BeyondOptions): PlainDate {
    const { table, at } = this.#locate(day, opts);
    if (!Number.isInteger(n) || n === 0) throw new WorkdayCountError(n);
    const rank = table.ranks[n > 0 ? at + 1 : at] as number;
    return this.#workday(table, n > 0 ? rank + n - 1 : rank + n);
  }

  /** Workdays in (`a`, `b`]; negative, over (`b`, `a`], when `b` is before `a`. */
  workdaysBetween(a: Dayish, b: Dayish, opts?: BeyondOptions): number {
    const { table, at } = this.#locate(a, opts);
    const end = this.#locate(b, opts).at;
    return (table.ranks[end + 1] as number) - (table.ranks[at + 1] as number);
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
    const { table, at } = this.#locate(day, opts);
    return this.#workday(table, table.ranks[at] as number);
  }

  dayInfo(day: Dayish, opts?: BeyondOptions): DayInfo {
    const { table, at } = this.#locate(day, opts);
    const number = table.first + at;
    const working = this.isWorkday(number, opts);
    const change = table.changes.get(number);
    const weekend = ((weekendMask(this.#source) >> weekdayOf(number)) & 1) === 1;
    const statutory = !working && this.#statutory(number);
    return {
      day: fromDayNumber(number),
      working,
      kind: working
        ? weekend
          ? 'makeupWorkday'
          : 'workday'
        : statutory
          ? 'statutoryHoliday'
          : weekend
            ? 'restDay'
            : 'arrangedDayOff',
      ...(change?.festival === undefined ? {} : { festival: festivalOf(change.festival) }),
      ...(change?.notice === undefined ? {} : { notice: change.notice }),
      certainty: this.#certaintyOf(number),
    };
  }

  /** Whether the decree (art. 2) names the day; answers for 2000–2060, whatever the notices cover. */
  isStatutoryHoliday(day: Dayish): boolean {
    const number = dayNumberOf(day);
    const year = yearOf(number);
    if (this.#source.decree && year >= STATUTORY_YEARS.from && year <= STATUTORY_YEARS.through) {
      return this.#statutory(number);
    }
    const { from, through } = STATUTORY_YEARS;
    const advice = 'no decree fixes the statutory days there';
    throw this.#coverageError(number, `${from}-01-01`, `${through}-12-31`, advice);
  }

  /** 补班日: a Saturday or Sunday that is worked. */
  isMakeupWorkday(day: Dayish, opts?: BeyondOptions): boolean {
    return this.dayInfo(day, opts).kind === 'makeupWorkday';
  }

  /** Any day that is not worked, for whatever reason. */
  isRestDay(day: Dayish, opts?: BeyondOptions): boolean {
    return !this.isWorkday(day, opts);
  }

  /** How sure the days (`from`, `to`] are, or [`to`, `from`) when counting backward; never refuses a day ahead. */
  certainty(from: Dayish, to: Dayish): SpanCertainty {
    const a = dayNumberOf(from);
    const b = dayNumberOf(to);
    const last = a < b ? b : a - 1;
    const certainty = a === b ? 'certain' : this.#certaintyOf(last);
    if (certainty === 'certain') return { certainty };
    const first = Math.max(Math.min(a + 1, b), dayNumberOf(this.coverage.certainThrough) + 1);
    return { certainty, span: { from: fromDayNumber(first), through: fromDayNumber(last) } };
  }

  /** A calendar that also counts the notice, under a new edition. */
  withNotice(notice: Notice): WorkingCalendar {
    const notices = [...this.notices, notice];
    const same = notices.filter(({ year }) => year === notice.year).length;
    return new WorkingCalendar({
      ...this.#source,
      edition: `${notice.year}.${same}`,
      coverage: {
        ...this.coverage,
        certainThrough: `${notice.year}-12-28`,
        through: `${notice.year}-12-31`,
      },
      notices,
    });
  }

  /** A calendar of the region, which refuses the years the overlay has no data for. */
  withOverlay(overlay: Overlay): WorkingCalendar {
    const overlays = [...(this.#source.overlays ?? []), overlay];
    return new WorkingCalendar({ ...this.#source, overlays });
  }

  /** The same calendar, guessing beyond its coverage instead of refusing; guesses are marked. */
  project(): WorkingCalendar {
    if (this.#projects) return this;
    this.#projected ??= new WorkingCalendar(this.#source, 'project');
    return this.#projected;
  }

  #locate(day: Dayish, opts?: BeyondOptions): { table: DayTable; at: number } {
    const calendar = opts?.beyond === 'project' ? this.project() : this;
    calendar.#table ??= calendar.#build();
    const table = calendar.#table;
    const number = dayNumberOf(day);
    if (number < table.first || number > table.last) throw calendar.#coverageError(number);
    return { table, at: number - table.first };
  }

  #build(): DayTable {
    const source = this.#source;
    const covered = dayNumberOf(this.coverage.through);
    const lastYear = yearOf(covered);
    const years = this.#projects ? STATUTORY_YEARS.through - lastYear : 0;
    const projected = Array.from({ length: years }, (_, n) => projectedChanges(lastYear + 1 + n));
    return dayTable(
      dayNumberOf(this.coverage.from),
      years > 0 ? dayNumberOf(`${STATUTORY_YEARS.through}-12-31`) : covered,
      weekendMask(source),
      [
        ...projected.flat(),
        ...(source.changes ?? []),
        ...this.notices.flatMap(noticeChanges),
        ...(source.overlays ?? []).flatMap(overlayChanges),
      ],
    );
  }

  #workday(table: DayTable, rank: number): PlainDate {
    const offset = table.workdays[rank];
    if (offset !== undefined) return fromDayNumber(table.first + offset);
    throw this.#coverageError(rank < 0 ? table.first - 1 : table.last + 1);
  }

  #statutory(day: number): boolean {
    if (!this.#source.decree) return false;
    return statutoryDays(yearOf(day)).some((statutory) => statutory.day === day);
  }

  #certaintyOf(day: number): Certainty {
    if (day > dayNumberOf(this.coverage.through)) return 'projected';
    return day > dayNumberOf(this.coverage.certainThrough) ? 'uncertain' : 'certain';
  }

  #coverageError(
    day: number,
    from = this.coverage.from,
    through = this.coverage.through,
    advice?: string,
  ): CalendarCoverageError {
    const place = this.#source.place;
    return new CalendarCoverageError(place, fromDayNumber(day), from, through, advice);
  }
}

function weekendMask({ weekend = [6, 7] }: CalendarSource): number {
  return weekend.reduce((mask, day) => mask | (1 << day), 0);
}

function yearOf(day: number): number {
  return Number(fromDayNumber(day).slice(0, 4));
}
