import { describe, expect, test } from 'vitest';
import { type ActOf, openCase, type StoredCase, stateOf, submit, toStored } from 'xinfang';
import type { PlainDate } from 'xinfang/calendar';
import { hotlineWorkOrder } from 'xinfang/machines/lichuan-hotline-work-order';
import { createActor } from 'xstate';
import { cityWorkOrder } from '../../examples/other-city';
import { machine } from '../../examples/own-machine';
import { handle, type Scheduler, type Store } from '../../examples/serverless';

const order = { senderName: '王某', orderType: '求助工单', content: '咨询失业保险金' };
const none = { sheet: 'none', redispatch: 'none', followUpWindow: 'none' } as const;
type Act = ActOf<typeof hotlineWorkOrder>;
const office = { id: 'chen', role: 'generalOffice' } as const;
const leader = { id: 'zhou', role: 'leaderInCharge' } as const;
const unit = { id: 'li', role: 'handlingUnit', unit: 'labour' } as const;
const upToReceipt = (on: PlainDate): Act[] => [
  { type: 'register', on, by: office },
  { type: 'confirm', on, by: leader, withinRemit: true },
  { type: 'accept', on, by: office },
  {
    type: 'instruct',
    on,
    by: leader,
    text: '请劳动监察股办理',
    tier: 'difficult',
    unit: { id: 'labour', kind: 'division' },
  },
  { type: 'dispatch', on, by: office },
  { type: 'receive', on, by: unit },
];

describe('own machine', () => {
  const open = (on: PlainDate) => createActor(machine, { input: { on } }).start();

  test('the reply is due on the third working day, over the Spring Festival', () => {
    // Friday 2026-02-13; Saturday 14 is worked (1), 15–23 are off, 24 (2), 25 (3)
    expect(open('2026-02-13').getSnapshot().context.terms.reply?.due).toBe('2026-02-25');
  });
  test('one extension of 30 days counts from the end of the three days', () => {
    const actor = open('2026-02-13');
    actor.send({ type: 'extend', on: '2026-02-25', length: { amount: 30, unit: 'calendarDay' } });
    // three days of February, then 27 of March: Friday 2026-03-27
    expect(actor.getSnapshot().context.terms.reply?.due).toBe('2026-03-27');
    actor.send({ type: 'extend', on: '2026-03-01', length: { amount: 1, unit: 'calendarDay' } });
    expect(actor.getSnapshot().context.terms.reply?.due).toBe('2026-03-27');
  });
  test.each([
    ['of 31 days', '2026-02-25', 31],
    ['asked a day late', '2026-02-26', 30],
  ] as const)('an extension %s changes nothing', (_, on, amount) => {
    const actor = open('2026-02-13');
    actor.send({ type: 'extend', on, length: { amount, unit: 'calendarDay' } });
    expect(actor.getSnapshot().context.terms.reply?.due).toBe('2026-02-25');
  });
});

describe('other city', () => {
  test('every tier has five working days under its own clause, and the names are its own', () => {
    let kase = openCase(cityWorkOrder, {
      id: 'c1',
      on: '2026-02-13',
      input: { order },
      policy: {},
    });
    for (const act of upToReceipt('2026-02-13')) kase = submit(kase, act).case;
    // Saturday 14 (1), then 24 (2), 25 (3), 26 (4), 27 February (5)
    const run = kase.now.snapshot.context.terms.reply;
    expect([run.due, run.clause]).toEqual(['2026-02-27', 'example-2024/8']);
    const asked = { type: 'grantExtension', on: '2026-02-27', by: office, until: '2026-03-05' };
    const refused = submit(kase, asked as Act);
    expect(refused.accepted).toBe(false);
  });
});

describe('serverless', () => {
  test('loads, submits, saves, schedules the next wake-up; a lost race is tried again', async () => {
    const opened = openCase(hotlineWorkOrder, {
      id: 'c1',
      on: '2026-02-13',
      input: { order },
      policy: none,
    });
    let record = { stored: toStored(opened) as StoredCase, rev: 1 };
    let races = 1;
    const wakes: (PlainDate | null)[] = [];
    const store: Store = {
      load: async () => structuredClone(record),
      saveIf: async (_id, rev, stored) => {
        if (races-- > 0 || rev !== record.rev) return false;
        record = { stored, rev: rev + 1 };
        return true;
      },
    };
    const scheduler: Scheduler = { set: async (_id, on) => void wakes.push(on) };
    for (const act of upToReceipt('2026-02-13'))
      expect(await handle(store, scheduler, 'c1', { act })).toEqual({ accepted: true });
    // difficult: seven working days end on Monday 2026-03-02; the reminder is one working day before, Saturday 28 (worked)
    expect(wakes.at(-1)).toBe('2026-02-28');
    await handle(store, scheduler, 'c1', { wake: '2026-02-28' });
    expect(wakes.at(-1)).toBe('2026-03-02');
    const wrong = await handle(store, scheduler, 'c1', {
      act: { type: 'draftReply', on: '2026-03-02', by: { ...unit, unit: 'other' }, text: '…' },
    });
    expect(wrong.accepted).toBe(false);
    expect(record.stored.asOf).toBe('2026-03-02');
  });
  test('the state is the case’s own', () => {
    const kase = openCase(hotlineWorkOrder, {
      id: 'c',
      on: '2026-02-13',
      input: { order },
      policy: none,
    });
    expect(stateOf(kase)).toMatchObject({ open: { main: { registration: 'received' } } });
  });
});
