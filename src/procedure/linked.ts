import type { PlainDate } from '../../calendars';
import { type Case, isClosed, openCase, stateOf } from './case';
import type { Effect } from './context';
import type { AnyProcedure, InputOf, PolicyOf } from './procedure';
import { leafOf } from './refusal';

/** What a chart says when another case is to be opened for this one. */
export type LinkedCaseAsked = Extract<Effect, { readonly type: 'openCase' }>;
/** What the host adds to what the effect brings. */
export interface LinkedOpening<P extends AnyProcedure> {
  readonly id: string;
  readonly policy: PolicyOf<P>;
  /** The day of receipt there; the day of the effect unless said. */
  readonly on?: PlainDate;
  /** Fields of the input that the asking case does not know. */
  readonly input?: Partial<InputOf<P>>;
}

/**
 * Opens the case an effect asks for: its input is what the effect brings and what the host adds.
 * @throws CaseInputError when the two together do not fit the procedure's forms.
 */
export const openLinked = <P extends AnyProcedure>(
  procedure: P,
  asked: LinkedCaseAsked,
  { id, policy, on = asked.on, input }: LinkedOpening<P>,
): Case<P> =>
  openCase(procedure, {
    id,
    on,
    policy,
    input: { ...asked.input, ...input } as InputOf<P>,
  });

/** How a linked case reports its end. */
export interface LinkedCaseEnd {
  readonly type: 'linkedCaseEnded';
  readonly on: PlainDate;
  readonly by: { readonly id: string; readonly role: 'linkedCase' };
  readonly procedure: string;
  readonly caseId: string;
  /** The final state it reached, and its official name or what the host says in its place. */
  readonly end: string;
  readonly result: string;
}
/** The act by which the end of a linked case reaches the one that asked for it; null while it is open. */
export function endOfLinked<P extends AnyProcedure>(
  kase: Case<P>,
  result?: string,
): LinkedCaseEnd | null {
  if (!isClosed(kase)) return null;
  const { procedure, log, lastOn } = kase;
  const end = leafOf(stateOf(kase));
  const { id } = log.open;
  return {
    type: 'linkedCaseEnded',
    on: lastOn,
    by: { id, role: 'linkedCase' },
    procedure: procedure.id,
    caseId: id,
    end,
    result: result ?? procedure.names(end).zh,
  };
}
