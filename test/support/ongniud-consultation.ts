import type { PlainDate } from '../../calendars';
import { consultation } from '../../machines/ongniud-consultation';
import { type AnyProcedure, type Case, openCase, pathOf, stateOf, submit } from '../../src';

export const procedure = consultation as AnyProcedure;
type Kase = Case<AnyProcedure>;

/** How soon 政府办 arranges a meeting, as one banner might set it. */
export const policy = { arrangeWithin: { amount: 2, unit: 'workingDay' } };
/** Arrears on both sides of 1 April 2024: two departments have a part in it. */
export const input = {
  topic: '跨期欠费如何分段处理。',
  competent: ['taxBureau', 'socialInsuranceCenter'],
};
export const departments = { departments: ['taxBureau', 'socialInsuranceCenter'] };

export const opened = (on: PlainDate, track: 'general' | 'major', given: object = {}) =>
  openCase(procedure, { id: 'co-1', on, input: { ...input, track, ...given }, policy });
/** An act by the one person of a role; members, conveners and participants are of the tax bureau unless said. */
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
/** The papers an act calls for. */
export const issued = (...given: Parameters<typeof attempt>): readonly string[] =>
  attempt(...given).effects.flatMap((effect) => (effect.type === 'issue' ? [effect.form] : []));
export const at = (kase: Kase) => pathOf(stateOf(kase) as Parameters<typeof pathOf>[0]);

export const minutes = (heldOn: PlainDate, more: object = {}) => ({
  minutes: {
    heldOn,
    attendees: ['旗税务局', '旗社会保险事业服务中心'],
    findings: '欠费分属两个时段。',
    decided: [{ text: '分段核定、一并告知。', units: ['taxBureau', 'socialInsuranceCenter'] }],
    ...more,
  },
});

/** Called by the tax bureau with those concerned, on one day. */
export const called = (on: PlainDate) =>
  does(opened(on, 'general'), 'callConsultation', on, 'member', departments);
/** A major matter, sorted out and put to the leading group on one day. */
export const requested = (on: PlainDate) => {
  const sorted = does(opened(on, 'major'), 'sortOut', on, 'leadingGroupOffice', {
    summary: '欠费跨期，涉及两个部门。',
  });
  return does(sorted, 'requestMeeting', on, 'leadingGroupOffice', { reason: '须统一口径。' });
};
export const decided = (on: PlainDate) =>
  does(requested(on), 'decideToConvene', on, 'leadingGroup', departments);
const meeting = (on: PlainDate) => ({ meetsOn: on, place: '旗政府会议室' });
export const arranged = (on: PlainDate) =>
  does(decided(on), 'arrangeMeeting', on, 'governmentOffice', meeting(on));
export const held = (on: PlainDate) => does(arranged(on), 'holdMeeting', on, 'leadingGroup');
/** Minutes with a limit: two departments owe something until that day. */
export const limited = (on: PlainDate, limit: PlainDate) =>
  does(held(on), 'recordMinutes', on, 'governmentOffice', minutes(on, { limit }));
