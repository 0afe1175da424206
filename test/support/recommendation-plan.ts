import type { PlainDate } from '../../calendars';
import type { recommendation } from '../../machines/jiangsu-recommendation';
import type { InputOf, PolicyOf } from '../../src';
import type { Now, Plan } from '../../src/analysis';
import { commonPayloads } from './plan-parts';

type P = typeof recommendation;
type Payloads = Plan<P>['acts'];
const input: InputOf<P> = {
  organ: 'human-resources',
  text: '逾期未受理。',
  department: 'city-petition-bureau',
  firstHandler: { unit: 'county-bureau', leader: 'ding', officer: 'fang' },
};
const policy: PolicyOf<P> = {
  recommendWithin: { amount: 3, unit: 'workingDay' },
  answerWithin: { amount: 30, unit: 'calendarDay' },
};
const body = {
  grounds: ['lateAcceptanceOrHandling'] as 'lateAcceptanceOrHandling'[],
  factsFound: '受理期限已过。',
  measuresProposed: '立即受理，完善登记。',
};
const work = { ...body, kind: 'improveWork' as const };
const policyKind = { ...body, kind: 'improvePolicy' as const, grounds: [] };
const liability = { ...body, kind: 'pursueLiability' as const };
const to = (id: string) => ({ unit: { id } });
const days: readonly PlainDate[] = ['2026-03-20', '2026-04-24', '2030-12-31'];
const rectificationOrder = {
  omissions: ['notRegistered'] as 'notRegistered'[],
  demands: '立即登记。',
};
const liabilityRecord = [
  { capacity: 'firstLeader' as const, person: 'ding', basis: '有关规定', measure: '诫勉' },
];

/** Every act with every payload that a rule tells apart. */
export const everyPayload: Payloads = {
  recommend: () => [
    { ...to('human-resources'), recommendation: work },
    { ...to('elsewhere'), recommendation: work },
    { ...to('human-resources'), recommendation: { ...work, grounds: [] } },
    { ...to('city-government'), recommendation: { ...policyKind, policyQuestion: '补缴口径。' } },
    { ...to('city-government'), recommendation: policyKind },
    { ...to('discipline'), recommendation: { ...liability, gravity: 'graveCircumstances' } },
    { ...to('discipline'), recommendation: liability },
  ],
  answer: () => [
    { adopted: true, text: '采纳。' },
    { adopted: false, text: '不采纳。' },
  ],
  reportCarriedOut: () => [{ text: '已落实。' }],
  dropFinding: () => [{ reason: '期限未过。' }],
  closeCase: () => [{}],
  // Of fixed days the next one ahead, so that orders given again and again come to an end.
  orderRectification: ({ on }) =>
    [days.find((day) => day >= on)].flatMap((correctBy) =>
      correctBy
        ? [{ rectificationOrder: { ...rectificationOrder, correctBy } }, { rectificationOrder }]
        : [],
    ),
  reportPutRight: () => [{ text: '已补登记。' }],
  recordConsequences: () => [{ consequences: '信访人越级走访。' }],
  pursueLiability: () => [{ liabilityRecord }],
  attach: commonPayloads().attach,
  delegate: commonPayloads('petitionDepartment', 'organAtFault', 'higherOrgan').delegate,
  recuse: commonPayloads().recuse,
  correct: commonPayloads().correct,
  recordAccountability: commonPayloads().recordAccountability,
};
/** Recommendations and the order beside them multiply: each opening walks all of one and little of the other. */
const only = <A extends keyof Payloads>(act: A, most: number): Payloads[A] =>
  ((now: Now<P>) =>
    everyPayload[act](now as never).slice(
      0,
      now.context.id === 'plan-order' ? undefined : most,
    )) as Payloads[A];

/** Found on Thursday 5 March 2026: what calls for a recommendation, with every period, and what calls for an order, with none. */
export const recommendationPlan: Plan<P> = {
  open: [
    { id: 'plan', on: '2026-03-05', input, policy },
    {
      id: 'plan-order',
      on: '2026-03-05',
      input: { ...input, callsFor: 'order' },
      policy: { recommendWithin: 'none', answerWithin: 'none' },
    },
  ],
  actors: ({ context: { parties } }) => [
    { id: 'tao', role: 'petitionDepartment', unit: 'city-petition-bureau' },
    {
      id: 'shou',
      role: 'addressee',
      unit: parties.find(({ role }) => role === 'addressee')?.unit ?? 'human-resources',
    },
    { id: 'shi', role: 'organAtFault', unit: 'human-resources' },
    { id: 'shang', role: 'higherOrgan' },
    { id: 'yao', role: 'organAtFault', unit: 'elsewhere' },
    { id: 'qu', role: 'petitionDepartment', unit: 'county-petition-bureau' },
  ],
  acts: { ...everyPayload, orderRectification: only('orderRectification', 1) },
};
