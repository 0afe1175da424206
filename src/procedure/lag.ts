import type { Case } from './case';
import type { AnyProcedure } from './procedure';

/** How long a duty of the same day or of the moment took, by the instants the acts give as evidence. */
export interface Lag {
  readonly term: string;
  /** The act that started it, or `'open'`: a term that runs from the opening is measured where the input has an instant `at`. */
  readonly from: string;
  readonly until: string;
  readonly milliseconds: number;
}

/**
 * The lags of the terms that are `immediate` 立即 or `sameDay` 当天, wherever the act that starts one and the act that
 * meets it both carry `at`. No rule reads them.
 */
export function lagsOf<P extends AnyProcedure>(kase: Case<P>): readonly Lag[] {
  const { open, entries } = kase.log;
  const { at } = (open.input ?? {}) as { readonly at?: string };
  const acts = [
    { type: 'open', ...(at === undefined ? {} : { at }) },
    ...entries.flatMap((entry) => ('act' in entry ? [entry.act] : [])),
  ] as readonly { readonly type: string; readonly at?: string }[];
  return Object.entries(kase.procedure.terms).flatMap(([term, { from, until, periods }]) => {
    const units = Object.values(periods).map((period) => period.unit);
    if (!units.some((unit) => unit === 'immediate' || unit === 'sameDay')) return [];
    const starts = typeof from === 'string' ? [from] : from;
    return acts.flatMap((act, index) => {
      if (!starts.includes(act.type) || act.at === undefined) return [];
      const met = acts.slice(index + 1).find((later) => until.includes(later.type));
      return met?.at === undefined
        ? []
        : [
            {
              term,
              from: act.type,
              until: met.type,
              milliseconds: Date.parse(met.at) - Date.parse(act.at),
            },
          ];
    });
  });
}
