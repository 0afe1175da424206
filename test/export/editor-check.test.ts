import { describe, expect, test } from 'vitest';
import { compare } from '../../tools/editor/compare';
import { chartOf, type ParsedState } from '../../tools/editor/parsed';

/** What Stately's parser answers for the chart below: names in wrappers, one item without a list. */
const parsed: ParsedState = {
  id: 'm',
  initial: 'a',
  states: {
    a: {
      description: '待登记',
      tags: 'waiting',
      entry: { kind: 'named', action: { type: 'startTerm', params: { term: 'reply' } } },
      on: {
        go: [
          {
            target: 'b',
            cond: { kind: 'named', type: 'actorIs', params: { role: 'leader' } },
            actions: [
              { kind: 'named', action: { type: 'count', params: {} } },
              { kind: 'named', action: { type: 'appoint', params: { role: 'unit' } } },
            ],
          },
          { target: '#m.a' },
        ],
      },
    },
    b: { type: 'final' },
  },
};

const chart = {
  id: 'm',
  initial: 'a',
  states: {
    a: {
      description: '待登记',
      tags: ['waiting'],
      entry: [{ type: 'startTerm', params: { term: 'reply' } }],
      on: {
        go: [
          {
            target: ['#m.b'],
            guard: { type: 'actorIs', params: { role: 'leader' } },
            actions: ['count', { type: 'appoint', params: { role: 'unit' } }],
          },
          { target: ['#m.a'], reenter: true },
        ],
      },
    },
    b: { type: 'final' },
  },
};

describe("the check of what Stately's parser reads", () => {
  test('finds nothing between a chart and its parsed source', () => {
    expect(compare(chart, chartOf(parsed))).toEqual({ states: 3, edges: 2, lost: [], added: [] });
  });

  test('names each line that is lost and each that is new', () => {
    const { a = {} } = parsed.states ?? {};
    const damaged = { ...parsed, states: { a: { ...a, tags: [], description: '待受理' } } };
    expect(compare(chart, chartOf(damaged))).toEqual({
      states: 3,
      edges: 2,
      lost: [
        'state a atomic, tag waiting, entry startTerm({"term":"reply"})',
        'state b final',
        'edge a \'go\' #1 -> b, if actorIs({"role":"leader"}), do count, do appoint({"role":"unit"})',
        'description a: 待登记',
      ],
      added: [
        'state a atomic, entry startTerm({"term":"reply"})',
        'edge a \'go\' #1 -> ?b, if actorIs({"role":"leader"}), do count, do appoint({"role":"unit"})',
        'description a: 待受理',
      ],
    });
  });

  test('counts a line as often as it stands', () => {
    const once = { states: { 'a.b': { tags: 'x' } } };
    const twice = { states: { 'a.b': { tags: 'x' }, a: { states: { b: { tags: 'x' } } } } };
    expect(compare(twice, once).lost).toEqual(['state a compound', 'state a.b atomic, tag x']);
  });

  test('shows an inline function as something no chart holds', () => {
    const inline = { entry: { kind: 'inline', action: { expr: '{{ () => {} }}' } } };
    expect(compare({}, chartOf(inline)).added).toEqual([
      'state (root) atomic, entry an inline function',
    ]);
  });
});
