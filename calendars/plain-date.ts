/** A Beijing civil day, `YYYY-MM-DD`; literals compile, a `Date` or a bare `string` does not. */
export type PlainDate = `${number}-${number}-${number}`;

/** A day as callers hold it: text, a `Temporal.PlainDate`-like object, or days since 1970-01-01. */
export type Dayish = PlainDate | PlainDateLike | number;

/** What `Temporal.PlainDate` and plain records share; the calendar must be ISO. */
export interface PlainDateLike {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly calendarId?: string;
}

/** An instant: ISO text with `Z` or an offset, epoch milliseconds, or a `Temporal.Instant`-like. */
export type Instantish = string | number | { readonly epochMilliseconds: number };

/** Thrown for a value that names no day from 0001-01-01 to 9999-12-31. */
export class InvalidDateError extends RangeError {
  override readonly name = 'InvalidDateError';

  constructor(
    readonly value: unknown,
    readonly advice: string = "write YYYY-MM-DD, like '2026-02-28'",
  ) {
    super(`${show(value)} is not a calendar day: ${advice}`);
  }
}

/** Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const FIRST = -719_162;
const LAST = 2_932_896;
const BEIJING = 8 * 3_600_000;
const DAY = 86_400_000;
/** '00' to '99': joining ready text is faster than padding numbers. */
const PAIRS = /* @__PURE__ */ Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'));
const INSTANT =
  /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

/** Reads `YYYY-MM-DD`. @throws InvalidDateError for any other format and for impossible days. */
export function parsePlainDate(text: string): PlainDate {
  if (isPlainDate(text)) return text;
  throw new InvalidDateError(text);
}

export function isPlainDate(value: unknown): value is PlainDate {
  return typeof value === 'string' && !Number.isNaN(parseDay(value));
}

/** Days since 1970-01-01. @throws InvalidDateError */
export function toDayNumber(day: PlainDate): number {
  return dayNumberOf(day);
}

/** @throws InvalidDateError unless `dayNumber` is an integer within the years 1–9999. */
export function fromDayNumber(dayNumber: number): PlainDate {
  const { year, month, day } = civilFromDays(checked(dayNumber));
  return `${PAIRS[(year / 100) | 0]}${PAIRS[year % 100]}-${PAIRS[month]}-${PAIRS[day]}` as PlainDate;
}

/** Calendar days later, or earlier when `n` is negative. @throws InvalidDateError */
export function addDays(day: Dayish, n: number): PlainDate {
  return fromDayNumber(dayNumberOf(day) + n);
}

/** The corresponding day `n` months later, or that month's last day when there is none (民法典 202). */
export function addMonths(day: Dayish, n: number): PlainDate {
  if (!Number.isInteger(n)) throw new InvalidDateError(n, 'count months in whole numbers');
  const start = civilFromDays(dayNumberOf(day));
  const months = start.year * 12 + start.month - 1 + n;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  const last = lastDayOfMonth(year, month);
  return fromDayNumber(daysFromCivil(year, month, Math.min(start.day, last)));
}

export function weekday(day: Dayish): Weekday {
  return weekdayOf(dayNumberOf(day));
}

/** The civil day in Beijing (fixed +08:00) at an instant. @throws InvalidDateError */
export function fromInstant(instant: Instantish): PlainDate {
  const ms = epochMilliseconds(instant);
  if (Number.isInteger(ms)) return fromDayNumber(Math.floor((ms + BEIJING) / DAY));
  const advice = "pass '2026-02-28T09:00:00+08:00', epoch milliseconds or a Temporal.Instant";
  throw new InvalidDateError(instant, advice);
}

function epochMilliseconds(instant: Instantish): number {
  if (typeof instant === 'number') return instant;
  if (typeof instant === 'object' && instant !== null) return instant.epochMilliseconds;
  const [, day] = INSTANT.exec(instant) ?? [];
  return day !== undefined && isPlainDate(day) ? Date.parse(instant) : Number.NaN;
}

/** The day number of any accepted form. @throws InvalidDateError, also for `Date` objects. */
export function dayNumberOf(day: Dayish): number {
  if (typeof day === 'string') {
    const parsed = parseDay(day);
    if (Number.isNaN(parsed)) throw new InvalidDateError(day);
    return parsed;
  }
  if (typeof day === 'number') return checked(day);
  if (typeof day === 'object' && day !== null && (day.calendarId ?? 'iso8601') === 'iso8601') {
    const parsed = fromFields(day.year, day.month, day.day);
    if (!Number.isNaN(parsed)) return parsed;
  }
  const advice =
    (day as unknown) instanceof Date
      ? 'an instant has no civil day of its own, use fromInstant(date.getTime())'
      : undefined;
  throw new InvalidDateError(day, advice);
}

/** Weekday of a day number; 1970-01-01 was a Thursday. */
export function weekdayOf(dayNumber: number): Weekday {
  return (((((dayNumber + 3) % 7) + 7) % 7) + 1) as Weekday;
}

export function yearOf(dayNumber: number): number {
  return civilFromDays(dayNumber).year;
}

/** Days since 1970-01-01 of a date in the proleptic Gregorian calendar; fields are not checked. */
export function daysFromCivil(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const m = month > 2 ? month - 3 : month + 9;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return y * 365 + leaps + Math.floor((m * 153 + 2) / 5) + day - 719_469;
}

/** Inverse of `daysFromCivil`, for years from 1; `| 0` keeps the divisions in integers. */
export function civilFromDays(dayNumber: number): { year: number; month: number; day: number } {
  const z = dayNumber + 719_468;
  const century = ((z * 4 + 3) / 146_097) | 0;
  const dayOfCentury = z - (((century * 146_097) / 4) | 0);
  const yearOfCentury = ((dayOfCentury * 4 + 3) / 1461) | 0;
  const dayOfYear = dayOfCentury - (((yearOfCentury * 1461) / 4) | 0);
  const fromMarch = ((dayOfYear * 5 + 2) / 153) | 0;
  const wraps = fromMarch > 9;
  return {
    year: century * 100 + yearOfCentury + (wraps ? 1 : 0),
    month: wraps ? fromMarch - 9 : fromMarch + 3,
    day: dayOfYear - (((fromMarch * 153 + 2) / 5) | 0) + 1,
  };
}

export function lastDayOfMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

function fromFields(year: number, month: number, day: number): number {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || year < 1 || year > 9999 || month < 1 || month > 12) return Number.NaN;
  return day >= 1 && day <= lastDayOfMonth(year, month)
    ? daysFromCivil(year, month, day)
    : Number.NaN;
}

/** NaN when the text is not a day; reads character codes, because this is the hot path. */
function parseDay(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) {
    return Number.NaN;
  }
  return fromFields(
    twoDigits(text, 0) * 100 + twoDigits(text, 2),
    twoDigits(text, 5),
    twoDigits(text, 8),
  );
}

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

function checked(dayNumber: number): number {
  if (Number.isInteger(dayNumber) && dayNumber >= FIRST && dayNumber <= LAST) return dayNumber;
  throw new InvalidDateError(dayNumber, 'a day number is a whole count of days since 1970-01-01');
}

function show(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`;
  if (value instanceof Date) return 'a Date object';
  if (typeof value === 'object' && value !== null) return JSON.stringify(value);
  return String(value);
}
