import { describe, expect, test } from 'vitest';
import { nationalPetition, nationalPetition2005 } from '../../machines/national-petition';
import { cites2005 } from '../../machines/national-petition/under-2005';
import { isNationalId, ledgerOf, type Terms } from '../../src';
import { citationsOf, explore, type Plan } from '../../src/analysis';
import { caseChecks } from '../../src/testing/case-checks';
import { asked, nationalPlan } from '../support/national-plan';

type P = typeof nationalPetition2005;
/** The plan of 2022, its petitions received on Wednesday 2 March 2022, its days named accordingly. */
const plan: Plan<P> = {
  ...nationalPlan,
  open: [nationalPlan.open].flat().map((opening) => ({ ...opening, on: '2022-03-02' as const })),
  acts: {
    ...nationalPlan.acts,
    // An assignment shows what a referral does, and the day of its result.
    refer: () => [],
    assign: (now) =>
      nationalPlan.acts.assign(now).map((one) => ({ ...one, reportBy: '2022-04-29' as const })),
    // Every class is handled as every other: one of each opening is enough, and none of the visit, beside which much runs.
    accept: ({ context: { id } }) =>
      (
        [
          ['plan', 'suggestion'],
          ['plan-organ', 'appealForRemedy'],
          ['plan-unknown', 'lawfulDuty'],
        ] as const
      ).flatMap(([of, category]) => (of === id ? [{ category, text: '按信访程序办理。' }] : [])),
    // No agreement ends the handling: everywhere it goes on to the opinion.
    issueOpinion: asked.acts.issueOpinion,
    issueReviewOpinion: () => [
      { reviewOpinion: { opinion: '维持。', outcome: 'upheld' } },
      { reviewOpinion: { opinion: '重办。', outcome: 'remanded', redoBy: '2022-12-30' } },
    ],
  },
};
const found = explore(nationalPetition2005, plan);
const { configurations, edges, refused } = found;
/** Articles of 2022 that one of 2005 answers to, and those that none does. */
const counterparts = new Set(Object.keys(cites2005).filter((id) => cites2005[id] !== null));

describe('the petition under the regulation of 2005', () => {
  test('is open from 1 May 2005 through 30 April 2022', () => {
    expect(nationalPetition2005.norm).toEqual({
      document: 'petition-2005',
      from: '2005-05-01',
      to: '2022-04-30',
    });
  });

  test('every case can end by the procedure’s own acts, and then nothing runs', () => {
    const checks = caseChecks(found);
    checks['every case can end by the procedure’s own acts']?.();
    checks['nothing runs in a case that has ended']?.();
    expect(configurations.length).toBeGreaterThan(100);
  });

  test.each([
    'objectToReferral',
    'leadToProcedure',
    'recordSettlement',
    'transferToPoliticalLegal',
    'transferToDiscipline',
    'passDown',
  ])('an act of 2022 alone is tried and never taken: %s', (act) => {
    expect(edges.filter((edge) => edge.act?.type === act)).toEqual([]);
    expect(refused.filter((one) => one.act.type === act).length).toBeGreaterThan(0);
  });

  test('no dispute comes before a joint conference: one without a common superior is not taken there', () => {
    const taken = (act: string) => edges.filter((edge) => edge.act?.type === act);
    expect(taken('coordinateDivision')).toEqual([]);
    const disputes = taken('reportDispute').map((edge) => edge.act);
    expect(disputes.length).toBeGreaterThan(0);
    for (const dispute of disputes) expect(dispute).toMatchObject({ hasSuperior: true });
  });

  test('every class is handled, and no place of 2022 alone is reached', () => {
    const categories = new Set(
      configurations.map(({ case: kase }) => kase.now.snapshot.context.category),
    );
    expect([...categories].sort()).toEqual([
      'appealForRemedy',
      'lawfulDuty',
      'suggestion',
      undefined,
    ]);
    const places = [
      'open.main.objected',
      'open.main.answering',
      'open.jurisdiction.atConference',
      'transferredToPoliticalLegal',
      'transferredToDiscipline',
      'passedDown',
      'replied',
      'ledToProcedure',
      'settledByAgreement',
    ];
    expect(places.filter((place) => found.reached.has(place))).toEqual([]);
  });

  test('no objection is ever counted', () => {
    expect(found.together.flat()).not.toContain('objection');
  });

  test('a refusal names no article of 2022 that has a counterpart', () => {
    const named = new Set(
      refused.flatMap(({ refusal }) => refusal.flatMap(({ clauses }) => clauses)),
    );
    expect([...named].filter((clause) => counterparts.has(clause))).toEqual([]);
    expect(
      [...named].filter((clause) => clause.startsWith('petition-2005/')).length,
    ).toBeGreaterThan(20);
  });

  test('a limit and its breach name articles of 2005 alone', () => {
    const named = configurations.flatMap(({ case: kase }) => {
      const { terms, pastRuns, breaches } = ledgerOf(kase);
      return [...Object.values(terms), ...pastRuns, ...breaches].map(({ clause }) => clause);
    });
    expect([...new Set(named)].filter((clause) => !clause.startsWith('petition-2005/'))).toEqual(
      [],
    );
  });
});

describe('which article of 2005 says what one of 2022 says', () => {
  test('each of the two exists, in its own regulation', () => {
    for (const [now, then] of Object.entries(cites2005)) {
      expect(isNationalId(now) && now.startsWith('petition-2022/'), now).toBe(true);
      if (then === null) continue;
      expect(isNationalId(then) && then.startsWith('petition-2005/'), then).toBe(true);
    }
  });

  test('every article the chart names is in the table, or stands in 2022 alone', () => {
    // 21.2: the information system. 28.2: litigation kept apart. 30.1: the discipline organs.
    // 31(2)-(5): the other ways, and the statutory duties. 33: mediation and settlement.
    const alone = ['21.2', '28.2', '30.1', '31(2)', '31(3)', '31(4)', '31(5)', '33'];
    const cited = Object.keys(citationsOf(nationalPetition));
    expect(cited.filter((id) => !counterparts.has(id)).sort()).toEqual(
      alone.map((article) => `petition-2022/${article}`),
    );
    expect(Object.keys(cites2005).filter((id) => !cited.includes(id))).toEqual([]);
  });

  test('the terms are the same, each under the article of its own regulation', () => {
    const clausesOf = (terms: Terms) =>
      Object.entries(terms).flatMap(([name, { periods }]) =>
        name === 'objection' ? [] : Object.values(periods).map(({ clause }) => clause),
      );
    const [then, now] = [nationalPetition2005, nationalPetition].map(({ terms }) =>
      clausesOf(terms),
    );
    expect(then).toEqual(now?.map((clause) => cites2005[clause]));
  });
});
