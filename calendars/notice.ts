import type { DayChange } from './day-table';
import { festivalOf } from './festivals';
import { dayNumberOf, type PlainDate } from './plain-date';

/** What a State Council notice on days off (部分节假日安排的通知) does to the calendar. */
export interface NoticeDays {
  readonly year: number;
  /** 发文字号. */
  readonly number: string;
  readonly items: readonly NoticeItem[];
  /** The number of the notice of the same year that this one changes. */
  readonly amends?: string;
  /** Make-up workdays of an earlier notice that become rest days again. */
  readonly cancelsMakeupWorkdays?: readonly PlainDate[];
  /** Weekdays off granted over and above the decree's days. */
  readonly extraDaysOff?: number;
}

/** One numbered paragraph of a notice: a festival and the days off around it. */
export interface NoticeItem {
  /** As printed, joined by `、` when two festivals share a span. */
  readonly festival: string;
  /** First and last day off, both inclusive. */
  readonly off: readonly [first: PlainDate, last: PlainDate];
  /** 补班日: Saturdays and Sundays that are worked. */
  readonly makeupWorkdays: readonly PlainDate[];
  /** 补休: weekdays off, outside the span, for a festival on a rest day. */
  readonly inLieu?: readonly PlainDate[];
}

/** A notice with its provenance, as data. */
export interface Notice extends NoticeDays {
  readonly signed: PlainDate | null;
  readonly published: PlainDate | null;
  readonly url: string;
  readonly items: readonly PrintedItem[];
}

export interface PrintedItem extends NoticeItem {
  /** The number after 共 or 放假; `null` when the notice prints none. */
  readonly printedDays: number | null;
}

/** Every day the notice takes off or has worked; a cancelled make-up day comes first. */
export function noticeChanges(notice: NoticeDays): DayChange[] {
  const change = (working: boolean, festival?: string) => (day: number) => ({
    day,
    working,
    notice: notice.number,
    ...(festival === undefined ? {} : { festival: festivalOf(festival) }),
  });
  const cancelled = (notice.cancelsMakeupWorkdays ?? []).map(dayNumberOf).map(change(false));
  const days = notice.items.flatMap(({ festival, off, inLieu = [], makeupWorkdays }) => [
    ...[...spanOf(off), ...inLieu.map(dayNumberOf)].map(change(false, festival)),
    ...makeupWorkdays.map(dayNumberOf).map(change(true, festival)),
  ]);
  return [...cancelled, ...days];
}

/** The day numbers from the first to the last day off; none when they are the wrong way round. */
export function spanOf([first, last]: NoticeItem['off']): number[] {
  const start = dayNumberOf(first);
  const length = Math.max(0, dayNumberOf(last) - start + 1);
  return Array.from({ length }, (_, n) => start + n);
}
