import type { nationalPetition } from '../../machines/national-petition';
import type { Plan } from '../../src/analysis';
import { commonPayloads } from './plan-parts';

type P = typeof nationalPetition;
const person = { name: '彭某', address: '某市某路1号' };
const petition = {
  channel: 'letter',
  contact: 'clear',
  petitioner: person,
  request: '请求退还多收的费用。',
} as const;
const policy = { reportMajorWithin: 'none', answerWithin: 'none' } as const;
const organ = 'housing-bureau';
const opinion = { request: '退费', facts: '多收。', opinion: '退还。', basis: '某办法' } as const;
const common = commonPayloads(
  'petitionDepartment',
  'competentOrgan',
  'organHead',
  'reviewOrgan',
  'reReviewOrgan',
);

/** Petitions of Monday 2 March 2026: a visit to the department; a letter to an organ, a redo allowed; a joint visit and a letter of nobody known. */
export const asked: Plan<P> = {
  open: [
    {
      id: 'plan',
      on: '2026-03-02',
      input: {
        ...petition,
        channel: 'visit',
        receivedBy: 'petitionDepartment',
        accused: ['accused-bureau'],
      },
      policy,
    },
    {
      id: 'plan-organ',
      on: '2026-03-02',
      input: { ...petition, receivedBy: 'competentOrgan', organ },
      policy: { ...policy, remand: true, barAfterLapse: true },
    },
    {
      id: 'plan-visit',
      on: '2026-03-02',
      input: {
        receivedBy: 'competentOrgan',
        organ,
        channel: 'visit',
        contact: 'unclear',
        petitioners: 12,
        request: '请求退还多收的费用。',
      },
      policy: {
        reportMajorWithin: { amount: 1, unit: 'workingDay' },
        answerWithin: { amount: 15, unit: 'calendarDay' },
      },
    },
    {
      id: 'plan-letter',
      on: '2026-03-02',
      input: { ...petition, receivedBy: 'petitionDepartment' },
      policy,
    },
    {
      id: 'plan-unknown',
      on: '2026-03-02',
      input: {
        receivedBy: 'competentOrgan',
        organ,
        channel: 'letter',
        contact: 'unclear',
        request: '请求退还多收的费用。',
      },
      policy,
    },
  ],
  actors: ({ context }) => {
    const unit = context.parties.find(({ role }) => role === 'competentOrgan')?.unit ?? organ;
    return [
      { id: 'song', role: 'petitionDepartment' },
      { id: 'qiao', role: 'competentOrgan', unit },
      { id: 'lu', role: 'organHead', unit },
      { id: 'peng', role: 'petitioner' },
      { id: 'fang', role: 'reviewOrgan' },
      { id: 'gu', role: 'reReviewOrgan' },
      { id: 'shang', role: 'commonSuperior' },
      { id: 'lian', role: 'jointConference' },
      { id: 'dang', role: 'localAuthority' },
      { id: 'system', role: 'linkedCase' },
      { id: 'yao', role: 'competentOrgan', unit: 'elsewhere' },
    ];
  },
  acts: {
    register: () => [{ officialNumber: '2026-1' }],
    refer: () => [{ unit: { id: organ } }, { unit: { id: 'accused-bureau' } }],
    assign: () => [
      { unit: { id: organ }, reportBy: '2026-04-30' },
      { unit: { id: 'accused-bureau' }, reportBy: '2026-04-30' },
    ],
    receive: () => [{}],
    transferToPoliticalLegal: () => [{ to: 'political-legal' }, { to: 'accused-bureau' }],
    transferToDiscipline: () => [{ to: 'discipline' }, { to: 'accused-bureau' }],
    passDown: () => [{ organ: 'district-bureau' }, { organ: 'accused-bureau' }],
    directElsewhere: () => [
      { ground: 'outsideMandate', organ: 'court' },
      { ground: 'levelSkipped', organ: 'district-bureau' },
    ],
    decline: () => [
      { ground: 'underway', reason: '正在办理。' },
      { ground: 'statutoryRoute', reason: '可以诉讼。' },
    ],
    accept: () => [
      { category: 'appealForRemedy', text: '按信访程序办理。' },
      { category: 'suggestion', text: '研究论证。' },
    ],
    leadToProcedure: () => [{ route: 'litigation', organ: 'court', text: '可以起诉。' }],
    objectToReferral: () => [{ reason: '不属于本机关职权。' }],
    takeBack: () => [{}],
    upholdReferral: () => [{ reason: '属于你局职权。' }],
    reply: () => [{ text: '已采纳。' }],
    hearStatement: () => [{ text: '陈述笔录。' }],
    openHearing: () => [{}],
    closeHearing: () => [{}],
    recordSettlement: () => [{ agreement: '双方和解。' }],
    issueOpinion: () => [{ handlingOpinion: { ...opinion, outcome: 'supported' } }],
    apply: () => [{ request: '请求撤销。', facts: '事实不清。' }],
    withdrawApplication: () => [{}],
    admitLate: () => [{ goodReason: '住院。' }],
    refuseLate: () => [{ reason: '逾期且无正当理由。' }],
    issueReviewOpinion: () => [
      { reviewOpinion: { opinion: '维持。', outcome: 'upheld' } },
      { reviewOpinion: { opinion: '重办。', outcome: 'remanded', redoBy: '2026-12-31' } },
    ],
    archive: () => [{}],
    grantExtension: () => [
      { length: { amount: 30, unit: 'calendarDay' }, reason: '情况复杂。' },
      { length: { amount: 31, unit: 'calendarDay' }, reason: '情况复杂。' },
    ],
    notifyExtension: () => [{ reason: '情况复杂。' }],
    reportDispute: () => [
      { organs: [organ, 'water-bureau'], hasSuperior: true },
      { organs: [organ, 'water-bureau'], hasSuperior: false },
    ],
    reportUnclear: () => [{ text: '机构改革后职责不清。' }],
    decideDivision: () => [{ unit: { id: organ }, reason: '由该局受理。' }],
    coordinateDivision: () => [{ unit: { id: organ }, reason: '由该局受理。' }],
    designate: () => [{ unit: { id: organ } }],
    findMajor: () => [{ reason: '可能造成社会影响。' }],
    reportMajor: () => [{ to: '本级党委和政府', text: '情况报告。' }],
    supervise: () => [{ ground: 'shirking', text: '请按期办理。' }],
    recommend: () => [
      { kind: 'improveWork', to: organ, text: '改进工作。' },
      { kind: 'improvePolicy', to: '本级党委和政府', text: '完善政策。' },
      { kind: 'pursueLiability', to: '本级党委', text: '追究责任。' },
    ],
    answer: () => [{ adopted: true, text: '已采纳。' }],
    bringUpAgain: () => [{ renewed: { request: '请求退费。', facts: '多收。' } }],
    bar: () => [{ finding: '无新的事实和理由。' }],
    registerAnew: () => [{ finding: '有新的事实。' }],
    showRemedy: () => [{ text: '可以请求复查。' }],
    recordRepresentatives: () =>
      [5, 6].map((count) => ({ representatives: Array.from({ length: count }, () => person) })),
    reportResult: () => [{ text: '办结报告。' }],
    reportCarriedOut: () => [{ text: '已退费。' }],
    linkedCaseEnded: () => [
      { procedure: 'national-petition', caseId: 'np-2', end: 'archived', result: '已归档。' },
    ],
    ...common,
    reassign: () => [
      { unit: { id: organ }, reason: '管辖变更。' },
      { unit: { id: 'accused-bureau' }, reason: '管辖变更。' },
    ],
    serve: ({ on }) => [
      {
        document: '处理意见书',
        to: '彭某',
        way: 'inPerson',
        servedOn: on,
        result: 'signedFor',
        kind: 'opinion',
      },
      {
        document: '告知书',
        to: '彭某',
        way: 'post',
        servedOn: on,
        result: 'delivered',
        kind: 'notice',
      },
    ],
  },
};

type Acts = Plan<P>['acts'];
/** Explores an act only in the openings named: what runs beside main is looked at in one of them. */
const onlyIn = <A extends keyof Acts>(act: A, ...ids: readonly string[]) =>
  ((now) => (ids.includes(now.context.id) ? asked.acts[act](now as never) : [])) as Acts[A];

/**
 * What to explore: the lane of the department up to the handling, the course of an organ’s own matter to its end, what runs
 * beside main in a visit that is answered at once, and an opinion that nobody can be served with.
 */
export const nationalPlan: Plan<P> = {
  ...asked,
  acts: {
    ...asked.acts,
    accept: (now) =>
      asked.acts
        .accept(now)
        .filter(({ category }) =>
          now.context.id === 'plan-visit' ? category === 'suggestion' : true,
        ),
    refer: onlyIn('refer', 'plan'),
    assign: onlyIn('assign', 'plan'),
    issueOpinion: onlyIn('issueOpinion', 'plan-organ', 'plan-unknown'),
    apply: onlyIn('apply', 'plan-organ', 'plan-unknown'),
    grantExtension: onlyIn('grantExtension', 'plan-organ'),
    bringUpAgain: onlyIn('bringUpAgain', 'plan-organ'),
    reportDispute: onlyIn('reportDispute', 'plan-visit'),
    reportUnclear: onlyIn('reportUnclear', 'plan-visit'),
    findMajor: onlyIn('findMajor', 'plan-visit'),
    supervise: onlyIn('supervise', 'plan-visit'),
    recommend: onlyIn('recommend', 'plan-visit', 'plan-unknown'),
  },
};
