import type { PlainDate } from '../../calendars';
import { RECEPTION_ROOM, receptionSession } from '../../machines/binhai-reception-session';
import { type Case, openCase, type PolicyOf } from '../../src';
import { bench } from './bench';
import { opinion, statement } from './reception-plan';

export type P = typeof receptionSession;

/** One right person for each role. */
export const people = {
  director: { id: 'ju', role: 'director' },
  leadershipMember: { id: 'sun', role: 'leadershipMember' },
  leaderInCharge: { id: 'zhao', role: 'leaderInCharge' },
  principalLeader: { id: 'zhu', role: 'principalLeader' },
  officeHead: { id: 'gu', role: 'officeHead' },
  generalOffice: { id: 'wang', role: 'generalOffice' },
  petitionOfficer: { id: 'tan', role: 'petitionOfficer' },
  divisionHead: { id: 'qian', role: 'divisionHead', unit: 'accounting' },
  visitor: { id: 'peng', role: 'visitor' },
  linkedCase: { id: 'host', role: 'linkedCase' },
} as const;
export const { attempt, does, refusal, at, whoMay } = bench<P, keyof typeof people>(people);

const staff = 'petitionOfficer';
/** The day of the director, or of the member Sun, planned on the day itself. */
export const planned = (
  of: 'directorDay' | 'memberDay',
  receptionOn: PlainDate,
  policy: PolicyOf<P> = { attend: 'sameDay' },
  on: PlainDate = receptionOn,
): Case<P> =>
  openCase(receptionSession, {
    id: 'br-1',
    on,
    input: { receptionDay: of, receptionOn, leader: of === 'directorDay' ? 'ju' : 'sun' },
    policy,
  });
export const openedOn = (
  of: 'directorDay' | 'memberDay',
  on: PlainDate,
  policy?: PolicyOf<P>,
): Case<P> =>
  does(planned(of, on, policy), 'openReception', on, staff, {
    room: RECEPTION_ROOM,
    leader: of === 'directorDay' ? 'ju' : 'sun',
  });
export const visited = (kase: Case<P>, on: PlainDate) => does(kase, 'visit', on, 'visitor', {});
/** A visitor whose statement has been recorded under `recordNo`. */
export const stated = (kase: Case<P>, on: PlainDate, recordNo = '2026-1') =>
  does(visited(kase, on), 'recordStatement', on, staff, statement(recordNo));
/** The same with the leader’s opinion and decision. */
export const recorded = (kase: Case<P>, on: PlainDate, recordNo = '2026-1') =>
  does(stated(kase, on, recordNo), 'recordOpinion', on, staff, opinion);
export const ended = (kase: Case<P>, on: PlainDate) => does(kase, 'endReception', on, staff, {});
