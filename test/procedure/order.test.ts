import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type PlainDate } from '../../calendars';
import {
  advance,
  type Case,
  nextWakeUp,
  openCase,
  type Step,
  stateOf,
  submit,
  toStored,
} from '../../src';
import {
  type Act,
  accepted,
  breachesOf,
  do_,
  dueOf,
  events,
  input,
  open,
  P,
  play,
  policy,
  received,
  refusal,
  replied,
} from './support';

// Monday 2 March 2026, complex: 3, 4, Thursday 5. Reminder a working day before: Wednesday 4.
const complex = () => play(open('2026-03-02'), ...received('2026-03-02', 'complex'));

describe('the order on a day', () => {
  test('each rung fires once, on its own day, one working day before, on the day, the day after', () => {
    const { steps, case: late } = advance(complex(), '2026-12-01');
    expect(events(steps)).toEqual([
      '2026-03-04 reply.nearDue',
      '2026-03-05 reply.due',
      '2026-03-06 reply.overdue',
    ]);
    expect(breachesOf(late)).toEqual(['2026-03-06 reply']);
    expect(nextWakeUp(late)).toBeNull();
  });

  test('a deadline of the day comes before an act of the day', () => {
    const { steps } = accepted(submit(complex(), do_.progress('2026-03-05')));
    expect(events(steps)).toEqual([
      '2026-03-04 reply.nearDue',
      '2026-03-05 reply.due',
      '2026-03-05 reportProgress',
    ]);
  });

  test('an act on the due day is in time: overdue opens the day after', () => {
    const done = play(complex(), ...replied('2026-03-05'));
    expect(breachesOf(done)).toEqual([]);
    const { steps } = advance(done, '2026-03-06');
    expect(events(steps)).toEqual([]);
  });

  test('an act a day late finds the breach recorded, and is done all the same', () => {
    const kase = play(complex(), ...replied('2026-03-06'));
    expect(breachesOf(kase)).toEqual(['2026-03-06 reply']);
    expect(stateOf(kase)).toMatchObject({ open: { main: { feedback: 'replied' } } });
  });

  test('what an act makes due on its day is told after it', () => {
    // Opened on the 2nd: register is due that day. Registering starts dispatch, due the same day.
    const { steps } = accepted(submit(open('2026-03-02'), do_.register('2026-03-02')));
    expect(events(steps)).toEqual(['2026-03-02 register', '2026-03-02 dispatch.due']);
  });

  test('several terms: by day, then by rung, then by the order of the terms', () => {
    // Registered on Monday 2 March and left: both same-day limits passed on the 3rd.
    const kase = play(open('2026-03-02'), do_.register('2026-03-02'));
    expect(events(advance(kase, '2026-03-03').steps)).toEqual([
      '2026-03-03 register.overdue',
      '2026-03-03 dispatch.overdue',
    ]);
    // Registered on the 4th: register was late on the 3rd, dispatch is due on the 4th, overdue on the 5th.
    const late = accepted(submit(open('2026-03-02'), do_.register('2026-03-04')));
    const { steps } = advance(late.case, '2026-03-05');
    expect(events([...late.steps, ...steps])).toEqual([
      '2026-03-03 register.overdue',
      '2026-03-04 register',
      '2026-03-04 dispatch.due',
      '2026-03-05 dispatch.overdue',
    ]);
  });

  test('an act dated before the last act is refused, and the case stays as it was', () => {
    const kase = complex();
    const outcome = submit(kase, do_.progress('2026-03-01'));
    expect(outcome.accepted).toBe(false);
    expect(refusal(outcome)[0]).toMatchObject({ kind: 'order' });
    expect(outcome.case).toBe(kase);
    expect(submit(kase, do_.progress('2026-03-02')).accepted).toBe(true);
  });

  test('a wake-up at or before what was told does nothing, a second one neither', () => {
    const { case: once } = advance(complex(), '2026-03-05');
    for (const day of ['2026-03-01', '2026-03-05'] as const) {
      const again = advance(once, day);
      expect(again.case).toBe(once);
      expect([again.steps, again.effects]).toEqual([[], []]);
    }
  });

  test('an extension arms each rung anew', () => {
    // Difficult from 2 March: the 11th. Asked on the 9th (two working days before), fixed at Friday 20 March.
    const kase = play(open('2026-03-02'), ...received('2026-03-02'));
    expect(dueOf(kase, 'reply')).toBe('2026-03-11');
    const asked = play(kase, do_.ask('2026-03-09'), do_.apply('2026-03-10'));
    const granted = accepted(submit(asked, do_.grant('2026-03-11', '2026-03-20')));
    expect(events(granted.steps)).toEqual(['2026-03-11 reply.due', '2026-03-11 grantExtension']);
    expect(events(advance(granted.case, '2026-04-01').steps)).toEqual([
      '2026-03-19 reply.nearDue',
      '2026-03-20 reply.due',
      '2026-03-21 reply.overdue',
    ]);
  });

  test('nothing falls due in a case that has ended', () => {
    const kase = play(complex(), do_.withdraw('2026-03-03'));
    expect(nextWakeUp(kase)).toBeNull();
    expect(advance(kase, '2026-12-01').steps).toEqual([]);
  });
});

describe('acts between the last act and what has been told', () => {
  test('take back exactly the deadlines told after their day', () => {
    const { case: polled } = advance(complex(), '2026-03-10');
    expect(breachesOf(polled)).toEqual(['2026-03-06 reply']);
    const outcome = accepted(submit(polled, do_.progress('2026-03-04')));
    expect(events(outcome.retracted)).toEqual(['2026-03-05 reply.due', '2026-03-06 reply.overdue']);
    expect(events(outcome.steps)).toEqual(['2026-03-04 reportProgress']);
    expect(breachesOf(outcome.case)).toEqual([]);
  });
  test('are told again when they fall due', () => {
    const { case: polled } = advance(complex(), '2026-03-10');
    const { case: back } = submit(polled, do_.progress('2026-03-04'));
    expect(events(advance(back, '2026-03-10').steps)).toEqual([
      '2026-03-05 reply.due',
      '2026-03-06 reply.overdue',
    ]);
  });
  test('take back the effects with the steps', () => {
    const { case: polled, effects } = advance(complex(), '2026-03-06');
    expect(effects.map(({ type }) => type)).toEqual(['reminder', 'reminder', 'breach']);
    const [due, overdue] = accepted(submit(polled, do_.progress('2026-03-04'))).retracted;
    expect(due?.effects).toMatchObject([{ type: 'reminder', rung: 'due', on: '2026-03-05' }]);
    expect(overdue?.effects).toMatchObject([{ type: 'breach', on: '2026-03-06' }]);
  });
  test('refused, they take nothing back', () => {
    const { case: polled } = advance(complex(), '2026-03-10');
    const outcome = submit(polled, do_.reply('2026-03-04')); // no draft yet
    expect(outcome.accepted).toBe(false);
    expect(outcome.retracted).toEqual([]);
    expect(outcome.case).toBe(polled);
  });
});

// A whole order with a raised tier, an extension and a reply after the limit; National Day and weekends inside.
const life: readonly Act[] = [
  ...received('2026-09-21', 'ordinary'), // Monday
  do_.raise('2026-09-22', 'complex'),
  do_.raise('2026-09-24', 'difficult'),
  // From the 21st: 22, 23, 24, (25–27 Mid-Autumn) 28, 29, 30, (1–7 October) 8. Two working days before: 29 September.
  do_.ask('2026-09-29'),
  do_.apply('2026-09-30'),
  do_.grant('2026-10-08', '2026-10-13'),
  ...replied('2026-10-15'),
];
const start = () =>
  openCase(P, { id: 'wo-1', on: '2026-09-21', input, policy: { ...policy, warnBefore: 2 } });
const END: PlainDate = '2026-11-02';

/** Plays the acts, polling before each as often as the schedule says; what the world was told is kept as a host would. */
function host(polls: readonly number[]) {
  let kase: Case<P> = start();
  const told: Step[] = [];
  const hear = (steps: readonly Step[]) => told.push(...steps);
  life.forEach((act, index) => {
    const ahead = polls[index] ?? 0;
    if (ahead > 0) {
      const { case: next, steps } = advance(kase, addDays(act.on as PlainDate, ahead - 5));
      kase = next;
      hear(steps);
    }
    const outcome = accepted(submit(kase, act));
    for (const gone of outcome.retracted) {
      const at = told.findIndex((one) => JSON.stringify(one) === JSON.stringify(gone));
      if (at < 0) throw new Error(`took back what was never told: ${JSON.stringify(gone)}`);
      told.splice(at, 1);
    }
    hear(outcome.steps);
    kase = outcome.case;
  });
  const rest = advance(kase, END);
  hear(rest.steps);
  return { stored: toStored(rest.case), told };
}

test('the same acts give the same case and the same effects under every polling schedule', () => {
  const plain = host([]);
  expect(plain.told.flatMap(({ effects }) => effects).length).toBeGreaterThan(8);
  expect(plain.stored.now).toMatchObject({ snapshot: { status: 'active' } });
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: life.length }), (polls) => {
      const polled = host(polls);
      expect(polled.stored).toEqual(plain.stored);
      expect(polled.told).toEqual(plain.told);
    }),
    { numRuns: 300 },
  );
});

test('the dates of that order, by hand', () => {
  const kase = life.reduce((before, act) => accepted(submit(before, act)).case, start());
  // 30 September is Wednesday; the limit 13 October; overdue on the 14th, replied on the 15th.
  expect(breachesOf(kase)).toEqual(['2026-10-14 reply']);
  const { case: later } = advance(kase, END);
  // The sheet: two working days from Thursday 15 October, Friday 16 and Monday 19; no lane watches it.
  expect(dueOf(later, 'sheet')).toBe('2026-10-19');
});
