import type { DayChange } from './day-table';
import { festivalOf } from './festivals';
import { daysFromCivil, weekdayOf } from './plain-date';

/** The years whose statutory days are known: those of the lunar table below. */
export const STATUTORY_YEARS = { from: 2000, through: 2060 } as const;

export function isStatutoryYear(year: number): boolean {
  return Number.isInteger(year) && year >= STATUTORY_YEARS.from && year <= STATUTORY_YEARS.through;
}

/**
 * Four base-36 digits a year from 2000: 正月初一 as days after 20 January, 清明 as a day of April,
 * 五月初五 as days after 26 May, 八月十五 as days after 6 September.
 */
const MOON =
  'g4b645upn5kfc59524rmk5gc955ut5oji4d8642rp5lge5b634sol4hdb572u5plj4e9844sr5nig5c7' +
  '54upn4jfc58425rnl4fb945us5ojh5e9642ro4lge5a635tpm4hdb462u5plj5fa844sq4nif5c7451q' +
  'n4jec48424rml5gba45ts4ojh4d9653sp4kgd49534som5idc461u4pkj4fa854tq4mif4b744uqn5jf' +
  'd483';

/** The festivals the decree counts, each with its first day and its number of days. */
export interface StatutoryFestival {
  readonly festival: string;
  readonly first: number;
  readonly days: number;
}

/**
 * 全国年节及纪念日放假办法, art. 2, in the text of 1999, 2007, 2013 or 2024: whichever is in force.
 * Half-days for a group (art. 3) are not counted. `year` must lie in `STATUTORY_YEARS`.
 */
export function statutoryFestivals(year: number): StatutoryFestival[] {
  const digit = (column: number) => Number.parseInt(MOON.charAt((year - 2000) * 4 + column), 36);
  const newYear = daysFromCivil(year, 1, 20) + digit(0);
  const eve = year >= 2025 || (year >= 2008 && year <= 2013);
  const one = (festival: string, first: number, days = 1) => ({ festival, first, days });
  return [
    one('元旦', daysFromCivil(year, 1, 1)),
    one('春节', newYear - (eve ? 1 : 0), year >= 2025 ? 4 : 3),
    ...(year < 2008 ? [] : [one('清明节', daysFromCivil(year, 4, digit(1)))]),
    one('劳动节', daysFromCivil(year, 5, 1), year < 2008 ? 3 : year < 2025 ? 1 : 2),
    ...(year < 2008 ? [] : [one('端午节', daysFromCivil(year, 5, 26) + digit(2))]),
    ...(year < 2008 ? [] : [one('中秋节', daysFromCivil(year, 9, 6) + digit(3))]),
    one('国庆节', daysFromCivil(year, 10, 1), 3),
  ];
}

/** Each statutory day of a year with its festival; a day two festivals share appears twice. */
export function statutoryDays(year: number): { day: number; festival: string }[] {
  return statutoryFestivals(year).flatMap(({ festival, first, days }) =>
    Array.from({ length: days }, (_, n) => ({ day: first + n, festival })),
  );
}

/**
 * A guess at an unannounced year: its statutory days, and one day in lieu, on the next free
 * weekday, for each that falls on a weekend or on another festival's day.
 */
export function projectedChanges(year: number): DayChange[] {
  const taken = new Set<number>();
  const changes: DayChange[] = [];
  const take = (day: number, festival: string) => {
    taken.add(day);
    changes.push({ day, working: false, festival: festivalOf(festival) });
  };
  const owed = statutoryDays(year).filter(({ day, festival }) => {
    const lost = weekdayOf(day) > 5 || taken.has(day);
    if (!taken.has(day)) take(day, festival);
    return lost;
  });
  for (const { day, festival } of owed) {
    let next = day + 1;
    while (weekdayOf(next) > 5 || taken.has(next)) next++;
    take(next, festival);
  }
  return changes;
}
