import { createTestModel } from '@xstate/test';
import type { AnyMachineSnapshot, AnyStateMachine, EventObject } from 'xstate';
import { addDays, isPlainDate, type PlainDate } from '../../calendars';
import { type AnyProcedure, advance, type Case, openCase, type Run, submit } from '../../src';
import type { Plan } from '../../src/analysis';
import { nodesOf } from '../../src/analysis/chart';

const RUNGS = ['nearDue', 'due', 'overdue'] as const;
interface Dated extends EventObject {
  readonly on: PlainDate;
}
interface Ledger {
  readonly openedOn: PlainDate;
  readonly terms: { readonly [term: string]: Run };
  readonly pastRuns: readonly Run[];
  readonly breaches: readonly { readonly on: PlainDate }[];
  readonly parties: readonly { readonly since: PlainDate }[];
}
const BASE = new Set(
  'id openedOn policy pastRuns breaches parties delegations recused petitioners withdrawn'.split(
    ' ',
  ),
);
const ledger = (snapshot: AnyMachineSnapshot) => snapshot.context as Ledger;

/** The machine for a path generator older than XState's `actionExecutor`: its scope has none, and no action may run. */
function executing<M extends AnyStateMachine>(machine: M): M {
  const transition: M['transition'] = (snapshot, event, scope) =>
    machine.transition(snapshot, event, { ...scope, actionExecutor: () => {} });
  return Object.create(machine, { transition: { value: transition } }) as M;
}

/**
 * A model of a procedure for `@xstate/test`: the chart alone, with acts of the plan that its guards let through and
 * the deadlines in their order. The path generator knows neither `submit` nor `advance`: they are what is tested.
 */
export function pathModel<P extends AnyProcedure>(procedure: P, plan: Plan<P>) {
  const [opening] = [plan.open].flat() as Parameters<typeof openCase<P>>[1][];
  const opened = () => openCase(procedure, opening as Parameters<typeof openCase<P>>[1]);
  const order = Object.keys(procedure.terms);

  /** Deadlines the chart waits for, the first one first. */
  const deadlines = (snapshot: AnyMachineSnapshot): readonly Dated[] =>
    Object.values(ledger(snapshot).terms)
      .flatMap((run) =>
        RUNGS.flatMap((rung) => {
          const on = rung === 'nearDue' ? run.warnOn : run.due;
          const day = on && rung === 'overdue' ? addDays(on, 1) : on;
          const event = { type: `${run.term}.${rung}`, on: day ?? run.from };
          return day && snapshot.can(event) ? [{ ...event, rung, term: run.term }] : [];
        }),
      )
      .sort(
        (a, b) =>
          a.on.localeCompare(b.on) ||
          RUNGS.indexOf(a.rung) - RUNGS.indexOf(b.rung) ||
          order.indexOf(a.term) - order.indexOf(b.term),
      )
      .map(({ type, on }) => ({ type, on }));
  /** The last day anything is known to have happened. */
  const today = (snapshot: AnyMachineSnapshot): PlainDate => {
    const { openedOn, terms, pastRuns, breaches, parties } = ledger(snapshot);
    const told = Object.values(terms).flatMap(
      ({ term, from, warnOn, due, paused, pausedSince }) => {
        const lane = laneOf(snapshot, term);
        const rung = lane === 'nearDue' ? warnOn : lane === 'due' ? due : null;
        return [from, paused.at(-1)?.through, pausedSince, rung];
      },
    );
    return [
      openedOn,
      ...told,
      ...pastRuns.map((run) => run.endedOn),
      ...breaches.map(({ on }) => on),
      ...parties.map(({ since }) => since),
    ]
      .filter((day) => typeof day === 'string')
      .sort()
      .at(-1) as PlainDate;
  };
  const lanes = nodesOf(procedure.machine).filter((node) => node.parent?.key === 'supervision');
  const laneOf = (snapshot: AnyMachineSnapshot, term: string) => {
    const lane = lanes.find((node) => node.transitions.has(`${term}.started`))?.key ?? term;
    return ['nearDue', 'due'].find((leaf) =>
      snapshot.matches({ open: { supervision: { [lane]: leaf } } }),
    );
  };
  /** A deadline whose day has come goes before any act. */
  const forced = (snapshot: AnyMachineSnapshot) => {
    const [first] = deadlines(snapshot);
    return first && first.on <= today(snapshot) ? first : undefined;
  };
  const events = (snapshot: AnyMachineSnapshot): readonly Dated[] => {
    if (snapshot.status !== 'active') return [];
    const must = forced(snapshot);
    if (must) return [must];
    const on = today(snapshot);
    const now = { on, context: snapshot.context } as unknown as Parameters<typeof plan.actors>[0];
    const acts = Object.entries(plan.acts as Record<string, (at: typeof now) => readonly object[]>);
    const tried = acts.flatMap(([type, make]) =>
      make(now).flatMap((payload) =>
        (plan.actors(now) as readonly object[]).map((by) => ({ ...payload, type, on, by })),
      ),
    );
    return [...tried.filter((act) => snapshot.can(act)), ...deadlines(snapshot).slice(0, 1)];
  };
  const serializeState = (snapshot: AnyMachineSnapshot) => {
    const { terms, counts, ...rest } = snapshot.context as Ledger & Record<string, unknown>;
    // Which day it was is no state of its own: what hangs on it shows in the terms and the lanes.
    const own = Object.entries(rest)
      .filter(([field]) => !BASE.has(field))
      .map(([field, value]) => [field, isPlainDate(value) ? 'a day' : value]);
    const runs = Object.values(terms).map((run) => [run.term, run.period, run.extension?.by]);
    const redone = Object.keys(counts as object).sort();
    return JSON.stringify([snapshot.value, runs, redone, own, forced(snapshot)]);
  };

  const model = createTestModel(executing(procedure.machine), {
    events,
    serializeState,
  } as unknown as Parameters<typeof createTestModel>[1]);
  const options = { fromState: opened().now.snapshot, events, serializeState };
  const paths = model.getShortestPaths(
    options as unknown as Parameters<typeof model.getShortestPaths>[0],
  );
  /** Plays one event of a path through the public API. */
  const play = (kase: Case<P>, event: Dated): Case<P> => {
    if (event.type.includes('.')) return advance(kase, event.on).case;
    const outcome = submit(kase, event as never);
    if (outcome.accepted) return outcome.case;
    throw new Error(`${event.type} refused: ${outcome.refusal.map(({ en }) => en).join('; ')}`);
  };
  return { paths, opened, play, forced, keyOf: serializeState };
}
