import type { PlainDate, WorkingCalendar } from '../../calendars';
import { count } from '../../src/terms';

/** 30 日 from receipt of the written opinion (信访工作条例 art. 35–36); the document itself names no day (J8). */
const WINDOW = { amount: 30, unit: 'calendarDay' } as const;

/** The last day on which an application is in time, rolled to the next working day. */
export const lastDayToApply = (calendar: WorkingCalendar, opinionReceivedOn: PlainDate) =>
  count(calendar, opinionReceivedOn, WINDOW, { roll: 'nextWorkingDay' }).due;

/** Whether an application received on `on` came too late; not when nobody knows when the opinion was received. */
export const isLate = (
  calendar: WorkingCalendar,
  opinionReceivedOn: PlainDate | undefined,
  on: PlainDate,
): boolean => opinionReceivedOn !== undefined && on > lastDayToApply(calendar, opinionReceivedOn);
