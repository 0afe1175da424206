import { describe, test } from 'vitest';
import { review } from '../../machines/jilin-review';
import { describeProcedure } from '../../src/testing';
import { reviewPlan } from '../support/review-plan';

describeProcedure(review, reviewPlan, { describe, test });
