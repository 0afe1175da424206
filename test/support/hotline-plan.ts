import { addDays } from '../../calendars';
import type { hotlineWorkOrder } from '../../machines/lichuan-hotline-work-order';
import type { Plan } from '../../src/analysis';
import { commonPayloads, named, units } from './plan-parts';

const input = {
  order: { senderName: '彭某', orderType: '求助工单', content: '工地拖欠三个月工资，请帮助追回。' },
};
const sheet = {
  senderName: '彭某',
  phone: '13400000000',
  orderType: '求助工单',
  registrar: '陈某',
  registeredAt: '2026-03-05',
  transferredAt: '2026-03-05',
  content: '工地拖欠三个月工资，请帮助追回。',
  replyContent: '已责令用工单位支付。',
  basicSituation: '情况属实。',
  result: { finished: true, outcome: '已责令支付' },
  leaderAuditOpinion: '同意',
} as const;

/**
 * Received on Thursday 5 March 2026 with every open period set; on Sunday 8 March, a day of rest, with none
 * and with an earlier limit of the hotline's own.
 */
export const hotlinePlan: Plan<typeof hotlineWorkOrder> = {
  open: [
    {
      id: 'plan',
      on: '2026-03-05',
      input,
      policy: {
        sheet: { amount: 2, unit: 'workingDay' },
        redispatch: { amount: 1, unit: 'workingDay' },
        followUpWindow: { amount: 5, unit: 'workingDay' },
      },
    },
    {
      id: 'plan-none',
      on: '2026-03-08',
      input: { ...input, limitGiven: '2026-03-10' },
      policy: { sheet: 'none', redispatch: 'none', followUpWindow: 'none' },
    },
  ],
  actors: ({ context }) => [
    { id: 'wang', role: 'generalOffice' },
    { id: 'zhao', role: 'leaderInCharge' },
    { id: 'li', role: 'handlingUnit', unit: named(context) },
    { id: 'xu', role: 'unitHead', unit: named(context) },
    { id: 'chen', role: 'mayorHotlineOffice' },
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
    arrangeReply: () => [{}],
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
    reply: () => [
      { channel: 'sms', text: '已责令支付。' },
      { channel: 'phone', text: '已责令支付。' },
    ],
    signOff: () => [{}],
    submitSheet: () => [{ sheet }],
    upload: () => [{}],
    followUp: () => [
      { satisfied: true, returned: false },
      { satisfied: false, returned: true },
      { satisfied: true, returned: true },
    ],
    archive: () => [{}],
    markDuplicate: ({ on }) => [
      { originalCaseId: 'first', originalRepliedOn: on, sameSender: true },
      { originalCaseId: 'first', originalRepliedOn: on, sameSender: false },
      { originalCaseId: 'first', originalRepliedOn: addDays(on, 1), sameSender: true },
    ],
    requestExtension: () => [{ text: '不能在7天内办结。' }],
    applyExtension: () => [{}],
    grantExtension: ({ on }) => [{ until: addDays(on, 14) }, { until: on }],
    refuseExtension: () => [{}],
    ...commonPayloads('leaderInCharge', 'unitHead', 'generalOffice'),
  },
};
