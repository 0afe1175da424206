import type { Coverage } from './coverage';
import type { DayChange } from './day-table';
import type { Festival } from './festivals';
import { dayNumberOf, type PlainDate } from './plain-date';

/** Days that one region adds to, or cancels from, the national calendar. */
export interface Overlay {
  readonly code: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly festival: Festival;
  /** 依据: the instrument that lets the region fix days off. */
  readonly instrument: string;
  /** False when years or sources are missing; a year that is not listed is refused, never empty. */
  readonly complete: boolean;
  readonly years: { readonly [year: number]: OverlayYear };
}

export interface OverlayYear {
  readonly off: readonly PlainDate[];
  readonly makeupWorkdays?: readonly PlainDate[];
  /** National make-up workdays that are rest days in the region. */
  readonly cancelsMakeupWorkdays?: readonly PlainDate[];
  readonly source: string;
}

export function overlayChanges({ festival, years }: Overlay): DayChange[] {
  return Object.values(years).flatMap(
    ({ source, off, makeupWorkdays = [], cancelsMakeupWorkdays = [] }) => {
      const change = (working: boolean) => (day: PlainDate) => ({
        day: dayNumberOf(day),
        working,
        festival,
        notice: source,
      });
      return [
        ...[...cancelsMakeupWorkdays, ...off].map(change(false)),
        ...makeupWorkdays.map(change(true)),
      ];
    },
  );
}

/** The part of a coverage between the overlay's first and last year. */
export function narrowed(coverage: Coverage, overlay: Overlay): Coverage {
  const years = Object.keys(overlay.years).sort();
  const start: PlainDate = `${Number(years[0])}-01-01`;
  const end: PlainDate = `${Number(years.at(-1))}-12-31`;
  const earlier = (day: PlainDate) => (day < end ? day : end);
  return {
    from: coverage.from > start ? coverage.from : start,
    certainThrough: earlier(coverage.certainThrough),
    through: earlier(coverage.through),
  };
}
