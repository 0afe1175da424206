import { FESTIVALS } from '../festivals';
import type { NoticeDays, NoticeItem } from '../notice';
import { daysFromCivil, fromDayNumber, type PlainDate } from '../plain-date';

const NAMES = /* @__PURE__ */ Object.keys(FESTIVALS);
const ITEM = /^([A-Z]+)(..)(.)(\w*),?(\w*)$/;

/** Reads the text `pack` writes. */
export function unpack(packed: string): NoticeDays[] {
  let last: NoticeDays | undefined;
  return packed.split('\n').map((line) => {
    const [year = '', number = '', ...tokens] = line.split(' ');
    const base = daysFromCivil(Number(year) - 1, 12, 1);
    const days = (digits: string): PlainDate[] =>
      (digits.match(/../g) ?? []).map((two) => fromDayNumber(base + Number.parseInt(two, 36)));
    const after = (mark: string) => tokens.find((token) => token.startsWith(mark))?.slice(1);
    const cancelled = after('-');
    const extra = after('+');
    const notice: NoticeDays = {
      year: Number(year),
      number,
      items: tokens.flatMap((token) => {
        const parts = ITEM.exec(token);
        return parts ? [item(parts, days)] : [];
      }),
      ...(last?.year === Number(year) && { amends: last.number }),
      ...(cancelled && { cancelsMakeupWorkdays: days(cancelled) }),
      ...(extra && { extraDaysOff: Number(extra) }),
    };
    last = notice;
    return notice;
  });
}

function item(parts: RegExpExecArray, days: (digits: string) => PlainDate[]): NoticeItem {
  const [, letters = '', start = '', length, makeup = '', lieu] = parts;
  const end = (Number.parseInt(start, 36) + Number(length) - 1).toString(36).padStart(2, '0');
  return {
    festival: Array.from(letters, (letter) => NAMES[letter.charCodeAt(0) - 65]).join('、'),
    off: days(start + end) as [PlainDate, PlainDate],
    makeupWorkdays: days(makeup),
    ...(lieu && { inLieu: days(lieu) }),
  };
}
