import type { PlainDate } from '../../calendars';
import { citizenAppeal } from '../../machines/lichuan-citizen-appeal';
import { hotlineWorkOrder } from '../../machines/lichuan-hotline-work-order';
import { type AnyProcedure, type Case, openCase, submit } from '../../src';

/** The two procedures of the measures, with what differs between them. */
export const lichuan = {
  'lichuan-hotline-work-order': {
    procedure: hotlineWorkOrder as AnyProcedure,
    office: { id: 'wang', role: 'generalOffice' },
    input: { order: { senderName: '彭某', orderType: '求助工单', content: '拖欠工资。' } },
    policy: { sheet: 'none', redispatch: 'none', followUpWindow: 'none' },
  },
  'lichuan-citizen-appeal': {
    procedure: citizenAppeal as AnyProcedure,
    office: { id: 'tan', role: 'petitionSection' },
    input: { citizenAppeal: { senderName: '彭某', content: '拖欠工资。' } },
    policy: { handInFrom: 'signature' },
  },
} as const;
export type LichuanId = keyof typeof lichuan;
type Actor = { readonly id: string; readonly role: string; readonly unit?: string };
export type Tier = 'ordinary' | 'complex' | 'difficult';

export const leader = { id: 'zhao', role: 'leaderInCharge' };
export const unit = { id: 'li', role: 'handlingUnit', unit: 'labour-relations' };

/** A case that is opened, and moved by acts that must be taken. */
export function opened(id: LichuanId, on: PlainDate, policy: object = {}) {
  const { procedure, input, policy: given } = lichuan[id];
  return openCase(procedure, { id, on, input, policy: { ...given, ...policy } });
}
export const attempt = (
  kase: Case<AnyProcedure>,
  type: string,
  on: PlainDate,
  by: Actor,
  content = {},
) => submit(kase, { type, on, by, ...content });
export function does(
  kase: Case<AnyProcedure>,
  type: string,
  on: PlainDate,
  by: Actor,
  content = {},
): Case<AnyProcedure> {
  const outcome = attempt(kase, type, on, by, content);
  if (!outcome.accepted)
    throw new Error(`${type} on ${on}: ${outcome.refusal.map((reason) => reason.en).join('; ')}`);
  return outcome.case;
}

/** Registered, confirmed and accepted, all on one day. */
export function accepted(id: LichuanId, kase: Case<AnyProcedure>, on: PlainDate) {
  const { office } = lichuan[id];
  const registered = does(kase, 'register', on, office);
  const confirmed = does(registered, 'confirm', on, leader, { withinRemit: true });
  return does(confirmed, 'accept', on, office);
}
/** With the unit, which received it on that day; everything before on the same day. */
export function received(id: LichuanId, on: PlainDate, tier: Tier, policy: object = {}) {
  const instructed = does(accepted(id, opened(id, on, policy), on), 'instruct', on, leader, {
    text: '请办理。',
    tier,
    unit: { id: 'labour-relations', kind: 'division' },
  });
  return does(does(instructed, 'dispatch', on, lichuan[id].office), 'receive', on, unit);
}
/** A division's reply, drafted, examined and given on one day: by message for a work order, by signature for an appeal. */
export function replied(id: LichuanId, kase: Case<AnyProcedure>, on: PlainDate) {
  const drafted = does(kase, 'draftReply', on, unit, { text: '已支付。' });
  if (id === 'lichuan-citizen-appeal') return does(drafted, 'signOff', on, leader);
  const cleared = does(drafted, 'approveReply', on, leader);
  return does(cleared, 'reply', on, unit, { channel: 'sms', text: '已支付。' });
}
