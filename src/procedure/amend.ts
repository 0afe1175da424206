import type { PlainDate, WorkingCalendar } from '../../calendars';
import type { Breach, Run } from '../terms';
import {
  advance,
  type Case,
  type Entry,
  type Log,
  ledgerOf,
  openCase,
  type Step,
  submit,
} from './case';
import { CaseInputError } from './errors';
import { migrate } from './migrate';
import type { Overlay } from './overlay';
import type { ActOf, AnyProcedure } from './procedure';
import { parseAct, type Refusal } from './refusal';

export interface ReplayOptions {
  readonly calendar?: WorkingCalendar;
  readonly overlays?: readonly Overlay[];
  /** The versions the case was moved on from, the first one first; needed where the log moves it. */
  readonly earlier?: readonly AnyProcedure[];
  /** The day up to which deadlines are told after the last act. */
  readonly until?: PlainDate;
}
/**
 * Builds a case again from its log; acts the procedure refuses are reported, and left out.
 * @throws CaseInputError when the log moves the case and `earlier` lacks a version it was handled by.
 */
export function replay<P extends AnyProcedure>(
  procedure: P,
  log: Log<P>,
  { calendar = procedure.calendar, overlays = [], earlier = [], until }: ReplayOptions = {},
): {
  readonly case: Case<P>;
  readonly steps: readonly Step[];
  readonly refused: readonly { readonly act: ActOf<P>; readonly refusal: Refusal }[];
} {
  const moves = log.entries.filter((entry) => 'migrate' in entry).length;
  if (earlier.length !== moves)
    throw new CaseInputError('version', [
      `the log moves the case ${moves} times: give as many earlier versions, not ${earlier.length}`,
    ]);
  const versions = [...earlier, procedure] as readonly AnyProcedure[] as readonly P[];
  let kase = openCase(versions[0] as P, { ...log.open, calendar, overlays });
  const steps: Step[] = [];
  const refused: { act: ActOf<P>; refusal: Refusal }[] = [];
  for (const entry of log.entries) {
    if ('migrate' in entry) {
      const { on, ground } = entry.migrate;
      const moved = migrate(kase, versions[kase.earlier.length + 1] as P, { on, ground });
      kase = moved.case;
      steps.push(...moved.steps);
    }
    if (!('act' in entry)) continue;
    const outcome = submit(kase, entry.act);
    kase = outcome.case;
    steps.push(...outcome.steps);
    if (!outcome.accepted) refused.push({ act: entry.act, refusal: outcome.refusal });
  }
  if (until) {
    const rest = advance(kase, until);
    kase = rest.case;
    steps.push(...rest.steps);
  }
  return { case: kase, steps, refused };
}

/** What a late entry changes: compared run by run, breach by breach, effect by effect. */
export interface Changes {
  readonly terms: readonly {
    readonly term: string;
    readonly was: Run | null;
    readonly is: Run | null;
  }[];
  readonly breaches: { readonly come: readonly Breach[]; readonly gone: readonly Breach[] };
  /** Notices, reminders and forms that should be sent now, or withdrawn. */
  readonly effects: { readonly come: readonly unknown[]; readonly gone: readonly unknown[] };
}
export type Amendment<P extends AnyProcedure> =
  | { readonly accepted: true; readonly case: Case<P>; readonly changes: Changes }
  | {
      readonly accepted: false;
      readonly case: Case<P>;
      /** The act that would be refused: the late one, or a later one that it makes impossible. */
      readonly act: unknown;
      readonly refusal: Refusal;
    };

/**
 * Enters an act that happened before the last one: puts it in its place by legal day, after the acts of the same day,
 * and replays the log. Refused when the act, or an act after it, would not have been possible.
 */
export function amend<P extends AnyProcedure>(kase: Case<P>, act: ActOf<P>): Amendment<P> {
  const form = parseAct(kase.procedure, act);
  const no = (refused: unknown, refusal: Refusal): Amendment<P> => ({
    accepted: false,
    case: kase,
    act: refused,
    refusal,
  });
  if (!form.ok) return no(act, form.reasons as Refusal);
  const late: Entry<P> = { act: form.act as ActOf<P> };
  const isLater = (entry: Entry<P>) => ('reproject' in entry ? false : dayOf(entry) > form.act.on);
  const at = kase.log.entries.findIndex(isLater);
  const place = at < 0 ? kase.log.entries.length : at;
  const entries = kase.log.entries.toSpliced(place, 0, late);
  const { calendar, overlays, earlier, asOf: until } = kase;
  const options = { calendar, overlays, earlier, until };
  const was = replay(kase.procedure, kase.log, options);
  const is = replay(kase.procedure, { ...kase.log, entries }, options);
  const [first] = is.refused;
  if (first) return no(first.act, first.refusal);
  const log = { ...kase.log, entries };
  return {
    accepted: true,
    case: { ...is.case, log },
    changes: changesBetween(was, is),
  };
}

const dayOf = (entry: Exclude<Entry<AnyProcedure>, { readonly reproject: unknown }>): PlainDate =>
  'act' in entry ? (entry.act as { on: PlainDate }).on : entry.migrate.on;

interface Replayed<P extends AnyProcedure> {
  readonly case: Case<P>;
  readonly steps: readonly Step[];
}
function changesBetween<P extends AnyProcedure>(was: Replayed<P>, is: Replayed<P>): Changes {
  const [before, after] = [ledgerOf(was.case), ledgerOf(is.case)];
  const names = [...new Set([...Object.keys(before.terms), ...Object.keys(after.terms)])];
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  return {
    terms: names
      .map((term) => ({
        term,
        was: before.terms[term] ?? null,
        is: after.terms[term] ?? null,
      }))
      .filter((change) => !same(change.was, change.is)),
    breaches: difference(before.breaches, after.breaches),
    effects: difference(
      was.steps.flatMap((step) => step.effects),
      is.steps.flatMap((step) => step.effects),
    ),
  };
}
/** What came and what is gone, counting how often each value occurs. */
export function difference<T>(before: readonly T[], after: readonly T[]) {
  const rest = before.map((value) => JSON.stringify(value));
  const come = after.filter((value) => {
    const at = rest.indexOf(JSON.stringify(value));
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return { come, gone: rest.map((text) => JSON.parse(text) as T) };
}
