import {
  type ActorLogic,
  type AnyEventObject,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type StateValue,
  transition,
} from 'xstate';
import type { PlainDate, WorkingCalendar } from '../../calendars';
import { RUNGS, type Rung, rungOn } from '../terms';
import type { CaseContext, Effect } from './context';
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
import type { AnyProcedure } from './procedure';

/** What has been told of a case: where the chart stands, and what each overlay has seen. */
export interface Moment {
  readonly snapshot: AnyMachineSnapshot;
  readonly overlays: readonly OverlayState[];
}
/** One thing that happened: an act or a deadline, where it led, what the world should do. */
export interface Step {
  readonly on: PlainDate;
  readonly event: { readonly type: string; readonly [field: string]: unknown };
  readonly state: StateValue;
  readonly effects: readonly (Effect | Advisory)[];
}
/** A chart on its calendar, with the overlays that watch it. */
export interface Bound {
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

export const contextOf = (moment: Moment) => moment.snapshot.context as CaseContext;
const effectsOf = (actions: readonly { type: string; params: unknown }[]) =>
  actions.flatMap(({ type, params }) =>
    type === 'xstate.emit' ? [(params as { event: Effect }).event] : [],
  );

type Logic = ActorLogic<AnyMachineSnapshot, AnyEventObject>;
const logics = new WeakMap<AnyStateMachine, Logic>();
/**
 * The machine as plain actor logic. XState computes an initial state beside every transition of a machine, without its
 * input; here there is nothing to compute.
 */
function logicOf(machine: AnyStateMachine): Logic {
  const known = logics.get(machine);
  if (known) return known;
  const idle = { status: 'active' } as AnyMachineSnapshot;
  const logic: Logic = {
    transition: (snapshot, event, scope) =>
      machine.transition(snapshot, event, scope as never) as AnyMachineSnapshot,
    getInitialSnapshot: () => idle,
    getPersistedSnapshot: (snapshot) => snapshot,
  };
  logics.set(machine, logic);
  return logic;
}

/** Takes one event through the chart. */
export function step(
  bound: Bound,
  moment: Moment,
  event: Step['event'] & { on: PlainDate },
): { readonly moment: Moment; readonly step: Step } {
  const [snapshot, actions] = transition(logicOf(bound.machine), moment.snapshot, event);
  if (snapshot.status === 'error') throw snapshot.error;
  const effects = effectsOf(actions);
  const done: Step = { on: event.on, event, state: snapshot.value, effects };
  return { moment: { ...moment, snapshot }, step: done };
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

const wakes = new WeakMap<Moment, Wake | null>();
/** The next deadline: by day, then nearDue < due < overdue, then the order of the terms; the chart's before the overlays'. */
export function nextWake(bound: Bound, moment: Moment): Wake | null {
  const known = wakes.get(moment);
  if (known !== undefined) return known;
  const found = firstWake(bound, moment);
  wakes.set(moment, found);
  return found;
}
function firstWake(bound: Bound, moment: Moment): Wake | null {
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

/** Lets every overlay see an act. */
export const overlaysSee = (bound: Bound, moment: Moment, act: SeenAct): Moment => ({
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
