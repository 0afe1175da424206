import type { ClauseId, DocumentId } from '../documents';

/** What the text leaves open, how it could be read, and how it is read here. */
export interface Decision {
  readonly question: string;
  /** The readings the words allow; empty when the text is merely silent. */
  readonly readings: readonly string[];
  readonly choice: string;
  readonly ground: string;
  /** The clauses the question arises from; empty when no clause touches it. */
  readonly clauses: readonly ClauseId[];
}

/** The decisions about one document, or those that hold for every document (`house`). */
export interface DecisionList<
  D extends DocumentId | 'house' = DocumentId | 'house',
  Key extends string = string,
> {
  readonly document: D;
  readonly entries: Readonly<Record<Key, Decision>>;
}

/** The decisions of a list as `<document>/<key>`. */
export type DecisionIdOf<L> = L extends DecisionList<infer D, infer Key> ? `${D}/${Key}` : never;

/** Declares the decisions about one document; their keys become part of `DecisionId`. */
/* @__NO_SIDE_EFFECTS__ */
export function decisions<const D extends DocumentId | 'house', Key extends string>(
  list: DecisionList<D, Key>,
): DecisionList<D, Key> {
  return list;
}
