import * as z from 'zod';
import {
  actsBy,
  caseContext,
  confidential,
  day,
  line,
  linkedCaseEnded,
  officeActs,
  person,
  personal,
  text,
} from '../../src/forms';

export const roles = [
  'informationOfficer',
  'generalOffice',
  'leaderInCharge',
  'principalLeader',
  'caseLeader',
  'handlingUnit',
  'linkedCase',
] as const;
const unit = z.strictObject({ id: line });

/** 台账 (六.2): one screened conflict as it is entered. */
export const ledgerEntry = z.strictObject({
  serial: line,
  mainProblems: confidential(text),
  placeOfMatter: line,
  system: line,
  cause: confidential(text),
  headcount: z.int().min(1).max(1_000_000).exactOptional(),
  persons: personal(z.array(line).max(200)).exactOptional(),
});
/** 会议纪要 of a situation or work meeting (六.3, 十.3). */
export const meetingMinutes = z.strictObject({
  heldOn: day,
  attendees: z.array(line).min(1).max(200),
  minutes: confidential(text),
});
const trends = z.array(z.enum(['tendency', 'earlySign'])).max(2);
/** 三到位一处理 (B22): what the matter called for, as often as several parts of it did. */
const dispositions = z
  .array(z.enum(['solve', 'educate', 'assist', 'lawEnforcement']))
  .min(1)
  .max(4);

const act = actsBy(roles);
export const acts = {
  enterLedger: act('enterLedger', { ledgerEntry }),
  classify: act('classify', {
    contentClass: line,
    /** 倾向性、苗头性问题, or neither. */
    trends,
    trendNote: confidential(text).exactOptional(),
    major: z.boolean(),
  }),
  assessSituation: act('assessSituation', { meetingMinutes }),
  decideAtMeeting: act('decideAtMeeting', { unit, limit: day, meetingMinutes }),
  entrust: act('entrust', {
    text: confidential(text).exactOptional(),
    leader: line.exactOptional(),
    unit: unit.exactOptional(),
    person: line.exactOptional(),
    limit: day.exactOptional(),
  }),
  recordMeasure: act('recordMeasure', {
    kind: z.enum(['stabilise', 'defuse']),
    note: confidential(text),
  }),
  reassign: act('reassign', { unit, person: line, reason: text }),
  setNewLimit: act('setNewLimit', { until: day, reason: confidential(text) }),
  reportResolution: act('reportResolution', { dispositions, text: confidential(text) }),
  enterResolution: act('enterResolution', { note: confidential(text).exactOptional() }),
  /** What a petition of the bureau opens with; never a denunciation (B57). */
  openPetition: act('openPetition', {
    channel: z.enum(['letter', 'visit', 'phone', 'fax', 'network']),
    intake: z.enum(['reception', 'informationOfficer']),
    complaintVisit: z.boolean(),
    denunciation: z.literal(false),
    petitioner: person.exactOptional(),
    gist: confidential(text).exactOptional(),
  }),
  /** What the report of an incident opens with; the act’s own `at` is the instant it was noticed. */
  reportIncident: act('reportIncident', {
    kind: z.enum([
      'collectivePetition',
      'petitionMarch',
      'demonstration',
      'illegalAssembly',
      'otherIncident',
      'majorMatter',
    ]),
    discoveredBy: line,
    gist: confidential(text).exactOptional(),
  }),
  linkedCaseEnded: linkedCaseEnded(roles),
  ...officeActs(roles, unit),
};

/** What a round of screening 排查 found: the case opens on the day it was found. */
export const input = z.strictObject({
  /** The round of screening (六.1), as the bureau calls it. */
  round: line,
  /** The division that found it. */
  foundBy: line,
  gist: confidential(text).exactOptional(),
});
/** Nothing of this procedure is left to a value of the bureau: how often it screens and meets is a schedule (B21). */
export const policy = z.strictObject({});
export const context = caseContext(['resolve'], policy, {
  gravity: z.enum(['plain', 'major']),
  meeting: z.strictObject({ unit: line, limit: day }).exactOptional(),
  responsible: z.strictObject({ leader: line, unit: line, person: line }).exactOptional(),
  limitGiven: day.exactOptional(),
});

export type Role = (typeof roles)[number];
export type Act = { [K in keyof typeof acts]: z.infer<(typeof acts)[K]> }[keyof typeof acts];
export interface Input extends z.infer<typeof input> {}
export interface Policy extends z.infer<typeof policy> {}
export interface Context extends z.infer<typeof context> {}
