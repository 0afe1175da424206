import type { NationalId } from '../law/national';
import { type Length, type Term, type Terms, term } from '../terms';
import type { Overlay } from './overlay';

interface Clock {
  /** Acts that start it; `'open'` is the receipt. */
  readonly from: string | readonly string[];
  /** Acts that meet it. */
  readonly until: readonly string[];
  readonly bearer: string;
}
/** Which acts of a procedure the national clocks run between; a clock that is not named does not run. */
export interface NationalMap {
  /** N1: the petition department refers or assigns (art. 22). */
  readonly sort?: Clock;
  /** N2: the competent organ tells the petitioner in writing (art. 23). */
  readonly notice?: Clock;
  /** N3: objection to a misdirected matter (art. 23). */
  readonly objection?: Clock;
  /** N4 and N5: an art. 31(6) matter is concluded; `extendedBy` names the acts that extend it (art. 34). */
  readonly conclude?: Clock & { readonly extendedBy?: readonly string[] };
  /** N6: the petitioner asks for review (art. 35). */
  readonly reviewWindow?: Clock;
  /** N7: the review opinion (art. 35). */
  readonly review?: Clock;
  /** N8: the petitioner asks for re-review (art. 36). */
  readonly reReviewWindow?: Clock;
  /** N9: the re-review opinion; the clock stands still during a hearing (art. 36). */
  readonly reReview?: Clock & {
    readonly hearing?: { readonly from: readonly string[]; readonly until: readonly string[] };
  };
}
export interface NationalOptions {
  /** Working days before a limit on which the overlay reminds; the norm gives none. */
  readonly warnBefore?: number;
}

const LENGTHS: {
  readonly [clock in keyof NationalMap]-?: Length & { readonly clause: NationalId };
} = {
  sort: { amount: 15, unit: 'calendarDay', clause: 'petition-2022/22.1' },
  notice: { amount: 15, unit: 'calendarDay', clause: 'petition-2022/23.2' },
  objection: { amount: 5, unit: 'workingDay', clause: 'petition-2022/23.3' },
  conclude: { amount: 60, unit: 'calendarDay', clause: 'petition-2022/34' },
  reviewWindow: { amount: 30, unit: 'calendarDay', clause: 'petition-2022/35' },
  review: { amount: 30, unit: 'calendarDay', clause: 'petition-2022/35' },
  reReviewWindow: { amount: 30, unit: 'calendarDay', clause: 'petition-2022/36.1' },
  reReview: { amount: 30, unit: 'calendarDay', clause: 'petition-2022/36.1' },
};
const EXTENSION: Length = { amount: 30, unit: 'calendarDay' };

/**
 * The clocks of 信访工作条例 (2022) as an overlay: they warn and record beside a procedure's own terms, and never change its chart.
 * 日 are calendar days; a last day that is a rest day rolls for the breach, not for the reminder.
 */
export function nationalClocks(map: NationalMap, { warnBefore }: NationalOptions = {}): Overlay {
  const terms: Record<string, Term> = {};
  for (const [name, length] of Object.entries(LENGTHS)) {
    const clock = map[name as keyof NationalMap];
    if (!clock) continue;
    terms[name] = term({
      from: clock.from,
      until: clock.until,
      bearer: clock.bearer,
      strength: 'hard',
      ...(warnBefore === undefined ? {} : { warn: { before: warnBefore } }),
      periods: { base: length },
    });
  }
  return clocks(terms, map);
}

function clocks(terms: Terms, { conclude, reReview }: NationalMap): Overlay {
  return {
    id: 'national',
    title: { zh: '信访工作条例期限', en: 'the national clocks' },
    terms,
    ...(reReview?.hearing ? { pauses: { reReview: reReview.hearing } } : {}),
    ...(conclude?.extendedBy
      ? { extends: { conclude: { by: conclude.extendedBy, most: EXTENSION } } }
      : {}),
  };
}
