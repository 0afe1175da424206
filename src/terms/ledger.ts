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
 * Starts a term on `from`. Null when the policy says `'none'` for a period the text leaves open, and no limit comes from outside.
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
  return countRun(
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
      roll: length ? (term.roll ?? rollOf(length)) : 'none',
      from,
      ...(term.extension ? { extensible: extensibleOf(term.extension, options) } : {}),
    },
    options,
  );
}

/** What a run is set by. It keeps this when it is counted again, whatever the version in hand says by then. */
type SetBy = Pick<
  Run,
  | 'term'
  | 'period'
  | 'clause'
  | 'strength'
  | 'bearer'
  | 'unit'
  | 'amount'
  | 'roll'
  | 'from'
  | 'extensible'
>;
const setBy = (run: Run): SetBy => {
  const { term, period, clause, strength, bearer, unit, amount, roll, from, extensible } = run;
  return {
    ...{ term, period, clause, strength, bearer, unit, roll, from },
    ...(amount === undefined ? {} : { amount }),
    ...(extensible ? { extensible } : {}),
  };
};

/** Counts what a run is set by; only reminder and marks are read from the term. Null when nothing gives it an end. */
function countRun(
  calendar: WorkingCalendar,
  term: Term,
  set: SetBy,
  options: StartOptions,
): Run | null {
  const { unit, amount, roll, from } = set;
  const { cap, paused = [] } = options;
  const end =
    unit === 'unspecified'
      ? cap && { unrolled: cap, due: cap, cap }
      : limit(count(calendar, from, { unit, amount } as Length, { roll, paused }), cap);
  if (!end) return null;
  return settle(
    calendar,
    term,
    { ...set, paused, state: 'running', ...end, calendar: calendar.id },
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
  const value = period.policy === undefined ? 'none' : policy?.[period.policy];
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
  const roll = rollOfExtension(run, term);
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
/** An extension rolls as the run does; one that never had to roll does not say how, and asks its term. */
const rollOfExtension = ({ unit, roll }: Run, term: Term) =>
  roll === 'none' && (unit === 'workingDay' || unit === 'unspecified')
    ? (term.roll ?? 'nextWorkingDay')
    : roll;
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

/**
 * The same run counted again: after a pause, or when a notice has come out. Length, clause, rolling and extension are those
 * it was set by; reminder and marks are those the term has in `terms`, and the limit from outside is the one its case has.
 */
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
  const given = { ...options, cap: options.cap ?? run.cap, paused };
  const start = countRun(calendar, term, { ...setBy(run), from: earliestFrom ?? run.from }, given);
  if (!start) return run;
  const early = earliestFrom ? asEarliest(start) : start;
  const read =
    earliestFrom && run.due ? startLatest(calendar, terms, early, run.from, given) : early;
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
  return run && asEarliest(run);
}
const asEarliest = ({ due, ...rest }: Run): Run => ({
  ...rest,
  ...(due ? { earliest: due, earliestFrom: rest.from } : {}),
  unrolled: null,
  due: null,
});

/** Closes the dispute: the latest reading sets the day of breach, length and warning stay with the earliest. */
export function startLatest(
  calendar: WorkingCalendar,
  terms: { readonly [name: string]: Term },
  early: Run,
  from: PlainDate,
  options: StartOptions = {},
): Run {
  const term = terms[early.term];
  if (!term) throw new TermError(`no term ${early.term}`);
  const late = countRun(calendar, term, { ...setBy(early), from }, options);
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
