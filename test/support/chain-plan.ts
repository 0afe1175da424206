import type { remedyChain } from '../../machines/jilin-remedy-chain';
import type { Plan } from '../../src/analysis';
import { commonPayloads } from './plan-parts';

type P = typeof remedyChain;
const input = (by: 'county' | 'city' | 'province', organ: string) => ({
  petitioner: { name: '彭某' },
  opinion: { by, kind: 'handling' as const, organ, issuedOn: '2026-03-02' as const },
});
const opinion = { organ: '长春市社会保险局', issuedOn: '2026-03-20' } as const;
const redo = { ...opinion, outcome: 'remanded', redoBy: '2026-09-30' } as const;
const ended = (end: string) => ({
  procedure: 'jilin-review',
  caseId: 'jr-1',
  end,
  result: '见告知书。',
});

/** A handling opinion of Monday 2 March 2026, of each level; at the city’s a remedy not used bars. */
export const asked: Plan<P> = {
  open: [
    { id: 'plan', on: '2026-03-02', input: input('county', '农安县社会保险局'), policy: {} },
    {
      id: 'plan-city',
      on: '2026-03-02',
      input: input('city', '长春市社会保险局'),
      policy: { barAfterLapse: true },
    },
    {
      id: 'plan-province',
      on: '2026-03-02',
      input: input('province', '吉林省社会保险局'),
      policy: {},
    },
  ],
  actors: ({ context }) => [
    {
      id: 'sun',
      role: 'petitionOffice',
      unit: context.parties.find(({ role }) => role === 'petitionOffice')?.unit ?? 'province',
    },
    { id: 'zhao', role: 'petitionLeader' },
    { id: 'feng', role: 'principalLeader' },
    { id: 'peng', role: 'petitioner' },
    { id: 'chang', role: 'cityBureau' },
    { id: 'wei', role: 'reviewCommittee' },
    { id: 'system', role: 'linkedCase' },
    { id: 'yao', role: 'petitionOffice', unit: 'elsewhere' },
  ],
  acts: {
    apply: () => [{ form: 'written', request: '请求撤销。', facts: '缴费未记入。' }],
    accept: () => [{ goodReason: '住院。' }],
    decline: () => [
      { ground: 'late', reason: '逾期且无正当理由。', nextRemedy: '诉讼' },
      { ground: 'sameMatter', reason: '同一事由和理由。' },
      { ground: 'remedyForgone', reason: '逾期未申请。' },
    ],
    reportOpinion: () => [
      { reviewOpinion: { ...opinion, outcome: 'upheld' } },
      { reviewOpinion: redo },
    ],
    acceptOpinion: () => [{}],
    bringUpAgain: () => [{ renewed: { request: '请求补记。', facts: '缴费未记入。' } }],
    bar: () => [{ finding: '无新的事实和理由。' }],
    registerAnew: () => [{ finding: '有新的事实。' }],
    showRemedy: () => [{ text: '可以申请复查。' }],
    archive: () => [{}],
    linkedCaseEnded: () => [
      { ...ended('archived'), reviewOpinion: { ...opinion, outcome: 'changed' } },
      { ...ended('archived'), reviewOpinion: redo },
      ended('barred'),
      ended('declined'),
      ended('archived'),
    ],
    ...commonPayloads('petitionOffice', 'petitionLeader', 'principalLeader'),
    reassign: () => [{ unit: { id: 'changchun' }, reason: '移交。' }],
    serve: ({ on }) => [
      {
        document: '意见书',
        to: '彭某',
        way: 'inPerson',
        servedOn: on,
        result: 'signedFor',
        kind: 'opinion',
      },
      {
        document: '告知书',
        to: '彭某',
        way: 'post',
        servedOn: on,
        result: 'delivered',
        kind: 'notice',
      },
    ],
  },
};

/** What to explore: what is brought up again, and a change of office, each in one opening only. */
export const chainPlan: Plan<P> = {
  ...asked,
  acts: {
    ...asked.acts,
    bringUpAgain: (now) => (now.context.id === 'plan-city' ? asked.acts.bringUpAgain(now) : []),
    reassign: (now) => (now.context.id === 'plan-province' ? asked.acts.reassign(now) : []),
  },
};
