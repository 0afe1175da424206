import { isPlainDate, type PlainDate } from '../../calendars';
import { type Case, ledgerOf, type Step, stateOf, type Version } from '../procedure/case';
import type { AnyProcedure } from '../procedure/procedure';
import { pathOf, type Refusal } from '../procedure/refusal';
import type { Reprojected } from '../procedure/reproject';
import type { Run, Rung } from '../terms';
import type { Miss } from '../testing/expectation';
import type { ScenarioEvent } from '../testing/scenario';

/** What became of a term at one act: it began, moved or ended. */
export interface TermChange {
  readonly run: Run;
  /** The last day it had before. */
  readonly was?: PlainDate;
}
interface Of {
  readonly line: number;
  /** The linked case it happened in; absent for the main one. */
  readonly of?: string;
}
interface At extends Of {
  readonly on: PlainDate;
}
/** One thing of a run in the order in which it happened. */
export type Entry =
  | (Of & { readonly kind: 'note'; readonly note: string })
  | (Of & { readonly kind: 'missed'; readonly misses: readonly Miss[] })
  | (At & {
      readonly kind: 'migrated';
      readonly version: Version;
      readonly ground: string;
      readonly retracted: readonly Step[];
    })
  | (At & {
      readonly kind: 'deadline';
      readonly term: string;
      readonly rung: Rung;
      readonly effects: Step['effects'];
    })
  | (At & {
      readonly kind: 'reprojected';
      readonly calendar: string;
      readonly changes: readonly Reprojected[];
      readonly retracted: readonly Step[];
    })
  | (At & {
      readonly kind: 'opened';
      readonly state: string;
      readonly terms: readonly TermChange[];
    })
  | (At & {
      readonly kind: 'accepted';
      readonly act: Act;
      /** Path in the main region, or the name of a final state. */
      readonly state: string;
      /** Where the regions beside the main one now stand, those that moved. */
      readonly beside: { readonly [region: string]: string };
      readonly terms: readonly TermChange[];
      readonly effects: Step['effects'];
      readonly retracted: readonly Step[];
    })
  | (At & {
      readonly kind: 'refused';
      readonly act: Act;
      readonly state: string;
      readonly refusal: Refusal;
      readonly foreseen: boolean;
    });
export interface Act {
  readonly type: string;
  readonly on?: unknown;
  readonly by?: { readonly id: string; readonly role: string; readonly unit?: string };
}

/** Puts the events of a scenario in order of what happened, deadlines as entries of their own. */
export function entriesOf<P extends AnyProcedure>(events: readonly ScenarioEvent<P>[]): Entry[] {
  const seen = new Map<string | undefined, Case<P>>();
  return events.flatMap((event): Entry[] => {
    const { line, of } = event;
    const at = { line, ...(of === undefined ? {} : { of }) };
    if (event.kind === 'note') return [event];
    if (event.kind === 'expected')
      return event.misses.length ? [{ ...at, kind: 'missed', misses: event.misses }] : [];
    const was = seen.get(of);
    const now = event.case;
    seen.set(of, now);
    const state = pathOf(stateOf(now));
    if (event.kind === 'opened')
      return [{ ...at, kind: 'opened', on: now.lastOn, state, terms: changedTerms(was, now) }];
    const told = (step: Step): Entry[] => deadlineOf(step, at);
    if (event.kind === 'told') return event.steps.flatMap(told);
    if (event.kind === 'reprojected') {
      const { changes, steps, retracted } = event;
      const calendar = now.calendar.id;
      return [
        { ...at, kind: 'reprojected', on: now.asOf, calendar, changes, retracted },
        ...steps.flatMap(told),
      ];
    }
    if (event.kind === 'migrated') {
      const last = now.log.entries.at(-1);
      const { to: version, ground } = (last as Extract<typeof last, { migrate: unknown }>).migrate;
      const { retracted, steps } = event;
      return [
        ...steps.flatMap(told),
        { ...at, kind: 'migrated', on: now.lastOn, version, ground, retracted },
      ];
    }
    const act = asWritten(event.act);
    if (event.kind === 'refused') {
      const { refusal, foreseen } = event;
      const on = isPlainDate(act.on) ? act.on : now.asOf;
      const entry: Entry = { ...at, on, kind: 'refused', act, state, refusal, foreseen };
      return [...event.steps.flatMap(told), entry];
    }
    return event.steps.flatMap((step): Entry[] =>
      step.event.type === act.type
        ? [
            {
              ...at,
              kind: 'accepted',
              on: step.on,
              act,
              state,
              beside: moved(was, now),
              terms: changedTerms(was, now),
              effects: step.effects,
              retracted: event.retracted,
            },
          ]
        : told(step),
    );
  });
}

/** An act that was refused at the door can hold anything: what cannot be told is left out. */
function asWritten(act: unknown): Act {
  const { type, by, ...rest } = act as { readonly type: unknown; readonly by?: unknown };
  const known = typeof by === 'object' && by !== null && 'id' in by && 'role' in by;
  const told = known && typeof by.id === 'string' && typeof by.role === 'string';
  return { ...rest, type: String(type), ...(told ? { by: by as NonNullable<Act['by']> } : {}) };
}

function deadlineOf({ on, event, effects }: Step, at: Of): Entry[] {
  const [term = '', rung] = event.type.split('.');
  return [{ ...at, kind: 'deadline', on, term, rung: rung as Rung, effects }];
}

function changedTerms<P extends AnyProcedure>(was: Case<P> | undefined, now: Case<P>) {
  const [old, ledger] = [was && ledgerOf(was), ledgerOf(now)];
  const ended = ledger.pastRuns
    .slice(old?.pastRuns.length ?? 0)
    .filter((run) => run.state !== 'superseded')
    .map((run): TermChange => ({ run }));
  const begun = Object.values(ledger.terms).flatMap((run): TermChange[] => {
    const before = old?.terms[run.term];
    if (!before || before.from !== run.from) return [{ run }];
    const [then, since] = [limitOf(before), limitOf(run)];
    const same = then === since && before.pausedSince === run.pausedSince;
    return same ? [] : [{ run, ...(then ? { was: then } : {}) }];
  });
  return [...ended, ...begun];
}
export const limitOf = (run: Run) => run.due ?? run.earliest;

/** The innermost state of each region of `open` but the main one and supervision, where it is not as before. */
function moved<P extends AnyProcedure>(was: Case<P> | undefined, now: Case<P>) {
  const before = was ? regionsOf(stateOf(was)) : {};
  const after = Object.entries(regionsOf(stateOf(now)));
  return Object.fromEntries(after.filter(([region, leaf]) => before[region] !== leaf));
}
function regionsOf(value: Step['state']): { [region: string]: string } {
  const open = typeof value === 'object' ? value.open : undefined;
  if (typeof open !== 'object') return {};
  const beside = Object.entries(open).filter(([key]) => key !== 'main' && key !== 'supervision');
  return Object.fromEntries(
    beside.flatMap(([key, inner]) => (inner ? [[key, pathOf(inner)] as const] : [])),
  );
}
