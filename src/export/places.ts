/** The keys from the root, which is `[]`, down to a state. */
export type Path = readonly string[];

/** A state and where it stands. */
export interface Place<S> {
  readonly state: S;
  readonly path: Path;
}

interface Tree<S> {
  readonly id?: string;
  readonly states?: { readonly [key: string]: S };
}

/** Every state of a chart, parents first; `find` gives the state a reference at `from` means. */
export function placesOf<S extends Tree<S>>(chart: S) {
  const places = flatten(chart, []);
  const byPath = new Map(places.map((place) => [pathKey(place.path), place]));
  const byId = new Map(
    places.flatMap(({ state, path }) => (state.id === undefined ? [] : [[state.id, path]])),
  );
  const at = (path: Path) => byPath.get(pathKey(path));
  const find = (from: Path, reference: string): Place<S> | undefined => {
    const path = resolve(from, reference, byId);
    return path && at(path);
  };
  return { places, find, at };
}

const flatten = <S extends Tree<S>>(state: S, path: Path): Place<S>[] => [
  { state, path },
  ...Object.entries(state.states ?? {}).flatMap(([key, child]) => flatten(child, [...path, key])),
];

/** `#id`, `#id.child`, `.child`, or a sibling's key and what follows it, as XState reads them. */
function resolve(from: Path, reference: string, byId: ReadonlyMap<string, Path>): Path | undefined {
  const [first = '', ...rest] = steps(reference);
  if (first.startsWith('#')) {
    const base = byId.get(first.slice(1));
    return base && [...base, ...rest];
  }
  return first === '' ? [...from, ...rest] : [...from.slice(0, -1), first, ...rest];
}

/** Divides at every `.` that no backslash escapes. */
const steps = (reference: string) =>
  [...reference.matchAll(/((?:\\.|[^.\\])*)(?:\.|$)/gs)]
    .slice(0, -1)
    .map(([, part = '']) => part.replace(/\\(.)/gs, '$1'));

/** A path as one string that no other path has. */
export const pathKey = (path: Path) => JSON.stringify(path);

/** Whether `path` is `outer` or lies inside it. */
export const isWithin = (path: Path, outer: Path) =>
  outer.every((key, depth) => path[depth] === key);

export const isSame = (a: Path, b: Path) => a.length === b.length && isWithin(a, b);
