import * as z from 'zod';
import {
  actsBy,
  caseContext,
  commonActs,
  day,
  instant,
  line,
  linkedCaseEnded,
  openPeriod,
  personal,
  text,
} from '../../src/forms';
import { bodies, insurances, needsInsurance, subjects } from './competence';
import { MISFIT, remedies } from './remedy';

export const roles = [
  'receivingOfficer',
  'acceptingDepartment',
  'otherDepartment',
  'studio',
  'leadingGroupOffice',
  'leadingGroup',
  'financeBureau',
  'justiceBureau',
  'dataBureau',
  'petitionBureau',
  'cyberspaceOffice',
  'court',
  'payer',
  'otherParty',
  'linkedCase',
] as const;
const body = z.enum(bodies);
/** A body of 二(二) as the unit of an act. */
const unit = z.strictObject({ id: body });
const receiver = z.enum([...bodies, 'studio']);
const otherPartyKind = z.enum(['employer', 'agency']);
const track = z.enum(['single', 'general', 'major']);
const remedy = z.enum(remedies);

/** One disputed matter; the insurance may be left out only where the labour relation is disputed. */
const matter = z
  .strictObject({
    subject: z.enum(subjects),
    insurance: z.enum(insurances).exactOptional(),
    from: day,
    to: day,
  })
  .refine(({ subject, insurance }) => insurance !== undefined || !needsInsurance(subject), {
    path: ['insurance'],
    error: 'this subject needs the insurance: it decides who is competent',
    params: { zh: '该争议事项须写明险种，据以确定受理部门' },
  })
  .refine(({ from, to }) => from <= to, {
    path: ['to'],
    error: 'the period ends before it begins',
    params: { zh: '争议期间的止日早于起日' },
  });

/** 社会保险费征缴争议受理登记表（附2）, with the two entries that 三(一)3 asks for and the form lacks (O11). */
export const disputeRegistration = z.strictObject({
  registeredOn: day,
  payerName: personal(line),
  payerId: personal(line),
  disputeContent: personal(text),
  acceptedBy: line,
  acceptorContact: line,
  acceptingUnit: line,
  acceptedOn: day.exactOptional(),
  sealed: z.boolean(),
  visitAt: z.union([day, instant]),
  payerContact: personal(line),
});
/** 社会保险费征缴争议事项处理拟办意见报送单（附3）, numbered by year and serial (O19). */
export const proposalSheet = z.strictObject({
  year: z.int().min(2024).max(2199),
  serial: z.int().min(1),
  contactName: personal(line),
  contactPhone: personal(line),
  contentSummary: personal(text),
  proposal: text,
});
/** 会商纪要: the result of a consultation in a general matter (O18). */
export const minutes = z.strictObject({
  heldOn: day,
  participants: z.array(line).min(2).max(20),
  result: text,
});
/** 最终处理意见告知书: how the main accepting department tells the payer in writing. */
export const finalNotice = z.strictObject({ text, issuedOn: day, sealed: z.boolean() });

const act = actsBy(roles);
export const acts = {
  register: act('register', { registration: disputeRegistration }),
  route: act('route', { matters: z.array(matter).min(1).max(20) }),
  handOver: act('handOver', { unit, toldPayer: text, contact: line }),
  acceptByOther: act('acceptByOther'),
  refuseHandOver: act('refuseHandOver', { reason: text }),
  coordinate: act('coordinate', { unit, reason: text }),
  conclude: act('conclude', { result: text }),
  classify: act('classify', {
    as: z.enum(['general', 'major']),
    grounds: z
      .array(z.enum(['serious', 'complex', 'difficult']))
      .max(3)
      .exactOptional(),
    sum: z.number().min(0).exactOptional(),
    persons: z.int().min(1).exactOptional(),
    policyConflict: z.boolean().exactOptional(),
    invited: z.array(line).max(20).exactOptional(),
  }).refine(({ as, grounds }) => as === 'general' || (grounds?.length ?? 0) > 0, {
    path: ['grounds'],
    error: 'a major matter is serious, complex or difficult: name at least one',
    params: { zh: '重大、复杂、疑难至少注明一项' },
  }),
  consult: act('consult', { minutes }),
  requestConsultation: act('requestConsultation', {
    topic: personal(text),
    invited: z.array(line).max(20).exactOptional(),
  }),
  linkedCaseEnded: linkedCaseEnded(roles),
  escalate: act('escalate', { reason: text }),
  propose: act('propose', { sheet: proposalSheet }),
  formOpinion: act('formOpinion', { opinion: text }),
  openMediation: act('openMediation'),
  recordAgreement: act('recordAgreement', { text }),
  endMediation: act('endMediation', { reason: text, arbitrationLinked: z.boolean() }),
  confirmAgreement: act('confirmAgreement', { document: line }),
  assist: act('assist', { text }),
  feedBack: act('feedBack', {
    toPayer: text,
    toOtherParty: text.exactOptional(),
    notice: finalNotice.exactOptional(),
  }),
  payerAccepts: act('payerAccepts', { note: text.exactOptional() }),
  payerObjects: act('payerObjects', { reason: text.exactOptional() }),
  seekRemedy: act('seekRemedy', { remedy, organ: line.exactOptional() }),
  guide: act('guide', { text }),
  followUp: act('followUp', { satisfied: z.boolean().exactOptional(), note: text }),
  archive: act('archive', { files: z.array(line).min(1).max(200) }),
  transferClue: act('transferClue', { text }),
  ...commonActs(roles, unit),
};

/** How the dispute came in 来源: at a counter, through 12345, as a clue of the petition bureau, from online monitoring. */
const source = z.discriminatedUnion('channel', [
  z.strictObject({ channel: z.literal('counter') }),
  z.strictObject({
    channel: z.literal('hotline12345'),
    orderId: line,
    transferredOn: day,
    /** 热线限办时间: the day by which the hotline wants the answer, as outer limit (O20). */
    dueAt: day.exactOptional(),
  }),
  z.strictObject({ channel: z.literal('petition'), clue: text, transferredOn: day }),
  z.strictObject({ channel: z.literal('onlineMonitoring'), clue: text, transferredOn: day }),
]);

/** The dispute as the payer reports it. */
export const input = z.strictObject({
  source,
  /** The body whose officer takes it in; the studio where the payer came to the service hall. */
  receivedBy: receiver,
  payerName: personal(line),
  content: personal(text),
  /** 争议双方: the other one, where there is one (O12). */
  otherParty: z.strictObject({ name: personal(line), kind: otherPartyKind }).exactOptional(),
});
/** What the text leaves to the banner. Every period is open (O1): a length or an explicit `'none'`. */
export const policy = z.strictObject({
  acceptWithin: openPeriod,
  handleWithin: openPeriod,
  specialCaseWithin: openPeriod,
  feedbackWithin: openPeriod,
  archiveWithin: openPeriod,
  hotlineWithin: openPeriod,
  objectionWindow: openPeriod,
  /** What makes a joint dispute major by itself (O8); without it the studio judges freely. */
  majorFrom: z
    .strictObject({
      sum: z.number().min(0).exactOptional(),
      persons: z.int().min(1).exactOptional(),
      policyConflict: z.literal(true).exactOptional(),
    })
    .exactOptional(),
});
export const context = caseContext(
  [
    'register',
    'accept',
    'conclude',
    'formOpinion',
    'feedBack',
    'archive',
    'hotlineReply',
    'objectionWindow',
  ],
  policy,
  {
    channel: z.enum(['counter', 'hotline12345', 'petition', 'onlineMonitoring']),
    receivedBy: receiver,
    hotlineDue: day.exactOptional(),
    otherParty: otherPartyKind.exactOptional(),
    competent: z.array(body).readonly().exactOptional(),
    relation: z.enum(['agency', 'employer', 'both']).exactOptional(),
    refundOrArrears: z.boolean().exactOptional(),
    track: track.exactOptional(),
    remedies: z
      .array(z.strictObject({ remedy, on: day, misfit: z.literal(MISFIT).exactOptional() }))
      .readonly()
      .exactOptional(),
  },
);

export type Role = (typeof roles)[number];
export type Act = { [K in keyof typeof acts]: z.infer<(typeof acts)[K]> }[keyof typeof acts];
export interface Input extends z.infer<typeof input> {}
export interface Policy extends z.infer<typeof policy> {}
export interface Context extends z.infer<typeof context> {}
export type Track = z.infer<typeof track>;
