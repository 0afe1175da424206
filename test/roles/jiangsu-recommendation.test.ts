import { recommendation } from '../../machines/jiangsu-recommendation';
import { followMatrix } from '../support/follow-matrix';
import { everyPayload, recommendationPlan } from '../support/recommendation-plan';

followMatrix(recommendation, recommendationPlan, everyPayload);
