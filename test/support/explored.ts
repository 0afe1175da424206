import type { AnyProcedure } from '../../src';
import { type Exploration, explore, type Plan } from '../../src/analysis';

const known = new Map<string, unknown>();

/** What exploration finds of a procedure by its plan; explored once for all the test files of a worker. */
export function explored<P extends AnyProcedure>(procedure: P, plan: Plan<P>): Exploration<P> {
  const found = (known.get(procedure.id) as Exploration<P> | undefined) ?? explore(procedure, plan);
  known.set(procedure.id, found);
  return found;
}
