import type { PlainDate } from '../../calendars';
import { type ProcedureId, procedureInForce, versionsOf } from '../../machines';
import { NotInForceError } from '../procedure/errors';
import type { AnyProcedure } from '../procedure/procedure';
import type { Read } from '../testing/scenario-lines';
import { BadInput } from './answer';
import { findProcedure } from './find-procedure';

/** What a scenario needs: the version of its procedure in force when it opens, and those of the cases linked to it. */
export async function inForceIn(id: string, lines: readonly Read[]) {
  await findProcedure(id);
  const is = lines.map((read) => read.is);
  const on = is.flatMap((one) => (!('type' in one) && 'open' in one ? [one.open.on] : []))[0];
  const linked = is.flatMap((one) =>
    !('type' in one) && 'linked' in one ? [one.linked.procedure] : [],
  );
  const versions = await Promise.all([id, ...linked].map((one) => versionsOf(one as ProcedureId)));
  const inForce = (procedure: string, day: PlainDate) =>
    versions
      .flat()
      .find(({ id, norm: { from, to } }) => id === procedure && from <= day && (!to || day <= to));
  return { procedure: on ? await versionOn(id, on) : await findProcedure(id), inForce };
}

/** The version of a procedure that was in force on a day. */
export async function versionOn(id: string, on: PlainDate): Promise<AnyProcedure> {
  try {
    return await procedureInForce(id as ProcedureId, on);
  } catch (error) {
    if (!(error instanceof NotInForceError)) throw error;
    throw new BadInput(error.message);
  }
}
