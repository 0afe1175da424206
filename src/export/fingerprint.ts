import type { Json, Named } from './chart';
import { type Path, type Place, placesOf } from './places';

type OneOrMany<T> = T | readonly T[];

/** A transition as people write it: a target alone, or an object. */
export type WrittenTransition =
  | string
  | {
      readonly target?: OneOrMany<string>;
      readonly guard?: Named;
      readonly actions?: OneOrMany<Named>;
      readonly reenter?: boolean;
    };

/** A chart as people write it (relative targets, single items without a list), or as `toJson` does. */
export interface WrittenState {
  readonly id?: string;
  readonly type?: string;
  readonly initial?: string;
  readonly history?: string;
  readonly description?: string;
  readonly tags?: OneOrMany<string>;
  readonly entry?: OneOrMany<Named>;
  readonly exit?: OneOrMany<Named>;
  readonly on?: { readonly [event: string]: OneOrMany<WrittenTransition> };
  readonly always?: OneOrMany<WrittenTransition>;
  readonly onDone?: OneOrMany<WrittenTransition>;
  readonly states?: { readonly [key: string]: WrittenState };
}

/** One line a state and one line an edge, each list sorted. */
export interface Fingerprint {
  readonly states: readonly string[];
  readonly edges: readonly string[];
}

/**
 * What a chart does, however it was written: two charts with equal fingerprints have the same
 * states, entry and exit actions and tags, and the same edges with their guards, actions and order.
 * Descriptions and meta don't count. A target that names no state keeps its text, after a `?`.
 */
export function fingerprint(chart: WrittenState): Fingerprint {
  const { places, find } = placesOf(chart);
  return {
    states: places.map(stateLine).sort(),
    edges: places
      .flatMap((place) => {
        const target = (reference: string) => nameOf(find(place.path, reference)?.path, reference);
        return edgeLines(place, target);
      })
      .sort(),
  };
}

function stateLine({ state, path }: Place<WrittenState>): string {
  const type = state.type ?? (Object.keys(state.states ?? {}).length ? 'compound' : 'atomic');
  return [
    `${nameOf(path)} ${type}`,
    state.initial && `initial ${state.initial}`,
    state.history && `history ${state.history}`,
    ...many(state.tags).map((tag) => `tag ${tag}`),
    ...many(state.entry).map((action) => `entry ${textOf(action)}`),
    ...many(state.exit).map((action) => `exit ${textOf(action)}`),
  ]
    .filter(Boolean)
    .join(', ');
}

function edgeLines(
  { state, path }: Place<WrittenState>,
  target: (text: string) => string,
): string[] {
  const lines = (event: string, written: OneOrMany<WrittenTransition> | undefined) =>
    many(written).map((it, position) => {
      const edge = typeof it === 'string' ? { target: it } : it;
      const to = many(edge.target).map(target).join(' + ') || '(stays)';
      return [
        `${nameOf(path)} ${event} #${position + 1} -> ${to}`,
        edge.guard !== undefined && `if ${textOf(edge.guard)}`,
        ...many(edge.actions).map((action) => `do ${textOf(action)}`),
        edge.reenter && 'reenter',
      ]
        .filter(Boolean)
        .join(', ');
    });
  const on = Object.entries(state.on ?? {}).flatMap(([event, written]) =>
    lines(`'${event}'`, written),
  );
  return [...on, ...lines('always', state.always), ...lines('done', state.onDone)];
}

const nameOf = (path: Path | undefined, written = '') =>
  path ? path.join('.') || '(root)' : `?${written}`;

const textOf = (it: Named) => (typeof it === 'string' ? it : `${it.type}(${canonical(it.params)})`);

function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key] ?? null)}`).join()}}`;
}

function many<T>(value: OneOrMany<T> | undefined): readonly T[] {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}

const isList = <T>(value: OneOrMany<T>): value is readonly T[] => Array.isArray(value);
