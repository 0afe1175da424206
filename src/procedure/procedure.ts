import type { AnyStateMachine, EventFromLogic, SnapshotFrom } from 'xstate';
import type * as z from 'zod';
import type { PlainDate, WorkingCalendar } from '../../calendars';
import type { Bilingual, LegalDocument } from '../law';
import type { Rung, Terms } from '../terms';
import type { Namer } from './rule';
import type { Statistic } from './statistic';

/** The forms of the acts, by type: `submit` parses by them, `permitted` answers for each. */
export type Acts = { readonly [type: string]: z.ZodType<AnyAct, AnyAct> };
/** What every act has: its type, the legal day it happened, and who did it. */
export interface AnyAct {
  readonly type: string;
  readonly on: PlainDate;
  readonly by: { readonly id: string; readonly role: string };
}
/** Where the text gives a role its duty. */
export interface RoleSpec {
  readonly clauses: readonly string[];
  readonly decisions?: readonly string[];
  /** Not of the organ: its acts are facts, never refused on the merits or for lateness. */
  readonly outsider?: true;
  /** Keeps the files of all cases 统一管理: need not be bound to one to read it. */
  readonly keepsFiles?: true;
}
/** Who may learn of a case 保密; `C` is what the case knows. */
export interface Secrecy<C> {
  readonly clauses: readonly string[];
  readonly decisions?: readonly string[];
  /** Persons and units that may not learn that there is such a case, bound to it or not. */
  hiddenFrom(context: C): readonly string[];
  /** Whether only those bound to the case may learn that there is one. */
  needToKnow(context: C): boolean;
}

export interface Definition<
  Id extends string,
  M extends AnyStateMachine,
  A extends Acts,
  I extends z.ZodType,
  P extends z.ZodType,
  C extends z.ZodType,
  T extends Terms,
  R extends string,
> {
  readonly id: Id;
  /** Counts our readings of the same norm; a stored case keeps its own. */
  readonly revision: number;
  readonly title: Bilingual;
  /** The document it carries out, and when that is in force. */
  readonly norm: { readonly document: string; readonly from: PlainDate; readonly to?: PlainDate };
  readonly machine: M;
  readonly terms: T;
  readonly calendar: WorkingCalendar;
  /** The machine's implementations for another calendar, or for other terms of the same names. */
  readonly onCalendar: (calendar: WorkingCalendar, terms?: Terms) => Parameters<M['provide']>[0];
  readonly schema: {
    readonly acts: A;
    readonly input: I;
    readonly policy: P;
    readonly context: C;
  };
  readonly roles: { readonly [K in R]: RoleSpec };
  readonly secrecy?: Secrecy<z.output<C>>;
  /** The rates the document asks for. */
  readonly statistics?: { readonly [name: string]: Statistic };
  /** The document itself, where it is not one of the package's own. */
  readonly document?: LegalDocument;
  /** Under another document: which of its clauses says what a clause named in the chart says; null where none does. */
  readonly cites?: { readonly [citation: string]: string | null };
  /** Official names of words, from lists of them: `namesFrom(…)`. */
  readonly names: Namer;
}
/** One procedure: its chart, its terms, its forms and the norm behind them. */
export type Procedure<
  Id extends string = string,
  M extends AnyStateMachine = AnyStateMachine,
  A extends Acts = Acts,
  I extends z.ZodType = z.ZodType,
  P extends z.ZodType = z.ZodType,
  C extends z.ZodType = z.ZodType,
  T extends Terms = Terms,
  R extends string = string,
> = Definition<Id, M, A, I, P, C, T, R>;

/** What the case API needs of a procedure. */
export type AnyProcedure = Pick<
  Procedure,
  | 'id'
  | 'revision'
  | 'title'
  | 'norm'
  | 'terms'
  | 'calendar'
  | 'schema'
  | 'names'
  | 'statistics'
  | 'document'
  | 'cites'
> & {
  readonly machine: AnyStateMachine;
  readonly roles: { readonly [role: string]: RoleSpec };
  readonly secrecy?: Secrecy<never>;
  readonly onCalendar: (calendar: WorkingCalendar, terms?: Terms) => unknown;
};

type ActForm<P extends AnyProcedure> = P['schema']['acts'];
/** Every act of a procedure, as a caller writes it. */
export type ActOf<P extends AnyProcedure> = {
  [K in keyof ActForm<P>]: z.input<ActForm<P>[K]>;
}[keyof ActForm<P>];
/** The names of a procedure's acts. */
export type ActNameOf<P extends AnyProcedure> = keyof ActForm<P> & string;
/** Who may act in a procedure. */
export type ActorOf<P extends AnyProcedure> = ActOf<P> extends { by: infer B } ? B : never;
export type RoleOf<P extends AnyProcedure> = keyof P['roles'] & string;
export type InputOf<P extends AnyProcedure> = z.input<P['schema']['input']>;
export type PolicyOf<P extends AnyProcedure> = z.input<P['schema']['policy']>;
export type TermOf<P extends AnyProcedure> = keyof P['terms'] & string;
export type DeadlineOf<P extends AnyProcedure> = `${TermOf<P>}.${Rung}`;
/** Where a case of a procedure can stand. */
export type StateOf<P extends AnyProcedure> = SnapshotFrom<P['machine']>['value'];

type EventOfActs<M extends AnyStateMachine> = Exclude<
  EventFromLogic<M>['type'],
  `${string}.${string}`
>;
type SameNames<A, B> = [A] extends [B]
  ? [B] extends [A]
    ? unknown
    : { error: 'the forms have acts that the machine has no event for'; acts: Exclude<B, A> }
  : { error: 'the machine has events that no form is declared for'; acts: Exclude<A, B> };

/** Binds a machine to its forms, terms and norm; the machine's events and the forms must be the same acts. */
export function defineProcedure<
  const Id extends string,
  M extends AnyStateMachine,
  A extends Acts,
  I extends z.ZodType,
  P extends z.ZodType,
  C extends z.ZodType,
  T extends Terms,
  R extends string,
>(
  definition: Definition<Id, M, A, I, P, C, T, R> & SameNames<EventOfActs<M>, keyof A & string>,
): Procedure<Id, M, A, I, P, C, T, R> {
  return definition;
}
