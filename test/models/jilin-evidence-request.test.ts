import { evidenceRequest } from '../../machines/jilin-evidence-request';
import { evidencePlan } from '../support/evidence-plan';
import { followPaths } from './follow-paths';

// The first opening asks for material.
followPaths(evidenceRequest, evidencePlan, [
  'open.main.interview',
  'open.main.interview.interviewNotified',
  'open.main.interview.notCome',
  'interviewHeld',
  'interviewNotHeld',
]);
