import { describe, expect, test } from 'vitest';
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
