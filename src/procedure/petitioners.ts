import type { CaseContext, CaseEvent } from './context';

type Petitioning = Pick<CaseContext, 'petitioners' | 'withdrawn'>;

/** How many still petition; one where the case does not say. */
export const petitioning = ({ petitioners = 1 }: Petitioning): number => petitioners;

/** One more petitions 增加信访人. */
export const withOneMore = (context: Petitioning) => ({ petitioners: petitioning(context) + 1 });

/**
 * How many petition, and who has withdrawn, once a withdrawal 撤回 is done: of those it names in `who`, else of whoever acts or
 * is acted for. Nobody withdraws twice.
 */
export function afterWithdrawal(context: Petitioning, event: CaseEvent) {
  const { withdrawn = [] } = context;
  const { by } = event;
  const { who = by ? [by.onBehalfOf?.id ?? by.id] : [] } = event as {
    who?: 'all' | readonly string[];
  };
  if (who === 'all') return { petitioners: 0, withdrawn };
  const fresh = [...new Set(who)].filter((id) => !withdrawn.includes(id));
  return {
    petitioners: Math.max(0, petitioning(context) - fresh.length),
    withdrawn: [...withdrawn, ...fresh],
  };
}
