import type { PlainDate } from '../../calendars';
import type { Bilingual } from '../law';
import type { Case } from '../procedure/case';
import type { AnyProcedure } from '../procedure/procedure';
import { historyOf } from '../procedure/statistic';

/** A rate with what it was made from; `value` is null when nothing counts. */
export interface Rate {
  readonly name: string;
  readonly label: Bilingual;
  readonly numerator: number;
  readonly denominator: number;
  readonly value: number | null;
  readonly target?: number;
  readonly clauses: readonly string[];
  readonly decisions: readonly string[];
}

/** The days that count, both inclusive. */
export interface RateWindow {
  readonly from: PlainDate;
  readonly through: PlainDate;
}
/** The rates a procedure's document asks for, over some of its cases: all, or those that came to count within a window. */
export function ratesOf<P extends AnyProcedure>(
  procedure: P,
  cases: readonly Case<P>[],
  window?: RateWindow,
): readonly Rate[] {
  const histories = cases.map(historyOf);
  return Object.entries(procedure.statistics ?? {}).map(([name, statistic]) => {
    const counted = histories.filter((history) => {
      const on = statistic.countsOn(history);
      return on !== null && (!window || (window.from <= on && on <= window.through));
    });
    const numerator = counted.filter(statistic.holds).length;
    return {
      name,
      label: statistic.label,
      numerator,
      denominator: counted.length,
      value: counted.length ? numerator / counted.length : null,
      ...(statistic.target === undefined ? {} : { target: statistic.target }),
      clauses: statistic.clauses,
      decisions: statistic.decisions ?? [],
    };
  });
}
