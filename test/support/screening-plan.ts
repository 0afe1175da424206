import { addDays, type PlainDate } from '../../calendars';
import type { screening } from '../../machines/binhai-screening';
import type { Plan } from '../../src/analysis';
import { commonPayloads } from './plan-parts';

type P = typeof screening;
const unit = { id: 'accounting' };
const other = { id: 'surveys' };
export const ledgerEntry = {
  serial: '2026-03-01',
  mainProblems: '调查对象集中反映报表负担。',
  placeOfMatter: '滨海新区',
  system: '统计',
  cause: '报表重复。',
} as const;
export const minutes = (on: PlainDate) => ({ heldOn: on, attendees: ['zhu'], minutes: '研究。' });
const { attach, delegate, recuse, correct, recordAccountability } = commonPayloads(
  'generalOffice',
  'leaderInCharge',
  'principalLeader',
  'caseLeader',
);
const held = (
  { parties }: { readonly parties: readonly { role: string; id?: string; unit?: string }[] },
  role: string,
) => parties.find((party) => party.role === role);

export const screeningPlan: Plan<P> = {
  // So that some paths span several days.
  distinguish: ({ breaches }) => breaches.length > 0,
  // Thursday 5 March 2026.
  open: {
    id: 'plan',
    on: '2026-03-05',
    input: { round: '2026年一季度', foundBy: 'surveys' },
    policy: {},
  },
  actors: ({ context }) => [
    { id: 'xin', role: 'informationOfficer' },
    { id: 'wang', role: 'generalOffice' },
    { id: 'zhao', role: 'leaderInCharge' },
    { id: 'zhu', role: 'principalLeader' },
    { id: held(context, 'caseLeader')?.id ?? 'zhou', role: 'caseLeader' },
    { id: 'qian', role: 'handlingUnit', unit: held(context, 'handlingUnit')?.unit ?? unit.id },
    { id: 'host', role: 'linkedCase' },
    { id: 'yao', role: 'handlingUnit', unit: 'elsewhere' },
  ],
  acts: {
    enterLedger: () => [{ ledgerEntry }],
    classify: () => [
      { contentClass: '报表', trends: ['tendency'], trendNote: '多家反映。', major: false },
      { contentClass: '报表', trends: [], major: true },
    ],
    assessSituation: ({ on }) => [{ meetingMinutes: minutes(on) }],
    decideAtMeeting: ({ on }) => [
      { unit, limit: addDays(on, 9), meetingMinutes: minutes(on) },
      { unit, limit: addDays(on, -1), meetingMinutes: minutes(on) },
    ],
    entrust: ({ on }) => [
      { leader: 'zhou', unit, person: 'qian', limit: addDays(on, 20) },
      { leader: 'zhou', person: 'qian' },
      { leader: 'zhou', unit: other, person: 'qian', limit: addDays(on, 20) },
      { leader: 'zhou', unit, person: 'qian', limit: addDays(on, -1) },
      { leader: 'zhou', unit, limit: addDays(on, 20) },
    ],
    recordMeasure: () => [{ kind: 'stabilise', note: '已上门沟通。' }],
    reassign: () => [{ unit: other, person: 'he', reason: '分工调整。' }],
    // One later day, or there would be no end of later ones.
    setNewLimit: ({ on, context }) => [
      { until: addDays(context.openedOn, 60), reason: '需上级协调。' },
      { until: on, reason: '需上级协调。' },
    ],
    reportResolution: () => [{ dispositions: ['solve'], text: '报表已合并。' }],
    enterResolution: () => [{}],
    openPetition: () => [
      { channel: 'visit', intake: 'reception', complaintVisit: false, denunciation: false },
    ],
    reportIncident: () => [{ kind: 'collectivePetition', discoveredBy: 'surveys' }],
    linkedCaseEnded: () => [
      { procedure: 'binhai-incident-report', caseId: 'br-9', end: 'archived', result: '已归档。' },
    ],
    attach,
    delegate,
    recuse,
    correct,
    recordAccountability,
  },
};
