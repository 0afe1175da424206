import type { PlainDate } from '../../calendars';
import type { Bilingual } from '../law';
import type { Breach, Run } from '../terms';
import { type Case, ledgerOf } from './case';
import type { AnyProcedure } from './procedure';

/** What a statistic may read of a case: what was done, and how its terms ended. */
export interface CaseHistory {
  readonly openedOn: PlainDate;
  readonly acts: readonly {
    readonly type: string;
    readonly on: PlainDate;
    readonly [field: string]: unknown;
  }[];
  /** Every run that has ended, in order. */
  readonly runs: readonly Run[];
  /** Breaches that stand. */
  readonly breaches: readonly Breach[];
}
/** A rate 率 that a document asks for: which cases it counts, from which day, and which of them it holds for. */
export interface Statistic {
  readonly label: Bilingual;
  readonly clauses: readonly string[];
  readonly decisions?: readonly string[];
  /** What the text wants it to reach. */
  readonly target?: number;
  /** The day on which a case comes to count, which puts it into a month; null while it does not. */
  readonly countsOn: (history: CaseHistory) => PlainDate | null;
  readonly holds: (history: CaseHistory) => boolean;
}

/** What statistics read of a case. */
export function historyOf<P extends AnyProcedure>(kase: Case<P>): CaseHistory {
  const { pastRuns, breaches } = ledgerOf(kase);
  return {
    openedOn: kase.log.open.on,
    acts: kase.log.entries.flatMap((entry) =>
      'act' in entry ? [entry.act as CaseHistory['acts'][number]] : [],
    ),
    runs: pastRuns,
    breaches: breaches.filter((breach) => !breach.withdrawnOn),
  };
}
/** The day of the first act of these types, if one was done. */
export const firstDone = ({ acts }: CaseHistory, ...types: readonly string[]): PlainDate | null =>
  acts.find((act) => types.includes(act.type))?.on ?? null;
/** The day of the last act of these types, if one was done. */
export const lastDone = ({ acts }: CaseHistory, ...types: readonly string[]): PlainDate | null =>
  acts.findLast((act) => types.includes(act.type))?.on ?? null;
/** Whether an act was done at all. */
export const did = ({ acts }: CaseHistory, ...types: readonly string[]): boolean =>
  acts.some((act) => types.includes(act.type));
/** The runs of a term that an act has met. */
export const metRuns = ({ runs }: CaseHistory, term: string): readonly Run[] =>
  runs.filter((run) => run.term === term && run.state === 'met');
/** The day on which a term was met for the last time, if it was. */
export const lastMet = (history: CaseHistory, term: string): PlainDate | null =>
  metRuns(history, term).at(-1)?.endedOn ?? null;
/** Whether a run ended on or before its last day. */
export const endedInTime = (run: Run): boolean =>
  run.due === null || (run.endedOn !== undefined && run.endedOn <= run.due);
