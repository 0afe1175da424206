import type { AnyStateMachine } from 'xstate';
import * as z from 'zod';
import type { PlainDate, WorkingCalendar } from '../../calendars';
import { type Bilingual, isCitation, type LegalDocument } from '../law';
import { type Mark, type Period, type Term, type Terms, term } from '../terms';
import { statesLength } from '../terms/number-in-text';
import type { AnyProcedure, PolicyOf, RoleOf, TermOf } from './procedure';

type PeriodOf<P extends AnyProcedure, N extends TermOf<P>> = keyof P['terms'][N]['periods'] &
  string;
/** What another place's rule may change of a chart: numbers, units, rolling, reminders and names; never states or guards. */
export interface Adaptation<P extends AnyProcedure, Id extends string> {
  readonly id: Id;
  readonly title: Bilingual;
  readonly document: LegalDocument;
  readonly norm: { readonly from: PlainDate; readonly to?: PlainDate };
  /** Each number stands under a clause of the adapter's own document, which must state it. */
  readonly terms?: {
    readonly [N in TermOf<P>]?: {
      readonly periods?: { readonly [K in PeriodOf<P, N>]?: Period };
      readonly roll?: 'none' | 'nextWorkingDay';
      readonly warn?: NonNullable<Term['warn']>;
      readonly marks?: { readonly [mark: string]: Mark };
    };
  };
  /** Which clause of the document says what a clause named in the chart says: refusals name it in its place. */
  readonly cites?: { readonly [citation: string]: string };
  /** Values of the policy that the other place has settled. */
  readonly policy?: Partial<PolicyOf<P>>;
  /** What the roles are called there. */
  readonly roles?: { readonly [R in RoleOf<P>]?: Bilingual };
  /** What other words are called there. */
  readonly labels?: { readonly [word: string]: Bilingual };
}
/** The same chart under another document; what its policy has settled need not be given. */
export type Adapted<P extends AnyProcedure, Id extends string> = Omit<P, 'id' | 'schema'> & {
  readonly id: Id;
  readonly schema: Omit<P['schema'], 'policy'> & {
    readonly policy: z.ZodType<z.output<P['schema']['policy']>, Partial<PolicyOf<P>>>;
  };
};

/** An adaptation that does not fit: a name the chart doesn't have, or a number its clause doesn't state. */
export class AdaptationError extends Error {
  override readonly name = 'AdaptationError';
  constructor(
    readonly adaptation: string,
    readonly issues: readonly string[],
  ) {
    super(`${adaptation} cannot adapt the procedure: ${issues.join('; ')}`);
  }
}

/**
 * Another place's rule on one of our charts.
 * @throws AdaptationError naming every term, period, mark or clause that does not fit.
 */
export function adapt<P extends AnyProcedure, const Id extends string>(
  procedure: P,
  adaptation: Adaptation<P, Id>,
): Adapted<P, Id> {
  const {
    id,
    title,
    document,
    norm,
    cites = {},
    policy = {},
    roles = {},
    labels = {},
  } = adaptation;
  const issues: string[] = [];
  const terms = changedTerms(procedure.terms, adaptation as Adaptation<AnyProcedure, Id>, issues);
  for (const [from, to] of Object.entries(cites)) {
    if (!isCitation(from)) issues.push(`${from}, for which ${to} is cited, does not exist`);
    if (!isClauseOf(document, to)) issues.push(`${to} is no clause of ${document.id}`);
  }
  if (issues.length) throw new AdaptationError(id, issues);
  const words: { readonly [word: string]: Bilingual } = { ...labels, ...roles };
  const onCalendar = (calendar: WorkingCalendar, by: Terms = terms) =>
    procedure.onCalendar(calendar, by);
  const settled = z.preprocess(
    (given) => (typeof given === 'object' && given !== null ? { ...policy, ...given } : given),
    procedure.schema.policy,
  );
  return {
    ...procedure,
    id,
    revision: 1,
    title,
    norm: { document: document.id, ...norm },
    document,
    cites,
    terms,
    onCalendar,
    machine: procedure.machine.provide(onCalendar(procedure.calendar) as never) as AnyStateMachine,
    schema: { ...procedure.schema, policy: settled },
    names: (word: string) =>
      (Object.hasOwn(words, word) ? words[word] : undefined) ?? procedure.names(word),
  } as unknown as Adapted<P, Id>;
}

const isClauseOf = ({ id, clauses }: LegalDocument, clause: string) =>
  clause.startsWith(`${id}/`) && Object.hasOwn(clauses, clause.slice(id.length + 1));

function changedTerms(
  terms: Terms,
  { document, terms: changes = {} }: Adaptation<AnyProcedure, string>,
  issues: string[],
): Terms {
  const stated = (what: string, clause: string, amount?: number, unit?: Period['unit']) => {
    const entry = isClauseOf(document, clause)
      ? document.clauses[clause.slice(document.id.length + 1)]
      : undefined;
    if (entry === undefined) {
      issues.push(`${what} cites ${clause}, which is no clause of ${document.id}`);
      return;
    }
    const quote = typeof entry === 'string' ? entry : entry.quote;
    if (amount === undefined) return;
    if (unit === 'workingDay' || unit === 'calendarDay' || unit === 'month')
      if (!statesLength(quote, { amount, unit }))
        issues.push(`${what} is ${amount} ${unit}, which ${clause} does not state`);
  };
  const known = (what: string, name: string, record: object) => {
    const has = Object.hasOwn(record, name);
    if (!has) issues.push(`the chart has no ${what} ${name}`);
    return has;
  };
  const next: Record<string, Term> = { ...terms };
  for (const [name, change] of Object.entries(changes)) {
    const old = terms[name];
    if (!change || !known('term', name, terms) || !old) continue;
    for (const [period, to] of Object.entries<Period | undefined>(change.periods ?? {}))
      if (to && known(`period of ${name},`, period, old.periods))
        stated(`${name}.${period}`, to.clause, 'amount' in to ? to.amount : undefined, to.unit);
    for (const [mark, to] of Object.entries(change.marks ?? {}))
      if (known(`mark of ${name},`, mark, old.marks ?? {}))
        stated(`${name}.${mark}`, to.clause, to.before, to.unit);
    next[name] = term({
      ...old,
      ...change,
      periods: { ...old.periods, ...(change.periods as Term['periods'] | undefined) },
      ...(old.marks ? { marks: { ...old.marks, ...change.marks } } : {}),
    });
  }
  return next;
}
