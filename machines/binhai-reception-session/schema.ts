import * as z from 'zod';
import {
  actsBy,
  caseContext,
  confidential,
  day,
  line,
  linkedCaseEnded,
  officeActs,
  personal,
  text,
} from '../../src/forms';

export const roles = [
  'director',
  'leadershipMember',
  'leaderInCharge',
  'principalLeader',
  'officeHead',
  'generalOffice',
  'petitionOfficer',
  'divisionHead',
  'visitor',
  'linkedCase',
] as const;
const unit = z.strictObject({ id: line });

/**
 * 接访记录 (七(一).3, 七(一).4, 二.2a): who came and what they said, in their own words; what the leader thinks and decides,
 * and the department it is for. Staff write both parts, the leader approves.
 */
export const receptionRecord = z.strictObject({
  recordNo: line,
  petitioner: z.strictObject({
    name: personal(line),
    address: personal(line),
    phone: personal(line).exactOptional(),
  }),
  headcount: z.int().min(1).max(100_000),
  gist: confidential(text),
  statementVerbatim: confidential(text),
  staffNotes: confidential(text).exactOptional(),
  leaderOpinion: confidential(text),
  decision: confidential(text),
  unit,
});
const { recordNo, petitioner, headcount, gist, statementVerbatim, staffNotes } =
  receptionRecord.shape;
const statement = { recordNo, petitioner, headcount, gist, statementVerbatim, staffNotes };
const { leaderOpinion, decision } = receptionRecord.shape;
const opinion = { leaderOpinion, decision, unit };

const act = actsBy(roles);
export const acts = {
  changeLeader: act('changeLeader', { leader: line, reason: text }),
  putOff: act('putOff', { receptionOn: day, reason: text }),
  callOff: act('callOff', { reason: text }),
  openReception: act('openReception', { room: line, leader: line }),
  visit: act('visit'),
  leave: act('leave'),
  recordStatement: act('recordStatement', { ...statement, complaintVisit: z.boolean() }),
  /** Says nothing of what was said, nor of whom (B48). */
  takeUpApart: act('takeUpApart'),
  summonDivision: act('summonDivision', { unit }),
  attend: act('attend'),
  proposeOpinion: act('proposeOpinion', { text: confidential(text) }),
  instruct: act('instruct', { text: confidential(text) }),
  dismissDivision: act('dismissDivision', { reason: confidential(text) }),
  recordOpinion: act('recordOpinion', opinion),
  approveRecord: act('approveRecord', { recordNo }),
  returnRecord: act('returnRecord', { recordNo, reason: confidential(text) }),
  reviseRecord: act('reviseRecord', { recordNo, ...opinion }),
  deliverRecord: act('deliverRecord', { recordNo, signedBy: line.exactOptional() }),
  endReception: act('endReception'),
  linkedCaseEnded: linkedCaseEnded(roles),
  ...officeActs(roles, unit),
  recuse: act('recuse', { person: line, ofHead: z.boolean(), ground: confidential(text) }),
};

/** What the case opens with: whose day it is, and who receives. */
export const input = z.strictObject({
  receptionDay: z.enum(['directorDay', 'memberDay']),
  /** The day visitors are received; the schedule says which (B13–B16). */
  receptionOn: day,
  leader: line,
});
/** What the text leaves to the bureau. */
export const policy = z.strictObject({
  /** 接访地点; where nothing is said, the room that 七(一).2c names. */
  room: line.exactOptional(),
  /** 及时 of 七(一).5 (B49). */
  attend: z.enum(['sameDay', 'none']),
});
export const context = caseContext(['attend'], policy, {
  receptionDay: input.shape.receptionDay,
  receptionOn: day,
  room: line,
  /** As what the leader who receives does so. */
  receiver: z.enum(['director', 'leadershipMember']),
  attendance: policy.shape.attend,
  /** What every petition matter of this session opens with (B47): a visit, received by the leader, no denunciation (B48). */
  channel: z.literal('visit'),
  intake: z.literal('leader'),
  receivedBy: line,
  denunciation: z.literal(false),
  /** The records of the session, in the order the visitors came. */
  records: z
    .array(
      z.strictObject({
        recordNo: line,
        stage: z.enum(['stated', 'recorded', 'returned', 'approved', 'delivered']),
        unit: line.exactOptional(),
      }),
    )
    .readonly(),
});

export type Role = (typeof roles)[number];
export type Act = { [K in keyof typeof acts]: z.infer<(typeof acts)[K]> }[keyof typeof acts];
export interface Input extends z.infer<typeof input> {}
export interface Policy extends z.infer<typeof policy> {}
export interface Context extends z.infer<typeof context> {}
