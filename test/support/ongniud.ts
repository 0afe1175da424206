import type { PlainDate } from '../../calendars';
import { type Matter, premiumDispute } from '../../machines/ongniud-premium-dispute';
import { type AnyProcedure, type Case, openCase, pathOf, stateOf, submit } from '../../src';

export const procedure = premiumDispute as AnyProcedure;
type Kase = Case<AnyProcedure>;

const days = (amount: number) => ({ amount, unit: 'workingDay' });
/** Every period the text leaves open, as one banner might set it. */
export const policy = {
  acceptWithin: days(2),
  handleWithin: days(3),
  specialCaseWithin: days(4),
  feedbackWithin: days(2),
  archiveWithin: days(3),
  hotlineWithin: days(5),
  objectionWindow: days(5),
};
export const input = {
  source: { channel: 'counter' },
  receivedBy: 'taxBureau',
  payerName: '某建材公司',
  content: '对追缴欠费有异议。',
};
export const registration = {
  registeredOn: '2026-03-05',
  payerName: '某建材公司',
  payerId: '91150426MA0000000X',
  disputeContent: '对追缴欠费有异议。',
  acceptedBy: '白某',
  acceptorContact: '0476-0000000',
  acceptingUnit: '旗税务局',
  sealed: true,
  visitAt: '2026-03-05',
  payerContact: '13400000000',
};
export const sheet = {
  year: 2026,
  serial: 1,
  contactName: '白某',
  contactPhone: '0476-0000000',
  contentSummary: '跨期欠费。',
  proposal: '专案核查。',
};
const of = (
  subject: Matter['subject'],
  insurance: Matter['insurance'],
  from: PlainDate,
): Matter => ({
  subject,
  ...(insurance ? { insurance } : {}),
  from,
  to: '2025-12-31',
});
/** 2025: the tax bureau’s. From 2023 to 2025: two bodies’. */
export const own = of('arrearsRecovery', 'pension', '2025-01-01');
export const mixed = of('arrearsRecovery', 'pension', '2023-01-01');
export const labour = of('labourRelation', undefined, '2025-01-01');

export const opened = (on: PlainDate, given: object = {}, periods: object = {}) =>
  openCase(procedure, {
    id: 'pd-1',
    on,
    input: { ...input, ...given },
    policy: { ...policy, ...periods },
  });
/** An act by the one person of a role; officers and accepting departments are of the tax bureau unless said. */
export const attempt = (
  kase: Kase,
  type: string,
  on: PlainDate,
  role: string,
  content: object = {},
  unit = 'taxBureau',
) => {
  const by = { id: `the-${role}`, role, unit };
  return submit(kase, { type, on, by, ...content });
};
export function does(...given: Parameters<typeof attempt>): Kase {
  const outcome = attempt(...given);
  if (outcome.accepted) return outcome.case;
  const why = outcome.refusal.map((reason) => reason.en).join('; ');
  throw new Error(`${given[1]} on ${given[2]}: ${why}`);
}
/** The clauses and decisions of a refusal with the kinds of its reasons; empty when the act was taken. */
export const grounds = (...given: Parameters<typeof attempt>): readonly string[] => {
  const outcome = attempt(...given);
  if (outcome.accepted) return [];
  return outcome.refusal.flatMap(({ kind, clauses, decisions }) => [
    kind,
    ...clauses,
    ...decisions,
  ]);
};
export const at = (kase: Kase) => pathOf(stateOf(kase) as Parameters<typeof pathOf>[0]);

/** Registered, and routed by its matters, all on one day. */
export const routed = (on: PlainDate, matters: readonly Matter[] = [own], given: object = {}) =>
  does(
    does(opened(on, given), 'register', on, 'receivingOfficer', { registration }),
    'route',
    on,
    'receivingOfficer',
    { matters },
  );
export const classified = (on: PlainDate, as: 'general' | 'major') =>
  does(routed(on, [mixed]), 'classify', on, 'studio', { as, grounds: ['complex'] });
export const proposed = (on: PlainDate) =>
  does(classified(on, 'major'), 'propose', on, 'studio', { sheet });
export const concluded = (on: PlainDate, given: object = {}) =>
  does(routed(on, [own], given), 'conclude', on, 'receivingOfficer', { result: '已核减。' });
export const fedBack = (on: PlainDate) =>
  does(concluded(on), 'feedBack', on, 'acceptingDepartment', { toPayer: '已核减。' });
export const unopposed = (on: PlainDate) => does(fedBack(on), 'payerAccepts', on, 'payer');
