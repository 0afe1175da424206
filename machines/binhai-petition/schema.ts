import * as z from 'zod';
import {
  actsBy,
  caseContext,
  commonActs,
  confidential,
  day,
  line,
  openPeriod,
  person,
  personal,
  text,
} from '../../src/forms';

export const roles = [
  'receptionStaff',
  'petitionOfficer',
  'generalOffice',
  'officeHead',
  'informationOfficer',
  'leaderInCharge',
  'designatedLeader',
  'leadershipMember',
  'principalLeader',
  'caseLeader',
  'handlingUnit',
  'petitioner',
] as const;
const unit = z.strictObject({ id: line });

/** 接待登记表 (一.2, 二.2a): the statement in the petitioner’s own words, what the staff think of it apart (一.3). */
export const receptionForm = z.strictObject({
  petitionerName: personal(line),
  unitOrAddress: personal(line),
  phone: personal(line).exactOptional(),
  headcount: z.int().min(1).max(100_000),
  mainProblems: confidential(text),
  purpose: line,
  placeOfMatter: line,
  contentClass: line,
  system: line,
  cause: confidential(text),
  claimsMade: confidential(text),
  suggestions: confidential(text).exactOptional(),
  mattersAndReasons: confidential(text),
  resultGiven: confidential(text).exactOptional(),
  statementVerbatim: confidential(text),
  staffNotes: confidential(text).exactOptional(),
});
/** 移交登记 (一.4b): what is written down when a matter changes hands. */
export const handOver = z.strictObject({
  handedOverOn: day,
  mainFacts: confidential(text),
  handOverOpinion: confidential(text),
  evidence: z.array(line).max(200),
  handedOverBy: line,
  takenOverBy: line,
});
/** 处理结果 (四.2c); the leader’s signature is an act of its own. */
export const handlingResult = z.strictObject({
  investigation: confidential(text),
  conclusionReached: confidential(text),
});
/** 例会纪要 (十.2–十.4): led by the principal leader, attended by the leaders and the heads and petition staff of the divisions. */
export const meetingMinutes = z.strictObject({
  heldOn: day,
  attendees: z.array(line).min(1).max(200),
  minutes: confidential(text),
});

const act = actsBy(roles);
/** What an instruction must name (七(二).5); what a meeting has fixed need not be named again. */
const instruction = {
  text: confidential(text),
  urgent: z.boolean(),
  leader: line.exactOptional(),
  unit: unit.exactOptional(),
  person: line.exactOptional(),
  limit: day.exactOptional(),
};
export const acts = {
  register: act('register', { receptionForm, major: z.boolean(), serial: line.exactOptional() }),
  orderHandling: act('orderHandling', instruction),
  orderExplanation: act('orderExplanation', { text: confidential(text), unit }),
  explain: act('explain', { to: line, text: confidential(text) }),
  answerOnSpot: act('answerOnSpot', { text: confidential(text) }),
  answerConsultation: act('answerConsultation', {
    text: confidential(text),
    department: line.exactOptional(),
  }),
  redirect: act('redirect', {
    redirectGround: z.enum(['beyondRemit', 'otherProcedure']),
    department: line,
    route: text,
  }),
  transferOut: act('transferOut', { department: line, urgent: z.boolean(), handOver }),
  persuade: act('persuade', { note: confidential(text) }),
  dissuade: act('dissuade', { note: confidential(text) }),
  criticise: act('criticise', { note: confidential(text) }),
  reportMajor: act('reportMajor', { leader: line, text: confidential(text) }),
  submitForInstruction: act('submitForInstruction', {
    leader: line,
    /** What the visitor was told when it could not be solved on the spot (二.2c). */
    explanation: confidential(text).exactOptional(),
  }),
  decideAtMeeting: act('decideAtMeeting', { unit, limit: day, meetingMinutes }),
  instruct: act('instruct', instruction),
  deliver: act('deliver', { note: text.exactOptional() }),
  receive: act('receive', { signedBy: line }),
  flagUrgent: act('flagUrgent', { reason: confidential(text) }),
  superviseHandling: act('superviseHandling', { text: confidential(text) }),
  reportDifficulty: act('reportDifficulty', { to: line, text: confidential(text) }),
  submitResult: act('submitResult', { handlingResult }),
  signOff: act('signOff'),
  returnResult: act('returnResult', { reason: confidential(text) }),
  fileResult: act('fileResult'),
  reportResult: act('reportResult', { text: confidential(text) }),
  reportToSuperior: act('reportToSuperior', { organ: line, text: confidential(text) }),
  fileWithSuperior: act('fileWithSuperior', { organ: line }),
  archive: act('archive', { contentClass: line }),
  reportDelay: act('reportDelay', { reason: confidential(text) }),
  setNewLimit: act('setNewLimit', { until: day, reason: confidential(text) }),
  refuseNewLimit: act('refuseNewLimit', { reason: confidential(text).exactOptional() }),
  followCase: act('followCase', {
    kind: z.enum(['study', 'coordinate', 'urging', 'inspect']),
    note: confidential(text),
  }),
  settleFinally: act('settleFinally', { note: confidential(text) }),
  requestFeedback: act('requestFeedback', { text: confidential(text).exactOptional() }),
  feedBack: act('feedBack', {
    to: line,
    way: z.enum(['inPerson', 'post', 'sms', 'phone', 'online', 'other']),
    text: confidential(text),
  }),
  ...commonActs(roles, unit),
  reassign: act('reassign', { unit, reason: text, handOver }),
  recuse: act('recuse', { person: line, ofHead: z.boolean(), ground: confidential(text) }),
};

/** What the case opens with: how it came in, what kind it is, and whom a denunciation accuses. */
export const input = z
  .strictObject({
    channel: z.enum(['letter', 'visit', 'phone', 'fax', 'network']),
    intake: z.enum(['reception', 'leader', 'informationOfficer']),
    /** The leader who received it directly (十一.1). */
    receivedBy: line.exactOptional(),
    /** The unit that passed the letter on (三.2a). */
    forwardedBy: line.exactOptional(),
    complaintVisit: z.boolean(),
    denunciation: z.boolean(),
    /** Ids of the persons and units accused; they take no part and learn nothing (十一.4a). */
    accused: confidential(z.array(line).max(100)).exactOptional(),
    petitioner: person.exactOptional(),
    /** 信访人数, where it is known before the registration; one unless said. */
    headcount: z.int().min(1).max(100_000).exactOptional(),
    gist: confidential(text).exactOptional(),
  })
  .refine((form) => (form.intake === 'leader') === (form.receivedBy !== undefined), {
    path: ['receivedBy'],
    error: 'name the leader who received it, and only then',
    params: { zh: '局领导直接收到的，须写明是哪位局领导；其他的不写' },
  });
/** What the text leaves to the bureau. A period it leaves open is a length or an explicit `'none'`. */
export const policy = z.strictObject({
  register: openPeriod,
  submit: openPeriod,
  reportMajor: openPeriod,
  reportResult: openPeriod,
  feedback: openPeriod,
  /** 迅速 and 立即 of 十一.1 (B12). */
  leaderOrder: z.enum(['sameDay', 'none']),
  /** Whether results that did not come through the information officers are filed too (B29); not unless said. */
  fileEveryResult: z.boolean().exactOptional(),
});
export const context = caseContext(
  ['register', 'order', 'reportMajor', 'submit', 'handle', 'reportResult', 'feedback'],
  policy,
  {
    channel: input.shape.channel,
    intake: input.shape.intake,
    denunciation: z.boolean(),
    accused: confidential(z.array(line)).readonly(),
    flow: z.enum(['approval', 'investigation']),
    approver: z.enum(['leaderInCharge', 'designatedLeader', 'leadershipMember']),
    /** Whether a leader’s own order is due the same day. */
    leaderOrder: policy.shape.leaderOrder,
    gravity: z.enum(['plain', 'major']),
    urgent: z.boolean(),
    /** Last day a new limit may name. */
    latestLimit: day.exactOptional(),
    limitGiven: day.exactOptional(),
    meeting: z.strictObject({ unit: line, limit: day }).exactOptional(),
    responsible: z.strictObject({ leader: line, unit: line, person: line }).exactOptional(),
    outcome: z.enum(['pending', 'filed']),
    feedback: z.enum(['none', 'requested', 'given']),
    settled: z.boolean(),
  },
);

export type Role = (typeof roles)[number];
export type Act = { [K in keyof typeof acts]: z.infer<(typeof acts)[K]> }[keyof typeof acts];
export interface Input extends z.infer<typeof input> {}
export interface Policy extends z.infer<typeof policy> {}
export interface Context extends z.infer<typeof context> {}
