import { describe, expect, test } from 'vitest';
import { createMachine } from 'xstate';
import { fingerprint, toJson, type WrittenState } from '../../src/export';
import { workOrder } from './work-order';

describe('fingerprint', () => {
  test('is one sorted line a state and one sorted line an edge', () => {
    expect(fingerprint(toJson(workOrder))).toEqual({
      states: [
        '(root) compound, initial open',
        'open parallel',
        'open.main compound, initial received',
        'open.main.handling compound, initial working, tag handling, exit assignUnit',
        'open.main.handling.paused atomic',
        'open.main.handling.working atomic',
        'open.main.received atomic, entry startTerm({"term":"dispatch"})',
        'open.supervision compound, initial running',
        'open.supervision.overdue atomic',
        'open.supervision.running atomic',
        'replied final',
      ],
      edges: [
        "open.main.handling 'note' #1 -> (stays), do assignUnit",
        "open.main.handling 'redo' #1 -> open.main.handling, reenter",
        "open.main.handling 'reply' #1 -> replied, if mayReply",
        "open.main.handling 'reply' #2 -> open.main.received",
        "open.main.handling 'restart' #1 -> open.main.handling.working",
        "open.main.handling.paused 'backUp' #1 -> open.main",
        "open.main.handling.working 'again' #1 -> open.main.handling.working",
        'open.main.received \'dispatch\' #1 -> open.main.handling, if actorIs({"role":"leader"}), do assignUnit, do stopTerm({"term":"dispatch"})',
        "open.supervision.running 'reply.overdue' #1 -> open.supervision.overdue",
      ],
    });
  });

  const written: WrittenState = {
    id: 'm',
    initial: 'a',
    states: {
      a: {
        id: 'first',
        initial: 'b',
        tags: 'x',
        on: {
          inside: '.b',
          self: 'a',
          away: { target: 'c.d' },
          byRoot: '#m.c.d',
          byId: '#first.b',
        },
        states: {
          b: { always: { target: '#first', guard: { type: 'g', params: { p: 1, q: [2] } } } },
        },
      },
      c: { initial: 'd', onDone: 'a', states: { d: { type: 'final' } } },
    },
  };

  test('is the same for a chart as written and as XState runs it', () => {
    expect(fingerprint(written)).toEqual(fingerprint(toJson(createMachine(written as object))));
    expect(fingerprint(written).edges).toContain("a 'byId' #1 -> a.b");
  });

  test('does not depend on the order of keys, in states or in params', () => {
    const b = { always: { target: '#first', guard: { type: 'g', params: { q: [2], p: 1 } } } };
    const turned = {
      ...written,
      states: { c: written.states?.c ?? {}, a: { ...written.states?.a, states: { b } } },
    };
    expect(fingerprint(turned)).toEqual(fingerprint(written));
  });

  test('ignores descriptions and meta', () => {
    const { states, edges } = fingerprint({ states: { a: {} } });
    const described = { states: { a: { description: '待登记', meta: { clauses: ['x/一'] } } } };
    expect(fingerprint(described)).toEqual({ states, edges });
  });

  test.each<[string, WrittenState, WrittenState]>([
    ['type', { states: { a: {} } }, { states: { a: { type: 'final' } } }],
    ['initial', { initial: 'a' }, { initial: 'b' }],
    ['tag', { tags: 'a' }, { tags: ['a', 'b'] }],
    ['entry', { entry: 'a' }, { entry: 'b' }],
    ['exit', { exit: 'a' }, { exit: [] }],
    ['event', { on: { go: {} } }, { on: { stop: {} } }],
    [
      'order of candidates',
      { on: { go: [{ guard: 'a' }, { guard: 'b' }] } },
      { on: { go: [{ guard: 'b' }, { guard: 'a' }] } },
    ],
    [
      'target',
      { on: { go: '.a' }, states: { a: {}, b: {} } },
      { on: { go: '.b' }, states: { a: {}, b: {} } },
    ],
    [
      'params',
      { on: { go: { guard: { type: 'is', params: { role: 'a' } } } } },
      { on: { go: { guard: { type: 'is', params: { role: 'b' } } } } },
    ],
    ['action', { on: { go: { actions: 'a' } } }, { on: { go: {} } }],
    ['reenter', { on: { go: { reenter: true } } }, { on: { go: {} } }],
    ['always or done', { always: '.a', states: { a: {} } }, { onDone: '.a', states: { a: {} } }],
  ])('sees another %s', (_, one, other) => {
    expect(fingerprint(one)).not.toEqual(fingerprint(other));
  });

  test('keeps the text of a target that names no state', () => {
    const chart = { states: { a: { on: { go: 'b', up: '#x.y' } } } };
    expect(fingerprint(chart).edges).toEqual(["a 'go' #1 -> ?b", "a 'up' #1 -> ?#x.y"]);
  });
});
