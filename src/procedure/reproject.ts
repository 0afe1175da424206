import type { AnyMachineSnapshot } from 'xstate';
import type { PlainDate, WorkingCalendar } from '../../calendars';
import { type Breach, breachOf, type Run, recount } from '../terms';
import { startOptions } from './actions';
import { bind, type Case, type Moment, type Step, step, tell } from './case';
import type { CaseContext } from './context';
import type { AnyProcedure } from './procedure';

/** What became of one guessed limit when the notice came. */
export interface Reprojected {
  readonly term: string;
  readonly was: PlainDate | null;
  readonly is: PlainDate | null;
  /** The new calendar still does not know every day it rests on. */
  readonly stillProjected: boolean;
  readonly breach: 'none' | 'confirmed' | 'withdrawn' | 'found';
  readonly zh: string;
  readonly en: string;
}

/**
 * Counts every run that rests on guessed days again, on a calendar that has the notice: confirms, moves or withdraws it,
 * and goes on with that calendar. A logged act of the organ; `on` is its day, by default the day told until.
 */
export function reproject<P extends AnyProcedure>(
  kase: Case<P>,
  calendar: WorkingCalendar,
  on: PlainDate = kase.asOf,
): {
  readonly case: Case<P>;
  readonly changes: readonly Reprojected[];
  readonly steps: readonly Step[];
} {
  const changes: Reprojected[] = [];
  const next = { ...kase, calendar };
  const bound = bind(next);
  const { terms } = kase.procedure;
  const base = kase.settled ?? kase.now;
  const context = base.snapshot.context as CaseContext;
  const again = (run: Run): Run =>
    run.projected ? recount(calendar, terms, run, startOptions(terms, context, run.term)) : run;
  const current = Object.values(context.terms).map((run) => ({ run, now: again(run) }));
  const past = context.pastRuns.map((run) => ({ run, now: again(run) }));
  let breaches = context.breaches;
  const moved: string[] = [];
  for (const { run, now } of [...past, ...current]) {
    if (!run.projected) continue;
    const settled = breachAfter(breaches, run, now, on);
    breaches = settled.breaches;
    if (run.state === 'running' && run.due !== now.due) moved.push(run.term);
    changes.push(told(run, now, settled.breach, kase.procedure));
  }
  const recounted: CaseContext = {
    ...context,
    terms: Object.fromEntries(current.map(({ now }) => [now.term, now])),
    pastRuns: past.map(({ now }) => now),
    breaches,
  };
  const persisted = bound.machine.getPersistedSnapshot(base.snapshot, undefined) as object;
  const given = { ...persisted, context: recounted };
  const snapshot = bound.machine.restoreSnapshot(given as never, {} as never) as AnyMachineSnapshot;
  let moment: Moment = { ...base, snapshot };
  const steps: Step[] = [];
  for (const term of moved) {
    const armed = step(bound, moment, { type: `${term}.started`, on });
    moment = armed.moment;
  }
  const after = tell(bound, moment, kase.asOf, kase.lastOn);
  steps.push(...after.steps);
  const entries = [...kase.log.entries, { reproject: { on, calendar: calendar.id } }];
  return {
    case: {
      ...next,
      log: { ...kase.log, entries },
      now: after.moment,
      settled: after.steps.length ? moment : null,
    },
    changes,
    steps,
  };
}

function breachAfter(breaches: readonly Breach[], run: Run, now: Run, on: PlainDate) {
  const of = (breach: Breach) =>
    breach.term === run.term && breach.from === run.from && !breach.withdrawnOn;
  const had = breaches.find((breach) => of(breach) && breach.due === run.due);
  const has = breachOf(now, run.endedOn ?? on);
  if (!had && !has) return { breaches, breach: 'none' as const };
  if (had && !has)
    return {
      breaches: breaches.map((one) => (one === had ? { ...one, withdrawnOn: on } : one)),
      breach: 'withdrawn' as const,
    };
  if (!has || run.state === 'superseded') return { breaches, breach: 'none' as const };
  return had
    ? { breaches: breaches.map((one) => (one === had ? has : one)), breach: 'confirmed' as const }
    : run.state === 'met'
      ? { breaches: [...breaches, has], breach: 'found' as const }
      : { breaches, breach: 'none' as const };
}

function told(
  run: Run,
  now: Run,
  breach: Reprojected['breach'],
  { names }: AnyProcedure,
): Reprojected {
  const { zh, en } = names(run.term);
  const span = run.projected;
  const why = span ? `${span.from}–${span.through}` : '';
  const moved = run.due !== now.due;
  return {
    term: run.term,
    was: run.due,
    is: now.due,
    stillProjected: now.projected !== undefined,
    breach,
    zh: moved
      ? `“${zh}”期限由${run.due}改为${now.due}：${why}原按推算，现按${now.calendar}计算`
      : `“${zh}”期限${now.due}确定：${why}原按推算，现按${now.calendar}核实`,
    en: moved
      ? `the ${en} limit moves from ${run.due} to ${now.due}: ${why} was guessed and is now known by ${now.calendar}`
      : `the ${en} limit ${now.due} stands: ${why} was guessed and is now known by ${now.calendar}`,
  };
}
