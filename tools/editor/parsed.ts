import type { Json, Named, WrittenState, WrittenTransition } from '../../src/export';

type OneOrMany<T> = T | readonly T[];

/** A state as the parser gives it: guards and actions wrapped by their kind. */
export interface ParsedState {
  readonly id?: string;
  readonly type?: string;
  readonly initial?: string;
  readonly history?: string;
  readonly description?: string;
  readonly tags?: OneOrMany<string>;
  readonly entry?: OneOrMany<ParsedAction>;
  readonly exit?: OneOrMany<ParsedAction>;
  readonly on?: { readonly [event: string]: OneOrMany<ParsedTransition> };
  readonly always?: OneOrMany<ParsedTransition>;
  readonly onDone?: OneOrMany<ParsedTransition>;
  readonly states?: { readonly [key: string]: ParsedState };
}

interface ParsedTransition {
  readonly target?: OneOrMany<string>;
  readonly cond?: ParsedName & { readonly kind: string };
  readonly actions?: OneOrMany<ParsedAction>;
}

interface ParsedAction {
  readonly kind: string;
  readonly action: Partial<ParsedName> & { readonly expr?: string };
}

interface ParsedName {
  readonly type: string;
  readonly params?: Json;
}

/** A parsed state in the words of a chart. */
export function chartOf({
  entry,
  exit,
  on,
  always,
  onDone,
  states,
  ...same
}: ParsedState): WrittenState {
  return {
    ...same,
    entry: many(entry).map(actionOf),
    exit: many(exit).map(actionOf),
    on: mapValues(on ?? {}, (it) => many(it).map(transitionOf)),
    always: many(always).map(transitionOf),
    onDone: many(onDone).map(transitionOf),
    states: mapValues(states ?? {}, chartOf),
  };
}

const transitionOf = ({ target, cond, actions }: ParsedTransition): WrittenTransition => ({
  ...(target === undefined ? {} : { target }),
  ...(cond ? { guard: nameOf(cond) } : {}),
  actions: many(actions).map(actionOf),
});

const actionOf = ({ kind, action }: ParsedAction) =>
  nameOf({ ...action, type: action.type ?? `an ${kind} function` });

/** The parser writes `{}` where a name takes no params. */
function nameOf({ type, params }: ParsedName): Named {
  const none = params === undefined || JSON.stringify(params) === '{}';
  return none ? type : { type, params };
}

const many = <T extends object>(value: OneOrMany<T> | undefined): readonly T[] =>
  value === undefined ? [] : isList(value) ? value : [value];

const isList = <T>(value: OneOrMany<T>): value is readonly T[] => Array.isArray(value);

const mapValues = <A, B>(from: { readonly [key: string]: A }, to: (it: A) => B) =>
  Object.fromEntries(Object.entries(from).map(([key, it]) => [key, to(it)]));
