import * as z from 'zod';
import {
  actsBy,
  caseContext,
  commonActs,
  day,
  line,
  openPeriod,
  personal,
  text,
} from '../../src/forms';

export const roles = [
  'generalOffice',
  'leaderInCharge',
  'handlingUnit',
  'unitHead',
  'mayorHotlineOffice',
  'sender',
] as const;
const tier = z.enum(['ordinary', 'complex', 'difficult']);
const unit = z.strictObject({
  id: line,
  kind: z.enum(['division', 'townshipCentre', 'bureauUnit']),
});

/** 市人社局市长热线工单转办单（附件2）; 登记时间 is the hotline's, the bureau's own stands beside it (L17). */
export const transferSheet = z.strictObject({
  senderName: personal(line),
  phone: personal(line),
  orderType: line,
  address: personal(line).exactOptional(),
  registrar: line,
  registeredAt: day,
  bureauRegisteredAt: day.exactOptional(),
  transferredAt: day,
  dueAt: day.exactOptional(),
  content: personal(text),
  replyContent: text,
  basicSituation: text,
  siteCheck: text.exactOptional(),
  result: z.strictObject({
    finished: z.boolean(),
    nextSteps: text.exactOptional(),
    outcome: text,
    senderSatisfied: z.boolean().exactOptional(),
  }),
  leaderAuditOpinion: text,
});

const act = actsBy(roles);
export const acts = {
  register: act('register'),
  confirm: act('confirm', { withinRemit: z.boolean() }),
  accept: act('accept'),
  returnToSource: act('returnToSource', { reason: text }),
  instruct: act('instruct', { text, tier, unit, head: line.exactOptional() }),
  dispatch: act('dispatch', { unit: unit.exactOptional() }),
  receive: act('receive'),
  arrangeReply: act('arrangeReply', { text: text.exactOptional() }),
  verify: act('verify', { contactedOn: day, note: text }),
  reportProgress: act('reportProgress', { text }),
  raiseTier: act('raiseTier', {
    to: z.enum(['complex', 'difficult']),
    reason: text,
    progressReport: text.exactOptional(),
  }),
  draftReply: act('draftReply', { text }),
  approveReply: act('approveReply'),
  returnDraft: act('returnDraft', { reason: text }),
  reply: act('reply', {
    channel: z.enum(['sms', 'phone']),
    text,
    callRecord: text.exactOptional(),
  }),
  signOff: act('signOff'),
  submitSheet: act('submitSheet', { sheet: transferSheet }),
  upload: act('upload'),
  followUp: act('followUp', {
    satisfied: z.boolean(),
    returned: z.boolean(),
    note: text.exactOptional(),
  }).refine((form) => !(form.satisfied && form.returned), {
    path: ['returned'],
    error: 'only a result the sender is not satisfied with is returned',
    params: { zh: '来信人满意的，不得退回重办' },
  }),
  archive: act('archive'),
  markDuplicate: act('markDuplicate', {
    originalCaseId: line,
    originalRepliedOn: day.exactOptional(),
    sameSender: z.boolean(),
  }),
  requestExtension: act('requestExtension', { text }),
  applyExtension: act('applyExtension', { text: text.exactOptional() }),
  grantExtension: act('grantExtension', { until: day }),
  refuseExtension: act('refuseExtension', { reason: text.exactOptional() }),
  ...commonActs(roles, unit),
};

/** The work order 工单 as the hotline hands it over. */
export const input = z.strictObject({
  order: z.strictObject({
    senderName: personal(line),
    phone: personal(line).exactOptional(),
    orderType: line,
    address: personal(line).exactOptional(),
    content: personal(text),
    registrar: line.exactOptional(),
    registeredAt: day.exactOptional(),
  }),
  /** 限办时间: the hotline's own limit. */
  limitGiven: day.exactOptional(),
  /** Links work orders of different senders with basically the same demand; each is answered (四(二)c). */
  group: line.exactOptional(),
});
/** What the text leaves to the bureau. A period it leaves open is a length or an explicit `'none'`. */
export const policy = z.strictObject({
  sheet: openPeriod,
  redispatch: openPeriod,
  followUpWindow: openPeriod,
  warnBefore: z.int().min(1).max(6).exactOptional(),
});
export const context = caseContext(
  ['register', 'dispatch', 'reply', 'sheet', 'followUpWindow', 'redispatch'],
  policy,
  {
    tier: tier.exactOptional(),
    unitKind: unit.shape.kind.exactOptional(),
    limitGiven: day.exactOptional(),
  },
);

export type Role = (typeof roles)[number];
export type Act = { [K in keyof typeof acts]: z.infer<(typeof acts)[K]> }[keyof typeof acts];
export interface Input extends z.infer<typeof input> {}
export interface Policy extends z.infer<typeof policy> {}
export interface Context extends z.infer<typeof context> {}
export type Tier = z.infer<typeof tier>;
