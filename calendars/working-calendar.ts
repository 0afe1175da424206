import { checkNotice, NoticeError } from './check-notice';
import type { CalendarCoverageError, Certainty, Coverage, SpanCertainty } from './coverage';
import type { DayInfo, DayKind } from './day-info';
import { type DayChange, type DayTable, dayTable, WEEKEND } from './day-table';
import { type NoticeDays, noticeChanges } from './notice';
import { narrowed, type Overlay, overlayChanges } from './overlay';
import {
  type Dayish,
  dayNumberOf,
  daysFromCivil,
  fromDayNumber,
  weekdayOf,
  yearOf,
} from './plain-date';
import { isStatutoryYear, projectedChanges, STATUTORY_YEARS, statutoryDays } from './statutory';
import { type BeyondOptions, WorkdayCounter } from './workday-counter';

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

/**
 * Which days are worked in a place, and why; immutable. It answers only for the days it covers,
 * unless asked to project.
 */
export class WorkingCalendar extends WorkdayCounter {
  readonly #source: CalendarSource;
  readonly #projects: boolean;
  readonly #certainThrough: number;
  readonly #through: number;
  #projected: WorkingCalendar | undefined;
  #notices: readonly NoticeDays[] | undefined;

  constructor(source: CalendarSource, beyond: 'refuse' | 'project' = 'refuse') {
    const { place, edition, overlays = [] } = source;
    const projects = beyond === 'project';
    const parts = [...overlays.map(({ code }) => code), ...(projects ? ['projected'] : [])];
    super(
      [`${place}@${edition}`, ...parts].join('+'),
      overlays.reduce(narrowed, source.coverage),
      () => this.#build(),
    );
    this.#source = source;
    this.#projects = projects;
    this.#certainThrough = dayNumberOf(this.coverage.certainThrough);
    this.#through = dayNumberOf(this.coverage.through);
  }

  /** The notices the calendar is counted by, in the order in which they took effect. */
  get notices(): readonly NoticeDays[] {
    this.#notices ??= this.#source.notices?.() ?? [];
    return this.#notices;
  }

  dayInfo(day: Dayish, opts?: BeyondOptions): DayInfo {
    const table = this.table(opts);
    const number = table.first + this.offset(table, day);
    const working = this.isWorkday(number, opts);
    const rest = (this.#source.weekend ?? WEEKEND).includes(weekdayOf(number));
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
      const table = this.table();
      this.offset(table, number);
      return this.#statutory(number, table.changes.get(number));
    }
    if (isStatutoryYear(yearOf(number))) return this.#statutory(number);
    const { from, through } = STATUTORY_YEARS;
    const advice = 'its statutory days are not known';
    throw this.refusal(number, advice, { from: `${from}-01-01`, through: `${through}-12-31` });
  }

  /** 补班日: a Saturday or Sunday that is worked. */
  isMakeupWorkday(day: Dayish, opts?: BeyondOptions): boolean {
    return this.dayInfo(day, opts).kind === 'makeupWorkday';
  }

  /**
   * How sure the days (`from`, `to`] are, or [`to`, `from`) when a count goes backward.
   * Days after the coverage are `projected`, never refused.
   * @throws CalendarCoverageError for days before the coverage, and for years an overlay lacks.
   */
  certainty(from: Dayish, to: Dayish): SpanCertainty {
    const a = dayNumberOf(from);
    const b = dayNumberOf(to);
    const last = a < b ? b : a - 1;
    const start = Math.min(a + 1, b);
    if (start <= last) {
      if (start < dayNumberOf(this.coverage.from)) throw this.refusal(start);
      this.inspect(start, last);
    }
    const first = Math.max(start, this.#certainThrough + 1);
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
      edition: `${last}.${all.length - all.findIndex((each) => each.year === last)}`,
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

  protected override table(opts?: BeyondOptions): DayTable {
    const projected = opts?.beyond === 'project' && !this.#projects && this.#source.decree;
    return projected ? this.project().table() : super.table();
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
      this.#source.weekend ?? WEEKEND,
      [
        ...projected.flat(),
        ...changes,
        ...this.notices.flatMap(noticeChanges),
        ...overlays.flatMap(overlayChanges),
      ],
    );
  }

  /** Refuses the first year, on the way from `start` to `end`, that an overlay has no data for. */
  protected override inspect(start: number, end: number): void {
    for (const { code, years } of this.#source.overlays ?? []) {
      const [first, last] = [yearOf(start), yearOf(end)];
      const step = first <= last ? 1 : -1;
      for (let year = first; year !== last + step; year += step) {
        if (year in years || year > yearOf(this.#through)) continue;
        const edge = step > 0 ? daysFromCivil(year, 1, 1) : daysFromCivil(year, 12, 31);
        const day = year === first ? start : edge;
        throw this.refusal(day, `overlay ${code} has no data for ${year}`);
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

  protected override refusal(
    day: number,
    advice = this.#advice(day),
    range: Pick<Coverage, 'from' | 'through'> = this.coverage,
  ): CalendarCoverageError {
    return super.refusal(day, advice, range);
  }

  #advice(day: number): string {
    if (day < this.#through || !this.#source.decree) return 'it has no data for that day';
    if (this.#projects) return `it projects to ${STATUTORY_YEARS.through}-12-31`;
    return "add the notice with china.withNotice(...), or ask for projected days with { beyond: 'project' }";
  }
}
