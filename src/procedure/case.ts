import {
  type AnyMachineSnapshot,
  type AnyStateMachine,
  initialTransition,
  type StateValue,
  transition,
} from 'xstate';
import type { PlainDate, WorkingCalendar } from '../../calendars';
import { isLegalDay } from '../forms';
import { type Breach, RUNGS, type Run, type Rung, rungOn } from '../terms';
import type { CaseContext, Effect } from './context';
import { CaseInputError } from './errors';
import { clausesLeftOpen } from './open-periods';
import {
  type Advisory,
  type Overlay,
  type OverlayState,
  overlayRungOn,
  overlaySees,
  overlayStart,
  overlayTells,
  type SeenAct,
} from './overlay';
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

/** What has been told of a case: where the chart stands, and what each overlay has seen. */
export interface Moment {
  readonly snapshot: AnyMachineSnapshot;
  readonly overlays: readonly OverlayState[];
}
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
  | { readonly reproject: { readonly on: PlainDate; readonly calendar: string } };
export interface Log<P extends AnyProcedure> {
  readonly open: Opening<P>;
  readonly entries: readonly Entry<P>[];
}

/** One case: an immutable value. Keep the case that each call returns. */
export interface Case<P extends AnyProcedure> {
  readonly procedure: P;
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

/** One thing that happened: an act or a deadline, where it led, what the world should do. */
export interface Step {
  readonly on: PlainDate;
  readonly event: { readonly type: string; readonly [field: string]: unknown };
  readonly state: StateValue;
  readonly effects: readonly (Effect | Advisory)[];
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

interface Bound {
  readonly procedure: AnyProcedure;
  readonly machine: AnyStateMachine;
  readonly calendar: WorkingCalendar;
  readonly overlays: readonly Overlay[];
}
/** A case's chart on its calendar; the procedure's own machine where nothing differs. */
export function bind(kase: {
  readonly procedure: AnyProcedure;
  readonly calendar: WorkingCalendar;
  readonly overlays: readonly Overlay[];
}): Bound {
  const { procedure, calendar, overlays } = kase;
  const machine =
    calendar === procedure.calendar
      ? procedure.machine
      : (procedure.machine.provide(procedure.onCalendar(calendar) as never) as AnyStateMachine);
  return { procedure, machine, calendar, overlays };
}

const contextOf = (moment: Moment) => moment.snapshot.context as CaseContext;
const effectsOf = (actions: readonly { type: string; params: unknown }[]) =>
  actions.flatMap(({ type, params }) =>
    type === 'xstate.emit' ? [(params as { event: Effect }).event] : [],
  );

/** Takes one event through the chart. */
export function step(bound: Bound, moment: Moment, event: Step['event'] & { on: PlainDate }) {
  const [snapshot, actions] = transition(bound.machine, moment.snapshot, event);
  if (snapshot.status === 'error') throw snapshot.error;
  const effects = effectsOf(actions);
  const done: Step = { on: event.on, event, state: snapshot.value, effects };
  return { moment: { ...moment, snapshot: snapshot as AnyMachineSnapshot }, step: done };
}

interface Wake {
  readonly on: PlainDate;
  readonly rung: Rung;
  readonly term: string;
  /** Index of the overlay, or -1 for the chart's own terms. */
  readonly overlay: number;
}
const before = (a: Wake, b: Wake, order: (wake: Wake) => number) =>
  a.on !== b.on
    ? a.on < b.on
    : a.rung !== b.rung
      ? RUNGS.indexOf(a.rung) < RUNGS.indexOf(b.rung)
      : order(a) < order(b);

/** The next deadline: by day, then nearDue < due < overdue, then the order of the terms; the chart's before the overlays'. */
function nextWake(bound: Bound, moment: Moment): Wake | null {
  if (moment.snapshot.status !== 'active') return null;
  let best: Wake | null = null;
  const names = [bound.procedure.terms, ...bound.overlays.map((overlay) => overlay.terms)].map(
    Object.keys,
  );
  const order = ({ overlay, term }: Wake) =>
    (overlay + 1) * 1000 + (names[overlay + 1]?.indexOf(term) ?? 0);
  const offer = (wake: Wake) => {
    if (!best || before(wake, best, order)) best = wake;
  };
  for (const [term, run] of Object.entries(contextOf(moment).terms))
    for (const rung of RUNGS) {
      const on = rungOn(run, rung);
      if (on && moment.snapshot.can({ type: `${term}.${rung}`, on }))
        offer({ on, rung, term, overlay: -1 });
    }
  moment.overlays.forEach((state, overlay) => {
    for (const term of Object.keys(state.terms))
      for (const rung of RUNGS) {
        const on = overlayRungOn(state, term, rung);
        if (on) offer({ on, rung, term, overlay });
      }
  });
  return best;
}

/** More deadlines than any case has: a chart that tells without end is broken. */
const MOST_TOLD = 500;
/** Tells every deadline dated up to `until`, each on its own day but none before `notBefore`. */
export function tell(bound: Bound, from: Moment, until: PlainDate, notBefore: PlainDate) {
  let moment = from;
  const steps: Step[] = [];
  for (
    let wake = nextWake(bound, moment);
    wake && wake.on <= until;
    wake = nextWake(bound, moment)
  ) {
    if (steps.length > MOST_TOLD) throw new Error(`${wake.term}.${wake.rung} makes no progress`);
    const on = wake.on < notBefore ? notBefore : wake.on;
    const type = `${wake.term}.${wake.rung}`;
    const overlay = bound.overlays[wake.overlay];
    if (!overlay) {
      const done = step(bound, moment, { type, on });
      moment = done.moment;
      steps.push(done.step);
      continue;
    }
    const seen = moment.overlays[wake.overlay] ?? overlayStart;
    const { state, effects } = overlayTells(overlay, seen, wake.term, wake.rung, on);
    moment = { ...moment, overlays: moment.overlays.with(wake.overlay, state) };
    steps.push({
      on,
      event: { type: `${overlay.id}/${type}`, on },
      state: moment.snapshot.value,
      effects,
    });
  }
  return { moment, steps };
}

const overlaysSee = (bound: Bound, moment: Moment, act: SeenAct): Moment => ({
  ...moment,
  overlays: bound.overlays.map((overlay, index) =>
    overlaySees(
      overlay,
      moment.overlays[index] ?? overlayStart,
      act,
      bound.calendar,
      contextOf(moment).policy,
    ),
  ),
});
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
  const { id, on, calendar = procedure.calendar, overlays = [] } = opening;
  if (!isLegalDay(on))
    throw new CaseInputError('on', [
      `${String(on)} is not a calendar day of 1900 to 2199: write YYYY-MM-DD`,
    ]);
  if (typeof id !== 'string' || !/^\S(.{0,198}\S)?$/.test(id))
    throw new CaseInputError('id', [
      'a case needs an id of 1 to 200 characters, on one line, without blanks around it',
    ]);
  const input = parsed('input', procedure.schema.input, opening.input);
  const policy = parsed('policy', procedure.schema.policy, opening.policy, procedure.terms);
  const bound = bind({ procedure, calendar, overlays });
  const given = { ...(input as object), id, on, policy };
  const [snapshot] = initialTransition(bound.machine, given as never);
  if (snapshot.status === 'error') throw snapshot.error;
  const opened = {
    snapshot: snapshot as AnyMachineSnapshot,
    overlays: overlays.map(() => overlayStart),
  };
  const { moment } = tell(bound, overlaysSee(bound, opened, { type: 'open', on }), on, on);
  const log: Log<P> = { open: { id, on, input, policy } as Opening<P>, entries: [] };
  return { procedure, calendar, overlays, log, lastOn: on, asOf: on, now: moment, settled: null };
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
