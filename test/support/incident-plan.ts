import type { incidentReport } from '../../machines/binhai-incident-report';
import type { InputOf, PolicyOf } from '../../src';
import type { Plan } from '../../src/analysis';
import { commonPayloads } from './plan-parts';

type P = typeof incidentReport;
export const division = 'surveys';
const unit = { id: 'accounting' };
export const content = { place: '局门前广场', headcount: 30, facts: '有人串联。' } as const;
const policy: PolicyOf<P> = { alertAfterMinutes: 30 };
const input = (of: Partial<InputOf<P>>): InputOf<P> => ({
  kind: 'collectivePetition',
  discoveredBy: division,
  ...of,
});
const finding = { foundBy: 'gu', text: '经核实。' };
const { attach, delegate, recuse, correct, recordAccountability } = commonPayloads(
  'generalOffice',
  'leaderInCharge',
  'principalLeader',
);
const held = (
  { parties }: { readonly parties: readonly { role: string; id?: string; unit?: string }[] },
  role: string,
) => parties.find((party) => party.role === role);

/** Every payload worth asking about, in every case. */
export const asked: Plan<P> = {
  open: [
    // Saturday 7 March 2026, a day of rest; Thursday 5 March.
    { id: 'plan', on: '2026-03-07', input: input({}), policy },
    { id: 'plan-major', on: '2026-03-05', input: input({ kind: 'majorMatter' }), policy },
  ],
  actors: ({ context }) => [
    { id: 'lin', role: 'discoveringDivision', unit: division },
    { id: 'xin', role: 'informationOfficer', unit: division },
    { id: 'wang', role: 'generalOffice' },
    { id: held(context, 'leaderInCharge')?.id ?? 'zhao', role: 'leaderInCharge' },
    { id: 'zhu', role: 'principalLeader' },
    { id: 'qian', role: 'handlingUnit', unit: held(context, 'handlingUnit')?.unit ?? unit.id },
    { id: 'host', role: 'linkedCase' },
    { id: 'yao', role: 'informationOfficer', unit: 'elsewhere' },
    { id: 'ma', role: 'leaderInCharge' },
  ],
  acts: {
    report: () => [{ leader: 'zhao', incidentReport: content }],
    recordMissed: () => [{ leader: 'zhao', ...finding }],
    recordLate: () => [finding],
    recordConcealed: () => [finding],
    continueReport: () => [{ text: '又有人到场。' }],
    instruct: () => [{ text: '请立即处置。', unit }],
    takeNote: () => [{}],
    reportHandling: () => [{ text: '人群已散。' }],
    openPetition: () => [
      { channel: 'visit', intake: 'reception', complaintVisit: true, denunciation: false },
    ],
    archive: () => [{}],
    linkedCaseEnded: () => [
      { procedure: 'binhai-petition', caseId: 'bh-9', end: 'archived', result: '已办结。' },
    ],
    attach,
    delegate,
    recuse,
    correct,
    recordAccountability,
  },
};

/** What to explore: a recusal on the first day only, so that some paths span several days. */
export const incidentPlan: Plan<P> = {
  ...asked,
  distinguish: ({ recused, breaches }) => [recused.length > 0, breaches.length > 0],
  acts: {
    ...asked.acts,
    recuse: (now) => (now.on === now.context.openedOn ? asked.acts.recuse(now) : []),
  },
};
