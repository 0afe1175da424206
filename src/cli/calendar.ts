import {
  addDays,
  CalendarCoverageError,
  china,
  chinaNotices,
  type DayInfo,
  type PlainDate,
  type WorkingCalendar,
} from '../../calendars';
import { type Answer, BadInput } from './answer';
import { notCovered } from './coverage';
import { type FestivalDays, festivalTable } from './festivals';
import { aligned, type Page } from './page';

/** The days off, the make-up workdays and the workdays of a year. */
export function calendar(year: string, { project = false }: { project?: boolean }): Answer {
  if (!/^[1-9]\d{3}$/.test(year)) throw new BadInput(`${year} is not a year: write four digits`);
  const counting = project ? china.project() : china;
  try {
    const found = yearOf(counting, Number(year));
    return { exit: 0, data: found, text: (page) => textOf(found, page) };
  } catch (error) {
    if (error instanceof CalendarCoverageError) return notCovered(error, project);
    throw error;
  }
}

function yearOf(counting: WorkingCalendar, year: number) {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`] as [PlainDate, PlainDate];
  const days: DayInfo[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(counting.dayInfo(day));
  const months = Array.from({ length: 12 }, (_, month) => {
    const of = days.filter(({ day }) => Number(day.slice(5, 7)) === month + 1);
    return { month: month + 1, workdays: of.filter(({ working }) => working).length };
  });
  const unsure = days.filter(({ certainty }) => certainty !== 'certain').map(({ day }) => day);
  const numbers = new Set(days.flatMap(({ notice }) => notice ?? []));
  return {
    year,
    calendar: counting.id,
    festivals: festivalsIn(days),
    months,
    workdays: days.filter(({ working }) => working).length,
    notices: chinaNotices
      .filter(({ number }) => numbers.has(number))
      .map(({ number, published, url }) => ({ number, published, url })),
    certainty: days.at(-1)?.certainty ?? 'certain',
    ...(unsure[0] ? { span: { from: unsure[0], through: unsure.at(-1) ?? last } } : {}),
    coverage: china.coverage,
  };
}

/** The days that a festival takes off or has worked; the year's end can belong to the next New Year's notice. */
function festivalsIn(days: readonly DayInfo[]): FestivalDays[] {
  const groups = new Map<string, DayInfo[]>();
  for (const info of days) {
    if (!info.festival) continue;
    const noticed = chinaNotices.find(({ number }) => number === info.notice)?.year;
    const key = `${info.festival.zh} ${noticed ?? info.day.slice(0, 4)}`;
    groups.set(key, [...(groups.get(key) ?? []), info]);
  }
  const festivals = [...groups.values()].map((group): FestivalDays => {
    const off = group.filter(({ working }) => !working).map(({ day }) => day);
    return {
      zh: group[0]?.festival?.zh ?? '',
      en: group[0]?.festival?.en ?? '',
      off: spansOf(off),
      daysOff: off.length,
      makeupWorkdays: group.filter(({ working }) => working).map(({ day }) => day),
      notices: [...new Set(group.flatMap(({ notice }) => notice ?? []))],
    };
  });
  const first = ({ off, makeupWorkdays }: FestivalDays) => off[0]?.from ?? makeupWorkdays[0] ?? '';
  return festivals.sort((a, b) => (first(a) < first(b) ? -1 : 1));
}

function spansOf(days: readonly PlainDate[]): { from: PlainDate; through: PlainDate }[] {
  const spans: { from: PlainDate; through: PlainDate }[] = [];
  for (const day of days) {
    const last = spans.at(-1);
    if (last && addDays(last.through, 1) === day) last.through = day;
    else spans.push({ from: day, through: day });
  }
  return spans;
}

type Year = ReturnType<typeof yearOf>;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function textOf(found: Year, page: Page): string {
  const { lang, ink } = page;
  const zh = lang === 'zh';
  const name = (month: number) => (zh ? `${month}月` : (MONTHS[month - 1] ?? ''));
  const total = zh
    ? `全年${found.workdays}个工作日`
    : `${found.workdays} working days in the whole year`;
  return [
    `${ink.bold(String(found.year))}  ${ink.dim(found.calendar)}`,
    '',
    ...festivalTable(found.festivals, page),
    '',
    ink.bold(zh ? '工作日' : 'Working days'),
    ...aligned([
      found.months.map(({ month }) => name(month).padStart(3)),
      found.months.map(({ workdays }) => String(workdays).padStart(3)),
    ]),
    total,
    '',
    ...aligned(found.notices.map(({ number, url }) => [number, ink.dim(url)])),
    certaintyOf(found, page),
  ].join('\n');
}

function certaintyOf({ certainty, span, coverage }: Year, { lang, ink }: Page): string {
  const zh = lang === 'zh';
  const { from, through } = coverage;
  if (!span)
    return ink.dim(
      zh
        ? `均据已公布的通知（日历覆盖${from}至${through}）`
        : `certain: fixed by the notices in force (the calendar covers ${from} to ${through})`,
    );
  if (certainty === 'projected')
    return ink.yellow(
      zh
        ? `推算：${span.from}至${span.through}的放假安排尚未公布，不含补班日`
        : `projected: ${span.from} to ${span.through} rest on a guess without make-up workdays, no notice is out`,
    );
  return ink.yellow(
    zh
      ? `未定：${span.from}至${span.through}可能因下一年度通知调整`
      : `uncertain: the next notice may change ${span.from} to ${span.through}`,
  );
}
