import { describe, expect, test } from 'vitest';
import { assign, createMachine, raise } from 'xstate';
import { NotExportableError, toJson } from '../../src/export';
import { workOrder } from './work-order';

describe('toJson', () => {
  test('keeps names, params, descriptions, meta, tags and order, with targets by id', () => {
    expect(toJson(workOrder)).toEqual({
      id: 'workOrder',
      initial: 'open',
      states: {
        open: {
          type: 'parallel',
          description: '办理中',
          meta: { clauses: ['x/一'] },
          states: {
            main: {
              initial: 'received',
              states: {
                received: {
                  description: '待派发',
                  entry: [{ type: 'startTerm', params: { term: 'dispatch' } }],
                  on: {
                    dispatch: [
                      {
                        target: ['#workOrder.open.main.handling'],
                        guard: { type: 'actorIs', params: { role: 'leader' } },
                        actions: ['assignUnit', { type: 'stopTerm', params: { term: 'dispatch' } }],
                        description: '派发',
                        meta: { clauses: ['x/二'] },
                      },
                    ],
                  },
                },
                handling: {
                  description: '承办',
                  tags: ['handling'],
                  exit: ['assignUnit'],
                  initial: 'working',
                  on: {
                    note: [{ actions: ['assignUnit'] }],
                    restart: [{ target: ['#workOrder.open.main.handling.working'] }],
                    redo: [{ target: ['#workOrder.open.main.handling'], reenter: true }],
                    reply: [
                      { target: ['#办结'], guard: 'mayReply' },
                      { target: ['#workOrder.open.main.received'] },
                    ],
                  },
                  states: {
                    working: {
                      on: { again: [{ target: ['#workOrder.open.main.handling.working'] }] },
                    },
                    paused: { on: { backUp: [{ target: ['#workOrder.open.main'] }] } },
                  },
                },
              },
            },
            supervision: {
              description: '督办',
              initial: 'running',
              states: {
                running: {
                  on: { 'reply.overdue': [{ target: ['#workOrder.open.supervision.overdue'] }] },
                },
                overdue: {},
              },
            },
          },
        },
        replied: { id: '办结', type: 'final', description: '已办结' },
      },
    });
  });

  test('gives what createMachine reads back to the same chart', () => {
    const chart = toJson(workOrder);
    expect(toJson(createMachine(chart))).toEqual(chart);
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
  });

  test('leaves out a key without a value, as JSON does', () => {
    const machine = createMachine({ id: 'm', meta: { from: undefined, to: null } });
    expect(toJson(machine).meta).toStrictEqual({ to: null });
  });

  test('keeps an event that is answered by nothing, because it hides the one outside', () => {
    const machine = createMachine({
      id: 'm',
      initial: 'a',
      on: { stop: '.a' },
      states: { a: { on: { stop: {} } } },
    });
    expect(toJson(machine).states?.a?.on).toEqual({ stop: [{}] });
  });

  test('keeps always, onDone and history', () => {
    const machine = createMachine({
      id: 'm',
      initial: 'a',
      states: {
        a: {
          initial: 'b',
          onDone: 'c',
          states: { b: { always: { target: 'end', guard: 'ready' } }, end: { type: 'final' } },
        },
        c: {
          initial: 'd',
          states: { d: {}, last: { type: 'history', history: 'deep', target: 'd' } },
        },
      },
    });
    const states = toJson(machine).states;
    expect(states?.a?.onDone).toEqual([{ target: ['#m.c'] }]);
    expect(states?.a?.states?.b?.always).toEqual([{ target: ['#m.a.end'], guard: 'ready' }]);
    expect(states?.c?.states?.last).toEqual({ type: 'history', history: 'deep', target: 'd' });
  });

  test('escapes a dot in an id or a key, so that the target is found again', () => {
    const machine = createMachine({
      id: 'lichuan.2017',
      initial: 'one',
      states: { one: { on: { go: '#v1\\.2', back: 'two\\.b' } }, two: { id: 'v1.2' }, 'two.b': {} },
    });
    const chart = toJson(machine);
    expect(chart.states?.one?.on).toEqual({
      go: [{ target: ['#v1\\.2'] }],
      back: [{ target: ['#lichuan\\.2017.two\\.b'] }],
    });
    expect(toJson(createMachine(chart))).toEqual(chart);
  });
});

describe('what no file can carry is refused by the place where it stands', () => {
  const at = (machine: Parameters<typeof toJson>[0]) => {
    try {
      toJson(machine);
    } catch (error) {
      if (error instanceof NotExportableError) return [error.place, error.found];
      throw error;
    }
    return 'exported';
  };
  const inA = (state: object) =>
    createMachine({ id: 'm', initial: 'a', states: { a: state, b: {} } });

  test.each([
    [
      'an inline guard',
      { on: { go: { target: 'b', guard: () => true } } },
      "the guard of 'go' in 'a'",
      'an inline function',
    ],
    [
      'an inline action',
      { on: { go: { actions: assign({}) } } },
      "an action of 'go' in 'a'",
      'an inline function',
    ],
    [
      'an inline guard of always',
      { always: { target: 'b', guard: () => true } },
      "the guard of 'always' in 'a'",
      'an inline function',
    ],
    [
      'an inline entry action',
      { entry: raise({ type: 'go' }) },
      "an entry action of 'a'",
      'an inline function',
    ],
    ['an inline exit action', { exit: () => {} }, "an exit action of 'a'", 'an inline function'],
    [
      'computed params',
      { on: { go: { guard: { type: 'is', params: () => 1 } } } },
      "params of the guard of 'go' in 'a'",
      'a function',
    ],
    [
      'a date in params',
      { entry: { type: 'x', params: { on: new Date(0) } } },
      "params of an entry action of 'a', 'on'",
      /^not JSON/,
    ],
    [
      'a number unknown to JSON',
      { entry: { type: 'x', params: { n: 1 / 0 } } },
      "params of an entry action of 'a', 'n'",
      /^not JSON/,
    ],
    ['a function in meta', { meta: { f: [() => 1] } }, "the meta of 'a', 'f'", 'a function'],
    ['a timer', { after: { 1000: 'b' } }, "'after' of 'a'", 'not part of a chart'],
    ['an actor', { invoke: { src: 'x' } }, "'invoke' of 'a'", 'not part of a chart'],
    [
      'an initial action',
      { initial: { target: 'c', actions: 'x' }, states: { c: {} } },
      "'initial' of 'a'",
      'a transition with actions',
    ],
  ])('%s', (_, state, place, found) => {
    expect(at(inA(state))).toEqual([place, expect.stringMatching(found)]);
  });

  test('says which machine, where, and what to do', () => {
    expect(() => toJson(inA({ on: { go: { guard: () => true } } }))).toThrow(
      "cannot export machine 'm': the guard of 'go' in 'a' is an inline function: give it a name in setup()",
    );
  });
});
