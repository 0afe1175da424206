import { describe, expect, test } from 'vitest';
import { china, type PlainDate } from '../../calendars';
import {
  breachOf,
  byMark,
  changePeriod,
  extendBy,
  inTime,
  pauseRun,
  type Run,
  recount,
  resumeRun,
  rungOn,
  startRun,
} from '../../src/terms';
import { terms } from './support';

// 30 working days from Monday 2 March 2026 end on Tuesday 14 April (counted in extension.test.ts).
const run = startRun(china, terms, 'conclude', 'base', '2026-03-02') as Run;
const stood = (of: Run, from: PlainDate, through: PlainDate) =>
  resumeRun(china, terms, pauseRun(of, from), through);

describe('a pause', () => {
  test.each<[string, PlainDate, PlainDate, PlainDate]>([
    // Tuesday 10 March is not counted: one working day more.
    ['a hearing of one day', '2026-03-10', '2026-03-10', '2026-04-15'],
    // Friday 13 and Monday 16 are not counted; the weekend never was.
    ['over a weekend', '2026-03-13', '2026-03-16', '2026-04-16'],
    // Saturday and Sunday are not working days anyway.
    ['on a weekend', '2026-03-14', '2026-03-15', '2026-04-14'],
    // On the due day itself: that day is not counted, so the 30th is the 15th.
    ['on the last day', '2026-04-14', '2026-04-14', '2026-04-15'],
  ])('%s: %s to %s', (_, from, through, due) => {
    expect(stood(run, from, through).due).toBe(due);
  });

  test('keeps both spans when the clock stands twice', () => {
    const twice = stood(stood(run, '2026-03-10', '2026-03-10'), '2026-03-12', '2026-03-12');
    expect(twice.due).toBe('2026-04-16');
    expect(twice.paused).toEqual([
      { from: '2026-03-10', through: '2026-03-10' },
      { from: '2026-03-12', through: '2026-03-12' },
    ]);
    expect(twice).not.toHaveProperty('pausedSince');
  });

  test('moves the reminder with the limit', () => {
    // Before 14 April: 13, 10, Thursday 9. Before the 15th: 14, 13, Friday 10.
    expect(run.warnOn).toBe('2026-04-09');
    expect(stood(run, '2026-03-10', '2026-03-10').warnOn).toBe('2026-04-10');
  });

  test('while it lasts nothing falls due, nothing is late', () => {
    const standing = pauseRun(run, '2026-04-13');
    expect(['nearDue', 'due', 'overdue'].map((rung) => rungOn(standing, rung as 'due'))).toEqual([
      null,
      null,
      null,
    ]);
    expect(inTime(standing, '2026-06-01')).toBe(true);
    expect(breachOf(standing, '2026-06-01')).toBeNull();
  });

  test('that began after the limit excuses nothing', () => {
    const standing = pauseRun(run, '2026-04-16');
    expect(inTime(standing, '2026-04-20')).toBe(false);
    expect(breachOf(standing, '2026-04-20')?.on).toBe('2026-04-15');
  });

  test('keeps open what a mark would close', () => {
    // Reply: 7 working days from 2 March end on the 11th, to be asked for by the 9th; the clock stands from the 6th.
    const reply = startRun(china, terms, 'reply', 'difficult', '2026-03-02') as Run;
    expect(byMark(pauseRun(reply, '2026-03-06'), 'request', '2026-03-20')).toBe(true);
    expect(byMark(pauseRun(reply, '2026-03-10'), 'request', '2026-03-20')).toBe(false);
  });

  test('goes on when the run is counted again or its period changes', () => {
    const standing = pauseRun(run, '2026-03-10');
    expect(recount(china, terms, standing)).toEqual(standing);
    const reply = startRun(china, terms, 'reply', 'complex', '2026-03-02') as Run;
    const raised = changePeriod(china, terms, pauseRun(reply, '2026-03-03'), 'difficult');
    expect(raised.pausedSince).toBe('2026-03-03');
  });
});

describe('a pause and an extension', () => {
  const most = { amount: 30, unit: 'calendarDay' } as const;
  test('a pause before the extension moves its base', () => {
    // Base 15 April; + 30 = Friday 15 May.
    const paused = stood(run, '2026-03-10', '2026-03-10');
    const extended = extendBy(china, terms.conclude, paused, most, '2026-04-10');
    expect([extended.due, recount(china, terms, extended).due]).toEqual([
      '2026-05-15',
      '2026-05-15',
    ]);
  });
  test('a pause in the base after the grant moves base and extension', () => {
    const extended = extendBy(china, terms.conclude, run, most, '2026-03-09');
    expect(stood(extended, '2026-03-10', '2026-03-10').due).toBe('2026-05-15');
  });
  test('a pause in the extension moves its end', () => {
    // 14 April + 30 = 14 May; Monday 20 to Wednesday 22 April are not counted: Sunday 17 May, rolled to Monday 18.
    const extended = extendBy(china, terms.conclude, run, most, '2026-04-10');
    const after = stood(extended, '2026-04-20', '2026-04-22');
    expect([after.unrolled, after.due]).toEqual(['2026-05-17', '2026-05-18']);
    expect(after.extension).toEqual({ by: 'length', grantedOn: '2026-04-10', length: most });
  });
});
