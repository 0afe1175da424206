import { type ChartState, type ChartTransition, type Json, type Named, toJson } from '../export';
import { type Place, placesOf } from '../export/places';
import type { AnyProcedure } from '../procedure/procedure';

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
export function descriptionOf({ id, revision, title, norm, roles, terms, machine }: AnyProcedure) {
  const { places, find } = placesOf<ChartState>(toJson(machine));
  const states = places
    .filter(({ path }) => path.length && !path.includes('supervision'))
    .map((place) => stateOf(place, (reference) => find(place.path, reference)));
  return { id, revision, title, norm, roles, terms, states };
}
export type Description = ReturnType<typeof descriptionOf>;

function stateOf(
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
    basis: basisOf(state.meta),
    acts: acts.flatMap(([act, ways]) =>
      ways.map((way) => ({
        act,
        ...(way.guard === undefined ? {} : { guard: way.guard }),
        ...(way.target ? { to: targets(way) } : {}),
        basis: basisOf(way.meta),
      })),
    ),
  };
}

const basisOf = (meta: { [key: string]: Json } | undefined): string[] =>
  [meta?.clauses, meta?.decisions].flat().filter((one) => typeof one === 'string');
