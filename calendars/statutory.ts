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

/** The first whole year of each text of the decree: those of 1999, 2007, 2013 and 2024. */
const TEXTS = [2000, 2008, 2014, 2025];

/**
 * The days of 全国年节及纪念日放假办法, art. 2, in the text in force, each with its festival; a day
 * that two festivals share appears twice. Half-days for a group (art. 3) do not count. `year` must be
 * a statutory year.
 */
export function statutoryDays(year: number): { day: number; festival: string }[] {
  const text = TEXTS.filter((since) => since <= year).length - 1;
  const date = (month: number, day: number) => daysFromCivil(year, month, day);
  const moon = (column: number) => Number.parseInt(MOON.charAt((year - 2000) * 4 + column), 36);
  // 春节 begins on 除夕, the day before 初一, in the texts of 2007 and 2024.
  const eve = text % 2;
  const festivals: [festival: string, first: number, daysByText: string][] = [
    ['元旦', date(1, 1), '1111'],
    ['春节', date(1, 20) + moon(0) - eve, '3334'],
    ['清明节', date(4, moon(1)), '0111'],
    ['劳动节', date(5, 1), '3112'],
    ['端午节', date(5, 26) + moon(2), '0111'],
    ['中秋节', date(9, 6) + moon(3), '0111'],
    ['国庆节', date(10, 1), '3333'],
  ];
  return festivals.flatMap(([festival, first, daysByText]) =>
    Array.from({ length: Number(daysByText[text]) }, (_, n) => ({ day: first + n, festival })),
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
