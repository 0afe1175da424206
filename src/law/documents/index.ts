import type { ClauseIdOf, LegalDocument } from '../clause';
import { binhai2023 } from './binhai-2023';
import { jiangsu2023 } from './jiangsu-2023';
import { jilin2021 } from './jilin-2021';
import { lichuan2017 } from './lichuan-2017';
import { ongniud2024 } from './ongniud-2024';

/** The five documents the procedures are built on, by id. */
// `satisfies` has the declarations name LegalDocument by the import above; else they import `..`, which imports this file.
export const documents = {
  'jilin-2021': jilin2021,
  'lichuan-2017': lichuan2017,
  'jiangsu-2023': jiangsu2023,
  'ongniud-2024': ongniud2024,
  'binhai-2023': binhai2023,
} satisfies { readonly [id: string]: LegalDocument };

export type DocumentId = keyof typeof documents;

/** Every clause of every document, as `<document>/<clause>`. */
export type ClauseId = { [D in DocumentId]: ClauseIdOf<(typeof documents)[D]> }[DocumentId];

/** A clause looked up by its id. */
export interface Clause {
  readonly document: DocumentId;
  readonly id: ClauseId;
  /** Word for word, spaces included. */
  readonly quote: string;
  /** Why nothing executes the clause; absent where something does. */
  readonly notModelled?: string;
}

/** Thrown when an id from outside the type system names no clause of any document. */
export class UnknownClauseError extends Error {
  override readonly name = 'UnknownClauseError';
  constructor(readonly id: string) {
    super(
      `no document has a clause ${JSON.stringify(id)}: write <document>/<clause>, with one of ${Object.keys(documents).join(', ')}`,
    );
  }
}

function clauseTable(): ReadonlyMap<string, Clause> {
  const table = new Map<string, Clause>();
  for (const { id: document, clauses } of Object.values(documents)) {
    for (const [key, entry] of Object.entries<string | { quote: string; notModelled: string }>(
      clauses,
    )) {
      const id = `${document}/${key}` as ClauseId;
      table.set(id, {
        document,
        id,
        ...(typeof entry === 'string' ? { quote: entry } : entry),
      });
    }
  }
  return table;
}

const table = /* @__PURE__ */ clauseTable();

/** Every clause id, document by document, in the order of the text. */
export const clauseIds: readonly ClauseId[] = /* @__PURE__ */ idsOf(table);

/**
 * The clause with its words.
 * @throws UnknownClauseError when no document has it
 */
export function clause(id: ClauseId): Clause {
  const found = table.get(id);
  if (found === undefined) throw new UnknownClauseError(id);
  return found;
}

/** Whether a string from outside (a store, a file) names a clause. */
export function isClauseId(id: string): id is ClauseId {
  return table.has(id);
}

function idsOf(of: ReadonlyMap<string, Clause>): readonly ClauseId[] {
  return [...of.values()].map(({ id }) => id);
}
