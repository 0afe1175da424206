import { describe, expect, test } from 'vitest';
import type { StateValue } from 'xstate';
import {
  type AnyProcedure,
  type Case,
  contextOfCase,
  isClosed,
  pathOf,
  stateOf,
  submit,
} from '../../src';
import type { Plan } from '../../src/analysis';
import { explored } from './explored';
import { roleMatrix } from './role-matrix';

interface Act {
  readonly type: string;
  readonly by: { readonly id: string; readonly role: string };
}

/** Where the matrix finds a case: its state in main, and its leaf in each of `regions` beside it. */
function standsAt<P extends AnyProcedure>(
  kase: Case<P>,
  regions: readonly string[],
): readonly string[] {
  const value = stateOf(kase) as StateValue;
  const open = typeof value === 'object' ? value.open : undefined;
  const leaves = regions.flatMap((region) => {
    let leaf = typeof open === 'object' ? open[region] : undefined;
    while (typeof leaf === 'object') leaf = Object.values(leaf)[0];
    return leaf === undefined ? [] : [`${region}.${leaf}`];
  });
  return [pathOf(value), ...leaves];
}

/**
 * Holds a procedure to its role matrix, cell by cell: explores it and tries every act as every role.
 * `asked` are the payloads to try where the plan itself explores with fewer; the matrix may name states of a region beside
 * main as `<region>.<leaf>`.
 */
export function followMatrix<P extends AnyProcedure>(
  procedure: P,
  plan: Plan<P>,
  asked: object = plan.acts,
) {
  const matrix = roleMatrix(procedure.id);
  const { open: regionsOf } = procedure.machine.root.states;
  const regions = Object.keys(regionsOf?.states ?? {}).filter((region) =>
    matrix.cells.some(({ states }) => states.some((state) => state.startsWith(`${region}.`))),
  );
  const standing = (kase: Case<P>) => standsAt(kase, regions);
  const seen = explored(procedure, plan);
  const open = seen.configurations.map((one) => one.case).filter((kase) => !isClosed(kase));
  const places = seen.configurations.filter(
    ({ place, case: kase }, index) =>
      !isClosed(kase) && seen.configurations.findIndex((one) => one.place === place) === index,
  );

  /** Whether the right actor of a role can do the act here with some payload of the plan. */
  const can = (kase: Case<P>, type: string, role: string) => {
    const now = { on: kase.asOf, context: contextOfCase(kase) };
    const by = (plan.actors(now) as readonly Act['by'][]).find((actor) => actor.role === role);
    const make = (asked as Record<string, (at: typeof now) => readonly object[]>)[type];
    return (make?.(now) ?? []).some(
      (payload) => submit(kase, { ...payload, type, on: now.on, by } as never).accepted,
    );
  };

  describe(procedure.id, () => {
    test('names the roles and acts of the procedure, and no others', () => {
      expect([...matrix.roles].sort()).toEqual(Object.keys(procedure.roles).sort());
      const acts = new Set(matrix.cells.map(({ act }) => act));
      expect([...acts].sort()).toEqual(Object.keys(procedure.schema.acts).sort());
    });

    test('names every state of main, and no other', () => {
      const reached = new Set(open.flatMap(standing));
      const named = new Set(matrix.cells.flatMap(({ states }) => states));
      named.delete('*');
      expect([...named].filter((state) => !reached.has(state))).toEqual([]);
      const unnamed = [...reached].filter((state) => !named.has(state));
      // A limit that has been fixed can't be changed again (三(三)4c), a plan that is set is carried out in main, a report is made once: nothing can be done there.
      const nothing = ['extension.fixed', 'majorTrack.planSet', 'majorMatter.reported'];
      expect(unnamed.filter((state) => !nothing.includes(state))).toEqual([]);
    });

    test('nobody does what the matrix does not give them', () => {
      const stray = seen.edges.flatMap(({ act, from }) => {
        if (act === null) return [];
        const { type, by } = act as unknown as Act;
        const at = standing(seen.configurations[from]?.case as Case<P>);
        return matrix.cell(at, type, by.role) ? [] : [`${at} ${type} ${by.role}`];
      });
      expect([...new Set(stray)]).toEqual([]);
    });

    test('in every open state, each role is refused every act that is not its own', () => {
      const stray = places.flatMap(({ case: kase }) => {
        const at = standing(kase);
        return Object.keys(procedure.schema.acts).flatMap((act) =>
          matrix.roles
            .filter((role) => matrix.cell(at, act, role) === null && can(kase, act, role))
            .map((role) => `${at} ${act} ${role}`),
        );
      });
      expect([...new Set(stray)]).toEqual([]);
    });

    test.each(matrix.cells.map((one) => [one.states.join('|'), one.act, one.role, one.cell, one]))(
      '%s: %s by %s: %s',
      (_states, act, role, cell, { states }) => {
        const here = places.filter(({ case: kase }) =>
          states.some((state) => state === '*' || standing(kase).includes(state)),
        );
        const answers = here.map(({ case: kase }) => can(kase, act, role));
        expect(answers).not.toEqual([]);
        if (cell === 'yes') expect(answers).not.toContain(false);
        // Time can be the fact, so all configurations count, not one of each place.
        else {
          const all = open
            .filter((kase) => states.some((state) => standing(kase).includes(state)))
            .map((kase) => can(kase, act, role));
          expect(new Set(all)).toEqual(new Set([true, false]));
        }
      },
    );
  });
}
