import type { PlainDate } from '../../calendars';
import type { archive } from '../../machines/binhai-archive';
import type { Plan } from '../../src/analysis';
import { commonPayloads } from './plan-parts';

type P = typeof archive;
export const files = [
  { id: 'bh-1', name: '彭某来信', sort: 'petitionFile' },
  { id: 'bh-2', name: '田某来访', sort: 'petitionFile' },
] as const;
export const classes = [{ contentClass: '统计调查', ids: ['bh-1', 'bh-2'] }];
export const volumes = [
  { id: '2026-03-1', contentClass: '统计调查', pages: 46, trimmedToA4: true },
];
export const table = (month: string) => ({
  month,
  channel: [
    { value: 'letter', matters: 1 },
    { value: 'visit', matters: 1 },
  ],
  contentClass: [{ value: '统计调查', matters: 2 }],
  purpose: [{ value: '申诉', matters: 2 }],
  placeOfMatter: [{ value: '滨海新区', matters: 2 }],
  system: [{ value: '统计', matters: 2 }],
  cause: [{ value: '登记有误。', matters: 2 }],
  outcome: [{ value: 'handled', matters: 2 }],
});
export const shelf = { place: '档案室3柜', conditions: '防火、防潮、防虫。' } as const;
export const copy = (on: PlainDate) => ({
  electronicCopy: {
    id: 'e-1',
    name: '2026年3月信访档案.pdf',
    mediaType: 'application/pdf',
    bytes: 1,
    sha256: '0'.repeat(64),
    providedBy: 'wang',
    receivedOn: on,
  },
});
const { attach, delegate, recuse, correct, recordAccountability } = commonPayloads(
  'generalOffice',
  'leaderInCharge',
);

/** Every payload worth asking about, in every case. */
export const asked: Plan<P> = {
  // The filing of March 2026 by Friday 10 April; that of 2026 by Thursday 31 December.
  open: [
    {
      id: 'plan',
      on: '2026-04-01',
      input: { kind: 'monthly', period: '2026-03', lastDay: '2026-04-10' },
      policy: {},
    },
    {
      id: 'plan-year',
      on: '2026-12-01',
      input: { kind: 'yearEnd', period: '2026', lastDay: '2026-12-31' },
      policy: {},
    },
  ],
  actors: () => [
    { id: 'wang', role: 'generalOffice' },
    { id: 'zhao', role: 'leaderInCharge' },
  ],
  acts: {
    collect: () => [{ files: [...files] }],
    classify: () => [{ classes }, { classes: [{ contentClass: '统计调查', ids: ['bh-1'] }] }],
    drawUpStatistics: ({ context }) => [
      { monthlyStatistics: table(context.kind === 'monthly' ? context.period : '2026-03') },
      { monthlyStatistics: table('2025-03') },
    ],
    bind: () => [{ volumes }, { volumes: [] }],
    store: () => [shelf],
    digitise: ({ on }) => [copy(on)],
    attach,
    delegate,
    recuse,
    correct,
    recordAccountability,
  },
};

/** What to explore: a recusal on the first day only, so that some paths span several days. */
export const archivePlan: Plan<P> = {
  ...asked,
  distinguish: ({ recused }) => recused.length > 0,
  acts: {
    ...asked.acts,
    recuse: (now) => (now.on === now.context.openedOn ? asked.acts.recuse(now) : []),
  },
};
