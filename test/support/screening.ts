import type { PlainDate } from '../../calendars';
import { screening } from '../../machines/binhai-screening';
import { type Case, openCase } from '../../src';
import { acting } from './acting';
import { ledgerEntry } from './screening-plan';

export type P = typeof screening;
export const people = {
  informationOfficer: { id: 'xin', role: 'informationOfficer' },
  generalOffice: { id: 'wang', role: 'generalOffice' },
  leaderInCharge: { id: 'zhao', role: 'leaderInCharge' },
  principalLeader: { id: 'zhu', role: 'principalLeader' },
  caseLeader: { id: 'zhou', role: 'caseLeader' },
  handlingUnit: { id: 'qian', role: 'handlingUnit', unit: 'accounting' },
  linkedCase: { id: 'host', role: 'linkedCase' },
} as const;
export const { attempt, does, refusal, whoMay, at } = acting(screening, people);

export const opened = (on: PlainDate): Case<P> =>
  openCase(screening, {
    id: 'bs-1',
    on,
    input: { round: '2026年一季度', foundBy: 'surveys' },
    policy: {},
  });
export const sorted = {
  contentClass: '报表',
  trends: ['tendency'],
  trendNote: '多家反映。',
  major: false,
} as const;
/** In the ledger and classified, on the day it was found. */
export const classified = (on: PlainDate, content: object = {}) =>
  does(
    does(opened(on), 'enterLedger', on, 'informationOfficer', { ledgerEntry }),
    'classify',
    on,
    'generalOffice',
    { ...sorted, trends: [...sorted.trends], ...content },
  );
export const named = (limit: PlainDate) => ({
  leader: 'zhou',
  unit: { id: 'accounting' },
  person: 'qian',
  limit,
});
/** Entrusted by the leader in charge on the day it was found. */
export const resolving = (on: PlainDate, limit: PlainDate) =>
  does(classified(on), 'entrust', on, 'leaderInCharge', named(limit));
export const outcome = { dispositions: ['solve' as const], text: '报表已合并。' };
