import { type ChartState, type ChartTransition, type Json, type Named, toJson } from '../export';
import { type Place, placesOf } from '../export/places';
import type { AnyProcedure } from '../procedure/procedure';
import { cited } from '../procedure/refusal';

/** One way an act can go from a state; without `to` the case stays where it is. */
export interface Way {
  readonly act: string;
  readonly guard?: Named;
  readonly to?: string;
  readonly basis: readonly string[];
}
/** A state of the main procedure or of a region beside it. */
export interface DescribedState {
  readonly path: string;
  readonly description: string;
  readonly final: boolean;
  readonly basis: readonly string[];
  readonly acts: readonly Way[];
}

/** Roles, states, acts and terms of a procedure as data; the lanes of supervision follow from the terms. */
export function descriptionOf(procedure: AnyProcedure) {
  const { id, revision, title, norm, terms, machine } = procedure;
  const { places, find } = placesOf<ChartState>(toJson(machine));
  const states = places
    .filter(({ path }) => path.length && !path.includes('supervision'))
    .map((place) => stateOf(procedure, place, (reference) => find(place.path, reference)));
  const roles = Object.fromEntries(
    Object.entries(procedure.roles).map(([role, spec]) => [
      role,
      { ...spec, clauses: cited(procedure, spec.clauses) },
    ]),
  );
  return { id, revision, title, norm, roles, terms, states };
}
export type Description = ReturnType<typeof descriptionOf>;

function stateOf(
  procedure: AnyProcedure,
  { state, path }: Place<ChartState>,
  find: (reference: string) => Place<ChartState> | undefined,
): DescribedState {
  const targets = ({ target = [] }: ChartTransition) =>
    target.map((one) => find(one)?.path.at(-1) ?? one).join(', ');
  const acts = Object.entries(state.on ?? {}).filter(([event]) => !event.includes('.'));
  return {
    path: path.join('.'),
    description: state.description ?? '',
    final: state.type === 'final',
    basis: basisOf(procedure, state.meta),
    acts: acts.flatMap(([act, ways]) =>
      ways.map((way) => ({
        act,
        ...(way.guard === undefined ? {} : { guard: way.guard }),
        ...(way.target ? { to: targets(way) } : {}),
        basis: basisOf(procedure, way.meta),
      })),
    ),
  };
}

const namesIn = (list: Json | undefined) =>
  [list].flat().filter((one): one is string => typeof one === 'string');
const basisOf = (procedure: AnyProcedure, meta: { [key: string]: Json } | undefined) => [
  ...cited(procedure, namesIn(meta?.clauses)),
  ...namesIn(meta?.decisions),
];
