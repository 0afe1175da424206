import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type PlainDate } from '../../calendars';
import {
  advance,
  type Case,
  nextWakeUp,
  type OverlayState,
  reproject,
  stateOf,
  submit,
  toStored,
} from '../../src';
import { bridged } from '../terms/notice-2027';
import {
  type Act,
  accepted,
  dispatched,
  do_,
  events,
  open,
  type P,
  play,
  received,
} from './support';
import { watch } from './watch';

const START: PlainDate = '2026-03-02'; // Monday
const watched = () => open(START, { overlays: [watch] });
const seen = (kase: Case<P>): OverlayState => {
  const [state] = kase.now.overlays;
  if (!state) throw new Error('no overlay');
  return state;
};
const told = (steps: Parameters<typeof events>[0]) =>
  events(steps).filter((text) => text.includes('national/'));

describe('an overlay', () => {
  test('counts from the opening until the act that meets it', () => {
    // 2 March + 15 days = Tuesday 17; two working days before: Friday 13.
    expect(seen(watched()).terms.register).toMatchObject({
      due: '2026-03-17',
      warnOn: '2026-03-13',
    });
    const { steps } = advance(watched(), '2026-04-01');
    expect(told(steps)).toEqual([
      '2026-03-13 national/register.nearDue',
      '2026-03-17 national/register.due',
      '2026-03-18 national/register.overdue',
    ]);
  });

  test('warns: its word names itself, the term, the clause and the day', () => {
    const { effects } = advance(watched(), '2026-03-13');
    expect(effects.at(-1)).toEqual({
      type: 'advisory',
      overlay: 'national',
      rung: 'nearDue',
      term: 'register',
      on: '2026-03-13',
      due: '2026-03-17',
      clause: 'test/23',
      bearer: 'organ',
    });
  });

  test('records, and leaves the chart as it is', () => {
    const plain = advance(open(START), '2026-04-01').case;
    const with_ = advance(watched(), '2026-04-01').case;
    expect(seen(with_).breaches).toMatchObject([{ due: '2026-03-17', on: '2026-03-18' }]);
    expect(stateOf(with_)).toEqual(stateOf(plain));
    expect(toStored(with_).now.snapshot).toEqual(toStored(plain).now.snapshot);
  });

  test('meets on the last day, late on the day after, once', () => {
    const steps = (on: PlainDate) => [do_.register(on), do_.confirm(on), do_.accept(on)];
    expect(seen(play(watched(), ...steps('2026-03-17'))).breaches).toEqual([]);
    const late = play(watched(), ...steps('2026-03-18'));
    expect(seen(late).breaches).toHaveLength(1);
    expect(seen(late).pastRuns).toMatchObject([
      { term: 'register', state: 'met', endedOn: '2026-03-18' },
    ]);
  });

  test('tells with the chart’s own deadlines: by day, by rung, the chart first', () => {
    // Accepted on Tuesday 3 March: 10 days to Friday 13. Difficult from Wednesday 4: 5, 6, 9, 10, 11, 12, 13.
    const kase = play(watched(), ...dispatched('2026-03-03'), do_.receive('2026-03-04'));
    const { steps } = advance(kase, '2026-03-14');
    expect(events(steps)).toEqual([
      '2026-03-12 reply.nearDue',
      '2026-03-13 reply.due',
      '2026-03-13 national/conclude.due',
      '2026-03-14 reply.overdue',
      '2026-03-14 national/conclude.overdue',
    ]);
    expect(nextWakeUp(kase)).toEqual({ on: '2026-03-12', event: 'reply.nearDue' });
  });
  test('a rung of the overlay comes before a later rung of the chart', () => {
    // Accepted on the 4th: 10 days to Saturday 14, not rolled; the reply is overdue that day.
    const { steps } = advance(play(watched(), ...received('2026-03-04')), '2026-03-14');
    expect(events(steps).slice(-2)).toEqual([
      '2026-03-14 national/conclude.due',
      '2026-03-14 reply.overdue',
    ]);
  });

  test('says nothing of a case that has ended', () => {
    const ended = play(watched(), do_.withdraw('2026-03-03'));
    expect(advance(ended, '2026-12-01').steps).toEqual([]);
  });
});

describe('a paused overlay', () => {
  // Accepted on 2 March: the 12th. Drafted on the 5th, returned on the 9th: five days not counted, the 17th.
  const drafted = () => play(watched(), ...received(START), do_.draft('2026-03-05'));
  const back: Act = {
    type: 'approveReply',
    on: '2026-03-09',
    by: { id: 'zhao', role: 'leaderInCharge' },
  };

  test('nothing falls due while the clock stands', () => {
    expect(seen(play(watched(), ...received(START))).terms.conclude?.due).toBe('2026-03-12');
    expect(told(advance(drafted(), '2026-03-16').steps)).toEqual([]);
    expect(seen(drafted()).terms.conclude?.pausedSince).toBe('2026-03-05');
  });
  test('goes on with as many days more', () => {
    const kase = play(drafted(), back);
    expect(seen(kase).terms.conclude).toMatchObject({
      due: '2026-03-17',
      paused: [{ from: '2026-03-05', through: '2026-03-09' }],
    });
  });
  test('is late for nothing when the case ends while it stands', () => {
    const ended = play(drafted(), do_.withdraw('2026-06-01'));
    expect(seen(ended).breaches).toEqual([]);
    expect(seen(ended).pastRuns).toMatchObject([
      { term: 'register' },
      { term: 'conclude', state: 'met' },
    ]);
  });
});

test('an overlay is counted again when the notice comes', () => {
  // Accepted on Saturday 26 December: 26 December + 10 days = 5 January either way: not rolled, it rests on no notice.
  const kase = play(
    open('2026-12-24', { overlays: [watch] }),
    ...dispatched('2026-12-26').slice(0, 3),
  );
  expect(seen(kase).terms.conclude).not.toHaveProperty('projected');
  const rolling = {
    ...watch,
    terms: {
      ...watch.terms,
      conclude: { ...watch.terms.conclude, roll: 'nextWorkingDay' as const },
    },
  };
  // Accepted on Friday 25 December: 4 January, a working day by guess; with the notice off, so Tuesday 5.
  const guessed = advance(
    play(
      open('2026-12-24', { overlays: [rolling as typeof watch] }),
      ...dispatched('2026-12-25').slice(0, 3),
    ),
    '2027-01-05',
  ).case;
  expect(seen(guessed)).toMatchObject({
    terms: { conclude: { due: '2027-01-04' } },
    breaches: [{ on: '2027-01-05' }],
  });
  const { case: known, changes, steps, retracted } = reproject(guessed, bridged);
  expect(seen(known)).toMatchObject({ terms: { conclude: { due: '2027-01-05' } }, breaches: [] });
  expect(changes).toMatchObject([{ term: 'conclude', breach: 'withdrawn' }]);
  expect(told(retracted)).toEqual([
    '2027-01-04 national/conclude.due',
    '2027-01-05 national/conclude.overdue',
  ]);
  expect(told(steps)).toEqual(['2027-01-05 national/conclude.due']);
});

test('polling changes nothing in what an overlay has seen', () => {
  const life: Act[] = [
    ...received('2026-03-04'),
    do_.draft('2026-03-09'),
    {
      type: 'returnDraft',
      on: '2026-03-16',
      by: { id: 'zhao', role: 'leaderInCharge' },
      reason: '再核实',
    },
    do_.progress('2026-03-27'),
  ];
  const run = (polls: readonly number[]) => {
    let kase = watched();
    life.forEach((act, index) => {
      const ahead = polls[index] ?? 0;
      if (ahead) kase = advance(kase, addDays(act.on as PlainDate, ahead - 3)).case;
      kase = accepted(submit(kase, act)).case;
    });
    return toStored(advance(kase, '2026-05-04').case);
  };
  const plain = run([]);
  expect(plain.now.overlays[0]?.breaches.length).toBeGreaterThan(0);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: life.length }), (polls) => {
      expect(run(polls)).toEqual(plain);
    }),
    { numRuns: 100 },
  );
});
