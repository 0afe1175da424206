import { procedures } from '../../machines';
import type { AnyProcedure } from '../../src';
import { coverageOf, decisionsOf, explore, type Plan } from '../../src/analysis';
import { arrowsOf, guardKey, nodesOf } from '../../src/analysis/chart';
import { plans } from '../../test/support/plans';

/** Prints what each machine consists of, what exploration finds in it, and what of its document it carries out. */
async function report() {
  for (const [id, load] of Object.entries(procedures)) {
    const procedure: AnyProcedure = await load();
    const { machine, norm } = procedure;
    const guards = arrowsOf(machine).flatMap(({ guard }) =>
      guard ? [guardKey(guard.type, guard.params)] : [],
    );
    console.log(`${id} (revision ${procedure.revision}, ${norm.document})`);
    print('states', nodesOf(machine).length - 1);
    print('transitions', arrowsOf(machine).length);
    print('guards', new Set(guards).size);
    print('explored', explored(id, procedure));
    print('decisions cited', Object.keys(decisionsOf(procedure)).join(' '));
  }
  const loaded = await Promise.all(Object.values(procedures).map((load) => load()));
  console.log();
  for (const [document, found] of Object.entries(coverageOf(loaded))) {
    console.log(document);
    print('clauses cited', found.cited.length);
    print('not modelled', found.notModelled.join(' ') || 'none');
    print('open', found.open.length);
    print('unaccounted', found.unaccounted.join(' ') || 'none');
  }
}

function explored(id: string, procedure: AnyProcedure): string {
  const plan = plans[id];
  if (!plan) return 'no plan to explore by';
  const started = performance.now();
  const seen = explore(procedure, plan as Plan<AnyProcedure>);
  const took = Math.round(performance.now() - started);
  return `${seen.configurations.length} configurations, ${seen.values.length} state values, ${seen.tried} acts tried, ${took} ms`;
}

const print = (label: string, value: string | number) =>
  console.log(`  ${label.padEnd(16)} ${value}`);

await report();
