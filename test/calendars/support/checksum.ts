import {
  addDays,
  china,
  fromDayNumber,
  fromInstant,
  toDayNumber,
  weekday,
} from '../../../calendars';

/** One number for what the calendar says of every day of 2004–2026 and of instants around midnight. */
export function checksum(): number {
  let sum = 0;
  const add = (text: string) => {
    for (let at = 0; at < text.length; at++) sum = (sum * 31 + text.charCodeAt(at)) >>> 0;
  };
  for (let day = toDayNumber('2004-01-01'); day <= toDayNumber('2026-12-31'); day++) {
    const text = fromDayNumber(day);
    add(`${text}${weekday(text)}${JSON.stringify(china.dayInfo(text))}`);
    if (day < toDayNumber('2026-11-01')) add(china.addWorkdays(text, 30) + addDays(text, 30));
    for (const ms of [-1, 0, 1]) add(fromInstant(day * 86_400_000 - 28_800_000 + ms));
  }
  return sum;
}
