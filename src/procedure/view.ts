import type * as z from 'zod';
import type { PlainDate } from '../../calendars';
import { REDACTED, redactBy, type Sensitivity } from '../forms';
import {
  type Case,
  contextOfCase,
  isClosed,
  ledgerOf,
  type Outcome,
  type Step,
  stateOf,
} from './case';
import type { CaseContext, Party } from './context';
import { isRecused } from './guards';
import type { AnyProcedure, StateOf } from './procedure';
import type { Refusal } from './refusal';

/** Who asks: a person, the unit they come from, the role they hold; the host vouches for all three. */
export interface Viewer {
  readonly id: string;
  readonly unit?: string;
  readonly role?: string;
}
/** A case as one viewer may see it: what is personal or confidential only if they are bound to it. */
export interface CaseView<P extends AnyProcedure> extends ReturnType<typeof ledgerOf> {
  readonly id: string;
  readonly procedure: P['id'];
  readonly openedOn: PlainDate;
  readonly asOf: PlainDate;
  readonly state: StateOf<P>;
  readonly closed: boolean;
  readonly bound: boolean;
  readonly parties: readonly Party[];
  readonly input: unknown;
  readonly acts: readonly unknown[];
}
/** The answer to an act as one viewer may see it. */
export type OutcomeView<P extends AnyProcedure> = {
  readonly case: CaseView<P>;
  readonly steps: readonly Step[];
  readonly effects: readonly Step['effects'][number][];
} & ({ readonly accepted: true } | { readonly accepted: false; readonly refusal: Refusal });

const contextOf = <P extends AnyProcedure>(kase: Case<P>) => contextOfCase(kase) as CaseContext;
const specOf = ({ roles }: AnyProcedure, role: string | undefined) =>
  role !== undefined && Object.hasOwn(roles, role) ? roles[role] : undefined;

/**
 * Whether a viewer is bound to a case 办理本件的人员: holds a role in it, acts for one who does, has done an act of the
 * organ in it, or keeps the files. Nobody who is recused is.
 */
export function isBound<P extends AnyProcedure>(kase: Case<P>, viewer: Viewer): boolean {
  const context = contextOf(kase);
  if (isRecused(context, viewer)) return false;
  if (specOf(kase.procedure, viewer.role)?.keepsFiles) return true;
  const holds = context.parties.some(
    ({ id, unit }) =>
      (id === undefined || id === viewer.id) && (unit === undefined || unit === viewer.unit),
  );
  const acts = kase.log.entries.flatMap((entry) => ('act' in entry ? [entry.act] : []));
  return (
    holds ||
    context.delegations.some(({ to }) => to === viewer.id) ||
    acts.some(
      ({ by }) =>
        (by as Viewer).id === viewer.id &&
        !specOf(kase.procedure, (by as Viewer).role ?? '')?.outsider,
    )
  );
}

/** Whether there is such a case at all, as far as the viewer may know. */
function isHidden<P extends AnyProcedure>(kase: Case<P>, viewer: Viewer): boolean {
  const { secrecy } = kase.procedure;
  if (!secrecy) return false;
  const context = contextOf(kase) as never;
  const hidden = secrecy.hiddenFrom(context);
  if (hidden.includes(viewer.id) || (viewer.unit !== undefined && hidden.includes(viewer.unit)))
    return true;
  return secrecy.needToKnow(context) && !isBound(kase, viewer);
}

/**
 * The case as the viewer may see it, or null when they may not even learn that it exists. A host that shows a case, or
 * the answer to an act, shows it through here alone.
 */
export function viewCase<P extends AnyProcedure>(
  kase: Case<P>,
  viewer: Viewer,
): CaseView<P> | null {
  if (isHidden(kase, viewer)) return null;
  const { procedure, log, asOf } = kase;
  const bound = isBound(kase, viewer);
  const show = shower(procedure, bound);
  const { parties } = contextOf(kase);
  return {
    id: log.open.id,
    procedure: procedure.id,
    openedOn: log.open.on,
    asOf,
    state: stateOf(kase),
    closed: isClosed(kase),
    bound,
    ...ledgerOf(kase),
    parties,
    input: show.form(procedure.schema.input, log.open.input),
    acts: log.entries.flatMap((entry) => ('act' in entry ? [show.act(entry.act)] : [])),
  };
}

/** The answer to an act as the viewer may see it, or null when they may not learn that the case exists. */
export function viewOutcome<P extends AnyProcedure>(
  outcome: Outcome<P>,
  viewer: Viewer,
): OutcomeView<P> | null {
  const view = viewCase(outcome.case, viewer);
  if (!view) return null;
  const show = shower(outcome.case.procedure, view.bound);
  const shown = {
    case: view,
    steps: outcome.steps.map((step) => ({
      ...step,
      event: show.act(step.event),
      effects: step.effects.map(show.effect),
    })),
    effects: outcome.effects.map(show.effect),
  };
  return outcome.accepted
    ? { accepted: true, ...shown }
    : { accepted: false, refusal: outcome.refusal, ...shown };
}

function shower(procedure: AnyProcedure, bound: boolean) {
  const may = (_what: Sensitivity) => bound;
  const form = (schema: z.ZodType, value: unknown) => redactBy(schema, value, may);
  return {
    form,
    /** Deadlines have no form: they are a name and a day. */
    act: <E extends { readonly type: string }>(event: E): E => {
      const { acts } = procedure.schema;
      const schema = Object.hasOwn(acts, event.type) ? acts[event.type] : undefined;
      return schema ? (form(schema, event) as E) : event;
    },
    effect: (effect: Step['effects'][number]): Step['effects'][number] => {
      if (bound) return effect;
      if (effect.type === 'openCase')
        return {
          ...effect,
          input: Object.fromEntries(Object.keys(effect.input).map((key) => [key, REDACTED])),
        };
      return effect.type === 'issue' && effect.text !== undefined
        ? { ...effect, text: REDACTED }
        : effect;
    },
  };
}
