import {
  CalendarCoverageError,
  china,
  type Dayish,
  isPlainDate,
  type PlainDate,
} from '../../calendars';
import type { Lang } from '../law';
import { type CountedUnit, checkLength, count, TermError } from '../terms';
import { explainedDays, lengthText } from '../terms/explain';
import { type Answer, BadInput } from './answer';
import { notCovered } from './coverage';
import { aligned, type Page, weekdayName } from './page';

export interface DueOptions {
  readonly backward?: boolean;
  readonly roll?: boolean;
  readonly project?: boolean;
  readonly explain?: boolean;
  readonly lang: Lang;
}

const UNITS: Readonly<Record<string, CountedUnit>> = {
  wd: 'workingDay',
  d: 'calendarDay',
  m: 'month',
};

/** The last day of a term like `15wd`, `30d`, `2m`; the first day is not counted. */
export function due(start: string, term: string, options: DueOptions): Answer {
  const { lang, backward = false, roll = false, project = false } = options;
  const from = dayOf(start);
  const length = lengthOf(term);
  const signed = { ...length, amount: backward ? -length.amount : length.amount };
  try {
    const counted = count(china, from, signed, {
      roll: roll ? 'nextWorkingDay' : 'none',
      // A calendar period that does not roll needs no notice.
      beyond: project || (length.unit !== 'workingDay' && !roll) ? 'project' : 'refuse',
    });
    const span = length.unit === 'workingDay' || roll ? counted.uncertain : undefined;
    const certainty = span ? china.certainty(span.from, span.through).certainty : 'certain';
    const found = {
      from,
      term,
      backward,
      roll,
      due: counted.due,
      working: isWorkday(counted.due),
      certainty,
      ...(span ? { span } : {}),
      calendar: china.id,
      ...(options.explain ? { days: explainedDays(counted, lang) } : {}),
    };
    return {
      exit: 0,
      data: found,
      text: (page) => textOf(found, lengthText(length, lang), page),
      ...(found.working ? {} : { aside: asideOf(found, lang) }),
    };
  } catch (error) {
    if (error instanceof CalendarCoverageError) return notCovered(error, project);
    throw error;
  }
}

interface Found {
  readonly from: PlainDate;
  readonly backward: boolean;
  readonly due: PlainDate;
  readonly certainty: string;
  readonly span?: { readonly from: PlainDate; readonly through: PlainDate };
  readonly days?: ReturnType<typeof explainedDays>;
}

function textOf(found: Found, length: string, { lang, ink }: Page): string {
  const zh = lang === 'zh';
  const { from, span, days } = found;
  const mark = span && markOf(found.certainty, span, zh);
  const answer = `${ink.bold(found.due)}${mark ? `  ${ink.yellow(mark)}` : ''}`;
  if (!days) return answer;
  const side = zh
    ? found.backward
      ? `${from}前`
      : `自${from}次日起`
    : `${found.backward ? 'back' : ''} from ${from}, which is not counted`.trim();
  const rows = days.map(({ day, number, why, notice, certainty }) => {
    const ordinary = number !== null && notice === undefined;
    const shade =
      certainty === 'projected' ? ink.yellow : number === null ? ink.dim : ordinary ? id : ink.cyan;
    const nth = number === null ? '—' : String(number);
    return [day, weekdayName(day, lang), nth.padStart(3), why, notice ?? ''].map(shade);
  });
  const last = zh ? '最后一日' : found.backward ? 'the day' : 'the last day';
  return [
    ink.bold(zh ? `${side}${length}` : `${length} ${side}`),
    '',
    ...aligned(rows),
    '',
    `${answer}  ${weekdayName(found.due, lang)}  ${last}`,
  ].join('\n');
}
const id = (text: string) => text;

function markOf(certainty: string, { from, through }: NonNullable<Found['span']>, zh: boolean) {
  if (certainty === 'projected')
    return zh
      ? `推算：${from}至${through}的放假安排尚未公布`
      : `projected: ${from} to ${through} rest on a guess, no notice is out`;
  return zh
    ? `未定：${from}至${through}可能因下一年度通知调整`
    : `uncertain: the next notice may change ${from} to ${through}`;
}

const isWorkday = (day: Dayish) => china.isWorkday(day, { beyond: 'project' });
const asideOf = (found: Found, lang: Lang) => {
  const rolled = china.roll(found.due, { beyond: 'project' });
  return lang === 'zh'
    ? `${found.due}不是工作日；用 --roll 顺延至${rolled}`
    : `${found.due} is not a working day; with --roll it would be ${rolled}`;
};

function dayOf(text: string): PlainDate {
  if (isPlainDate(text)) return text;
  throw new BadInput(`${text} is not a calendar day: write YYYY-MM-DD, like 2026-02-28`);
}

function lengthOf(text: string) {
  const [, amount, suffix = ''] = /^(\d+)(wd|d|m)$/.exec(text) ?? [];
  const unit = UNITS[suffix];
  if (!unit)
    throw new BadInput(
      `${text} is not a term: write a number and wd (working days), d (days) or m (months), like 15wd`,
    );
  try {
    return checkLength({ amount: Number(amount), unit }, text);
  } catch (error) {
    if (error instanceof TermError) throw new BadInput(error.message);
    throw error;
  }
}
