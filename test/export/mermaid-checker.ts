/** What a diagram declares and joins, read line by line. */
export interface Diagram {
  /** Mermaid id → the composite it is declared in (`''` at the top) and what its box says. */
  readonly states: ReadonlyMap<
    string,
    { readonly parent: string; readonly box: readonly string[] }
  >;
  /** `scope: from --> to : label`. */
  readonly arrows: readonly string[];
  /** How many regions each divided composite has. */
  readonly regions: ReadonlyMap<string, number>;
}

/** Reads the part of the grammar we write, and throws at whatever Mermaid would trip over. */
export function readDiagram(text: string): Diagram {
  const [first, ...lines] = text.trimEnd().split('\n');
  if (first !== 'stateDiagram-v2') throw new Error(`starts with ${first}`);
  const states = new Map<string, { parent: string; box: string[] }>();
  const regions = new Map<string, number>();
  const joins: { scope: string; from: string; to: string; label: string }[] = [];
  const open: string[] = [];

  for (const line of lines) {
    const scope = open.at(-1) ?? '';
    const state = /^\s*state "([^"]*)" as (\S+?)( \{)?$/.exec(line);
    const arrow = /^\s*(\S+) --> (\S+?)(?: : ([^:;"<>%]+))?$/.exec(line);
    const box = /^\s*(\S+) : ([^:;"<>%]+)$/.exec(line);
    if (state?.[2]) {
      if (states.has(state[2])) throw new Error(`declared twice: ${state[2]}`);
      states.set(state[2], { parent: scope, box: [state[1] ?? ''] });
      if (state[3]) open.push(state[2]);
    } else if (arrow?.[1] && arrow[2]) {
      joins.push({ scope, from: arrow[1], to: arrow[2], label: arrow[3] ?? '' });
    } else if (/^\s*\}$/.test(line) && scope) {
      open.pop();
    } else if (/^\s*--$/.test(line) && scope) {
      regions.set(scope, (regions.get(scope) ?? 1) + 1);
    } else if (box?.[1] && box[2]) {
      const named = states.get(box[1]);
      if (named?.parent !== scope) throw new Error(`a line for a state not of this scope: ${line}`);
      named.box.push(box[2]);
    } else throw new Error(`not understood: ${line}`);
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join()}`);

  const enclosing = (id: string): string[] => {
    const parent = states.get(id)?.parent;
    return parent ? [parent, ...enclosing(parent)] : [];
  };
  for (const { scope, from, to } of joins) {
    for (const id of [from, to].filter((it) => it !== '[*]')) {
      const declared = states.get(id);
      if (!declared) throw new Error(`joined but not declared: ${id}`);
      if (scope && declared.parent !== scope) throw new Error(`${id} would move into ${scope}`);
    }
    if (enclosing(from).includes(to) || enclosing(to).includes(from)) {
      throw new Error(`a composite joined to its own inside: ${from} --> ${to}`);
    }
  }
  const arrows = joins.map(
    ({ scope, from, to, label }) => `${scope}: ${from} --> ${to}${label && ` : ${label}`}`,
  );
  return { states, arrows, regions };
}
