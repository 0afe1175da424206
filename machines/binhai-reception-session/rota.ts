import { addDays, type PlainDate, weekday } from '../../calendars';

/** A day on which visitors are received, as the schedule gives it: the director’s, or one the members take in turn. */
export interface ReceptionDay {
  readonly on: PlainDate;
  readonly of: 'directorDay' | 'memberDay';
}
/** When a leader cannot receive; both days included. */
export interface Absence {
  readonly leader: string;
  readonly from: PlainDate;
  readonly through: PlainDate;
}
export interface Rota {
  readonly director: string;
  /** The other members of the leadership, in the order they take turns. */
  readonly members: readonly string[];
  /** Who takes the first of the days; the first of the list unless said. */
  readonly next?: string;
  readonly absences?: readonly Absence[];
  /** In the week the director receives: the director takes the members’ place, as decided (B16), or both receive. */
  readonly directorsWeek?: 'directorOnly' | 'both';
}
/** Who receives on a day; null when nobody on the list can. */
export interface Turn extends ReceptionDay {
  readonly leader: string | null;
}

/** The Monday of a day’s week. */
const weekOf = (on: PlainDate) => addDays(on, 1 - weekday(on));

/**
 * 轮流接待: who receives on each of the days, the earliest first. Round robin over the members; who is absent is skipped
 * and waits for the next round (B17). A week the director takes (B16) is left out of the members’ days, and their rota waits
 * (B51). A day named twice counts once.
 * @example rota([{ on: '2026-03-04', of: 'memberDay' }], { director: 'ju', members: ['sun', 'shen'] })[0]?.leader //=> 'sun'
 */
export function rota(
  days: readonly ReceptionDay[],
  { director, members, next, absences = [], directorsWeek = 'directorOnly' }: Rota,
): readonly Turn[] {
  const isAway = (leader: string, on: PlainDate) =>
    absences.some((one) => one.leader === leader && one.from <= on && on <= one.through);
  const on = (of: ReceptionDay['of']) =>
    [...new Set(days.filter((day) => day.of === of).map((day) => day.on))].sort();
  const weeks = new Set(directorsWeek === 'directorOnly' ? on('directorDay').map(weekOf) : []);

  const directors = on('directorDay').map(
    (on): Turn => ({ on, of: 'directorDay', leader: isAway(director, on) ? null : director }),
  );
  let first = next === undefined ? 0 : Math.max(0, members.indexOf(next));
  const others = on('memberDay')
    .filter((on) => !weeks.has(weekOf(on)))
    .map((on): Turn => {
      const order = members.map((_, step) => (first + step) % members.length);
      const who = order.find((index) => !isAway(members[index] ?? '', on));
      if (who !== undefined) first = (who + 1) % members.length;
      return { on, of: 'memberDay', leader: who === undefined ? null : (members[who] ?? null) };
    });
  return [...directors, ...others].sort((a, b) => a.on.localeCompare(b.on));
}
