import { type AnyStateMachine, assign, createMachine } from 'xstate';
import type { AnyProcedure } from '../procedure/procedure';
import type { Finding } from '../procedure/rule';
import { arrowKey, guardKey } from './chart';

/** What a watched machine did: which transitions fired, and how its guards answered. */
export interface Watched {
  readonly taken: Set<string>;
  readonly answers: Map<string, { true: boolean; false: boolean }>;
}

interface Node {
  readonly on?: { readonly [event: string]: unknown };
  readonly states?: { readonly [key: string]: Node };
}
type Guard = ((asked: unknown, params: unknown) => boolean) & {
  judge?: (asked: unknown, params: unknown, how: unknown) => Finding;
};

/** A copy of a procedure whose chart notes every transition it takes, raised ones too, and every answer of a guard. */
export function watch<P extends AnyProcedure>(procedure: P): { watched: P; seen: Watched } {
  const seen: Watched = { taken: new Set(), answers: new Map() };
  const { machine } = procedure;
  const config = withNotes(machine.config as Node, [], seen.taken);
  const { guards, ...rest } = machine.implementations;
  const noting = Object.fromEntries(
    Object.entries(guards as Record<string, Guard>).map(([type, guard]) => [
      type,
      withAnswers(type, guard, seen.answers),
    ]),
  );
  const copy = createMachine(
    config as never,
    { ...rest, guards: noting } as never,
  ) as unknown as AnyStateMachine;
  return { watched: { ...procedure, machine: copy }, seen };
}

/** Puts in front of each transition's actions an assignment that changes nothing and notes the transition. */
function withNotes(node: Node, path: readonly string[], taken: Set<string>): Node {
  const list = (value: unknown) => (Array.isArray(value) ? value : [value]);
  const noted = (event: string) => (transition: unknown, index: number) => {
    const key = arrowKey(path, event, index);
    const note = assign(() => {
      taken.add(key);
      return {};
    });
    const declared = (typeof transition === 'string' ? { target: transition } : transition) as {
      actions?: unknown;
    };
    const { actions } = declared;
    return { ...declared, actions: actions === undefined ? [note] : [note, ...list(actions)] };
  };
  return {
    ...node,
    ...(node.on && {
      on: Object.fromEntries(
        Object.entries(node.on).map(([event, value]) => [event, list(value).map(noted(event))]),
      ),
    }),
    ...(node.states && {
      states: Object.fromEntries(
        Object.entries(node.states).map(([key, child]) => [
          key,
          withNotes(child, [...path, key], taken),
        ]),
      ),
    }),
  };
}

function withAnswers(type: string, guard: Guard, answers: Watched['answers']): Guard {
  const note = (params: unknown, holds: Finding['holds']) => {
    if (holds === 'unknown') return;
    const key = guardKey(type, params);
    const answer = answers.get(key) ?? { true: false, false: false };
    answer[holds ? 'true' : 'false'] = true;
    answers.set(key, answer);
  };
  const ask: Guard = (asked, params) => {
    const holds = guard(asked, params);
    note(params, holds);
    return holds;
  };
  const judge: Guard['judge'] = (asked, params, how) => {
    const finding = guard.judge?.(asked, params, how) ?? {
      holds: guard(asked, params),
      failures: [],
    };
    note(params, finding.holds);
    return finding;
  };
  return Object.assign(ask, guard, guard.judge && { judge });
}
