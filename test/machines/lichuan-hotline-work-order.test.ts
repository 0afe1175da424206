import { describe, expect, test } from 'vitest';
import { hotlineWorkOrder } from '../../machines/lichuan-hotline-work-order';
import { arrowsOf, nodesOf } from '../../src/analysis/chart';
import { describeProcedure } from '../../src/testing';
import { explored } from '../support/explored';
import { hotlinePlan } from '../support/hotline-plan';

const exploration = explored(hotlineWorkOrder, hotlinePlan);
describeProcedure(hotlineWorkOrder, hotlinePlan, { describe, test, exploration });

// States: open 1; main 1, registration 1 + 4, assignment 1 + 4, handling 1 + 3, feedback 1 + 3, filing 1 + 2;
// extension 1, resting 1 + 3, pending 1 + 2; supervision 1, register 1 + 4, dispatch 1 + 4, reply 1 + 5; finals 5.
// Transitions: open 9; main 2; registration 1 + 1 + 2 + 1 + 1; assignment 2 + 1 + 1 + 1 + 4; handling 6 + 1 + 2 + 1;
// feedback 1 + 3; filing 1 + 3 + 1; extension 1 + 1 + 1 + 2; supervision 4 + 4 + 6.
test('the chart has 53 states and 64 transitions', () => {
  expect(nodesOf(hotlineWorkOrder.machine)).toHaveLength(1 + 53);
  expect(arrowsOf(hotlineWorkOrder.machine)).toHaveLength(64);
});
