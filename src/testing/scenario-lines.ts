import * as z from 'zod';
import { day, line, text } from '../forms';
import { expectation } from './expectation';

/** The lines of a scenario that are no acts. */
export const forms = {
  open: z.strictObject({
    open: z.strictObject({
      id: line,
      on: day,
      input: z.unknown().optional(),
      policy: z.unknown().optional(),
    }),
  }),
  /** Opens the case that an act before has asked for; `input` is what the asking case does not know. */
  linked: z.strictObject({
    linked: z.strictObject({
      procedure: line,
      id: line,
      on: day.exactOptional(),
      input: z.record(z.string(), z.unknown()).exactOptional(),
      policy: z.unknown().optional(),
    }),
  }),
  until: z.strictObject({ until: day }),
  expect: z.strictObject({ expect: expectation }),
  note: z.strictObject({ note: z.string() }),
  /** The case goes on under the version of its procedure in force that day. */
  migrate: z.strictObject({ migrate: z.strictObject({ on: day, ground: text }) }),
  /** A notice 放假通知 comes out: the case goes on with a calendar that has it. */
  withNotice: z.strictObject({ withNotice: z.record(z.string(), z.unknown()) }),
};
type Forms = typeof forms;
/** One line of a scenario: the opening, an act, a linked case, a lapse of time, a notice that comes out, a move to another version, an expectation about the line before, a note. */
export type ScenarioLine =
  | { readonly type: string; readonly [field: string]: unknown }
  | { [K in keyof Forms]: z.infer<Forms[K]> }[keyof Forms];
/** A line that has been read: its number, counted from 1, and the linked case it is about, if it is about one. */
export interface Read {
  readonly line: number;
  readonly of?: string;
  readonly is: ScenarioLine;
}

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

/**
 * Reads a scenario, one JSON object a line; empty lines are skipped.
 * @throws ScenarioError for a line that is not JSON, has no known form, or opens a second case.
 */
export function readScenario(text: string): readonly Read[] {
  const lines = text
    .split(/\r?\n/)
    .map((raw, index) => ({ raw: raw.trim(), line: index + 1 }))
    .filter(({ raw }) => raw !== '')
    .map(({ raw, line }) => readLine(raw, line));
  const told = lines.filter(({ is }) => !('note' in is) || 'type' in is);
  const opensAt = told.findIndex(({ is }) => isOpening(is));
  const again = told.find(({ is }, index) => index > 0 && isOpening(is));
  if (opensAt !== 0)
    throw new ScenarioError(told[0]?.line ?? 1, 'a scenario begins with {"open": …}');
  if (again) throw new ScenarioError(again.line, 'a scenario opens one case: write another file');
  return lines;
}
const isOpening = (is: ScenarioLine) => !('type' in is) && 'open' in is;

function readLine(raw: string, line: number): Read {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch (cause) {
    throw new ScenarioError(line, `not JSON: ${(cause as Error).message}`, { cause });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ScenarioError(line, 'not a JSON object');
  const { case: of, ...is } = value as { readonly case?: unknown; readonly type?: unknown };
  if (of !== undefined && typeof of !== 'string')
    throw new ScenarioError(line, 'case is the id of a linked case');
  return { line, ...(of === undefined ? {} : { of }), is: formed(is, line) };
}
function formed(is: object, line: number): ScenarioLine {
  if ('type' in is) return is as ScenarioLine;
  const kind = (Object.keys(forms) as (keyof Forms)[]).find((key) => Object.hasOwn(is, key));
  if (!kind)
    throw new ScenarioError(
      line,
      `has the keys ${Object.keys(is).join(', ') || '(none)'}: write type, or one of ${Object.keys(forms).join(', ')}`,
    );
  const read = forms[kind].safeParse(is);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new ScenarioError(line, `${issue?.path.map(String).join('.')}: ${issue?.message}`);
}
