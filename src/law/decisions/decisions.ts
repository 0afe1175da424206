import type { Citation } from '../citation';
import type { DocumentId } from '../documents';

/** What the text leaves open, how it could be read, and how it is read here. */
export interface Decision {
  readonly question: string;
  /** The readings the words allow; empty when the text is merely silent. */
  readonly readings: readonly string[];
  readonly choice: string;
  readonly ground: string;
  /** The clauses or articles the question arises from; empty when none touches it. */
  readonly clauses: readonly Citation[];
}

/** Whose decisions: those of one document, those on the national norms, or those that hold for every document (`house`). */
export type DecisionScope = DocumentId | 'national' | 'house';
/** The decisions about one document, the national norms, or every document. */
export interface DecisionList<
  D extends DecisionScope = DecisionScope,
  Key extends string = string,
> {
  readonly document: D;
  readonly entries: Readonly<Record<Key, Decision>>;
}

/** The decisions of a list as `<document>/<key>`. */
export type DecisionIdOf<L> = L extends DecisionList<infer D, infer Key> ? `${D}/${Key}` : never;

/** Declares the decisions about one document; their keys become part of `DecisionId`. */
/* @__NO_SIDE_EFFECTS__ */
export function decisions<const D extends DecisionScope, Key extends string>(
  list: DecisionList<D, Key>,
): DecisionList<D, Key> {
  return list;
}
