export { china } from './china';
export type { Festival } from './festivals';
export type { Notice, NoticeItem } from './notice';
export type { Overlay, OverlayYear } from './overlay';
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
export {
  type BeyondOptions,
  CalendarCoverageError,
  type CalendarSource,
  type Certainty,
  type Coverage,
  type DayInfo,
  type DayKind,
  type SpanCertainty,
  WorkdayCountError,
  WorkingCalendar,
} from './working-calendar';
