import type { PlainDate } from '../../calendars';
import {
  type AnyProcedure,
  type Case,
  contextOfCase,
  openCase,
  pathOf,
  stateOf,
  submit,
} from '../../src';

export interface Actor {
  readonly id: string;
  readonly role: string;
  readonly unit?: string;
}
/** Who does an act, and what it says unless a test says otherwise. */
export type Ordinary = { readonly [act: string]: readonly [Actor, object?] };
type Kase = Case<AnyProcedure>;

/** Plays cases of one procedure through the public API, each act by whoever does it as a rule. */
export function player(procedure: AnyProcedure, ordinary: Ordinary, given: object, policy = {}) {
  const opened = (on: PlainDate, input: object = {}, by: object = {}): Kase =>
    openCase(procedure, {
      id: 'one',
      on,
      input: { ...given, ...input },
      policy: { ...policy, ...by },
    });
  const attempt = (kase: Kase, type: string, on: PlainDate, content: object = {}, by?: Actor) => {
    const [doer, said = {}] = ordinary[type] ?? [];
    if (!by && !doer) throw new Error(`nobody is named for ${type}`);
    // `undefined` takes a field away that the act has as a rule.
    const fields = Object.entries({ ...said, ...content }).filter(([, is]) => is !== undefined);
    return submit(kase, { type, on, by: by ?? (doer as Actor), ...Object.fromEntries(fields) });
  };
  /** The case after an act that must be taken. */
  const does = (
    kase: Kase,
    type: string,
    on: PlainDate,
    content: object = {},
    by?: Actor,
  ): Kase => {
    const outcome = attempt(kase, type, on, content, by);
    if (!outcome.accepted)
      throw new Error(`${type} on ${on}: ${outcome.refusal.map((reason) => reason.en).join('; ')}`);
    return outcome.case;
  };
  /** The case after several acts of one day. */
  const having = (kase: Kase, on: PlainDate, ...acts: readonly string[]): Kase =>
    acts.reduce((at, act) => does(at, act, on), kase);
  /** The kinds, clauses and decisions a refusal names; null when the act is taken. */
  const refusal = (...of: Parameters<typeof attempt>): readonly string[] | null => {
    const outcome = attempt(...of);
    return outcome.accepted
      ? null
      : outcome.refusal.flatMap(({ kind, clauses, decisions }) => [kind, ...clauses, ...decisions]);
  };
  /** The forms an act calls for. */
  const issued = (...of: Parameters<typeof attempt>): readonly string[] =>
    attempt(...of).effects.flatMap((effect) => (effect.type === 'issue' ? [effect.form] : []));
  const at = (kase: Kase): string => pathOf(stateOf(kase));
  const facts = (kase: Kase) =>
    contextOfCase(kase) as unknown as { readonly [field: string]: unknown };
  return { opened, attempt, does, having, refusal, issued, at, facts };
}
