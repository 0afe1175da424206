import * as z from 'zod';
import {
  actsBy,
  caseContext,
  commonActs,
  confidential,
  day,
  line,
  officeActs,
  person,
  text,
} from '../../src/forms';

export const roles = [
  'receptionStaff',
  'handlingUnit',
  'generalOffice',
  'officeHead',
  'leaderInCharge',
  'principalLeader',
  'receivingDepartment',
] as const;
const unit = z.strictObject({ id: line });

/** 移交登记 (一.4b): what is written down when a matter changes hands. */
export const handOver = z.strictObject({
  handedOverOn: day,
  mainFacts: confidential(text),
  handOverOpinion: confidential(text),
  evidence: z.array(line).max(200),
  handedOverBy: line,
  takenOverBy: line,
});

const act = actsBy(roles);
const { serve } = commonActs(roles, unit);
export const acts = {
  sendToOffice: act('sendToOffice', { handOver }),
  receive: act('receive', { signedBy: line }),
  flagUrgent: act('flagUrgent', { reason: confidential(text) }),
  transfer: act('transfer', {
    department: line,
    way: z.enum(['inPerson', 'post', 'online', 'other']),
    note: confidential(text).exactOptional(),
  }),
  answerTransfer: act('answerTransfer', { text: confidential(text) }),
  returnToOffice: act('returnToOffice', { reason: confidential(text) }),
  /** What the petition matter opens with, beside what this case knows. */
  takeBack: act('takeBack', {
    reason: confidential(text),
    channel: z.enum(['letter', 'visit', 'phone', 'fax', 'network']),
    intake: z.enum(['reception', 'informationOfficer']),
    complaintVisit: z.boolean(),
    petitioner: person.exactOptional(),
    gist: confidential(text).exactOptional(),
  }),
  archive: act('archive', {
    contentClass: line,
    notToldBecause: z.enum(['nameUnclear', 'addressUnclear']).exactOptional(),
  }),
  serve,
  ...officeActs(roles, unit),
  recuse: act('recuse', { person: line, ofHead: z.boolean(), ground: confidential(text) }),
};

/** What the case opens with: what a petition case hands over, or the letter itself. */
export const input = z.strictObject({
  /** Where it was thought to belong; the office decides. */
  department: line.exactOptional(),
  urgent: z.boolean(),
  /** The record, where the matter has been handed to the office already. */
  handOver: handOver.exactOptional(),
  denunciation: z.boolean(),
  /** Ids of the persons and units accused; they take no part and learn nothing (十一.4a). */
  accused: confidential(z.array(line).max(100)).exactOptional(),
  gist: confidential(text).exactOptional(),
});
/** What the text leaves to the bureau. */
export const policy = z.strictObject({
  /** 及时 of 四.3 (B7); with `'none'` an urgent matter has the three days of any other. */
  urgentTransfer: z.enum(['sameDay', 'none']),
});
export const context = caseContext(['transferOut'], policy, {
  denunciation: z.boolean(),
  accused: confidential(z.array(line)).readonly(),
  urgent: z.boolean(),
  /** The period its next limit runs in. */
  pace: z.enum(['ordinary', 'urgent']),
  /** Whether the hand-over to the office is on record. */
  handedOver: z.boolean(),
  /** The department it was last passed on to. */
  addressee: line.exactOptional(),
  /** Whether the petitioner has been told of that department. */
  told: z.boolean(),
});

export type Role = (typeof roles)[number];
export type Act = { [K in keyof typeof acts]: z.infer<(typeof acts)[K]> }[keyof typeof acts];
export interface Input extends z.infer<typeof input> {}
export interface Policy extends z.infer<typeof policy> {}
export interface Context extends z.infer<typeof context> {}
