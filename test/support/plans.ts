import { appealPlan } from './appeal-plan';
import { chainPlan } from './chain-plan';
import { disputePlan } from './dispute-plan';
import { hotlinePlan } from './hotline-plan';
import { petitionPlan } from './petition-plan';
import { reviewPlan } from './review-plan';

/** What to try in each procedure, by its id. */
export const plans: { readonly [procedure: string]: unknown } = {
  'lichuan-hotline-work-order': hotlinePlan,
  'lichuan-citizen-appeal': appealPlan,
  'jilin-review': reviewPlan,
  'jilin-remedy-chain': chainPlan,
  'binhai-petition': petitionPlan,
  'ongniud-premium-dispute': disputePlan,
};
