import type { PlainDate } from '../../calendars';
import type { NonEmpty } from '../law';
import type { Breach, Run, Rung, Span } from '../terms';

/** Who acts: a person in a role, for a unit, or in another's place. */
export interface Actor<R extends string = string> {
  readonly id: string;
  readonly role: R;
  readonly unit?: string;
  readonly onBehalfOf?: { readonly id: string; readonly role: R; readonly ground: string };
}
/** Who holds a role in this case: a unit, a person of it, or both. */
export interface Party {
  readonly role: string;
  readonly unit?: string;
  readonly id?: string;
  readonly since: PlainDate;
}
/** A recorded substitution: `to` may act in `role`, for `from` if named. */
export interface Delegation {
  readonly role: string;
  readonly to: string;
  readonly from?: string;
  readonly since: PlainDate;
}

/** What every case carries, beside what its procedure adds. */
export interface CaseContext {
  readonly id: string;
  readonly openedOn: PlainDate;
  /** The document it is handled under: of several versions of a procedure, the one that governs this case. */
  readonly norm?: string;
  readonly policy: { readonly [key: string]: unknown };
  /** The current run of each term. */
  readonly terms: { readonly [term: string]: Run };
  /** Finished and superseded runs, in the order they ended. */
  readonly pastRuns: readonly Run[];
  readonly breaches: readonly Breach[];
  readonly counts: { readonly [counter: string]: number };
  readonly parties: readonly Party[];
  readonly delegations: readonly Delegation[];
  /** Persons and units that can take no part in this case. */
  readonly recused: readonly string[];
  /** How many still petition 信访人数; one where it is not said. */
  readonly petitioners?: number;
  /** Petitioners who have withdrawn, by id. */
  readonly withdrawn?: readonly string[];
}

/** What a state or a transition rests on: clauses, or a decision where the text is silent. */
export type Basis<C extends string, D extends string> =
  | { readonly clauses: NonEmpty<C>; readonly decisions?: NonEmpty<D> }
  | { readonly clauses?: never; readonly decisions: NonEmpty<D> };

export type TermEventName<N extends string> = `${N}.${Rung | 'started' | 'stopped'}`;
/** Time as a machine sees it: made by `advance` and by the ledger, never by a user. */
export type TermEvent<N extends string> = {
  [K in N]: { readonly type: TermEventName<K>; readonly on: PlainDate };
}[N];
export interface CaseEvent {
  readonly type: string;
  readonly on: PlainDate;
  readonly by?: Actor;
}

interface OfTerm<N extends string> {
  readonly term: N;
  readonly on: PlainDate;
  readonly due: PlainDate;
  readonly clause: string;
  readonly bearer: string;
}
/** What the world should do: notices and forms to issue, reminders to send, breaches to take note of, cases to open. */
export type Effect<N extends string = string> =
  | (OfTerm<N> & { readonly type: 'reminder'; readonly rung: 'nearDue' | 'due' })
  | (OfTerm<N> & {
      readonly type: 'breach' | 'warning';
      readonly provisional?: Span;
    })
  | (OfTerm<N> & { readonly type: 'breachExcused'; readonly pending: Span })
  | {
      readonly type: 'issue';
      readonly form: string;
      readonly on: PlainDate;
      readonly text?: string;
    }
  | {
      readonly type: 'openCase';
      readonly on: PlainDate;
      readonly procedure: string;
      readonly link: string;
      readonly input: { readonly [key: string]: unknown };
    };

/** The context of a case that has just been opened; tolerates the missing input of `transition()`'s dry run. */
export const newCase = <P extends object, Own extends object>(
  input:
    | {
        readonly id: string;
        readonly on: PlainDate;
        readonly norm?: string;
        readonly policy: P;
      }
    | undefined,
  own: Own,
) => ({
  id: input?.id ?? '',
  openedOn: input?.on ?? ('1970-01-01' as PlainDate),
  ...(input?.norm === undefined ? {} : { norm: input.norm }),
  policy: input?.policy ?? ({} as P),
  terms: {},
  pastRuns: [],
  breaches: [],
  counts: {},
  parties: [],
  delegations: [],
  recused: [],
  ...own,
});
