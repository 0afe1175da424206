import type { Bilingual } from '../law';

/** What a rule asks about. Only `payload` rules may read the form's content; they are reported, not asked, before the form is there. */
export type About = 'role' | 'time' | 'case' | 'payload';
/** Gives a word its official name; a procedure adapted to another place has names of its own. */
export type Namer = (word: string) => Bilingual;

/** Why a rule does not hold. */
export interface Failure extends Bilingual {
  readonly rule: string;
  readonly about: About;
  readonly clauses: readonly string[];
  readonly decisions: readonly string[];
}
/** `'unknown'`: only the form's content decides. */
export interface Finding {
  readonly holds: boolean | 'unknown';
  readonly failures: readonly Failure[];
}
export interface Asked<C, E> {
  readonly context: C;
  readonly event: E;
}
export interface Judging {
  /** False when the form is not there yet. */
  readonly payloadKnown: boolean;
  readonly name: Namer;
}
/** What a guard asks, taken apart: pages and analyses read it, no case does. */
export type Anatomy<C = never, E = never> =
  | {
      readonly kind: 'rule';
      readonly rule: string;
      readonly about: About;
      readonly params: unknown;
      /** Empty where it depends on the case. */
      readonly basis: Basis;
      refusal(asked: Asked<C, E>, name: Namer): Bilingual;
    }
  | { readonly kind: 'all' | 'either'; readonly parts: readonly Anatomy<C, E>[] };
interface Judge<C, E, P> {
  judge(asked: Asked<C, E>, params: P, how: Judging): Finding;
  anatomy(params: P): Anatomy<C, E>;
}
/** A guard that can say why not. XState calls it; refusals and `permitted` judge by it. */
export interface Rule<C, E, P> extends Judge<C, E, P> {
  (asked: Asked<C, E>, params: P): boolean;
}
/** A rule without parameters: a type of its own, for `setup` would infer `unknown` params from `Rule<C, E, undefined>`. */
export interface Question<C, E> extends Judge<C, E, undefined> {
  (asked: Asked<C, E>): boolean;
}

interface Basis {
  readonly clauses?: readonly string[];
  readonly decisions?: readonly string[];
}
interface Spec<C, E, P> {
  readonly about: About;
  /** The rule's own clauses and decisions; without them a refusal names those of the transition. */
  readonly basis?: Basis | ((params: P, asked: Asked<C, E>) => Basis);
  /** Total and pure: true when the act may go on. */
  holds(asked: Asked<C, E>, params: P): boolean;
  /** The sentence of the refusal. */
  refusal(params: P, asked: Asked<C, E>, name: Namer): Bilingual;
}

/** Declares a guard: one question, with its sentence in both languages. */
export function rule<C, E, P = undefined>(
  name: string,
  spec: Spec<C, E, P>,
): [P] extends [undefined] ? Question<C, E> : Rule<C, E, P>;
export function rule<C, E, P>(rule: string, spec: Spec<C, E, P>): Rule<C, E, P> {
  const { about, basis = {} } = spec;
  const judge = (asked: Asked<C, E>, params: P, { payloadKnown, name }: Judging): Finding => {
    const why = (): Finding['failures'] => {
      const { clauses = [], decisions = [] } =
        typeof basis === 'function' ? basis(params, asked) : basis;
      return [{ rule, about, clauses, decisions, ...spec.refusal(params, asked, name) }];
    };
    if (about === 'payload' && !payloadKnown) return { holds: 'unknown', failures: why() };
    return spec.holds(asked, params)
      ? { holds: true, failures: [] }
      : { holds: false, failures: why() };
  };
  const anatomy = (params: P): Anatomy<C, E> => ({
    kind: 'rule',
    rule,
    about,
    params,
    basis: typeof basis === 'function' ? {} : basis,
    refusal: (asked, name) => spec.refusal(params, asked, name),
  });
  return Object.assign((asked: Asked<C, E>, params: P) => spec.holds(asked, params), {
    judge,
    anatomy,
  });
}

const question = <C, E>(
  ask: (asked: Asked<C, E>) => boolean,
  judge: (asked: Asked<C, E>, how: Judging) => Finding,
  anatomy: () => Anatomy<C, E>,
): Question<C, E> =>
  Object.assign(ask, {
    judge: (asked: Asked<C, E>, _params: undefined, how: Judging) => judge(asked, how),
    anatomy,
  });
const anatomyOf =
  <C, E>(kind: 'all' | 'either', parts: readonly Question<C, E>[]) =>
  (): Anatomy<C, E> => ({ kind, parts: parts.map((part) => part.anatomy(undefined)) });

/** A rule with its parameters fixed, to be used inside `all` and `either`. */
export const use = <C, E, P>(rule: Rule<C, E, P>, params: P): Question<C, E> =>
  question(
    (asked) => rule(asked, params),
    (asked, how) => rule.judge(asked, params, how),
    () => rule.anatomy(params),
  );

/** Every part must hold; a refusal names each part that does not. */
export const all = <C, E>(...parts: readonly Question<C, E>[]): Question<C, E> =>
  question(
    (asked) => parts.every((part) => part(asked)),
    (asked, how) => {
      const found = parts.map((part) => part.judge(asked, undefined, how));
      const of = (holds: Finding['holds']) => found.filter((finding) => finding.holds === holds);
      const [bad, open] = [of(false), of('unknown')];
      const failures = (list: Finding[]) => list.flatMap((finding) => finding.failures);
      if (bad.length) return { holds: false, failures: failures(bad) };
      return open.length
        ? { holds: 'unknown', failures: failures(open) }
        : { holds: true, failures: [] };
    },
    anatomyOf('all', parts),
  );

/** One part is enough; when none holds, the refusal names the part that came nearest. */
export const either = <C, E>(...parts: readonly Question<C, E>[]): Question<C, E> =>
  question(
    (asked) => parts.some((part) => part(asked)),
    (asked, how) => nearest(parts.map((part) => part.judge(asked, undefined, how))),
    anatomyOf('either', parts),
  );

const ADVANCE: Record<About, number> = { case: 0, time: 1, role: 2, payload: 3 };
/** Of several ways that fail, the one to tell: a way whose `case` facts fail was never meant; then the one with fewest failures. */
export function nearest(found: readonly Finding[]): Finding {
  const open =
    found.find((finding) => finding.holds === true) ??
    found.find((finding) => finding.holds === 'unknown');
  if (open) return open;
  const score = ({ failures }: Finding) =>
    Math.min(...failures.map((failure) => ADVANCE[failure.about])) * 100 - failures.length;
  return [...found].sort((a, b) => score(b) - score(a))[0] ?? { holds: false, failures: [] };
}

/** Names words by lists of them, the first that has the word; a word in none is its own name. */
export const namesFrom =
  (...lists: readonly { readonly [word: string]: Bilingual }[]): Namer =>
  (word) =>
    lists.find((list) => Object.hasOwn(list, word))?.[word] ?? { zh: word, en: word };
