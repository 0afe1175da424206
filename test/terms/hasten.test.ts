import { describe, expect, test } from 'vitest';
import { china } from '../../calendars';
import { hasten, startRun, type Terms, term } from '../../src/terms';

const terms: Terms = {
  handle: term({
    from: 'instruct',
    until: ['submitResult'],
    bearer: 'handlingUnit',
    strength: 'hard',
    cap: { field: 'limitGiven', clause: 'binhai-2023/七(二).5' },
    periods: {
      ordinary: { amount: 15, unit: 'calendarDay', clause: 'binhai-2023/四.2a' },
      urgent: { amount: 7, unit: 'calendarDay', clause: 'binhai-2023/四.2b' },
    },
  }),
};
/** Fifteen days from Friday 20 September 2024: Saturday 5 October; 1–7 October are off: Tuesday 8 October. */
const run = startRun(china, terms, 'handle', 'ordinary', '2024-09-20');
if (!run) throw new Error('it has a length');

describe('a shorter period counted from a later day', () => {
  test.each([
    [
      'on Saturday 21: Saturday 28 rests, Sunday 29 September is worked',
      '2024-09-21',
      '2024-09-29',
    ],
    ['on Monday 23: Monday 30 September', '2024-09-23', '2024-09-30'],
  ] as const)('brings the last day forward %s', (_why, on, due) => {
    expect(hasten(china, terms, run, 'urgent', on)).toMatchObject({
      period: 'urgent',
      from: on,
      due,
    });
  });

  // Seven days from Tuesday 24 September: 1 October, off through the 7th: Tuesday 8 October, the old limit.
  test('leaves the run alone when it would not end sooner', () => {
    expect(hasten(china, terms, run, 'urgent', '2024-09-24')).toBe(run);
    expect(hasten(china, terms, run, 'urgent', '2024-10-09')).toBe(run);
  });

  test('an earlier limit from outside goes on counting', () => {
    const sooner = hasten(china, terms, run, 'urgent', '2024-09-23', { cap: '2024-09-26' });
    expect(sooner).toMatchObject({ due: '2024-09-26', cap: '2024-09-26' });
  });
});
