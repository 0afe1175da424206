import { describe, test } from 'vitest';
import { cityWorkOrder } from '../../examples/other-city';
import { describeProcedure } from '../../src/testing';
import { hotlinePlan } from '../support/hotline-plan';

// Another place's rule on our chart passes the chart's own battery.
const plan: typeof hotlinePlan = {
  ...hotlinePlan,
  open: [
    ...[hotlinePlan.open].flat(),
    {
      id: 'plan-tomorrow',
      on: '2026-03-05',
      // So near that no reminder comes before it: five working days alone always leave room for one.
      input: {
        order: { senderName: '彭某', orderType: '求助工单', content: '拖欠工资。' },
        limitGiven: '2026-03-06',
      },
      policy: { sheet: 'none', redispatch: 'none', followUpWindow: 'none' },
    },
  ],
};
describeProcedure(cityWorkOrder as never, plan as never, { describe, test });
