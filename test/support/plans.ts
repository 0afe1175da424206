import { appealPlan } from './appeal-plan';
import { archivePlan } from './archive-plan';
import { chainPlan } from './chain-plan';
import { consultationPlan } from './consultation-plan';
import { disputePlan } from './dispute-plan';
import { evidencePlan } from './evidence-plan';
import { firstPetitionPlan } from './first-petition-plan';
import { hotlinePlan } from './hotline-plan';
import { incidentPlan } from './incident-plan';
import { jurisdictionPlan } from './jurisdiction-plan';
import { meetingPlan } from './meeting-plan';
import { nationalPlan } from './national-plan';
import { petitionPlan } from './petition-plan';
import { receptionPlan } from './reception-plan';
import { recommendationPlan } from './recommendation-plan';
import { regionalPlan } from './regional-plan';
import { reviewPlan } from './review-plan';
import { screeningPlan } from './screening-plan';
import { transferPlan } from './transfer-plan';

/** What to try in each procedure, by its id. */
export const plans: { readonly [procedure: string]: unknown } = {
  'lichuan-hotline-work-order': hotlinePlan,
  'lichuan-citizen-appeal': appealPlan,
  'jilin-review': reviewPlan,
  'jilin-evidence-request': evidencePlan,
  'jilin-coordination-meeting': meetingPlan,
  'jilin-remedy-chain': chainPlan,
  'binhai-petition': petitionPlan,
  'binhai-transfer-out': transferPlan,
  'binhai-reception-session': receptionPlan,
  'binhai-incident-report': incidentPlan,
  'binhai-screening': screeningPlan,
  'binhai-archive': archivePlan,
  'ongniud-premium-dispute': disputePlan,
  'ongniud-consultation': consultationPlan,
  'jiangsu-first-petition': firstPetitionPlan,
  'jiangsu-jurisdiction': jurisdictionPlan,
  'jiangsu-regional-supervision': regionalPlan,
  'jiangsu-recommendation': recommendationPlan,
  'national-petition': nationalPlan,
};
