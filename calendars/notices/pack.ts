import { FESTIVALS } from '../festivals';
import type { NoticeDays } from '../notice';
import { dayNumberOf, daysFromCivil, type PlainDate } from '../plain-date';

/**
 * Writes notices as the text `unpack` reads: one line a notice, `year number item…`. An item is its
 * festivals as capital letters, then base-36 digits: two for the first day off, counted from
 * 1 December before the year, one for the number of days, two for each make-up workday, and after
 * a comma two for each day in lieu. `-` opens a cancelled make-up day, `+` the extra days off.
 */
export function pack(notices: readonly NoticeDays[]): string {
  return notices.map(packOne).join('\n');
}

function packOne(notice: NoticeDays): string {
  const base = daysFromCivil(notice.year - 1, 12, 1);
  const two = (day: PlainDate) => (dayNumberOf(day) - base).toString(36).padStart(2, '0');
  const items = notice.items.map(({ festival, off, makeupWorkdays, inLieu = [] }) => {
    const letters = festival.split('、').map(letterOf).join('');
    const length = dayNumberOf(off[1]) - dayNumberOf(off[0]) + 1;
    const lieu = inLieu.length > 0 ? `,${inLieu.map(two).join('')}` : '';
    return `${letters}${two(off[0])}${length}${makeupWorkdays.map(two).join('')}${lieu}`;
  });
  const cancelled = (notice.cancelsMakeupWorkdays ?? []).map((day) => `-${two(day)}`);
  const extra = notice.extraDaysOff ? [`+${notice.extraDaysOff}`] : [];
  return [notice.year, notice.number, ...items, ...cancelled, ...extra].join(' ');
}

function letterOf(festival: string): string {
  const index = Object.keys(FESTIVALS).indexOf(festival);
  if (index < 0) throw new Error(`no letter for the festival ${festival}: add it to FESTIVALS`);
  return String.fromCharCode(65 + index);
}
