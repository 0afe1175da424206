import { describe, expect, test } from 'vitest';
import { china, type PlainDate } from '../../calendars';
import {
  breachOf,
  byMark,
  changePeriod,
  type Extensible,
  endRun,
  inTime,
  isLaterLimit,
  type Run,
  reached,
  recount,
  rungOn,
  type StartOptions,
  startEarliest,
  startLatest,
  startRun,
  TermError,
  type Terms,
  term,
} from '../../src/terms';
import { asGuessed, bridged } from './notice-2027';
import { terms } from './support';

const start = (name: keyof typeof terms, period: string, from: PlainDate, how?: StartOptions) => {
  const run = startRun(china, terms, name, period, from, how);
  if (!run) throw new Error('the policy says none');
  return run;
};

describe('startRun', () => {
  test('fixes every day a rule compares with', () => {
    // Friday 13 February 2026: worked Saturday 14 (1), 24 (2), 25 (3), 26 (4), 27 (5), worked Saturday 28 (6), Monday 2 March (7).
    // One working day before 2 March is Saturday 28, two are Friday 27.
    expect(start('reply', 'difficult', '2026-02-13')).toEqual({
      term: 'reply',
      period: 'difficult',
      clause: 'test/7',
      strength: 'hard',
      bearer: 'handlingUnit',
      unit: 'workingDay',
      amount: 7,
      roll: 'none',
      from: '2026-02-13',
      unrolled: '2026-03-02',
      due: '2026-03-02',
      warnOn: '2026-02-28',
      marks: { request: '2026-02-27' },
      extensible: { times: 1, clause: 'test/extension', decisions: [] } satisfies Extensible,
      paused: [],
      state: 'running',
      calendar: china.id,
    });
  });

  test('is JSON', () => {
    const run = start('conclude', 'base', '2026-03-02');
    expect(JSON.parse(JSON.stringify(run))).toEqual(run);
  });

  test.each([
    ['nosuch', 'base'],
    ['reply', 'nosuch'],
    ['toString', 'base'],
    ['reply', 'constructor'],
  ])('knows no term %s with a period %s', (name, period) => {
    expect(() => startRun(china, terms, name, period, '2026-03-02')).toThrow(TermError);
  });

  test('the reminder is skipped when it would not come after the first day', () => {
    // Monday 2 to Tuesday 3 March: one working day before the limit is the first day itself.
    expect(start('reply', 'ordinary', '2026-03-02')).toMatchObject({
      due: '2026-03-03',
      warnOn: null,
    });
    // 3, 4, 5 March: the day before is the 4th.
    expect(start('reply', 'complex', '2026-03-02')).toMatchObject({
      due: '2026-03-05',
      warnOn: '2026-03-04',
    });
  });

  test('the policy may move the reminder', () => {
    // Limit 11 March; three working days before: 10, 9, Friday 6.
    const run = start('reply', 'difficult', '2026-03-02', { policy: { warnBefore: 3 } });
    expect(run).toMatchObject({ due: '2026-03-11', warnOn: '2026-03-06' });
  });

  test('reminder and marks count back from the unrolled limit', () => {
    const marked: Terms = {
      answer: term({
        from: 'open',
        until: ['answer'],
        bearer: 'organ',
        strength: 'hard',
        marks: { ask: { before: 2, unit: 'calendarDay', clause: 'test/ask' } },
        warn: { before: 1 },
        periods: { base: { amount: 10, unit: 'calendarDay', clause: 'test/10' } },
      }),
    };
    // 25 March + 10 = Saturday 4 April, off until Monday 6. Two days before the 4th is the 2nd, not the 5th;
    // the working day before the 4th is Friday 3.
    expect(startRun(china, marked, 'answer', 'base', '2026-03-25')).toMatchObject({
      unrolled: '2026-04-04',
      due: '2026-04-07',
      marks: { ask: '2026-04-02' },
      warnOn: '2026-04-03',
    });
  });
});

describe('a period the text leaves open', () => {
  const open = (answer: unknown) =>
    startRun(china, terms, 'answer', 'open', '2026-03-02', { policy: { answer } });
  test('does not run when the policy says none', () => {
    expect(open('none')).toBeNull();
  });
  test('runs as long as the policy says, in its unit', () => {
    // 3, 4, 5, 6, Monday 9.
    expect(open({ amount: 5, unit: 'workingDay' })).toMatchObject({
      due: '2026-03-09',
      unit: 'workingDay',
      amount: 5,
      clause: 'test/open',
    });
    // 2 March + 5 = Saturday 7, rolled to Monday 9.
    expect(open({ amount: 5, unit: 'calendarDay' })).toMatchObject({
      unrolled: '2026-03-07',
      due: '2026-03-09',
    });
  });
  test.each([
    ['missing', undefined],
    ['null', null],
    ['a bare number', 5],
    ['a word', 'soon'],
    ['an amount of 0', { amount: 0, unit: 'workingDay' }],
    ['a negative amount', { amount: -3, unit: 'workingDay' }],
    ['a fraction', { amount: 1.5, unit: 'workingDay' }],
    ['an unknown unit', { amount: 3, unit: 'workday' }],
    ['no unit', { amount: 3 }],
  ])('is never invented: %s', (_, value) => {
    expect(() => open(value)).toThrow(TermError);
  });
  test('says what to give', () => {
    expect(() => open(undefined)).toThrow(
      "test/open leaves the answer period open: give the policy answer as { amount, unit } or 'none'",
    );
  });
});

describe('an earlier limit from outside', () => {
  // 2 March + 7 working days: 3, 4, 5, 6, 9, 10, Wednesday 11.
  const capped = (cap: PlainDate) => start('reply', 'difficult', '2026-03-02', { cap });
  test('counts when it is earlier, with its own reminder and marks', () => {
    // Before Friday 6: Thursday 5, Wednesday 4.
    expect(capped('2026-03-06')).toMatchObject({
      unrolled: '2026-03-06',
      due: '2026-03-06',
      cap: '2026-03-06',
      warnOn: '2026-03-05',
      marks: { request: '2026-03-04' },
    });
  });
  test.each<PlainDate>(['2026-03-11', '2026-03-20'])('does not count on %s', (cap) => {
    const run = capped(cap);
    expect(run.due).toBe('2026-03-11');
    expect(run).not.toHaveProperty('cap');
  });
  test('rests on no guess when it is itself certain', () => {
    // Thursday 24 December: 25 (1), 28 (2), 29, 30, 31 (5), 1–3 January off, 4 (6), 5 January (7): guessed.
    const counted = start('reply', 'difficult', '2026-12-24');
    expect(counted).toMatchObject({
      due: '2027-01-05',
      projected: { from: '2026-12-29', through: '2027-01-05' },
    });
    const run = start('reply', 'difficult', '2026-12-24', { cap: '2026-12-28' });
    expect(run.due).toBe('2026-12-28');
    expect(run).not.toHaveProperty('projected');
  });
});

describe('changePeriod', () => {
  test('counts another length from the same first day', () => {
    // From Friday 13 February: worked Saturday 14 is the 1st, 24 the 2nd, 25 the 3rd day; 2 March the 7th.
    const ordinary = start('reply', 'ordinary', '2026-02-13');
    expect(ordinary.due).toBe('2026-02-14');
    const complex = changePeriod(china, terms, ordinary, 'complex');
    expect(complex).toMatchObject({ from: '2026-02-13', period: 'complex', due: '2026-02-25' });
    expect(changePeriod(china, terms, complex, 'difficult').due).toBe('2026-03-02');
  });
});

describe('the comparisons', () => {
  const run = start('reply', 'complex', '2026-03-02'); // 5 March
  test('an act on the due day is in time, a day later it is not', () => {
    expect([inTime(run, '2026-03-05'), inTime(run, '2026-03-06')]).toEqual([true, false]);
    expect(breachOf(run, '2026-03-05')).toBeNull();
    expect(breachOf(run, '2026-03-06')).toEqual({
      term: 'reply',
      period: 'complex',
      clause: 'test/3',
      bearer: 'handlingUnit',
      strength: 'hard',
      from: '2026-03-02',
      due: '2026-03-05',
      on: '2026-03-06',
    });
  });
  test('a breach is of the first day too late, however late it is found', () => {
    expect(breachOf(run, '2026-06-01')?.on).toBe('2026-03-06');
  });
  test('overdue opens on due + 1, be it a rest day', () => {
    // Due on Friday 6 March: overdue opens on Saturday 7.
    const friday = start('reply', 'ordinary', '2026-03-05');
    expect(['nearDue', 'due', 'overdue'].map((rung) => rungOn(friday, rung as 'due'))).toEqual([
      null,
      '2026-03-06',
      '2026-03-07',
    ]);
    expect(reached(friday, 'overdue', '2026-03-06')).toBe(false);
    expect(reached(friday, 'overdue', '2026-03-07')).toBe(true);
  });
  test('a run that has ended has no deadline', () => {
    const met = endRun(run, 'met', '2026-03-04');
    expect(rungOn(met, 'due')).toBeNull();
    expect(met).toMatchObject({ state: 'met', endedOn: '2026-03-04' });
  });
  test('by a mark, that day included; never by a mark it has not got', () => {
    // Two working days before the 5th: Tuesday 3.
    expect([byMark(run, 'request', '2026-03-03'), byMark(run, 'request', '2026-03-04')]).toEqual([
      true,
      false,
    ]);
    expect(byMark(run, 'toString', '2026-03-03')).toBe(false);
  });
  test.each<[PlainDate, PlainDate, boolean]>([
    ['2026-03-05', '2026-03-04', false], // not later than the old limit
    ['2026-03-06', '2026-03-04', true],
    ['2026-03-06', '2026-03-06', false], // not later than the day it is given
    ['2026-03-09', '2026-03-06', true],
  ])('a new limit %s given on %s is later: %s', (until, on, later) => {
    expect(isLaterLimit(run, until, on)).toBe(later);
  });
});

describe('a disputed first day', () => {
  // Received on Monday 2 March: 3, 4, 5. Signed on Friday 6: 9, 10, 11.
  const early = startEarliest(china, terms, 'handIn', 'base', '2026-03-02') as Run;
  const both = startLatest(china, terms, early, '2026-03-06');
  test('under the earliest reading alone it warns, and nothing is late', () => {
    expect(early).toMatchObject({
      due: null,
      unrolled: null,
      earliest: '2026-03-05',
      earliestFrom: '2026-03-02',
      warnOn: '2026-03-04',
    });
    expect(inTime(early, '2026-12-01')).toBe(true);
    expect(breachOf(early, '2026-12-01')).toBeNull();
    expect([rungOn(early, 'due'), rungOn(early, 'overdue')]).toEqual([null, null]);
    expect(rungOn(early, 'nearDue')).toBe('2026-03-04');
  });
  test('the latest reading sets the breach, the warning stays', () => {
    expect(both).toMatchObject({
      from: '2026-03-06',
      due: '2026-03-11',
      earliest: '2026-03-05',
      warnOn: '2026-03-04',
    });
    expect([inTime(both, '2026-03-11'), inTime(both, '2026-03-12')]).toEqual([true, false]);
  });
  test('counted again it is the same', () => {
    expect(recount(china, terms, early)).toEqual(early);
    expect(recount(china, terms, both)).toEqual(both);
  });
});

describe('recount', () => {
  // Thursday 24 December 2026: 25 (1), 28 (2), 29 (3), 30 (4), 31 (5), Friday 1 January and the weekend off, 4 (6), 5 (7).
  const guessed = start('reply', 'difficult', '2026-12-24');
  test('a notice as guessed confirms the limit', () => {
    const run = recount(asGuessed, terms, guessed);
    expect(run.due).toBe('2027-01-05');
    expect(run.calendar).toBe(asGuessed.id);
    expect(run).not.toHaveProperty('projected');
  });
  test('a notice with a longer New Year moves it', () => {
    // Monday 4 off as well: 5 (6), 6 January (7).
    expect(recount(bridged, terms, guessed).due).toBe('2027-01-06');
  });
  test('keeps how the run ended', () => {
    const met = endRun(guessed, 'met', '2027-01-05');
    expect(recount(bridged, terms, met)).toMatchObject({ state: 'met', endedOn: '2027-01-05' });
  });
});
