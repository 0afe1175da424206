import { describe, expect, test } from 'vitest';
import { procedures } from '../../machines';
import { citizenAppeal } from '../../machines/lichuan-citizen-appeal';
import { hotlineWorkOrder } from '../../machines/lichuan-hotline-work-order';
import {
  citationsOf,
  coverageOf,
  decisionsOf,
  dutyFootings,
  footingsOf,
  placesBy,
} from '../../src/analysis';
import { clauseIds, openClauses } from '../../src/law';
import type { AnyProcedure } from '../../src/procedure/procedure';

describe('what rests on a clause', () => {
  const cited = citationsOf(hotlineWorkOrder);

  // machine.ts: the raise to difficult (the second candidate) and the rule it asks for the report.
  test('a transition, by its place among the candidates, and the rule its guard asks', () => {
    expect(cited['lichuan-2017/三(三)2c']).toEqual([
      { kind: 'transition', state: 'open.main.handling', event: 'raiseTier', index: 1 },
      { kind: 'rule', rule: 'reportsProgress' },
    ]);
  });

  // terms.ts: `also` of the period, the mark, the cap, the extension and the warning.
  test.each([
    ['三(一).d', 'register', ['periods', 'base']],
    ['三(三)4a', 'reply', ['marks', 'extensionRequest']],
    ['附2', 'reply', ['cap']],
    ['三(三)4c', 'reply', ['extension']],
    ['三(五)b', 'reply', ['warn']],
    ['三(三)2b', 'reply', ['periods', 'complex']],
  ])('%s: the part of the term %s', (clause, term, part) => {
    expect(cited[`lichuan-2017/${clause}`]).toContainEqual({ kind: 'term', term, part });
  });

  test('a role, a rate, a state', () => {
    expect(cited['lichuan-2017/二.a']).toEqual([{ kind: 'role', role: 'leaderInCharge' }]);
    expect(cited['lichuan-2017/一.b']).toEqual([
      { kind: 'statistic', statistic: 'timelyResponse' },
      { kind: 'statistic', statistic: 'onTimeConclusion' },
      { kind: 'statistic', statistic: 'satisfaction' },
    ]);
    expect(cited['lichuan-2017/一.a']).toEqual([{ kind: 'state', state: 'open' }]);
  });

  test('a rule inside `all` and `either` is found once, whatever asks it', () => {
    // duplicateOfAnswered stands on three transitions.
    const rules = cited['lichuan-2017/四(二)d']?.filter(({ kind }) => kind === 'rule');
    expect(rules).toEqual([{ kind: 'rule', rule: 'firstReplyExists' }]);
  });

  test('without the term, no term rests on its clauses', () => {
    const { reply, ...terms } = hotlineWorkOrder.terms;
    const without = citationsOf({ ...hotlineWorkOrder, terms });
    const hasTerm = (id: string) => without[id]?.some(({ kind }) => kind === 'term') ?? false;
    const own = Object.values(reply.periods).map(({ clause }) => clause);
    // 三(三)2a, 2b and 2d; the chart still rests on them.
    expect(own).toHaveLength(3);
    expect(own.filter(hasTerm)).toEqual([]);
    expect(own.filter((id) => !(id in without))).toEqual([]);
  });

  test('every place names a clause or a decision', () => {
    for (const { clauses, decisions } of footingsOf(hotlineWorkOrder))
      expect(clauses.length + decisions.length).toBeGreaterThan(0);
  });
});

test('what rests on a decision', () => {
  // L31 is read by the grant alone; L10 by the cap of the reply.
  const followed = decisionsOf(hotlineWorkOrder);
  expect(followed['lichuan-2017/L31']).toEqual([
    {
      kind: 'transition',
      state: 'open.extension.pending.atHotlineOffice',
      event: 'grantExtension',
      index: 0,
    },
  ]);
  expect(followed['lichuan-2017/L10']).toEqual([{ kind: 'term', term: 'reply', part: ['cap'] }]);
});

test('the monthly duties rest on 三(六)c', () => {
  expect(placesBy(dutyFootings(), 'clauses')['lichuan-2017/三(六)c']).toEqual([
    { kind: 'duty', document: 'lichuan-2017', duty: 'publication' },
    { kind: 'duty', document: 'lichuan-2017', duty: 'bulletin' },
  ]);
});

describe('what becomes of the clauses of a document', () => {
  const coverage = coverageOf([hotlineWorkOrder, citizenAppeal]);

  // 43 clauses, of which 首, 四.序 and 附1 are principles.
  test('lichuan-2017: all 40 that bind are cited, none is forgotten', () => {
    const { cited, notModelled, open, unaccounted } = coverage['lichuan-2017'];
    expect(cited).toHaveLength(40);
    expect(notModelled).toEqual(['lichuan-2017/首', 'lichuan-2017/四.序', 'lichuan-2017/附1']);
    expect(open).toEqual([]);
    expect(unaccounted).toEqual([]);
  });

  test('without the procedures most of it is forgotten', () => {
    // Only the clause of the duties is left.
    const { cited, unaccounted } = coverageOf([])['lichuan-2017'];
    expect(cited).toEqual(['lichuan-2017/三(六)c']);
    expect(unaccounted).toHaveLength(39);
  });

  test('no clause of any document is forgotten, and none that is cited is listed as open', async () => {
    const all = await Promise.all(
      Object.values(procedures).map((load): Promise<AnyProcedure> => load()),
    );
    const coverages = Object.values(coverageOf(all));
    expect(coverages.flatMap(({ unaccounted }) => unaccounted)).toEqual([]);
    // src/law/open only shrinks: what something carries out leaves it.
    const cited = coverages.flatMap((one) => one.cited);
    expect(openClauses.filter((id) => cited.includes(id))).toEqual([]);
    const parts = coverages.flatMap((one) => [...one.cited, ...one.notModelled, ...one.open]);
    expect(parts.toSorted()).toEqual(clauseIds.toSorted());
  });
});
