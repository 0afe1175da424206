import { recommendation } from '../../machines/jiangsu-recommendation';
import { recommendationPlan } from '../support/recommendation-plan';
import { followPaths } from './follow-paths';

// The first opening calls for a recommendation: it cannot end with an order alone.
followPaths(recommendation, recommendationPlan, ['orderEnded']);
