import { china, type PlainDate, type WorkingCalendar } from '../../calendars';
import { hotlineWorkOrder } from '../../machines/lichuan-hotline-work-order';
import {
  type ActOf,
  type Case,
  type InputOf,
  ledgerOf,
  type Outcome,
  type Overlay,
  openCase,
  type PolicyOf,
  submit,
} from '../../src';

export const P = hotlineWorkOrder;
export type P = typeof P;
export type Act = ActOf<P>;

export const wang = { id: 'wang', role: 'generalOffice' } as const;
export const zhao = { id: 'zhao', role: 'leaderInCharge' } as const;
export const li = { id: 'li', role: 'handlingUnit', unit: 'labour' } as const;
export const hotline = { id: 'sun', role: 'mayorHotlineOffice' } as const;
export const peng = { id: 'peng', role: 'sender' } as const;

/** What only those who must know may read: it must turn up in no refusal and no effect. */
export const SECRET = '13400000000';
export const input: InputOf<P> = {
  order: {
    senderName: '彭某',
    phone: SECRET,
    orderType: '求助工单',
    content: '工地拖欠三个月工资。',
  },
};
export const policy: PolicyOf<P> = {
  sheet: { amount: 2, unit: 'workingDay' },
  redispatch: { amount: 1, unit: 'workingDay' },
  followUpWindow: { amount: 5, unit: 'workingDay' },
};

interface Opened {
  readonly policy?: Partial<PolicyOf<P>>;
  readonly input?: Partial<InputOf<P>>;
  readonly calendar?: WorkingCalendar;
  readonly overlays?: readonly Overlay[];
}
export const open = (on: PlainDate, how: Opened = {}): Case<P> =>
  openCase(P, {
    id: 'wo-1',
    on,
    input: { ...input, ...how.input },
    policy: { ...policy, ...how.policy },
    calendar: how.calendar ?? china,
    overlays: how.overlays ?? [],
  });

type Tier = 'ordinary' | 'complex' | 'difficult';
/** Each act by its day alone, as the right person would do it. */
export const do_ = {
  register: (on: PlainDate): Act => ({ type: 'register', on, by: wang }),
  confirm: (on: PlainDate, withinRemit = true): Act => ({
    type: 'confirm',
    on,
    by: zhao,
    withinRemit,
  }),
  accept: (on: PlainDate): Act => ({ type: 'accept', on, by: wang }),
  instruct: (on: PlainDate, tier: Tier = 'difficult'): Act => ({
    type: 'instruct',
    on,
    by: zhao,
    text: '请按规定办理。',
    tier,
    unit: { id: 'labour', kind: 'division' },
  }),
  dispatch: (on: PlainDate): Act => ({ type: 'dispatch', on, by: wang }),
  receive: (on: PlainDate): Act => ({ type: 'receive', on, by: li }),
  progress: (on: PlainDate): Act => ({ type: 'reportProgress', on, by: li, text: '正在核实。' }),
  draft: (on: PlainDate): Act => ({ type: 'draftReply', on, by: li, text: '已责令支付。' }),
  approve: (on: PlainDate): Act => ({ type: 'approveReply', on, by: zhao }),
  reply: (on: PlainDate): Act => ({
    type: 'reply',
    on,
    by: li,
    channel: 'sms',
    text: '已责令支付。',
  }),
  raise: (on: PlainDate, to: 'complex' | 'difficult'): Act => ({
    type: 'raiseTier',
    on,
    by: li,
    to,
    reason: '涉及多个单位',
    progressReport: '正在协调',
  }),
  ask: (on: PlainDate): Act => ({
    type: 'requestExtension',
    on,
    by: li,
    text: '不能在7天内办结。',
  }),
  apply: (on: PlainDate): Act => ({ type: 'applyExtension', on, by: wang }),
  grant: (on: PlainDate, until: PlainDate): Act => ({
    type: 'grantExtension',
    on,
    by: hotline,
    until,
  }),
  withdraw: (on: PlainDate): Act => ({ type: 'withdraw', on, by: peng }),
};

/** Registered, accepted and dispatched on one day. */
export const dispatched = (on: PlainDate, tier: Tier = 'difficult'): Act[] => [
  do_.register(on),
  do_.confirm(on),
  do_.accept(on),
  do_.instruct(on, tier),
  do_.dispatch(on),
];
/** And received by the unit that day: the reply term runs from it. */
export const received = (on: PlainDate, tier: Tier = 'difficult'): Act[] => [
  ...dispatched(on, tier),
  do_.receive(on),
];
export const replied = (on: PlainDate): Act[] => [do_.draft(on), do_.approve(on), do_.reply(on)];

/** Submits acts that must all be accepted. */
export function play(kase: Case<P>, ...acts: readonly Act[]): Case<P> {
  return acts.reduce((before, act) => accepted(submit(before, act)).case, kase);
}
export function accepted(outcome: Outcome<P>): Outcome<P> {
  if (!outcome.accepted) throw new Error(JSON.stringify(outcome.refusal));
  return outcome;
}
export const refusal = (outcome: Outcome<P>) => (outcome.accepted ? [] : outcome.refusal);

export const events = (steps: readonly { on: PlainDate; event: { type: string } }[]) =>
  steps.map(({ on, event }) => `${on} ${event.type}`);
export const dueOf = (kase: Case<P>, term: string) => ledgerOf(kase).terms[term]?.due ?? null;
export const breachesOf = (kase: Case<P>) =>
  ledgerOf(kase).breaches.map(({ term, on }) => `${on} ${term}`);
