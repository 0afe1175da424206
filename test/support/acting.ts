import type { PlainDate } from '../../calendars';
import {
  type ActNameOf,
  type ActOf,
  type ActorOf,
  type AnyProcedure,
  type Case,
  type Outcome,
  pathOf,
  permitted,
  stateOf,
  submit,
} from '../../src';

type ContentOf<P extends AnyProcedure, T extends ActNameOf<P>> = Omit<
  Extract<ActOf<P>, { type: T }>,
  'type' | 'on' | 'at' | 'by'
>;

/** Acting in the cases of one procedure as one right person for each role. */
export function acting<
  P extends AnyProcedure,
  const W extends { readonly [role: string]: ActorOf<P> },
>(_procedure: P, people: W) {
  const attempt = <T extends ActNameOf<P>>(
    kase: Case<P>,
    type: T,
    on: PlainDate,
    role: keyof W,
    content: ContentOf<P, T>,
    at?: string,
  ): Outcome<P> =>
    submit(kase, {
      ...content,
      type,
      on,
      ...(at ? { at } : {}),
      by: people[role],
    } as unknown as ActOf<P>);
  return {
    attempt,
    /** The case after the act; throws when it is refused. */
    does: <T extends ActNameOf<P>>(
      ...[kase, type, on, role, content, at]: Parameters<typeof attempt<T>>
    ): Case<P> => {
      const outcome = attempt(kase, type, on, role, content, at);
      if (outcome.accepted) return outcome.case;
      throw new Error(`${type} on ${on}: ${outcome.refusal.map(({ en }) => en).join('; ')}`);
    },
    /** The clauses and decisions of a refusal; null when the act was taken. */
    refusal: <T extends ActNameOf<P>>(
      ...given: Parameters<typeof attempt<T>>
    ): readonly string[] | null => {
      const outcome = attempt(...given);
      return outcome.accepted
        ? null
        : outcome.refusal.flatMap(({ clauses, decisions }) => [...clauses, ...decisions]);
    },
    /** Who may do an act as the case stands: the right actor of each role. */
    whoMay: (kase: Case<P>, act: ActNameOf<P>, on: PlainDate = kase.asOf): readonly (keyof W)[] =>
      Object.keys(people).filter((role) => {
        const by = people[role] as ActorOf<P>;
        return permitted(kase, { on, by }).find((one) => one.act === act)?.can !== false;
      }),
    at: (kase: Case<P>) => pathOf(stateOf(kase) as Parameters<typeof pathOf>[0]),
  };
}
