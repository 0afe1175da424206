import type { PlainDate } from '../../calendars';
import { incidentReport } from '../../machines/binhai-incident-report';
import { type Case, type InputOf, openCase, type PolicyOf } from '../../src';
import { acting } from './acting';
import { content, division } from './incident-plan';

export type P = typeof incidentReport;
export const people = {
  discoveringDivision: { id: 'lin', role: 'discoveringDivision', unit: division },
  informationOfficer: { id: 'xin', role: 'informationOfficer', unit: division },
  generalOffice: { id: 'wang', role: 'generalOffice' },
  leaderInCharge: { id: 'zhao', role: 'leaderInCharge' },
  principalLeader: { id: 'zhu', role: 'principalLeader' },
  handlingUnit: { id: 'qian', role: 'handlingUnit', unit: 'accounting' },
  linkedCase: { id: 'host', role: 'linkedCase' },
} as const;
export const { attempt, does, refusal, whoMay, at } = acting(incidentReport, people);

export const opened = (
  on: PlainDate,
  input: Partial<InputOf<P>> = {},
  policy: PolicyOf<P> = { alertAfterMinutes: 'none' },
): Case<P> =>
  openCase(incidentReport, {
    id: 'br-1',
    on,
    input: { kind: 'collectivePetition', discoveredBy: division, ...input },
    policy,
  });
export const told = { leader: 'zhao', incidentReport: content } as const;
export const finding = { foundBy: 'gu', text: '经核实。' } as const;
export const order = { text: '请立即处置。', unit: { id: 'accounting' } } as const;
/** Discovered and reported on one day. */
export const reported = (on: PlainDate, input: Partial<InputOf<P>> = {}) =>
  does(opened(on, input), 'report', on, 'discoveringDivision', told);
