import {
  advance,
  fromStored,
  nextWakeUp,
  openCase,
  permitted,
  stateOf,
  submit,
  toStored,
} from 'xinfang';
import { china, type PlainDate } from 'xinfang/calendar';
import { inTime, kit } from 'xinfang/guards';
import { hotlineWorkOrder } from 'xinfang/machines/lichuan-hotline-work-order';
import { hotlineWorkOrderMachine } from 'xinfang/machines/lichuan-hotline-work-order/machine';
import { procedures } from 'xinfang/procedures';
import { createActor } from 'xstate';

const on: PlainDate = '2026-02-12';
const received = openCase(hotlineWorkOrder, {
  id: 'wo-1',
  on,
  input: { order: { senderName: '彭某', orderType: '求助工单', content: '工地拖欠工资。' } },
  policy: { sheet: 'none', redispatch: 'none', followUpWindow: 'none' },
  calendar: china,
});
const by = { id: 'wang', role: 'generalOffice' } as const;
const out = submit(received, { type: 'register', on, by });
if (!out.accepted) {
  const zh: string = out.refusal[0].zh;
  console.log(zh);
}
const asked: readonly { act: string; can: boolean | 'depends' }[] = permitted(out.case, { on, by });
const wake: PlainDate | undefined = nextWakeUp(out.case)?.on;
const later = advance(out.case, '2026-02-13').case;
const back: typeof later = fromStored(hotlineWorkOrder, toStored(later));
console.log(asked, wake, stateOf(back), inTime, kit, Object.keys(procedures));
const input = {
  id: 'wo-2',
  on,
  order: { senderName: '彭某', orderType: '求助工单', content: '工地拖欠工资。' },
  policy: { sheet: 'none', redispatch: 'none', followUpWindow: 'none' },
} as const;
console.log(createActor(hotlineWorkOrderMachine, { input }).getSnapshot().context.policy);

// @ts-expect-error no such act
submit(received, { type: 'forget', on, by });
// @ts-expect-error no such role
submit(received, { type: 'register', on, by: { id: 'wang', role: 'mayor' } });
// @ts-expect-error a Date is not a legal day
submit(received, { type: 'register', on: new Date(), by });
// @ts-expect-error the form of the act is missing
submit(received, { type: 'confirm', on, by });
// @ts-expect-error a term event is no act
submit(received, { type: 'reply.overdue', on, by });
// @ts-expect-error `tomorrow` is not a day
china.addWorkdays('tomorrow', 3);
// @ts-expect-error no such state
if (stateOf(received) === 'forgotten') console.log();
