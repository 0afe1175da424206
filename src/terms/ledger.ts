import { addDays, type PlainDate, type WorkingCalendar } from '../../calendars';
import { type Count, count, type Span } from './count';
import type { Extensible, Run } from './run';
import {
  type CountedUnit,
  checkLength,
  type Extension,
  type Length,
  type Period,
  type Term,
  TermError,
  type Unit,
} from './term';

/** What a term needs to know of its case when it starts. */
export interface StartOptions {
  readonly policy?: { readonly [key: string]: unknown };
  readonly cap?: PlainDate | undefined;
  readonly paused?: readonly Span[];
}

/**
 * Starts a term on `from`. Null when a period the text leaves open has no length, because the policy says `'none'` or is not asked, and no limit comes from outside.
 * @throws TermError when the policy holds neither a length nor `'none'`.
 */
export function startRun(
  calendar: WorkingCalendar,
  terms: { readonly [name: string]: Term },
  name: string,
  periodName: string,
  from: PlainDate,
  options: StartOptions = {},
): Run | null {
  const { term, period, length } = lengthOf(terms, name, periodName, options);
  const { cap, paused = [] } = options;
  if (!length && !cap) return null;
  const roll = length ? (term.roll ?? rollOf(length)) : 'none';
  const end = length
    ? limit(count(calendar, from, length, { roll, paused }), cap)
    : { unrolled: cap as PlainDate, due: cap as PlainDate, cap: cap as PlainDate };
  return settle(
    calendar,
    term,
    {
      term: name,
      period: periodName,
      clause: period.clause,
      strength: term.strength,
      bearer: term.bearer,
      unit: length?.unit ?? 'unspecified',
      ...(length && 'amount' in length ? { amount: length.amount } : {}),
      roll,
      from,
      ...(term.extension ? { extensible: extensibleOf(term.extension, options) } : {}),
      paused,
      state: 'running',
      ...end,
      calendar: calendar.id,
    },
    options,
  );
}

const rollOf = ({ unit }: { readonly unit: Unit }) =>
  unit === 'workingDay' ? 'none' : 'nextWorkingDay';
const extensibleOf = (
  { times, policy: key, most, clause, decisions = [] }: Extension,
  { policy }: StartOptions,
): Extensible => ({
  times: key && typeof policy?.[key] === 'number' ? policy[key] : times,
  ...(most ? { most } : {}),
  clause,
  decisions,
});

function lengthOf(
  terms: { readonly [name: string]: Term },
  name: string,
  periodName: string,
  { policy }: StartOptions,
) {
  const term = own(terms, name);
  const period: Period | undefined = term && own(term.periods, periodName);
  if (!term || !period) throw new TermError(`no period ${periodName} of a term ${name}`);
  if (period.unit !== 'unspecified') return { term, period, length: inUnit(period, policy) };
  if (period.policy === undefined) return { term, period, length: null };
  const value = policy?.[period.policy];
  if (value === 'none') return { term, period, length: null };
  if (!isLength(value))
    throw new TermError(
      `${period.clause} leaves the ${name} period open: give the policy ${period.policy} as { amount, unit } or 'none'`,
    );
  return { term, period, length: checkLength(value, `policy ${period.policy}`) };
}
/** The length as the policy counts it: the same number, perhaps in another unit. */
function inUnit(period: Exclude<Period, { unit: 'unspecified' }>, policy: StartOptions['policy']) {
  if (!('amount' in period) || !period.unitBy) return period;
  const unit = policy?.[period.unitBy] ?? period.unit;
  return checkLength({ amount: period.amount, unit: unit as CountedUnit }, period.unitBy);
}
const own = <V>(record: { readonly [key: string]: V }, key: string): V | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
const isLength = (value: unknown): value is Length =>
  typeof value === 'object' && value !== null && 'amount' in value && 'unit' in value;

/** The earlier of the two; a cap before the first guessed day rests on no guess. */
function limit({ unrolled, due, uncertain }: Count, cap?: PlainDate) {
  const capped = cap !== undefined && cap < due;
  return {
    ...(capped ? { unrolled: cap, due: cap, cap } : { unrolled, due }),
    ...(uncertain && !(capped && cap < uncertain.from) ? { projected: uncertain } : {}),
  };
}

/** Fixes reminder and marks for a limit that is known. */
function settle(
  calendar: WorkingCalendar,
  term: Term,
  run: Omit<Run, 'warnOn' | 'marks'>,
  { policy }: StartOptions,
  armedOn: PlainDate = run.from,
): Run {
  const base = run.earliest ?? run.unrolled;
  const back = (before: number, unit: 'workingDay' | 'calendarDay') =>
    base && count(calendar, base, { amount: -before, unit }, { roll: 'none' }).due;
  const configured = term.warn?.policy ? policy?.[term.warn.policy] : undefined;
  const before = typeof configured === 'number' ? configured : term.warn?.before;
  const warnOn = before === undefined ? null : back(before, 'workingDay');
  const marks: Record<string, PlainDate> = {};
  for (const [mark, { before: n, unit }] of Object.entries(term.marks ?? {})) {
    const day = back(n, unit);
    if (day) marks[mark] = day;
  }
  return { ...run, warnOn: warnOn && warnOn > armedOn ? warnOn : null, marks };
}

/** The same first day, another length: a raised tier 转档. */
export function changePeriod(
  calendar: WorkingCalendar,
  terms: { readonly [name: string]: Term },
  run: Run,
  period: string,
  options: StartOptions = {},
): Run {
  const { paused, pausedSince } = run;
  const other = startRun(calendar, terms, run.term, period, run.from, { ...options, paused });
  return other ? { ...other, ...(pausedSince ? { pausedSince } : {}) } : run;
}

/**
 * Another length counted from `on`, which can only bring the last day forward 改按较短期限: the same run when it would not.
 * A limit from outside goes on counting.
 */
export function hasten(
  calendar: WorkingCalendar,
  terms: { readonly [name: string]: Term },
  run: Run,
  period: string,
  on: PlainDate,
  options: StartOptions = {},
): Run {
  const sooner = startRun(calendar, terms, run.term, period, on, options);
  return sooner?.due && run.due && sooner.due < run.due ? sooner : run;
}

/** A new last day fixed by the authority the text names; the reminder is armed anew from the day of the grant. */
export function extendTo(
  calendar: WorkingCalendar,
  term: Term,
  run: Run,
  until: PlainDate,
  on: PlainDate,
  options: StartOptions = {},
): Run {
  const { cap: _cap, projected: _projected, ...rest } = run;
  return settle(
    calendar,
    term,
    {
      ...rest,
      ...late(run, on),
      unrolled: until,
      due: until,
      extension: { by: 'limit', grantedOn: on },
      calendar: calendar.id,
    },
    options,
    on,
  );
}

/** Adds a length to the unrolled base 基础期限届满之日; never to a rolled day. */
export function extendBy(
  calendar: WorkingCalendar,
  term: Term,
  run: Run,
  length: Length,
  on: PlainDate,
  options: StartOptions = {},
): Run {
  if (!run.unrolled)
    throw new TermError(`the ${run.term} term has no limit yet that could be extended`);
  const roll = term.roll ?? 'nextWorkingDay';
  const { paused } = run;
  const counted = count(calendar, run.unrolled, checkLength(length, 'extension'), { roll, paused });
  const { projected: base, ...rest } = run;
  const projected = spanning(run.unit === 'workingDay' ? base : undefined, counted.uncertain);
  return settle(
    calendar,
    term,
    {
      ...rest,
      ...late(run, on),
      roll,
      unrolled: counted.unrolled,
      due: counted.due,
      extension: { by: 'length', grantedOn: on, length: inAll(run, length) },
      calendar: calendar.id,
      ...(projected ? { projected } : {}),
    },
    options,
    on,
  );
}
/** Several extensions in one unit are one of their sum, so that a recount finds the same day. */
const inAll = ({ extension }: Run, { amount, unit }: Length): Length =>
  extension?.by === 'length' && extension.length?.unit === unit
    ? { amount: extension.length.amount + amount, unit }
    : { amount, unit };
const spanning = (base: Span | undefined, added: Span | undefined): Span | undefined =>
  base && added ? { from: base.from, through: added.through } : (base ?? added);
const late = (run: Run, on: PlainDate) =>
  run.due && on > run.due ? { pendingExtension: { from: addDays(run.due, 1), through: on } } : {};

/** Stops the clock: nothing falls due until it goes on. */
export const pauseRun = (run: Run, on: PlainDate): Run => ({ ...run, pausedSince: on });

/** Lets the clock go on; the days from the pause through `on`, both included, are not counted. */
export function resumeRun(
  calendar: WorkingCalendar,
  terms: { readonly [name: string]: Term },
  run: Run,
  on: PlainDate,
  options: StartOptions = {},
): Run {
  const { pausedSince, ...rest } = run;
  if (!pausedSince) return run;
  const paused = [...run.paused, { from: pausedSince, through: on }];
  return recount(calendar, terms, { ...rest, paused }, options);
}

/** The same run counted again from its own days: after a pause, or when a notice has come out. */
export function recount(
  calendar: WorkingCalendar,
  terms: { readonly [name: string]: Term },
  run: Run,
  options: StartOptions = {},
): Run {
  const term = terms[run.term];
  if (!term) throw new TermError(`no term ${run.term}`);
  const { extension, paused, earliestFrom } = run;
  if (extension?.by === 'limit' && run.due)
    return {
      ...extendTo(calendar, term, run, run.due, extension.grantedOn, options),
      ...kept(run),
    };
  const given = { ...options, paused };
  const start = earliestFrom
    ? startEarliest(calendar, terms, run.term, run.period, earliestFrom, given)
    : startRun(calendar, terms, run.term, run.period, run.from, given);
  if (!start) return run;
  const read =
    earliestFrom && run.due ? startLatest(calendar, terms, start, run.from, given) : start;
  const whole =
    extension?.by === 'length' && extension.length
      ? extendBy(calendar, term, read, extension.length, extension.grantedOn, given)
      : read;
  return { ...whole, ...kept(run) };
}
const kept = (run: Run) => ({
  state: run.state,
  ...(run.endedOn ? { endedOn: run.endedOn } : {}),
  ...(run.pausedSince ? { pausedSince: run.pausedSince } : {}),
  ...(run.pendingExtension ? { pendingExtension: run.pendingExtension } : {}),
});

/** Opens a term whose start is disputed: the earliest reading warns, no day is a breach yet. */
export function startEarliest(
  calendar: WorkingCalendar,
  terms: { readonly [name: string]: Term },
  name: string,
  period: string,
  from: PlainDate,
  options: StartOptions = {},
): Run | null {
  const run = startRun(calendar, terms, name, period, from, options);
  if (!run) return null;
  const { due, ...rest } = run;
  return {
    ...rest,
    ...(due ? { earliest: due, earliestFrom: from } : {}),
    unrolled: null,
    due: null,
  };
}

/** Closes the dispute: the latest reading sets the day of breach, the warning stays with the earliest. */
export function startLatest(
  calendar: WorkingCalendar,
  terms: { readonly [name: string]: Term },
  early: Run,
  from: PlainDate,
  options: StartOptions = {},
): Run {
  const late = startRun(calendar, terms, early.term, early.period, from, options);
  if (!late) return early;
  return {
    ...late,
    ...(early.earliest && early.earliestFrom
      ? { earliest: early.earliest, earliestFrom: early.earliestFrom }
      : {}),
    warnOn: early.warnOn,
    marks: early.marks,
  };
}
