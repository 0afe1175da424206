import { addDays } from '../../calendars';
import type { coordinationMeeting } from '../../machines/jilin-coordination-meeting';
import type { Plan } from '../../src/analysis';
import { commonPayloads } from './plan-parts';

type P = typeof coordinationMeeting;
const { attach, delegate, recuse, correct, recordAccountability } = commonPayloads(
  'petitionOffice',
  'directorInCharge',
  'petitionLeader',
);
const record = {
  chairedBy: 'sun',
  findings: '多件均为1998年至2001年缴费未记账。',
  decisions: [{ decision: '统一补记办法。', division: 'pensions' }],
};
const present = (unit: string) => ({
  meetingRecord: { ...record, divisionsPresent: [{ unit, person: 'li' }] },
});

/** Proposed on Thursday 5 March 2026: a common problem, and a major matter where the director is another leader. */
export const meetingPlan: Plan<P> = {
  open: [
    {
      id: 'plan-common',
      on: '2026-03-05',
      input: { ground: 'common', topic: '补记缴费年限', cases: ['jr-1', 'jr-2'] },
      policy: {},
    },
    {
      id: 'plan-major',
      on: '2026-03-05',
      input: { ground: 'majorMatter', topic: '补记缴费年限' },
      policy: { directorInCharge: 'another' },
    },
  ],
  actors: () => [
    { id: 'sun', role: 'petitionOffice' },
    { id: 'feng', role: 'directorInCharge' },
    { id: 'zhao', role: 'petitionLeader' },
    { id: 'li', role: 'participatingDivision', unit: 'pensions' },
    { id: 'yao', role: 'participatingDivision', unit: 'elsewhere' },
  ],
  acts: {
    approveMeeting: () => [{}],
    refuseMeeting: () => [{ reason: '由处室自行协调。' }],
    scheduleMeeting: ({ on }) => [
      { meetingOn: on, place: '三楼会议室', divisionsCalled: ['pensions', 'injuries'] },
      { meetingOn: addDays(on, 365), place: '三楼会议室', divisionsCalled: ['pensions'] },
    ],
    conveneMeeting: () => [present('pensions'), present('elsewhere')],
    cancelMeeting: () => [{ reason: '事项已撤回。' }],
    attach,
    delegate,
    recuse,
    correct,
    recordAccountability,
  },
  // Whether the day told has come; there is no term that knows it.
  distinguish: ({ meetingOn, openedOn }) =>
    meetingOn !== undefined && meetingOn > addDays(openedOn, 300),
};
