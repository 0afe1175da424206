import { describe, expect, test } from 'vitest';
import { CalendarCoverageError, china, type PlainDate } from '../../calendars';
import {
  advance,
  contextOfCase,
  explain,
  ledgerOf,
  nextWakeUp,
  permitted,
  stateOf,
  submit,
  TermError,
  toStored,
} from '../../src';
import { count, extendBy, type Length, type Run, startRun } from '../../src/terms';
import { terms } from '../terms/support';
import {
  breachesOf,
  do_,
  dueOf,
  events,
  li,
  open,
  play,
  received,
  refusal,
  replied,
} from './support';

// Faults found in other case systems and calculators; none of them is ours.
const START: PlainDate = '2026-03-02'; // Monday; complex: 3, 4, Thursday 5
const handling = () => play(open(START), ...received(START, 'complex'));

test('a stored overdue flag', () => {
  const late = toStored(advance(handling(), '2026-04-01').case);
  const { context } = late.now.snapshot as { context: object };
  expect(JSON.stringify(context)).not.toMatch(/overdue/i);
  // What is overdue is read off the due day: an extension or a notice could make the flag a lie.
  expect(JSON.stringify(context)).toContain('"due":"2026-03-05"');
});

test('several calculators that disagree', () => {
  const kase = handling();
  const days = explain(kase, 'reply', 'en')?.days;
  const due = '2026-03-05';
  expect([
    dueOf(kase, 'reply'),
    days?.at(-1)?.day,
    count(china, START, { amount: 3, unit: 'workingDay' }).due,
    china.addWorkdays(START, 3),
  ]).toEqual([due, due, due, due]);
});

test('a holiday table that ends silently', () => {
  expect(() => china.addWorkdays('2026-12-31', 1)).toThrow(CalendarCoverageError);
  const kase = play(open('2026-12-31'), ...received('2026-12-31', 'ordinary'));
  expect(ledgerOf(kase).terms.reply).toHaveProperty('projected');
});

test('comparing terms across units as raw numbers', () => {
  // An extension of at most 30 days: 20 working days are more, though 20 < 30; 1 month is not counted in days at all.
  const { guards } = open(START).procedure.machine.implementations;
  const within = guards.extensionWithin as unknown as (asked: object, params: object) => boolean;
  const run = startRun(china, terms, 'conclude', 'base', START);
  const asked = (length: Length) =>
    within({ context: { terms: { conclude: run } }, event: { length } }, { term: 'conclude' });
  expect(asked({ amount: 30, unit: 'calendarDay' })).toBe(true);
  expect(asked({ amount: 31, unit: 'calendarDay' })).toBe(false);
  expect(asked({ amount: 20, unit: 'workingDay' })).toBe(false);
  expect(asked({ amount: 1, unit: 'month' })).toBe(false);
});

test('a deadline that outlives its obligation', () => {
  const done = play(handling(), ...replied('2026-03-04'));
  expect(events(advance(done, '2026-12-01').steps)).toEqual([]);
  const gone = play(handling(), do_.withdraw('2026-03-03'));
  expect(ledgerOf(gone).terms).toEqual({});
  expect(nextWakeUp(gone)).toBeNull();
});

test('a reminder sent daily instead of once', () => {
  let kase = handling();
  const told: string[] = [];
  for (let day = 2; day <= 31; day += 1) {
    const today = `2026-03-${String(day).padStart(2, '0')}` as PlainDate;
    for (let twice = 0; twice < 2; twice += 1) {
      const next = advance(kase, today);
      kase = next.case;
      told.push(...events(next.steps));
    }
  }
  expect(told).toEqual([
    '2026-03-04 reply.nearDue',
    '2026-03-05 reply.due',
    '2026-03-06 reply.overdue',
  ]);
});

test('off by one on the last day', () => {
  const [lastDay, dayAfter] = (['2026-03-05', '2026-03-06'] as const).map((on) =>
    breachesOf(play(handling(), ...replied(on))),
  );
  expect([lastDay, dayAfter]).toEqual([[], ['2026-03-06 reply']]);
});

test('a late act blocked', () => {
  const late = play(handling(), ...replied('2026-06-01'));
  expect(stateOf(late)).toMatchObject({ open: { main: { feedback: 'replied' } } });
});

test('an extension counted from the rolled day', () => {
  // 25 March + 10 days = Saturday 4 April, due on Tuesday 7 after Qingming; + 10 days = 14 April, not 17.
  const run = startRun(china, terms, 'answer', 'days', '2026-03-25') as Run;
  expect(run.due).toBe('2026-04-07');
  const length: Length = { amount: 10, unit: 'calendarDay' };
  expect(extendBy(china, terms.answer, run, length, '2026-04-01').due).toBe('2026-04-14');
});

test('a missing parameter that makes the end equal the start', () => {
  const start = (policy: object) =>
    startRun(china, terms, 'answer', 'open', START, { policy: { ...policy } });
  expect(() => start({})).toThrow(TermError);
  expect(() => start({ answer: {} })).toThrow(TermError);
  expect(() => count(china, START, { unit: 'workingDay' } as Length)).toThrow(TermError);
});

test('a feed with unofficial holidays', () => {
  // Such feeds name Christmas and Women's Day; a day is off here by a notice, which it names, or not at all.
  for (const day of ['2026-03-09', '2026-12-24', '2026-12-25'] as const) {
    expect(china.dayInfo(day)).toMatchObject({ working: true, kind: 'workday' });
    expect(china.dayInfo(day)).not.toHaveProperty('festival');
  }
  expect(china.dayInfo('2026-02-16')).toMatchObject({
    working: false,
    notice: '国办发明电〔2025〕7号',
  });
});

test('a zero-length term that skips the range check', () => {
  const zero: Length = { amount: 0, unit: 'workingDay' };
  expect(() => count(china, '2099-01-01', zero, { beyond: 'refuse' })).toThrow(TermError);
  expect(() => count(china, '2099-01-01', { unit: 'sameDay' }, { beyond: 'refuse' })).toThrow(
    CalendarCoverageError,
  );
});

test('coverage that counts something other than what it names', () => {
  const { from, certainThrough, through } = china.coverage;
  expect(china.dayInfo(from).certainty).toBe('certain');
  expect(china.dayInfo(certainThrough).certainty).toBe('certain');
  // 29 December is the first day the next notice may still change; 31 December the last one covered.
  expect(certainThrough).toBe('2026-12-28');
  expect(china.dayInfo('2026-12-29').certainty).toBe('uncertain');
  expect(china.dayInfo(through).certainty).toBe('uncertain');
  expect(() => china.dayInfo('2027-01-01')).toThrow(CalendarCoverageError);
  expect(() => china.dayInfo('2003-12-31')).toThrow(CalendarCoverageError);
});

test('an escalation clock in wall-clock milliseconds', () => {
  const { machine } = handling().procedure;
  const text = JSON.stringify(machine.toJSON());
  expect(text).not.toMatch(/"(after|delay|invoke)":(?!\[\]|\{\}|null|"")/);
  expect(machine.events.filter((type) => type.startsWith('xstate.'))).toEqual([]);
  expect(JSON.stringify(contextOfCase(handling()))).not.toMatch(/T\d\d:|\d{12,}/);
});

describe('a second or late timeout that does harm', () => {
  test('told twice', () => {
    const once = advance(handling(), '2026-03-06').case;
    expect(breachesOf(advance(advance(once, '2026-03-06').case, '2026-03-06').case)).toHaveLength(
      1,
    );
  });
  test('of a limit that has moved', () => {
    // The old limit of 5 March is raised to the 11th: the wake-up of the 6th finds nothing due.
    const raised = play(handling(), do_.raise('2026-03-05', 'difficult'));
    expect(events(advance(raised, '2026-03-06').steps)).toEqual([]);
    expect(raised.now.snapshot.can({ type: 'reply.overdue', on: '2026-03-06' })).toBe(false);
  });
  test('of a term that has ended', () => {
    const done = play(handling(), ...replied('2026-03-04'));
    expect(done.now.snapshot.can({ type: 'reply.overdue', on: '2026-06-01' })).toBe(false);
  });
  test('sent by a user', () => {
    const act = { type: 'reply.overdue', on: START, by: li } as never;
    expect(refusal(submit(handling(), act))).toMatchObject([{ kind: 'payload', rule: 'act' }]);
    expect(permitted(handling(), { on: START, by: li }).some(({ act }) => act.includes('.'))).toBe(
      false,
    );
  });
});
