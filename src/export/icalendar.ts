import ical from 'ical-generator';
import type { PlainDate } from '../../calendars';
import { type Duty, duties, type Lang, wordsOf } from '../law';
import type { Agenda, AgendaSource, DutyDay } from '../law/agenda';

export interface ICalendarOptions {
  readonly lang?: Lang;
  /** What stands before the words of the clauses, such as why a day was moved. */
  readonly note?: (day: DutyDay) => string | undefined;
}

/**
 * The days of an agenda as iCalendar (RFC 5545): one all-day event for each time a duty is held, its clauses in the
 * description. Duties without a day are not in it, nor those that lapse. The same agenda gives the same text.
 */
export function toICalendar(
  source: AgendaSource,
  { days }: Agenda,
  { lang = 'zh', note = () => undefined }: ICalendarOptions = {},
): string {
  const named: { readonly [duty: string]: Duty } = duties[source];
  const calendar = ical({
    prodId: { company: 'xinfang', product: source, language: lang === 'zh' ? 'ZH' : 'EN' },
  });
  for (const day of days) {
    const duty = named[day.duty];
    if (!duty || day.lapsed) continue;
    const words = duty.clauses.map((id) => `${id} ${wordsOf(id)?.[lang] ?? ''}`);
    calendar.createEvent({
      id: `${day.duty}-${day.planned}@${source}.xinfang`,
      // All of it is the day: nothing here is an instant, and nothing reads a clock.
      stamp: midnight(day.planned),
      start: midnight(day.on),
      allDay: true,
      summary: duty.label[lang],
      description: [note(day), ...words].filter(Boolean).join('\n'),
      ...(duty.place ? { location: duty.place[lang] } : {}),
    });
  }
  return calendar.toString();
}

const midnight = (day: PlainDate) => new Date(`${day}T00:00:00Z`);
