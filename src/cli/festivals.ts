import type { PlainDate } from '../../calendars';
import type { Bilingual } from '../law';
import { aligned, type Page, weekdayName } from './page';

export interface FestivalDays extends Bilingual {
  /** Spans of days off, both ends included. */
  readonly off: readonly { readonly from: PlainDate; readonly through: PlainDate }[];
  readonly daysOff: number;
  readonly makeupWorkdays: readonly PlainDate[];
  /** 文号 of the notices that say so; empty for a guess. */
  readonly notices: readonly string[];
}

/** The days off of a year as a table, one festival a line. */
export function festivalTable(festivals: readonly FestivalDays[], { lang, ink }: Page): string[] {
  const day = (on: PlainDate) => `${on.slice(5)} ${weekdayName(on, lang)}`;
  const head = (
    lang === 'zh'
      ? ['节日', '放假', '天数', '补班', '通知']
      : ['Festival', 'Days off', 'Days', 'Make-up workdays', 'Notice']
  ).map(ink.bold);
  const rows = festivals.map((festival) => [
    festival[lang],
    festival.off
      .map(({ from, through }) => (from === through ? day(from) : `${day(from)} – ${day(through)}`))
      .join(', '),
    String(festival.daysOff).padStart(2),
    festival.makeupWorkdays.map(day).map(ink.cyan).join(', ') || ink.dim('—'),
    festival.notices.length
      ? ink.dim(festival.notices.join(', '))
      : ink.yellow(lang === 'zh' ? '推算' : 'projected'),
  ]);
  return aligned([head, ...rows]);
}
