import type { Bilingual } from './clause';
import { type ClauseId, clause, isClauseId, UnknownClauseError } from './documents';
import { type NationalId, type NationalRule, nationalNorms } from './national';

/** What a rule can rest on: a clause of a document, word for word, or an article of a national norm, told in our own words. */
export type Citation = ClauseId | NationalId;
/** The id of a national norm. */
export type NormId = keyof typeof nationalNorms;

// Pure, so that a bundle that cites nothing drops the norms.
const rules = /* @__PURE__ */ ruleTable();
function ruleTable(): ReadonlyMap<string, NationalRule> {
  return new Map(
    Object.entries<{ readonly articles: { readonly [article: string]: NationalRule } }>(
      nationalNorms,
    ).flatMap(([norm, { articles }]) =>
      Object.entries(articles).map(([article, rule]) => [`${norm}/${article}`, rule] as const),
    ),
  );
}

/** Every article of the national norms the procedures rest on, norm by norm. */
export const nationalIds: readonly NationalId[] = /* @__PURE__ */ keysOf(rules);
function keysOf(of: ReadonlyMap<string, unknown>): readonly NationalId[] {
  return [...of.keys()] as NationalId[];
}

/** Whether a string from outside names an article of a national norm. */
export const isNationalId = (id: string): id is NationalId => rules.has(id);
/** Whether a string from outside names a clause of a document or an article of a national norm. */
export const isCitation = (id: string): id is Citation => isClauseId(id) || isNationalId(id);

/**
 * The rule of an article, in our own words, and how well its text could be read.
 * @throws UnknownClauseError when no norm has it
 */
export function nationalRule(id: NationalId): NationalRule {
  const found = rules.get(id);
  if (found === undefined) throw new UnknownClauseError(id);
  return found;
}

const openingLength = 24;
const opening = (words: string) =>
  words.length <= openingLength ? words : `${words.slice(0, openingLength)}…`;

/**
 * The id and the opening words: 「」 around the words of a clause, （） around our own of an article.
 * @throws UnknownClauseError when there is none by this id
 */
export const cite = (id: Citation): string =>
  isNationalId(id)
    ? `${id}（${opening(nationalRule(id).rule.zh)}）`
    : `${id}「${opening(clause(id).quote)}」`;

/** The whole of what an id stands for: the clause, or the rule of the article; null for an id that names neither. */
export function wordsOf(id: string): Bilingual | null {
  if (isNationalId(id)) return nationalRule(id).rule;
  if (!isClauseId(id)) return null;
  const { quote } = clause(id);
  return { zh: quote, en: quote };
}
