import {
  type ActOf,
  advance,
  fromStored,
  nextWakeUp,
  type StoredCase,
  submit,
  toStored,
} from 'xinfang';
import type { PlainDate } from 'xinfang/calendar';
import { hotlineWorkOrder } from 'xinfang/machines/lichuan-hotline-work-order';

/** One record a case: `saveIf` stores it only if nobody else has since `rev`. */
export interface Store {
  load(id: string): Promise<{ stored: StoredCase; rev: number }>;
  saveIf(
    id: string,
    rev: number,
    stored: StoredCase,
    effects: readonly unknown[],
  ): Promise<boolean>;
}
/** Sets the one wake-up of a case, or clears it. */
export interface Scheduler {
  set(id: string, on: PlainDate | null): Promise<void>;
}
/** An act from outside, or the wake-up the scheduler was asked for. */
export type Call = { act: ActOf<typeof hotlineWorkOrder> } | { wake: PlainDate };

/** Load, decide, save, schedule. No clock inside: the day is in the act, or in the wake-up. */
export async function handle(store: Store, scheduler: Scheduler, id: string, call: Call) {
  for (let attempt = 0; attempt < 5; attempt++) {
    const { stored, rev } = await store.load(id);
    const kase = fromStored(hotlineWorkOrder, stored);
    const told = { accepted: true as const, retracted: [] };
    const done = 'act' in call ? submit(kase, call.act) : { ...told, ...advance(kase, call.wake) };
    // Effects go to an outbox in the same transaction; what was told too early is withdrawn.
    const outbox = [...done.retracted.map((step) => ({ withdraw: step })), ...done.effects];
    if (!(await store.saveIf(id, rev, toStored(done.case), outbox))) continue;
    await scheduler.set(id, nextWakeUp(done.case)?.on ?? null);
    return done.accepted ? { accepted: true } : { accepted: false, refusal: done.refusal };
  }
  throw new Error(`case ${id} changed five times meanwhile: try again`);
}
