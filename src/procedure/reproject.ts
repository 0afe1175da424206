import type { AnyMachineSnapshot } from 'xstate';
import type { PlainDate, WorkingCalendar } from '../../calendars';
import { isLegalDay } from '../forms';
import { type Breach, breachOf, type Run, recount, type StartOptions, type Terms } from '../terms';
import { startOptions } from './actions';
import { difference } from './amend';
import type { Case } from './case';
import type { CaseContext } from './context';
import { CaseInputError } from './errors';
import { type Overlay, type OverlayState, overlayStart } from './overlay';
import type { AnyProcedure } from './procedure';
import { bind, type Moment, type Step, step, tell } from './telling';

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
 * `retracted` are deadlines told by polling that no longer stand, `steps` those that take their place.
 * @throws CaseInputError when `on` is not a calendar day, or the calendar is of another place or an earlier edition.
 */
export function reproject<P extends AnyProcedure>(
  kase: Case<P>,
  calendar: WorkingCalendar,
  on: PlainDate = kase.asOf,
): {
  readonly case: Case<P>;
  readonly changes: readonly Reprojected[];
  readonly steps: readonly Step[];
  readonly retracted: readonly Step[];
} {
  if (!isLegalDay(on))
    throw new CaseInputError('on', [
      `${String(on)} is not a calendar day of 1900 to 2199: write YYYY-MM-DD`,
    ]);
  const family = (id: string) => id.split('@')[0];
  const { id, coverage } = kase.calendar;
  if (family(calendar.id) !== family(id) || calendar.coverage.through < coverage.through)
    throw new CaseInputError('calendar', [
      `the case is counted by ${id}, through ${coverage.through}; ${calendar.id}, through ${calendar.coverage.through}, is no later edition of it`,
    ]);
  const { terms, names } = kase.procedure;
  const next = { ...kase, calendar };
  const bound = bind(next);
  const base = kase.settled ?? kase.now;
  const context = base.snapshot.context as CaseContext;
  const chart = recounted(context, calendar, terms, on, (term) =>
    startOptions(terms, context, term),
  );
  const watched = kase.overlays.map((overlay, index) =>
    recountOverlay(overlay, base.overlays[index], calendar, on, context.policy),
  );
  const persisted = bound.machine.getPersistedSnapshot(base.snapshot, undefined) as object;
  const given = { ...persisted, context: chart.ledger };
  let moment: Moment = {
    snapshot: bound.machine.restoreSnapshot(given as never, {} as never) as AnyMachineSnapshot,
    overlays: watched.map(({ ledger }) => ledger),
  };
  for (const term of chart.moved)
    moment = step(bound, moment, { type: `${term}.started`, on }).moment;
  const old = kase.settled ? tell(bind(kase), base, kase.asOf, kase.lastOn).steps : [];
  const after = tell(bound, moment, kase.asOf, kase.lastOn);
  const { come, gone } = difference(old, after.steps);
  const entries = [...kase.log.entries, { reproject: { on, calendar: calendar.id } }];
  const ledgersOf = ({ snapshot, overlays }: Moment): readonly Ledger[] => [
    snapshot.context as CaseContext,
    ...overlays,
  ];
  const [was, is] = [ledgersOf(kase.now), ledgersOf(after.moment)];
  const changes = [chart, ...watched].flatMap(({ counts }, index) =>
    counts.map(({ run, now }) =>
      told(run, now, became(was[index]?.breaches, is[index]?.breaches, run, now), { names }),
    ),
  );
  return {
    case: {
      ...next,
      log: { ...kase.log, entries },
      now: after.moment,
      settled: after.steps.length ? moment : null,
    },
    changes,
    steps: come,
    retracted: gone,
  };
}

type Ledger = Pick<CaseContext, 'terms' | 'pastRuns' | 'breaches'>;
interface Recounted<L extends Ledger> {
  readonly ledger: L;
  /** The runs that were guessed, before and after. */
  readonly counts: readonly { readonly run: Run; readonly now: Run }[];
  /** The running terms whose limit is another now. */
  readonly moved: readonly string[];
}
function recounted<L extends Ledger>(
  ledger: L,
  calendar: WorkingCalendar,
  terms: Terms,
  on: PlainDate,
  optionsOf: (term: string) => StartOptions,
): Recounted<L> {
  const again = (run: Run) => ({
    run,
    now: run.projected ? recount(calendar, terms, run, optionsOf(run.term)) : run,
  });
  const current = Object.values(ledger.terms).map(again);
  const past = ledger.pastRuns.map(again);
  const counts = [...past, ...current].filter(({ run }) => run.projected);
  return {
    ledger: {
      ...ledger,
      terms: Object.fromEntries(current.map(({ now }) => [now.term, now])),
      pastRuns: past.map(({ now }) => now),
      breaches: counts.reduce(
        (breaches, { run, now }) => judgedAgain(breaches, run, now, on),
        ledger.breaches,
      ),
    },
    counts,
    moved: current.filter(({ run, now }) => run.due !== now.due).map(({ run }) => run.term),
  };
}

/** An overlay's terms, counted again; the rungs of those that moved are armed anew. */
function recountOverlay(
  { terms }: Overlay,
  state: OverlayState = overlayStart,
  calendar: WorkingCalendar,
  on: PlainDate,
  policy: CaseContext['policy'],
): Recounted<OverlayState> {
  const again = recounted(state, calendar, terms, on, () => ({ policy }));
  const told = Object.entries(state.told).filter(([term]) => !again.moved.includes(term));
  return { ...again, ledger: { ...again.ledger, told: Object.fromEntries(told) } };
}

/** The breach of this run that stands. */
const breachIn = (breaches: readonly Breach[] = [], { term, from, due }: Run) =>
  breaches.find(
    (one) => one.term === term && one.from === from && one.due === due && !one.withdrawnOn,
  );

/** Confirms, moves or withdraws the breach that rested on guessed days, and finds that of a duty done too late. */
function judgedAgain(breaches: readonly Breach[], run: Run, now: Run, on: PlainDate) {
  const had = breachIn(breaches, run);
  const has = breachOf(now, run.endedOn ?? on);
  if (had) return breaches.map((one) => (one === had ? (has ?? { ...one, withdrawnOn: on }) : one));
  return has && run.state === 'met' ? [...breaches, has] : breaches;
}

function became(
  was: readonly Breach[] | undefined,
  is: readonly Breach[] | undefined,
  run: Run,
  now: Run,
): Reprojected['breach'] {
  const [had, has] = [breachIn(was, run), breachIn(is, now)];
  if (had) return has ? 'confirmed' : 'withdrawn';
  return has ? 'found' : 'none';
}

function told(
  run: Run,
  now: Run,
  breach: Reprojected['breach'],
  { names }: Pick<AnyProcedure, 'names'>,
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
