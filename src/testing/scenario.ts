import type { StateValue } from 'xstate';
import * as z from 'zod';
import { type NoticeDays, NoticeError } from '../../calendars';
import { day, line } from '../forms';
import {
  advance,
  type Case,
  ledgerOf,
  nextWakeUp,
  type Opening,
  type OpenOptions,
  openCase,
  type Step,
  stateOf,
  submit,
} from '../procedure/case';
import { CaseInputError } from '../procedure/errors';
import type { ActOf, AnyProcedure } from '../procedure/procedure';
import { pathOf, type Refusal } from '../procedure/refusal';
import { type Reprojected, reproject } from '../procedure/reproject';

const expectation = z.strictObject({
  /** Whether the act of the line before was taken. */
  accepted: z.boolean().exactOptional(),
  /** Each must be among the clauses, decisions and kinds of the refusal. */
  refusedBy: z.array(line).exactOptional(),
  /** Path in the main region, or the name of a final state. */
  state: line.exactOptional(),
  /** Innermost state of the `extension` region. */
  extension: line.exactOptional(),
  /** Last day of each term named; null for one that is not running. */
  due: z.record(line, day.nullable()).exactOptional(),
  /** Innermost state of each supervision lane named. */
  lane: z.record(line, line).exactOptional(),
  /** Terms of all breaches and warnings so far, in order; those taken back don't count. */
  breaches: z.array(line).exactOptional(),
  wake: z.strictObject({ on: day, event: line }).nullable().exactOptional(),
});
export type Expectation = z.infer<typeof expectation>;

const forms = {
  open: z.strictObject({
    open: z.strictObject({
      id: line,
      on: day,
      input: z.unknown().optional(),
      policy: z.unknown().optional(),
    }),
  }),
  until: z.strictObject({ until: day }),
  expect: z.strictObject({ expect: expectation }),
  note: z.strictObject({ note: z.string() }),
  /** A notice 放假通知 comes out: the case goes on with a calendar that has it. */
  withNotice: z.strictObject({ withNotice: z.record(z.string(), z.unknown()) }),
};
/** One line of a scenario: the opening, an act, a lapse of time, a notice that comes out, an expectation about the line before, a note. */
export type ScenarioLine =
  | z.infer<typeof forms.open>
  | { readonly type: string; readonly [field: string]: unknown }
  | z.infer<typeof forms.until>
  | z.infer<typeof forms.expect>
  | z.infer<typeof forms.note>
  | z.infer<typeof forms.withNotice>;

/** A line that is no part of a scenario; a refused act is none of these. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
  constructor(
    /** Counted from 1. */
    readonly line: number,
    message: string,
    options?: ErrorOptions,
  ) {
    super(`line ${line}: ${message}`, options);
  }
}

/** What an expectation says and what is the case. */
export interface Miss {
  readonly what: string;
  readonly expected: unknown;
  readonly actual: unknown;
}
interface At {
  readonly line: number;
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
    | { readonly kind: 'expected'; readonly expect: Expectation; readonly misses: readonly Miss[] }
  );

/**
 * Reads a scenario, one JSON object a line; empty lines are skipped.
 * @throws ScenarioError for a line that is not JSON, has no known form, or opens a second case.
 */
export function readScenario(text: string): readonly (At & { readonly is: ScenarioLine })[] {
  const lines = text
    .split(/\r?\n/)
    .map((raw, index) => ({ raw: raw.trim(), line: index + 1 }))
    .filter(({ raw }) => raw !== '')
    .map(({ raw, line }) => ({ line, is: readLine(raw, line) }));
  const told = lines.filter(({ is }) => !('note' in is) || 'type' in is);
  const opensAt = told.findIndex(({ is }) => isOpening(is));
  const again = told.find(({ is }, index) => index > 0 && isOpening(is));
  if (opensAt !== 0)
    throw new ScenarioError(told[0]?.line ?? 1, 'a scenario begins with {"open": …}');
  if (again) throw new ScenarioError(again.line, 'a scenario opens one case: write another file');
  return lines;
}
const isOpening = (is: ScenarioLine) => !('type' in is) && 'open' in is;

function readLine(raw: string, line: number): ScenarioLine {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch (cause) {
    throw new ScenarioError(line, `not JSON: ${(cause as Error).message}`, { cause });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ScenarioError(line, 'not a JSON object');
  if ('type' in value) return value as ScenarioLine;
  const kind = (Object.keys(forms) as (keyof typeof forms)[]).find((key) => key in value);
  if (!kind)
    throw new ScenarioError(
      line,
      `has the keys ${Object.keys(value).join(', ') || '(none)'}: write open, type, until, expect, note or withNotice`,
    );
  const read = forms[kind].safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new ScenarioError(line, `${issue?.path.map(String).join('.')}: ${issue?.message}`);
}

/**
 * Plays a scenario through the public API and tells what became of each line. A refused act is an event, never an exception.
 * @throws ScenarioError for a line that cannot be read, or an opening that does not fit the procedure's forms.
 */
export function playScenario<P extends AnyProcedure>(
  procedure: P,
  text: string,
  options: OpenOptions = {},
): readonly ScenarioEvent<P>[] {
  const lines = readScenario(text);
  const events: ScenarioEvent<P>[] = [];
  let now: Case<P> | undefined;
  let last: Last = null;
  lines.forEach(({ line, is }, index) => {
    if (!('type' in is) && 'note' in is) {
      events.push({ line, kind: 'note', note: is.note });
      return;
    }
    if (!now) {
      now = opened(procedure, is, line, options);
      events.push({ line, kind: 'opened', case: now });
      return;
    }
    if ('type' in is) {
      const act = is as ActOf<P>;
      const outcome = submit(now, act);
      now = outcome.case;
      last = outcome;
      const { steps } = outcome;
      events.push(
        outcome.accepted
          ? { line, kind: 'accepted', act, case: now, steps, retracted: outcome.retracted }
          : {
              line,
              kind: 'refused',
              act,
              case: now,
              steps,
              refusal: outcome.refusal,
              foreseen: expectsRefusal(lines.slice(index + 1)),
            },
      );
    } else if ('until' in is) {
      const { case: next, steps } = advance(now, is.until);
      now = next;
      last = null;
      events.push({ line, kind: 'told', until: is.until, case: now, steps });
    } else if ('withNotice' in is) {
      const { case: next, ...rest } = reproject(now, noticed(now, is.withNotice, line));
      now = next;
      last = null;
      events.push({ line, kind: 'reprojected', case: now, ...rest });
    } else if ('expect' in is) {
      const misses = compare(is.expect, now, last);
      events.push({ line, kind: 'expected', expect: is.expect, misses });
    }
  });
  return events;
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

type Last = { readonly accepted: boolean; readonly refusal?: Refusal } | null;

function opened<P extends AnyProcedure>(
  procedure: P,
  is: ScenarioLine,
  line: number,
  options: OpenOptions,
) {
  const { open } = is as z.infer<typeof forms.open>;
  try {
    const given = { input: {}, policy: {}, ...open } as unknown as Opening<P>;
    return openCase(procedure, { ...given, ...options });
  } catch (cause) {
    if (!(cause instanceof CaseInputError)) throw cause;
    throw new ScenarioError(line, cause.message, { cause });
  }
}

function noticed<P extends AnyProcedure>(kase: Case<P>, record: object, line: number) {
  try {
    return kase.calendar.withNotice(record as NoticeDays);
  } catch (cause) {
    if (!(cause instanceof NoticeError)) throw cause;
    throw new ScenarioError(line, cause.message, { cause });
  }
}

function expectsRefusal(rest: readonly { readonly is: ScenarioLine }[]) {
  const next = rest.find(({ is }) => 'type' in is || !('note' in is))?.is;
  return next !== undefined && !('type' in next) && 'expect' in next
    ? (next as z.infer<typeof forms.expect>).expect.accepted === false
    : false;
}

function compare<P extends AnyProcedure>(
  expect: Expectation,
  kase: Case<P>,
  last: Last,
): readonly Miss[] {
  const misses: Miss[] = [];
  const check = (what: string, expected: unknown, actual: unknown) => {
    if (JSON.stringify(expected) !== JSON.stringify(actual))
      misses.push({ what, expected, actual });
  };
  const value = stateOf(kase) as StateValue;
  const { terms, breaches } = ledgerOf(kase);
  if (expect.accepted !== undefined) check('accepted', expect.accepted, last?.accepted ?? null);
  const grounds = (last?.refusal ?? []).flatMap(({ kind, clauses, decisions }) => [
    kind,
    ...clauses,
    ...decisions,
  ]);
  const silent = (expect.refusedBy ?? []).filter((ground) => !grounds.includes(ground));
  if (silent.length) misses.push({ what: 'refusedBy', expected: silent, actual: grounds });
  if (expect.state !== undefined) check('state', expect.state, pathOf(value));
  if (expect.extension !== undefined)
    check('extension', expect.extension, leafIn(value, ['open', 'extension']));
  for (const [term, due] of Object.entries(expect.due ?? {}))
    check(`due.${term}`, due, terms[term]?.due ?? null);
  for (const [lane, leaf] of Object.entries(expect.lane ?? {}))
    check(`lane.${lane}`, leaf, leafIn(value, ['open', 'supervision', lane]));
  const standing = breaches.filter((breach) => !breach.withdrawnOn).map((breach) => breach.term);
  if (expect.breaches !== undefined) check('breaches', expect.breaches, standing);
  if (expect.wake !== undefined) {
    const wake = nextWakeUp(kase);
    check('wake', expect.wake, wake && { on: wake.on, event: wake.event });
  }
  return misses;
}

/** The innermost state of the region at `path`, or null when the case is not there. */
function leafIn(value: StateValue, path: readonly string[]): string | null {
  const region = path.reduce<StateValue | undefined>(
    (at, key) => (typeof at === 'object' ? at[key] : undefined),
    value,
  );
  let at: StateValue | undefined = region;
  while (typeof at === 'object') at = Object.values(at)[0];
  return at ?? null;
}
