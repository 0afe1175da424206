import { describe, expect, test } from 'vitest';
import { createMachine } from 'xstate';
import { NotExportableError, toMermaid } from '../../src/export';
import { readDiagram } from './mermaid-checker';
import { workOrder } from './work-order';

describe('toMermaid', () => {
  const diagram = readDiagram(toMermaid(workOrder));

  test('declares each state inside its parent, by its Chinese description', () => {
    expect([...diagram.states].map(([id, { parent, box }]) => [id, parent, box[0]])).toEqual([
      ['open', '', '办理中'],
      ['open_main', 'open', 'main'],
      ['open_main_received', 'open_main', '待派发'],
      ['open_main_handling', 'open_main', '承办'],
      ['open_main_handling_working', 'open_main_handling', 'working'],
      ['open_main_handling_paused', 'open_main_handling', 'paused'],
      ['open_main_handling_any', 'open_main_handling', '任一状态'],
      ['open_supervision', 'open', '督办'],
      ['open_supervision_running', 'open_supervision', 'running'],
      ['open_supervision_overdue', 'open_supervision', 'overdue'],
      ['replied', '', '已办结'],
    ]);
  });

  test('divides the regions of a parallel state, and nothing else', () => {
    expect(diagram.regions).toEqual(new Map([['open', 2]]));
  });

  test('joins siblings where they stand and the rest at the top', () => {
    expect([...diagram.arrows].sort()).toEqual(
      [
        ': [*] --> open',
        ': replied --> [*]',
        ': open_main_handling --> replied : reply [mayReply]',
        'open_main: [*] --> open_main_received',
        'open_main: open_main_received --> open_main_handling : dispatch [actorIs(leader)]',
        'open_main: open_main_handling --> open_main_received : reply',
        'open_main_handling: [*] --> open_main_handling_working',
        'open_main_handling: open_main_handling_any --> open_main_handling_working : restart',
        'open_main_handling: open_main_handling_working --> open_main_handling_working : again',
        'open_supervision: [*] --> open_supervision_running',
        'open_supervision: open_supervision_running --> open_supervision_overdue : reply.overdue',
      ].sort(),
    );
  });

  test('writes what cannot be an arrow into the box of its state', () => {
    expect(diagram.states.get('open_main_handling_any')?.box).toEqual([
      '任一状态',
      'note',
      'redo ↻',
    ]);
    expect(diagram.states.get('open_main_handling_paused')?.box).toEqual([
      'paused',
      'backUp → main',
    ]);
  });

  test('leaves out a region with all that leads to it', () => {
    const text = toMermaid(workOrder, { omit: ['open.supervision'] });
    expect(text).not.toMatch(/督办|supervision|overdue/);
    expect(readDiagram(text).regions.size).toBe(0);
    expect(toMermaid(workOrder, { omit: ['open.super'] })).toBe(toMermaid(workOrder));
    expect(readDiagram(toMermaid(workOrder, { omit: ['replied'] })).arrows.join()).not.toContain(
      'replied',
    );
  });

  describe('takes words from labels', () => {
    const labels = {
      received: { zh: '不用', en: 'to be dispatched' },
      dispatch: { zh: '派发', en: 'dispatch it' },
      reply: { zh: '回复', en: 'answer' },
      overdue: { zh: '逾期', en: 'late' },
      actorIs: { zh: '办理人', en: 'by' },
      leader: { zh: '分管领导', en: 'the leader in charge' },
    };

    test('in Chinese, after the descriptions', () => {
      const { states, arrows } = readDiagram(toMermaid(workOrder, { lang: 'zh-CN', labels }));
      expect(states.get('open_main_received')?.box).toEqual(['待派发']);
      expect(states.get('open_supervision_overdue')?.box).toEqual(['逾期']);
      expect(arrows).toContain(
        'open_main: open_main_received --> open_main_handling : 派发 [办理人(分管领导)]',
      );
      expect(arrows).toContain(
        'open_supervision: open_supervision_running --> open_supervision_overdue : 回复.逾期',
      );
    });

    test('in English, before the keys', () => {
      const { states, arrows } = readDiagram(toMermaid(workOrder, { lang: 'en', labels }));
      expect(states.get('open_main_received')?.box).toEqual(['to be dispatched']);
      expect(states.get('open_main_handling')?.box).toEqual(['handling']);
      expect(states.get('open_main_handling_any')?.box[0]).toBe('any state');
      expect(arrows).toContain(
        'open_main: open_main_received --> open_main_handling : dispatch it [by(the leader in charge)]',
      );
    });
  });

  test('puts a parallel root into a composite, where alone regions may be divided', () => {
    const machine = createMachine({
      id: 'two',
      type: 'parallel',
      on: { both: ['.a.x', '.b.y'] as never },
      states: { a: { initial: 'x', states: { x: {} } }, b: { initial: 'y', states: { y: {} } } },
    });
    const { states, regions, arrows } = readDiagram(toMermaid(machine));
    expect(states.get('two')?.parent).toBe('');
    expect(states.get('a')?.parent).toBe('two');
    expect(regions).toEqual(new Map([['two', 3]]));
    expect(arrows).toContain(': two_any --> a_x : both');
  });

  test('joins regions at the top, where an arrow belongs to neither', () => {
    const machine = createMachine({
      id: 'm',
      initial: 'open',
      states: { open: { type: 'parallel', states: { a: { on: { pass: 'b' } }, b: {} } } },
    });
    expect(readDiagram(toMermaid(machine)).arrows).toContain(': open_a --> open_b : pass');
  });

  test('draws a machine of one state', () => {
    const machine = createMachine({ id: 'one', on: { note: { actions: 'x' } } });
    expect(toMermaid(machine)).toBe('stateDiagram-v2\n  state "one" as one\n  one : note\n');
  });

  test('gives distinct ids that Mermaid does not use itself', () => {
    const machine = createMachine({
      id: 'ids',
      initial: 'a-b',
      states: {
        'a-b': { on: { go: 'a_b' } },
        a_b: { initial: 'start', states: { start: {}, end: {} } },
        note: {},
        root: {},
        受理: {},
        登记: {},
      },
    });
    expect([...readDiagram(toMermaid(machine)).states.keys()]).toEqual([
      'a_b',
      'a_b_2',
      'a_b_start_',
      'a_b_end_',
      'note_',
      'root_',
      '受理',
      '登记',
    ]);
  });

  test('turns what Mermaid would read itself into its full-width form', () => {
    const machine = createMachine({
      id: 'm',
      initial: 'a',
      states: { a: { description: '“甲”: "乙"; <b>\n%%', on: { 'x:y;z': 'a' } } },
    });
    const { states, arrows } = readDiagram(toMermaid(machine));
    expect(states.get('a')?.box).toEqual(['“甲”： ＂乙＂； ＜b＞ ％％']);
    expect(arrows).toContain(': a --> a : x：y；z');
  });

  test('labels always by its guard alone and onDone as done', () => {
    const machine = createMachine({
      id: 'm',
      initial: 'a',
      states: {
        a: {
          initial: 'b',
          onDone: 'c',
          states: { b: { always: { target: 'd', guard: 'g' } }, d: { type: 'final' } },
        },
        c: {},
      },
    });
    const { arrows } = readDiagram(toMermaid(machine));
    expect(arrows).toContain('a: a_b --> a_d : [g]');
    expect(arrows).toContain(': a --> c : 完成');
  });

  test('refuses what toJson refuses', () => {
    expect(() => toMermaid(createMachine({ id: 'm', entry: () => {} }))).toThrow(
      NotExportableError,
    );
  });
});
