import { type NoticeDays, type NoticeItem, noticeChanges, spanOf } from './notice';
import { dayNumberOf, daysFromCivil, fromDayNumber, weekdayOf } from './plain-date';
import { isStatutoryYear, STATUTORY_YEARS, statutoryDays } from './statutory';

/** Thrown for a notice that cannot be read or does not add up; lists everything found. */
export class NoticeError extends Error {
  override readonly name = 'NoticeError';

  constructor(
    readonly notice: string,
    readonly problems: readonly string[],
  ) {
    super(`notice ${notice} does not add up: ${problems.join('; ')}`);
  }
}

/**
 * Accepts a notice whose days fit its year, its printed counts, its weekdays and the decree.
 * @param earlier The notices of the same year already in force, which an amendment builds on.
 * @throws NoticeError with every problem found.
 */
export function checkNotice<T extends NoticeDays>(
  notice: T,
  earlier: readonly NoticeDays[] = [],
): T {
  const problems = misshapen(notice);
  if (problems.length === 0) problems.push(...impossibleDays(notice));
  if (problems.length === 0) {
    const before = earlier.filter(({ year }) => year === notice.year);
    problems.push(
      ...notice.items.flatMap((item) => itemProblems(item)),
      ...placeProblems(notice),
      ...amendmentProblems(notice, before),
      ...decreeProblems([...before, notice], notice.year),
    );
  }
  if (problems.length > 0) throw new NoticeError(notice.number, problems);
  return notice;
}

/** A record may come from JSON: what it lacks is told, before its days are looked at. */
function misshapen({ year, number, items }: Partial<NoticeDays>): string[] {
  const whole = (item: Partial<NoticeItem> | null) =>
    item?.festival && item.off?.length === 2 && Array.isArray(item.makeupWorkdays);
  return [
    ...(Number.isInteger(year) ? [] : ['it has no year']),
    ...(number ? [] : ['it has no number']),
    ...(Array.isArray(items) && items.length > 0 && items.every(whole)
      ? []
      : ['it has no items, each with festival, off and makeupWorkdays']),
  ];
}

function impossibleDays({ items, cancelsMakeupWorkdays = [] }: NoticeDays): string[] {
  const days = items.flatMap(({ off, makeupWorkdays, inLieu = [] }) => [
    ...off,
    ...makeupWorkdays,
    ...inLieu,
  ]);
  return [...days, ...cancelsMakeupWorkdays].flatMap((day) => {
    try {
      dayNumberOf(day);
      return [];
    } catch (error) {
      return [(error as Error).message];
    }
  });
}

function itemProblems(item: NoticeItem & { printedDays?: number | null }): string[] {
  const { festival, off, makeupWorkdays, inLieu = [], printedDays } = item;
  const length = spanOf(off).length;
  return [
    ...(length === 0 ? [`${festival} ends on ${off[1]}, before it begins on ${off[0]}`] : []),
    ...(typeof printedDays === 'number' && printedDays !== length
      ? [`${festival} prints ${printedDays} days, its span has ${length}`]
      : []),
    ...makeupWorkdays
      .filter((day) => !isWeekend(dayNumberOf(day)))
      .map((day) => `make-up workday ${day} is not a Saturday or Sunday`),
    ...inLieu
      .filter((day) => isWeekend(dayNumberOf(day)))
      .map((day) => `day in lieu ${day} is not a weekday`),
  ];
}

function placeProblems(notice: NoticeDays): string[] {
  const seen = new Map<number, boolean>();
  const first = daysFromCivil(notice.year - 1, 12, 1);
  const last = daysFromCivil(notice.year, 12, 31);
  return noticeChanges({ ...notice, cancelsMakeupWorkdays: [] }).flatMap(({ day, working }) => {
    const other = seen.get(day);
    seen.set(day, working);
    const problem =
      day < first || day > last
        ? `is not a day of ${notice.year} or the December before`
        : other === undefined
          ? undefined
          : other === working
            ? 'stands twice'
            : 'is both a day off and worked';
    return problem === undefined ? [] : [`${fromDayNumber(day)} ${problem}`];
  });
}

function amendmentProblems(notice: NoticeDays, before: readonly NoticeDays[]): string[] {
  const { amends, cancelsMakeupWorkdays = [] } = notice;
  const worked = before.flatMap(({ items }) => items.flatMap((item) => item.makeupWorkdays));
  return [
    ...(amends !== undefined && !before.some(({ number }) => number === amends)
      ? [`it amends ${amends}, which is not in force for ${notice.year}`]
      : []),
    ...(amends === undefined && before.length > 0
      ? [`${notice.year} has a notice already, and this one does not say that it amends it`]
      : []),
    ...cancelsMakeupWorkdays
      .filter((day) => !worked.includes(day))
      .map((day) => `it cancels ${day}, which is not a make-up workday`),
  ];
}

/** A notice moves days and grants none: weekdays off less make-up days are the decree's days. */
function decreeProblems(notices: readonly NoticeDays[], year: number): string[] {
  if (!isStatutoryYear(year)) {
    return [`the decree is known for ${STATUTORY_YEARS.from} to ${STATUTORY_YEARS.through} only`];
  }
  const days = new Map(notices.flatMap(noticeChanges).map(({ day, working }) => [day, working]));
  let balance = 0;
  for (const [day, working] of days) {
    if (working === isWeekend(day)) balance += working ? -1 : 1;
  }
  const decree = statutoryDays(year);
  const extra = notices.reduce((sum, { extraDaysOff = 0 }) => sum + extraDaysOff, 0);
  return [
    ...decree
      .filter(({ day }) => days.get(day) !== false)
      .map(({ day, festival }) => `${fromDayNumber(day)}, ${festival}, is not a day off`),
    ...(balance === decree.length + extra
      ? []
      : [
          `weekdays off less make-up workdays are ${balance}, ` +
            `the decree gives ${decree.length + extra} days`,
        ]),
  ];
}

function isWeekend(day: number): boolean {
  return weekdayOf(day) > 5;
}
