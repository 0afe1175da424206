import type { PlainDate } from '../../calendars';
import type { firstPetition } from '../../machines/jiangsu-first-petition';
import type { Now, Plan } from '../../src/analysis';
import type { Opening } from '../../src/procedure/case';
import { commonPayloads } from './plan-parts';

type Procedure = typeof firstPetition;
type Payloads = Plan<Procedure>['acts'];

const organs = [{ id: 'human-resources' }, { id: 'housing' }] as const;
const opinion = {
  opinion: '已责令用人单位补缴。',
  disposition: ['solve'] as ('solve' | 'educate')[],
};
const registered = {
  firstInOrgan: true,
  firstNationwide: true,
  category: 'appealForRemedy' as const,
  crossJurisdiction: false,
  toBeijing: false,
};
const registrations = [
  { registration: registered },
  { registration: { ...registered, category: 'suggestion' as const } },
  { registration: { ...registered, firstNationwide: false } },
  { registration: { ...registered, diversion: 'litigationRelated' as const } },
  { registration: { ...registered, diversion: 'partyMemberAppeal' as const } },
  { registration: { ...registered, crossJurisdiction: true } },
  { registration: { ...registered, toBeijing: true } },
  { registration: { ...registered, evaluationBar: 'unfitForPublication' as const } },
];
const followUp = (petitionerView: 'satisfied' | 'dissatisfied' | 'noView') => ({
  record: {
    methods: ['phone' as const],
    responsibilityFulfilled: true,
    handlingSituation: '已补缴。',
    petitionerView,
  },
});
const supervision = (channel: 'letter' | 'visit' | 'online' | 'phone') => ({
  supervisionOpinion: {
    form: 'phone' as const,
    channel,
    findings: '补缴未到账。',
    demands: '限期落实。',
  },
});

/** Every act with every payload that a rule tells apart. */
export const everyPayload: Payloads = {
  register: () => registrations,
  submitJurisdiction: () => [{ organs: ['甲市', '乙市'], text: '人户分离。' }],
  linkedCaseEnded: () => [
    {
      procedure: 'jiangsu-jurisdiction',
      caseId: 'j1',
      end: 'settledByAgreement',
      result: '甲市为主。',
    },
    { procedure: 'jiangsu-jurisdiction', caseId: 'j1', end: 'calledOff', result: '撤回提请。' },
    { procedure: 'jiangsu-recommendation', caseId: 'j1', end: 'carriedOut', result: '已落实。' },
  ],
  transferToPoliticalLegal: () => [{ to: '同级政法委' }],
  transferToDiscipline: () => [{ to: '同级纪委监委' }],
  refer: () => [
    { unit: organs[0], track: 'ordinary' },
    { unit: organs[0], track: 'simplified', simplifiedGround: 'clearAndEasy' },
    { unit: organs[0], track: 'simplified' },
  ],
  assign: () => [{ unit: organs[0] }],
  objectToReferral: () => [{ reason: '不属于本单位职权范围。' }],
  takeBack: () => [{}],
  upholdReferral: () => [{ reason: '属于该单位职权范围。' }],
  accept: () => [{ leader: 'gao', officer: 'shi' }, { leader: 'gao' }],
  decline: () => [{ ground: 'statutoryRoute', reason: '已申请劳动仲裁。' }],
  leaveSimplified: () => [{ reason: '情况复杂。' }],
  mediate: ({ on }) => [{ heldOn: on, result: '双方愿意协商。' }],
  submitResult: () => [opinion],
  passAudit: () => [{}],
  failAudit: () => [{ reason: '未落实补缴。' }],
  grantExtension: () => [{ length: { amount: 30, unit: 'calendarDay' }, reason: '情况复杂。' }],
  reply: () => [{ opinion: '已补缴。' }],
  followUp: () => [
    followUp('satisfied'),
    followUp('dissatisfied'),
    { record: { ...followUp('satisfied').record, methods: [] } },
  ],
  enterFollowUp: () => [{}],
  settle: () => [{}],
  recordTracking: () => [{ text: '已电话催问。' }],
  signOff: () => [{}],
  exhaustRoute: () => [{ how: 'remedyLapsed' }],
  fileAnalysis: () => [{ analysis: { analysis: '首接环节未答复。', responsible: '高某' } }],
  petitionAgain: () => [
    { channel: 'online', toBeijing: false },
    { channel: 'visit', toBeijing: true },
  ],
  issueSupervisionOpinion: () => [
    supervision('online'),
    supervision('visit'),
    supervision('letter'),
  ],
  openRecommendation: ({ context: { parties } }) => {
    const organ = parties.find(({ role }) => role === 'competentOrgan')?.unit ?? organs[0].id;
    return [
      { organ, text: '逾期未受理。' },
      { organ: 'elsewhere', text: '逾期未受理。' },
    ];
  },
  reportRectification: () => [{ text: '已落实。' }],
  findMajor: () => [{ reason: '涉及人数多。' }],
  reportToConference: () => [{ text: '提请包案。' }],
  assignCaseLeader: () => [{ leader: 'lu' }],
  consult: () => [{ attendees: ['人社局'], findings: '企业已停产。' }],
  setPlan: () => [{ plan: { plan: '先行垫付。', measures: '追缴。' } }],
  includeInEvaluation: () => [{}],
  publish: () => [{ what: 'process' }],
  query: () => [{}],
  evaluate: () => [{ satisfaction: 'satisfied' }, { satisfaction: 'dissatisfied' }],
  closeEvaluation: () => [{}],
  ...commonPayloads('firstHandler', 'firstLeader', 'organLeader', 'petitionDepartment'),
  reassign: () => [{ unit: organs[1], reason: '管辖变更。' }],
};

/** Which side of a matter an opening walks: all sides at once would multiply without showing more. */
const sides = {
  plan: {
    register: [0, 3, 4, 2],
    acts: [
      'objectToReferral',
      'failAudit',
      'grantExtension',
      'mediate',
      'reassign',
      'openRecommendation',
    ],
  },
  'plan-simplified': { register: [1, 5], acts: ['leaveSimplified'] },
  'plan-major': { register: [0], acts: ['findMajor', 'reassign'] },
  'plan-repeat': {
    register: [0],
    acts: ['petitionAgain', 'issueSupervisionOpinion'],
  },
  'plan-evaluation': { register: [0, 7], acts: ['includeInEvaluation', 'evaluate', 'query'] },
  'plan-beijing': { register: [6], acts: ['fileAnalysis', 'signOff'] },
  'plan-joint': { register: [1], acts: [] },
} as const satisfies Record<string, { register: readonly number[]; acts: readonly string[] }>;
const chosen = [...new Set(Object.values(sides).flatMap(({ acts }) => acts as readonly string[]))];
const only = <A extends keyof Payloads>(act: A): Payloads[A] =>
  ((now: Now<Procedure>) => {
    const side = sides[now.context.id as keyof typeof sides];
    if (act === 'register') return side.register.map((index) => registrations[index]);
    // A repeat in Beijing owes an analysis: the opening of that side shows it.
    if (act === 'petitionAgain' && now.context.id === 'plan-repeat')
      return everyPayload.petitionAgain(now).slice(0, 1);
    const acts: readonly string[] = side.acts;
    return chosen.includes(act) && !acts.includes(act) ? [] : everyPayload[act](now as never);
  }) as Payloads[A];

const input: Opening<Procedure>['input'] = {
  petitioners: [{ name: '彭某' }],
  channel: 'letter',
  statement: '单位少缴社会保险费，请核实补缴。',
  firstHandler: { unit: 'county-bureau', leader: 'ding', officer: 'fang' },
};
const days = (amount: number) => ({ amount, unit: 'workingDay' as const });
const none = {
  acceptWithin: 'none',
  simplifiedAcceptWithin: 'none',
  handleWithin: 'none',
  simplifiedHandleWithin: 'none',
  serveWithin: 'none',
  correctWithin: 'none',
  followUpWithin: 'none',
  enterWithin: 'none',
  reportWithin: 'none',
  settleWindow: 'none',
} as const;
const full = {
  acceptWithin: days(8),
  simplifiedAcceptWithin: days(3),
  handleWithin: days(20),
  simplifiedHandleWithin: days(10),
  serveWithin: days(5),
  correctWithin: days(2),
  followUpWithin: days(5),
  enterWithin: days(2),
  reportWithin: days(2),
  settleWindow: days(10),
};
const on: PlainDate = '2026-03-05';
const open = (
  id: keyof typeof sides,
  given: Partial<Opening<Procedure>> = {},
): Opening<Procedure> => ({
  id,
  on,
  input,
  policy: none,
  ...given,
});

/**
 * Received on Thursday 5 March 2026, once on Sunday 8 March: each opening walks one side of a matter. Where a limit is two
 * working days, the reminder of three days before would come on its first day: there is none.
 */
export const firstPetitionPlan: Plan<Procedure> = {
  open: [
    open('plan', { policy: { ...full, settleWindow: 'none', reportWithin: 'none' } }),
    open('plan-simplified', {
      on: '2026-03-08',
      policy: {
        ...none,
        acceptWithin: days(8),
        simplifiedAcceptWithin: days(3),
        handleWithin: days(20),
        simplifiedHandleWithin: days(10),
      },
    }),
    open('plan-major', { policy: { ...none, reportWithin: days(2) } }),
    open('plan-repeat', { policy: { ...none, settleWindow: days(10) } }),
    open('plan-evaluation'),
    open('plan-beijing', {
      policy: {
        ...none,
        handleWithin: days(2),
        simplifiedHandleWithin: days(2),
        serveWithin: days(2),
        settleWindow: days(10),
      },
    }),
    open('plan-joint', { input: { ...input, petitioners: [{ name: '彭某' }, { name: '田某' }] } }),
  ],
  actors: ({ context }) => {
    const organ =
      context.parties.find(({ role }) => role === 'competentOrgan')?.unit ?? organs[0].id;
    return [
      { id: 'fang', role: 'firstHandler', unit: 'county-bureau' },
      { id: 'ding', role: 'firstLeader', unit: 'county-bureau' },
      { id: 'shi', role: 'competentOrgan', unit: organ },
      { id: 'gao', role: 'organLeader', unit: organ },
      { id: 'tao', role: 'petitionDepartment' },
      { id: 'he', role: 'jointConference' },
      { id: 'lu', role: 'caseLeader' },
      { id: 'peng', role: 'petitioner' },
      { id: 'j1', role: 'linkedCase' },
      { id: 'yao', role: 'competentOrgan', unit: 'elsewhere' },
    ];
  },
  acts: Object.fromEntries(
    (Object.keys(everyPayload) as (keyof Payloads)[]).map((act) => [act, only(act)]),
  ) as unknown as Payloads,
};
