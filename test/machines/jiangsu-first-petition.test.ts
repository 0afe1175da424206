import { describe, expect, test } from 'vitest';
import { firstPetition } from '../../machines/jiangsu-first-petition';
import { arrowsOf, nodesOf } from '../../src/analysis/chart';
import { describeProcedure } from '../../src/testing';
import { explored } from '../support/explored';
import { firstPetitionPlan } from '../support/first-petition-plan';

const exploration = explored(firstPetition, firstPetitionPlan);
describeProcedure(firstPetition, firstPetitionPlan, { describe, test, exploration });

// States: open 1; main 1, registration 1 + 3, intake 1 + 2, handling 1 + 4, conclusion 1 + 4; majorTrack 1 + 6;
// evaluation 1 + 4 + 2; monitoring 1 + 2 + 3; firstHandler 1 + 2; supervision 1, forward 1 + 4, accept, handle, serve 1 + 5 each;
// finals 7.
// Transitions: open 8; main 4; registration 2 + 6 + 2; intake 6 + 2; handling 2 + 4 + 2 + 1 + 1; conclusion 1 + 1 + 2 + 1 + 1;
// majorTrack 5; evaluation 2 + 1 + 3 + 1 + 1; monitoring 2 + 1 + 1 + 1 + 1; firstHandler 4 + 1 + 1; supervision 4 + 6 + 6 + 6.
test('the chart has 73 states and 93 transitions', () => {
  expect(nodesOf(firstPetition.machine)).toHaveLength(1 + 73);
  expect(arrowsOf(firstPetition.machine)).toHaveLength(93);
});
