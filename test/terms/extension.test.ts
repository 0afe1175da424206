import { describe, expect, test } from 'vitest';
import { china, type PlainDate } from '../../calendars';
import { extendBy, extendTo, type Run, recount, startRun, TermError } from '../../src/terms';
import { terms } from './support';

const start = (name: keyof typeof terms, period: string, from: PlainDate, cap?: PlainDate) =>
  startRun(china, terms, name, period, from, { cap }) as Run;

describe('extendTo: a limit fixed by the authority', () => {
  // 2 March + 7 working days = Wednesday 11 March.
  const run = start('reply', 'difficult', '2026-03-02');
  const to = (until: PlainDate, on: PlainDate) => extendTo(china, terms.reply, run, until, on);
  test('is the new limit, with a new reminder and new marks', () => {
    // Before Friday 20: Thursday 19, Wednesday 18.
    expect(to('2026-03-20', '2026-03-09')).toMatchObject({
      from: '2026-03-02',
      unrolled: '2026-03-20',
      due: '2026-03-20',
      warnOn: '2026-03-19',
      marks: { request: '2026-03-18' },
      extension: { by: 'limit', grantedOn: '2026-03-09' },
    });
  });
  test('is never rolled: the authority named the day', () => {
    expect(to('2026-03-22', '2026-03-09').due).toBe('2026-03-22'); // a Sunday
  });
  test('arms no reminder that would not come after the grant', () => {
    expect(to('2026-03-12', '2026-03-11').warnOn).toBeNull();
  });
  test('given in time leaves nothing pending', () => {
    expect(to('2026-03-20', '2026-03-11')).not.toHaveProperty('pendingExtension');
  });
  test('given late keeps the days between', () => {
    // The old limit was the 11th: the 12th and 13th were waited for.
    expect(to('2026-03-20', '2026-03-13').pendingExtension).toEqual({
      from: '2026-03-12',
      through: '2026-03-13',
    });
  });
  test('takes the place of an earlier limit from outside', () => {
    const capped = start('reply', 'difficult', '2026-03-02', '2026-03-06');
    const run = extendTo(china, terms.reply, capped, '2026-03-20', '2026-03-05', {
      cap: '2026-03-06',
    });
    expect(run.due).toBe('2026-03-20');
    expect(run).not.toHaveProperty('cap');
  });
  test('counted again it is the same', () => {
    const late = to('2026-03-20', '2026-03-13');
    expect(recount(china, terms, late)).toEqual(late);
  });
  test('on a day no calendar reaches it still stands', () => {
    expect(to('2099-12-31', '2026-03-09').due).toBe('2099-12-31');
  });
});

describe('extendBy: a length added to the unrolled base', () => {
  const most = { amount: 30, unit: 'calendarDay' } as const;
  test('30 working days from 2 March 2026, extended by 30 days', () => {
    // March: 3–6 (4), 9–13 (9), 16–20 (14), 23–27 (19), 30, 31 (21); April: 1–3 (24), 4–6 off, 7–10 (28), 13, 14 (30).
    const run = start('conclude', 'base', '2026-03-02');
    expect(run.due).toBe('2026-04-14');
    // April has 30 days: 14 April + 30 = Thursday 14 May. Three working days before: 13, 12, Monday 11.
    const extended = extendBy(china, terms.conclude, run, most, '2026-04-10');
    expect(extended).toMatchObject({
      unrolled: '2026-05-14',
      due: '2026-05-14',
      warnOn: '2026-05-11',
      extension: { by: 'length', grantedOn: '2026-04-10', length: most },
    });
    expect(recount(china, terms, extended)).toEqual(extended);
  });

  // 25 March + 10 days = Saturday 4 April, off until Monday 6; due on Tuesday 7.
  const rolled = start('answer', 'days', '2026-03-25');
  test.each<[number, 'workingDay' | 'calendarDay' | 'month', PlainDate, PlainDate]>([
    // 4 April + 10 = Tuesday 14; from the rolled day it would be Friday 17.
    [10, 'calendarDay', '2026-04-14', '2026-04-14'],
    // 7, 8, 9, 10, Monday 13; from the rolled day it would be Tuesday 14.
    [5, 'workingDay', '2026-04-13', '2026-04-13'],
    // 4 May is off until 5 May; Wednesday 6. From the rolled day it would be 7 May.
    [1, 'month', '2026-05-04', '2026-05-06'],
  ])('never counts from the rolled day: %d %s', (amount, unit, unrolled, due) => {
    expect([rolled.unrolled, rolled.due]).toEqual(['2026-04-04', '2026-04-07']);
    const run = extendBy(china, terms.answer, rolled, { amount, unit }, '2026-04-01');
    expect([run.unrolled, run.due]).toEqual([unrolled, due]);
  });

  test('granted late keeps the days between, counted again too', () => {
    const run = extendBy(
      china,
      terms.answer,
      rolled,
      { amount: 10, unit: 'calendarDay' },
      '2026-04-09',
    );
    expect(run.pendingExtension).toEqual({ from: '2026-04-08', through: '2026-04-09' });
    expect(recount(china, terms, run)).toEqual(run);
  });

  test('rests on every guess of the base and of the extension', () => {
    // Thursday 24 December + 7 working days = 5 January 2027, resting on 29 December and after; + 30 = Thursday 4 February.
    const base = start('reply', 'difficult', '2026-12-24');
    const run = extendBy(china, terms.reply, base, most, '2026-12-28');
    expect(run.due).toBe('2027-02-04');
    expect(run.projected).toEqual({ from: '2026-12-29', through: '2027-02-04' });
  });

  test.each([0, -1, 2.5, Number.NaN])('refuses %d days', (amount) => {
    const length = { amount, unit: 'calendarDay' } as const;
    expect(() => extendBy(china, terms.answer, rolled, length, '2026-04-01')).toThrow(TermError);
  });
});
