import type { PlainDate } from '../../calendars';
import {
  type ActNameOf,
  type ActOf,
  type AnyProcedure,
  type Case,
  type Outcome,
  pathOf,
  permitted,
  stateOf,
  submit,
} from '../../src';

/** What an act carries beside its type, day and actor. */
type Content<P extends AnyProcedure, T> = Omit<
  Extract<ActOf<P>, { type: T }>,
  'type' | 'on' | 'at' | 'by'
>;
type Given<P extends AnyProcedure, R extends string, T extends ActNameOf<P>> = [
  kase: Case<P>,
  type: T,
  on: PlainDate,
  role: R,
  content: Content<P, T>,
];

/** Plays acts of one procedure with one right person for each role. */
export const bench = <P extends AnyProcedure, const R extends string>(
  people: { readonly [role in R]: { readonly id: string; readonly role: string } },
) => {
  const attempt = <T extends ActNameOf<P>>(...given: Given<P, R, T>): Outcome<P> => {
    const [kase, type, on, role, content] = given;
    return submit(kase, { ...content, type, on, by: people[role] } as unknown as ActOf<P>);
  };
  return {
    attempt,
    /** The case after an act that must be taken. */
    does: <T extends ActNameOf<P>>(...given: Given<P, R, T>): Case<P> => {
      const outcome = attempt(...given);
      if (outcome.accepted) return outcome.case;
      const why = outcome.refusal.map(({ en }) => en).join('; ');
      throw new Error(`${given[1]} on ${given[2]}: ${why}`);
    },
    /** The clauses and decisions of a refusal; null when the act was taken. */
    refusal: <T extends ActNameOf<P>>(...given: Given<P, R, T>): readonly string[] | null => {
      const outcome = attempt(...given);
      return outcome.accepted
        ? null
        : outcome.refusal.flatMap(({ clauses, decisions }) => [...clauses, ...decisions]);
    },
    /** Where a case stands. */
    at: (kase: Case<P>) => pathOf(stateOf(kase) as Parameters<typeof pathOf>[0]),
    /** Who may do an act as the case stands. */
    whoMay: (kase: Case<P>, act: ActNameOf<P>): readonly string[] =>
      Object.values<{ readonly id: string; readonly role: string }>(people)
        .filter((by) => {
          const all = permitted(kase, { on: kase.asOf, by } as never);
          return all.find((one) => one.act === act)?.can !== false;
        })
        .map(({ role }) => role),
  };
};
