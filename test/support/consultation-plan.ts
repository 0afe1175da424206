import type { consultation } from '../../machines/ongniud-consultation';
import type { Plan } from '../../src/analysis';
import { commonPayloads } from './plan-parts';

const unitOf = (
  context: { readonly parties: readonly { readonly role: string; readonly unit?: string }[] },
  role: string,
) => context.parties.find((party) => party.role === role)?.unit ?? 'taxBureau';
const { attach, correct, delegate, recuse, recordAccountability } = commonPayloads(
  'studio',
  'convener',
  'leadingGroupOffice',
  'leadingGroup',
  'governmentOffice',
);

/**
 * A major matter that two departments have a part in, with two working days to arrange the meeting; a general one, with
 * 就业服务中心 invited. Both are raised on Thursday 5 March 2026.
 */
export const consultationPlan: Plan<typeof consultation> = {
  open: [
    {
      id: 'plan',
      on: '2026-03-05',
      input: {
        track: 'major',
        topic: '三十户企业欠费。',
        competent: ['taxBureau', 'socialInsuranceCenter'],
      },
      policy: { arrangeWithin: { amount: 2, unit: 'workingDay' } },
    },
    {
      id: 'plan-general',
      on: '2026-03-05',
      input: {
        track: 'general',
        topic: '跨期欠费如何分段处理。',
        competent: ['taxBureau', 'socialInsuranceCenter'],
        invited: ['employmentServiceCenter'],
      },
      policy: { arrangeWithin: 'none' },
    },
  ],
  actors: ({ context }) => [
    { id: 'bai', role: 'member', unit: 'taxBureau' },
    { id: 'gong', role: 'studio' },
    { id: 'bo', role: 'convener', unit: unitOf(context, 'convener') },
    {
      id: 'wu',
      role: 'participant',
      unit: context.owing?.[0] ?? unitOf(context, 'participant'),
    },
    { id: 'xing', role: 'leadingGroupOffice' },
    { id: 'gao', role: 'leadingGroup' },
    { id: 'yu', role: 'governmentOffice' },
    { id: 'li', role: 'member', unit: 'elsewhere' },
    { id: 'fang', role: 'participant', unit: 'elsewhere' },
  ],
  /** How many units still owe something, and whether anything was late: only then do acts fall on several days. */
  distinguish: ({ owing = [], breaches }) => [owing.length, breaches.length > 0],
  acts: {
    callConsultation: () => [
      { departments: ['taxBureau', 'socialInsuranceCenter'] },
      { departments: ['financeBureau'] },
    ],
    sortOut: () => [{ summary: '欠费跨2024年4月1日，涉及两个部门。' }],
    requestMeeting: () => [{ reason: '涉及面广，须统一口径。' }],
    decideToConvene: () => [
      { departments: ['taxBureau', 'socialInsuranceCenter'] },
      { departments: ['taxBureau'] },
    ],
    declineToConvene: () => [{ reason: '由工作室会商即可。' }],
    arrangeMeeting: () => [{ meetsOn: '2026-03-12', place: '旗政府三楼会议室' }],
    invite: () => [{ unit: { id: 'justiceBureau' } }],
    contribute: () => [{ opinion: '建议分段核定。' }],
    holdMeeting: () => [{}],
    recordMinutes: ({ on }) => {
      const minutes = {
        heldOn: on,
        attendees: ['旗税务局', '旗社会保险事业服务中心'],
        findings: '欠费分属两个时段。',
        decided: [{ text: '分段核定、一并告知。', units: ['taxBureau'] }],
      };
      const both = [{ text: '分段核定。', units: ['taxBureau', 'socialInsuranceCenter'] }];
      // Thursday 12 March, or the day itself where the minutes come later.
      const limit = on > '2026-03-12' ? on : '2026-03-12';
      return [
        { minutes },
        { minutes: { ...minutes, limit } },
        { minutes: { ...minutes, decided: both, limit } },
      ];
    },
    reportCarriedOut: () => [{ text: '已核定。' }],
    returnReport: () => [{ unit: { id: 'taxBureau' }, reason: '未附核定结果。' }],
    confirmCarriedOut: () => [{}],
    callOff: () => [{ reason: '争议已撤回。' }],
    attach,
    correct,
    delegate,
    recuse,
    recordAccountability,
  },
};
