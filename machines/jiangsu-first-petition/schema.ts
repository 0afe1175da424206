import * as z from 'zod';
import {
  actsBy,
  caseContext,
  commonActs,
  confidential,
  day,
  length,
  line,
  linkedCaseEnded,
  openPeriod,
  person,
  personal,
  text,
} from '../../src/forms';

export const roles = [
  'firstHandler',
  'firstLeader',
  'competentOrgan',
  'organLeader',
  'petitionDepartment',
  'jointConference',
  'caseLeader',
  'petitioner',
  'linkedCase',
] as const;
/** 信、访、网、电. */
const channel = z.enum(['letter', 'visit', 'online', 'phone']);
const track = z.enum(['ordinary', 'simplified']);
const way = z.enum(['referred', 'assigned']);
const view = z.enum(['satisfied', 'dissatisfied', 'noView']);
const category = z.enum(['suggestion', 'denunciation', 'appealForRemedy']);
/** Why the matter belongs to another organ: 涉法涉诉, 党员申诉, 监察对象申请复查. */
const diversion = z.enum(['litigationRelated', 'partyMemberAppeal', 'supervisionSubjectReview']);
/** Why the matter is outside the satisfaction evaluation (S22). */
const evaluationBar = z.enum(['courtOrCongress', 'statutoryRoute', 'unfitForPublication']);
/** Why the matter may be handled in the simplified way: the grounds of the national measures. */
const simplifiedGround = z.enum(['clearAndEasy', 'enquiryOrThanks', 'dailyLife', 'clearPromise']);
/** 三到位一处理: what the result comes to; several may be true at once (二). */
const disposition = z
  .array(z.enum(['solve', 'educate', 'assist', 'lawEnforcement']))
  .min(1)
  .max(4);
const unit = z.strictObject({ id: line });
/** 所涉及的机关、单位: each named once. */
const organs = z
  .array(line)
  .min(2)
  .max(20)
  .refine((named) => new Set(named).size === named.length, {
    error: 'name each organ once',
    params: { zh: '同一机关、单位不得重复列明' },
  });

/** 初次信访登记 (三(一).3): what decides the way the matter takes. */
export const registration = z.strictObject({
  firstInOrgan: z.boolean(),
  firstNationwide: z.boolean(),
  category,
  diversion: diversion.exactOptional(),
  crossJurisdiction: z.boolean(),
  toBeijing: z.boolean(),
  evaluationBar: evaluationBar.exactOptional(),
  contentCode: line.exactOptional(),
  placeOfMatter: line.exactOptional(),
});
/** 回访情况 (三(二).6): how the petitioner was asked, and what was learnt. */
export const followUpRecord = z.strictObject({
  methods: z.array(z.enum(['onSite', 'phone', 'online'])).max(3),
  responsibilityFulfilled: z.boolean(),
  handlingSituation: personal(text),
  petitionerView: view,
});
/** 解决方案和化解措施 (三(三).2). */
export const resolutionPlan = z.strictObject({ plan: confidential(text), measures: text });
/** 复盘分析 (三(三).3). */
export const postMortem = z.strictObject({ analysis: confidential(text), responsible: line });
/** 督办意见 (三(四).3): the form 督办形式 and the channel 业务渠道 it goes by. */
export const supervisionOpinion = z.strictObject({
  form: z.enum(['online', 'phone', 'onSite']),
  channel,
  findings: text,
  demands: text,
});

const act = actsBy(roles);
export const acts = {
  register: act('register', { registration }),
  submitJurisdiction: act('submitJurisdiction', { organs, text }),
  linkedCaseEnded: linkedCaseEnded(roles),
  transferToPoliticalLegal: act('transferToPoliticalLegal', { to: line }),
  transferToDiscipline: act('transferToDiscipline', { to: line }),
  refer: act('refer', { unit, track, simplifiedGround: simplifiedGround.exactOptional() }),
  assign: act('assign', { unit, reportBy: day.exactOptional() }),
  objectToReferral: act('objectToReferral', { reason: text }),
  takeBack: act('takeBack', { reason: text.exactOptional() }),
  upholdReferral: act('upholdReferral', { reason: text }),
  accept: act('accept', { leader: line.exactOptional(), officer: line.exactOptional() }),
  decline: act('decline', {
    ground: z.enum(['statutoryRoute', 'outsideMandate', 'sameMatter']),
    reason: text,
  }),
  leaveSimplified: act('leaveSimplified', { reason: text }),
  mediate: act('mediate', { heldOn: day, result: personal(text) }),
  submitResult: act('submitResult', { opinion: text, disposition }),
  passAudit: act('passAudit', { note: text.exactOptional() }),
  failAudit: act('failAudit', { reason: text }),
  grantExtension: act('grantExtension', { length, reason: text }),
  reply: act('reply', { opinion: text, remedy: text.exactOptional() }),
  followUp: act('followUp', { record: followUpRecord }),
  enterFollowUp: act('enterFollowUp'),
  settle: act('settle', { note: text.exactOptional() }),

  recordTracking: act('recordTracking', { text }),
  signOff: act('signOff', { text: text.exactOptional() }),
  exhaustRoute: act('exhaustRoute', { how: z.enum(['reReviewEnded', 'remedyLapsed']) }),
  fileAnalysis: act('fileAnalysis', { analysis: postMortem }),

  petitionAgain: act('petitionAgain', { channel, toBeijing: z.boolean() }),
  issueSupervisionOpinion: act('issueSupervisionOpinion', { supervisionOpinion }),
  openRecommendation: act('openRecommendation', { organ: line, text: confidential(text) }),
  reportRectification: act('reportRectification', { text }),

  findMajor: act('findMajor', { reason: text }),
  reportToConference: act('reportToConference', { text }),
  assignCaseLeader: act('assignCaseLeader', { leader: line }),
  consult: act('consult', { attendees: z.array(line).min(1).max(50), findings: text }),
  setPlan: act('setPlan', { plan: resolutionPlan }),

  includeInEvaluation: act('includeInEvaluation'),
  publish: act('publish', { what: z.enum(['process', 'result']) }),
  query: act('query'),
  evaluate: act('evaluate', { satisfaction: view, note: text.exactOptional() }),
  closeEvaluation: act('closeEvaluation'),
  ...commonActs(roles, unit),
};

/** 首次接待、接收: the petition, how it came, and who received it first (三(一).1). */
export const input = z.strictObject({
  petitioners: z.array(person).min(1).max(1000),
  representatives: z.array(person).max(5).exactOptional(),
  channel,
  statement: personal(text),
  claims: z.array(text).max(50).exactOptional(),
  firstHandler: z.strictObject({ unit: line, leader: line, officer: line }),
});
const bothOrNone = (a: unknown, b: unknown) => (a === 'none') === (b === 'none');
/**
 * The document has no number of its own (S1): every period is a length or an explicit `'none'`. A track without a limit
 * beside one with a limit is refused, for a matter can leave the simplified track.
 */
export const policy = z
  .strictObject({
    acceptWithin: openPeriod,
    simplifiedAcceptWithin: openPeriod,
    handleWithin: openPeriod,
    simplifiedHandleWithin: openPeriod,
    serveWithin: openPeriod,
    correctWithin: openPeriod,
    followUpWithin: openPeriod,
    enterWithin: openPeriod,
    reportWithin: openPeriod,
    settleWindow: openPeriod,
    warnBefore: z.int().min(1).max(30).exactOptional(),
  })
  .refine((given) => bothOrNone(given.acceptWithin, given.simplifiedAcceptWithin), {
    path: ['simplifiedAcceptWithin'],
    error: 'give both tracks a limit for acceptance, or none',
    params: { zh: '普通办理和简易办理的受理期限须同时设定或者同时不设' },
  })
  .refine((given) => bothOrNone(given.handleWithin, given.simplifiedHandleWithin), {
    path: ['simplifiedHandleWithin'],
    error: 'give both tracks a limit for handling, or none',
    params: { zh: '普通办理和简易办理的办理期限须同时设定或者同时不设' },
  });
export const context = caseContext(
  [
    'forward',
    'accept',
    'handle',
    'correction',
    'serve',
    'followUp',
    'enterFollowUp',
    'reportToConference',
    'settleWindow',
  ],
  policy,
  {
    firstHandler: input.shape.firstHandler,
    channel,
    joint: z.boolean(),
    category: category.exactOptional(),
    diversion: diversion.exactOptional(),
    jurisdiction: z.enum(['plain', 'cross', 'divided']),
    evaluationBar: evaluationBar.exactOptional(),
    toBeijing: z.boolean(),
    analysed: z.boolean(),
    way: way.exactOptional(),
    track: track.exactOptional(),
    view: view.exactOptional(),
    signedOff: z.boolean(),
    routeExhausted: z.boolean(),
    repeatChannel: channel.exactOptional(),
  },
);

export type Role = (typeof roles)[number];
export type Act = { [K in keyof typeof acts]: z.infer<(typeof acts)[K]> }[keyof typeof acts];
export interface Input extends z.infer<typeof input> {}
export interface Policy extends z.infer<typeof policy> {}
export interface Context extends z.infer<typeof context> {}
export type Track = z.infer<typeof track>;
export type Way = z.infer<typeof way>;
export type View = z.infer<typeof view>;
export type Diversion = z.infer<typeof diversion>;
