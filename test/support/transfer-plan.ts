import type { transferOut } from '../../machines/binhai-transfer-out';
import type { InputOf, PolicyOf } from '../../src';
import type { Plan } from '../../src/analysis';
import { handOver } from './petition-plan';
import { commonPayloads } from './plan-parts';

type P = typeof transferOut;
/** Accused where a denunciation is opened. */
const accused = { person: 'deng', unit: '区商务局' };
const sameDay: PolicyOf<P> = { urgentTransfer: 'sameDay' };
const none: PolicyOf<P> = { urgentTransfer: 'none' };
const input = (of: Partial<InputOf<P>>): InputOf<P> => ({
  urgent: false,
  denunciation: false,
  ...of,
});
const { attach, delegate, correct, serve, recordAccountability } = commonPayloads(
  'generalOffice',
  'officeHead',
  'leaderInCharge',
);

export const transferPlan: Plan<P> = {
  open: [
    // Thursday 5 March 2026.
    { id: 'plan', on: '2026-03-05', input: input({}), policy: sameDay },
    { id: 'plan-urgent', on: '2026-03-05', input: input({ urgent: true }), policy: sameDay },
    {
      id: 'plan-handed-over',
      // A Sunday, a day of rest.
      on: '2026-03-08',
      input: input({
        department: '区人社局',
        handOver: handOver('2026-03-08'),
        denunciation: true,
        accused: [accused.person, accused.unit],
      }),
      policy: none,
    },
  ],
  actors: () => [
    { id: 'he', role: 'receptionStaff' },
    { id: 'qian', role: 'handlingUnit', unit: 'accounting' },
    { id: 'wang', role: 'generalOffice' },
    { id: 'gu', role: 'officeHead' },
    { id: 'zhao', role: 'leaderInCharge' },
    { id: 'zhu', role: 'principalLeader' },
    { id: 'xu', role: 'receivingDepartment', unit: '区人社局' },
    { id: 'mo', role: 'receivingDepartment', unit: '区城管委' },
  ],
  acts: {
    sendToOffice: ({ on }) => [
      { handOver: handOver(on) },
      { handOver: { ...handOver(on), takenOverBy: accused.person } },
    ],
    receive: () => [{ signedBy: 'wang' }, { signedBy: accused.person }],
    flagUrgent: () => [{ reason: '限期将至。' }],
    transfer: () => [
      { department: '区人社局', way: 'post' },
      { department: accused.unit, way: 'post' },
    ],
    answerTransfer: () => [{ text: '已收。' }],
    returnToOffice: () => [{ reason: '不属于我局。' }],
    takeBack: () => [
      { reason: '属于统计范围。', channel: 'letter', intake: 'reception', complaintVisit: false },
    ],
    archive: () => [
      { contentClass: '其他' },
      { contentClass: '其他', notToldBecause: 'addressUnclear' },
    ],
    attach,
    delegate: () => [...delegate(), { role: 'generalOffice', to: accused.person, ground: '出差' }],
    correct,
    serve: (now) => [...serve(now), ...serve(now).map((one) => ({ ...one, to: accused.person }))],
    recordAccountability,
    recuse: () => [
      { person: 'nobody', ofHead: false, ground: '亲属关系。' },
      { person: 'gu', ofHead: true, ground: '亲属关系。' },
      { person: 'gu', ofHead: false, ground: '亲属关系。' },
    ],
  },
};
