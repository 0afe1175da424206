import { describe, expect, test } from 'vitest';
import { CalendarCoverageError, china, monthly, type PlainDate, weekly } from '../../calendars';
import { type AgendaOptions, agenda, DutyChoiceError, duties } from '../../src';
import { decision } from '../../src/law';

const window = (from: PlainDate, through: PlainDate, rest: Partial<AgendaOptions> = {}) =>
  ({ from, through, calendar: china, ...rest }) as const;
const binhai = (from: PlainDate, through: PlainDate, rest?: Partial<AgendaOptions>) =>
  agenda('binhai-2023', window(from, through, rest));
const of = (duty: string, { days }: ReturnType<typeof agenda>) =>
  days.filter((one) => one.duty === duty).map(({ duty: _, ...day }) => day);

describe('what the text leaves open', () => {
  test('has no day until somebody settles it', () => {
    const { days, open } = binhai('2026-03-01', '2026-03-31');
    expect(days.map(({ duty }) => duty)).not.toContain('monthlyFiling');
    expect(open).toEqual([
      { duty: 'monthlyFiling', open: 'day', months: 'every' },
      { duty: 'screening', open: 'rule' },
      { duty: 'situationMeeting', open: 'rule' },
      { duty: 'workMeeting', open: 'rule' },
    ]);
  });

  test('a day of the month, or the whole rule, as far as it is open', () => {
    // Tuesday 31 March 2026, the last day, is worked; Mondays 2, 9, 16, 23, 30 March.
    const chosen = binhai('2026-03-01', '2026-03-31', {
      choices: { monthlyFiling: { day: 'last' }, workMeeting: { rule: weekly(1) } },
    });
    expect(of('monthlyFiling', chosen)).toEqual([{ on: '2026-03-31', planned: '2026-03-31' }]);
    expect(of('workMeeting', chosen).map(({ on }) => on)).toEqual([
      '2026-03-02',
      '2026-03-09',
      '2026-03-16',
      '2026-03-23',
      '2026-03-30',
    ]);
    expect(chosen.open.map(({ duty }) => duty)).toEqual(['screening', 'situationMeeting']);
  });

  test.each([
    ['of no duty', { constructor: { day: 1 } }, 'there is no duty constructor'],
    ['of a day that is not open', { directorReport: { day: 1 } }, 'no day of directorReport'],
    [
      'of a rule that is not open',
      { monthlyFiling: { rule: monthly({ day: 1 }) } },
      'monthlyFiling',
    ],
  ])('a choice %s is refused', (_, choices, message) => {
    const asked = () => binhai('2026-03-01', '2026-03-31', { choices });
    expect(asked).toThrow(DutyChoiceError);
    expect(asked).toThrow(message);
  });
});

test('the days come in order, whatever the duty', () => {
  const { days } = binhai('2026-01-01', '2026-12-31');
  expect(days.map(({ on }) => on)).toEqual(days.map(({ on }) => on).toSorted());
});

test('days no notice has announced are refused, and projected when asked for', () => {
  expect(() => binhai('2027-01-01', '2027-03-31')).toThrow(CalendarCoverageError);
  // The last Friday of March 2027 is the 26th.
  const projected = binhai('2027-03-01', '2027-03-31', { beyond: 'project' });
  expect(of('directorReport', projected).map(({ on }) => on)).toEqual(['2027-03-26']);
});

test('every duty names its clauses, and every decision it follows exists', () => {
  for (const named of Object.values(duties))
    for (const duty of Object.values(named)) {
      expect(duty.clauses.length).toBeGreaterThan(0);
      for (const id of duty.decisions) expect(decision(id).choice).not.toBe('');
    }
});
