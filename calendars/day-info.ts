import type { Certainty } from './coverage';
import type { Festival } from './festivals';
import type { PlainDate } from './plain-date';

/**
 * `workday`: an ordinary working day. `makeupWorkday`: 补班日, a rest day that is worked.
 * `statutoryHoliday`: a day of the decree, on whatever weekday. `arrangedDayOff`: a weekday off that
 * is not one. `restDay`: an ordinary Saturday or Sunday, also inside a festival's span.
 */
export type DayKind =
  | 'workday'
  | 'makeupWorkday'
  | 'statutoryHoliday'
  | 'arrangedDayOff'
  | 'restDay';

/** What a calendar knows of one day. */
export interface DayInfo {
  readonly day: PlainDate;
  readonly working: boolean;
  readonly kind: DayKind;
  /** The festival the day is off for, or whose days off it makes up for. */
  readonly festival?: Festival;
  /** The number of the notice, or another source, that says so. */
  readonly notice?: string;
  readonly certainty: Certainty;
}
