import { describe, expect, test } from 'vitest';
import { china, nthWeekday, occurrences, type PlainDate, weekly } from '../../calendars';
import { type ReceptionDay, type Rota, rota } from '../../machines/binhai-reception-session';

const leaders: Rota = { director: 'ju', members: ['sun', 'shen', 'fang'] };
const member = (...days: readonly PlainDate[]): ReceptionDay[] =>
  days.map((on) => ({ on, of: 'memberDay' }));
const director = (on: PlainDate): ReceptionDay => ({ on, of: 'directorDay' });
const who = (days: readonly ReceptionDay[], given: Partial<Rota> = {}) =>
  rota(days, { ...leaders, ...given }).map(({ on, leader }) => [on, leader]);

// Wednesdays of 2026: 7, 14, 21, 28 January; 4, 11, 25 February (18 is off for the Spring Festival); 4, 11, 18, 25 March.
describe('the rota of the reception days', () => {
  test('the members take turns, and begin again after the last', () => {
    expect(who(member('2026-01-07', '2026-01-14', '2026-01-21', '2026-01-28'))).toEqual([
      ['2026-01-07', 'sun'],
      ['2026-01-14', 'shen'],
      ['2026-01-21', 'fang'],
      ['2026-01-28', 'sun'],
    ]);
  });
  test('it goes on with whoever is next', () => {
    expect(who(member('2026-03-04', '2026-03-11'), { next: 'fang' })).toEqual([
      ['2026-03-04', 'fang'],
      ['2026-03-11', 'sun'],
    ]);
  });
  test('the director takes the place of that week, and nobody loses a turn (B16, B51)', () => {
    const days = [...member('2026-01-28', '2026-02-04', '2026-02-11'), director('2026-02-04')];
    expect(rota(days, leaders)).toEqual([
      { on: '2026-01-28', of: 'memberDay', leader: 'sun' },
      { on: '2026-02-04', of: 'directorDay', leader: 'ju' },
      { on: '2026-02-11', of: 'memberDay', leader: 'shen' },
    ]);
  });
  test('or receives beside the member, where the bureau says so', () => {
    const days = [...member('2026-02-04', '2026-02-11'), director('2026-02-04')];
    expect(who(days, { directorsWeek: 'both' })).toEqual([
      ['2026-02-04', 'ju'],
      ['2026-02-04', 'sun'],
      ['2026-02-11', 'shen'],
    ]);
  });
  test('an absent member is skipped and waits for the next round (B17)', () => {
    const absences = [{ leader: 'sun', from: '2026-02-09', through: '2026-02-11' }] as const;
    const days = member('2026-02-11', '2026-02-25', '2026-03-04', '2026-03-11');
    expect(who(days, { absences })).toEqual([
      ['2026-02-11', 'shen'],
      ['2026-02-25', 'fang'],
      ['2026-03-04', 'sun'],
      ['2026-03-11', 'shen'],
    ]);
  });
  test.each([
    ['2026-02-10', 'sun'],
    ['2026-02-11', 'shen'],
    ['2026-02-12', 'shen'],
    ['2026-02-13', 'sun'],
  ] as const)('away from 11 through 12 February: on %s %s receives', (on, leader) => {
    const absences = [{ leader: 'sun', from: '2026-02-11', through: '2026-02-12' }] as const;
    expect(who(member(on), { absences })).toEqual([[on, leader]]);
  });
  test('with everybody away nobody receives, and the turn is kept', () => {
    const absences = leaders.members.map((leader) => ({
      leader,
      from: '2026-02-11' as const,
      through: '2026-02-11' as const,
    }));
    expect(who(member('2026-02-11', '2026-02-25'), { absences })).toEqual([
      ['2026-02-11', null],
      ['2026-02-25', 'sun'],
    ]);
  });
  test('nobody stands in for the director', () => {
    const absences = [{ leader: 'ju', from: '2026-02-01', through: '2026-02-28' }] as const;
    expect(who([director('2026-02-04')], { absences })).toEqual([['2026-02-04', null]]);
  });
  test('a day the director has moved takes the week it has moved to', () => {
    // Wednesday 1 May 2024 is off, through Sunday 5: the director receives on Monday 6, and no member on Wednesday 8.
    const days = [director('2024-05-06'), ...member('2024-05-08', '2024-05-15')];
    expect(who(days)).toEqual([
      ['2024-05-06', 'ju'],
      ['2024-05-15', 'sun'],
    ]);
  });
  test('the order of the days, a day named twice and a name that is not on the list make no difference', () => {
    expect(who(member('2026-01-14', '2026-01-07', '2026-01-14'), { next: 'nobody' })).toEqual([
      ['2026-01-07', 'sun'],
      ['2026-01-14', 'shen'],
    ]);
  });
  test('without members, or without days, there is nobody to receive', () => {
    expect(who(member('2026-01-07'), { members: [] })).toEqual([['2026-01-07', null]]);
    expect(who([])).toEqual([]);
  });
  test('from the schedule of the first quarter of 2026', () => {
    const quarter = { from: '2026-01-01', through: '2026-03-31', calendar: china } as const;
    const first = nthWeekday({ nth: 1, weekday: 3, months: { ofQuarter: 2 } });
    const days: ReceptionDay[] = [
      ...occurrences(first, quarter).map(({ on }) => director(on)),
      ...member(...occurrences(weekly(3, 'lapse'), quarter).map(({ on }) => on)),
    ];
    expect(who(days).map(([on, leader]) => `${on} ${leader}`)).toEqual([
      '2026-01-07 sun',
      '2026-01-14 shen',
      '2026-01-21 fang',
      '2026-01-28 sun',
      '2026-02-04 ju',
      '2026-02-11 shen',
      '2026-02-25 fang',
      '2026-03-04 sun',
      '2026-03-11 shen',
      '2026-03-18 fang',
      '2026-03-25 sun',
    ]);
  });
});
