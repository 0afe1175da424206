import { evidenceRequest } from '../../machines/jilin-evidence-request';
import { evidencePlan } from '../support/evidence-plan';
import { followMatrix } from '../support/follow-matrix';

followMatrix(evidenceRequest, evidencePlan);
