import { addDays, type PlainDate } from '../../calendars';
import type { petition } from '../../machines/binhai-petition';
import type { InputOf, PolicyOf } from '../../src';
import type { Plan } from '../../src/analysis';
import { commonPayloads } from './plan-parts';

type P = typeof petition;
const unit = { id: 'accounting' };
const other = { id: 'surveys' };
/** Accused where a denunciation is opened. */
const accused = { person: 'deng', unit: 'trade' };

export const receptionForm = {
  petitionerName: '彭某',
  unitOrAddress: '滨海新区某街道',
  headcount: 1,
  mainProblems: '统计数据有误。',
  purpose: '申诉',
  placeOfMatter: '滨海新区',
  contentClass: '统计调查',
  system: '统计',
  cause: '对结果不满。',
  claimsMade: '更正数据。',
  mattersAndReasons: '数据与实际不符。',
  statementVerbatim: '你们的数据不对。',
} as const;
export const handOver = (on: PlainDate) => ({
  handedOverOn: on,
  mainFacts: '反映的情况。',
  handOverOpinion: '请按职责办理。',
  evidence: ['来信原件'],
  handedOverBy: 'wang',
  takenOverBy: 'qian',
});
const periods: PolicyOf<P> = {
  register: { amount: 1, unit: 'workingDay' },
  submit: { amount: 2, unit: 'workingDay' },
  reportMajor: { amount: 1, unit: 'workingDay' },
  reportResult: { amount: 2, unit: 'workingDay' },
  feedback: { amount: 3, unit: 'workingDay' },
  leaderOrder: 'sameDay',
};
const none: PolicyOf<P> = {
  register: 'none',
  submit: 'none',
  reportMajor: 'none',
  reportResult: 'none',
  feedback: 'none',
  leaderOrder: 'none',
};
const input = (of: Partial<InputOf<P>>): InputOf<P> => ({
  channel: 'letter',
  intake: 'reception',
  complaintVisit: false,
  denunciation: false,
  ...of,
});
const denounces = { denunciation: true, accused: [accused.person, accused.unit] };

/** Acts that only multiply what there is to explore: each opening tries some of them. */
const tries: { readonly [opening: string]: readonly string[] } = {
  plan: ['reportDelay', 'flagUrgent', 'urgent', 'near', 'reassign'],
  'plan-visit': ['persuade', 'dissuade', 'major'],
  'plan-denunciation': ['decideAtMeeting', 'followCase', 'near', 'reportDelay'],
  'plan-leader': ['flagUrgent', 'urgent', 'reportDelay'],
  'plan-leader-denunciation': ['flagUrgent', 'followCase', 'major', 'reassign'],
  'plan-officer': ['requestFeedback'],
};

const held = (
  { parties }: { readonly parties: readonly { role: string; id?: string; unit?: string }[] },
  role: string,
) => parties.find((party) => party.role === role);

/** Every payload worth asking about, in every case. */
export const asked: Plan<P> = {
  open: [
    // Thursday 5 March 2026.
    { id: 'plan', on: '2026-03-05', input: input({}), policy: periods },
    { id: 'plan-visit', on: '2026-03-05', input: input({ channel: 'visit' }), policy: periods },
    {
      id: 'plan-denunciation',
      on: '2026-03-05',
      input: input(denounces),
      policy: { ...periods, fileEveryResult: true },
    },
    {
      id: 'plan-leader',
      // A Sunday, a day of rest.
      on: '2026-03-08',
      input: input({ intake: 'leader', receivedBy: 'sun' }),
      policy: periods,
    },
    {
      id: 'plan-leader-denunciation',
      on: '2026-03-05',
      input: input({ ...denounces, intake: 'leader', receivedBy: 'sun' }),
      policy: none,
    },
    {
      id: 'plan-officer',
      on: '2026-03-05',
      input: input({ channel: 'network', intake: 'informationOfficer', complaintVisit: true }),
      policy: periods,
    },
    {
      id: 'plan-officer-plain',
      on: '2026-03-05',
      input: input({ channel: 'network', intake: 'informationOfficer' }),
      policy: none,
    },
  ],
  actors: ({ context }) => [
    { id: 'he', role: 'receptionStaff' },
    { id: 'tan', role: 'petitionOfficer' },
    { id: 'wang', role: 'generalOffice' },
    { id: 'gu', role: 'officeHead' },
    { id: 'xin', role: 'informationOfficer' },
    { id: held(context, 'leaderInCharge')?.id ?? 'zhao', role: 'leaderInCharge' },
    { id: held(context, 'designatedLeader')?.id ?? 'zhao', role: 'designatedLeader' },
    { id: held(context, 'leadershipMember')?.id ?? 'sun', role: 'leadershipMember' },
    { id: 'zhu', role: 'principalLeader' },
    { id: held(context, 'caseLeader')?.id ?? 'zhou', role: 'caseLeader' },
    { id: 'qian', role: 'handlingUnit', unit: held(context, 'handlingUnit')?.unit ?? unit.id },
    { id: 'peng', role: 'petitioner' },
    { id: 'yao', role: 'handlingUnit', unit: 'elsewhere' },
  ],
  acts: {
    register: () => [
      { receptionForm, major: false, serial: '2026-017' },
      { receptionForm, major: true, serial: '2026-017' },
      { receptionForm, major: false },
    ],
    orderHandling: ({ on }) => instructions(on),
    orderExplanation: () => [{ text: '请作出解释。', unit }],
    explain: () => [{ to: 'peng', text: '不属于统计系统。' }],
    answerOnSpot: () => [{ text: '已当场解决。' }],
    answerConsultation: () => [{ text: '政策如下。' }],
    redirect: () => [{ redirectGround: 'beyondRemit', department: '区人社局', route: '窗口' }],
    transferOut: ({ on }) => [
      { department: '区人社局', urgent: false, handOver: handOver(on) },
      { department: accused.unit, urgent: false, handOver: handOver(on) },
    ],
    persuade: () => [{ note: '已做思想工作。' }],
    dissuade: () => [{ note: '已劝阻。' }],
    criticise: () => [{ note: '已批评。' }],
    reportMajor: () => [{ leader: 'zhao', text: '重大问题。' }],
    submitForInstruction: () => [{ leader: 'zhao', explanation: '需报领导。' }, { leader: 'zhao' }],
    decideAtMeeting: ({ on }) => [
      {
        unit,
        limit: addDays(on, 9),
        meetingMinutes: { heldOn: on, attendees: ['zhu'], minutes: '研究。' },
      },
      {
        unit,
        limit: addDays(on, -1),
        meetingMinutes: { heldOn: on, attendees: ['zhu'], minutes: '研究。' },
      },
    ],
    instruct: ({ on }) => [
      ...instructions(on),
      { text: '照例会办。', urgent: false, leader: 'zhou', person: 'qian' },
      {
        text: '请办理。',
        urgent: false,
        leader: 'zhou',
        unit: other,
        person: 'qian',
        limit: addDays(on, -1),
      },
    ],
    deliver: () => [{}],
    receive: () => [{ signedBy: 'qian' }],
    flagUrgent: () => [{ reason: '情况紧急。' }],
    superviseHandling: () => [{ text: '请加快。' }],
    reportDifficulty: () => [{ to: 'zhao', text: '材料不全。' }],
    submitResult: () => [
      { handlingResult: { investigation: '已查。', conclusionReached: '已更正。' } },
    ],
    signOff: () => [{}],
    returnResult: () => [{ reason: '再查。' }],
    fileResult: () => [{}],
    reportResult: () => [{ text: '调查结果。' }],
    reportToSuperior: () => [{ organ: '市统计局', text: '汇报。' }],
    fileWithSuperior: () => [{ organ: '区信访办' }],
    archive: () => [{ contentClass: '统计调查' }],
    reportDelay: () => [{ reason: '特殊原因。' }],
    setNewLimit: ({ on }) => [
      { until: addDays(on, 20), reason: '情况复杂。' },
      { until: addDays(on, 200), reason: '情况复杂。' },
    ],
    refuseNewLimit: () => [{}],
    followCase: () => [{ kind: 'study', note: '已研究。' }],
    settleFinally: () => [{ note: '已解决。' }],
    requestFeedback: () => [{}],
    feedBack: () => [{ to: 'peng', way: 'phone', text: '结果如下。' }],
    ...commonPayloads('leaderInCharge', 'officeHead', 'generalOffice'),
    reassign: ({ on }) => [{ unit: other, reason: '分工调整。', handOver: handOver(on) }],
    recuse: () => [
      { person: 'nobody', ofHead: false, ground: '亲属关系。' },
      { person: 'gu', ofHead: true, ground: '亲属关系。' },
      { person: 'gu', ofHead: false, ground: '亲属关系。' },
    ],
  },
};

function instructions(on: PlainDate) {
  const whole = { text: '请办理。', leader: 'zhou', unit, person: 'qian' };
  return [
    { ...whole, urgent: false, limit: addDays(on, 30) },
    { ...whole, urgent: true, limit: addDays(on, 30) },
    { ...whole, urgent: false, limit: addDays(on, 3) },
    { ...whole, urgent: false, limit: addDays(on, 30), unit: { id: accused.unit } },
    { ...whole, urgent: true, limit: addDays(on, 30), unit: { id: accused.unit } },
  ];
}

/** What to explore: all of it, but in each opening only some of what multiplies it. */
export const petitionPlan: Plan<P> = {
  ...asked,
  acts: { ...asked.acts, ...limited() },
};
function limited(): Partial<Plan<P>['acts']> {
  const where = (id: string, what: string) => tries[id]?.includes(what) ?? false;
  const only = <A extends keyof Plan<P>['acts']>(act: A): Plan<P>['acts'][A] =>
    ((now: Parameters<Plan<P>['acts'][A]>[0]) =>
      where(now.context.id, act)
        ? (asked.acts[act] as (at: typeof now) => unknown)(now)
        : []) as Plan<P>['acts'][A];
  type Ordered = { readonly urgent: boolean; readonly limit?: PlainDate };
  const chosen = <T extends Ordered>(id: string, on: PlainDate, list: readonly T[]) =>
    list.filter(
      ({ urgent, limit }) =>
        (!urgent || where(id, 'urgent')) &&
        (limit === undefined || limit !== addDays(on, 3) || where(id, 'near')),
    );
  return {
    register: (now) =>
      asked.acts.register(now).filter(({ major }) => !major || where(now.context.id, 'major')),
    instruct: (now) => chosen(now.context.id, now.on, asked.acts.instruct(now)),
    orderHandling: (now) => chosen(now.context.id, now.on, asked.acts.orderHandling(now)),
    persuade: only('persuade'),
    dissuade: only('dissuade'),
    decideAtMeeting: only('decideAtMeeting'),
    flagUrgent: only('flagUrgent'),
    reportDelay: only('reportDelay'),
    reassign: only('reassign'),
    requestFeedback: only('requestFeedback'),
    followCase: only('followCase'),
  };
}
