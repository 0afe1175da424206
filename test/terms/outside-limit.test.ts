import { describe, expect, test } from 'vitest';
import { china } from '../../calendars';
import { glossary } from '../../src/law';
import { namesFrom } from '../../src/procedure/rule';
import { recount, startRun, term } from '../../src/terms';
import { explainRun } from '../../src/terms/explain';

const glossaryNames = namesFrom(glossary);

const terms = {
  answer: term({
    from: 'open',
    until: ['answer'],
    bearer: 'handlingUnit',
    strength: 'hard',
    cap: { field: 'limitGiven', clause: 'test/cap' },
    periods: { base: { unit: 'unspecified', policy: 'answer', clause: 'test/open' } },
  }),
};
const none = { policy: { answer: 'none' } };
const run = startRun(china, terms, 'answer', 'base', '2026-03-05', { ...none, cap: '2026-03-14' });

describe('a period the policy declares to be none', () => {
  test('does not run by itself', () => {
    expect(startRun(china, terms, 'answer', 'base', '2026-03-05', none)).toBeNull();
  });
  test('runs to the limit given from outside, which does not roll: Saturday 14 March stays', () => {
    expect(run).toMatchObject({
      unit: 'unspecified',
      unrolled: '2026-03-14',
      due: '2026-03-14',
      cap: '2026-03-14',
      state: 'running',
    });
    expect(run).not.toHaveProperty('amount');
  });
  test('is the same when counted again', () => {
    if (!run) throw new Error('it did not start');
    expect(recount(china, terms, run, { ...none, cap: '2026-03-14' })).toEqual(run);
  });
  test('is explained by that limit, without counting a day', () => {
    if (!run) throw new Error('it did not start');
    const told = explainRun(china, run, 'zh', glossaryNames);
    expect(told.days).toEqual([]);
    expect(told.notes).toContain('文件未定期限，以限办时间2026-03-14为准');
    expect(told.due).toBe('2026-03-14');
  });
});

test('a length and a limit from outside: the earlier counts', () => {
  // Two working days from Thursday 5 March 2026: Friday 6 (1), Monday 9 (2).
  const policy = { answer: { amount: 2, unit: 'workingDay' } };
  const due = (cap: `${number}-${number}-${number}`) =>
    startRun(china, terms, 'answer', 'base', '2026-03-05', { policy, cap })?.due;
  expect(due('2026-03-14')).toBe('2026-03-09');
  expect(due('2026-03-06')).toBe('2026-03-06');
});

test('a term that no policy gives a length runs to the day of the case, and without one not at all', () => {
  const named = {
    answer: term({
      ...terms.answer,
      periods: { base: { unit: 'unspecified', clause: 'test/open' } },
    }),
  };
  expect(startRun(china, named, 'answer', 'base', '2026-03-05')).toBeNull();
  const capped = startRun(china, named, 'answer', 'base', '2026-03-05', { cap: '2026-03-14' });
  expect(capped).toMatchObject({ unit: 'unspecified', due: '2026-03-14', cap: '2026-03-14' });
});
