import type { AnyStateMachine } from 'xstate';
import type { LangTag } from '../law/glossary';
import type { Namer } from '../procedure/rule';
import type { ChartState, ChartTransition } from './chart';
import { toJson } from './json';
import { identifiersFor } from './mermaid-ids';
import { type Labels, wordsIn } from './mermaid-words';
import { isSame, isWithin, type Path, type Place, pathKey, placesOf } from './places';

export interface MermaidOptions {
  /** Chinese, the default, names a state by its description; English by its label, else its key. */
  readonly lang?: LangTag;
  /** Words for states, events, guards and their params: the glossary, or the `names` of a procedure, which calls some otherwise. */
  readonly labels?: Labels | Namer;
  /** Paths of states to leave out with all they hold, for example `['open.supervision']`. */
  readonly omit?: readonly string[];
}

/**
 * The chart as a Mermaid `stateDiagram-v2`, regions side by side.
 *
 * Mermaid cannot join a composite state to what it holds, so a transition from a composite to its
 * own inside starts at a box `任一状态` (any state) in it. One that stays is a line in its box.
 *
 * @throws NotExportableError as {@link toJson} does.
 */
export function toMermaid(machine: AnyStateMachine, options: MermaidOptions = {}): string {
  const chart = toJson(machine);
  const { places, find, at } = placesOf<ChartState>(chart);
  const omitted = (options.omit ?? []).map((path) => path.split('.'));
  const isDrawn = ({ path }: Place<ChartState>) => !omitted.some((omit) => isWithin(path, omit));
  const drawn = places.filter(isDrawn);
  const childrenOf = (path: Path) =>
    drawn.filter((it) => it.path.length > 0 && isSame(parentOf(it.path), path));
  const words = wordsIn(options.lang ?? 'zh', options.labels ?? {});
  const ids = identifiersFor(
    chart.id,
    drawn.map(({ path }) => path),
  );
  const linesInBox = new Map<string, string[]>();
  const arrowsAt = new Map<string, string[]>();
  const usedBoxes = new Set<string>();

  /** Only siblings are joined where they stand: Mermaid moves a state into a composite naming it. */
  function addArrow(from: string, level: Path, to: Path, label: string) {
    const together = isSame(level, parentOf(to)) && at(level)?.state.type !== 'parallel';
    const key = pathKey(together ? level : []);
    add(arrowsAt, key, `${from} --> ${ids.state(to)}${label && ` : ${label}`}`);
    usedBoxes.add(from);
  }

  function addLine(box: string, text: string) {
    add(linesInBox, box, `${box} : ${text}`);
    usedBoxes.add(box);
  }

  function addTransition(
    { path }: Place<ChartState>,
    target: Place<ChartState> | undefined,
    label: string,
  ) {
    const isComposite = childrenOf(path).length > 0;
    const box = isComposite ? ids.anyIn(path) : ids.state(path);
    if (!target) return addLine(box, label);
    if (isSame(target.path, path)) {
      return isComposite ? addLine(box, `${label} ↻`) : addArrow(box, parentOf(path), path, label);
    }
    if (isWithin(target.path, path)) return addArrow(box, path, target.path, label);
    if (isWithin(path, target.path)) return addLine(box, `${label} → ${words.state(target)}`);
    return addArrow(ids.state(path), parentOf(path), target.path, label);
  }

  function declare(place: Place<ChartState>): string[] {
    const id = ids.state(place.path);
    const head = `state "${words.state(place)}" as ${id}`;
    if (childrenOf(place.path).length > 0) return [`${head} {`, ...inside(place).map(indent), '}'];
    const end = place.state.type === 'final' ? [`${id} --> [*]`] : [];
    return [head, ...(linesInBox.get(id) ?? []), ...end];
  }

  function inside({ path, state }: Place<ChartState>): string[] {
    const box = ids.anyIn(path);
    const anyState = [`state "${words.anyState}" as ${box}`, ...(linesInBox.get(box) ?? [])];
    const parts = [...childrenOf(path).map(declare), ...(usedBoxes.has(box) ? [anyState] : [])];
    if (state.type === 'parallel')
      return parts.flatMap((part, i) => (i > 0 ? ['--', ...part] : part));
    const first = childrenOf(path).find((it) => it.path.at(-1) === state.initial);
    const start = first ? [`[*] --> ${ids.state(first.path)}`] : [];
    return [...start, ...parts.flat(), ...(arrowsAt.get(pathKey(path)) ?? [])];
  }

  for (const source of drawn) {
    for (const [event, transition] of transitionsOf(source.state, words.done)) {
      const label = words.transition(event, transition);
      if (!transition.target) addTransition(source, undefined, label);
      for (const reference of transition.target ?? []) {
        const target = find(source.path, reference);
        if (target && isDrawn(target)) addTransition(source, target, label);
      }
    }
  }

  const root: Place<ChartState> = { state: chart, path: [] };
  const body =
    chart.states && chart.type !== 'parallel'
      ? inside(root)
      : [...declare(root), ...(arrowsAt.get(pathKey([])) ?? [])];
  return `${['stateDiagram-v2', ...body.map(indent)].join('\n')}\n`;
}

const transitionsOf = ({ on, always, onDone }: ChartState, done: string) =>
  [...Object.entries(on ?? {}), ['', always ?? []] as const, [done, onDone ?? []] as const].flatMap(
    ([event, transitions]) => transitions.map((it): [string, ChartTransition] => [event, it]),
  );

const add = (lists: Map<string, string[]>, key: string, line: string) =>
  lists.set(key, [...(lists.get(key) ?? []), line]);

const parentOf = (path: Path) => path.slice(0, -1);
const indent = (line: string) => `  ${line}`;
