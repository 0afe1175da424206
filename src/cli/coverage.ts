import type { CalendarCoverageError } from '../../calendars';
import type { Answer } from './answer';

/** The answer when the calendar ends too early: exit 1, and how to go on. */
export function notCovered(error: CalendarCoverageError, projected: boolean): Answer {
  const { calendar, day, from, through } = error;
  const [place] = calendar.split('@');
  const message =
    projected || day < from
      ? error.message
      : `calendar ${place} covers ${from} to ${through}, not ${day}: pass --project to guess the days no notice has announced`;
  return {
    exit: 1,
    data: { refused: { message, calendar, day, coverage: { from, through } } },
    text: () => '',
    aside: message,
  };
}
