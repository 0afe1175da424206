import { describe, expect, test } from 'vitest';
import { china, type PlainDate } from '../../calendars';
import {
  changePeriod,
  extendBy,
  extendTo,
  pauseRun,
  type Run,
  recount,
  resumeRun,
  type StartOptions,
  startEarliest,
  startLatest,
  startRun,
  type Term,
  type Terms,
  term,
} from '../../src/terms';
import { bridged } from './notice-2027';
import { terms } from './support';

/** The same terms as a later version has them: other numbers, another clause, another bearer, another rolling. */
const amend = (declared: Term): Term =>
  term({
    ...declared,
    bearer: 'organ',
    strength: 'soft',
    roll: 'none',
    extension: { times: 3, clause: 'amended/extension' },
    periods: Object.fromEntries(
      Object.keys(declared.periods).map((name) => [
        name,
        { amount: 20, unit: 'calendarDay', clause: 'amended/20' },
      ]),
    ),
  });
const { cap: _cap, ...uncapped } = amend(terms.reply);
const amended: Terms = {
  reply: uncapped,
  conclude: amend(terms.conclude),
  answer: amend(terms.answer),
  handIn: amend(terms.handIn),
};
const start = (name: keyof typeof terms, period: string, from: PlainDate, how?: StartOptions) =>
  startRun(china, terms, name, period, from, how) as Run;
const most = { amount: 30, unit: 'calendarDay' } as const;

describe('a run counted again by a later version of its term', () => {
  test.each<[string, Run]>([
    ['working days', start('reply', 'complex', '2026-03-02')],
    ['calendar days that roll', start('answer', 'days', '2026-03-25')],
    ['months', start('answer', 'months', '2026-03-02')],
    ['the same day', start('answer', 'today', '2026-03-02')],
    [
      'a length that only the policy gave',
      start('answer', 'open', '2026-03-02', {
        policy: { answer: { amount: 5, unit: 'workingDay' } },
      }),
    ],
    [
      'an earlier limit from outside',
      start('reply', 'difficult', '2026-03-02', { cap: '2026-03-06' }),
    ],
    [
      'an extension to a day',
      extendTo(
        china,
        terms.reply,
        start('reply', 'complex', '2026-03-02'),
        '2026-03-20',
        '2026-03-05',
      ),
    ],
    [
      'an extension by a length',
      extendBy(china, terms.conclude, start('conclude', 'base', '2026-03-02'), most, '2026-04-10'),
    ],
  ])('stays as it was: %s', (_, run) => {
    expect(recount(china, amended, run)).toEqual(run);
  });

  test('on a calendar that has the notice has the length it was set by', () => {
    // Wednesday 30 December, three days: 31 (1), 1–4 January off, 5 (2), Wednesday 6 (3).
    const run = start('reply', 'complex', '2026-12-30');
    expect(recount(bridged, amended, run)).toMatchObject({
      amount: 3,
      unit: 'workingDay',
      clause: 'test/3',
      bearer: 'handlingUnit',
      strength: 'hard',
      due: '2027-01-06',
    });
  });

  test('after a pause has the length it was set by', () => {
    // Thirty working days from 2 March end on Tuesday 14 April; Tuesday 10 March is not counted: the 15th.
    const standing = pauseRun(start('conclude', 'base', '2026-03-02'), '2026-03-10');
    const run = resumeRun(china, amended, standing, '2026-03-10');
    expect([run.amount, run.clause, run.due]).toEqual([30, 'test/30', '2026-04-15']);
    expect(run.extensible).toEqual({ times: 1, most, clause: 'test/most', decisions: [] });
  });

  test('rolls in its extension as it rolled before', () => {
    // 25 March and ten days: Saturday 4 April, rolled to Tuesday 7. From the 4th seven days more: Saturday 11, Monday 13.
    const run = extendBy(
      china,
      amended.answer as Term,
      start('answer', 'days', '2026-03-25'),
      { amount: 7, unit: 'calendarDay' },
      '2026-04-01',
    );
    expect([run.unrolled, run.due]).toEqual(['2026-04-11', '2026-04-13']);
  });

  test('keeps the length of a disputed start when its dispute is closed', () => {
    // Received on Monday 2 March: 3, 4, 5. Signed on Friday 6: 9, 10, 11.
    const early = startEarliest(china, terms, 'handIn', 'base', '2026-03-02') as Run;
    expect(recount(china, amended, early)).toEqual(early);
    const both = startLatest(china, amended, early, '2026-03-06');
    expect(both).toMatchObject({ amount: 3, earliest: '2026-03-05', due: '2026-03-11' });
    expect(recount(china, amended, both)).toEqual(both);
  });

  test('is reminded as the later version says', () => {
    // Before Tuesday 14 April: 13, Friday 10; three before, as it was started, is Thursday 9.
    const run = start('conclude', 'base', '2026-03-02');
    expect(run.warnOn).toBe('2026-04-09');
    const sooner = { conclude: term({ ...terms.conclude, warn: { before: 2 } }) };
    expect(recount(china, sooner, run).warnOn).toBe('2026-04-10');
  });
});

test('another period is of the later version', () => {
  // Twenty days from Monday 2 March: Sunday 22, which does not roll there.
  const run = changePeriod(china, amended, start('reply', 'complex', '2026-03-02'), 'difficult');
  expect([run.clause, run.due]).toEqual(['amended/20', '2026-03-22']);
});
