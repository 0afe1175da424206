import { checkNotice, NoticeError } from './check-notice';
import type { Notice, NoticeDays, PrintedItem } from './notice';
import { isPlainDate, type PlainDate, weekday } from './plain-date';

/** What the wording of a notice does not carry. */
export interface NoticeOrigin {
  readonly url: string;
  readonly published?: PlainDate;
  /** 发文字号, when the text does not print it. */
  readonly number?: string;
  /** The notices of the same year already in force; needed to read an amendment. */
  readonly earlier?: readonly NoticeDays[];
}

const TITLE_YEAR = /关于(\d{4})年|现将(\d{4})年/;
const NUMBER = /国(?:办)?发明电〔\d{4}〕\d{1,3}号/;
const SIGNED = /\n(\d{4})年(\d{1,2})月(\d{1,2})日(?:\n|$)/;
const HEADING = /(?:^|\n|。)[一二三四五六七八九十]{1,2}、([^:。\n]{1,40}):/g;
const DATE = /(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:\(([^()]{0,20})\))?/g;
const WEEKDAYS = '一二三四五六日';
const SPAN = /^#(?:至#)?放假(?:调休|公休)?(?:(\d{1,2})天)?$/;
const TOTAL = /^共(\d{1,2})天$/;
const WORKED = /^#(?:、#)*上班$/;
const IN_LIEU = /^#(?:、#)*补休$/;
/** Sentences that give reasons for the days and add none. */
const EXPLANATION = /^(?:其中|鼓励)|法定|公休|除夕/;
const ALIASES: Readonly<Record<string, string>> = {
  '“五一”': '劳动节',
  '“五一”国际劳动节': '劳动节',
  国际劳动节: '劳动节',
  '“十一”': '国庆节',
};

/**
 * Reads the official wording of a yearly notice, title and body, into a record and checks it, down
 * to the weekdays it prints. An amendment has no fixed wording: write its record by hand.
 * @throws NoticeError when a sentence with a date is not understood or something does not add up.
 */
export function parseNotice(text: string, origin: NoticeOrigin): Notice {
  const plain = normalised(text);
  const [, titled, announced] = TITLE_YEAR.exec(plain) ?? [];
  const year = Number(titled ?? announced);
  const number = origin.number ?? NUMBER.exec(plain)?.[0] ?? '(no number)';
  const problems: string[] = [];
  if (Number.isNaN(year)) problems.push('the text names no year (关于2026年…, 现将2026年…)');
  if (number === '(no number)') problems.push('the text has no 国办发明电 number: pass one');
  const items = paragraphs(plain).map(({ festival, body }) =>
    readItem(ALIASES[festival] ?? festival, body, year, problems),
  );
  if (items.length === 0) problems.push('the text has no paragraph like 一、元旦:…');
  if (problems.length > 0) throw new NoticeError(number, problems);
  const notice: Notice = {
    year,
    number,
    signed: signedOn(plain),
    published: origin.published ?? null,
    url: origin.url,
    items,
  };
  return checkNotice(notice, origin.earlier);
}

/** One form for the signs that copies vary: widths, dashes, blanks, 星期 and 周. */
function normalised(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\S\n]+|#/g, '')
    .replace(/[—–~～-]/g, '至')
    .replace(/;/g, '。')
    .replace(/星期/g, '周')
    .replace(/\n+/g, '\n')
    .trim();
}

function paragraphs(plain: string): { festival: string; body: string }[] {
  const heads = [...plain.matchAll(HEADING)];
  return heads.map((head, n) => {
    const start = head.index + head[0].length;
    const body = plain.slice(start, heads[n + 1]?.index ?? plain.length);
    const [paragraph = ''] = n === heads.length - 1 ? body.split('\n') : [body];
    return { festival: head[1] ?? '', body: paragraph.replace(/\n/g, '') };
  });
}

function readItem(festival: string, body: string, year: number, problems: string[]): PrintedItem {
  const report = (problem: string) => problems.push(`${festival}: ${problem}`);
  const { marked, dates } = readDates(body, year, report);
  const makeupWorkdays: PlainDate[] = [];
  const inLieu: PlainDate[] = [];
  let off: PrintedItem['off'] | undefined;
  let printedDays: number | null = null;
  for (const clause of marked.split(/[,。]/)) {
    const mentions = dates.splice(0, clause.split('#').length - 1);
    const days = mentions.filter((day) => isPlainDate(day));
    if (!EXPLANATION.test(clause) || SPAN.test(clause)) {
      const impossible = mentions.filter((day) => !isPlainDate(day));
      for (const day of impossible) report(`${day} is not a calendar day`);
    }
    const [first, last] = [days[0], days.at(-1)];
    const span = SPAN.exec(clause);
    const total = TOTAL.exec(clause);
    if (span && first && last && !off) off = [first, last];
    else if (WORKED.test(clause)) makeupWorkdays.push(...days);
    else if (IN_LIEU.test(clause)) inLieu.push(...days);
    else if (first && !EXPLANATION.test(clause)) report(`cannot read the clause with ${first}`);
    const count = span?.[1] ?? total?.[1];
    if (count !== undefined) printedDays = Number(count);
  }
  if (!off) report('no span of days off');
  return {
    festival,
    off: off ?? [`${year}-01-01`, `${year}-01-01`],
    printedDays,
    makeupWorkdays,
    ...(inLieu.length > 0 && { inLieu }),
  };
}

/**
 * The dates of a paragraph in order, and the paragraph with `#` in the place of each. A date may be
 * impossible: in 1月29日—2月4日放假。其中，31日为法定假日 a bare day belongs to the first month.
 */
function readDates(
  body: string,
  year: number,
  report: (problem: string) => void,
): { marked: string; dates: string[] } {
  const dates: string[] = [];
  let last = { year, month: 0 };
  const marked = body.replace(DATE, (_, y?: string, m?: string, d?: string, note = '') => {
    if (m !== undefined) last = { year: nearestYear(Number(m), dates[0], year), month: Number(m) };
    if (y !== undefined) last = { ...last, year: Number(y) };
    const day = `${last.year}-${pad(last.month)}-${pad(Number(d))}`;
    dates.push(day);
    if (!isPlainDate(day)) return '#';
    const printed = /周[一二三四五六日天]/.exec(note)?.[0].replace('天', '日');
    const actual = `周${WEEKDAYS[weekday(day) - 1]}`;
    if (printed !== undefined && printed !== actual) report(`${day} is ${actual}, not ${printed}`);
    return '#';
  });
  return { marked, dates };
}

/** A month printed without a year lies where it is nearest to the start of the span. */
function nearestYear(month: number, start: string | undefined, year: number): number {
  if (start === undefined) return year;
  const months = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7));
  return months - ((year - 1) * 12 + month) < 6 ? year - 1 : year;
}

function signedOn(plain: string): PlainDate | null {
  const [, year, month, day] = SIGNED.exec(plain) ?? [];
  const signed = `${year}-${pad(Number(month))}-${pad(Number(day))}`;
  return isPlainDate(signed) ? signed : null;
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}
