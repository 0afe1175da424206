import { addDays } from '../../calendars';
import { type Exploration, pathTo } from '../analysis';
import { arrowsOf, guardKey, nodesOf, pathOfNode } from '../analysis/chart';
import { canonical } from '../procedure/canonical';
import { advance, type Case, isClosed, ledgerOf, type Step } from '../procedure/case';
import type { AnyProcedure } from '../procedure/procedure';
import { fromStored, toStored } from '../procedure/stored';
import { RUNGS, type Rung, rungOn } from '../terms';
import { missing, none } from './check';

/** About `most` of a list, spread evenly. */
export function sample<T>(list: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, Math.floor(list.length / most));
  return list.filter((_, index) => index % step === 0);
}
/** A case as one line: its day, its state, what led to it. */
export const told = <P extends AnyProcedure>(exploration: Exploration<P>, index: number) => {
  const { case: kase } = exploration.configurations[index] as { case: Case<P> };
  const acts = pathTo(exploration, index) as readonly { type: string; on: string }[];
  return `${kase.asOf} after ${acts.map((act) => `${act.type} ${act.on}`).join(', ') || 'opening'}`;
};

/** What exploration must have seen, and what must hold wherever it came: a name and a check for each rule. */
export function caseChecks<P extends AnyProcedure>(
  exploration: Exploration<P>,
): Readonly<Record<string, () => void>> {
  const { procedure, configurations, edges, reached, taken, answers } = exploration;
  const { machine } = procedure;
  const arrows = arrowsOf(machine);
  const say = (index: number) => told(exploration, index);
  const everywhere = (bad: (kase: Case<P>) => string | false) =>
    configurations.flatMap(({ case: kase }, index) => {
      const why = bad(kase);
      return why ? [`${why}: ${say(index)}`] : [];
    });

  return {
    'every state is reached': () =>
      none('not reached', missing(nodesOf(machine).map(pathOfNode).filter(Boolean), reached)),
    'every transition is taken': () =>
      none(
        'not taken',
        missing(
          arrows.map((arrow) => arrow.key),
          taken,
        ),
      ),
    'every guard of a transition is seen to hold and to fail': () => {
      const wanted = new Set(
        arrows.flatMap(({ guard }) => (guard ? [guardKey(guard.type, guard.params)] : [])),
      );
      none(
        'one-sided',
        [...wanted].flatMap((key) => {
          const { true: held = false, false: failed = false } = answers.get(key) ?? {};
          return held && failed ? [] : [`${key} ${held ? 'never failed' : 'never held'}`];
        }),
      );
    },
    'every case can end by the procedure’s own acts': () => {
      // Nor by a withdrawal, which stands in main: it ends nothing once there is a reply.
      const common = new Set([
        'withdraw',
        ...arrows.filter(({ source }) => source.path.length === 1).map(({ event }) => event),
      ]);
      const own = edges.filter(
        ({ act }) => !act || !common.has((act as unknown as { type: string }).type),
      );
      const ends = configurations.flatMap(({ case: kase }, at) => (isClosed(kase) ? [at] : []));
      const able = backwardFrom(ends, own);
      none(
        'no way to an end',
        configurations.flatMap((_, at) => (able.has(at) ? [] : [say(at)])),
      );
    },
    'nothing runs in a case that has ended': () =>
      none(
        'still running',
        everywhere((kase) => isClosed(kase) && Object.keys(ledgerOf(kase).terms).join()),
      ),
    'terms that share a lane never run together': () => {
      const lanes = nodesOf(machine).filter((node) => node.parent?.key === 'supervision');
      const shared = lanes.map((lane) => [
        ...new Set(
          arrows
            .filter(({ source }) => lane.path.every((key, depth) => source.path[depth] === key))
            .flatMap(({ event }) => event.split('.')[0] ?? []),
        ),
      ]);
      none(
        'together in one lane',
        exploration.together.flatMap((live) =>
          shared
            .map((terms) => terms.filter((term) => live.includes(term)))
            .filter((both) => both.length > 1)
            .map(String),
        ),
      );
    },
    'every rung of a watched term is told on its day': () => {
      const watched = new Set(
        arrows.flatMap(({ event }) =>
          event.endsWith('.overdue') ? [event.slice(0, -'.overdue'.length)] : [],
        ),
      );
      none(
        'swallowed',
        everywhere((kase) => {
          const ahead = Object.values(ledgerOf(kase).terms)
            .filter((run) => watched.has(run.term))
            .flatMap((run) =>
              RUNGS.flatMap((rung: Rung) => {
                const on = rungOn(run, rung);
                return on && on > kase.asOf ? [{ type: `${run.term}.${rung}`, on }] : [];
              }),
            );
          const steps = advance(
            kase,
            addDays(
              ahead
                .map(({ on }) => on)
                .sort()
                .at(-1) ?? kase.asOf,
              1,
            ),
          ).steps;
          const heard = new Set(steps.map(({ event, on }: Step) => `${event.type} ${on}`));
          return missing(
            ahead.map(({ type, on }) => `${type} ${on}`),
            heard,
          ).join();
        }),
      );
    },
    'every case survives JSON': () => {
      none(
        'changed',
        everywhere((kase) => {
          const stored = toStored(kase);
          const again = toStored(fromStored(procedure, JSON.parse(JSON.stringify(stored))));
          return canonical(again) !== canonical(stored) && 'differs';
        }),
      );
      for (const { case: kase } of sample(configurations, 50))
        fromStored(procedure, toStored(kase), { verify: true });
    },
    'contexts and events are JSON': () =>
      none('not JSON', [
        ...everywhere((kase) => notJson(kase.now.snapshot.context, 'context')),
        ...edges.flatMap(({ act }) => notJson(act, 'act') || []),
      ]),
  };
}

function backwardFrom(
  ends: readonly number[],
  edges: readonly { readonly from: number; readonly to: number }[],
): ReadonlySet<number> {
  const into = new Map<number, number[]>();
  for (const { from, to } of edges) into.set(to, [...(into.get(to) ?? []), from]);
  const able = new Set(ends);
  const queue = [...ends];
  for (let at = queue.pop(); at !== undefined; at = queue.pop())
    for (const from of into.get(at) ?? [])
      if (!able.has(from)) {
        able.add(from);
        queue.push(from);
      }
  return able;
}

/** Where a value is not plain JSON, or false. */
export function notJson(value: unknown, path: string): string | false {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return false;
  if (typeof value === 'number') return !Number.isFinite(value) && `${path} is ${value}`;
  if (typeof value !== 'object') return `${path} is ${typeof value}`;
  const plain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  if (!plain) return `${path} is a ${value.constructor?.name ?? 'foreign object'}`;
  for (const [key, inner] of Object.entries(value)) {
    const found = notJson(inner, `${path}.${key}`);
    if (found) return found;
  }
  return false;
}
