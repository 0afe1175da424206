import { describe, expect, test } from 'vitest';
import { recommendation } from '../../machines/jiangsu-recommendation';
import { arrowsOf, nodesOf } from '../../src/analysis/chart';
import { describeProcedure } from '../../src/testing';
import { explored } from '../support/explored';
import { recommendationPlan } from '../support/recommendation-plan';

const exploration = explored(recommendation, recommendationPlan);
describeProcedure(recommendation, recommendationPlan, { describe, test, exploration });

// States: open 1; main 1, recommending 1 + 3, issued 1, implemented 1; ordering 1 + 3; liability 1 + 3; supervision 1, lanes
// 3 × 5; finals 4.
// Transitions: open 5; recommending 3, awaiting 2, adopted 1, notAdopted 1; issued 2; implemented 1; ordering 1 + 1;
// liability 1 + 1 + 1; lanes 3 × 4.
test('the chart has 36 states and 32 transitions', () => {
  expect(nodesOf(recommendation.machine)).toHaveLength(1 + 36);
  expect(arrowsOf(recommendation.machine)).toHaveLength(32);
});
