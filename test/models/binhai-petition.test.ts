import { petition } from '../../machines/binhai-petition';
import { petitionPlan } from '../support/petition-plan';
import { followPaths } from './follow-paths';

// A letter to the office: no visitor, no leader’s own order, no investigation, no information officer, no feedback asked for.
followPaths(petition, petitionPlan, [
  'open.main.registration.ordered',
  'open.main.registration.explanationOrdered',
  'open.main.reception.toBeExplained',
  'open.main.result.reportedToLeader',
  'open.main.result.reportedToSuperior',
  'open.main.result.filedWithSuperior',
  'open.caseLeader.following',
  'open.feedback.requested',
  'open.feedback.fedBack',
  'resolvedOnSpot',
  'consultationAnswered',
  'redirected',
  'explainedAsUnrelated',
]);
