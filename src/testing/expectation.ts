import type { StateValue } from 'xstate';
import * as z from 'zod';
import { day, line } from '../forms';
import { type Case, ledgerOf, nextWakeUp, stateOf } from '../procedure/case';
import type { AnyProcedure } from '../procedure/procedure';
import { pathOf, type Refusal } from '../procedure/refusal';

/** What a scenario expects of the line before. */
export const expectation = z.strictObject({
  /** Whether the act of the line before was taken. */
  accepted: z.boolean().exactOptional(),
  /** Each must be among the clauses, decisions and kinds of the refusal. */
  refusedBy: z.array(line).exactOptional(),
  /** Path in the main region, or the name of a final state. */
  state: line.exactOptional(),
  /** Innermost state of the `extension` region. */
  extension: line.exactOptional(),
  /** Last day of each term named; null for one that is not running. */
  due: z.record(line, day.nullable()).exactOptional(),
  /** Innermost state of each supervision lane named. */
  lane: z.record(line, line).exactOptional(),
  /** Terms of all breaches and warnings so far, in order; those taken back don't count. */
  breaches: z.array(line).exactOptional(),
  wake: z.strictObject({ on: day, event: line }).nullable().exactOptional(),
});
export type Expectation = z.infer<typeof expectation>;

/** What an expectation says and what is the case. */
export interface Miss {
  readonly what: string;
  readonly expected: unknown;
  readonly actual: unknown;
}
/** What became of the act of the line before; null when there was none. */
export type Last = { readonly accepted: boolean; readonly refusal?: Refusal } | null;

/** Where the case is otherwise than expected. */
export function compare<P extends AnyProcedure>(
  expect: Expectation,
  kase: Case<P>,
  last: Last,
): readonly Miss[] {
  const misses: Miss[] = [];
  const check = (what: string, expected: unknown, actual: unknown) => {
    if (JSON.stringify(expected) !== JSON.stringify(actual))
      misses.push({ what, expected, actual });
  };
  const value = stateOf(kase) as StateValue;
  const { terms, breaches } = ledgerOf(kase);
  if (expect.accepted !== undefined) check('accepted', expect.accepted, last?.accepted ?? null);
  const grounds = (last?.refusal ?? []).flatMap(({ kind, clauses, decisions }) => [
    kind,
    ...clauses,
    ...decisions,
  ]);
  const silent = (expect.refusedBy ?? []).filter((ground) => !grounds.includes(ground));
  if (silent.length) misses.push({ what: 'refusedBy', expected: silent, actual: grounds });
  if (expect.state !== undefined) check('state', expect.state, pathOf(value));
  if (expect.extension !== undefined)
    check('extension', expect.extension, leafIn(value, ['open', 'extension']));
  for (const [term, due] of Object.entries(expect.due ?? {}))
    check(`due.${term}`, due, terms[term]?.due ?? null);
  for (const [lane, leaf] of Object.entries(expect.lane ?? {}))
    check(`lane.${lane}`, leaf, leafIn(value, ['open', 'supervision', lane]));
  const standing = breaches.filter((breach) => !breach.withdrawnOn).map((breach) => breach.term);
  if (expect.breaches !== undefined) check('breaches', expect.breaches, standing);
  if (expect.wake !== undefined) {
    const wake = nextWakeUp(kase);
    check('wake', expect.wake, wake && { on: wake.on, event: wake.event });
  }
  return misses;
}

/** The innermost state of the region at `path`, or null when the case is not there. */
function leafIn(value: StateValue, path: readonly string[]): string | null {
  const region = path.reduce<StateValue | undefined>(
    (at, key) => (typeof at === 'object' ? at[key] : undefined),
    value,
  );
  let at: StateValue | undefined = region;
  while (typeof at === 'object') at = Object.values(at)[0];
  return at ?? null;
}
