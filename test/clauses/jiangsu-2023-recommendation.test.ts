import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../calendars';
import { recommendation } from '../../machines/jiangsu-recommendation';
import {
  type AnyProcedure,
  type Citation,
  cite,
  type LinkedCaseAsked,
  ledgerOf,
  openLinked,
  stateOf,
} from '../../src';
import * as petition from '../support/jiangsu';
import { type Actor, player } from '../support/player';
import table from './jiangsu-2023-recommendation.json' with { type: 'json' };

const DAY = '2026-03-05';
const ORGAN = 'human-resources';
const department: Actor = { id: 'tao', role: 'petitionDepartment', unit: 'city-bureau' };
const organ: Actor = { id: 'shi', role: 'organAtFault', unit: ORGAN };
const higher: Actor = { id: 'shang', role: 'higherOrgan', unit: 'city-government' };
const addressee = (unit: string): Actor => ({ id: 'shou', role: 'addressee', unit });
const body = { factsFound: '受理期限已过。', measuresProposed: '立即受理。' };
const work = { ...body, kind: 'improveWork', grounds: ['lateAcceptanceOrHandling'] };
const liability = { ...work, kind: 'pursueLiability', gravity: 'seriousConsequences' };
const policyKind = { ...body, kind: 'improvePolicy', grounds: [], policyQuestion: '补缴口径。' };
const rectificationOrder = { omissions: ['notRegistered'], demands: '立即登记。' };
const held = (capacity: string) => ({ capacity, person: 'ding', basis: '规定', measure: '诫勉' });
const { opened, does, having, refusal, issued, at, facts } = player(
  recommendation as AnyProcedure,
  {
    recommend: [department, { unit: { id: ORGAN }, recommendation: work }],
    answer: [addressee(ORGAN), { adopted: true, text: '采纳。' }],
    reportCarriedOut: [addressee(ORGAN), { text: '已落实。' }],
    dropFinding: [department, { reason: '期限未过。' }],
    closeCase: [department],
    orderRectification: [higher, { rectificationOrder }],
    reportPutRight: [organ, { text: '已补登记。' }],
    recordConsequences: [higher, { consequences: '越级走访。' }],
    pursueLiability: [higher, { liabilityRecord: [held('firstLeader')] }],
  },
  { organ: ORGAN, text: '逾期未受理。', department: 'city-bureau' },
  {
    recommendWithin: { amount: 3, unit: 'workingDay' },
    answerWithin: { amount: 30, unit: 'calendarDay' },
  },
);
type Kase = ReturnType<typeof opened>;
const byOrder = (on: PlainDate = DAY) => opened(on, { callsFor: 'order' });
const said = (form: object, unit = 'discipline') => ({ unit: { id: unit }, recommendation: form });
const refuses = (form: object, unit?: string) =>
  refusal(opened(DAY), 'recommend', DAY, said(form, unit));
const region = (kase: Kase, name: string) =>
  (stateOf(kase) as { open: { readonly [region: string]: unknown } }).open[name];

interface Row {
  readonly clause: Citation;
  readonly what: keyof typeof ways;
  readonly start: PlainDate;
  readonly lastDay: PlainDate;
  readonly dayAfter: PlainDate;
  readonly count: string;
}
const ordered = (correctBy: PlainDate) => (on: PlainDate) =>
  does(byOrder(on), 'orderRectification', on, {
    rectificationOrder: { ...rectificationOrder, correctBy },
  });
/** What comes before each duty, on its first day, the act that does it, and the term it meets. */
const ways = {
  recommend: [opened, 'recommend', 'recommend', {}],
  recommendLiability: [opened, 'recommend', 'recommend', said(liability)],
  answer: [(on: PlainDate) => does(opened(on), 'recommend', on), 'answer', 'answer', {}],
  correct: [ordered('2026-03-20'), 'reportPutRight', 'rectification', {}],
  correctOnRestDay: [ordered('2026-03-22'), 'reportPutRight', 'rectification', {}],
} as const;
const breached = (kase: Kase, term: string) =>
  ledgerOf(kase).breaches.some((breach) => breach.term === term) ? 'overdue' : 'in time';
describe.each(
  (table as readonly Row[]).map((row) => [cite(row.clause), row.what, row.count, row] as const),
)('%s: %s', (_title, _what, _count, { what, start, lastDay, dayAfter, count }) => {
  test(count, () => {
    const [led, act, term, content] = ways[what];
    expect(breached(does(led(start), act, lastDay, content), term)).toBe('in time');
    expect(breached(does(led(start), act, dayAfter, content), term)).toBe('overdue');
  });
});

describe(cite('jiangsu-2023/三(七).1'), () => {
  test('three kinds, each on a paper of its own', () => {
    expect(issued(opened(DAY), 'recommend', DAY)).toEqual(['workRecommendation']);
    expect(issued(opened(DAY), 'recommend', DAY, said(policyKind))).toEqual([
      'policyRecommendation',
    ]);
    expect(issued(opened(DAY), 'recommend', DAY, said(liability))).toEqual([
      'liabilityRecommendation',
    ]);
    expect(refuses({ ...work, kind: 'praise' })).toContain('payload');
  });
  test('the petition department recommends, and only the one of the case', () => {
    for (const by of [higher, organ, { ...department, unit: 'county-bureau' }])
      expect(refusal(opened(DAY), 'recommend', DAY, {}, by)).toContain('role');
    const any = opened(DAY, { department: 'county-bureau' });
    expect(refusal(any, 'recommend', DAY)).toContain('role');
  });
  test('what was adopted is carried out before the case ends', () => {
    const adopted = having(opened(DAY), DAY, 'recommend', 'answer');
    expect(refusal(adopted, 'closeCase', DAY)).toContain('state');
    expect(at(having(adopted, DAY, 'reportCarriedOut', 'closeCase'))).toBe('carriedOut');
  });
  test('another recommendation can follow an answer, and none an open one', () => {
    const open = does(opened(DAY), 'recommend', DAY);
    expect(refusal(open, 'recommend', DAY)).toContain('state');
    for (const adopted of [true, false]) {
      const answered = does(open, 'answer', DAY, { adopted });
      const again = does(answered, 'recommend', DAY, said(liability));
      expect(at(again)).toBe('issued');
      expect(refusal(again, 'answer', DAY)).toContain('role');
      expect(at(does(again, 'answer', DAY, {}, addressee('discipline')))).toBe(
        'recommending.adopted',
      );
    }
  });
});

describe(cite('jiangsu-2023/三(七).2'), () => {
  test.each([
    'lateAcceptanceOrHandling',
    'irregularProcedure',
    'opinionNotCarriedOut',
    'shirking',
    'perfunctory',
    'rudeConduct',
  ])('%s is a ground', (ground) => {
    expect(refuses({ ...work, grounds: [ground] }, ORGAN)).toBeNull();
  });
  test('without a ground there is no recommendation to improve the work', () => {
    expect(refuses({ ...work, grounds: [] }, ORGAN)).toContain('jiangsu-2023/三(七).2');
    expect(refuses({ ...work, grounds: ['notRegistered'] }, ORGAN)).toContain('payload');
  });
  test('it goes to the organ it is about', () => {
    expect(refuses(work, 'elsewhere')).toContain('jiangsu-2023/三(七).2');
  });
  test('how soon is a policy value without default', () => {
    expect(() => opened(DAY, {}, { recommendWithin: undefined })).toThrow();
    expect(ledgerOf(opened(DAY, {}, { recommendWithin: 'none' })).terms).toEqual({});
    expect(ledgerOf(byOrder()).terms).toEqual({});
  });
  test('a first-time matter opens one about the organ that has it', () => {
    const accepted = petition.having(petition.opened(DAY), DAY, 'register', 'assign', 'accept');
    const content = { organ: ORGAN, text: '逾期未受理。' };
    const open = (kase: typeof accepted, change: object = {}) =>
      petition.attempt(
        kase,
        'openRecommendation',
        DAY,
        { ...content, ...change },
        petition.department,
      );
    const outcome = open(accepted);
    expect(outcome.effects).toEqual([
      {
        type: 'openCase',
        procedure: 'jiangsu-recommendation',
        link: 'recommendation',
        on: DAY,
        input: {
          ...content,
          firstHandler: { unit: 'county-bureau', leader: 'ding', officer: 'fang' },
        },
      },
    ]);
    expect(petition.at(outcome.case)).toBe('handling.working');
    const [effect] = outcome.effects;
    const policy = { recommendWithin: 'none', answerWithin: 'none' } as const;
    const linked = openLinked(recommendation, effect as LinkedCaseAsked, { id: 'r1', policy });
    expect(at(linked as unknown as Kase)).toBe('recommending.awaiting');
    expect(open(accepted, { organ: 'elsewhere' }).accepted).toBe(false);
    expect(open(petition.registered(DAY)).accepted).toBe(false);
  });
  test('a finding that proves wrong is dropped before anything followed from it', () => {
    expect(at(does(opened(DAY), 'dropFinding', DAY))).toBe('findingDropped');
    expect(refusal(does(opened(DAY), 'recommend', DAY), 'dropFinding', DAY)).toContain('state');
    expect(refusal(does(opened(DAY), 'orderRectification', DAY), 'dropFinding', DAY)).toContain(
      'jiangsu-2023/S48',
    );
    expect(refusal(byOrder(), 'dropFinding', DAY)).toContain('role');
    expect(at(does(byOrder(), 'dropFinding', DAY, {}, higher))).toBe('findingDropped');
  });
});

describe(cite('jiangsu-2023/三(七).3'), () => {
  test.each(['graveCircumstances', 'seriousConsequences'])('%s suffice', (gravity) => {
    expect(refuses({ ...liability, gravity })).toBeNull();
  });
  test('without either there is no recommendation to pursue liability', () => {
    const { gravity: _, ...plain } = liability;
    expect(refuses(plain)).toContain('jiangsu-2023/三(七).3');
    expect(refuses({ ...liability, grounds: [] })).toContain('jiangsu-2023/三(七).2');
  });
});

describe(cite('jiangsu-2023/三(七).4'), () => {
  test('the organ one level up orders what was not done to be done, and can order again', () => {
    const first = does(byOrder(), 'orderRectification', DAY);
    expect(region(first, 'ordering')).toBe('standing');
    expect(issued(byOrder(), 'orderRectification', DAY)).toEqual(['rectificationOrder']);
    expect(refusal(byOrder(), 'orderRectification', DAY, {}, department)).toContain('role');
    const right = does(first, 'reportPutRight', DAY);
    expect(region(right, 'ordering')).toBe('putRight');
    expect(region(does(right, 'orderRectification', DAY), 'ordering')).toBe('standing');
  });
  test.each(['notRegistered', 'notReferred', 'notAssigned', 'notSupervised'])(
    '%s can be ordered to be put right',
    (omission) => {
      const order = { ...rectificationOrder, omissions: [omission] };
      expect(
        refusal(byOrder(), 'orderRectification', DAY, { rectificationOrder: order }),
      ).toBeNull();
    },
  );
  test('an order names what was not done; a day only if it sets one', () => {
    const nothing = { rectificationOrder: { ...rectificationOrder, omissions: [] } };
    expect(refusal(byOrder(), 'orderRectification', DAY, nothing)).toContain('payload');
    expect(ledgerOf(does(byOrder(), 'orderRectification', DAY)).terms).toEqual({});
    const dated = ordered('2026-03-20')(DAY);
    expect(ledgerOf(dated).terms.rectification?.due).toBe('2026-03-20');
    const undated = does(dated, 'orderRectification', DAY);
    expect(ledgerOf(undated).terms).toEqual({});
    expect(ledgerOf(undated).pastRuns.at(-1)).toMatchObject({
      term: 'rectification',
      due: '2026-03-20',
    });
  });
  test('liability comes after the order and the consequences, in this order', () => {
    expect(refusal(byOrder(), 'recordConsequences', DAY)).toContain('jiangsu-2023/三(七).4');
    expect(refusal(byOrder(), 'pursueLiability', DAY)).toContain('state');
    const ordered = does(byOrder(), 'orderRectification', DAY);
    expect(refusal(ordered, 'pursueLiability', DAY)).toContain('state');
    const owed = does(ordered, 'recordConsequences', DAY);
    expect(region(owed, 'liability')).toBe('owed');
    expect(refusal(owed, 'pursueLiability', DAY, {}, department)).toContain('role');
    const pursued = does(owed, 'pursueLiability', DAY);
    expect(region(pursued, 'liability')).toBe('pursued');
    const officer = { liabilityRecord: [held('firstOfficer')] };
    expect(region(does(pursued, 'pursueLiability', DAY, officer), 'liability')).toBe('pursued');
    const twice = { liabilityRecord: [held('firstLeader'), held('firstLeader')] };
    expect(refusal(owed, 'pursueLiability', DAY, twice)).toContain('payload');
  });
  test('the case ends once it is put right, and liability pursued where it is owed', () => {
    const end = (kase: Kase) => refusal(kase, 'closeCase', DAY, {}, higher);
    expect(end(byOrder())).toContain('jiangsu-2023/S48');
    const standing = does(byOrder(), 'orderRectification', DAY);
    expect(end(standing)).toContain('jiangsu-2023/S48');
    const right = does(standing, 'reportPutRight', DAY);
    expect(end(does(right, 'recordConsequences', DAY))).toContain('jiangsu-2023/S49');
    const done = having(right, DAY, 'recordConsequences', 'pursueLiability');
    expect(at(does(done, 'closeCase', DAY, {}, higher))).toBe('orderEnded');
    expect(refusal(right, 'closeCase', DAY)).toContain('role');
    const owing = having(opened(DAY), DAY, 'orderRectification', 'reportPutRight');
    expect(end(owing)).toContain('jiangsu-2023/三(七).2');
  });
  test('an order beside a recommendation holds its case open too', () => {
    const both = having(
      opened(DAY),
      DAY,
      'recommend',
      'answer',
      'reportCarriedOut',
      'orderRectification',
    );
    expect(refusal(both, 'closeCase', DAY)).toContain('jiangsu-2023/S48');
    const owed = having(both, DAY, 'reportPutRight', 'recordConsequences');
    expect(refusal(owed, 'closeCase', DAY)).toContain('jiangsu-2023/S49');
    expect(at(having(owed, DAY, 'pursueLiability', 'closeCase'))).toBe('carriedOut');
  });
});

describe(cite('petition-2022/40.1'), () => {
  test('an improvement of the work is recommended to the organ that failed', () => {
    const kase = does(opened(DAY), 'recommend', DAY);
    expect(facts(kase).parties).toContainEqual({ role: 'addressee', unit: ORGAN, since: DAY });
  });
});
describe(cite('petition-2022/40.2'), () => {
  test('an improvement of the policy names the question of policy, and needs no failure', () => {
    expect(refuses(policyKind, 'city-government')).toBeNull();
    const { policyQuestion: _, ...unnamed } = policyKind;
    expect(refuses(unnamed)).toContain('petition-2022/40.2');
  });
});
describe(cite('petition-2022/40.3'), () => {
  test('liability is recommended to whoever has authority over those liable', () => {
    const kase = does(opened(DAY), 'recommend', DAY, said(liability, 'discipline'));
    expect(refusal(kase, 'answer', DAY, {}, addressee(ORGAN))).toContain('role');
    expect(refusal(kase, 'answer', DAY, {}, addressee('discipline'))).toBeNull();
  });
});
describe(cite('petition-2022/40.4'), () => {
  const recommended = () => does(opened(DAY), 'recommend', DAY);

  test('the addressee answers in writing, late or not, with reasons or without', () => {
    const answered = (content: object, on: PlainDate = DAY) =>
      at(does(recommended(), 'answer', on, content));
    expect(answered({})).toBe('recommending.adopted');
    expect(answered({ adopted: false, text: '不采纳。' })).toBe('recommending.notAdopted');
    expect(answered({ adopted: false, reasons: '已经受理。' }, '2027-03-05')).toBe(
      'recommending.notAdopted',
    );
    expect(refusal(recommended(), 'answer', DAY, { text: undefined })).toContain('payload');
  });
  test('what was not adopted can be closed', () => {
    const declined = does(recommended(), 'answer', DAY, { adopted: false });
    expect(at(does(declined, 'closeCase', DAY))).toBe('closedNotAdopted');
  });
  test('the answer has no number of its own', () => {
    expect(() => opened(DAY, {}, { answerWithin: undefined })).toThrow();
    const free = does(opened(DAY, {}, { answerWithin: 'none' }), 'recommend', DAY);
    expect(ledgerOf(free).terms).toEqual({});
  });
});
describe(cite('petition-2022/43'), () => {
  test('so does a petition department that failed to register: it is ordered by the organ above it', () => {
    const kase = opened(DAY, { organ: 'county-bureau', callsFor: 'order' });
    const right = does(kase, 'orderRectification', DAY);
    expect(refusal(right, 'reportPutRight', DAY)).toContain('role');
    const bureau = { ...organ, unit: 'county-bureau' };
    expect(region(does(right, 'reportPutRight', DAY, {}, bureau), 'ordering')).toBe('putRight');
  });
});
