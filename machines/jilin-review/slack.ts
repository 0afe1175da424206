import type { PlainDate, WorkingCalendar } from '../../calendars';
import type { Length, Run } from '../../src/terms';
import type { Context } from './schema';
import { terms } from './terms';

/** The inner stages of 四.4–四.10, in the order of the text. */
export const stages = [
  'submitSlip',
  'instruct',
  'deliver',
  'submitDraft',
  'settleDraft',
  'submitOpinion',
  'draftFormalOpinion',
] as const;
export type Stage = (typeof stages)[number];

/** A stage’s own limit beside the limit of the whole case; neither moves the other (J10). */
export interface Slack {
  readonly stage: Stage;
  readonly due: PlainDate;
  /** Last day of the whole case 办结期限. */
  readonly outer: PlainDate;
  /** Working days after `due` through `outer`; negative when the stage’s own limit lies beyond the outer one. */
  readonly left: number;
  /** What the later stages may take, each in full. */
  readonly later: readonly (Length & { readonly stage: Stage })[];
}

/**
 * What is left of the outer limit once the running stage has used its own; null when no stage runs. Days whose notice is
 * not out yet are counted as projected.
 */
export function slack(
  calendar: WorkingCalendar,
  context: Pick<Context, 'terms' | 'policy'>,
): Slack | null {
  const running: { readonly [term: string]: Run | undefined } = context.terms;
  const outer = running.conclude?.due;
  const stage = stages.find((name) => running[name]?.due);
  const due = stage && running[stage]?.due;
  if (!outer || !stage || !due) return null;
  const later = stages.slice(stages.indexOf(stage) + 1).flatMap((name) => {
    const { base } = terms[name].periods;
    if (!('amount' in base)) return [];
    const unit = (base.unitBy && context.policy.innerDays) || base.unit;
    return [{ stage: name, amount: base.amount, unit }];
  });
  const left = calendar.workdaysBetween(due, outer, { beyond: 'project' });
  return { stage, due, outer, left, later };
}
