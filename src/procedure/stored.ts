import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import * as z from 'zod';
import type { PlainDate, WorkingCalendar } from '../../calendars';
import { breach, day, line, run } from '../forms';
import type { Run } from '../terms';
import { replay } from './amend';
import type { Case, Log } from './case';
import { CaseInputError, StoredCaseError } from './errors';
import type { Overlay, OverlayState } from './overlay';
import type { AnyProcedure } from './procedure';
import { bind, type Moment } from './telling';

const FORMAT = 1;
const snapshot = z.strictObject({
  status: z.enum(['active', 'done']),
  value: z.unknown(),
  context: z.unknown(),
  historyValue: z.unknown().optional(),
});
const overlayState = z.strictObject({
  terms: z.record(line, run),
  pastRuns: z.array(run),
  breaches: z.array(breach),
  told: z.record(line, z.enum(['nearDue', 'due', 'overdue'])),
});
const moment = z.strictObject({ snapshot, overlays: z.array(overlayState) });
const entry = z.union([
  z.strictObject({ act: z.looseObject({ type: line, on: day }) }),
  z.strictObject({ reproject: z.strictObject({ on: day, calendar: line }) }),
]);
const envelope = z.strictObject({
  format: z.literal(FORMAT),
  procedure: line,
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

const packMoment = (machine: AnyStateMachine, { snapshot, overlays }: Moment) => {
  const { status, value, context, historyValue } = machine.getPersistedSnapshot(
    snapshot,
    undefined,
  ) as unknown as AnyMachineSnapshot;
  return { snapshot: { status, value, context, historyValue }, overlays };
};

/** The case as plain JSON, to keep in one record. */
export function toStored<P extends AnyProcedure>(kase: Case<P>): StoredCase {
  const { procedure, calendar, overlays, lastOn, asOf, log, now, settled } = kase;
  const pack = (moment: Moment) => packMoment(procedure.machine, moment);
  return JSON.parse(
    JSON.stringify({
      format: FORMAT,
      procedure: procedure.id,
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
  /** Replays the log and refuses a snapshot that differs from it: nothing stored is trusted. Needs the edition the case was counted by. */
  readonly verify?: boolean;
}
/**
 * Reads a stored case back. Nothing stored is taken on trust: the envelope, the context and the state are checked.
 * @throws StoredCaseError when it is of another procedure or revision, damaged, or counted by a later calendar than the one given.
 */
export function fromStored<P extends AnyProcedure>(
  procedure: P,
  stored: unknown,
  { calendar = procedure.calendar, overlays = [], verify = false }: RestoreOptions = {},
): Case<P> {
  const read = envelope.safeParse(stored);
  if (!read.success) {
    const [issue] = read.error.issues;
    const where = issue?.path.map(String).join('.') || 'the envelope';
    throw new StoredCaseError('format', `not a stored case: ${where}: ${issue?.message}`);
  }
  const box = read.data;
  const is = `${procedure.id} revision ${procedure.revision}`;
  if (box.procedure !== procedure.id)
    throw new StoredCaseError('procedure', `stored by ${box.procedure}, this is ${is}`);
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

const damaged = (message: string) => new StoredCaseError('damaged', `damaged: ${message}`);

function thawMoment(
  procedure: AnyProcedure,
  machine: AnyStateMachine,
  kept: z.infer<typeof moment>,
  overlays: readonly string[],
): Moment {
  const context = procedure.schema.context.safeParse(kept.snapshot.context);
  if (!context.success) {
    const [issue] = context.error.issues;
    throw damaged(`context.${issue?.path.map(String).join('.')}: ${issue?.message}`);
  }
  const raw = { ...kept.snapshot, context: context.data, children: {} };
  let snapshot: AnyMachineSnapshot;
  try {
    snapshot = machine.restoreSnapshot(raw as never, {} as never) as AnyMachineSnapshot;
  } catch (error) {
    throw damaged(`no such state (${error instanceof Error ? error.message : String(error)})`);
  }
  if (canonical(snapshot.value) !== canonical(kept.snapshot.value))
    throw damaged('the state is not a state of this machine');
  if (!isWhole(snapshot)) throw damaged('the state has too many or too few parts');
  const ended = snapshot._nodes.some(
    (node) => node.type === 'final' && node.parent === machine.root,
  );
  if ((snapshot.status === 'done') !== ended)
    throw damaged('status and state contradict each other');
  if (kept.overlays.length !== overlays.length) throw damaged('overlay states are missing');
  const ledgers = [context.data as OverlayState, ...(kept.overlays as readonly OverlayState[])];
  if (!ledgers.every(isLedger)) throw damaged('a run stands where it does not belong');
  return { snapshot, overlays: kept.overlays as readonly OverlayState[] };
}

/** Restoring takes two children of one compound state, or a missing region, without a word. */
const isWhole = ({ _nodes }: AnyMachineSnapshot) =>
  _nodes.every(({ type, states }) => {
    const children = Object.values(states);
    const inside = children.filter((child) => _nodes.includes(child)).length;
    return type === 'parallel' ? inside === children.length : type !== 'compound' || inside === 1;
  });
const isLedger = ({
  terms,
  pastRuns,
}: {
  terms: OverlayState['terms'];
  pastRuns: readonly Run[];
}) =>
  Object.entries(terms).every(([name, { term, state }]) => term === name && state === 'running') &&
  pastRuns.every(({ state }) => state !== 'running');

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
    const context = snapshot.context as { id: string; openedOn: PlainDate };
    if (context.id !== log.open.id || context.openedOn !== log.open.on)
      throw damaged('the context is of another case than the log');
  }
  if (asOf < lastOn) throw damaged(`told until ${asOf}, before the last act of ${lastOn}`);
  const acts = log.entries.flatMap((one) =>
    'act' in one ? [(one.act as { on: PlainDate }).on] : [],
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

/** JSON with sorted keys: two values are the same when their texts are. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
