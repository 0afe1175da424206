import * as z from 'zod';
import {
  addDays,
  checkNotice,
  china,
  chinaNotices,
  type Notice,
  NoticeError,
  type PlainDate,
  parseNotice,
} from '../../calendars';
import { festivalOf } from '../../calendars/festivals';
import { type Answer, BadInput } from './answer';
import { type FestivalDays, festivalTable } from './festivals';
import type { Page } from './page';

export interface NoticeOptions {
  readonly url?: string;
  readonly number?: string;
}

/** Reads a notice, in its official wording or as a JSON record, and checks that it adds up. */
export function notice(file: string, text: string, options: NoticeOptions): Answer {
  const json = text.trimStart().startsWith('{');
  try {
    const read = json ? fromRecord(file, text) : fromWording(text, options);
    return { exit: 0, data: read, text: (page) => textOf(read, page) };
  } catch (error) {
    if (!(error instanceof NoticeError)) throw error;
    const { notice, problems } = error;
    const [first = ''] = problems;
    if (!json && problems.some((problem) => problem.startsWith('the text ')))
      throw new BadInput(`not a notice on days off: ${problems.join('; ')}`, file, 1);
    const found = problems.map((message) => ({ message, line: lineOf(text, message) }));
    const where = ({ message, line }: (typeof found)[number]) =>
      `${file}${line === undefined ? '' : `:${line}`}: ${message}`;
    return {
      exit: 1,
      data: { notice, problems: found },
      text: ({ ink }) => found.map((one) => ink.red(where(one))).join('\n'),
      aside: `notice ${notice} does not add up: ${problems.length === 1 ? first : `${problems.length} problems`}`,
    };
  }
}

function fromWording(text: string, { url = '', number }: NoticeOptions): Notice {
  return parseNotice(text, { url, ...(number === undefined ? {} : { number }) });
}

const day = z.custom<PlainDate>((value) => typeof value === 'string', 'write YYYY-MM-DD');
const year = z.int().min(2000).max(2060);
const record = z.strictObject({
  year,
  number: z.string().min(1),
  signed: day.nullable(),
  published: day.nullable(),
  url: z.string(),
  amends: z.string().exactOptional(),
  cancelsMakeupWorkdays: z.array(day).exactOptional(),
  extraDaysOff: z.int().min(0).exactOptional(),
  items: z
    .array(
      z.strictObject({
        festival: z.string().min(1),
        off: z.tuple([day, day]),
        printedDays: z.int().nullable(),
        makeupWorkdays: z.array(day),
        inLieu: z.array(day).exactOptional(),
      }),
    )
    .min(1),
});

function fromRecord(file: string, text: string): Notice {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const [, position] = /position (\d+)/.exec(message) ?? [];
    const before = position === undefined ? text : text.slice(0, Number(position));
    throw new BadInput(`not JSON: ${message}`, file, before.split('\n').length);
  }
  const read = record.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new BadInput(
      `not a notice: ${issue?.path.map(String).join('.') || 'the record'}: ${issue?.message}`,
      file,
      lineOfKey(text, issue?.path ?? []),
    );
  }
  const known = chinaNotices.findIndex(({ number }) => number === read.data.number);
  return checkNotice(read.data, known < 0 ? china.notices : chinaNotices.slice(0, known));
}

/** The line on which the last key of a path stands: the n-th of its name, for an item of the list. */
function lineOfKey(text: string, path: readonly PropertyKey[]): number {
  const key = path.findLast((part) => typeof part === 'string' && part !== 'items');
  const nth = path.find((part) => typeof part === 'number') ?? 0;
  const at = [...text.matchAll(new RegExp(`"${String(key)}"\\s*:`, 'g'))];
  const index = (at[Number(nth)] ?? at[0])?.index;
  return index === undefined ? 1 : text.slice(0, index).split('\n').length;
}

/** The line of the wording or the record that a problem is about: the festival it begins with, or the day in it. */
function lineOf(text: string, problem: string): number | undefined {
  const lines = text.split('\n');
  const [, festival] = /^(\S+?)(?::| ends| prints)/.exec(problem) ?? [];
  const [date] = /\d{4}-\d\d-\d\d/.exec(problem) ?? [];
  const [, month, dayOfMonth] = date?.split('-').map(Number) ?? [];
  const words = [
    date,
    ...(festival ? [`、${festival}`, `"${festival}"`] : []),
    date && `${month}月${dayOfMonth}日`,
  ];
  const at = words.map((word) => (word ? lines.findIndex((line) => line.includes(word)) : -1));
  const found = at.find((index) => index >= 0);
  return found === undefined ? undefined : found + 1;
}

function textOf(read: Notice, page: Page): string {
  const { ink, lang } = page;
  const zh = lang === 'zh';
  const festivals = read.items.map(
    ({ festival, off: [from, through], makeupWorkdays, inLieu = [] }): FestivalDays => ({
      ...festivalOf(festival),
      off: [{ from, through }, ...inLieu.map((one) => ({ from: one, through: one }))],
      daysOff: lengthOf(from, through) + inLieu.length,
      makeupWorkdays,
      notices: [read.number],
    }),
  );
  const cancelled = read.cancelsMakeupWorkdays ?? [];
  return [
    `${ink.bold(String(read.year))}  ${read.number}${read.amends ? ink.dim(zh ? `  修改${read.amends}` : `  amends ${read.amends}`) : ''}`,
    '',
    ...festivalTable(festivals, page),
    ...(cancelled.length
      ? ['', `${zh ? '取消补班' : 'no longer worked'}: ${cancelled.join(', ')}`]
      : []),
    '',
    ink.green(
      zh
        ? '✓ 与《全国年节及纪念日放假办法》及所印天数、星期相符'
        : '✓ adds up: the decree’s days, the printed counts and the weekdays agree',
    ),
  ].join('\n');
}

function lengthOf(from: PlainDate, through: PlainDate): number {
  let days = 1;
  for (let at = from; at < through; at = addDays(at, 1)) days += 1;
  return days;
}
