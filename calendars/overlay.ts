import type { DayChange } from './day-table';
import { dayNumberOf, type PlainDate } from './plain-date';

/** Days that one region adds to, or cancels from, the national calendar. */
export interface Overlay {
  readonly code: string;
  readonly name: { readonly zh: string; readonly en: string };
  /** 依据: the instrument that lets the region fix days off. */
  readonly instrument: string;
  /** False when years or sources are missing; a year that is not listed is refused, never empty. */
  readonly complete: boolean;
  readonly years: { readonly [year: number]: OverlayYear };
}

export interface OverlayYear {
  readonly festival: string;
  readonly off: readonly PlainDate[];
  readonly makeupWorkdays?: readonly PlainDate[];
  /** National make-up workdays that are rest days in the region. */
  readonly cancelsMakeupWorkdays?: readonly PlainDate[];
  readonly source: string;
}

export function overlayChanges(overlay: Overlay): DayChange[] {
  return Object.values(overlay.years).flatMap(
    ({ festival, source, off, makeupWorkdays = [], cancelsMakeupWorkdays = [] }) => {
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
