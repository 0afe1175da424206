import * as z from 'zod';
import {
  actsBy,
  caseContext,
  confidential,
  instant,
  line,
  linkedCaseEnded,
  officeActs,
  person,
  text,
} from '../../src/forms';

export const roles = [
  'discoveringDivision',
  'informationOfficer',
  'generalOffice',
  'leaderInCharge',
  'principalLeader',
  'handlingUnit',
  'linkedCase',
] as const;
const unit = z.strictObject({ id: line });
/** What must be reported: the incidents of 八.1, and any other major petition matter (八.3). */
const kind = z.enum([
  'collectivePetition',
  'petitionMarch',
  'demonstration',
  'illegalAssembly',
  'otherIncident',
  'majorMatter',
]);

/** 上报内容: where, how many, what is known, and what has been done about it. */
export const incidentReport = z.strictObject({
  place: confidential(line),
  headcount: z.int().min(1).max(1_000_000).exactOptional(),
  facts: confidential(text),
  measuresTaken: confidential(text).exactOptional(),
});

const act = actsBy(roles);
/** What was found about a report, by whom (B55). */
const finding = { foundBy: line, text: confidential(text) };
export const acts = {
  report: act('report', { leader: line, incidentReport }),
  recordMissed: act('recordMissed', { leader: line, ...finding }),
  recordLate: act('recordLate', finding),
  recordConcealed: act('recordConcealed', finding),
  continueReport: act('continueReport', { text: confidential(text) }),
  instruct: act('instruct', { text: confidential(text), unit }),
  takeNote: act('takeNote', { note: confidential(text).exactOptional() }),
  reportHandling: act('reportHandling', { text: confidential(text) }),
  /** What a petition of the bureau opens with; never a denunciation (B57). */
  openPetition: act('openPetition', {
    channel: z.enum(['letter', 'visit', 'phone', 'fax', 'network']),
    intake: z.enum(['reception', 'informationOfficer']),
    complaintVisit: z.boolean(),
    denunciation: z.literal(false),
    petitioner: person.exactOptional(),
    gist: confidential(text).exactOptional(),
  }),
  archive: act('archive'),
  linkedCaseEnded: linkedCaseEnded(roles),
  ...officeActs(roles, unit),
};

/** What was discovered: the case opens on the day of the discovery, `at` says the instant where it is known. */
export const input = z.strictObject({
  kind,
  /** The division that discovered it and must report. */
  discoveredBy: line,
  at: instant.exactOptional(),
  gist: confidential(text).exactOptional(),
});
/** What the text leaves to the bureau. */
export const policy = z.strictObject({
  /** When an incident that is not reported yet is asked for (B18). */
  alertAfterMinutes: z
    .union([z.int().min(1).max(10_080), z.literal('none')], {
      error: "binhai-2023/八.1 states no number: give the minutes, 1 to 10080, or 'none'",
    })
    .describe(
      "minutes after the discovery until a report that is not there is asked for; binhai-2023/八.1 states no number: give them, or 'none'",
    ),
});
export const context = caseContext(['report'], policy, {
  kind,
  discoveredBy: line,
  /** Which of the two clauses asks for the report. */
  duty: z.enum(['incident', 'majorMatter']),
  reporting: z.enum(['pending', 'made', 'missed']),
});

export type Role = (typeof roles)[number];
export type Act = { [K in keyof typeof acts]: z.infer<(typeof acts)[K]> }[keyof typeof acts];
export interface Input extends z.infer<typeof input> {}
export interface Policy extends z.infer<typeof policy> {}
export interface Context extends z.infer<typeof context> {}
