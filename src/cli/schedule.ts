import {
  CalendarCoverageError,
  china,
  monthly,
  occurrences,
  type PlainDate,
  type RestDayConvention,
  ScheduleError,
  type ScheduleRule,
  type Weekday,
  weekly,
} from '../../calendars';
import { toICalendar } from '../export/icalendar';
import {
  type Agenda,
  type AgendaSource,
  agenda,
  type Duty,
  type DutyChoice,
  DutyChoiceError,
  type DutyDay,
  documents,
  duties,
  type Lang,
  nationalNorms,
  type OpenDuty,
} from '../law';
import { type Answer, BadInput } from './answer';
import { notCovered } from './coverage';
import { suggestion } from './nearest';
import { aligned, type Page, weekdayName } from './page';

export interface ScheduleOptions {
  readonly set?: readonly string[];
  /** The members who receive in turn, in their order. */
  readonly rota?: readonly string[];
  readonly ics?: boolean;
  readonly project?: boolean;
  readonly lang: Lang;
}

/** The days of a year on which the recurring duties of a place fall due. */
export async function schedule(
  place: string,
  year: string,
  options: ScheduleOptions,
): Promise<Answer> {
  const { set = [], rota = [], ics = false, project = false, lang } = options;
  const source = sourceOf(place);
  const window = yearOf(source, year);
  const calendar = project ? china.project() : china;
  let found: Agenda;
  try {
    found = agenda(source, { ...window, calendar, choices: choicesOf(set) });
  } catch (error) {
    if (error instanceof CalendarCoverageError) return notCovered(error, project);
    if (error instanceof DutyChoiceError || error instanceof ScheduleError)
      throw new BadInput(`--set: ${error.message}`);
    throw error;
  }
  const turns = rota.length ? await turnsOf(source, found, rota) : new Map<PlainDate, string>();
  const why = (day: DutyDay) =>
    [turnOf(day, turns), whyOf(day, calendar, lang)].filter(Boolean).join(' ') || undefined;
  const days = found.days.map((day) => {
    const [leader, reason] = [turnOf(day, turns), whyOf(day, calendar, lang)];
    return { ...day, ...(leader ? { leader } : {}), ...(reason ? { why: reason } : {}) };
  });
  const left = found.open.map(({ duty }) => duty).join(', ');
  return {
    exit: 0,
    data: { source, ...window, calendar: calendar.id, days, open: found.open },
    text: (page) =>
      ics
        ? toICalendar(source, found, { lang, note: why })
        : textOf(source, window, found, why, page),
    ...(ics && left
      ? {
          aside:
            lang === 'zh' ? `文件未定日期，未列入：${left}` : `without a day, left out: ${left}`,
        }
      : {}),
  };
}

const sources = { ...documents, ...nationalNorms };
interface Window {
  readonly from: PlainDate;
  readonly through: PlainDate;
}

/** A document by its id, or by its place: the part before the year. */
function sourceOf(place: string): AgendaSource {
  const known = Object.keys(duties) as AgendaSource[];
  const nameOf = (id: string) => id.replace(/-\d+$/, '').replace('petition', 'national');
  const found = known.find((id) => id === place || nameOf(id) === place);
  if (found) return found;
  throw new BadInput(`no duties of ${place}: ${suggestion(place, known.map(nameOf))}`);
}

/** The days of a year on which the document is in force. */
function yearOf(source: AgendaSource, year: string): Window {
  if (!/^[1-9]\d{3}$/.test(year)) throw new BadInput(`${year} is not a year: write four digits`);
  const from = firstDayOf(source);
  if (year < from.slice(0, 4))
    throw new BadInput(`${source} is in force from ${from}: there are no duties in ${year}`);
  const since = year === from.slice(0, 4) ? from : `${year}-01-01`;
  return { from: since as PlainDate, through: `${year}-12-31` as PlainDate };
}
function firstDayOf(source: AgendaSource): PlainDate {
  const { inForce } = sources[source];
  const [year, month = '01', day = '01'] = inForce.split('-');
  return `${year}-${month}-${day}` as PlainDate;
}

const CONVENTIONS: Readonly<Record<string, RestDayConvention>> = {
  move: 'nextWorkingDayInsideMonthElsePrevious',
  lapse: 'lapse',
  stay: 'none',
};
/** `duty=25`, `duty=last`, `duty=weekly:1`, `duty=monthly:15`, `duty=quarterly:last`, `duty=yearly:03-01`, `duty=lapse`. */
function choicesOf(set: readonly string[]): { readonly [duty: string]: DutyChoice } {
  const choices = new Map<string, DutyChoice>();
  for (const one of set) {
    const [, duty, value = ''] = /^(\w+)=(.+)$/.exec(one) ?? [];
    if (duty === undefined)
      throw new BadInput(`--set ${one}: write <duty>=<day, rule or what happens on a rest day>`);
    choices.set(duty, { ...choices.get(duty), ...choiceOf(one, value) });
  }
  return Object.fromEntries(choices);
}
function choiceOf(one: string, value: string): DutyChoice {
  if (Object.hasOwn(CONVENTIONS, value))
    return { onRestDay: CONVENTIONS[value] as RestDayConvention };
  if (/^(\d{1,2}|last)$/.test(value)) return { day: value === 'last' ? 'last' : Number(value) };
  const rule = ruleIn(value);
  if (rule) return { rule };
  throw new BadInput(
    `--set ${one}: write a day of the month, last, weekly:<1-7>, monthly:<day>, quarterly:<day>, yearly:<MM-DD>, or move, lapse, stay`,
  );
}
function ruleIn(value: string): ScheduleRule | null {
  const [, every, at = ''] = /^(weekly|monthly|quarterly|yearly):([\w-]+)$/.exec(value) ?? [];
  if (every === 'weekly' && /^[1-7]$/.test(at)) return weekly(Number(at) as Weekday);
  const day = at === 'last' ? 'last' : /^\d{1,2}$/.test(at) ? Number(at) : null;
  if (every === 'monthly' && day) return monthly({ day });
  if (every === 'quarterly' && day) return monthly({ day, months: { ofQuarter: 3 } });
  const [, month, date] = /^(0[1-9]|1[0-2])-(\d\d)$/.exec(at) ?? [];
  return every === 'yearly' && month
    ? monthly({ day: Number(date), months: { only: [Number(month)] } })
    : null;
}

/** 轮流接待: who receives on each day that the members share (七(一).2b). */
async function turnsOf(source: AgendaSource, { days }: Agenda, members: readonly string[]) {
  if (source !== 'binhai-2023') throw new BadInput(`--rota: nobody takes turns in ${source}`);
  const { rota } = await import('../../machines/binhai-reception-session');
  const held = days.filter((day) => day.duty === 'leadersReception' && !day.lapsed);
  const turns = rota(
    held.map(({ on }) => ({ on, of: 'memberDay' as const })),
    { director: '', members },
  );
  return new Map(turns.map(({ on, leader }) => [on, leader ?? '—'] as const));
}
const turnOf = ({ duty, on, lapsed }: DutyDay, turns: ReadonlyMap<PlainDate, string>) =>
  duty === 'leadersReception' && !lapsed ? turns.get(on) : undefined;

/** Why a duty is not held on the day the rule names; nothing when it is. */
function whyOf(day: DutyDay, calendar: typeof china, lang: Lang): string | undefined {
  if (!day.moved && !day.lapsed) return undefined;
  const zh = lang === 'zh';
  const { festival, notice } = calendar.dayInfo(day.planned, { beyond: 'project' });
  const rest = festival
    ? `${festival[lang]}${notice ? (zh ? `，${notice}` : `, ${notice}`) : ''}`
    : zh
      ? '休息日'
      : 'a rest day';
  const planned = `${day.planned} ${weekdayName(day.planned, lang)}`;
  if (day.lapsed) return zh ? `不举行：${rest}` : `not held: ${rest}`;
  return zh ? `原为${planned}（${rest}）` : `moved from ${planned} (${rest})`;
}

function textOf(
  source: AgendaSource,
  window: Window,
  { days, open }: Agenda,
  why: (day: DutyDay) => string | undefined,
  { lang, ink }: Page,
): string {
  const zh = lang === 'zh';
  const named: { readonly [duty: string]: Duty } = duties[source];
  const of = (duty: string) => named[duty] as Duty;
  const short = (duty: string) =>
    ink.dim(
      of(duty)
        .clauses.map((id) => id.slice(id.indexOf('/') + 1))
        .join(' '),
    );
  const dated = days.map((day) => {
    const label = of(day.duty).label[lang];
    return {
      at: day.on as string,
      cells: [
        `${day.on} ${weekdayName(day.on, lang)}`,
        day.lapsed ? ink.dim(label) : label,
        short(day.duty),
        day.moved ? ink.yellow(why(day) ?? '') : ink.dim(why(day) ?? ''),
      ],
    };
  });
  const inMonths = open.flatMap(({ duty, months }) =>
    monthsOf(months, window).map((month) => ({
      at: `${month}-99`,
      cells: [
        month,
        of(duty).label[lang],
        short(duty),
        ink.yellow(zh ? '文件未定日' : 'no day in the text'),
      ],
    })),
  );
  const rows = [...dated, ...inMonths].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const left = open.map((one) => [
    ink.cyan(one.duty),
    of(one.duty).label[lang],
    ink.dim(howToSet(one, zh)),
  ]);
  const since = window.from.endsWith('-01-01')
    ? ''
    : zh
      ? `，自${window.from}起施行`
      : `, in force from ${window.from}`;
  return [
    `${ink.bold(sources[source].title[lang])}  ${ink.dim(`${source}${since}`)}`,
    '',
    ...aligned(rows.map(({ cells }) => cells)),
    ...(left.length
      ? ['', ink.bold(zh ? '文件未定的，由本单位确定' : 'Left open by the text'), ...aligned(left)]
      : []),
  ].join('\n');
}

/** The months of the year that a duty without a day is due in. */
const monthsOf = (months: OpenDuty['months'], { from, through }: Window): readonly string[] => {
  if (months === undefined) return [];
  const rule = monthly({ day: 'last', months }, 'none');
  return occurrences(rule, { from, through, calendar: china.project() }).map(({ on }) =>
    on.slice(0, 7),
  );
};

const howToSet = ({ duty, open }: OpenDuty, zh: boolean): string =>
  open === 'rule'
    ? `--set ${duty}=monthly:${zh ? '<日>' : '<day>'}`
    : `--set ${duty}=${zh ? '<日>' : '<day>'}`;
