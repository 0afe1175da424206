import {
  type AnyMachineSnapshot,
  getNextTransitions,
  initialTransition,
  type StateValue,
} from 'xstate';
import { addDays, type PlainDate } from '../../calendars';
import { canonical } from '../procedure/canonical';
import {
  advance,
  type Case,
  contextOfCase,
  isClosed,
  ledgerOf,
  type Opening,
  openCase,
  stateOf,
  submit,
} from '../procedure/case';
import type { ActNameOf, ActOf, ActorOf, AnyProcedure } from '../procedure/procedure';
import type { Refusal } from '../procedure/refusal';
import { nodesOf, pathOfNode } from './chart';
import { abstract, daysOf } from './key';
import { type Watched, watch } from './watch';

/** What a plan sees of a case when it is asked for payloads or actors. */
export interface Now<P extends AnyProcedure> {
  readonly on: PlainDate;
  readonly context: ReturnType<typeof contextOfCase<P>>;
}
type Content<Act> = Act extends unknown ? Omit<Act, 'type' | 'on' | 'at' | 'by'> : never;
/** What an act carries beside its type, day and actor. */
export type PayloadOf<P extends AnyProcedure, A extends ActNameOf<P>> = Content<
  Extract<ActOf<P>, { type: A }>
>;
/** What to try: openings, payloads for each act, and who acts. */
export interface Plan<P extends AnyProcedure> {
  readonly open: Opening<P> | readonly Opening<P>[];
  readonly acts: {
    readonly [A in ActNameOf<P>]: (now: Now<P>) => readonly PayloadOf<P, A>[];
  };
  /** One right actor for each role as things stand, and any number of wrong ones. */
  readonly actors: (now: Now<P>) => readonly ActorOf<P>[];
  /** Facts of the context that the key must keep apart beyond what it sees by itself; few values only. */
  readonly distinguish?: (context: Now<P>['context']) => unknown;
}

/** One configuration: a case that stands for all that differ from it only in what no rule sees. */
export interface Configuration<P extends AnyProcedure> {
  readonly case: Case<P>;
  /** Where it was first reached from; null for an opening. */
  readonly from: number | null;
  /** Its state without supervision, its facts and parties. */
  readonly place: string;
}
/** A way from one configuration to another: an act, or time. */
export interface Edge<P extends AnyProcedure> {
  readonly from: number;
  readonly to: number;
  /** Null when time passed. */
  readonly act: ActOf<P> | null;
}
/** A refusal met on the way; of refusals that differ in nothing but the case, the first. */
export interface Refused<P extends AnyProcedure> {
  readonly at: number;
  readonly act: ActOf<P>;
  readonly refusal: Refusal;
}
export interface Exploration<P extends AnyProcedure> {
  readonly procedure: P;
  readonly configurations: readonly Configuration<P>[];
  readonly edges: readonly Edge<P>[];
  readonly refused: readonly Refused<P>[];
  /** Distinct state values. */
  readonly values: readonly StateValue[];
  /** Paths of the states that were active at least once. */
  readonly reached: ReadonlySet<string>;
  /** Keys of the transitions taken, as in `arrowsOf`. */
  readonly taken: Watched['taken'];
  /** Guards with their parameters: whether each was seen to hold and to fail. */
  readonly answers: Watched['answers'];
  /** Sets of terms that ran at the same time, by name, each sorted. */
  readonly together: readonly (readonly string[])[];
  /** How many acts were submitted. */
  readonly tried: number;
}

/** More configurations than the limit: something in the key grows without end, or the plan is too rich. */
export class ExplorationLimitError extends Error {
  override readonly name = 'ExplorationLimitError';
  constructor(
    readonly limit: number,
    readonly last: readonly string[],
  ) {
    super(
      `more than ${limit} configurations: compare the last two and keep apart less, or raise the limit\n${last.join('\n')}`,
    );
  }
}

/**
 * Walks every configuration a procedure can reach, breadth first, through the public API: opens, submits, lets time
 * pass to each live day and the day after; where a procedure has no terms, a day with each act.
 * @throws ExplorationLimitError past `limit` configurations (20,000 unless said).
 */
export function explore<P extends AnyProcedure>(
  procedure: P,
  plan: Plan<P>,
  { limit = 20_000 }: { readonly limit?: number } = {},
): Exploration<P> {
  const { watched, seen } = watch(procedure);
  const found: Configuration<P>[] = [];
  const keys = new Map<string, number>();
  const edges: Edge<P>[] = [];
  const refused = new Map<string, Refused<P>>();
  const values = new Map<string, StateValue>();
  const together = new Map<string, readonly string[]>();
  /** By place: acts that never lead on from there, whatever the day. */
  const pointless = new Map<string, Set<string>>();
  let tried = 0;

  const note = (value: StateValue) => values.set(canonical(value), value);
  const visit = (kase: Case<P>, opening: number, from: number | null): number => {
    const { place, whole } = abstract(kase, [
      opening,
      plan.distinguish?.(contextOfCase(kase)) ?? null,
    ]);
    const known = keys.get(whole);
    if (known !== undefined) return known;
    if (found.length >= limit)
      throw new ExplorationLimitError(limit, [...keys.keys()].slice(-1).concat(whole));
    const index = found.push({ case: kase, from, place }) - 1;
    keys.set(whole, index);
    openings[index] = opening;
    note(stateOf(kase));
    const live = Object.keys(ledgerOf(kase).terms).sort();
    together.set(live.join(), live);
    return index;
  };
  const openings: number[] = [];
  [plan.open].flat().forEach((opening, index) => {
    const opened = openCase(watched, opening as Opening<P>);
    const { open } = opened.log;
    // What is due on the day of receipt has been told by now: look at the chart before that, too.
    const [first] = initialTransition(watched.machine, { ...(open.input as object), ...open });
    note(first.value);
    probe(first as AnyMachineSnapshot, open.on);
    visit(opened, index, null);
  });

  // No term lets time pass where there is none: there each act takes a day.
  const pace = Object.keys(procedure.terms).length ? 0 : 1;
  for (let at = 0; at < found.length; at += 1) {
    const { case: kase, place } = found[at] as Configuration<P>;
    if (isClosed(kase)) continue;
    const opening = openings[at] as number;
    for (const on of daysAhead(kase)) {
      const told = advance(kase, on);
      for (const step of told.steps) note(step.state);
      edges.push({ from: at, to: visit(told.case, opening, at), act: null });
    }
    const now: Now<P> = { on: addDays(kase.asOf, pace), context: contextOfCase(kase) };
    const actors = plan.actors(now);
    const skip = pointless.get(place) ?? new Set();
    pointless.set(place, skip);
    probe(kase.now.snapshot, kase.log.open.on);
    for (const [type, moves] of actsAt(kase)) {
      const make = plan.acts[type as ActNameOf<P>];
      if (!make) continue;
      for (const [which, payload] of make(now).entries())
        for (const [who, by] of actors.entries()) {
          const id = `${type}|${which}|${who}`;
          if (skip.has(id)) continue;
          const act = { ...payload, type, on: now.on, by } as unknown as ActOf<P>;
          const outcome = submit(kase, act);
          tried += 1;
          if (outcome.accepted) {
            if (type === JOINS) tried += probeWithdrawal(outcome.case, plan, actors);
            if (!moves) skip.add(id);
            for (const step of outcome.steps) note(step.state);
            edges.push({ from: at, to: visit(outcome.case, opening, at), act });
            continue;
          }
          const { refusal } = outcome;
          if (refusal.every(({ kind }) => kind === 'role' || kind === 'payload')) skip.add(id);
          const kind = `${type}|${refusal.map((reason) => [reason.kind, reason.rule, reason.en])}`;
          if (!refused.has(kind)) refused.set(kind, { at, act, refusal });
        }
    }
  }

  return {
    procedure: watched,
    configurations: found,
    edges,
    refused: [...refused.values()],
    values: [...values.values()],
    reached: reachedBy(watched, [...values.values()]),
    taken: seen.taken,
    answers: seen.answers,
    together: [...together.values()],
    tried,
  };
}

/** The acts that led to a configuration, in order, and the days time was let pass to. */
export function pathTo<P extends AnyProcedure>(
  { configurations }: Exploration<P>,
  index: number,
): readonly ActOf<P>[] {
  const entries = configurations[index]?.case.log.entries ?? [];
  return entries.flatMap((entry) => ('act' in entry ? [entry.act] : []));
}

/** Each live day of a running term and the day after, from the day the case stands at. */
function daysAhead<P extends AnyProcedure>(kase: Case<P>): readonly PlainDate[] {
  const days = Object.values(ledgerOf(kase).terms)
    .flatMap(daysOf)
    .flatMap((day) => [day, addDays(day, 1)]);
  return [...new Set(days)].filter((day) => day > kase.asOf).sort();
}

/** The acts some active state handles, and whether any of their transitions moves or changes something. */
function actsAt<P extends AnyProcedure>(kase: Case<P>): ReadonlyMap<string, boolean> {
  const acts = new Map<string, boolean>();
  for (const { eventType, target, actions } of getNextTransitions(kase.now.snapshot)) {
    // The watch puts one action of its own in front.
    const moves = target !== undefined || actions.slice(1).some(isSeen);
    if (Object.hasOwn(kase.procedure.schema.acts, eventType))
      acts.set(eventType, moves || (acts.get(eventType) ?? false));
  }
  return acts;
}

/** Actions of the kit that change nothing the key tells apart. */
const UNSEEN: readonly string[] = [
  'addPetitioner',
  'withdraw',
  'delegate',
  'recuse',
  'issue',
  'openCase',
];
const isSeen = (action: unknown) =>
  !UNSEEN.includes(typeof action === 'string' ? action : (action as { type: string }).type);

/** Sends each deadline a lane waits for before its day: a wake-up of an old limit, which a guard must stop. */
function probe(snapshot: AnyMachineSnapshot, openedOn: PlainDate) {
  for (const { eventType } of getNextTransitions(snapshot))
    if (eventType.includes('.')) snapshot.can({ type: eventType, on: addDays(openedOn, -1) });
}

const JOINS = 'addPetitioner';
/** Tries every withdrawal in a case that somebody has just joined: the key does not tell it from one that nobody joined. */
function probeWithdrawal<P extends AnyProcedure>(
  kase: Case<P>,
  plan: Plan<P>,
  actors: readonly ActorOf<P>[],
): number {
  const now = { on: kase.asOf, context: contextOfCase(kase) };
  const make = (plan.acts as { readonly withdraw?: (now: Now<P>) => readonly object[] }).withdraw;
  const acts = (make?.(now) ?? []).flatMap((payload) =>
    actors.map((by) => ({ ...payload, type: 'withdraw', on: now.on, by }) as unknown as ActOf<P>),
  );
  for (const act of acts) submit(kase, act);
  return acts.length;
}

function reachedBy(procedure: AnyProcedure, values: readonly StateValue[]): ReadonlySet<string> {
  const active = (value: StateValue, path: string): readonly string[] =>
    typeof value === 'string'
      ? [join(path, value)]
      : Object.entries(value).flatMap(([key, inner]) => [
          join(path, key),
          ...(inner === undefined ? [] : active(inner, join(path, key))),
        ]);
  const known = new Set(nodesOf(procedure.machine).map(pathOfNode));
  return new Set(values.flatMap((value) => active(value, '')).filter((path) => known.has(path)));
}
const join = (path: string, key: string) => (path === '' ? key : `${path}.${key}`);
