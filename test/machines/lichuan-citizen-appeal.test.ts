import { describe, expect, test } from 'vitest';
import { citizenAppeal } from '../../machines/lichuan-citizen-appeal';
import { arrowsOf, nodesOf } from '../../src/analysis/chart';
import { describeProcedure } from '../../src/testing';
import { appealPlan } from '../support/appeal-plan';
import { explored } from '../support/explored';

const exploration = explored(citizenAppeal, appealPlan);
describeProcedure(citizenAppeal, appealPlan, { describe, test, exploration });

// States: open 1; main 1, registration 1 + 4, assignment 1 + 3, handling 1 + 3, feedback 1 + 3, filing 1 + 1;
// supervision 1, register 1 + 4, dispatch 1 + 4, reply 1 + 5, handIn 1 + 5; finals 5.
// Transitions: open 9; main 2; registration 1 + 1 + 2 + 1 + 1; assignment 2 + 1 + 1 + 3; handling 6 + 1 + 3 + 2;
// feedback 2 + 1 + 2; filing 1 + 1; supervision 4 + 4 + 6 + 6.
test('the chart has 49 states and 63 transitions', () => {
  expect(nodesOf(citizenAppeal.machine)).toHaveLength(1 + 49);
  expect(arrowsOf(citizenAppeal.machine)).toHaveLength(63);
});
