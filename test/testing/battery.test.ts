import { describe, expect, test } from 'vitest';
import { type AnyStateMachine, assign, createMachine } from 'xstate';
import { citizenAppeal } from '../../machines/lichuan-citizen-appeal';
import type { AnyProcedure } from '../../src';
import { explore, type Plan } from '../../src/analysis';
import { actChecks } from '../../src/testing/act-checks';
import { caseChecks } from '../../src/testing/case-checks';
import { chartChecks } from '../../src/testing/chart-checks';
import { CheckError } from '../../src/testing/check';
import { appealPlan } from '../support/appeal-plan';

interface Node {
  [key: string]: unknown;
  on: Record<string, unknown>;
  states: Record<string, Node>;
}
/** The appeal with one thing changed in its chart. */
function spoilt(change: (root: Node, at: (path: string) => Node) => void): AnyProcedure {
  const { machine } = citizenAppeal;
  const root = copy(machine.config) as unknown as Node;
  const at = (path: string) =>
    path.split('.').reduce((node, key) => {
      const child = node.states[key] as Node;
      child.on ??= {};
      return child;
    }, root);
  change(root, at);
  const config = root as unknown as Parameters<typeof createMachine>[0];
  const changed = createMachine(config, machine.implementations as never) as unknown;
  return { ...(citizenAppeal as AnyProcedure), machine: changed as AnyStateMachine };
}
/** A deep copy that keeps functions. */
const copy = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(copy)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copy(inner)]))
      : value;
const meta = { clauses: ['lichuan-2017/一.a'] };
const failing = (checks: Readonly<Record<string, () => void>>) =>
  Object.entries(checks).flatMap(([name, check]) => {
    try {
      check();
      return [];
    } catch (error) {
      if (!(error instanceof CheckError)) throw error;
      return [name];
    }
  });

const ORDER = 'the order of entry makes no difference';
const WORKING = 'open.main.handling.working';
const LANE = 'open.supervision.reply';
describe('a fault in the chart fails the check it belongs to, and no other', () => {
  test.each([
    [
      'an event nobody sends',
      'its events are its acts and the events of its terms',
      (_: Node, at: (path: string) => Node) => {
        at(WORKING).on.draftRepIy = { target: 'inReview', meta };
      },
    ],
    [
      'a transition without meta',
      'every state and transition rests on clauses or decisions that exist',
      (_: Node, at: (path: string) => Node) => {
        at('open.main.filing.uploaded').on.archive = { target: '#archived' };
      },
    ],
    [
      'a clause that does not exist',
      'every state and transition rests on clauses or decisions that exist',
      (_: Node, at: (path: string) => Node) => {
        at(WORKING).meta = { clauses: ['lichuan-2017/九'] };
      },
    ],
    [
      'a state without description',
      'every state has a description',
      (_: Node, at: (path: string) => Node) => {
        at(WORKING).description = ' ';
      },
    ],
    [
      'a timer',
      'it has no timers, actors, eventless transitions or wildcards',
      (_: Node, at: (path: string) => Node) => {
        at(WORKING).always = { guard: () => false, target: 'inReview', meta };
      },
    ],
    [
      'a target in a lane',
      'no transition leads from one region into another',
      (_: Node, at: (path: string) => Node) => {
        at(LANE).states.idle = { ...(at(LANE).states.idle as Node), id: 'lane' };
        at(WORKING).on.draftReply = { target: '#lane', meta };
      },
    ],
    [
      'a target of the parallel state in its own region',
      'no transition leads from one region into another',
      (_: Node, at: (path: string) => Node) => {
        const open = at('open');
        open.on.lapse = { target: '#handling', meta };
      },
    ],
  ] as const)('%s', (_title, check, change) => {
    expect(failing(chartChecks(spoilt(change as Parameters<typeof spoilt>[0])))).toEqual([check]);
  });

  test('an act heard in a lane fails two: it is in two regions, and the lane is not deaf', () => {
    const heard = spoilt((_, at) => {
      at(LANE).on.draftReply = { target: '.idle', meta };
    });
    expect(failing(chartChecks(heard))).toEqual([
      'an act is handled in one region only',
      'a lane hears only the events of its own terms',
    ]);
  });
  test('a rung that no state of the lane handles', () => {
    const deaf = spoilt((_, at) => {
      at(`${LANE}.due`).on = {};
    });
    expect(failing(chartChecks(deaf))).toEqual(['a lane handles every rung of its terms']);
  });
  test('as it is, nothing fails', () => {
    expect(failing(chartChecks(spoilt(() => {})))).toEqual([]);
  });
});

/** One opening, one tier and one unit are enough to see these. */
const whole = appealPlan as unknown as Plan<AnyProcedure>;
const plan: Plan<AnyProcedure> = {
  ...whole,
  open: [appealPlan.open].flat()[0] as never,
  acts: { ...whole.acts, instruct: (now) => whole.acts.instruct?.(now).slice(2, 3) ?? [] },
};
describe('a fault in what happens fails the check it belongs to', () => {
  const check = (procedure: AnyProcedure, name: string) => {
    const seen = explore(procedure, plan);
    const checks: Record<string, () => void> = { ...caseChecks(seen), ...actChecks(seen, plan) };
    return checks[name] as () => void;
  };
  test('a state without a way out', () => {
    const stuck = spoilt((_, at) => {
      at('open.main.feedback.replied').on = {};
    });
    const name = 'every case can end by the procedure’s own acts';
    expect(check(stuck, name)).toThrow(CheckError);
    expect(
      check(
        spoilt(() => {}),
        name,
      ),
    ).not.toThrow();
  });
  test('a rung swallowed in one state of a lane', () => {
    const deaf = spoilt((_, at) => {
      at(`${LANE}.nearDue`).on = {};
    });
    expect(check(deaf, 'every rung of a watched term is told on its day')).toThrow(CheckError);
  });
  test('a term that runs on after the end', () => {
    const running = spoilt((_, at) => {
      const main = at('open.main');
      const [last, recorded] = main.on.withdraw as readonly object[];
      main.on.withdraw = [{ ...last, actions: [] }, recorded];
    });
    expect(check(running, 'nothing runs in a case that has ended')).toThrow(CheckError);
  });
  test('a guard that reads the form without saying so', () => {
    const { machine } = citizenAppeal;
    const reading = spoilt(() => {});
    const { guards } = machine.implementations;
    const actorIs = guards.actorIs as unknown as { anatomy: unknown; judge: unknown };
    const peeking = Object.assign(
      (asked: { event: { text?: string } }, params: unknown): boolean =>
        asked.event.text !== 'x' && (guards.actorIs as never as typeof peeking)(asked, params),
      actorIs,
    );
    const changed = reading.machine.provide({ guards: { actorIs: peeking as never } });
    expect(
      check(
        { ...reading, machine: changed as AnyStateMachine },
        'a guard without payload rules does not read the form',
      ),
    ).toThrow(CheckError);
  });
  // Each of them can be entered late somewhere in the sample, and writes down how often anything was ever noted.
  test.each(['attach', 'reassign', 'returnDraft'])(
    'an act that depends on what other cases did: %s',
    (act) => {
      let noted = 0;
      const impure = spoilt((root) => {
        for (const on of handlers(root, act))
          on[act] = [on[act]].flat().map((one) => ({
            ...(one as object),
            actions: [
              ...[(one as { actions?: unknown }).actions ?? []].flat(),
              assign({ counts: () => ({ noted: ++noted }) }),
            ],
          }));
      });
      expect(check(impure, ORDER)).toThrow(CheckError);
    },
  );
  test('a fact in the context that is not JSON', () => {
    const foreign = spoilt((_, at) => {
      const { register } = at('open.main.registration.received').on as { register: object };
      at('open.main.registration.received').on.register = {
        ...register,
        actions: [assign({ unitKind: () => undefined })],
      };
    });
    expect(check(foreign, 'contexts and events are JSON')).toThrow(CheckError);
  });
});

describe('the order of entry', () => {
  test('is compared once for an act at a place, however many payloads and actors may do it there', () => {
    const [procedure, opened] = counting(citizenAppeal as AnyProcedure);
    const seen = explore(procedure, plan);
    const replays = (of: Plan<AnyProcedure>) => {
      const before = opened();
      actChecks(seen, of)[ORDER]?.();
      return opened() - before;
    };
    expect(replays(tenfold(plan))).toBe(replays(plan));
  });
});

/** Every handler of an act in a chart. */
const handlers = (node: Node, act: string): Record<string, unknown>[] => [
  ...(node.on?.[act] ? [node.on] : []),
  ...Object.values(node.states ?? {}).flatMap((child) => handlers(child, act)),
];
/** A procedure that counts how often one of its cases was opened. */
function counting(procedure: AnyProcedure): [AnyProcedure, () => number] {
  let opened = 0;
  const { schema } = procedure;
  const input = Object.create(schema.input, {
    safeParse: {
      value: (value: unknown) => {
        opened += 1;
        return schema.input.safeParse(value);
      },
    },
  }) as typeof schema.input;
  return [{ ...procedure, schema: { ...schema, input } }, () => opened];
}
const tenfold = (of: Plan<AnyProcedure>): Plan<AnyProcedure> => ({
  ...of,
  actors: (now) => of.actors(now).flatMap((by) => [by, by]),
  acts: Object.fromEntries(
    Object.entries(of.acts).map(([act, make]) => [
      act,
      (now: Parameters<typeof make>[0]) => Array.from({ length: 5 }, () => make(now)).flat(),
    ]),
  ),
});
