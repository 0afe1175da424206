import { appealPlan } from './appeal-plan';
import { consultationPlan } from './consultation-plan';
import { disputePlan } from './dispute-plan';
import { hotlinePlan } from './hotline-plan';
import { petitionPlan } from './petition-plan';
import { reviewPlan } from './review-plan';

/** What to try in each procedure, by its id. */
export const plans: { readonly [procedure: string]: unknown } = {
  'lichuan-hotline-work-order': hotlinePlan,
  'lichuan-citizen-appeal': appealPlan,
  'jilin-review': reviewPlan,
  'binhai-petition': petitionPlan,
  'ongniud-premium-dispute': disputePlan,
  'ongniud-consultation': consultationPlan,
};
