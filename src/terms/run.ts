import { addDays, type PlainDate } from '../../calendars';
import type { Span } from './count';
import type { Length, Unit } from './term';

/** The rungs of supervision 督办, in the order of their days: 临期提示, 到期催办, 逾期问责. */
export const RUNGS = ['nearDue', 'due', 'overdue'] as const;
export type Rung = (typeof RUNGS)[number];

export interface Extensible {
  readonly times: number;
  readonly most?: Length;
  readonly clause: string;
  readonly decisions: readonly string[];
}

/** One run of a term: plain JSON, every day a rule compares with fixed when it starts. */
export interface Run {
  readonly term: string;
  readonly period: string;
  readonly clause: string;
  readonly strength: 'hard' | 'soft';
  readonly bearer: string;
  readonly unit: Unit;
  readonly amount?: number;
  readonly roll: 'none' | 'nextWorkingDay';
  /** Day zero. */
  readonly from: PlainDate;
  /** Last day before rolling: reminders and extensions count from it. Null while a disputed start is still open. */
  readonly unrolled: PlainDate | null;
  /** Last day on which an act is in time; `due + 1` is overdue. */
  readonly due: PlainDate | null;
  /** The last day under the earliest of the disputed readings, and day zero of that reading. */
  readonly earliest?: PlainDate;
  readonly earliestFrom?: PlainDate;
  /** Null when there is no reminder, or none that would come after the first day. */
  readonly warnOn: PlainDate | null;
  readonly marks: { readonly [mark: string]: PlainDate };
  /** The earlier limit from outside that took the place of the counted one. */
  readonly cap?: PlainDate;
  /** How often and how far the clause lets it be extended. */
  readonly extensible?: Extensible;
  readonly paused: readonly Span[];
  /** Since when the clock stands still. */
  readonly pausedSince?: PlainDate;
  readonly extension?: {
    /** Set by an authority, or added to the unrolled base. */
    readonly by: 'limit' | 'length';
    readonly grantedOn: PlainDate;
    readonly length?: Length;
  };
  /** Days between the old limit and a late grant of an extension asked for in time: not charged to the bearer. */
  readonly pendingExtension?: Span;
  readonly state: 'running' | 'met' | 'dropped' | 'superseded';
  readonly endedOn?: PlainDate;
  /** Edition of the calendar it was counted by. */
  readonly calendar: string;
  /** The days guessed, when a notice that decides them is not out. */
  readonly projected?: Span;
}

/** A limit missed: append-only, kept for the statistics. */
export interface Breach {
  readonly term: string;
  readonly period: string;
  readonly clause: string;
  readonly bearer: string;
  /** `soft`: a warning, not a breach of duty. */
  readonly strength: 'hard' | 'soft';
  readonly from: PlainDate;
  readonly due: PlainDate;
  /** The first day too late. */
  readonly on: PlainDate;
  /** The breach rests on guessed days and stands until the notice is out. */
  readonly provisional?: Span;
  /** Taken back: the notice moved the limit. */
  readonly withdrawnOn?: PlainDate;
}

export const endRun = (run: Run, state: 'met' | 'dropped' | 'superseded', on: PlainDate): Run => ({
  ...run,
  state,
  endedOn: on,
});

/** The day on which a rung opens, or null when it never does. */
export function rungOn(run: Run, rung: Rung): PlainDate | null {
  if (run.state !== 'running' || run.pausedSince) return null;
  if (rung === 'nearDue') return run.warnOn;
  return run.due && (rung === 'due' ? run.due : addDays(run.due, 1));
}

/** On or before `day`, or after it while the clock has stood still since before it passed. */
const before = ({ pausedSince }: Run, day: PlainDate, on: PlainDate) =>
  on <= day || (pausedSince !== undefined && pausedSince <= day);
/** An act on the due day is in time. A term whose disputed start is still open cannot be late. */
export const inTime = (run: Run, on: PlainDate): boolean =>
  run.due === null || before(run, run.due, on);
/** On or before the last day for it; false where the run has no such mark. */
export const byMark = (run: Run, mark: string, on: PlainDate): boolean =>
  Object.hasOwn(run.marks, mark) && before(run, run.marks[mark] as PlainDate, on);
/** Whether a rung has been reached on `on`. */
export function reached(run: Run, rung: Rung, on: PlainDate): boolean {
  const day = rungOn(run, rung);
  return day !== null && on >= day;
}
/** Whether a new limit is later than the old one and than the day it is given. */
export const isLaterLimit = (run: Run, until: PlainDate, on: PlainDate): boolean =>
  until > on && (run.due === null || until > run.due);

/** The breach a run has on `on`, if any. */
export function breachOf(run: Run, on: PlainDate): Breach | null {
  if (!run.due || inTime(run, on)) return null;
  const { term, period, clause, bearer, strength, from, due, projected } = run;
  return {
    term,
    period,
    clause,
    bearer,
    strength,
    from,
    due,
    on: addDays(due, 1),
    ...(projected ? { provisional: projected } : {}),
  };
}
