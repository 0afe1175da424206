import type { Exploration, Plan } from '../analysis';
import { type Case, type Opening, openCase, submit } from '../procedure/case';
import { CaseInputError, StoredCaseError } from '../procedure/errors';
import type { ActOf, AnyProcedure } from '../procedure/procedure';
import type { Reason } from '../procedure/refusal';
import { fromStored, toStored } from '../procedure/stored';
import { none } from './check';
import { junkActs, junkValues } from './junk';

interface AnyAct {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** What must hold of values that are no acts, openings or stored cases: a name and a check for each rule. */
export function junkChecks<P extends AnyProcedure>(
  { procedure, configurations, edges }: Exploration<P>,
  plan: Plan<P>,
): Readonly<Record<string, () => void>> {
  const caseAt = (index: number) => (configurations[index] as { case: Case<P> }).case;

  return {
    'no act, however malformed, makes it throw': () => {
      const first = caseAt(0);
      none('threw or was silent', [
        ...['', ...Object.keys(procedure.schema.acts)].flatMap((type) =>
          junkActs(type).flatMap((act) => attempt(first, act)),
        ),
        ...oneEach(
          edges.flatMap(({ act, from }) => (act ? [{ act: act as unknown as AnyAct, from }] : [])),
        ).flatMap(({ act, from }) =>
          Object.keys(act)
            .filter((field) => field !== 'type')
            .flatMap((field) =>
              junkValues.flatMap((junk) => attempt(caseAt(from), { ...act, [field]: junk })),
            ),
        ),
      ]);
    },
    'junk elsewhere fails with an error of its own': () => {
      const opening = [plan.open].flat()[0] as Opening<P>;
      const thrown = (what: string, run: () => unknown, kind: typeof Error) => {
        try {
          run();
        } catch (error) {
          return error instanceof kind ? [] : [`${what} threw ${String(error).slice(0, 200)}`];
        }
        return [`${what} was taken`];
      };
      none(
        'junk',
        [...junkValues, ...junkActs('open')].flatMap((junk) => [
          ...thrown(
            'input',
            () => openCase(procedure, { ...opening, input: junk as never }),
            CaseInputError as never,
          ),
          ...thrown('a stored case', () => fromStored(procedure, junk), StoredCaseError as never),
        ]),
      );
    },
  };
}

/** What is wrong with a refusal as something to read, or null. */
export function wordless(refusal: readonly Reason[]): string | null {
  if (refusal.length === 0) return 'no reason';
  for (const { kind, rule, zh, en, clauses, decisions } of refusal) {
    if (!/\p{Script=Han}/u.test(zh) || !/[a-z]/i.test(en)) return `${rule} lacks a language`;
    if (kind === 'guard' && !clauses.length && !decisions.length) return `${rule} has no ground`;
  }
  return null;
}

function attempt<P extends AnyProcedure>(kase: Case<P>, act: unknown): readonly string[] {
  const name = `${typeof act} ${(act as { type?: unknown } | null)?.type?.toString() ?? ''}`;
  try {
    const outcome = submit(kase, act as ActOf<P>);
    if (outcome.accepted) toStored(outcome.case);
    const why = outcome.accepted ? null : wordless(outcome.refusal);
    return why ? [`${name}: ${why}`] : [];
  } catch (error) {
    return [`${name} threw ${String(error).slice(0, 200)}`];
  }
}

const oneEach = <T extends { act: AnyAct }>(list: readonly T[]) => [
  ...new Map(list.map((one) => [one.act.type, one])).values(),
];
