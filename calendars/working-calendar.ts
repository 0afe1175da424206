import { checkNotice, NoticeError } from './check-notice';
import {
  CalendarCoverageError,
  type Certainty,
  type Coverage,
  type SpanCertainty,
} from './coverage';
import type { DayInfo, DayKind } from './day-info';
import { type DayChange, type DayTable, dayTable } from './day-table';
import { type NoticeDays, noticeChanges } from './notice';
import { narrowed, type Overlay, overlayChanges } from './overlay';
import {
  type Dayish,
  dayNumberOf,
  daysFromCivil,
  fromDayNumber,
  type PlainDate,
  weekdayOf,
  yearOf,
} from './plain-date';
import { isStatutoryYear, projectedChanges, STATUTORY_YEARS, statutoryDays } from './statutory';

/** What to do about days after the coverage; they are refused unless told otherwise. */
export interface BeyondOptions {
  readonly beyond?: 'refuse' | 'project';
}

/** What a calendar is made of. */
export interface CalendarSource {
  readonly place: string;
  readonly edition: string;
  /** Without the overlays. */
  readonly coverage: Coverage;
  /** Rest weekdays, Monday is 1; Saturday and Sunday unless told otherwise. */
  readonly weekend?: readonly number[];
  /** True where the mainland's decree on statutory holidays is in force. */
  readonly decree?: boolean;
  /** Read when first needed. */
  readonly notices?: () => readonly NoticeDays[];
  readonly overlays?: readonly Overlay[];
  /** Days off and worked that come from neither a notice nor an overlay. */
  readonly changes?: readonly DayChange[];
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
  /** The place and the edition, like `CN@2026.1`; equal ids count equally. */
  readonly id: string;
  readonly coverage: Coverage;
  readonly #source: CalendarSource;
  readonly #projects: boolean;
  readonly #weekend: number;
  readonly #certainThrough: number;
  readonly #through: number;
  #table: DayTable | undefined;
  #projected: WorkingCalendar | undefined;
  #notices: readonly NoticeDays[] | undefined;

  constructor(source: CalendarSource, beyond: 'refuse' | 'project' = 'refuse') {
    const { place, edition, overlays = [], weekend = [6, 7] } = source;
    const coverage = overlays.reduce(narrowed, source.coverage);
    this.#source = source;
    this.#projects = beyond === 'project';
    this.#weekend = weekend.reduce((mask, day) => mask | (1 << day), 0);
    this.#certainThrough = dayNumberOf(coverage.certainThrough);
    this.#through = dayNumberOf(coverage.through);
    const parts = [...overlays.map(({ code }) => code), ...(this.#projects ? ['projected'] : [])];
    this.id = [`${place}@${edition}`, ...parts].join('+');
    this.coverage = coverage;
  }

  /** The notices the calendar is counted by, in the order in which they took effect. */
  get notices(): readonly NoticeDays[] {
    this.#notices ??= this.#source.notices?.() ?? [];
    return this.#notices;
  }

  isWorkday(day: Dayish, opts?: BeyondOptions): boolean {
    const table = this.#tableFor(opts);
    const at = this.#offset(table, day);
    return table.ranks[at + 1] !== table.ranks[at];
  }

  /**
   * The `n`-th workday after `day`, or before it when `n` is negative; `day` itself is not counted.
   * @throws WorkdayCountError when `n` is 0 or not whole.
   * @throws CalendarCoverageError when the count touches a day beyond the coverage.
   */
  addWorkdays(day: Dayish, n: number, opts?: BeyondOptions): PlainDate {
    const table = this.#tableFor(opts);
    const at = this.#offset(table, day);
    if (!Number.isInteger(n) || n === 0) throw new WorkdayCountError(n);
    const rank = table.ranks[n > 0 ? at + 1 : at] as number;
    return this.#workday(table, at, n > 0 ? rank + n - 1 : rank + n);
  }

  /** Workdays in (`a`, `b`]; negative, over (`b`, `a`], when `b` is before `a`. */
  workdaysBetween(a: Dayish, b: Dayish, opts?: BeyondOptions): number {
    const table = this.#tableFor(opts);
    const start = this.#offset(table, a);
    const end = this.#offset(table, b);
    this.#refuseGaps(table, start, end);
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
    const table = this.#tableFor(opts);
    const at = this.#offset(table, day);
    return this.#workday(table, at, table.ranks[at] as number);
  }

  dayInfo(day: Dayish, opts?: BeyondOptions): DayInfo {
    const table = this.#tableFor(opts);
    const at = this.#offset(table, day);
    const number = table.first + at;
    const working = table.ranks[at + 1] !== table.ranks[at];
    const rest = ((this.#weekend >> weekdayOf(number)) & 1) === 1;
    const change = table.changes.get(number);
    return {
      day: fromDayNumber(number),
      working,
      kind: this.#kind(working, rest, this.#statutory(number, change)),
      ...(change?.festival !== undefined && { festival: change.festival }),
      ...(change?.notice !== undefined && { notice: change.notice }),
      certainty: this.#certaintyOf(number),
    };
  }

  /**
   * Whether the decree (全国年节及纪念日放假办法, art. 2) names the day. It answers for 2000–2060,
   * however far the notices go, because the decree fixes the days.
   */
  isStatutoryHoliday(day: Dayish): boolean {
    const number = dayNumberOf(day);
    if (!this.#source.decree) {
      const table = this.#tableFor();
      return this.#statutory(number, table.changes.get(table.first + this.#offset(table, number)));
    }
    if (isStatutoryYear(yearOf(number))) return this.#statutory(number);
    const { from, through } = STATUTORY_YEARS;
    const advice = 'its statutory days are not known';
    throw this.#refusal(number, advice, { from: `${from}-01-01`, through: `${through}-12-31` });
  }

  /** 补班日: a Saturday or Sunday that is worked. */
  isMakeupWorkday(day: Dayish, opts?: BeyondOptions): boolean {
    return this.dayInfo(day, opts).kind === 'makeupWorkday';
  }

  /** Any day that is not worked, for whatever reason. */
  isRestDay(day: Dayish, opts?: BeyondOptions): boolean {
    return !this.isWorkday(day, opts);
  }

  /**
   * How sure the days (`from`, `to`] are, or [`to`, `from`) when a count goes backward.
   * Days after the coverage are `projected`, never refused.
   */
  certainty(from: Dayish, to: Dayish): SpanCertainty {
    const a = dayNumberOf(from);
    const b = dayNumberOf(to);
    const last = a < b ? b : a - 1;
    const first = Math.max(Math.min(a + 1, b), this.#certainThrough + 1);
    const certainty = this.#certaintyOf(last);
    if (first > last || certainty === 'certain') return { certainty: 'certain' };
    return { certainty, span: { from: fromDayNumber(first), through: fromDayNumber(last) } };
  }

  /**
   * A calendar that counts one more notice: the next year's, or an amendment of one it has.
   * @throws NoticeError when the notice does not add up or does not follow on.
   */
  withNotice(notice: NoticeDays): WorkingCalendar {
    const { notices } = this;
    const year = yearOf(dayNumberOf(this.#source.coverage.through));
    const follows = notice.amends === undefined ? notice.year === year + 1 : notice.year <= year;
    if (!this.#source.decree || !follows) {
      const problem = `calendar ${this.id} ends with ${year}: it takes the notice of ${year + 1}, or an amendment`;
      throw new NoticeError(notice.number, [problem]);
    }
    checkNotice(notice, notices);
    const last = Math.max(year, notice.year);
    const all = [...notices, notice];
    return new WorkingCalendar({
      ...this.#source,
      edition: `${last}.${all.filter((each) => each.year === last).length}`,
      coverage: {
        from: this.#source.coverage.from,
        certainThrough: `${last}-12-28`,
        through: `${last}-12-31`,
      },
      notices: () => all,
    });
  }

  /** The calendar of a region; it refuses the years the overlay has no data for. */
  withOverlay(overlay: Overlay): WorkingCalendar {
    const overlays = [...(this.#source.overlays ?? []), overlay];
    return new WorkingCalendar({ ...this.#source, overlays });
  }

  /** The same calendar, guessing after its coverage, to 2060, instead of refusing. */
  project(): WorkingCalendar {
    if (this.#projects || !this.#source.decree) return this;
    this.#projected ??= new WorkingCalendar(this.#source, 'project');
    return this.#projected;
  }

  #tableFor(opts?: BeyondOptions): DayTable {
    if (opts?.beyond === 'project' && !this.#projects) return this.project().#tableFor();
    this.#table ??= this.#build();
    return this.#table;
  }

  #build(): DayTable {
    const { overlays = [], changes = [], coverage } = this.#source;
    const announced = yearOf(dayNumberOf(coverage.through));
    const guessed = this.#projects ? STATUTORY_YEARS.through - announced : 0;
    const projected = Array.from({ length: guessed }, (_, n) =>
      projectedChanges(announced + 1 + n),
    );
    return dayTable(
      dayNumberOf(this.coverage.from),
      guessed > 0 ? daysFromCivil(STATUTORY_YEARS.through, 12, 31) : this.#through,
      this.#weekend,
      [
        ...projected.flat(),
        ...changes,
        ...this.notices.flatMap(noticeChanges),
        ...overlays.flatMap(overlayChanges),
      ],
    );
  }

  #offset(table: DayTable, day: Dayish): number {
    const number = dayNumberOf(day);
    if (number < table.first || number > table.last) throw this.#beyond(number);
    const at = number - table.first;
    this.#refuseGaps(table, at, at);
    return at;
  }

  #workday(table: DayTable, at: number, rank: number): PlainDate {
    const offset = table.workdays[rank];
    if (offset === undefined) throw this.#beyond(rank < 0 ? table.first - 1 : table.last + 1);
    this.#refuseGaps(table, at, offset);
    return fromDayNumber(table.first + offset);
  }

  /** Refuses the first year, on the way from offset `a` to `b`, that an overlay has no data for. */
  #refuseGaps({ first }: DayTable, a: number, b: number): void {
    for (const { code, years } of this.#source.overlays ?? []) {
      const [start, end] = [yearOf(first + a), yearOf(first + b)];
      const step = start <= end ? 1 : -1;
      for (let year = start; year !== end + step; year += step) {
        if (year in years || year > yearOf(this.#through)) continue;
        const edge = step > 0 ? daysFromCivil(year, 1, 1) : daysFromCivil(year, 12, 31);
        const day = year === start ? first + a : edge;
        throw this.#refusal(day, `overlay ${code} has no data for ${year}`);
      }
    }
  }

  #kind(working: boolean, rest: boolean, statutory: boolean): DayKind {
    if (working) return rest ? 'makeupWorkday' : 'workday';
    if (statutory) return 'statutoryHoliday';
    return rest ? 'restDay' : 'arrangedDayOff';
  }

  #statutory(day: number, change?: DayChange): boolean {
    if (!this.#source.decree) return change?.statutory === true;
    return statutoryDays(yearOf(day)).some((statutory) => statutory.day === day);
  }

  #certaintyOf(day: number): Certainty {
    if (day > this.#through) return 'projected';
    return day > this.#certainThrough ? 'uncertain' : 'certain';
  }

  #beyond(day: number): CalendarCoverageError {
    const advice =
      day < this.#through || !this.#source.decree
        ? 'it has no data for that day'
        : this.#projects
          ? `it projects to ${STATUTORY_YEARS.through}-12-31`
          : "add the notice with china.withNotice(...), or ask for projected days with { beyond: 'project' }";
    return this.#refusal(day, advice);
  }

  #refusal(
    day: number,
    advice: string,
    { from, through }: Pick<Coverage, 'from' | 'through'> = this.coverage,
  ): CalendarCoverageError {
    return new CalendarCoverageError(this.id, fromDayNumber(day), from, through, advice);
  }
}
