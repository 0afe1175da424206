import type { PlainDate } from './plain-date';

/** One State Council notice on the days off of a year (部分节假日安排的通知), as data. */
export interface Notice {
  readonly year: number;
  /** 发文字号. */
  readonly number: string;
  readonly signed: PlainDate | null;
  readonly published: PlainDate | null;
  readonly url: string;
  readonly items: readonly NoticeItem[];
  /** The number of the notice this one changes. */
  readonly amends?: string;
  /** Make-up workdays of the amended notice that become rest days again. */
  readonly cancelsMakeupWorkdays?: readonly PlainDate[];
}

/** One numbered paragraph of a notice: a festival and the days off around it. */
export interface NoticeItem {
  /** As printed, joined by `、` when two festivals share a span. */
  readonly festival: string;
  /** First and last day off, both inclusive. */
  readonly off: readonly [first: PlainDate, last: PlainDate];
  /** The number after 共; `null` when the notice prints none. */
  readonly printedDays: number | null;
  /** 补班日: Saturdays and Sundays that are worked. */
  readonly makeupWorkdays: readonly PlainDate[];
  /** 补休: weekdays off, outside the span, for a festival on a rest day. */
  readonly inLieu?: readonly PlainDate[];
}
