/** A list with at least one element: an empty basis does not compile. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** One text in Chinese and in English. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A date as exact as the text gives it: a day, a month or a year. */
export type StatedDate = `${number}-${number}-${number}` | `${number}-${number}` | `${number}`;

/** A clause that states a principle and no rule, with the reason why nothing executes it. */
export interface NotModelled {
  readonly quote: string;
  readonly notModelled: string;
}

/** A normative text as data: its identity and its clauses, word for word, in the order of the text. */
export interface LegalDocument<Id extends string = string, Key extends string = string> {
  readonly id: Id;
  readonly title: Bilingual;
  /** 文号; absent when the text bears none. */
  readonly number?: string;
  readonly issuer: Bilingual;
  readonly issued: StatedDate;
  /** The date of issue where the text fixes no other day. */
  readonly inForce: StatedDate;
  readonly source?: string;
  readonly clauses: Readonly<Record<Key, string | NotModelled>>;
}

/** The clauses of a document as `<document>/<clause>`. */
export type ClauseIdOf<D> = D extends LegalDocument<infer Id, infer Key> ? `${Id}/${Key}` : never;

/** Declares a document; its id and its clause keys become the union that every citation is typed by. */
/* @__NO_SIDE_EFFECTS__ */
export function legalDocument<const Id extends string, Key extends string>(
  document: LegalDocument<Id, Key>,
): LegalDocument<Id, Key> {
  return document;
}

/** Marks a clause of pure principle; `reason` completes “not modelled: …”. */
/* @__NO_SIDE_EFFECTS__ */
export function notModelled(quote: string, reason: string): NotModelled {
  return { quote, notModelled: reason };
}
