import { addDays } from '../../calendars';
import { RECEPTION_ROOM, type receptionSession } from '../../machines/binhai-reception-session';
import type { InputOf, PolicyOf } from '../../src';
import type { Plan } from '../../src/analysis';
import { commonPayloads } from './plan-parts';

type P = typeof receptionSession;
const sameDay: PolicyOf<P> = { attend: 'sameDay' };
const none: PolicyOf<P> = { attend: 'none' };
const directors = (receptionOn: InputOf<P>['receptionOn']): InputOf<P> => ({
  receptionDay: 'directorDay',
  receptionOn,
  leader: 'ju',
});
const members = (receptionOn: InputOf<P>['receptionOn']): InputOf<P> => ({
  receptionDay: 'memberDay',
  receptionOn,
  leader: 'sun',
});
const { attach, delegate, correct, recordAccountability } = commonPayloads(
  'director',
  'leadershipMember',
  'leaderInCharge',
  'officeHead',
  'generalOffice',
  'divisionHead',
);
const unit = { id: 'accounting' };
const recused = { id: 'trade' };

export const statement = (recordNo: string) =>
  ({
    recordNo,
    petitioner: { name: '彭某', address: '滨海新区新港街' },
    headcount: 1,
    gist: '企业名录中的行业代码有误。',
    statementVerbatim: '我们是做仓储的，你们登记成零售了。',
    complaintVisit: false,
  }) as const;
export const opinion = {
  leaderOpinion: '应尽快核实。',
  decision: '由核算科核实后更正。',
  unit,
} as const;

/** Only what each opening needs: two visitors on a member’s day, one with a division on the director’s. */
const visitors: { readonly [opening: string]: number } = { plan: 1, 'plan-member': 2 };
/** Where the leader who receives may be recused. */
const recusing = ['plan', 'plan-member-recused'];

/** Every payload worth asking about, in every case. */
export const asked: Plan<P> = {
  open: [
    // A Sunday, a day of rest: what is due the same day is due on Monday.
    { id: 'plan', on: '2026-03-08', input: directors('2026-03-08'), policy: sameDay },
    // Wednesday 4 March 2026.
    { id: 'plan-ahead', on: '2026-03-04', input: directors('2026-03-11'), policy: sameDay },
    { id: 'plan-over', on: '2026-03-04', input: directors('2026-02-11'), policy: none },
    { id: 'plan-member', on: '2026-03-04', input: members('2026-03-04'), policy: none },
    { id: 'plan-member-recused', on: '2026-03-04', input: members('2026-03-04'), policy: none },
    { id: 'plan-member-ahead', on: '2026-03-04', input: members('2026-03-11'), policy: none },
  ],
  distinguish: ({ records, recused, receivedBy, receptionOn, openedOn, breaches }) => [
    records.map(({ stage }) => stage),
    recused.includes(receivedBy),
    receptionOn === openedOn,
    Math.min(breaches.length, 1),
  ],
  actors: ({ context }) => [
    { id: context.receiver === 'director' ? context.receivedBy : 'ju', role: 'director' },
    {
      id: context.receiver === 'leadershipMember' ? context.receivedBy : 'sun',
      role: 'leadershipMember',
    },
    { id: 'zhao', role: 'leaderInCharge' },
    { id: 'zhu', role: 'principalLeader' },
    { id: 'gu', role: 'officeHead' },
    { id: 'wang', role: 'generalOffice' },
    { id: 'tan', role: 'petitionOfficer' },
    { id: 'qian', role: 'divisionHead', unit: unit.id },
    { id: 'peng', role: 'visitor' },
    { id: 'host', role: 'linkedCase' },
  ],
  acts: {
    changeLeader: ({ context }) => [
      { leader: another(context), reason: '出差。' },
      { leader: context.receivedBy, reason: '出差。' },
    ],
    putOff: ({ on, context }) => [
      { receptionOn: on, reason: '外出开会。' },
      { receptionOn: addDays(on, 40), reason: '外出开会。' },
      { receptionOn: context.receptionOn, reason: '外出开会。' },
    ],
    callOff: () => [{ reason: '当日放假。' }],
    openReception: ({ context }) => [
      { room: RECEPTION_ROOM, leader: context.receivedBy },
      { room: '信访接待室', leader: context.receivedBy },
      { room: RECEPTION_ROOM, leader: 'nobody' },
    ],
    visit: () => [{}],
    leave: () => [{}],
    recordStatement: ({ context }) => [
      statement(`2026-${context.records.length + 1}`),
      statement('2026-1'),
    ],
    takeUpApart: () => [{}],
    summonDivision: () => [{ unit }, { unit: recused }],
    attend: () => [{}],
    proposeOpinion: () => [{ text: '建议核实后更正。' }],
    instruct: () => [{ text: '同意。' }],
    dismissDivision: () => [{ reason: '处室领导外出。' }],
    recordOpinion: () => [opinion, { ...opinion, unit: recused }],
    approveRecord: ({ context }) => numbers(context),
    returnRecord: ({ context }) =>
      numbers(context).map((one) => ({ ...one, reason: '决定记录不准确。' })),
    reviseRecord: ({ context }) => numbers(context).map((one) => ({ ...one, ...opinion })),
    deliverRecord: ({ context }) => numbers(context),
    endReception: () => [{}],
    linkedCaseEnded: () => [
      { procedure: 'binhai-petition', caseId: 'bh-1', end: 'archived', result: '已更正。' },
    ],
    attach,
    delegate: () => delegate().map((one) => ({ ...one, to: 'tang' })),
    correct,
    recordAccountability,
    recuse: ({ context }) => [
      { person: 'trade', ofHead: false, ground: '利害关系。' },
      { person: 'gu', ofHead: true, ground: '亲属关系。' },
      { person: 'gu', ofHead: false, ground: '亲属关系。' },
      ...(recusing.includes(context.id)
        ? [{ person: context.receivedBy, ofHead: false, ground: '亲属关系。' }]
        : []),
    ],
  },
};
/** What to explore: no more visitors than the opening needs, and what only changes who may act in one of them. */
export const receptionPlan: Plan<P> = {
  ...asked,
  acts: {
    ...asked.acts,
    visit: ({ context }) => (context.records.length < (visitors[context.id] ?? 1) ? [{}] : []),
    delegate: (now) => (now.context.id === 'plan-over' ? asked.acts.delegate(now) : []),
    recuse: (now) =>
      asked.acts
        .recuse(now)
        .filter(
          ({ person }) => now.context.id === 'plan-over' || person === now.context.receivedBy,
        ),
  },
};

/** A leader who can take the place of the one who receives. */
function another({
  recused: out,
  receivedBy,
}: {
  readonly recused: readonly string[];
  readonly receivedBy: string;
}) {
  const free = ['shen', 'fang', 'lu'].find((id) => id !== receivedBy && !out.includes(id));
  return free ?? 'meng';
}
function numbers({ records }: { readonly records: readonly { readonly recordNo: string }[] }) {
  return [{ recordNo: 'none' }, ...records.map(({ recordNo }) => ({ recordNo }))];
}
