import { describe, test } from 'vitest';
import { review } from '../../machines/jilin-review';
import { describeProcedure } from '../../src/testing';
import { explored } from '../support/explored';
import { reviewPlan } from '../support/review-plan';

const exploration = explored(review, reviewPlan);
describeProcedure(review, reviewPlan, { describe, test, exploration });
