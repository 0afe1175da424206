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
  service,
  text,
} from '../../src/forms';

export const roles = [
  'petitionDepartment',
  'competentOrgan',
  'organHead',
  'petitioner',
  'reviewOrgan',
  'reReviewOrgan',
  'commonSuperior',
  'jointConference',
  'localAuthority',
  'linkedCase',
] as const;
/** 信访形式 (17). */
const channel = z.enum(['online', 'letter', 'phone', 'fax', 'visit']);
/** 分类 (29–31): what a matter that is accepted is; only an appeal for remedy under 31(6) has sixty 日 in the 2022 regulation. */
const category = z.enum(['suggestion', 'denunciation', 'lawfulDuty', 'appealForRemedy']);
/** 导入的程序 (31(1)–(4)). */
const route = z.enum(['litigation', 'arbitration', 'partyAppeal', 'administrativeProcedure']);
const outcome = z.enum(['supported', 'explained', 'notSupported']);
const reviewOutcome = z.enum(['upheld', 'changed', 'revoked', 'remanded']);
const unit = z.strictObject({ id: line });
const renewed = z.strictObject({ request: personal(text), facts: personal(text) });

/** An opinion that another case brings along: the one to be redone, or the one after which new facts came up. */
export const earlierOpinion = z.strictObject({
  /** The level of the organ, where the other procedure tells it. */
  by: line.exactOptional(),
  kind: z.enum(['handling', 'review', 'reReview']).exactOptional(),
  organ: line,
  number: line.exactOptional(),
  issuedOn: day.exactOptional(),
  receivedOn: day.exactOptional(),
});
/** 信访处理意见书 (32): request, facts and reasons, opinion, basis. */
export const handlingOpinion = z.strictObject({
  request: personal(text),
  facts: personal(text),
  opinion: personal(text),
  basis: text,
  outcome,
});
/** 复查、复核意见 (35, 36); a redo has a due day of its own. */
export const reviewOpinion = z
  .strictObject({ opinion: personal(text), outcome: reviewOutcome, redoBy: day.exactOptional() })
  .refine((opinion) => (opinion.outcome === 'remanded') === (opinion.redoBy !== undefined), {
    path: ['redoBy'],
    error: 'an order to redo names the day it is due, and no other outcome does',
    params: { zh: '责令重办的须写明重办期限，其他结论不写' },
  });

const act = actsBy(roles);
export const acts = {
  register: act('register', { officialNumber: line.exactOptional() }),
  refer: act('refer', { unit }),
  assign: act('assign', { unit, reportBy: day }).refine(({ on, reportBy }) => reportBy > on, {
    path: ['reportBy'],
    error: 'the result is due on a later day than the assignment',
    params: { zh: '反馈结果的期限须晚于交办之日' },
  }),
  receive: act('receive', { officer: line.exactOptional() }),
  transferToPoliticalLegal: act('transferToPoliticalLegal', { to: line }),
  transferToDiscipline: act('transferToDiscipline', { to: line }),
  passDown: act('passDown', { organ: line }),
  directElsewhere: act('directElsewhere', {
    ground: z.enum(['outsideMandate', 'levelSkipped']),
    organ: line,
  }),
  decline: act('decline', {
    ground: z.enum(['underway', 'sameMatter', 'statutoryRoute', 'outsideMandate']),
    reason: text,
  }),
  accept: act('accept', { category, text }),
  leadToProcedure: act('leadToProcedure', { route, organ: line, text }),
  objectToReferral: act('objectToReferral', { reason: text }),
  takeBack: act('takeBack', { reason: text.exactOptional() }),
  upholdReferral: act('upholdReferral', { reason: text }),
  reply: act('reply', { text }),
  hearStatement: act('hearStatement', { text: personal(text) }),
  openHearing: act('openHearing', { text: text.exactOptional() }),
  closeHearing: act('closeHearing', { text: text.exactOptional() }),
  recordSettlement: act('recordSettlement', { agreement: personal(text) }),
  issueOpinion: act('issueOpinion', { handlingOpinion }),
  apply: act('apply', { request: personal(text), facts: personal(text) }),
  withdrawApplication: act('withdrawApplication', { reason: text.exactOptional() }),
  admitLate: act('admitLate', { goodReason: text }),
  refuseLate: act('refuseLate', { reason: text }),
  issueReviewOpinion: act('issueReviewOpinion', { reviewOpinion }).refine(
    ({ on, reviewOpinion: { redoBy } }) => redoBy === undefined || redoBy > on,
    {
      path: ['reviewOpinion', 'redoBy'],
      error: 'a redo is due on a later day than the opinion that orders it',
      params: { zh: '重办期限须晚于意见作出之日' },
    },
  ),
  archive: act('archive'),

  grantExtension: act('grantExtension', { length, reason: text }),
  notifyExtension: act('notifyExtension', { reason: text }),

  reportDispute: act('reportDispute', {
    organs: z.array(line).min(2).max(20),
    hasSuperior: z.boolean(),
  }),
  reportUnclear: act('reportUnclear', { text }),
  decideDivision: act('decideDivision', { unit, reason: text }),
  coordinateDivision: act('coordinateDivision', { unit, reason: text }),
  designate: act('designate', { unit, reason: text.exactOptional() }),

  findMajor: act('findMajor', { reason: text }),
  reportMajor: act('reportMajor', { to: line, text }),

  supervise: act('supervise', {
    ground: z.enum([
      'lateAcceptanceOrHandling',
      'irregularProcedure',
      'shirking',
      'perfunctory',
      'falsified',
      'opinionNotCarriedOut',
      'resultNotReported',
    ]),
    text,
  }),
  recommend: act('recommend', {
    kind: z.enum(['improveWork', 'improvePolicy', 'pursueLiability']),
    /** The organ the proposal goes to. */
    to: line,
    text,
    /** 严重后果: what a proposal to pursue liability rests on (40.3). */
    consequences: text.exactOptional(),
  }),
  answer: act('answer', { adopted: z.boolean(), text }),

  bringUpAgain: act('bringUpAgain', { renewed }),
  bar: act('bar', { finding: text }),
  registerAnew: act('registerAnew', { finding: text }),
  showRemedy: act('showRemedy', { text }),

  recordRepresentatives: act('recordRepresentatives', {
    representatives: z.array(person).min(1).max(100),
  }),
  reportResult: act('reportResult', { text }),
  reportCarriedOut: act('reportCarriedOut', { text }),
  linkedCaseEnded: linkedCaseEnded(roles),
  ...commonActs(roles, unit),
  serve: act('serve', {
    ...service.shape,
    kind: z.enum(['opinion', 'notice']),
    /** Which opinion is served; the one that stands unless said. */
    opinionKind: z.enum(['handling', 'review', 'reReview']).exactOptional(),
  }).refine(({ servedOn, on }) => servedOn <= on, {
    path: ['servedOn'],
    error: 'a service is recorded when it has happened, not before',
    params: { zh: '送达之后方可记录，送达日期不得晚于办理日期' },
  }),
};

/**
 * What a case opens with: a petition, and who received it. A case that another one opens brings the opinion to be redone
 * and the day it is due, or what is new after an opinion.
 */
export const input = z
  .strictObject({
    receivedBy: z.enum(['petitionDepartment', 'competentOrgan']),
    /** The unit of the organ that received it directly. */
    organ: line.exactOptional(),
    channel,
    /** Whether name and address are clear: to whom no notice can go, none is owed (23). */
    contact: z.enum(['clear', 'unclear']),
    petitioner: person.exactOptional(),
    /** 信访人数; one unless said, and where all had withdrawn before a redo was ordered. */
    petitioners: z.int().min(0).max(1_000_000).exactOptional(),
    request: personal(text).exactOptional(),
    facts: personal(text).exactOptional(),
    /** Ids of the persons and units accused; they take no part and learn nothing (30.3). */
    accused: confidential(z.array(line).max(100)).exactOptional(),
    opinion: earlierOpinion.exactOptional(),
    /** The day a redo is due, as the organ that ordered it set it. */
    redoBy: day.exactOptional(),
    renewed: renewed.exactOptional(),
  })
  .refine(({ receivedBy, organ }) => (receivedBy === 'competentOrgan') === (organ !== undefined), {
    path: ['organ'],
    error: 'name the organ that received the petition itself, and only then',
    params: { zh: '由有权处理机关直接收到的，写明该机关；由信访部门收到的不写' },
  })
  .refine(({ organ, accused = [] }) => organ === undefined || !accused.includes(organ), {
    path: ['organ'],
    error: 'a matter against the organ that received it is opened by the petition department',
    params: { zh: '检举、控告该机关的事项由信访部门登记' },
  })
  .refine(({ request, renewed }) => request !== undefined || renewed !== undefined, {
    path: ['request'],
    error: 'a petition has a request',
    params: { zh: '须写明请求' },
  })
  .refine(({ contact, petitioner }) => contact === 'unclear' || petitioner !== undefined, {
    path: ['petitioner'],
    error: 'where name and address are clear, name the petitioner',
    params: { zh: '姓名、住址清楚的，须写明信访人' },
  })
  .refine(({ redoBy, opinion }) => redoBy === undefined || opinion !== undefined, {
    path: ['opinion'],
    error: 'a redo names the opinion to be done again',
    params: { zh: '重办的须写明原意见' },
  });
/** What the regulations leave to the organ: a period without a number is a length or an explicit `'none'`. */
export const policy = z.strictObject({
  /** 及时报告 a major or urgent matter (25); under the 2005 regulation 立即 counts in its place. */
  reportMajorWithin: openPeriod,
  /** 书面反馈 on a recommendation (40.4); under the 2005 regulation its thirty 日 count in its place. */
  answerWithin: openPeriod,
  /** Whether review and re-review may order a redo; not unless said. */
  remand: z.boolean().exactOptional(),
  /** Whether a remedy not used bars the matter, as the press reports the measures of 2014; not unless said. */
  barAfterLapse: z.boolean().exactOptional(),
});
export const context = caseContext(
  [
    'sort',
    'notice',
    'objection',
    'report',
    'conclude',
    'reviewWindow',
    'review',
    'reReviewWindow',
    'reReview',
    'reportMajor',
    'reportUp',
    'answer',
  ],
  policy,
  {
    receivedBy: z.enum(['petitionDepartment', 'competentOrgan']),
    channel,
    contact: z.enum(['clear', 'unclear']),
    /** Which notice the petitioner is owed, if any. */
    noticeOf: z.enum(['receipt', 'referral', 'none']),
    petitioner: person.exactOptional(),
    accused: confidential(z.array(line)).readonly(),
    category: category.exactOptional(),
    /** The day the matter was accepted, whatever it was taken for. */
    acceptedOn: day.exactOptional(),
    /** The day set for the result of an assignment. */
    reportBy: day.exactOptional(),
    /** Whether the petitioner’s statement has been heard. */
    heard: z.boolean(),
    /** The handling opinion that stands, here or from an earlier case. */
    opinion: earlierOpinion.exactOptional(),
    outcome: outcome.exactOptional(),
    reviewOutcome: reviewOutcome.exactOptional(),
    redoBy: day.exactOptional(),
    /** The remedy that is next, or the one being decided. */
    level: z.enum(['review', 'reReview']),
    /** Who has applied for the review that is pending, by the id they act under. */
    applicants: z.array(line).readonly(),
    /** The unit that made the review opinion. */
    reviewedBy: line.exactOptional(),
    /** The day the opinion that stands was issued. */
    standingSince: day.nullable(),
    /** The day the standing opinion was last served. */
    servedOn: day.nullable(),
    /** Where the matter stands for one who petitions again. */
    course: z.enum(['open', 'forgone', 'exhausted']),
    /** What waits for an answer. */
    renewed: renewed.nullable(),
  },
);

export type Role = (typeof roles)[number];
export type Act = { [K in keyof typeof acts]: z.infer<(typeof acts)[K]> }[keyof typeof acts];
export interface Input extends z.infer<typeof input> {}
export interface Policy extends z.infer<typeof policy> {}
export interface Context extends z.infer<typeof context> {}
