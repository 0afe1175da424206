import * as z from 'zod';
import { actsBy, caseContext, confidential, day, line, officeActs, text } from '../../src/forms';

export const roles = [
  'petitionOffice',
  'directorInCharge',
  'petitionLeader',
  'participatingDivision',
] as const;
const unit = z.strictObject({ id: line });
const ground = z.enum(['majorMatter', 'common']);
const division = z.strictObject({ unit: line, person: line });

/** 协调会议记录: who came for which division, what was found, what was decided and who does it (四.13). */
export const meetingRecord = z.strictObject({
  chairedBy: line,
  divisionsPresent: z.array(division).min(1).max(50),
  findings: confidential(text),
  decisions: z
    .array(z.strictObject({ decision: confidential(text), division: line.exactOptional() }))
    .min(1)
    .max(50),
});

const act = actsBy(roles);
export const acts = {
  approveMeeting: act('approveMeeting', { note: text.exactOptional() }),
  refuseMeeting: act('refuseMeeting', { reason: text }),
  scheduleMeeting: act('scheduleMeeting', {
    meetingOn: day,
    place: line,
    divisionsCalled: z.array(line).min(1).max(50),
  }).refine((form) => form.meetingOn >= form.on, {
    path: ['meetingOn'],
    error: 'the day of the meeting lies before its notice',
    params: { zh: '会议日期不得早于通知之日' },
  }),
  conveneMeeting: act('conveneMeeting', { meetingRecord }),
  cancelMeeting: act('cancelMeeting', { reason: text }),
  ...officeActs(roles, unit),
};

/** What the case opens with: the proposal of the petition office, and for a common problem the matters that raise it (J49). */
export const input = z
  .strictObject({
    ground,
    topic: text,
    cases: z.array(line).min(1).max(500).exactOptional(),
  })
  .refine(({ ground, cases }) => ground === 'common' || cases === undefined, {
    path: ['cases'],
    error: 'only a common problem is raised by several matters',
    params: { zh: '群众集中反映的共性问题才列明多个事项' },
  });
/** What the decisions leave to the bureau. */
export const policy = z.strictObject({
  /** Whether 主管局长 is the leader in charge of petitions (J26), which holds unless said, or another. */
  directorInCharge: z.enum(['petitionLeader', 'another']).exactOptional(),
});
export const context = caseContext([], policy, {
  ground,
  divisionsCalled: z.array(line).readonly(),
  meetingOn: day.exactOptional(),
});

export type Role = (typeof roles)[number];
export type Act = { [K in keyof typeof acts]: z.infer<(typeof acts)[K]> }[keyof typeof acts];
export interface Input extends z.infer<typeof input> {}
export interface Policy extends z.infer<typeof policy> {}
export interface Context extends z.infer<typeof context> {}
