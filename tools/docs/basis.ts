import { isCitation } from '../../src/law';
import { code, type Links } from './markdown';
import { clauseAnchor, decisionAnchor, documentOf, pathOf } from './paths';

interface Basis {
  readonly clauses?: readonly string[];
  readonly decisions?: readonly string[];
}

/** The clauses and decisions something rests on, as links; ids of `home` are written without it. */
export const basisLinks =
  (links: Links, home: string) =>
  ({ clauses = [], decisions = [] }: Basis): string =>
    [
      ...clauses.map((id) => clauseLink(links, home, id)),
      ...decisions.map((id) => decisionLink(links, home, id)),
    ].join(' ');

export const clauseLink = (links: Links, home: string, id: string): string =>
  isCitation(id)
    ? links.file(short(id, home), pathOf.document(documentOf(id)), clauseAnchor(id))
    : code(id);
export const decisionLink = (links: Links, home: string, id: string): string =>
  links.file(short(id, home), pathOf.decisions(documentOf(id)), decisionAnchor(id));

const short = (id: string, home: string) => (documentOf(id) === home ? clauseAnchor(id) : id);
