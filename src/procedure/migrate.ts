import type { PlainDate } from '../../calendars';
import { isLegalDay } from '../forms';
import type { Case, Log, Step, Version } from './case';
import { CaseInputError, StoredCaseError } from './errors';
import type { AnyProcedure } from './procedure';
import { bind, type Moment, tell } from './telling';
import { packMoment, thawMoment } from './thaw';

/** A version of a procedure: the document it carries out, and our reading of it. */
export const versionOf = ({ norm, revision }: AnyProcedure): Version => ({
  norm: norm.document,
  revision,
});

/**
 * Moves an open case to another version of its procedure: a later norm, or a later reading of the same one. A logged
 * act of the organ. What has been done stands, and running terms run on as they were counted, also when they are counted
 * again; what starts from then on, and another tier of a running term, follows the new version.
 * @throws CaseInputError when the version is of another procedure or the same one, is not in force on `on`, or has no
 * place for where the case stands; when `on` lies before the last act, or no ground is given.
 */
export function migrate<P extends AnyProcedure>(
  kase: Case<P>,
  to: P,
  { on, ground }: { readonly on: PlainDate; readonly ground: string },
): {
  readonly case: Case<P>;
  readonly steps: readonly Step[];
  /** Deadlines told by polling beyond `on`, taken back. */
  readonly retracted: readonly Step[];
} {
  const [was, is] = [versionOf(kase.procedure), versionOf(to)];
  const no = (what: 'on' | 'version' | 'input', why: string) => new CaseInputError(what, [why]);
  if (!isLegalDay(on)) throw no('on', `${String(on)} is not a calendar day of 1900 to 2199`);
  if (on < kase.lastOn) throw no('on', `${on} lies before the last act, of ${kase.lastOn}`);
  if (to.id !== kase.procedure.id)
    throw no('version', `the case is of ${kase.procedure.id}, not of ${to.id}`);
  if (was.norm === is.norm && was.revision === is.revision)
    throw no('version', `the case is handled by ${is.norm}, revision ${is.revision}, already`);
  if (on < to.norm.from || (to.norm.to !== undefined && on > to.norm.to))
    throw no('on', `${is.norm} is not in force on ${on}: it is from ${to.norm.from}`);
  if (typeof ground !== 'string' || ground.trim() === '')
    throw no('input', 'say why the case is moved');

  const back = on < kase.asOf;
  const before = tell(bind(kase), (back && kase.settled) || kase.now, on, kase.lastOn);
  const next: Case<P> = {
    ...kase,
    procedure: to,
    earlier: [...kase.earlier, kase.procedure],
    lastOn: on,
    asOf: on,
    settled: null,
    log: {
      ...kase.log,
      entries: [...kase.log.entries, { migrate: { on, to: is, ground: ground.trim() } }],
    } as Log<P>,
  };
  const now = carried(kase, next, before.moment);
  const after = tell(bind(next), now, on, on);
  return {
    case: { ...next, now: after.moment },
    steps: [...(back ? [] : before.steps), ...after.steps],
    retracted: back
      ? tell(bind(kase), before.moment, kase.asOf, kase.lastOn).steps.filter((one) => one.on > on)
      : [],
  };
}

/** Where the case stands, in the chart of the new version. */
function carried<P extends AnyProcedure>(kase: Case<P>, next: Case<P>, moment: Moment): Moment {
  const { machine } = bind(next);
  const packed = JSON.parse(JSON.stringify(packMoment(kase.procedure.machine, moment)));
  packed.snapshot.context.norm = next.procedure.norm.document;
  try {
    return thawMoment(
      next.procedure,
      machine,
      packed,
      kase.overlays.map(({ id }) => id),
    );
  } catch (error) {
    if (!(error instanceof StoredCaseError)) throw error;
    throw new CaseInputError('version', [
      `the new version has no place for where the case stands: ${error.message}`,
    ]);
  }
}
