import type { PlainDate } from './plain-date';

/** The days a calendar answers for; all three are inclusive. */
export interface Coverage {
  readonly from: PlainDate;
  /** Later days, up to `through`, may still be changed by the next notice. */
  readonly certainThrough: PlainDate;
  readonly through: PlainDate;
}

/**
 * `certain`: fixed by notices in force. `uncertain`: covered, but the next notice may change it.
 * `projected`: guessed from the decree, before any notice.
 */
export type Certainty = 'certain' | 'uncertain' | 'projected';

/** How sure the days of a span are; `span` runs from its first day that is not certain to its last. */
export type SpanCertainty =
  | { readonly certainty: 'certain' }
  | {
      readonly certainty: 'uncertain' | 'projected';
      readonly span: { readonly from: PlainDate; readonly through: PlainDate };
    };

/** Thrown when an answer touches a day the calendar does not cover. */
export class CalendarCoverageError extends RangeError {
  override readonly name = 'CalendarCoverageError';

  constructor(
    /** The id of the calendar, with its edition. */
    readonly calendar: string,
    /** The first day touched that is not covered. */
    readonly day: PlainDate,
    readonly from: PlainDate,
    readonly through: PlainDate,
    advice: string,
  ) {
    const [place] = calendar.split('@');
    super(`calendar ${place} covers ${from} to ${through}, not ${day}: ${advice}`);
  }
}
