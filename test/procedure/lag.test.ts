import { expect, test } from 'vitest';
import { lagsOf, openCase, submit } from 'xinfang';
import { hotlineWorkOrder } from 'xinfang/machines/lichuan-hotline-work-order';

test('the same-day dispatch took an hour and a half by the instants given', () => {
  const office = { id: 'chen', role: 'generalOffice' } as const;
  const leader = { id: 'zhou', role: 'leaderInCharge' } as const;
  const on = '2026-03-16' as const;
  let kase = openCase(hotlineWorkOrder, {
    id: 'l',
    on,
    input: { order: { senderName: '王某', orderType: '求助工单', content: '咨询' } },
    policy: { sheet: 'none', redispatch: 'none', followUpWindow: 'none' },
  });
  kase = submit(kase, { type: 'register', on, at: '2026-03-16T09:00:00+08:00', by: office }).case;
  kase = submit(kase, { type: 'confirm', on, by: leader, withinRemit: true }).case;
  kase = submit(kase, { type: 'accept', on, by: office }).case;
  const unit = { id: 'labour', kind: 'division' } as const;
  kase = submit(kase, { type: 'instruct', on, by: leader, text: '办', tier: 'complex', unit }).case;
  expect(lagsOf(kase)).toEqual([]);
  kase = submit(kase, { type: 'dispatch', on, at: '2026-03-16T02:30:00Z', by: office }).case;
  expect(lagsOf(kase)).toEqual([
    { term: 'dispatch', from: 'register', until: 'dispatch', milliseconds: 5_400_000 },
  ]);
});
