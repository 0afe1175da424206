import { type NoticeDays, NoticeError, type PlainDate } from '../../calendars';
import {
  advance,
  type Case,
  isClosed,
  type Opening,
  type OpenOptions,
  type Outcome,
  openCase,
  type Step,
  submit,
} from '../procedure/case';
import { CaseInputError } from '../procedure/errors';
import { endOfLinked, type LinkedCaseAsked, openLinked } from '../procedure/linked';
import { migrate } from '../procedure/migrate';
import type { ActOf, AnyProcedure } from '../procedure/procedure';
import type { Refusal } from '../procedure/refusal';
import { type Reprojected, reproject } from '../procedure/reproject';
import { compare, type Expectation, type Last, type Miss } from './expectation';
import { type Read, readScenario, ScenarioError, type ScenarioLine } from './scenario-lines';

interface At {
  readonly line: number;
  /** The linked case it happened in; absent for the main one. */
  readonly of?: string;
}
/** What became of one line. */
export type ScenarioEvent<P extends AnyProcedure> = At &
  (
    | { readonly kind: 'note'; readonly note: string }
    | { readonly kind: 'opened'; readonly case: Case<P> }
    | {
        readonly kind: 'accepted';
        readonly act: ActOf<P>;
        readonly case: Case<P>;
        readonly steps: readonly Step[];
        readonly retracted: readonly Step[];
      }
    | {
        readonly kind: 'refused';
        readonly act: ActOf<P>;
        readonly case: Case<P>;
        readonly steps: readonly Step[];
        readonly refusal: Refusal;
        /** True when the next line but notes expects it. */
        readonly foreseen: boolean;
      }
    | {
        readonly kind: 'told';
        readonly until: string;
        readonly case: Case<P>;
        readonly steps: readonly Step[];
      }
    | {
        readonly kind: 'reprojected';
        readonly case: Case<P>;
        readonly steps: readonly Step[];
        readonly retracted: readonly Step[];
        readonly changes: readonly Reprojected[];
      }
    | {
        readonly kind: 'migrated';
        readonly case: Case<P>;
        readonly steps: readonly Step[];
        readonly retracted: readonly Step[];
      }
    | { readonly kind: 'expected'; readonly expect: Expectation; readonly misses: readonly Miss[] }
  );

export interface PlayOptions extends OpenOptions {
  /** The procedure in force on a day, by id: for linked cases, and for moves to another version. */
  readonly inForce?: (procedure: string, on: PlainDate) => AnyProcedure | undefined;
}

/** A case of the scenario, and what it has asked the host to open. */
interface Played {
  case: Case<AnyProcedure>;
  last: Last;
  readonly parent: Played | null;
  readonly of: { readonly of?: string };
  asked: readonly LinkedCaseAsked[];
}

/**
 * Plays a scenario through the public API and tells what became of each line. A refused act is an event, never an exception.
 * A linked case that ends reports to the case that asked for it, where that has an act for it.
 * @throws ScenarioError for a line that cannot be read, or an opening that does not fit the procedure's forms.
 */
export function playScenario<P extends AnyProcedure>(
  procedure: P,
  text: string,
  { inForce = () => undefined, ...options }: PlayOptions = {},
): readonly ScenarioEvent<P>[] {
  const lines = readScenario(text);
  const events: ScenarioEvent<AnyProcedure>[] = [];
  const linked = new Map<string, Played>();
  let main: Played | undefined;

  const played = (line: number, of: string | undefined): Played => {
    const found = of === undefined || of === main?.case.log.open.id ? main : linked.get(of);
    if (!found) throw new ScenarioError(line, `no case ${of} is open here`);
    return found;
  };
  const did = (at: Played, line: number, act: ActOf<AnyProcedure>, foreseen: () => boolean) => {
    const outcome: Outcome<AnyProcedure> = submit(at.case, act);
    at.case = outcome.case;
    at.last = outcome;
    at.asked = [...at.asked, ...outcome.effects.filter((effect) => effect.type === 'openCase')];
    const { steps, retracted } = outcome;
    const told = { line, ...at.of, act, case: at.case, steps };
    events.push(
      outcome.accepted
        ? { ...told, kind: 'accepted', retracted }
        : { ...told, kind: 'refused', refusal: outcome.refusal, foreseen: foreseen() },
    );
    reportEnd(at, line);
  };
  /** Tells the asking case that a linked one has ended. */
  const reportEnd = ({ case: kase, parent, last }: Played, line: number) => {
    const end = parent && last?.accepted ? endOfLinked(kase) : null;
    if (!end || !parent || isClosed(parent.case)) return;
    if (Object.hasOwn(parent.case.procedure.schema.acts, end.type))
      did(parent, line, end as ActOf<AnyProcedure>, () => false);
  };

  lines.forEach(({ line, of, is }, index) => {
    if (!('type' in is) && 'note' in is) {
      events.push({ line, kind: 'note', note: is.note });
      return;
    }
    if (!main) {
      const kase = opened<AnyProcedure>(procedure, is, line, options);
      main = { case: kase, last: null, parent: null, of: {}, asked: [] };
      events.push({ line, kind: 'opened', case: kase });
      return;
    }
    const at = played(line, of);
    if ('type' in is) {
      did(at, line, is as unknown as ActOf<AnyProcedure>, () =>
        expectsRefusal(lines.slice(index + 1)),
      );
    } else if ('linked' in is) {
      const child = openedFor(at, is.linked, line, inForce);
      if (linked.has(is.linked.id))
        throw new ScenarioError(line, `${is.linked.id} is open already`);
      linked.set(is.linked.id, child);
      events.push({ line, of: is.linked.id, kind: 'opened', case: child.case });
    } else if ('until' in is) {
      for (const one of of === undefined ? [main, ...linked.values()] : [at]) {
        const { case: next, steps } = advance(one.case, is.until);
        one.case = next;
        one.last = null;
        events.push({ line, ...one.of, kind: 'told', until: is.until, case: next, steps });
      }
    } else if ('withNotice' in is) {
      const { case: next, ...rest } = reproject(at.case, noticed(at.case, is.withNotice, line));
      at.case = next;
      at.last = null;
      events.push({ line, ...at.of, kind: 'reprojected', case: next, ...rest });
    } else if ('migrate' in is) {
      const { case: next, ...rest } = moved(at.case, is.migrate, line, inForce);
      at.case = next;
      at.last = null;
      events.push({ line, ...at.of, kind: 'migrated', case: next, ...rest });
    } else if ('expect' in is) {
      const misses = compare(is.expect, at.case, at.last);
      events.push({ line, ...at.of, kind: 'expected', expect: is.expect, misses });
    }
  });
  return events as unknown as readonly ScenarioEvent<P>[];
}

/** What went otherwise than the scenario says, one sentence each: unmet expectations and unforeseen refusals. */
export function failuresOf<P extends AnyProcedure>(
  events: readonly ScenarioEvent<P>[],
): readonly string[] {
  return events.flatMap((event) => {
    if (event.kind === 'expected')
      return event.misses.map(
        ({ what, expected, actual }) =>
          `line ${event.line}: ${what} should be ${JSON.stringify(expected)}, is ${JSON.stringify(actual)}`,
      );
    if (event.kind !== 'refused' || event.foreseen) return [];
    const why = event.refusal.map((reason) => reason.en).join('; ');
    return [`line ${event.line}: ${(event.act as { type: string }).type} was refused: ${why}`];
  });
}

type Line<K extends string> = Extract<ScenarioLine, { readonly [key in K]: unknown }>;

function opened<P extends AnyProcedure>(
  procedure: P,
  is: ScenarioLine,
  line: number,
  options: OpenOptions,
) {
  const { open } = is as Line<'open'>;
  const given = { input: {}, policy: {}, ...open } as unknown as Opening<P>;
  return asLine(line, () => openCase(procedure, { ...given, ...options }));
}

/** Opens the first case of that procedure that has been asked for and not been opened. */
function openedFor(
  parent: Played,
  { procedure: id, on, ...host }: Line<'linked'>['linked'],
  line: number,
  inForce: NonNullable<PlayOptions['inForce']>,
): Played {
  const asked = parent.asked.find((effect) => effect.procedure === id);
  if (!asked) throw new ScenarioError(line, `no act has asked for a case of ${id}`);
  const procedure = inForce(id, on ?? asked.on);
  if (!procedure) throw new ScenarioError(line, `no procedure ${id} in force on ${on ?? asked.on}`);
  parent.asked = parent.asked.filter((effect) => effect !== asked);
  const opening = { policy: {}, ...host, ...(on ? { on } : {}) } as Parameters<
    typeof openLinked<AnyProcedure>
  >[2];
  const kase = asLine(line, () => openLinked(procedure, asked, opening));
  return { case: kase, last: null, parent, of: { of: host.id }, asked: [] };
}

function moved<P extends AnyProcedure>(
  kase: Case<P>,
  how: Line<'migrate'>['migrate'],
  line: number,
  inForce: NonNullable<PlayOptions['inForce']>,
) {
  const { id } = kase.procedure;
  const to = inForce(id, how.on);
  if (!to) throw new ScenarioError(line, `no version of ${id} in force on ${how.on}`);
  return asLine(line, () => migrate(kase, to as P, how));
}

/** A value the case API throws on is a line that cannot be played. */
function asLine<T>(line: number, run: () => T): T {
  try {
    return run();
  } catch (cause) {
    if (!(cause instanceof CaseInputError || cause instanceof NoticeError)) throw cause;
    throw new ScenarioError(line, cause.message, { cause });
  }
}

const noticed = <P extends AnyProcedure>(kase: Case<P>, record: object, line: number) =>
  asLine(line, () => kase.calendar.withNotice(record as NoticeDays));

function expectsRefusal(rest: readonly Read[]) {
  const next = rest.find(({ is }) => 'type' in is || !('note' in is))?.is;
  return next !== undefined && !('type' in next) && 'expect' in next
    ? next.expect.accepted === false
    : false;
}
