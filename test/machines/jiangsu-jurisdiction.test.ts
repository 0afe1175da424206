import { describe, expect, test } from 'vitest';
import { jurisdiction } from '../../machines/jiangsu-jurisdiction';
import { arrowsOf, nodesOf } from '../../src/analysis/chart';
import { describeProcedure } from '../../src/testing';
import { explored } from '../support/explored';
import { jurisdictionPlan } from '../support/jurisdiction-plan';

const exploration = explored(jurisdiction, jurisdictionPlan);
describeProcedure(jurisdiction, jurisdictionPlan, { describe, test, exploration });

// States: open 1; main 1, negotiating 1 + 2, awaitingDesignation 1, disputed 1 + 2; finals 4.
// Transitions: open 5; main 1; negotiating 2 + 1 + 1 + 2, proposed 2; awaitingDesignation 1; disputed 2 + 1 + 1.
test('the chart has 13 states and 19 transitions', () => {
  expect(nodesOf(jurisdiction.machine)).toHaveLength(1 + 13);
  expect(arrowsOf(jurisdiction.machine)).toHaveLength(19);
});
