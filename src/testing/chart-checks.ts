import type { AnyStateNode } from 'xstate';
import {
  type Arrow,
  arrowsOf,
  isWithin,
  nodesOf,
  pathOfNode,
  regionsAround,
} from '../analysis/chart';
import { decisionIds, isCitation } from '../law';
import type { AnyProcedure } from '../procedure/procedure';
import { RUNGS } from '../terms';
import { missing, none } from './check';

/** A clause of the package's documents or an article of its national norms, or a clause of the document the procedure brings with it. */
const exists = ({ document }: AnyProcedure, id: string) =>
  isCitation(id) ||
  (document !== undefined &&
    id.startsWith(`${document.id}/`) &&
    Object.hasOwn(document.clauses, id.slice(document.id.length + 1)));
const where = (node: AnyStateNode) => pathOfNode(node) || '(root)';
const LEDGER = [...RUNGS, 'started', 'stopped'] as const;
/** The term an event belongs to, or null for an act. */
const termOf = (event: string) => (event.includes('.') ? event.slice(0, event.indexOf('.')) : null);

/** What the chart alone must satisfy, whatever happens in it: a name and a check for each rule. */
export function chartChecks(procedure: AnyProcedure): Readonly<Record<string, () => void>> {
  const { machine, terms, schema } = procedure;
  const nodes = nodesOf(machine).filter((node) => node.parent);
  const arrows = arrowsOf(machine);
  const acts = new Set(Object.keys(schema.acts));
  const decisions = new Set<string>(decisionIds);
  const ledger = new Set(Object.keys(terms).flatMap((t) => LEDGER.map((what) => `${t}.${what}`)));
  const lanes = nodes.filter((node) => node.parent?.key === 'supervision');
  const heard = (lane: AnyStateNode) => arrows.filter((arrow) => isWithin(arrow.source, lane));

  return {
    'its events are its acts and the events of its terms': () => {
      // `machine.events` leaves out acts that are only recorded: neither target nor action.
      const events = new Set(arrows.map(({ event }) => event));
      none('acts no state handles', missing(acts, events));
      const known = { has: (event: string) => acts.has(event) || ledger.has(event) };
      none('events that are neither acts nor of a term', missing(events, known));
      none(
        'acts with a dot in their name',
        [...acts].filter((act) => act.includes('.')),
      );
    },
    'every state and transition rests on clauses or decisions that exist': () => {
      const bad = (of: string, meta: unknown) => {
        const { clauses = [], decisions: ids = [] } = (meta ?? {}) as {
          clauses?: readonly string[];
          decisions?: readonly string[];
        };
        if (!clauses.length && !ids.length) return [`${of} rests on nothing`];
        return [
          ...clauses.filter((id) => !exists(procedure, id)),
          ...ids.filter((id) => !decisions.has(id)),
        ].map((id) => `${of} rests on ${id}, which does not exist`);
      };
      none('basis', [
        ...nodes.flatMap((node) => bad(where(node), node.meta)),
        ...arrows.flatMap((arrow) => bad(arrow.key, arrow.definition.meta)),
      ]);
    },
    'every state has a description': () =>
      none('states without one', nodes.filter((node) => !node.description?.trim()).map(where)),
    'it has no timers, actors, eventless transitions or wildcards': () =>
      none('found', [
        ...nodesOf(machine).flatMap((node) => [
          ...(node.after.length ? [`after in ${where(node)}`] : []),
          ...(node.invoke.length ? [`invoke in ${where(node)}`] : []),
          ...(node.always?.length ? [`always in ${where(node)}`] : []),
        ]),
        ...arrows.filter(({ event }) => event.includes('*')).map(({ key }) => key),
      ]),
    'no transition leads from one region into another': () =>
      none(
        'crossing',
        arrows.filter(crosses).map((arrow) => arrow.key),
      ),
    'an act is handled in one region only': () => {
      const regions = new Map<string, Set<string>>();
      for (const { event, source } of arrows.filter((arrow) => acts.has(arrow.event))) {
        const at = regionsAround(source).map(({ region }) => where(region));
        const key = at[0] ?? where(source);
        regions.set(event, (regions.get(event) ?? new Set()).add(key));
      }
      none(
        'acts in several regions',
        [...regions].filter(([, at]) => at.size > 1).map(([act, at]) => `${act}: ${[...at]}`),
      );
    },
    'a lane hears only the events of its own terms': () => {
      const owners = new Map<string, Set<string>>();
      for (const lane of lanes)
        for (const { event } of heard(lane)) {
          const term = termOf(event);
          if (term) owners.set(term, (owners.get(term) ?? new Set()).add(where(lane)));
        }
      const deaf = lanes.flatMap(heard).filter(({ event }) => termOf(event) === null);
      none(
        'acts heard in a lane',
        deaf.map((arrow) => arrow.key),
      );
      none(
        'terms in several lanes',
        [...owners].filter(([, at]) => at.size > 1).map(([term, at]) => `${term}: ${[...at]}`),
      );
    },
    'a lane handles every rung of its terms': () => {
      const rungs = (lane: AnyStateNode) => {
        const events = new Set(heard(lane).map(({ event }) => event));
        const own = new Set([...events].flatMap((event) => termOf(event) ?? []));
        const wanted = [...own].flatMap((term) =>
          LEDGER.filter((what) => what !== 'nearDue' || terms[term]?.warn).map(
            (what) => `${term}.${what}`,
          ),
        );
        return missing(wanted, events).map((event) => `${event} in ${where(lane)}`);
      };
      none('not handled', lanes.flatMap(rungs));
    },
    'terms cite clauses that exist': () =>
      none(
        'unknown clauses',
        Object.entries(terms).flatMap(([name, term]) =>
          [
            ...Object.values(term.periods),
            ...Object.values(term.marks ?? {}),
            ...(term.extension ? [term.extension] : []),
            ...(term.cap ? [term.cap] : []),
          ]
            .flatMap(({ clause, also = [] }: { clause: string; also?: readonly string[] }) => [
              clause,
              ...also,
            ])
            .filter((id) => !exists(procedure, id))
            .map((id) => `${name}: ${id}`),
        ),
      ),
  };
}

/** Leaving a parallel state is allowed; entering another of its regions, or one of its own from the parallel state itself, resets the siblings. */
function crosses({ source, targets }: Arrow): boolean {
  const around = regionsAround(source);
  const own = source.type === 'parallel' ? [{ parallel: source, region: null }, ...around] : around;
  return targets.some((target) =>
    own.some(
      ({ parallel, region }) =>
        isWithin(target, parallel) &&
        target !== parallel &&
        (region === null || !isWithin(target, region)),
    ),
  );
}
