import type { PlainDate, WorkingCalendar } from '../../calendars';
import type { Bilingual } from '../law';
import {
  type Breach,
  breachOf,
  endRun,
  extendBy,
  type Length,
  pauseRun,
  type Run,
  type Rung,
  resumeRun,
  rungOn,
  startRun,
  type Terms,
} from '../terms';

/** Advisory terms of a higher norm, watched beside a chart: they warn and record, and never change it. */
export interface Overlay {
  readonly id: string;
  readonly title: Bilingual;
  /** `from` and `until` name acts of the procedure; `from: 'open'` is the opening. Each term has the one period `base`. */
  readonly terms: Terms;
  /** Acts between which the clock of a term stands still. */
  readonly pauses?: {
    readonly [term: string]: {
      readonly from: readonly string[];
      readonly until: readonly string[];
    };
  };
  /** Acts that extend a term, and by how much at most; the act's own `length` counts where it is shorter. */
  readonly extends?: {
    readonly [term: string]: { readonly by: readonly string[]; readonly most: Length };
  };
}
/** What an overlay has seen of a case: plain JSON. */
export interface OverlayState {
  readonly terms: { readonly [term: string]: Run };
  readonly pastRuns: readonly Run[];
  readonly breaches: readonly Breach[];
  /** The last rung told of each running term. */
  readonly told: { readonly [term: string]: Rung };
}
/** An overlay's word on a case. */
export interface Advisory {
  readonly type: 'advisory';
  readonly overlay: string;
  readonly rung: Rung;
  readonly term: string;
  readonly on: PlainDate;
  readonly due: PlainDate;
  readonly clause: string;
  readonly bearer: string;
}

export const overlayStart: OverlayState = { terms: {}, pastRuns: [], breaches: [], told: {} };

const named = (acts: string | readonly string[], act: string) =>
  typeof acts === 'string' ? acts === act : acts.includes(act);
const without = <V>(record: { readonly [key: string]: V }, key: string) =>
  Object.fromEntries(Object.entries(record).filter(([one]) => one !== key));

/** What an overlay reads of an act: its name, its day, and the length of an extension. */
export interface SeenAct {
  readonly type: string;
  readonly on: PlainDate;
  readonly length?: unknown;
}
/** The length an act grants, as far as the overlay's norm lets it go. */
function granted(length: unknown, most: Length): Length {
  const asked = length as Partial<Length> | undefined;
  return asked?.unit === most.unit && typeof asked.amount === 'number' && asked.amount < most.amount
    ? { amount: asked.amount, unit: most.unit }
    : most;
}

/** Lets an overlay see an act: it ends the terms the act meets, pauses, resumes, and starts those it opens. */
export function overlaySees(
  overlay: Overlay,
  state: OverlayState,
  { type: act, on, length }: SeenAct,
  calendar: WorkingCalendar,
  policy: { readonly [key: string]: unknown },
): OverlayState {
  let next = state;
  for (const [name, term] of Object.entries(overlay.terms)) {
    const run = next.terms[name];
    const pause = overlay.pauses?.[name];
    if (run && term.until.includes(act)) {
      const late = breachOf(run, on);
      const known = next.told[name] === 'overdue';
      next = {
        terms: without(next.terms, name),
        told: without(next.told, name),
        pastRuns: [...next.pastRuns, endRun(run, 'met', on)],
        breaches: late && !known ? [...next.breaches, late] : next.breaches,
      };
    } else if (run && pause?.from.includes(act) && !run.pausedSince) {
      next = { ...next, terms: { ...next.terms, [name]: pauseRun(run, on) } };
    } else if (run && pause?.until.includes(act) && run.pausedSince) {
      const resumed = resumeRun(calendar, overlay.terms, run, on, { policy });
      next = { ...next, terms: { ...next.terms, [name]: resumed }, told: without(next.told, name) };
    }
    const current = next.terms[name];
    const extension = overlay.extends?.[name];
    if (current && !current.extension && extension?.by.includes(act)) {
      const longer = extendBy(calendar, term, current, granted(length, extension.most), on, {
        policy,
      });
      next = { ...next, terms: { ...next.terms, [name]: longer }, told: without(next.told, name) };
    }
    if (!next.terms[name] && named(term.from, act)) {
      const started = startRun(calendar, overlay.terms, name, 'base', on, { policy });
      if (started) next = { ...next, terms: { ...next.terms, [name]: started } };
    }
  }
  return next;
}

const AFTER: { readonly [rung in Rung]: readonly (Rung | undefined)[] } = {
  nearDue: [undefined],
  due: [undefined, 'nearDue'],
  overdue: [undefined, 'nearDue', 'due'],
};
/** The day on which an overlay would tell this rung of a term, or null. */
export function overlayRungOn(state: OverlayState, term: string, rung: Rung): PlainDate | null {
  const run = state.terms[term];
  return run && AFTER[rung].includes(state.told[term]) ? rungOn(run, rung) : null;
}

/** Tells one rung: the state after it, and the advisory. */
export function overlayTells(
  overlay: Overlay,
  state: OverlayState,
  term: string,
  rung: Rung,
  on: PlainDate,
): { state: OverlayState; effects: readonly Advisory[] } {
  const run = state.terms[term];
  if (!run?.due) return { state, effects: [] };
  const found = rung === 'overdue' ? breachOf(run, on) : null;
  const known = state.breaches.some(
    (one) => one.term === term && one.from === run.from && one.due === run.due && !one.withdrawnOn,
  );
  const late = known ? null : found;
  const { due, clause, bearer } = run;
  return {
    state: {
      ...state,
      told: { ...state.told, [term]: rung },
      breaches: late ? [...state.breaches, late] : state.breaches,
    },
    effects: [{ type: 'advisory', overlay: overlay.id, rung, term, on, due, clause, bearer }],
  };
}
