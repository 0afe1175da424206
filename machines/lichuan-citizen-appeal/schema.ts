import * as z from 'zod';
import { actsBy, caseContext, commonActs, day, line, personal, text } from '../../src/forms';

export const roles = [
  'petitionSection',
  'leaderInCharge',
  'handlingUnit',
  'unitHead',
  'sender',
] as const;
const tier = z.enum(['ordinary', 'complex', 'difficult']);
const unit = z.strictObject({
  id: line,
  kind: z.enum(['division', 'townshipCentre', 'bureauUnit']),
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
  signOff: act('signOff'),
  handIn: act('handIn'),
  reply: act('reply', {
    channel: z.enum(['platform', 'sms', 'phone']),
    text,
    callRecord: text.exactOptional(),
  }),
  upload: act('upload'),
  archive: act('archive'),
  markDuplicate: act('markDuplicate', {
    originalCaseId: line,
    originalRepliedOn: day.exactOptional(),
    sameSender: z.boolean(),
  }),
  ...commonActs(roles, unit),
};

/** The citizen appeal 诉求 as the platform 市民直通车 hands it over. */
export const input = z.strictObject({
  citizenAppeal: z.strictObject({
    senderName: personal(line),
    phone: personal(line).exactOptional(),
    address: personal(line).exactOptional(),
    content: personal(text),
  }),
  /** Links appeals of different senders with basically the same demand; each is answered (四(二)c). */
  group: line.exactOptional(),
});
/** What the text leaves to the bureau: from which day the three working days of 三(四)3 run (L13), when to urge (L21). */
export const policy = z.strictObject({
  handInFrom: z.enum(['disputed', 'receipt', 'signature']),
  warnBefore: z.int().min(1).max(6).exactOptional(),
});
export const context = caseContext(['register', 'dispatch', 'reply', 'handIn'], policy, {
  tier: tier.exactOptional(),
  unitKind: unit.shape.kind.exactOptional(),
});

export type Role = (typeof roles)[number];
export type Act = { [K in keyof typeof acts]: z.infer<(typeof acts)[K]> }[keyof typeof acts];
export interface Input extends z.infer<typeof input> {}
export interface Policy extends z.infer<typeof policy> {}
export interface Context extends z.infer<typeof context> {}
export type Tier = z.infer<typeof tier>;
