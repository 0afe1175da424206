import { type Path, pathKey } from './places';

/** Mermaid's own words, and the names it gives to the dots where a composite begins and ends. */
const reserved =
  /^(state|note|end|class|classDef|style|direction|default|root|scale|click|href|hide|title)$|_(start|end)$/i;

/** A distinct Mermaid identifier for each state, and for the any-state box of each composite. */
export function identifiersFor(machineId: string, paths: readonly Path[]) {
  const taken = new Set<string>();
  const claim = (words: readonly string[]) => {
    const plain = words.join('_').replace(/[^\p{L}\p{N}_]/gu, '_');
    const base = reserved.test(plain) ? `${plain}_` : plain;
    let id = base;
    for (let n = 2; taken.has(id); n += 1) id = `${base}_${n}`;
    taken.add(id);
    return id;
  };
  const idsOf = (end: readonly string[]) =>
    new Map(
      paths.map((path) => [pathKey(path), claim([...(path.length ? path : [machineId]), ...end])]),
    );
  const states = idsOf([]);
  const boxes = idsOf(['any']);
  const lookUp = (ids: ReadonlyMap<string, string>) => (path: Path) => ids.get(pathKey(path)) ?? '';
  return { state: lookUp(states), anyIn: lookUp(boxes) };
}
