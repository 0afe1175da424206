import { describe, expect, test } from 'vitest';
import { china, guangxi, type PlainDate } from '../../calendars';
import { hotlineWorkOrder } from '../../machines/lichuan-hotline-work-order';
import {
  advance,
  type Case,
  fromStored,
  ledgerOf,
  nextWakeUp,
  openCase,
  reproject,
  stateOf,
  toStored,
} from '../../src';
import { asGuessed, bridged } from '../terms/notice-2027';
import { breachesOf, do_, dueOf, events, open, P, play, received, replied } from './support';

// Thursday 24 December 2026, difficult: 25 (1), 28 (2), 29, 30, 31 (5), 1–3 January off by guess, 4 (6), Tuesday 5 January (7).
// With Monday 4 off as well: 5 (6), Wednesday 6 (7).
const guessed = () => play(open('2026-12-24'), ...received('2026-12-24'));
const lane = (kase: Case<P>) => {
  const state = stateOf(kase);
  return typeof state === 'object' ? state.open.supervision.reply : state;
};
const breachWords = (changes: readonly { term: string; breach: string }[]) =>
  changes.filter(({ term }) => term === 'reply').map(({ breach }) => breach);

describe('a case before the notice', () => {
  test('opens its term as projected and says on which days it guessed', () => {
    const kase = guessed();
    expect(ledgerOf(kase).terms.reply).toMatchObject({
      due: '2027-01-05',
      projected: { from: '2026-12-29', through: '2027-01-05' },
    });
  });
  test('records a provisional breach', () => {
    const { case: late, effects } = advance(guessed(), '2027-01-06');
    const provisional = { from: '2026-12-29', through: '2027-01-05' };
    expect(ledgerOf(late).breaches).toMatchObject([{ due: '2027-01-05', provisional }]);
    expect(effects.at(-1)).toMatchObject({ type: 'breach', provisional });
  });
  test('never stalls: years without a notice are counted on', () => {
    const kase = play(open('2031-03-03'), ...received('2031-03-03', 'ordinary')); // a Monday
    expect(dueOf(kase, 'reply')).toBe('2031-03-04');
  });
});

describe('reproject', () => {
  test('confirms a limit that was guessed right', () => {
    const { case: known, changes } = reproject(guessed(), asGuessed);
    expect(changes).toMatchObject([
      { term: 'reply', was: '2027-01-05', is: '2027-01-05', stillProjected: false, breach: 'none' },
    ]);
    expect(ledgerOf(known).terms.reply).not.toHaveProperty('projected');
    expect(ledgerOf(known).terms.reply?.calendar).toBe(asGuessed.id);
    expect(known.calendar).toBe(asGuessed);
  });

  test('moves a limit, and its reminder', () => {
    const { case: known, changes } = reproject(guessed(), bridged);
    expect(changes).toMatchObject([{ term: 'reply', was: '2027-01-05', is: '2027-01-06' }]);
    expect(dueOf(known, 'reply')).toBe('2027-01-06');
    // One working day before Wednesday 6 is Tuesday 5.
    expect(nextWakeUp(known)).toEqual({ on: '2027-01-05', event: 'reply.nearDue' });
  });

  test('is logged, with its day and the edition', () => {
    const { case: known } = reproject(guessed(), bridged, '2026-12-28');
    expect(known.log.entries.at(-1)).toEqual({
      reproject: { on: '2026-12-28', calendar: bridged.id },
    });
  });

  test('goes on counting by the new calendar', () => {
    // A term started on Thursday 31 December, ordinary: Friday 1 to Monday 4 off, Tuesday 5.
    const { case: known } = reproject(play(open('2026-12-24')), bridged);
    const kase = play(known, ...received('2026-12-31', 'ordinary'));
    expect(dueOf(kase, 'reply')).toBe('2027-01-05');
  });

  test('leaves alone what rests on no guess', () => {
    const kase = play(open('2026-03-02'), ...received('2026-03-02'));
    const { case: known, changes, steps } = reproject(kase, bridged);
    expect([changes, steps]).toEqual([[], []]);
    expect(ledgerOf(known)).toEqual(ledgerOf(kase));
  });

  test('withdraws a breach an act has settled', () => {
    // Late by guess on the 6th; an act on the 6th fixed that breach. With the notice the 6th is the last day.
    const late = play(guessed(), do_.progress('2027-01-06'));
    expect(breachesOf(late)).toEqual(['2027-01-06 reply']);
    const { case: known, changes } = reproject(late, bridged);
    expect(breachWords(changes)).toEqual(['withdrawn']);
    expect(ledgerOf(known).breaches).toMatchObject([
      { due: '2027-01-05', withdrawnOn: '2027-01-06' },
    ]);
    // The lane is armed anew and stands on the last day.
    expect(lane(known)).toBe('due');
  });

  test('confirms a breach an act has settled', () => {
    const late = play(guessed(), do_.progress('2027-01-06'));
    const { case: known, changes, steps } = reproject(late, asGuessed);
    expect(breachWords(changes)).toEqual(['confirmed']);
    expect(ledgerOf(known).breaches).toHaveLength(1);
    expect(ledgerOf(known).breaches[0]).not.toHaveProperty('provisional');
    expect(lane(known)).toBe('overdue');
    expect(events(steps)).toEqual([]);
  });

  test('moves a breach that stands under the new limit too, and tells it once', () => {
    // Late by guess on the 6th, by the notice on the 7th; the act of the 8th has settled it.
    const late = play(guessed(), do_.progress('2027-01-08'));
    const { case: known, changes, steps } = reproject(late, bridged);
    expect(breachWords(changes)).toEqual(['confirmed']);
    expect(breachesOf(known)).toEqual(['2027-01-07 reply']);
    expect(lane(known)).toBe('overdue');
    expect(steps.flatMap(({ effects }) => effects).map(({ type }) => type)).not.toContain('breach');
  });

  test('withdraws the breach of a reply given too late by guess only', () => {
    const kase = play(guessed(), ...replied('2027-01-06'));
    expect(breachesOf(kase)).toEqual(['2027-01-06 reply']);
    const { case: known, changes } = reproject(kase, bridged);
    expect(breachWords(changes)).toEqual(['withdrawn']);
    expect(ledgerOf(known).breaches[0]).toMatchObject({ withdrawnOn: '2027-01-06' });
    const reply = ledgerOf(known).pastRuns.find(({ term }) => term === 'reply');
    expect(reply).toMatchObject({ state: 'met', due: '2027-01-06' });
  });

  test('finds the breach of a reply given in time by guess only', () => {
    // Wednesday 27 January, complex: by guess 28, 29, Monday 1 February. The notice makes Saturday 30 January a working day.
    const kase = play(
      open('2027-01-27'),
      ...received('2027-01-27', 'complex'),
      ...replied('2027-02-01'),
    );
    expect(breachesOf(kase)).toEqual([]);
    const { case: known, changes } = reproject(kase, bridged);
    expect(breachWords(changes)).toEqual(['found']);
    expect(breachesOf(known)).toEqual(['2027-01-31 reply']);
  });

  test('finds that a running term is already late', () => {
    const kase = advance(
      play(open('2027-01-27'), ...received('2027-01-27', 'complex')),
      '2027-01-31',
    ).case;
    expect(breachesOf(kase)).toEqual([]);
    const { case: known } = reproject(kase, bridged);
    expect(breachesOf(known)).toEqual(['2027-01-31 reply']);
    expect(lane(known)).toBe('overdue');
  });

  test('the case goes on: what falls due later is told once', () => {
    const { case: known } = reproject(guessed(), bridged);
    expect(events(advance(known, '2027-02-01').steps)).toEqual([
      '2027-01-05 reply.nearDue',
      '2027-01-06 reply.due',
      '2027-01-07 reply.overdue',
    ]);
  });

  test('an ended case is judged again and stays ended', () => {
    const ended = play(guessed(), do_.withdraw('2027-01-06'));
    const { case: known, changes } = reproject(ended, bridged);
    expect(breachWords(changes)).toEqual(['withdrawn']);
    expect(stateOf(known)).toBe('withdrawn');
  });
});

describe('what polling has told before the notice came', () => {
  const net = (told: readonly string[], gone: readonly string[], now: readonly string[]) => [
    ...told.filter((one) => !gone.includes(one)),
    ...now,
  ];
  const polled = (until: PlainDate) => advance(guessed(), until);

  test('stays told, and is not told twice, when the limit stands', () => {
    const { case: kase, steps } = polled('2027-01-08');
    expect(events(steps)).toEqual([
      '2027-01-04 reply.nearDue',
      '2027-01-05 reply.due',
      '2027-01-06 reply.overdue',
    ]);
    const { case: known, changes } = reproject(kase, asGuessed);
    expect(breachWords(changes)).toEqual(['confirmed']);
    expect(breachesOf(known)).toEqual(['2027-01-06 reply']);
    expect(ledgerOf(known).breaches[0]).not.toHaveProperty('provisional');
  });

  test('is taken back when the limit moves, and told anew on its day', () => {
    const { case: kase, steps: told } = polled('2027-01-06');
    const { case: known, changes, steps, retracted } = reproject(kase, bridged);
    expect(breachWords(changes)).toEqual(['withdrawn']);
    expect(breachesOf(known)).toEqual([]);
    expect(net(events(told), events(retracted), events(steps))).toEqual([
      '2027-01-05 reply.nearDue',
      '2027-01-06 reply.due',
    ]);
    expect(events(advance(known, '2027-01-07').steps)).toEqual(['2027-01-07 reply.overdue']);
  });

  test('an act after the notice takes back what is dated after it', () => {
    const { case: known } = reproject(polled('2027-01-08').case, bridged);
    const kase = play(known, ...replied('2027-01-06'));
    expect(ledgerOf(kase).breaches.filter(({ withdrawnOn }) => !withdrawnOn)).toEqual([]);
  });
});

test('a case counted again can be stored and read back', () => {
  const { case: known } = reproject(play(guessed(), do_.progress('2027-01-06')), bridged);
  const stored = toStored(known);
  expect(toStored(fromStored(P, stored, { calendar: bridged }))).toEqual(stored);
});

test('an earlier edition, or another place’s calendar, is refused', () => {
  const kase = openCase(hotlineWorkOrder, {
    id: 'c',
    on: '2026-03-16',
    input: { order: { senderName: '王某', orderType: '求助工单', content: '咨询' } },
    policy: { sheet: 'none', redispatch: 'none', followUpWindow: 'none' },
    calendar: bridged,
  });
  expect(() => reproject(kase, china)).toThrow('no later edition');
  expect(() => reproject(kase, china.withOverlay(guangxi))).toThrow('no later edition');
});
