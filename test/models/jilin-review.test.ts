import { review } from '../../machines/jilin-review';
import { reviewPlan } from '../support/review-plan';
import { followPaths } from './follow-paths';

// A petitioner's own application is answered; only a matter the committee passed on ends with the report to it.
followPaths(review, reviewPlan, ['reportedToCommittee']);
