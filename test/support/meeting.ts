import type { PlainDate } from '../../calendars';
import { coordinationMeeting } from '../../machines/jilin-coordination-meeting';
import { type AnyProcedure, openCase } from '../../src';

export const director = { id: 'feng', role: 'directorInCharge' };
export const called = { id: 'li', role: 'participatingDivision', unit: 'pensions' };

export const call = (meetingOn: PlainDate, ...divisionsCalled: string[]) => ({
  meetingOn,
  place: '三楼会议室',
  divisionsCalled,
});
export const minutes = (...units: string[]) => ({
  meetingRecord: {
    chairedBy: 'sun',
    divisionsPresent: units.map((unit) => ({ unit, person: 'li' })),
    findings: '口径不一。',
    decisions: [{ decision: '按统一口径补记。', division: 'pensions' }],
  },
});
/** A meeting proposed by the petition office. */
export const meeting = (on: PlainDate, policy: object = {}, input: object = {}) =>
  openCase(coordinationMeeting as AnyProcedure, {
    id: 'cm',
    on,
    input: { ground: 'common', topic: '补记缴费年限', ...input },
    policy,
  });
