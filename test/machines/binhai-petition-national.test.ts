import { describe, expect, test } from 'vitest';
import { petition, petitionClocks } from '../../machines/binhai-petition';
import { advance, ledgerOf, nationalClocks, openCase, submit } from '../../src';
import { entry, handling, people } from '../support/binhai';

/** The acts of a case played again with the national clocks beside it. */
function beside(kase: ReturnType<typeof handling>) {
  const { open, entries } = kase.log;
  const overlays = [nationalClocks(petitionClocks)];
  return entries.reduce(
    (now, entry) => {
      if (!('act' in entry)) return now;
      const outcome = submit(now, entry.act);
      if (!outcome.accepted) throw new Error(outcome.refusal[0].en);
      return outcome.case;
    },
    openCase(petition, { ...open, overlays }),
  );
}

describe('the national clocks beside a matter received and registered on Monday 9 March 2026', () => {
  const kase = beside(handling('2026-03-09'));
  test('fifteen days to tell the petitioner: Tuesday 24 March', () => {
    expect(kase.now.overlays[0]?.terms.notice?.due).toBe('2026-03-24');
  });
  // 22 days to the end of March, 52 to the end of April, eight more.
  test('sixty days to conclude: Friday 8 May', () => {
    expect(kase.now.overlays[0]?.terms.conclude?.due).toBe('2026-05-08');
  });
  test('a notice served meets the one, only an answer the other', () => {
    const served = submit(kase, {
      type: 'serve',
      on: '2026-03-20',
      by: people.generalOffice,
      document: '告知书',
      to: 'peng',
      way: 'post',
      servedOn: '2026-03-20',
      result: 'delivered',
    }).case;
    expect(Object.keys(served.now.overlays[0]?.terms ?? {})).toEqual(['conclude']);
  });
  test('they advise, and the department’s own fifteen days are untouched', () => {
    expect(ledgerOf(kase).terms.handle?.due).toBe('2026-03-24');
    const { case: late } = advance(kase, '2026-05-11');
    expect(ledgerOf(late).breaches.map(({ term }) => term)).toEqual(['handle']);
    expect(late.now.overlays[0]?.breaches.map(({ term }) => term)).toEqual(['notice', 'conclude']);
  });
  test('a letter registered later has its sixty days from the registration', () => {
    const opened = openCase(petition, {
      ...kase.log.open,
      overlays: [nationalClocks(petitionClocks)],
    });
    // Tuesday 10 March: Saturday 9 May, which is worked for Labour Day 2026.
    const later = submit(opened, {
      ...entry,
      type: 'register',
      on: '2026-03-10',
      by: people.receptionStaff,
    });
    expect(later.case.now.overlays[0]?.terms.conclude?.due).toBe('2026-05-09');
  });
});
