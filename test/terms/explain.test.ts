import { describe, expect, test } from 'vitest';
import { china, type PlainDate } from '../../calendars';
import {
  changePeriod,
  extendBy,
  type Length,
  pauseRun,
  type Run,
  resumeRun,
  startEarliest,
  startLatest,
  startRun,
} from '../../src/terms';
import { explainRun } from '../../src/terms/explain';
import { terms } from './support';

const name = (word: string) => ({ zh: word, en: word });
const told = (run: Run) => explainRun(china, run, 'en', name);
const start = (term: keyof typeof terms, period: string, from: PlainDate, cap?: PlainDate) =>
  startRun(china, terms, term, period, from, { cap }) as Run;
const most: Length = { amount: 30, unit: 'calendarDay' };
const conclude = start('conclude', 'base', '2026-03-02');
const stood = (run: Run, from: PlainDate, through: PlainDate) =>
  resumeRun(china, terms, pauseRun(run, from), through);
const granted = extendBy(china, terms.conclude, conclude, most, '2026-04-10');
const early = startEarliest(china, terms, 'handIn', 'base', '2026-03-02') as Run;
// 2 March + 7 working days = 11 March, but Friday 6 by the limit from outside; + 30 days = Sunday 5 April, rolled to Tuesday 7.
const capped = start('reply', 'difficult', '2026-03-02', '2026-03-06');

describe('an explanation ends on the day the ledger has', () => {
  test.each<[string, Run]>([
    ['working days', start('reply', 'difficult', '2026-02-13')],
    ['calendar days that roll', start('answer', 'days', '2026-03-25')],
    ['months', start('answer', 'months', '2026-03-04')],
    ['the same day, rolled', start('answer', 'today', '2026-02-15')],
    [
      'another tier',
      changePeriod(china, terms, start('reply', 'ordinary', '2026-02-13'), 'complex'),
    ],
    ['a pause', stood(conclude, '2026-03-10', '2026-03-10')],
    [
      'a pause of months',
      stood(start('answer', 'months', '2026-03-04'), '2026-03-10', '2026-03-12'),
    ],
    ['an extension', granted],
    [
      'an extension from an unrolled base',
      extendBy(
        china,
        terms.answer,
        start('answer', 'days', '2026-03-25'),
        { amount: 10, unit: 'calendarDay' },
        '2026-04-01',
      ),
    ],
    ['a pause within an extension', stood(granted, '2026-04-20', '2026-04-22')],
    ['an extension of an earlier limit', extendBy(china, terms.reply, capped, most, '2026-03-05')],
    ['a disputed start', startLatest(china, terms, early, '2026-03-06')],
    ['a guess', start('reply', 'difficult', '2026-12-24')],
  ])('%s', (_, run) => {
    const { days, due, text } = told(run);
    expect(days.at(-1)?.day).toBe(run.due);
    expect(due).toBe(run.due);
    expect(text.endsWith(`last day: ${run.due}`)).toBe(true);
    const listed = days.map(({ day }) => day);
    expect(listed).toEqual([...new Set(listed)].sort());
  });
  test('the dates of those by hand', () => {
    expect(extendBy(china, terms.reply, capped, most, '2026-03-05').due).toBe('2026-04-07');
    // 14 April + 30, three of them not counted: Sunday 17 May, Monday 18.
    expect(stood(granted, '2026-04-20', '2026-04-22').due).toBe('2026-05-18');
  });
});

test('each day says why it counts or not, and by which notice', () => {
  const { days } = told(start('reply', 'complex', '2026-02-13'));
  // Worked Saturday 14 (1), 15–23 February off, 24 (2), 25 (3).
  expect(days.map(({ number }) => number)).toEqual([1, ...Array(9).fill(null), 2, 3]);
  expect(days[0]).toMatchObject({ day: '2026-02-14', notice: '国办发明电〔2025〕7号' });
  expect(days.at(-1)).not.toHaveProperty('notice');
});

test('a guess is called one, with its span', () => {
  expect(told(start('reply', 'difficult', '2026-12-24'))).toMatchObject({
    certainty: 'projected',
    span: { from: '2026-12-29', through: '2027-01-05' },
  });
  expect(told(conclude).certainty).toBe('certain');
});
