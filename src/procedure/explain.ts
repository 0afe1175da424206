import { type LangTag, language } from '../law/glossary';
import { type Explanation, explainRun } from '../terms/explain';
import { type Case, ledgerOf } from './case';
import type { AnyProcedure, TermOf } from './procedure';

/**
 * How the limit of a term came about: each day counted or skipped, the notice behind it, the clause, the certainty.
 * The current run, or else the last one; null when the term has never started.
 */
export function explain<P extends AnyProcedure>(
  kase: Case<P>,
  term: TermOf<P>,
  lang: LangTag = 'zh-CN',
): Explanation | null {
  const { terms, pastRuns } = ledgerOf(kase);
  const run = terms[term] ?? pastRuns.findLast((past) => past.term === term);
  return run ? explainRun(kase.calendar, run, language(lang), kase.procedure.names) : null;
}
