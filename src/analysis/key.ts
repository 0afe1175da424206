import type { StateValue } from 'xstate';
import type { PlainDate } from '../../calendars';
import { canonical } from '../procedure/canonical';
import { type Case, contextOfCase, stateOf } from '../procedure/case';
import type { CaseContext } from '../procedure/context';
import type { AnyProcedure } from '../procedure/procedure';
import type { Run } from '../terms';

/** What two cases must share to be the same configuration: they differ only in what no rule can see for long. */
export interface Abstraction {
  /** What a rule about roles can depend on: state without supervision, small facts, who is bound. */
  readonly place: string;
  /** All of it, with where the day lies against every live day. */
  readonly whole: string;
}

/**
 * The configuration a case is in: its state, each live run by period and by where `asOf` lies against its days,
 * counters only as none or some, small facts of the procedure, and which roles are bound. Recusals and delegations are
 * left out: they change who may act, not what can happen. So is how many petition: exploration tries a withdrawal of one of
 * several, and of all, wherever somebody can join.
 */
export function abstract<P extends AnyProcedure>(kase: Case<P>, extra: unknown): Abstraction {
  const context = contextOfCase(kase) as CaseContext;
  const each = <T, U>(record: { readonly [key: string]: T }, of: (value: T) => U) =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key, of(value)]));
  const place = canonical([
    withoutSupervision(stateOf(kase)),
    ownFacts(kase.procedure, context),
    context.parties
      .map(({ role, id, unit }) => [role, id !== undefined, unit !== undefined])
      .sort(),
    extra,
  ]);
  const whole = canonical([
    place,
    stateOf(kase),
    each(context.counts, (n) => Math.min(n, 1)),
    each(context.terms, (run) => [facts(run), against(run, kase.asOf)]),
  ]);
  return { place, whole };
}
/** Lanes only watch: no act is handled there. */
const withoutSupervision = (value: StateValue): StateValue =>
  typeof value === 'string'
    ? value
    : Object.fromEntries(
        Object.entries(value).map(([key, inner = {}]) => [
          key,
          key === 'supervision' ? {} : withoutSupervision(inner),
        ]),
      );

const facts = (run: Run) => [
  run.period,
  run.extension?.by ?? null,
  run.cap !== undefined,
  run.pausedSince !== undefined,
  run.paused.length > 0,
];
/** The days of a run that can matter: limit, reminder, marks, the earlier reading. */
export const daysOf = (run: Run): readonly PlainDate[] =>
  [run.warnOn, run.due, run.earliest ?? null, ...Object.values(run.marks)].filter(
    (day) => day !== null,
  );
const against = (run: Run, asOf: PlainDate) =>
  [run.warnOn, run.due, run.earliest ?? null, ...Object.values(run.marks)].map((day) =>
    day === null ? '-' : asOf < day ? '<' : asOf === day ? '=' : '>',
  );

interface Shape {
  readonly def: {
    readonly type: string;
    readonly innerType?: Shape;
    readonly shape?: { readonly [field: string]: Shape };
  };
}
const BASE = new Set<string>([
  'id',
  'openedOn',
  'norm',
  'policy',
  'terms',
  'pastRuns',
  'breaches',
  'counts',
  'parties',
  'delegations',
  'recused',
  'petitioners',
  'withdrawn',
] satisfies (keyof CaseContext)[]);

/** The procedure's own fields: enums and booleans by value, everything else only as there or not. */
function ownFacts(procedure: AnyProcedure, context: object): unknown {
  const { shape = {} } = (procedure.schema.context as unknown as Shape).def;
  return Object.fromEntries(
    Object.entries(context)
      .filter(([field]) => !BASE.has(field))
      .map(([field, value]) => [field, small(value, shape[field])]),
  );
}
function small(value: unknown, shape: Shape | undefined): unknown {
  if (value === undefined || value === null) return value ?? null;
  const { type, innerType, shape: inner } = shape?.def ?? { type: 'unknown' };
  if (innerType) return small(value, innerType);
  if (type === 'enum' || type === 'boolean' || type === 'literal') return value;
  if (type === 'object' && inner)
    return Object.entries(value).map(([field, part]) => [field, small(part, inner[field])]);
  if (Array.isArray(value)) return Math.min(value.length, 1);
  if (typeof value === 'number') return Math.min(value, 1);
  return true;
}
