import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';
import type { Chart, ChartState, ChartTransition } from './chart';
import { NotExportableError } from './errors';
import { jsonObject, named } from './plain';

/**
 * The chart of a machine as plain JSON: states, transitions, names and parameters of guards and
 * actions, descriptions, tags, meta. Context, input, output and the implementations stay behind.
 *
 * @throws NotExportableError for an inline function, computed params, a value that is not JSON, or
 * a timer, actor or route.
 */
export function toJson(machine: AnyStateMachine): Chart {
  return { id: machine.id, ...stateOf(machine.root) };
}

function stateOf(node: AnyStateNode): ChartState {
  refuseUnsupported(node);
  const done = `xstate.done.state.${node.id}`;
  const events = [...node.transitions].filter(([event]) => event !== done);
  const list = (found: readonly AnyTransitionDefinition[]) =>
    found.map((it) => transitionOf(node, it));
  const names = (found: readonly unknown[], what: string) =>
    found.map((it) => named(node.machine.id, `${what} of ${name(node)}`, it));
  const state: ChartState = {};
  if (node.id !== defaultId(node)) state.id = node.id;
  if (node.type === 'parallel' || node.type === 'final' || node.type === 'history')
    state.type = node.type;
  if (node.history) state.history = node.history;
  if (typeof node.config.target === 'string') state.target = node.config.target;
  const initial = node.type === 'compound' ? node.initial.target[0] : undefined;
  if (initial) state.initial = initial.key;
  if (node.description !== undefined) state.description = node.description;
  if (node.tags.length) state.tags = [...node.tags];
  if (node.meta) state.meta = jsonObject(node.machine.id, `the meta of ${name(node)}`, node.meta);
  if (node.entry.length) state.entry = names(node.entry, 'an entry action');
  if (node.exit.length) state.exit = names(node.exit, 'an exit action');
  if (events.length)
    state.on = Object.fromEntries(events.map(([event, found]) => [event, list(found)]));
  if (node.always) state.always = list(node.always);
  if (node.config.onDone) state.onDone = list(node.transitions.get(done) ?? []);
  const children: AnyStateNode[] = Object.values(node.states);
  if (children.length)
    state.states = Object.fromEntries(children.map((child) => [child.key, stateOf(child)]));
  return state;
}

function transitionOf(node: AnyStateNode, from: AnyTransitionDefinition): ChartTransition {
  const of = `of '${from.eventType || 'always'}' in ${name(node)}`;
  const transition: ChartTransition = {};
  if (from.target) transition.target = from.target.map(reference);
  if (from.guard !== undefined)
    transition.guard = named(node.machine.id, `the guard ${of}`, from.guard);
  if (from.actions.length)
    transition.actions = from.actions.map((it) => named(node.machine.id, `an action ${of}`, it));
  if (from.reenter) transition.reenter = true;
  if (from.description !== undefined) transition.description = from.description;
  if (from.meta) transition.meta = jsonObject(node.machine.id, `the meta ${of}`, from.meta);
  return transition;
}

function refuseUnsupported(node: AnyStateNode) {
  const refuse = (key: string, found: string, remedy: string) => {
    throw new NotExportableError(node.machine.id, `'${key}' of ${name(node)}`, found, remedy);
  };
  for (const [key, remedy] of Object.entries(unsupported)) {
    if (key in node.config) refuse(key, 'not part of a chart', remedy);
  }
  if (node.initial?.actions.length) {
    refuse('initial', 'a transition with actions', 'move them to entry');
  }
}

const unsupported = {
  after: 'let a deadline reach the machine as an event',
  invoke: 'let the host call and submit the answer as an event',
  route: 'write a transition on an event',
};

const name = (node: AnyStateNode) => `'${node.path.join('.') || node.id}'`;
const defaultId = (node: AnyStateNode) => [node.machine.id, ...node.path].join('.');

/** `.` divides the steps of a reference, so one inside an id or a key is escaped. */
const step = (key: string) => key.replace(/[\\.]/g, '\\$&');

function reference(node: AnyStateNode): string {
  const steps = node.id === defaultId(node) ? [node.machine.id, ...node.path] : [node.id];
  return `#${steps.map(step).join('.')}`;
}
