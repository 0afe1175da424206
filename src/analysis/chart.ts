import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';

/** One transition of a chart, as XState resolved it. */
export interface Arrow {
  /** `<path of the source> · <event> · <index>`: a name no other transition of the machine has. */
  readonly key: string;
  readonly source: AnyStateNode;
  readonly event: string;
  readonly targets: readonly AnyStateNode[];
  readonly guard: { readonly type: string; readonly params: unknown } | null;
  readonly definition: AnyTransitionDefinition;
}

/** Path of a state from the root, such as `open.main.handling.working`; empty for the root. */
export const pathOfNode = (node: AnyStateNode): string => node.path.join('.');
export const arrowKey = (path: readonly string[], event: string, index: number) =>
  `${path.join('.') || '(root)'} · ${event} · ${index}`;

/** Every state of a machine, the root first, in the order of the chart. */
export function nodesOf(machine: AnyStateMachine): readonly AnyStateNode[] {
  const inside = (node: AnyStateNode): AnyStateNode[] => [
    node,
    ...Object.values<AnyStateNode>(node.states).flatMap(inside),
  ];
  return inside(machine.root);
}

/** Every transition of a machine, in the order of the chart. */
export function arrowsOf(machine: AnyStateMachine): readonly Arrow[] {
  return nodesOf(machine).flatMap((source) =>
    [...source.transitions].flatMap(([event, list]) =>
      list.map((definition, index) => ({
        key: arrowKey(source.path, event, index),
        source,
        event,
        targets: definition.target ?? [],
        guard: guardOf(definition),
        definition,
      })),
    ),
  );
}

function guardOf({ guard }: AnyTransitionDefinition): Arrow['guard'] {
  if (guard === undefined) return null;
  if (typeof guard === 'string') return { type: guard, params: undefined };
  if (typeof guard === 'function') return { type: '(inline)', params: undefined };
  return { type: guard.type, params: guard.params };
}
/** A guard with its parameters, as one string. */
export const guardKey = (type: string, params: unknown) =>
  params === undefined ? type : `${type} ${JSON.stringify(params)}`;

/** Whether `node` is `outer` or lies inside it. */
export const isWithin = (node: AnyStateNode, outer: AnyStateNode): boolean =>
  outer.path.every((key, depth) => node.path[depth] === key);

/** The parallel states around a state, innermost first, each with the region that holds it. */
export function regionsAround(node: AnyStateNode) {
  const found: { readonly parallel: AnyStateNode; readonly region: AnyStateNode }[] = [];
  for (let at: AnyStateNode = node; at.parent; at = at.parent)
    if (at.parent.type === 'parallel') found.push({ parallel: at.parent, region: at });
  return found;
}
