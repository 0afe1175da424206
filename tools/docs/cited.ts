import {
  dutyFootings,
  type Footing,
  footingsOf,
  type Place,
  placesBy,
} from '../../src/analysis/citations';
import type { AnyProcedure } from '../../src/procedure/procedure';
import { both, type Links } from './markdown';
import type { Naming } from './namings';
import { pathOf } from './paths';
import { kinds, nameOfPlace, spotOfPlace } from './places';

/** Who cites what: each procedure, and the recurring duties, with their places by id. */
export interface Citer {
  readonly procedure: AnyProcedure | null;
  readonly clauses: { readonly [id: string]: readonly Place[] };
  readonly decisions: { readonly [id: string]: readonly Place[] };
}

/** Every procedure and the duties, walked once. */
export const citersOf = (procedures: readonly AnyProcedure[]): readonly Citer[] => [
  ...procedures.map((procedure) => citer(procedure, footingsOf(procedure))),
  citer(null, dutyFootings()),
];
const citer = (procedure: AnyProcedure | null, footings: readonly Footing[]): Citer => ({
  procedure,
  clauses: placesBy(footings, 'clauses'),
  decisions: placesBy(footings, 'decisions'),
});

/** The places that rest on an id, one line for each procedure, each place a link to its line. */
export function citedBy(
  links: Links,
  citers: readonly Citer[],
  by: 'clauses' | 'decisions',
  id: string,
): readonly string[] {
  return citers.flatMap(({ procedure, [by]: cited }) => {
    const places = cited[id] ?? [];
    if (places.length === 0) return [];
    if (!procedure) return [groups(links, places, null)];
    const title = links.file(procedure.title.zh, pathOf.procedure(procedure.id));
    return [`${title}：${groups(links, places, procedure)}`];
  });
}

function groups(links: Links, places: readonly Place[], procedure: AnyProcedure | null): string {
  const named = Object.entries(kinds).map(([kind, title]) => {
    const own = places.filter((place) => place.kind === kind);
    return own.length === 0
      ? ''
      : `${title} ${own.map((it) => placeLink(links, it, procedure)).join('、')}`;
  });
  return named.filter(Boolean).join('；');
}

const placeLink = (links: Links, place: Place, procedure: AnyProcedure | null) =>
  links.spot(nameOfPlace(place, procedure), spotOfPlace(place, procedure?.id ?? ''));

/** The tests that name an id, each a link to the first line that does. */
export const testLinks = (links: Links, namings: readonly Naming[] = []): string =>
  namings
    .map(
      (it) =>
        `${links.spot(it.file.replace(/^test\//, ''), it)}${it.lines > 1 ? ` ×${it.lines}` : ''}`,
    )
    .join('、');

/** The title of a procedure as a link. */
export const procedureLink = (links: Links, { id, title }: AnyProcedure) =>
  links.file(both(title), pathOf.procedure(id));
