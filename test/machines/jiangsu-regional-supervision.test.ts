import { describe, expect, test } from 'vitest';
import { regionalSupervision } from '../../machines/jiangsu-regional-supervision';
import { arrowsOf, nodesOf } from '../../src/analysis/chart';
import { describeProcedure } from '../../src/testing';
import { explored } from '../support/explored';
import { regionalPlan } from '../support/regional-plan';

const exploration = explored(regionalSupervision, regionalPlan);
describeProcedure(regionalSupervision, regionalPlan, { describe, test, exploration });

// States: open 1; main 1, awaitingFigures 1, analysed 1, unflagged 1, flagged 1 + 4, sufficient 1; supervision 1, lanes 3 × 5;
// finals 3.
// Transitions: open 5; awaitingFigures 2; analysed 1; unflagged 1; flagged 4, underMeasures 2, reported 3 + 2, insufficient 2;
// sufficient 2; lanes 3 × 4.
test('the chart has 30 states and 36 transitions', () => {
  expect(nodesOf(regionalSupervision.machine)).toHaveLength(1 + 30);
  expect(arrowsOf(regionalSupervision.machine)).toHaveLength(36);
});
