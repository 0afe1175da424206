import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import * as z from 'zod';
import { breach, line, run } from '../forms';
import type { Run } from '../terms';
import { canonical } from './canonical';
import { StoredCaseError } from './errors';
import type { OverlayState } from './overlay';
import type { AnyProcedure } from './procedure';
import type { Moment } from './telling';

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
/** The stored form of where a case stands. */
export const moment = z.strictObject({ snapshot, overlays: z.array(overlayState) });
/** A moment as plain JSON. */
export const packMoment = (machine: AnyStateMachine, { snapshot, overlays }: Moment) => {
  const { status, value, context, historyValue } = machine.getPersistedSnapshot(
    snapshot,
    undefined,
  ) as unknown as AnyMachineSnapshot;
  return { snapshot: { status, value, context, historyValue }, overlays };
};

export const damaged = (message: string) => new StoredCaseError('damaged', `damaged: ${message}`);

/** A stored moment in a machine, checked. @throws StoredCaseError when it is no moment of that machine */
export function thawMoment(
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
