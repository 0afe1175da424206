import { basename, dirname } from 'node:path';
import * as z from 'zod';
import { isPlainDate, type PlainDate } from '../../calendars';
import { type ProcedureId, procedures, versionsOf } from '../../machines';
import { day } from '../forms';
import { replay } from '../procedure/amend';
import type { Case, Log, Version } from '../procedure/case';
import { CaseInputError } from '../procedure/errors';
import type { AnyProcedure } from '../procedure/procedure';
import { playScenario } from '../testing/scenario';
import { readScenario, ScenarioError } from '../testing/scenario-lines';
import { BadInput } from './answer';
import { inForceIn } from './in-force';
import { suggestion } from './nearest';

/** One file of cases: its path and its text. */
export interface CaseFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The cases in some files, built again from what was done. A file holds stored cases, one JSON object a line, or is a
 * file of acts as `run` plays it: then it is one case, and those linked to it, of the procedure its folder is named after.
 */
export async function casesIn(
  files: readonly CaseFile[],
  procedure: string | undefined,
): Promise<readonly Case<AnyProcedure>[]> {
  if (procedure !== undefined) checkId(procedure);
  const found = await Promise.all(files.map((file) => casesOf(file, procedure)));
  return found.flat();
}

const known = (id: string): id is ProcedureId => Object.hasOwn(procedures, id);
function checkId(id: string): asserts id is ProcedureId {
  if (!known(id))
    throw new BadInput(`no procedure ${id}: ${suggestion(id, Object.keys(procedures))}`);
}

async function casesOf({ path, text }: CaseFile, given: string | undefined) {
  const lines = text
    .split(/\r?\n/)
    .map((raw, index) => ({ raw: raw.trim(), line: index + 1 }))
    .filter(({ raw }) => raw !== '');
  const [first] = lines;
  if (!first) throw new BadInput('no case is in it', path);
  const opens = Object.hasOwn(parsed(first.raw, path, first.line), 'log');
  if (!opens) return playedIn(path, text, given ?? basename(dirname(path)));
  return Promise.all(lines.map(({ raw, line }) => keptIn(parsed(raw, path, line), path, line)));
}

function parsed(raw: string, path: string, line: number): object {
  try {
    const value: unknown = JSON.parse(raw);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch (error) {
    throw new BadInput(`not JSON: ${(error as Error).message}`, path, line);
  }
  throw new BadInput('not a JSON object', path, line);
}

/** A file of acts: the main case and the linked ones, as the last line left them. */
async function playedIn(path: string, text: string, id: string) {
  if (!known(id))
    throw new BadInput(
      `name its procedure: put it into a folder of that name, or pass --procedure`,
      path,
    );
  try {
    const { procedure, ...options } = await inForceIn(id, readScenario(text));
    const events = playScenario(procedure, text, options);
    const last = new Map(
      events.flatMap((event) => ('case' in event ? [[event.of, event.case] as const] : [])),
    );
    return [...last.values()];
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    throw new BadInput(error.message.replace(/^line \d+: /, ''), path, error.line);
  }
}

/** What is read of a stored case; the rest of the envelope is not trusted, the case is built again. */
const kept = z.looseObject({
  procedure: z.string(),
  log: z.looseObject({
    open: z.looseObject({ id: z.string(), on: day }),
    entries: z.array(z.looseObject({ migrate: z.looseObject({}).optional() })),
  }),
});
async function keptIn(value: object, path: string, line: number): Promise<Case<AnyProcedure>> {
  const read = kept.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new BadInput(`${issue?.path.join('.')}: ${issue?.message}`, path, line);
  }
  const { procedure: id, log } = read.data;
  if (!known(id)) throw new BadInput(`no procedure ${id}`, path, line);
  const versions = await versionsOf(id);
  const opened = versions.find(
    ({ norm: { from, to } }) => from <= log.open.on && (to === undefined || log.open.on <= to),
  );
  const moves = log.entries.flatMap(({ migrate }) => (migrate ? [migrate.to as Version] : []));
  const path_ = [opened, ...moves.map((to) => versionAs(versions, to))];
  if (path_.some((one) => one === undefined))
    throw new BadInput(`${id} has no version it was handled by`, path, line);
  const [last, ...earlier] = (path_ as AnyProcedure[]).reverse();
  try {
    return replay(last as AnyProcedure, log as unknown as Log<AnyProcedure>, {
      earlier: earlier.reverse(),
    }).case;
  } catch (error) {
    if (!(error instanceof CaseInputError)) throw error;
    throw new BadInput(error.message, path, line);
  }
}
const versionAs = (versions: readonly AnyProcedure[], to: Partial<Version>) =>
  versions.find(({ norm, revision }) => norm.document === to.norm && revision === to.revision);

/** The first and the last day of a month like `2026-03`. */
export function monthNamed(month: string): {
  readonly from: PlainDate;
  readonly through: PlainDate;
} {
  const from = `${month}-01`;
  if (!/^\d{4}-\d\d$/.test(month) || !isPlainDate(from))
    throw new BadInput(`--month ${month}: write YYYY-MM`);
  const [year = 0, number = 0] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return { from, through: `${month}-${String(last).padStart(2, '0')}` as PlainDate };
}
