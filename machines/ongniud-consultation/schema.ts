import * as z from 'zod';
import {
  actsBy,
  caseContext,
  day,
  line,
  officeActs,
  openPeriod,
  personal,
  text,
} from '../../src/forms';
import { members } from './members';

export const roles = [
  'member',
  'studio',
  'convener',
  'participant',
  'leadingGroupOffice',
  'leadingGroup',
  'governmentOffice',
] as const;
const member = z.enum(members);
const unit = z.strictObject({ id: line });
const track = z.enum(['general', 'major']);
const departments = z.array(member).min(1).max(members.length);
const invited = z.array(line).max(20);

/** 会商纪要: what was found, what was decided and by whom it is carried out, and by which day where one was set (O37, O38). */
export const consultationMinutes = z
  .strictObject({
    heldOn: day,
    attendees: z.array(line).min(2).max(50),
    findings: personal(text),
    decided: z.array(z.strictObject({ text, units: z.array(line).min(1).max(20) })).max(50),
    limit: day.exactOptional(),
  })
  .refine(({ limit, decided }) => limit === undefined || decided.length > 0, {
    path: ['decided'],
    error: 'a limit is set for something decided: say what',
    params: { zh: '确定期限的，须写明议定事项' },
  })
  .refine(({ limit, heldOn }) => limit === undefined || limit >= heldOn, {
    path: ['limit'],
    error: 'the limit lies before the day it was set',
    params: { zh: '期限早于会商日期' },
  });

const act = actsBy(roles);
export const acts = {
  callConsultation: act('callConsultation', { departments, invited: invited.exactOptional() }),
  sortOut: act('sortOut', { summary: personal(text) }),
  requestMeeting: act('requestMeeting', { reason: text }),
  decideToConvene: act('decideToConvene', { departments }),
  declineToConvene: act('declineToConvene', { reason: text }),
  arrangeMeeting: act('arrangeMeeting', { meetsOn: day, place: line }),
  invite: act('invite', { unit }),
  contribute: act('contribute', { opinion: text }),
  holdMeeting: act('holdMeeting'),
  recordMinutes: act('recordMinutes', { minutes: consultationMinutes }),
  reportCarriedOut: act('reportCarriedOut', { text }),
  returnReport: act('returnReport', { unit, reason: text }),
  confirmCarriedOut: act('confirmCarriedOut', { note: text.exactOptional() }),
  callOff: act('callOff', { reason: text }),
  ...officeActs(roles, unit),
};

/** What is to be discussed, and who has a part in it: put by whoever asks, or by the dispute it serves. */
export const input = z.strictObject({
  track,
  topic: personal(text),
  /** The departments competent for the matter by 二(二), where they are known (O34). */
  competent: departments.exactOptional(),
  /** 邀请单位: units that are asked to come, members or not (O6). */
  invited: invited.exactOptional(),
});
/** What the text leaves to the banner: how soon 政府办 arranges a meeting (O36), a length or an explicit `'none'`. */
export const policy = z.strictObject({ arrangeWithin: openPeriod });
export const context = caseContext(['arrange', 'carryOut'], policy, {
  track,
  competent: departments.readonly().exactOptional(),
  invited: invited.readonly().exactOptional(),
  limit: day.exactOptional(),
  /** Units that have not reported yet that they carried out what the meeting decided. */
  owing: z.array(line).readonly().exactOptional(),
});

export type Role = (typeof roles)[number];
export type Act = { [K in keyof typeof acts]: z.infer<(typeof acts)[K]> }[keyof typeof acts];
export interface Input extends z.infer<typeof input> {}
export interface Policy extends z.infer<typeof policy> {}
export interface Context extends z.infer<typeof context> {}
export type Track = z.infer<typeof track>;
