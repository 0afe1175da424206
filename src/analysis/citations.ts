import type { AnyStateMachine, AnyStateNode } from 'xstate';
import {
  type AgendaSource,
  type ClauseId,
  clause,
  clauseIds,
  type DocumentId,
  type Duty,
  documents,
  duties,
  openClauses,
} from '../law';
import type { AnyProcedure } from '../procedure/procedure';
import type { Anatomy } from '../procedure/rule';
import type { Mark, Period, Term } from '../terms';
import { arrowsOf, nodesOf, pathOfNode } from './chart';

/** An element of a procedure, or a recurring duty beside it, that can rest on a clause. */
export type Place =
  /** `state` is a path such as `open.main.handling`. */
  | { readonly kind: 'state'; readonly state: string }
  /** `index` tells the candidates of one event apart. */
  | {
      readonly kind: 'transition';
      readonly state: string;
      readonly event: string;
      readonly index: number;
    }
  /** A rule that some transition's guard asks. */
  | { readonly kind: 'rule'; readonly rule: string }
  /** `part` is the way to the number inside the term, such as `['periods', 'complex']`. */
  | { readonly kind: 'term'; readonly term: string; readonly part: readonly string[] }
  | { readonly kind: 'role'; readonly role: string }
  | { readonly kind: 'statistic'; readonly statistic: string }
  | { readonly kind: 'duty'; readonly document: AgendaSource; readonly duty: string };

/** A place with what it rests on. */
export interface Footing {
  readonly place: Place;
  readonly clauses: readonly string[];
  readonly decisions: readonly string[];
}
/** The places that rest on a clause or a decision, by its id; each place once. */
export type Citations = { readonly [id: string]: readonly Place[] };

/** Every place of a procedure that names a clause or a decision: chart, rules, terms, roles, statistics, in this order. */
export function footingsOf(procedure: AnyProcedure): readonly Footing[] {
  const { machine, terms, roles, statistics = {} } = procedure;
  return [
    ...nodesOf(machine).map((node) =>
      footing({ kind: 'state', state: pathOfNode(node) }, node.meta),
    ),
    ...nodesOf(machine).flatMap(transitionFootings),
    ...rulesOf(machine).map(({ rule, basis }) => footing({ kind: 'rule', rule }, basis)),
    ...Object.entries(terms).flatMap(([term, declared]) =>
      groundsOf(declared).map(([part, ground]) => footing({ kind: 'term', term, part }, ground)),
    ),
    ...Object.entries(roles).map(([role, spec]) => footing({ kind: 'role', role }, spec)),
    ...Object.entries(statistics).map(([statistic, spec]) =>
      footing({ kind: 'statistic', statistic }, spec),
    ),
  ].filter(({ clauses, decisions }) => clauses.length + decisions.length > 0);
}

function transitionFootings(source: AnyStateNode): readonly Footing[] {
  const state = pathOfNode(source);
  return [...source.transitions].flatMap(([event, candidates]) =>
    candidates.map(({ meta }, index) => footing({ kind: 'transition', state, event, index }, meta)),
  );
}

/** The recurring duties of every document, as places. */
export function dutyFootings(): readonly Footing[] {
  return Object.entries<{ readonly [name: string]: Duty }>(duties).flatMap(([document, named]) =>
    Object.entries(named).map(([duty, spec]) =>
      footing({ kind: 'duty', document: document as AgendaSource, duty }, spec),
    ),
  );
}

/** What of a procedure rests on each clause. */
export const citationsOf = (procedure: AnyProcedure): Citations =>
  placesBy(footingsOf(procedure), 'clauses');
/** What of a procedure rests on each decision. */
export const decisionsOf = (procedure: AnyProcedure): Citations =>
  placesBy(footingsOf(procedure), 'decisions');

/** The places of some footings by clause or by decision. */
export function placesBy(footings: readonly Footing[], by: 'clauses' | 'decisions'): Citations {
  const found: Record<string, Place[]> = {};
  for (const { place, [by]: ids } of footings)
    for (const id of new Set(ids)) {
      found[id] ??= [];
      found[id].push(place);
    }
  return found;
}

/** What becomes of the clauses of one document. */
export interface Coverage {
  readonly cited: readonly ClauseId[];
  /** Mere principles, each with its reason in the document. */
  readonly notModelled: readonly ClauseId[];
  /** Binding, and not carried out by anything yet. */
  readonly open: readonly ClauseId[];
  /** In none of the three: a clause that was forgotten. */
  readonly unaccounted: readonly ClauseId[];
}

/** For each document, which clauses some procedures and the recurring duties carry out. */
export function coverageOf(procedures: readonly AnyProcedure[]): {
  readonly [D in DocumentId]: Coverage;
} {
  const footings = [...procedures.flatMap(footingsOf), ...dutyFootings()];
  const cited = new Set<string>(Object.keys(placesBy(footings, 'clauses')));
  const open = new Set<string>(openClauses);
  const isPrinciple = (id: ClauseId) => clause(id).notModelled !== undefined;
  const coverage = (document: string): Coverage => {
    const own = clauseIds.filter((id) => clause(id).document === document);
    return {
      cited: own.filter((id) => cited.has(id)),
      notModelled: own.filter(isPrinciple),
      open: own.filter((id) => open.has(id) && !cited.has(id)),
      unaccounted: own.filter((id) => !cited.has(id) && !isPrinciple(id) && !open.has(id)),
    };
  };
  return Object.fromEntries(
    Object.keys(documents).map((document) => [document, coverage(document)]),
  ) as { [D in DocumentId]: Coverage };
}

/** What a transition's guard asks, taken apart; null for a guard that is not made of rules. */
export function anatomyOf(
  machine: AnyStateMachine,
  guard: { readonly type: string; readonly params: unknown },
): Anatomy | null {
  const made = (machine.implementations.guards as Record<string, unknown>)[guard.type];
  return isJudge(made) ? made.anatomy(guard.params) : null;
}

interface Ground {
  readonly clause?: string;
  readonly also?: readonly string[];
  readonly clauses?: readonly string[];
  readonly decisions?: readonly string[];
}
function footing(place: Place, { clause, also, clauses, decisions }: Ground = {}): Footing {
  return {
    place,
    clauses: [...(clause === undefined ? [] : [clause]), ...(also ?? []), ...(clauses ?? [])],
    decisions: decisions ?? [],
  };
}

function groundsOf({ periods, marks, extension, cap, warn }: Term): [string[], Ground][] {
  const inside = (part: string, named: { readonly [name: string]: Period | Mark } = {}) =>
    Object.entries(named).map(([name, it]): [string[], Ground] => [[part, name], it]);
  const whole = Object.entries({ cap, warn, extension }).flatMap(
    ([part, it]): [string[], Ground][] => (it ? [[[part], it]] : []),
  );
  return [...inside('periods', periods), ...inside('marks', marks), ...whole];
}

/** The rules that the transitions of a machine ask, each once. */
function rulesOf(machine: AnyStateMachine) {
  const asked = arrowsOf(machine).flatMap(({ guard }) => {
    const anatomy = guard && anatomyOf(machine, guard);
    return anatomy ? rulesIn(anatomy) : [];
  });
  return [...new Map(asked.map((it) => [it.rule, it])).values()];
}
/** The single rules inside a guard, from left to right. */
export function rulesIn(anatomy: Anatomy): readonly Extract<Anatomy, { kind: 'rule' }>[] {
  return anatomy.kind === 'rule' ? [anatomy] : anatomy.parts.flatMap(rulesIn);
}

const isJudge = (guard: unknown): guard is { anatomy(params: unknown): Anatomy } =>
  typeof guard === 'function' && 'anatomy' in guard;
