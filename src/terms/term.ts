/** Unit of a legal period. `sameDay` 当天 and `immediate` 立即 have no amount; `unspecified` 及时、规定时限 has none until a policy gives one. */
export type Unit = 'workingDay' | 'calendarDay' | 'month' | 'sameDay' | 'immediate' | 'unspecified';
export type CountedUnit = 'workingDay' | 'calendarDay' | 'month';
/** A number of days or months: what a policy supplies where the text leaves a period open. */
export interface Length {
  readonly amount: number;
  readonly unit: CountedUnit;
}

interface Grounded<C extends string> {
  readonly clause: C;
  /** Other clauses that say the same. */
  readonly also?: readonly C[];
  readonly decisions?: readonly string[];
}
/** One number of the text under its clause. */
export type Period<C extends string = string> = Grounded<C> &
  (
    | {
        readonly unit: CountedUnit;
        readonly amount: number;
        /** Key of the policy that may count the same number in another unit: 日 read as working days. */
        readonly unitBy?: string;
      }
    | { readonly unit: 'sameDay' | 'immediate' }
    | {
        readonly unit: 'unspecified';
        /** Key of the policy that must hold a `Length` or `'none'`; without one, only a day given in the case (`cap`) limits it. */
        readonly policy?: string;
      }
  );

/** A last day that a guard compares with, counted back from the limit and fixed when the term starts. */
export interface Mark<C extends string = string> extends Grounded<C> {
  readonly before: number;
  readonly unit: 'workingDay' | 'calendarDay';
}

/** At most so often and, where the text caps it, so long in all, counted from the unrolled end of the base period. */
export interface Extension<C extends string = string> extends Grounded<C> {
  readonly times: number;
  /** Key of the policy that may allow it more often; the cap is on the sum. */
  readonly policy?: string;
  readonly most?: Length;
}

/** Where a reading is disputed: the warning follows the earliest start, the breach the latest. */
export interface Readings {
  readonly earliest: string;
  readonly latest: string;
  /** Key of the policy: `'disputed'`, or the act that alone counts. */
  readonly policy: string;
}

/** A legal period 期限: which act starts it, which acts meet it, who owes it, and its length in each tier. */
export interface Term<
  P extends string = string,
  M extends string = string,
  C extends string = string,
> {
  /** Acts that start it; `'open'` is the receipt that opens the case. The first day is not counted (民法典 201). */
  readonly from: string | readonly string[];
  /** Acts that meet it. An act on the due day is in time. */
  readonly until: readonly string[];
  readonly bearer: string;
  /** `hard` 应、须、不得: a breach is recorded. `soft` 一般应、原则上: a warning. */
  readonly strength: 'hard' | 'soft';
  /** What happens when the last day is a rest day. Default: working-day units never need it, calendar units roll (民法典 203). */
  readonly roll?: 'none' | 'nextWorkingDay';
  /** When the reminder 临期提示 is due: working days before the unrolled limit. `policy` names a key that may change it. */
  readonly warn?: {
    readonly before: number;
    readonly policy?: string;
    readonly clause?: C;
    readonly decisions?: readonly string[];
  };
  readonly marks?: { readonly [K in M]: Mark<C> };
  readonly extension?: Extension<C>;
  /** Key of the case's context that may hold an earlier limit from outside; the earlier of the two counts. */
  readonly cap?: {
    readonly field: string;
    readonly clause: C;
    readonly decisions?: readonly string[];
  };
  readonly readings?: Readings;
  readonly periods: { readonly [K in P]: Period<C> };
}
export type Terms<C extends string = string> = {
  readonly [name: string]: Term<string, string, C>;
};

export type TermName<T extends Terms> = keyof T & string;
export type PeriodName<T extends Terms, N extends TermName<T>> = keyof T[N]['periods'] & string;
/** `{ term: 'reply', period: 'complex' } | …`: a wrong pair does not compile. */
export type TermAndPeriod<T extends Terms> = {
  [N in TermName<T>]: { term: N; period: PeriodName<T, N> };
}[TermName<T>];
/** `{ term: 'reply', mark: 'extensionRequest' } | …` */
export type TermAndMark<T extends Terms> = {
  [N in TermName<T>]: T[N] extends { readonly marks: infer M }
    ? { term: N; mark: keyof M & string }
    : never;
}[TermName<T>];

/** A term that cannot be counted: what is wrong with it, before anything rests on it. */
export class TermError extends Error {
  override readonly name = 'TermError';
}

/**
 * Declares a legal period.
 * @throws TermError for an amount that is not a positive integer, and for a period that nothing can limit.
 */
export function term<
  const P extends string,
  const C extends string = string,
  const M extends string = never,
>(declared: Term<P, M, C>): Term<P, M, C> {
  for (const [name, period] of Object.entries<Period>(declared.periods)) {
    if (isCounted(period)) checkLength(period, `period ${name} (${period.clause})`);
    if (period.unit === 'unspecified' && !period.policy && !declared.cap)
      throw new TermError(
        `period ${name} (${period.clause}) has no limit: name the policy that gives its length, or the cap that gives its last day`,
      );
  }
  for (const [name, mark] of Object.entries<Mark>(declared.marks ?? {})) {
    checkLength({ amount: mark.before, unit: mark.unit }, `mark ${name} (${mark.clause})`);
  }
  const { warn, extension } = declared;
  if (warn) checkLength({ amount: warn.before, unit: 'workingDay' }, 'the warning');
  if (extension?.most) checkLength(extension.most, `the extension (${extension.clause})`);
  return declared;
}

/** Whether nothing but a day given in the case limits it: no period has a length, from the text or from a policy. */
export const isLimitedByDay = ({ periods }: Pick<Term, 'periods'>): boolean =>
  Object.values<Period>(periods).every(
    (period) => period.unit === 'unspecified' && period.policy === undefined,
  );

/** By the unit, not by the amount: a length that lacks its amount is refused, never taken for the same day. */
export const isCounted = (length: { readonly unit: Unit }): length is Length =>
  length.unit !== 'sameDay' && length.unit !== 'immediate' && length.unit !== 'unspecified';

/** Ten years: longer than any period in force, short enough to count day by day. */
export const LONGEST = { workingDay: 3660, calendarDay: 3660, month: 120 } as const;
/** @throws TermError for an unknown unit, and for an amount that is not whole, not positive, or longer than ten years. */
export function checkLength(length: Length, what: string): Length {
  const { amount, unit } = length;
  if (!Object.hasOwn(LONGEST, unit))
    throw new TermError(`${what} has the unit ${unit}: write ${Object.keys(LONGEST).join(', ')}`);
  if (!Number.isSafeInteger(amount) || amount < 1 || amount > LONGEST[unit])
    throw new TermError(
      `${what} has the amount ${amount}: write a whole number from 1 to ${LONGEST[unit]}`,
    );
  return length;
}
