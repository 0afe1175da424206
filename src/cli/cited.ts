import { type ChartState, toJson } from '../export';
import { placesOf } from '../export/places';
import type { AnyProcedure } from '../procedure/procedure';

/** Every clause and decision that the chart, the terms and the roles of a procedure name. */
export function citedBy({ machine, terms, roles }: AnyProcedure): ReadonlySet<string> {
  const chart = placesOf<ChartState>(toJson(machine)).places.map(({ state: { meta, on } }) => [
    meta,
    on,
  ]);
  const found = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string') found.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect([chart, terms, roles]);
  return found;
}
