import { expectTypeOf } from 'vitest';
import { createActor, type EventFromLogic, type SnapshotFrom } from 'xstate';
import type { PlainDate } from '../../calendars';
import { hotlineWorkOrder as P } from '../../machines/lichuan-hotline-work-order';
import type { terms } from '../../machines/lichuan-hotline-work-order/terms';
import {
  type ActNameOf,
  type ActOf,
  type Advisory,
  advance,
  amend,
  type Breach,
  type ClauseId,
  contextOfCase,
  type DecisionId,
  defineProcedure,
  type Effect,
  explain,
  ledgerOf,
  nextWakeUp,
  openCase,
  permitted,
  type Reason,
  type RoleOf,
  type Run,
  reproject,
  type Step,
  type StoredCase,
  stateOf,
  submit,
  type TermOf,
  term,
  toStored,
} from '../../src';

// Read by tsc, never run: what must not compile, and what callers get.
const kase = openCase(P, {
  id: 'c',
  on: '2026-02-09',
  input: { order: { senderName: '彭某', orderType: '求助工单', content: '诉求' } },
  policy: { sheet: 'none', redispatch: 'none', followUpWindow: { amount: 5, unit: 'workingDay' } },
});
const by = { id: 'wang', role: 'generalOffice' } as const;
const on = '2026-02-09';

export const acts = () => {
  submit(kase, { type: 'register', on, by });
  // @ts-expect-error no such act
  submit(kase, { type: 'registr', on, by });
  // @ts-expect-error no such role
  submit(kase, { type: 'register', on, by: { id: 'wang', role: 'mayor' } });
  // @ts-expect-error nobody did it
  submit(kase, { type: 'register', on });
  // @ts-expect-error the content is missing
  submit(kase, { type: 'raiseTier', on, by });
  // @ts-expect-error the content of another act
  submit(kase, { type: 'register', on, by, withinRemit: true });
  // @ts-expect-error no such channel
  submit(kase, { type: 'reply', on, by, channel: 'fax', text: '已办' });
  // @ts-expect-error a deadline is not an act
  submit(kase, { type: 'reply.overdue', on, by });
  // @ts-expect-error nor is what the ledger raises
  submit(kase, { type: 'reply.started', on });
  // @ts-expect-error a Date is not a day
  submit(kase, { type: 'register', on: new Date(), by });
  // @ts-expect-error a word is not a day
  submit(kase, { type: 'register', on: 'tomorrow', by });
  // @ts-expect-error any text is not a day
  submit(kase, { type: 'register', on: String(on), by });
  // @ts-expect-error an absent field is left out, not undefined
  submit(kase, { type: 'dispatch', on, by, unit: undefined });
  // @ts-expect-error late entry is typed like any act
  amend(kase, { type: 'registr', on, by });
  // @ts-expect-error no such role may ask
  permitted(kase, { on, by: { id: 'x', role: 'mayor' } });
  // @ts-expect-error time is a day
  advance(kase, new Date());
  // @ts-expect-error no such term
  explain(kase, 'replyy', 'en');
};

export const openings = () => {
  const policy = { sheet: 'none', redispatch: 'none', followUpWindow: 'none' } as const;
  const input = { order: { senderName: '彭某', orderType: '求助工单', content: '诉求' } };
  openCase(P, { id: 'c', on, input, policy });
  // @ts-expect-error the policy must answer for every period the text leaves open
  openCase(P, { id: 'c', on, input, policy: { sheet: 'none' } });
  // @ts-expect-error there is no default policy
  openCase(P, { id: 'c', on, input });
  // @ts-expect-error weeks are no unit
  openCase(P, { id: 'c', on, input, policy: { ...policy, sheet: { amount: 1, unit: 'week' } } });
  // @ts-expect-error the form is checked
  openCase(P, { id: 'c', on, input: { order: { sender: '彭某' } }, policy });
  // @ts-expect-error an id is text
  openCase(P, { id: 7, on, input, policy });
};

export const declarations = () => {
  const base = { from: 'open', until: ['reply'], bearer: 'organ', strength: 'hard' } as const;
  // @ts-expect-error an amount has a unit
  term({ ...base, periods: { base: { amount: 1, clause: 'x' } } });
  // @ts-expect-error no such unit
  term({ ...base, periods: { base: { amount: 1, unit: 'week', clause: 'x' } } });
  // @ts-expect-error a number stands under a clause
  term({ ...base, periods: { base: { amount: 1, unit: 'workingDay' } } });
  // @ts-expect-error no such strength
  term({ ...base, strength: 'firm', periods: {} });
  // @ts-expect-error the forms lack an act the machine has
  defineProcedure({ ...P, schema: { ...P.schema, acts: { register: P.schema.acts.register } } });
  P.machine.provide(P.onCalendar(P.calendar));
};

// Closed unions.
expectTypeOf<ClauseId>().not.toEqualTypeOf<string>();
expectTypeOf<DecisionId>().not.toEqualTypeOf<string>();
expectTypeOf<RoleOf<typeof P>>().toEqualTypeOf<
  'generalOffice' | 'leaderInCharge' | 'handlingUnit' | 'unitHead' | 'mayorHotlineOffice' | 'sender'
>();
expectTypeOf<TermOf<typeof P>>().toEqualTypeOf<
  'register' | 'dispatch' | 'reply' | 'sheet' | 'followUpWindow' | 'redispatch'
>();
expectTypeOf<keyof typeof terms.reply.periods>().toEqualTypeOf<
  'ordinary' | 'complex' | 'difficult'
>();
expectTypeOf<ActNameOf<typeof P>>().not.toEqualTypeOf<string>();
expectTypeOf<Extract<ActNameOf<typeof P>, `${string}.${string}`>>().toBeNever();
expectTypeOf<ActOf<typeof P>['on']>().toEqualTypeOf<PlainDate>();
expectTypeOf<EventFromLogic<typeof P.machine>['type']>().not.toEqualTypeOf<string>();
expectTypeOf<Reason['kind']>().toEqualTypeOf<
  'role' | 'state' | 'guard' | 'payload' | 'order' | 'date' | 'closed'
>();

type Value = SnapshotFrom<typeof P.machine>['value'];
expectTypeOf<Value>().not.toBeAny();
expectTypeOf<Extract<Value, string>>().toEqualTypeOf<
  'archived' | 'returnedToSource' | 'closedAsDuplicate' | 'withdrawn' | 'lapsed'
>();
const state = stateOf(kase);
expectTypeOf(state).toEqualTypeOf<Value>();
if (typeof state === 'object') {
  expectTypeOf<keyof typeof state.open>().toEqualTypeOf<'main' | 'extension' | 'supervision'>();
  expectTypeOf(state.open.supervision.reply).toEqualTypeOf<
    'idle' | 'running' | 'nearDue' | 'due' | 'overdue'
  >();
}
const wake = nextWakeUp(kase);
expectTypeOf(wake?.on).toEqualTypeOf<PlainDate | undefined>();
expectTypeOf(wake?.event).toEqualTypeOf<
  `${TermOf<typeof P>}.${'nearDue' | 'due' | 'overdue'}` | undefined
>();

// What callers get is never `any`.
const out = submit(kase, { type: 'register', on, by });
expectTypeOf(out.accepted).toEqualTypeOf<boolean>();
expectTypeOf(out.steps).toEqualTypeOf<readonly Step[]>();
expectTypeOf(out.retracted).toEqualTypeOf<readonly Step[]>();
expectTypeOf(out.effects).toEqualTypeOf<readonly (Effect | Advisory)[]>();
if (!out.accepted) expectTypeOf(out.refusal[0]).toEqualTypeOf<Reason>();
// @ts-expect-error an accepted act has no refusal
if (out.accepted) expectTypeOf(out.refusal).toBeNever();
expectTypeOf(ledgerOf(kase).terms.reply).toEqualTypeOf<Run | undefined>();
expectTypeOf(ledgerOf(kase).breaches).toEqualTypeOf<readonly Breach[]>();
expectTypeOf(contextOfCase(kase)).not.toBeAny();
expectTypeOf(contextOfCase(kase).tier).toEqualTypeOf<
  'ordinary' | 'complex' | 'difficult' | undefined
>();
expectTypeOf(permitted(kase, { on, by })[0]?.can).toEqualTypeOf<boolean | 'depends' | undefined>();
expectTypeOf(reproject(kase, P.calendar).retracted).toEqualTypeOf<readonly Step[]>();
expectTypeOf(toStored(kase)).toEqualTypeOf<StoredCase>();
expectTypeOf(kase.log.open.on).toEqualTypeOf<PlainDate>();
expectTypeOf(kase.procedure).not.toBeAny();
expectTypeOf(kase.now.overlays).not.toBeAny();

const actor = createActor(P.machine, { input: undefined });
expectTypeOf(actor.getSnapshot().context).not.toBeAny();
expectTypeOf(actor.getSnapshot().getMeta()).not.toBeAny();
expectTypeOf(actor.getSnapshot().context.terms.reply?.due).toEqualTypeOf<
  PlainDate | null | undefined
>();
export const live = () => {
  // @ts-expect-error no such event
  actor.send({ type: 'nope', on });
  // @ts-expect-error no such state
  actor.getSnapshot().matches({ open: { main: 'nope' } });
  // @ts-expect-error emitted effects are a closed union
  actor.on('applause', () => {});
};
