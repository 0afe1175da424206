import type { DayInfo, PlainDate, WorkingCalendar } from '../../calendars';
import type { Bilingual, Lang } from '../law';
import { type Count, type CountedDay, count, type Span } from './count';
import type { Run } from './run';
import type { CountedUnit, Length } from './term';

type Name = (word: string) => Bilingual;

/** One day of an explanation: the how-many-th it is, or null and why it does not count. */
export interface ExplainedDay {
  readonly day: PlainDate;
  readonly number: number | null;
  readonly why: string;
  /** 文号 of the notice that makes it a day off or a make-up workday. */
  readonly notice?: string;
  readonly certainty: DayInfo['certainty'];
}
/** How a limit came about, counted again by the code that set it. */
export interface Explanation {
  readonly term: string;
  readonly label: string;
  readonly period: string;
  readonly clause: string;
  readonly bearer: string;
  readonly strength: 'hard' | 'soft';
  /** Day zero. */
  readonly from: PlainDate;
  /** Last day before rolling, and the last day on which an act is in time. */
  readonly unrolled: PlainDate | null;
  readonly due: PlainDate | null;
  readonly earliest?: PlainDate;
  readonly warnOn: PlainDate | null;
  readonly marks: readonly {
    readonly mark: string;
    readonly label: string;
    readonly on: PlainDate;
  }[];
  readonly state: Run['state'] | 'paused';
  readonly certainty: 'certain' | 'projected';
  readonly span?: Span;
  readonly calendar: string;
  /** Every day from the first one after `from` through the last, in order. */
  readonly days: readonly ExplainedDay[];
  /** What else bears on the limit: a cap, an extension, a disputed start, a pause. */
  readonly notes: readonly string[];
  /** The whole, as a person would read it. */
  readonly text: string;
}

/** The day-by-day working of any count. */
export const explainedDays = (counted: Pick<Count, 'days'>, lang: Lang): readonly ExplainedDay[] =>
  counted.days.map((day) => ({
    day: day.day,
    number: day.number,
    why: whyOf(day, lang),
    ...(day.notice ? { notice: day.notice } : {}),
    certainty: day.certainty,
  }));

const KIND: Record<DayInfo['kind'], Bilingual> = {
  workday: { zh: '工作日', en: 'workday' },
  restDay: { zh: '休息日', en: 'rest day' },
  statutoryHoliday: { zh: '法定节假日', en: 'statutory holiday' },
  arrangedDayOff: { zh: '放假调休日', en: 'arranged day off' },
  makeupWorkday: { zh: '补班日', en: 'make-up workday' },
};
function whyOf(day: CountedDay, lang: Lang): string {
  const zh = lang === 'zh';
  const festival = day.festival ? (zh ? `（${day.festival.zh}）` : ` (${day.festival.en})`) : '';
  const extra = [
    ...(day.paused ? [zh ? '期限中止' : 'the clock stood still'] : []),
    ...(day.rolled ? [zh ? '顺延' : 'rolled on'] : []),
    ...(day.certainty === 'certain' ? [] : [zh ? '推算，通知未发布' : 'guessed, no notice yet']),
  ];
  const kind = `${KIND[day.kind][lang]}${festival}`;
  return [kind, ...extra].join(zh ? '，' : ', ');
}

/** Explains a run of a term on the calendar it is counted by. */
export function explainRun(
  calendar: WorkingCalendar,
  run: Run,
  lang: Lang,
  name: Name,
): Explanation {
  const zh = lang === 'zh';
  const say = (word: string) => name(word)[lang];
  const length =
    run.amount !== undefined && isCounted(run.unit)
      ? { amount: run.amount, unit: run.unit }
      : { unit: 'sameDay' as const };
  const extended = run.extension?.by === 'length' ? run.extension.length : undefined;
  const { paused } = run;
  const base = count(calendar, run.from, length, { roll: extended ? 'none' : run.roll, paused });
  const baseEnd = extended ? (run.cap ?? base.unrolled) : base.due;
  const more = extended ? count(calendar, baseEnd, extended, { roll: run.roll, paused }) : null;
  const counts = [...base.days.filter(({ day }) => day <= baseEnd), ...(more?.days ?? [])];
  const days = explainedDays({ days: run.unit === 'unspecified' ? [] : counts }, lang);
  const counted = more?.due ?? base.due;
  const notes = notesOf(run, counted, zh, say);
  const marks = Object.entries(run.marks).map(([mark, on]) => ({ mark, label: say(mark), on }));
  const period = length.amount === undefined ? say(run.unit) : lengthText(length, lang);
  const title = zh
    ? `“${say(run.term)}”（${say(run.bearer)}，${run.clause}）：${period}，自${run.from}次日起算`
    : `${say(run.term)} (${say(run.bearer)}, ${run.clause}): ${period}, counted from the day after ${run.from}`;
  const end = run.due
    ? zh
      ? `最后一日：${run.due}`
      : `last day: ${run.due}`
    : zh
      ? `最早读法下的最后一日：${run.earliest ?? '—'}`
      : `last day under the earliest reading: ${run.earliest ?? '—'}`;
  const lines = days.map(
    ({ day, number, why, notice }) =>
      `  ${day}  ${number === null ? ' —' : String(number).padStart(2)}  ${why}${notice ? `  ${notice}` : ''}`,
  );
  return {
    term: run.term,
    label: say(run.term),
    period: run.period,
    clause: run.clause,
    bearer: run.bearer,
    strength: run.strength,
    from: run.from,
    unrolled: run.unrolled,
    due: run.due,
    ...(run.earliest ? { earliest: run.earliest } : {}),
    warnOn: run.warnOn,
    marks,
    state: run.pausedSince ? 'paused' : run.state,
    certainty: run.projected ? 'projected' : 'certain',
    ...(run.projected ? { span: run.projected } : {}),
    calendar: run.calendar,
    days,
    notes,
    text: [title, ...lines, ...notes.map((note) => `  ${note}`), `  ${end}`].join('\n'),
  };
}
const UNIT: Record<CountedUnit, Bilingual> = {
  workingDay: { zh: '个工作日', en: 'working day' },
  calendarDay: { zh: '日', en: 'calendar day' },
  month: { zh: '个月', en: 'month' },
};
/** A length as people write it: 7个工作日, 7 working days. */
export const lengthText = ({ amount, unit }: Length, lang: Lang): string =>
  lang === 'zh'
    ? `${amount}${UNIT[unit].zh}`
    : `${amount} ${UNIT[unit].en}${amount === 1 ? '' : 's'}`;
const isCounted = (unit: Run['unit']): unit is CountedUnit =>
  unit === 'workingDay' || unit === 'calendarDay' || unit === 'month';

function notesOf(
  run: Run,
  counted: PlainDate,
  zh: boolean,
  say: (word: string) => string,
): readonly string[] {
  const notes: string[] = [];
  const note = (inChinese: string, inEnglish: string) => notes.push(zh ? inChinese : inEnglish);
  if (run.cap && run.unit === 'unspecified')
    note(
      `文件未定期限，以限办时间${run.cap}为准`,
      `the text states no limit: the limit given, ${run.cap}, counts`,
    );
  else if (run.cap)
    note(
      `限办时间${run.cap}早于${counted}，以较早者为准`,
      `the limit given, ${run.cap}, is earlier than ${counted} and counts`,
    );
  if (run.extension?.by === 'limit')
    note(
      `${run.extension.grantedOn}确定延期，原期限${counted}`,
      `extended on ${run.extension.grantedOn}; counted alone it would be ${counted}`,
    );
  if (run.extension?.length)
    note(
      `${run.extension.grantedOn}批准延长${lengthText(run.extension.length, 'zh')}，自原期限届满之日起算，不自顺延后的日期起算`,
      `extended on ${run.extension.grantedOn} by ${lengthText(run.extension.length, 'en')}, counted from the unrolled end of the base period`,
    );
  if (run.pendingExtension)
    note(
      `${run.pendingExtension.from}至${run.pendingExtension.through}延期待定，不计入承办单位`,
      `${run.pendingExtension.from} to ${run.pendingExtension.through}: the extension was pending, not charged to the bearer`,
    );
  if (run.earliest)
    note(
      `起算日有两种读法：按最早读法${run.earliest}届满，据此提示；${run.due ? `按最晚读法${run.due}届满，据此认定逾期` : '最晚读法尚未起算'}`,
      `the start is disputed: the earliest reading ends on ${run.earliest} and warns; ${run.due ? `the latest ends on ${run.due} and decides` : 'the latest has not started yet'}`,
    );
  if (run.pausedSince)
    note(`自${run.pausedSince}起中止计算`, `the clock stands still since ${run.pausedSince}`);
  if (!run.extension && !run.cap && run.due && run.due !== counted)
    note(
      `按${run.calendar}计算；现有日历得${counted}，待重新核算`,
      `counted by ${run.calendar}; the calendar at hand gives ${counted}: reproject the case`,
    );
  if (run.projected)
    note(
      `${run.projected.from}至${run.projected.through}的放假安排尚未公布，系推算`,
      `${run.projected.from} to ${run.projected.through} is guessed: the notice is not out`,
    );
  for (const [mark, on] of Object.entries(run.marks))
    note(`${say(mark)}：${on}`, `${say(mark)}: ${on}`);
  if (run.warnOn) note(`提示日：${run.warnOn}`, `reminder on ${run.warnOn}`);
  return notes;
}
