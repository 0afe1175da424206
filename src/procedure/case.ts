import { type AnyMachineSnapshot, initialTransition } from 'xstate';
import type { PlainDate, WorkingCalendar } from '../../calendars';
import { isLegalDay } from '../forms';
import type { Breach, Run } from '../terms';
import type { Effect } from './context';
import { CaseInputError } from './errors';
import { clausesLeftOpen } from './open-periods';
import { type Advisory, type Overlay, overlayStart } from './overlay';
import type {
  ActNameOf,
  ActOf,
  ActorOf,
  AnyProcedure,
  DeadlineOf,
  InputOf,
  PolicyOf,
  StateOf,
} from './procedure';
import {
  judge,
  type Permission,
  parseAct,
  type Reason,
  type Refusal,
  reasonOfOrder,
} from './refusal';
import {
  type Bound,
  bind,
  contextOf,
  type Moment,
  nextWake,
  overlaysSee,
  type Step,
  step,
  tell,
} from './telling';

export type { Step } from './telling';

export interface Opening<P extends AnyProcedure> {
  readonly id: string;
  /** The legal day of receipt: day zero of the terms that run from it. */
  readonly on: PlainDate;
  readonly input: InputOf<P>;
  /** What the text leaves to the organ; a period it leaves open must be given, or be `'none'`. */
  readonly policy: PolicyOf<P>;
}
/** What was done to a case, in order of legal day: enough to build it again. */
export type Entry<P extends AnyProcedure> =
  | { readonly act: ActOf<P> }
  | { readonly reproject: { readonly on: PlainDate; readonly calendar: string } }
  | { readonly migrate: { readonly on: PlainDate; readonly to: Version; readonly ground: string } };
/** Which reading of which document a case is handled by. */
export interface Version {
  readonly norm: string;
  readonly revision: number;
}
export interface Log<P extends AnyProcedure> {
  readonly open: Opening<P>;
  readonly entries: readonly Entry<P>[];
}

/** One case: an immutable value. Keep the case that each call returns. */
export interface Case<P extends AnyProcedure> {
  readonly procedure: P;
  /** The versions of the procedure it was moved on from, the first one first. */
  readonly earlier: readonly AnyProcedure[];
  readonly calendar: WorkingCalendar;
  readonly overlays: readonly Overlay[];
  readonly log: Log<P>;
  /** Legal day of the last act; an act of an earlier day is late entry: `amend`. */
  readonly lastOn: PlainDate;
  /** The day up to which deadlines have been told. */
  readonly asOf: PlainDate;
  readonly now: Moment;
  /** The moment after the last act, when deadlines have been told since. */
  readonly settled: Moment | null;
}

interface Progress<P extends AnyProcedure> {
  /** The case to keep, accepted or not: time has moved. */
  readonly case: Case<P>;
  /** What is new, in order. */
  readonly steps: readonly Step[];
  /** The effects of `steps`. */
  readonly effects: readonly (Effect | Advisory)[];
}
/** The answer to an act. `retracted`: deadlines told by polling beyond the act's day, taken back. */
export type Outcome<P extends AnyProcedure> = Progress<P> & {
  readonly retracted: readonly Step[];
} & ({ readonly accepted: true } | { readonly accepted: false; readonly refusal: Refusal });

const progress = <P extends AnyProcedure>(kase: Case<P>, steps: readonly Step[]): Progress<P> => ({
  case: kase,
  steps,
  effects: steps.flatMap((one) => one.effects),
});

export interface OpenOptions {
  /** The calendar to count by; the procedure's own (`china`) unless said. A case never refuses for want of a notice: it projects. */
  readonly calendar?: WorkingCalendar;
  readonly overlays?: readonly Overlay[];
}
/**
 * Opens a case on the day of receipt.
 * @throws CaseInputError when the opening does not fit the procedure's forms; `issues` say where.
 */
export function openCase<P extends AnyProcedure>(
  procedure: P,
  opening: Opening<P> & OpenOptions,
): Case<P> {
  return opened(procedure, opening).case;
}
/** What the opening of a case itself told: the duties that fall due on the day of receipt. */
export function openingSteps<P extends AnyProcedure>(kase: Case<P>): readonly Step[] {
  const { procedure, earlier, log, calendar, overlays } = kase;
  return opened(earlier[0] ?? procedure, {
    ...(log as unknown as Log<AnyProcedure>).open,
    calendar,
    overlays,
  }).steps;
}
function opened<P extends AnyProcedure>(
  procedure: P,
  opening: Opening<P> & OpenOptions,
): Progress<P> {
  const { id, on, calendar = procedure.calendar, overlays = [] } = opening;
  if (!isLegalDay(on))
    throw new CaseInputError('on', [
      `${String(on)} is not a calendar day of 1900 to 2199: write YYYY-MM-DD`,
    ]);
  const { norm } = procedure;
  if (on < norm.from || (norm.to !== undefined && on > norm.to))
    throw new CaseInputError('on', [
      `${norm.document}, which ${procedure.id} carries out, is in force ${norm.to === undefined ? `from ${norm.from}` : `from ${norm.from} through ${norm.to}`}, not on ${on}`,
    ]);
  if (typeof id !== 'string' || !/^\S(.{0,198}\S)?$/.test(id))
    throw new CaseInputError('id', [
      'a case needs an id of 1 to 200 characters, on one line, without blanks around it',
    ]);
  const input = parsed('input', procedure.schema.input, opening.input);
  const policy = parsed('policy', procedure.schema.policy, opening.policy, procedure.terms);
  const bound = bind({ procedure, calendar, overlays });
  const given = { ...(input as object), id, on, norm: norm.document, policy };
  const [snapshot] = initialTransition(bound.machine, given as never);
  if (snapshot.status === 'error') throw snapshot.error;
  const start = {
    snapshot: snapshot as AnyMachineSnapshot,
    overlays: overlays.map(() => overlayStart),
  };
  const { moment, steps } = tell(bound, overlaysSee(bound, start, { type: 'open', on }), on, on);
  const log: Log<P> = { open: { id, on, input, policy } as Opening<P>, entries: [] };
  const since = { lastOn: on, asOf: on, now: moment, settled: null };
  return progress({ procedure, earlier: [], calendar, overlays, log, ...since }, steps);
}
function parsed(
  what: 'input' | 'policy',
  schema: AnyProcedure['schema']['input'],
  value: unknown,
  terms: AnyProcedure['terms'] = {},
) {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new CaseInputError(
    what,
    result.error.issues.map(({ path, message }) => {
      const open = clausesLeftOpen(terms, String(path[0])).join(', ');
      const why = open && `; ${open} states no number: give { amount, unit } or 'none'`;
      return `${[what, ...path].join('.')}: ${message}${why}`;
    }),
  );
}

/** Lets time pass: tells every deadline up to and including `today`. A day already told does nothing. */
export function advance<P extends AnyProcedure>(kase: Case<P>, today: PlainDate): Progress<P> {
  if (!isLegalDay(today))
    throw new CaseInputError('today', [
      `${String(today)} is not a calendar day of 1900 to 2199: write YYYY-MM-DD`,
    ]);
  if (today <= kase.asOf) return progress(kase, []);
  const { moment, steps } = tell(bind(kase), kase.now, today, kase.lastOn);
  const settled = kase.settled ?? (steps.length ? kase.now : null);
  return progress({ ...kase, now: moment, asOf: today, settled }, steps);
}

/** The next day on which something falls due, and what; null when nothing is pending. */
export function nextWakeUp<P extends AnyProcedure>(
  kase: Case<P>,
): { readonly on: PlainDate; readonly event: DeadlineOf<P> } | null {
  const bound = bind(kase);
  const wake = nextWake(bound, kase.now);
  if (!wake) return null;
  const overlay = bound.overlays[wake.overlay];
  const event = `${overlay ? `${overlay.id}/` : ''}${wake.term}.${wake.rung}`;
  return { on: wake.on, event: event as DeadlineOf<P> };
}

/** Deadlines told by polling that an act dated `on` takes back. */
const toldAfter = <P extends AnyProcedure>(kase: Case<P>, bound: Bound, on: PlainDate) =>
  on < kase.asOf && kase.settled
    ? tell(bound, kase.settled, kase.asOf, kase.lastOn).steps.filter((one) => one.on > on)
    : [];

/**
 * Submits an act: tells the deadlines up to its day, applies it, tells what became due that day.
 * The result does not depend on how often a host polled. A refusal is a value, never an exception.
 */
export function submit<P extends AnyProcedure>(kase: Case<P>, act: ActOf<P>): Outcome<P> {
  const refused = (
    case_: Case<P>,
    steps: readonly Step[],
    reasons: readonly Reason[],
  ): Outcome<P> => ({
    accepted: false,
    refusal: reasons as Refusal,
    ...progress(case_, steps),
    retracted: [],
  });
  const form = parseAct(kase.procedure, act);
  if (!form.ok) return refused(kase, [], form.reasons);
  const event = form.act;
  if (event.on < kase.lastOn) return refused(kase, [], [reasonOfOrder(kase.lastOn)]);
  const bound = bind(kase);
  const back = event.on < kase.asOf;
  const ready = tell(bound, (back && kase.settled) || kase.now, event.on, kase.lastOn);
  const told = back ? [] : ready.steps;
  const found = judge(kase.procedure, ready.moment.snapshot, event, true);
  if (found.holds !== true)
    return back
      ? refused(kase, [], found.reasons)
      : refused(
          {
            ...kase,
            now: ready.moment,
            asOf: event.on,
            settled: kase.settled ?? (told.length ? kase.now : null),
          },
          told,
          found.reasons,
        );
  const done = step(bound, ready.moment, event);
  const seen = overlaysSee(bound, done.moment, event);
  const after = tell(bound, seen, event.on, event.on);
  const log = { ...kase.log, entries: [...kase.log.entries, { act: event as ActOf<P> }] };
  const next = { ...kase, log, lastOn: event.on, asOf: event.on, now: after.moment, settled: null };
  return {
    accepted: true,
    ...progress<P>(next, [...told, done.step, ...after.steps]),
    retracted: toldAfter(kase, bound, event.on),
  };
}

/** Every act of the procedure: whether this actor may do it on that day, and what stands in the way. */
export function permitted<P extends AnyProcedure>(
  kase: Case<P>,
  { on, by }: { readonly on: PlainDate; readonly by: ActorOf<P> },
): readonly Permission<ActNameOf<P>>[] {
  const late = on < kase.lastOn ? [reasonOfOrder(kase.lastOn)] : null;
  const from = (on < kase.asOf && kase.settled) || kase.now;
  const { moment } = tell(bind(kase), from, on, kase.lastOn);
  return Object.keys(kase.procedure.schema.acts).map((type) => {
    const act = type as ActNameOf<P>;
    if (late) return { act, can: false, reasons: late };
    const { holds, reasons } = judge(kase.procedure, moment.snapshot, { type, on, by }, false);
    return { act, can: holds === 'unknown' ? 'depends' : holds, reasons };
  });
}

/** Where the case stands in its chart. */
export const stateOf = <P extends AnyProcedure>(kase: Case<P>): StateOf<P> =>
  kase.now.snapshot.value as StateOf<P>;
/** True when the case has ended. */
export const isClosed = <P extends AnyProcedure>(kase: Case<P>): boolean =>
  kase.now.snapshot.status === 'done';
/** The current run of each term, the finished runs and the breaches: what statistics and displays read. */
export function ledgerOf<P extends AnyProcedure>(
  kase: Case<P>,
): {
  readonly terms: { readonly [term: string]: Run };
  readonly pastRuns: readonly Run[];
  readonly breaches: readonly Breach[];
} {
  const { terms, pastRuns, breaches } = contextOf(kase.now);
  return { terms, pastRuns, breaches };
}
/** What the case knows: its ledger, its parties, its procedure's own facts. */
export const contextOfCase = <P extends AnyProcedure>(kase: Case<P>) =>
  kase.now.snapshot.context as ReturnType<P['machine']['getInitialSnapshot']>['context'];
