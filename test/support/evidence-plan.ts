import { addDays } from '../../calendars';
import type { evidenceRequest } from '../../machines/jilin-evidence-request';
import type { Plan } from '../../src/analysis';
import { commonPayloads } from './plan-parts';

type P = typeof evidenceRequest;
const division = { id: 'li', role: 'handlingUnit', unit: 'pensions' };
const office = { id: 'sun', role: 'petitionOffice' };
const ledger = { kind: 'material', contents: '1998年缴费台账' } as const;
const bureau = { ...ledger, holder: '农安县社会保险局', heldBy: 'localBureau' } as const;
const heard = { kind: 'interview', contents: '核实参保经过', holder: '彭某' } as const;
const policy = { fulfilWithin: { amount: 5, unit: 'workingDay' } } as const;
const { attach, delegate, recuse, correct, recordAccountability } = commonPayloads(
  'petitionLeader',
  'petitionOffice',
);

/**
 * Asked on Wednesday 4 March 2026: material of the division’s own business, comprehensive material by a day, material of
 * the petitioner within the policy, material and an interview the petition office needs itself, an interview by a day.
 */
export const evidencePlan: Plan<P> = {
  open: [
    {
      id: 'plan-comprehensive',
      on: '2026-03-04',
      input: { ...bureau, scope: 'comprehensive', requiredBy: '2026-03-13', by: division },
      policy,
    },
    {
      id: 'plan-own',
      on: '2026-03-04',
      input: { ...bureau, scope: 'ownBusiness', by: division },
      policy,
    },
    {
      id: 'plan-petitioner',
      on: '2026-03-04',
      input: { ...ledger, holder: '彭某', heldBy: 'petitioner', by: division },
      policy,
    },
    {
      id: 'plan-office',
      on: '2026-03-04',
      input: { ...bureau, scope: 'comprehensive', requiredBy: '2026-03-13', by: office },
      policy,
    },
    {
      id: 'plan-interview',
      on: '2026-03-04',
      input: { ...heard, heldBy: 'petitioner', requiredBy: '2026-03-13', by: division },
      policy: { fulfilWithin: 'none' },
    },
    {
      id: 'plan-interview-office',
      on: '2026-03-04',
      input: { ...heard, holder: '某公司', heldBy: 'involvedUnit', by: office },
      policy: { fulfilWithin: 'none' },
    },
    {
      id: 'plan-no-limit',
      on: '2026-03-04',
      input: { ...ledger, holder: '某公司', heldBy: 'involvedUnit', by: division },
      policy: { fulfilWithin: 'none' },
    },
  ],
  actors: ({ context }) => [
    {
      id: 'li',
      role: 'handlingUnit',
      unit: context.parties.find(({ role }) => role === 'handlingUnit')?.unit ?? 'pensions',
    },
    { id: 'sun', role: 'petitionOffice' },
    { id: 'zhao', role: 'petitionLeader' },
    { id: 'nong', role: 'holder' },
    { id: 'peng', role: 'petitioner' },
    { id: 'yao', role: 'handlingUnit', unit: 'elsewhere' },
  ],
  acts: {
    retrieve: () => [{}],
    notifyInterview: ({ on }) => [
      { appointedOn: on, place: '接访室' },
      { appointedOn: addDays(on, 60), place: '接访室' },
    ],
    provide: () => [{ materials: ['1998年缴费台账复印件'] }],
    declineRequest: () => [{}],
    recordAbsence: () => [{}],
    passOn: () => [{}],
    receive: () => [{ signedBy: 'li' }],
    recordNotObtained: () => [{ reason: '对方未提供。' }],
    holdInterview: () => [
      {
        interviewRecord: {
          place: '接访室',
          present: ['彭某'],
          statement: '1998年在原单位参保。',
          assistedBy: 'sun',
        },
      },
      {
        interviewRecord: { place: '接访室', present: ['彭某'], statement: '1998年在原单位参保。' },
      },
    ],
    giveUpInterview: () => [{ reason: '两次未到场。' }],
    withdrawRequest: () => [{ reason: '已不需要。' }],
    reassign: () => [{ unit: { id: 'injuries' }, reason: '职能调整。' }],
    attach,
    delegate,
    recuse,
    correct,
    recordAccountability,
  },
  // Whether the day appointed has come; no term knows it.
  distinguish: ({ appointedOn, openedOn }) =>
    appointedOn !== undefined && appointedOn > addDays(openedOn, 30),
};
