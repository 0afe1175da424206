import { addDays } from '../../calendars';
import type { citizenAppeal } from '../../machines/lichuan-citizen-appeal';
import type { Plan } from '../../src/analysis';
import { commonPayloads, named, units } from './plan-parts';

const input = {
  citizenAppeal: { senderName: '彭某', content: '工地拖欠三个月工资，请帮助追回。' },
};

/** Received on Thursday 5 March 2026 under each reading of the hand-in; once on Sunday 8 March, a day of rest. */
export const appealPlan: Plan<typeof citizenAppeal> = {
  open: [
    { id: 'plan', on: '2026-03-05', input, policy: { handInFrom: 'disputed' } },
    { id: 'plan-receipt', on: '2026-03-08', input, policy: { handInFrom: 'receipt' } },
    {
      id: 'plan-signature',
      on: '2026-03-05',
      input,
      // The reminder of a limit of three working days would come on its first day: there is none.
      policy: { handInFrom: 'signature', warnBefore: 3 },
    },
  ],
  actors: ({ context }) => [
    { id: 'tan', role: 'petitionSection' },
    { id: 'zhao', role: 'leaderInCharge' },
    { id: 'li', role: 'handlingUnit', unit: named(context) },
    { id: 'xu', role: 'unitHead', unit: named(context) },
    { id: 'peng', role: 'sender' },
    { id: 'yao', role: 'handlingUnit', unit: 'elsewhere' },
  ],
  acts: {
    register: () => [{}],
    confirm: () => [{ withinRemit: true }, { withinRemit: false }],
    accept: () => [{}],
    returnToSource: () => [{ reason: '不属于我局职责。' }],
    instruct: () =>
      (['ordinary', 'complex', 'difficult'] as const).flatMap((tier) =>
        units.map((unit) => ({ text: '请办理。', tier, unit })),
      ),
    dispatch: () => [{}],
    receive: () => [{}],
    verify: ({ on }) => [{ contactedOn: on, note: '已电话联系。' }],
    reportProgress: () => [{ text: '办理中。' }],
    raiseTier: () => [
      { to: 'complex', reason: '较为复杂。' },
      { to: 'difficult', reason: '需立案调查。', progressReport: '已核实，拟立案。' },
      { to: 'difficult', reason: '需立案调查。' },
    ],
    draftReply: () => [{ text: '已责令用工单位支付。' }],
    approveReply: () => [{}],
    returnDraft: () => [{ reason: '依据不足。' }],
    signOff: () => [{}],
    handIn: () => [{}],
    reply: () => [
      { channel: 'platform', text: '已责令支付。' },
      { channel: 'phone', text: '已责令支付。' },
    ],
    upload: () => [{}],
    archive: () => [{}],
    markDuplicate: ({ on }) => [
      { originalCaseId: 'first', originalRepliedOn: on, sameSender: true },
      { originalCaseId: 'first', originalRepliedOn: on, sameSender: false },
      { originalCaseId: 'first', originalRepliedOn: addDays(on, 1), sameSender: true },
    ],
    ...commonPayloads('leaderInCharge', 'unitHead', 'petitionSection'),
  },
};
