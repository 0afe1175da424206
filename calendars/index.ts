export { checkNotice, NoticeError } from './check-notice';
export { china, chinaWorkdays } from './china';
export {
  CalendarCoverageError,
  type Certainty,
  type Coverage,
  type SpanCertainty,
} from './coverage';
export type { DayInfo, DayKind } from './day-info';
export type { DayChange } from './day-table';
export type { Festival } from './festivals';
export {
  type DateHolidaysLike,
  type DateHolidaysOptions,
  fromDateHolidays,
} from './from-date-holidays';
export { ForeignCalendarError, fromHolidayCn, type HolidayCnYear } from './from-holiday-cn';
export type { Notice, NoticeDays, NoticeItem, PrintedItem } from './notice';
export { chinaNotices } from './notices';
export type { Overlay, OverlayYear } from './overlay';
export { type NoticeOrigin, parseNotice } from './parse-notice';
export {
  addDays,
  addMonths,
  type Dayish,
  fromDayNumber,
  fromInstant,
  type Instantish,
  InvalidDateError,
  isPlainDate,
  type PlainDate,
  type PlainDateLike,
  parsePlainDate,
  toDayNumber,
  type Weekday,
  weekday,
} from './plain-date';
export { guangxi } from './regions/cn-gx';
export {
  type Months,
  monthly,
  monthWorkday,
  nthWeekday,
  type Occurrence,
  occurrences,
  type RestDayConvention,
  ScheduleError,
  type ScheduleRule,
  type ScheduleWindow,
  weekly,
} from './schedule';
export { type BeyondOptions, WorkdayCountError, WorkdayCounter } from './workday-counter';
export { type CalendarSource, WorkingCalendar } from './working-calendar';
