import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { remedyChain } from '../../machines/jilin-remedy-chain';
import { review } from '../../machines/jilin-review';
import { hotlineWorkOrder } from '../../machines/lichuan-hotline-work-order';
import { failuresOf, playScenario, ScenarioError } from '../../src/testing';
import { hotlinePlan } from '../support/hotline-plan';

const [first] = [hotlinePlan.open].flat();
const open = JSON.stringify({ open: first });
const register = (by: object) => JSON.stringify({ type: 'register', on: '2026-03-05', by });
const office = { id: 'wang', role: 'generalOffice' };
const leader = { id: 'zhao', role: 'leaderInCharge' };
const play = (...lines: string[]) => playScenario(hotlineWorkOrder, lines.join('\n'));

describe('a line that is no part of a scenario', () => {
  test.each([
    ['not JSON', [open, '{"type":'], 2],
    ['not an object', [open, '', '[]'], 3],
    ['of no known form', [open, '{"wait":1}'], 2],
    ['an expectation of nothing known', [open, '{"expect":{"colour":"red"}}'], 2],
    ['an impossible day', [open, '{"until":"2026-02-30"}'], 2],
    ['an act before the opening', [register(office), open], 1],
    ['a second opening', [open, register(office), open], 3],
    [
      'an opening that does not fit',
      ['{"open":{"id":"x","on":"2026-03-05","input":{},"policy":{}}}'],
      1,
    ],
    ['nothing at all', [''], 1],
  ])('%s is named by its number', (_title, lines, line) => {
    const thrown = (() => {
      try {
        return play(...lines);
      } catch (error) {
        return error;
      }
    })();
    expect(thrown).toBeInstanceOf(ScenarioError);
    expect(thrown).toMatchObject({ line, message: expect.stringContaining(`line ${line}: `) });
  });
});

describe('what became of each line', () => {
  test('is told in order', () => {
    const events = play(
      open,
      '{"note":"the office registers"}',
      register(office),
      '{"expect":{"accepted":true,"state":"registration.confirming","due":{"reply":null}}}',
      '{"until":"2026-03-06"}',
    );
    expect(events.map(({ line, kind }) => [line, kind])).toEqual([
      [1, 'opened'],
      [2, 'note'],
      [3, 'accepted'],
      [4, 'expected'],
      [5, 'told'],
    ]);
    expect(failuresOf(events)).toEqual([]);
  });
  test('a refusal that nobody expects is a failure; one that is expected, also after a note, is none', () => {
    expect(failuresOf(play(open, register(leader)))).toEqual([
      expect.stringMatching(/^line 2: register was refused: /),
    ]);
    const foreseen = ['{"note":"not his"}', '{"expect":{"accepted":false,"refusedBy":["role"]}}'];
    expect(failuresOf(play(open, register(leader), ...foreseen))).toEqual([]);
  });
  test.each([
    ['{"accepted":false}', 'accepted should be false, is true'],
    ['{"refusedBy":["role"]}', 'refusedBy should be ["role"], is []'],
    ['{"state":"archived"}', 'state should be "archived", is "registration.confirming"'],
    ['{"extension":"fixed"}', 'extension should be "fixed", is "notAsked"'],
    ['{"due":{"register":null}}', 'due.register should be null, is "2026-03-05"'],
    ['{"lane":{"register":"idle"}}', 'lane.register should be "idle", is "due"'],
    ['{"breaches":["register"]}', 'breaches should be ["register"], is []'],
    ['{"wake":null}', 'wake should be null, is {"on":"2026-03-06","event":"register.overdue"}'],
  ])('%s is missed aloud', (expectation, message) => {
    const events = play(open, register(office), `{"expect":${expectation}}`);
    expect(failuresOf(events)).toEqual([`line 3: ${message}`]);
  });
});

describe('a linked case', () => {
  const chain = readFileSync(
    new URL('../scenarios/jilin-remedy-chain/review-in-its-own-case.jsonl', import.meta.url),
    'utf8',
  ).split('\n');
  const [upToApplication, linked] = [chain.slice(0, 5), chain[5] ?? ''];
  const play = (...lines: string[]) =>
    playScenario(remedyChain, [...upToApplication, ...lines].join('\n'), {
      inForce: (id) => (id === 'jilin-review' ? review : undefined),
    });
  const error = (...lines: string[]) => {
    try {
      return play(...lines);
    } catch (thrown) {
      return thrown;
    }
  };

  test('is opened by the line that names it, and its lines are its own', () => {
    const events = play(linked, '{"case":"jr-1","until":"2026-03-12"}');
    const own = events.filter((event) => event.of === 'jr-1');
    expect(own.map(({ line, kind }) => [line, kind])).toEqual([
      [6, 'opened'],
      [7, 'told'],
    ]);
  });

  test('time that passes for the main case passes for all of them', () => {
    const told = play(linked, '{"until":"2026-03-12"}').filter(({ kind }) => kind === 'told');
    expect(told.map(({ of }) => of ?? 'main')).toEqual(['main', 'jr-1']);
  });

  test('that ends reports to the case that asked for it', () => {
    // Declined on Tuesday 10 March: the application is gone, and the window of the chain runs again.
    const events = play(
      linked,
      JSON.stringify({
        case: 'jr-1',
        type: 'decline',
        on: '2026-03-10',
        by: { id: 'sun', role: 'petitionOffice' },
        ground: 'statutoryRoute',
        route: 'litigation',
        notice: {
          circumstances: '已起诉。',
          reason: '应通过诉讼解决。',
          nextRemedies: [{ remedy: 'litigation' }],
        },
      }),
      '{"expect":{"accepted":true,"state":"reviewWindow"}}',
    );
    expect(failuresOf(events)).toEqual([]);
    const report = events.find(
      (event) => event.kind === 'accepted' && event.of === undefined && event.line === 7,
    );
    expect(report).toMatchObject({
      act: { type: 'linkedCaseEnded', caseId: 'jr-1', end: 'declined', on: '2026-03-10' },
    });
  });

  test.each([
    [
      'that nobody asked for',
      [linked.replace('jilin-review', 'binhai-archive')],
      'no act has asked',
    ],
    ['opened twice', [linked, linked], 'no act has asked'],
    ['that is not open', ['{"case":"jr-9","until":"2026-03-12"}'], 'no case jr-9 is open here'],
    ['whose id is no text', ['{"case":7,"until":"2026-03-12"}'], 'case is the id'],
    [
      'whose input does not fit',
      [linked.replace('"policy": {}', '"policy": {}, "input": {"level": "third"}')],
      'input.level',
    ],
    [
      'before its procedure was in force',
      [linked.replace('"policy": {}', '"policy": {}, "on": "2020-01-06"')],
      'in force from 2021-10-19',
    ],
  ])('%s is named by its line', (_, lines, why) => {
    const thrown = error(...lines);
    expect(thrown).toBeInstanceOf(ScenarioError);
    expect((thrown as ScenarioError).message).toContain(why);
    expect((thrown as ScenarioError).line).toBe(5 + lines.length);
  });

  test('a procedure the player is not given cannot be opened', () => {
    const lines = [...upToApplication, linked].join('\n');
    expect(() => playScenario(remedyChain, lines)).toThrow('no procedure jilin-review in force');
  });
});

test('a move to another version that there is none of is named by its line', () => {
  const moved = '{"migrate":{"on":"2026-03-06","ground":"修订。"}}';
  const unknown = () => play(open, moved);
  expect(unknown).toThrow('line 2: no version of lichuan-hotline-work-order in force');
  const same = () =>
    playScenario(hotlineWorkOrder, [open, moved].join('\n'), { inForce: () => hotlineWorkOrder });
  expect(same).toThrow('line 2: ');
  expect(same).toThrow('already');
});
