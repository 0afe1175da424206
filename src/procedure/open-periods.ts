import type { Terms } from '../terms';

/** The clauses and decisions behind the periods that a key of the policy must supply; empty for other keys. */
export const clausesLeftOpen = (terms: Terms, key: string): readonly string[] => [
  ...new Set(
    Object.values(terms)
      .flatMap(({ periods }) => Object.values(periods))
      .flatMap((period) =>
        period.unit === 'unspecified' && period.policy === key
          ? [period.clause, ...(period.also ?? [])]
          : [],
      ),
  ),
];
