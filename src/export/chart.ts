/** Any value that survives `JSON.stringify` and `JSON.parse` unchanged. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** A guard or an action by the name it has in `setup`, with its parameters if it takes any. */
export type Named = string | { type: string; params: Json };

/** One transition; without `target` it stays where it is. Targets are state ids: `'#<id>'`. */
export interface ChartTransition {
  target?: string[];
  guard?: Named;
  actions?: Named[];
  reenter?: true;
  description?: string;
  meta?: { [key: string]: Json };
}

/** One state of a chart. A list that would be empty is absent, and so is the type of a plain state. */
export interface ChartState {
  id?: string;
  type?: 'parallel' | 'final' | 'history';
  initial?: string;
  history?: 'shallow' | 'deep';
  target?: string;
  description?: string;
  tags?: string[];
  meta?: { [key: string]: Json };
  entry?: Named[];
  exit?: Named[];
  on?: { [event: string]: ChartTransition[] };
  always?: ChartTransition[];
  onDone?: ChartTransition[];
  states?: { [key: string]: ChartState };
}

/** A machine's chart as plain JSON, which `createMachine` reads back: no context, no functions. */
export interface Chart extends ChartState {
  id: string;
}
