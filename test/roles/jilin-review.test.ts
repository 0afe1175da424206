import { review } from '../../machines/jilin-review';
import { followMatrix } from '../support/follow-matrix';
import { reviewPlan } from '../support/review-plan';

followMatrix(review, reviewPlan);
