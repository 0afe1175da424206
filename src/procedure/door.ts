import {
  china,
  fromInstant,
  type Instantish,
  type PlainDate,
  type WorkingCalendar,
} from '../../calendars';

/** When an organ receives: Beijing time, `HH:MM`, from inclusive, until exclusive. */
export interface OfficeHours {
  readonly from: string;
  readonly until: string;
}

/** Office hours that are no times of a day, or end before they begin. */
export class OfficeHoursError extends RangeError {
  override readonly name = 'OfficeHoursError';
  constructor(readonly hours: unknown) {
    super(`${JSON.stringify(hours)} are no office hours: write { from: 'HH:MM', until: 'HH:MM' }`);
  }
}

/**
 * The legal day of a receipt: on a working day before the close of office hours that day, otherwise the next working day
 * (民法典 203, decision house/R5). A day no notice covers yet is projected; a case opened on it says so.
 * @throws OfficeHoursError when the hours don't fit.
 */
export function receivedOn(
  instant: Instantish,
  hours: OfficeHours,
  calendar: WorkingCalendar = china,
): PlainDate {
  const [from, until] = [minutes(hours?.from), minutes(hours?.until)];
  if (from === null || until === null || from >= until) throw new OfficeHoursError(hours);
  const day = fromInstant(instant);
  const beyond = { beyond: 'project' } as const;
  if (!calendar.isWorkday(day, beyond)) return calendar.roll(day, beyond);
  return minuteOf(instant, day) < until ? day : calendar.nextWorkday(day, beyond);
}

function minutes(time: unknown): number | null {
  const found = typeof time === 'string' ? /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) : null;
  return found ? Number(found[1]) * 60 + Number(found[2]) : null;
}
/** Minutes since midnight in Beijing. */
function minuteOf(instant: Instantish, day: PlainDate): number {
  const at =
    typeof instant === 'number'
      ? instant
      : typeof instant === 'string'
        ? Date.parse(instant)
        : instant.epochMilliseconds;
  return (at - Date.parse(`${day}T00:00:00+08:00`)) / 60_000;
}
