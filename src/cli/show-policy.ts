import * as z from 'zod';
import { clause, isClauseId } from '../law';
import type { AnyProcedure } from '../procedure/procedure';

/** What the text leaves to the organ: the key, why it must be answered, and the clause behind it. */
interface Demand {
  readonly key: string;
  readonly term: string;
  readonly says: string;
  readonly clauses: readonly string[];
  readonly decisions: readonly string[];
}

/** The policy's JSON Schema; each key a term asks for says which clause leaves it open. */
export function policyOf({ id, schema, terms, names }: AnyProcedure) {
  const demands = Object.entries(terms).flatMap(([name, term]): Demand[] => {
    const label = `${names(name).zh} ${names(name).en}`;
    const periods = Object.entries(term.periods).flatMap(([tier, period]): Demand[] => {
      if (period.unit !== 'unspecified' || period.policy === undefined) return [];
      const of = tier === 'base' ? label : `${label}, ${names(tier).en}`;
      const says = `${of}: the text states no number; give { amount, unit } or 'none'`;
      return [demand(period.policy, name, says, [period.clause, ...(period.also ?? [])], period)];
    });
    const { warn, readings } = term;
    const base = Object.values(term.periods)[0];
    return [
      ...periods,
      ...(warn?.policy
        ? [
            demand(
              warn.policy,
              name,
              `${label}: working days between the reminder and the limit, ${warn.before} unless given`,
              warn.clause ? [warn.clause] : [],
              warn,
            ),
          ]
        : []),
      ...(readings
        ? [
            demand(
              readings.policy,
              name,
              `${label}: which act starts it is disputed, ${readings.earliest} or ${readings.latest}`,
              base ? [base.clause] : [],
              base ?? {},
            ),
          ]
        : []),
    ];
  });
  const json = z.toJSONSchema(schema.policy, { io: 'input', unrepresentable: 'any' });
  const properties = Object.fromEntries(
    Object.entries(json.properties ?? {}).map(([key, property]) => {
      const asked = demands.filter((one) => one.key === key);
      if (!asked.length || typeof property !== 'object') return [key, property];
      const cited = [...new Set(asked.flatMap((one) => one.clauses))];
      return [
        key,
        {
          description: asked.map(({ says }) => says).join('; '),
          ...property,
          'x-terms': asked.map(({ term }) => term),
          'x-clauses': Object.fromEntries(
            cited.map((one) => [one, isClauseId(one) ? clause(one).quote : '']),
          ),
          'x-decisions': [...new Set(asked.flatMap(({ decisions }) => decisions))],
        },
      ];
    }),
  );
  return { ...json, title: `the policy of ${id}`, properties };
}

const demand = (
  key: string,
  term: string,
  says: string,
  clauses: readonly string[],
  { decisions = [] }: { readonly decisions?: readonly string[] },
): Demand => ({ key, term, says, clauses, decisions });
