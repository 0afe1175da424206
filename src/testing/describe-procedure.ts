import { type Exploration, explore, type Plan } from '../analysis';
import type { AnyProcedure } from '../procedure/procedure';
import { actChecks } from './act-checks';
import { caseChecks } from './case-checks';
import { chartChecks } from './chart-checks';
import { junkChecks } from './junk-checks';

/** The two functions the battery needs of a test runner: Vitest's, Jest's or Node's. */
export interface Runner {
  describe(name: string, body: () => void): unknown;
  test(name: string, body: () => void): unknown;
}
export interface BatteryOptions<P extends AnyProcedure> extends Partial<Runner> {
  /** Most configurations to explore. */
  readonly limit?: number;
  /** What has been explored of this procedure by this plan already. */
  readonly exploration?: Exploration<P>;
}

/**
 * The battery: every rule a procedure of this package keeps, as one test each. Explores the procedure first and returns
 * what it found, for tests of one's own.
 * @throws ExplorationLimitError past `limit` configurations; TypeError without a test runner.
 */
export function describeProcedure<P extends AnyProcedure>(
  procedure: P,
  plan: Plan<P>,
  { limit, exploration: known, ...given }: BatteryOptions<P> = {},
): Exploration<P> {
  const { describe, test } = { ...(globalThis as Partial<Runner>), ...given };
  if (!describe || !test)
    throw new TypeError(
      'no test runner: pass { describe, test }, or switch on the globals of your test runner',
    );
  const exploration = known ?? explore(procedure, plan, limit === undefined ? {} : { limit });
  describe(procedure.id, () => {
    const groups = {
      chart: chartChecks(procedure),
      cases: caseChecks(exploration),
      acts: actChecks(exploration, plan),
      junk: junkChecks(exploration, plan),
    };
    for (const [group, checks] of Object.entries(groups))
      describe(group, () => {
        for (const [name, check] of Object.entries(checks)) test(name, check);
      });
  });
  return exploration;
}
