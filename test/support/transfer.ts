import type { PlainDate } from '../../calendars';
import { transferOut } from '../../machines/binhai-transfer-out';
import { type Case, type InputOf, openCase, type PolicyOf } from '../../src';
import { bench } from './bench';
import { handOver } from './petition-plan';

export type P = typeof transferOut;

/** One right person for each role. */
export const people = {
  receptionStaff: { id: 'he', role: 'receptionStaff' },
  handlingUnit: { id: 'qian', role: 'handlingUnit', unit: 'accounting' },
  generalOffice: { id: 'wang', role: 'generalOffice' },
  officeHead: { id: 'gu', role: 'officeHead' },
  leaderInCharge: { id: 'zhao', role: 'leaderInCharge' },
  principalLeader: { id: 'zhu', role: 'principalLeader' },
  receivingDepartment: { id: 'xu', role: 'receivingDepartment', unit: '区人社局' },
} as const;
export const { attempt, does, refusal, at, whoMay } = bench<P, keyof typeof people>(people);

export const opened = (
  on: PlainDate,
  input: Partial<InputOf<P>> = {},
  policy: PolicyOf<P> = { urgentTransfer: 'sameDay' },
): Case<P> =>
  openCase(transferOut, {
    id: 'bt-1',
    on,
    input: { urgent: false, denunciation: false, ...input },
    policy,
  });
/** Handed to the office and received by it on one day. */
export const received = (
  on: PlainDate,
  input: Partial<InputOf<P>> = {},
  policy?: PolicyOf<P>,
): Case<P> =>
  does(
    does(opened(on, input, policy), 'sendToOffice', on, 'receptionStaff', {
      handOver: handOver(on),
    }),
    'receive',
    on,
    'generalOffice',
    { signedBy: 'wang' },
  );
export const sent = { department: '区人社局', way: 'post' } as const;
export const passedOn = (kase: Case<P>, on: PlainDate) =>
  does(kase, 'transfer', on, 'generalOffice', sent);
export const notice = (on: PlainDate) =>
  ({ document: '转交告知', to: '彭某', way: 'post', servedOn: on, result: 'delivered' }) as const;
export const ours = {
  reason: '属于统计范围。',
  channel: 'letter',
  intake: 'reception',
  complaintVisit: false,
} as const;
