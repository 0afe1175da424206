import { describe, expect, test } from 'vitest';
import type { AnyMachineSnapshot } from 'xstate';
import { type AnyProcedure, stateOf } from '../../src';
import type { Plan } from '../../src/analysis';
import { nodesOf, pathOfNode } from '../../src/analysis/chart';
import { pathModel } from '../support/path-model';

/**
 * Plays the shortest path to each state of the model through the public API: after every step the case must stand where
 * the model stands, with the same terms running in the same periods. `elsewhere` are the states that this opening does not lead to.
 */
export function followPaths<P extends AnyProcedure>(
  procedure: P,
  plan: Plan<P>,
  elsewhere: readonly string[],
) {
  const { paths, opened, play, forced, keyOf } = pathModel(procedure, plan);

  describe(`${procedure.id}, along the shortest paths of its chart`, () => {
    test('the paths lead through every state', () => {
      const through = new Set(
        paths.flatMap(({ state, steps }) =>
          [state, ...steps.map((step) => step.state)].flatMap((snapshot) =>
            (snapshot as AnyMachineSnapshot)._nodes.map(pathOfNode),
          ),
        ),
      );
      const all = nodesOf(procedure.machine).map(pathOfNode);
      expect(all.filter((path) => !through.has(path))).toEqual(elsewhere);
    });

    test.each(paths.map((path, index) => [titleOf(path.steps), index, path] as const))(
      '%s (%i)',
      (_title, _index, path) => {
        let kase = opened();
        const events = path.steps.map(({ event }) => event as { type: string });
        const executors = events.map(({ type }) => [
          type,
          ({ event }: { event: unknown }) => {
            if (type !== 'xstate.init') kase = play(kase, event as Parameters<typeof play>[1]);
          },
        ]);
        path.testSync({
          events: Object.fromEntries(executors),
          states: {
            '*': (reached: unknown) => {
              const model = reached as AnyMachineSnapshot;
              // The API tells what an act made due on its own day at once; the model, in its next step.
              if (forced(model)) return;
              expect(stateOf(kase)).toEqual(model.value);
              expect(keyOf(kase.now.snapshot)).toBe(keyOf(model));
            },
          },
        });
        const last = path.state as AnyMachineSnapshot;
        if (!forced(last)) expect(stateOf(kase)).toEqual(last.value);
      },
    );
  });
}

const titleOf = (steps: readonly { readonly event: unknown }[]) =>
  steps
    .map(({ event }) => event as { type: string; on?: string })
    .filter(({ type }) => type !== 'xstate.init')
    .map(({ type, on }) => `${type} ${on}`)
    .slice(-3)
    .join(', ');
