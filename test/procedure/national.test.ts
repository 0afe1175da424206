import { describe, expect, test } from 'vitest';
import { advance, ledgerOf, nationalClocks, openCase, submit } from 'xinfang';
import { hotlineWorkOrder } from 'xinfang/machines/lichuan-hotline-work-order';

const opening = {
  id: 'n1',
  on: '2026-02-02',
  input: { order: { senderName: '王某', orderType: '求助工单', content: '咨询' } },
  policy: { sheet: 'none', redispatch: 'none', followUpWindow: 'none' },
} as const;
const office = { id: 'chen', role: 'generalOffice' } as const;
const clocks = nationalClocks(
  {
    notice: { from: 'open', until: ['accept', 'returnToSource'], bearer: 'generalOffice' },
    conclude: {
      from: 'register',
      until: ['reply'],
      bearer: 'handlingUnit',
      extendedBy: ['attach'],
    },
  },
  { warnBefore: 1 },
);

describe('the national clocks', () => {
  test('fifteen days from Monday 2026-02-02 end on Tuesday the 17th, a holiday, and roll to the 24th', () => {
    // 3 … 17 February are the fifteen days; 15–23 February is the Spring Festival, 24 is worked
    const kase = openCase(hotlineWorkOrder, { ...opening, overlays: [clocks] });
    const told = advance(kase, '2026-03-10');
    const own = told.steps.flatMap((step) =>
      step.effects.filter((effect) => effect.type === 'advisory'),
    );
    expect(own.map(({ rung, on, due, clause }) => [rung, on, due, clause])).toEqual([
      // reminders are not rolled: one working day before the 17th is Saturday 14, a make-up workday
      ['nearDue', '2026-02-14', '2026-02-24', 'petition-2022/23.2'],
      ['due', '2026-02-24', '2026-02-24', 'petition-2022/23.2'],
      ['overdue', '2026-02-25', '2026-02-24', 'petition-2022/23.2'],
    ]);
  });

  test('they never change the chart or its ledger', () => {
    const plain = advance(openCase(hotlineWorkOrder, opening), '2026-03-10').case;
    const watched = advance(
      openCase(hotlineWorkOrder, { ...opening, overlays: [clocks] }),
      '2026-03-10',
    ).case;
    expect(watched.now.snapshot.value).toEqual(plain.now.snapshot.value);
    expect(ledgerOf(watched)).toEqual(ledgerOf(plain));
  });

  test('an extension adds at most thirty days to the unrolled sixty', () => {
    const opened = openCase(hotlineWorkOrder, { ...opening, overlays: [clocks] });
    const registered = submit(opened, { type: 'register', on: '2026-02-02', by: office }).case;
    const attachment = {
      id: 'a',
      name: 'a',
      mediaType: 'text/plain',
      bytes: 1,
      sha256: 'a'.repeat(64),
      providedBy: 'x',
      receivedOn: '2026-02-03',
    } as const;
    // 26 days of February, 31 of March, 3 of April: Friday 2026-04-03; the next thirty end on Sunday 2026-05-03,
    // within 1–5 May off, and roll to Wednesday the 6th
    expect(registered.now.overlays[0]?.terms.conclude?.due).toBe('2026-04-03');
    const act = { type: 'attach', on: '2026-02-03', by: office, attachment } as const;
    const run = submit(registered, act).case.now.overlays[0]?.terms.conclude;
    expect([run?.unrolled, run?.due]).toEqual(['2026-05-03', '2026-05-06']);
  });
});
