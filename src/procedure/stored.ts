import * as z from 'zod';
import type { PlainDate, WorkingCalendar } from '../../calendars';
import { day, line, text } from '../forms';
import { replay } from './amend';
import { canonical } from './canonical';
import type { Case, Log } from './case';
import { CaseInputError, StoredCaseError } from './errors';
import type { Overlay } from './overlay';
import type { AnyProcedure } from './procedure';
import { bind } from './telling';
import { damaged, moment, packMoment, thawMoment } from './thaw';

const FORMAT = 2;
const version = z.strictObject({ norm: line, revision: z.int() });
const entry = z.union([
  z.strictObject({ act: z.looseObject({ type: line, on: day }) }),
  z.strictObject({ reproject: z.strictObject({ on: day, calendar: line }) }),
  z.strictObject({ migrate: z.strictObject({ on: day, to: version, ground: text }) }),
]);
const envelope = z.strictObject({
  format: z.literal(FORMAT),
  procedure: line,
  norm: line,
  revision: z.int(),
  calendar: z.strictObject({ id: line, through: day }),
  overlays: z.array(line),
  lastOn: day,
  asOf: day,
  log: z.strictObject({
    open: z.strictObject({ id: line, on: day, input: z.unknown(), policy: z.unknown() }),
    entries: z.array(entry),
  }),
  now: moment,
  settled: moment.nullable(),
});
/** A case as JSON: what it is of, what was done, and where it stands. */
export type StoredCase = z.infer<typeof envelope>;

/** The case as plain JSON, to keep in one record. */
export function toStored<P extends AnyProcedure>(kase: Case<P>): StoredCase {
  const { procedure, calendar, overlays, lastOn, asOf, log, now, settled } = kase;
  const pack = (at: Case<P>['now']) => packMoment(procedure.machine, at);
  return JSON.parse(
    JSON.stringify({
      format: FORMAT,
      procedure: procedure.id,
      norm: procedure.norm.document,
      revision: procedure.revision,
      calendar: { id: calendar.id, through: calendar.coverage.through },
      overlays: overlays.map((overlay) => overlay.id),
      lastOn,
      asOf,
      log,
      now: pack(now),
      settled: settled && pack(settled),
    }),
  );
}

export interface RestoreOptions {
  /** The calendar to go on with: the edition the case was counted by, or a later one. */
  readonly calendar?: WorkingCalendar;
  /** The overlays the case was opened with, in the same order. */
  readonly overlays?: readonly Overlay[];
  /** The versions of the procedure the case was moved on from, the first one first: `verify` and `amend` replay by them. */
  readonly earlier?: readonly AnyProcedure[];
  /** Replays the log and refuses a snapshot that differs from it: nothing stored is trusted. Needs the edition the case was counted by. */
  readonly verify?: boolean;
}
/**
 * Reads a stored case back. Nothing stored is taken on trust: the envelope, the context and the state are checked.
 * @throws StoredCaseError when it is of another procedure, norm or revision, damaged, or counted by a later calendar than the one given.
 */
export function fromStored<P extends AnyProcedure>(
  procedure: P,
  stored: unknown,
  {
    calendar = procedure.calendar,
    overlays = [],
    earlier = [],
    verify = false,
  }: RestoreOptions = {},
): Case<P> {
  const read = envelope.safeParse(inThisFormat(procedure, stored));
  if (!read.success) {
    const [issue] = read.error.issues;
    const where = issue?.path.map(String).join('.') || 'the envelope';
    throw new StoredCaseError('format', `not a stored case: ${where}: ${issue?.message}`);
  }
  const box = read.data;
  const is = `${procedure.id} revision ${procedure.revision}`;
  if (box.procedure !== procedure.id)
    throw new StoredCaseError('procedure', `stored by ${box.procedure}, this is ${is}`);
  const { document } = procedure.norm;
  if (box.norm !== document)
    throw new StoredCaseError(
      'norm',
      `handled under ${box.norm}, this is ${is} under ${document}: use that version, or migrate it`,
    );
  if (box.revision !== procedure.revision)
    throw new StoredCaseError(
      'revision',
      `stored by revision ${box.revision}, this is ${is}: migrate it`,
    );
  const given = `${calendar.id}, through ${calendar.coverage.through}`;
  const through = calendar.coverage.through;
  if (!goesOnFrom(box.calendar, { id: calendar.id, through }))
    throw new StoredCaseError(
      'calendar',
      `counted by ${box.calendar.id}, through ${box.calendar.through}; the calendar given is ${given}`,
    );
  const ids = overlays.map((overlay) => overlay.id);
  if (ids.join() !== box.overlays.join())
    throw new StoredCaseError(
      'overlays',
      `opened with the overlays [${box.overlays}], given are [${ids}]`,
    );
  const bound = bind({ procedure, calendar, overlays });
  const thaw = (kept: z.infer<typeof moment>) => thawMoment(procedure, bound.machine, kept, ids);
  const kase: Case<P> = {
    procedure,
    earlier,
    calendar,
    overlays,
    log: box.log as unknown as Log<P>,
    lastOn: box.lastOn,
    asOf: box.asOf,
    now: thaw(box.now),
    settled: box.settled && thaw(box.settled),
  };
  coherent(kase);
  if (verify) verified(kase, box);
  return kase;
}

const firstMoment = z.looseObject({
  snapshot: z.looseObject({ context: z.looseObject({ norm: z.undefined().optional() }) }),
});
const firstFormat = z.looseObject({
  format: z.literal(1),
  norm: z.undefined().optional(),
  now: firstMoment,
  settled: firstMoment.nullable(),
});
/** Format 1 did not name the norm: every procedure had one version then. */
function inThisFormat({ norm: { document: norm } }: AnyProcedure, stored: unknown): unknown {
  const first = firstFormat.safeParse(stored);
  if (!first.success) return stored;
  const named = ({ snapshot, ...rest }: z.infer<typeof firstMoment>) => ({
    ...rest,
    snapshot: { ...snapshot, context: { ...snapshot.context, norm } },
  });
  const { now, settled } = first.data;
  return {
    ...first.data,
    format: FORMAT,
    norm,
    now: named(now),
    settled: settled && named(settled),
  };
}

interface Edition {
  readonly id: string;
  readonly through: PlainDate;
}
/** Whether a case counted by `was` can go on by `is`: the same place and regions, and no older edition. */
function goesOnFrom(was: Edition, is: Edition): boolean {
  const read = ({ id, through }: Edition) => {
    const [, place = id, edition = '', regions = ''] = /^([^@]*)@([^+]*)(.*)$/.exec(id) ?? [];
    const [year, serial] = /^(\d+)\.(\d+)$/.exec(edition)?.slice(1).map(Number) ?? [];
    return { of: place + regions.replace('+projected', ''), year, serial, through };
  };
  const [old, now] = [read(was), read(is)];
  if (old.of !== now.of || old.through > now.through) return false;
  return old.year !== now.year || (old.serial ?? 0) <= (now.serial ?? 0);
}

/** Days and ids that must agree in any case that was ever stored. */
function coherent<P extends AnyProcedure>(kase: Case<P>) {
  const { log, lastOn, asOf, now, settled } = kase;
  for (const { snapshot } of settled ? [now, settled] : [now]) {
    const context = snapshot.context as { id: string; openedOn: PlainDate; norm?: string };
    if (context.id !== log.open.id || context.openedOn !== log.open.on)
      throw damaged('the context is of another case than the log');
    if (context.norm !== kase.procedure.norm.document)
      throw damaged('the context is of another norm than the envelope');
  }
  if (asOf < lastOn) throw damaged(`told until ${asOf}, before the last act of ${lastOn}`);
  const acts = log.entries.flatMap((one) =>
    'act' in one ? [(one.act as { on: PlainDate }).on] : 'migrate' in one ? [one.migrate.on] : [],
  );
  const last = [log.open.on, ...acts].sort().at(-1);
  if (last !== lastOn) throw damaged(`the last act is of ${last}, not of ${lastOn}`);
}

function verified<P extends AnyProcedure>(kase: Case<P>, box: StoredCase) {
  if (kase.log.entries.some((entry) => 'reproject' in entry))
    throw new StoredCaseError(
      'calendar',
      'a case that was counted again by a notice cannot be verified by one calendar: restore it without verify',
    );
  const again = replayed(kase);
  const { now, settled } = toStored(again.case);
  const same = canonical({ now, settled }) === canonical({ now: box.now, settled: box.settled });
  if (again.refused.length || !same) throw damaged('the snapshot is not what its log leads to');
}
function replayed<P extends AnyProcedure>(kase: Case<P>) {
  try {
    return replay(kase.procedure, kase.log, { ...kase, until: kase.asOf });
  } catch (error) {
    if (error instanceof CaseInputError) throw damaged(error.message);
    throw error;
  }
}
