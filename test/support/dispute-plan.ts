import type { PlainDate } from '../../calendars';
import type { premiumDispute } from '../../machines/ongniud-premium-dispute';
import type { Plan } from '../../src/analysis';
import { commonPayloads } from './plan-parts';

const registration = {
  registeredOn: '2026-03-05',
  payerName: '某建材公司',
  payerId: '91150426MA0000000X',
  disputeContent: '对追缴2025年欠费有异议。',
  acceptedBy: '白某',
  acceptorContact: '0476-0000000',
  acceptingUnit: '旗税务局',
  sealed: true,
  visitAt: '2026-03-05',
  payerContact: '13400000000',
} as const;
const days = (amount: number) => ({ amount, unit: 'workingDay' as const });
const none = {
  acceptWithin: 'none',
  handleWithin: 'none',
  specialCaseWithin: 'none',
  feedbackWithin: 'none',
  archiveWithin: 'none',
  hotlineWithin: 'none',
  objectionWindow: 'none',
} as const;
const set = {
  acceptWithin: days(2),
  handleWithin: days(3),
  specialCaseWithin: days(4),
  feedbackWithin: days(2),
  archiveWithin: days(3),
  hotlineWithin: 'none',
  objectionWindow: days(5),
} as const;
const matter = (
  subject: 'arrearsRecovery' | 'labourRelation' | 'declaration',
  from: PlainDate = '2025-01-01',
) => ({ subject, insurance: 'pension' as const, from, to: '2025-12-31' as const });
const to = (id: 'taxBureau' | 'hrssBureau') => ({ id });

const unitOf = (
  context: { readonly parties: readonly { readonly role: string; readonly unit?: string }[] },
  role: string,
) => context.parties.find((party) => party.role === role)?.unit ?? 'taxBureau';

/**
 * Reported to the tax bureau on Thursday 5 March 2026 with every period set and an employer on the other side; through
 * the hotline, with its limit alone.
 */
export const disputePlan: Plan<typeof premiumDispute> = {
  open: [
    {
      id: 'plan',
      on: '2026-03-05',
      input: {
        source: { channel: 'counter' },
        receivedBy: 'taxBureau',
        payerName: '某建材公司',
        content: '对追缴2025年欠费有异议。',
      },
      policy: { ...set, majorFrom: { sum: 500_000, persons: 30, policyConflict: true } },
    },
    {
      id: 'plan-hotline',
      on: '2026-03-08',
      input: {
        source: {
          channel: 'hotline12345',
          orderId: '2603080001',
          transferredOn: '2026-03-08',
          dueAt: '2026-03-13',
        },
        receivedBy: 'taxBureau',
        payerName: '包某',
        content: '单位未按实际工资申报。',
        otherParty: { name: '某餐饮公司', kind: 'employer' },
      },
      policy: none,
    },
  ],
  actors: ({ context }) => [
    { id: 'bai', role: 'receivingOfficer', unit: unitOf(context, 'receivingOfficer') },
    { id: 'bao', role: 'acceptingDepartment', unit: unitOf(context, 'acceptingDepartment') },
    { id: 'wu', role: 'otherDepartment', unit: unitOf(context, 'otherDepartment') },
    { id: 'gong', role: 'studio' },
    { id: 'xing', role: 'leadingGroupOffice' },
    { id: 'gao', role: 'leadingGroup' },
    { id: 'yang', role: 'financeBureau' },
    { id: 'song', role: 'justiceBureau' },
    { id: 'wang', role: 'dataBureau' },
    { id: 'zhang', role: 'petitionBureau' },
    { id: 'shen', role: 'cyberspaceOffice' },
    { id: 'yu', role: 'court' },
    { id: 'jiao', role: 'payer' },
    { id: 'fang', role: 'otherParty' },
    { id: 'co-1', role: 'linkedCase' },
    { id: 'li', role: 'acceptingDepartment', unit: 'elsewhere' },
  ],
  acts: {
    register: () => [{ registration }],
    route: () => [
      { matters: [matter('arrearsRecovery')] },
      { matters: [matter('labourRelation')] },
      { matters: [matter('declaration'), matter('labourRelation')] },
      { matters: [matter('arrearsRecovery', '2023-01-01')] },
    ],
    handOver: () => [
      { unit: to('hrssBureau'), toldPayer: '已当面告知。', contact: '王某' },
      { unit: to('taxBureau'), toldPayer: '已当面告知。', contact: '王某' },
    ],
    acceptByOther: () => [{}],
    refuseHandOver: () => [{ reason: '不属于我局职责。' }],
    coordinate: () => [
      { unit: to('taxBureau'), reason: '由税务局受理。' },
      { unit: to('hrssBureau'), reason: '由人社局受理。' },
    ],
    conclude: () => [{ result: '已核减。' }],
    classify: () => [
      { as: 'general', sum: 1000 },
      { as: 'general', sum: 500_000 },
      { as: 'major', grounds: ['difficult'] },
      { as: 'major' },
    ],
    consult: ({ on }) => [
      {
        minutes: { heldOn: on, participants: ['旗税务局', '旗人社局'], result: '意见一致。' },
      },
    ],
    requestConsultation: () => [{ topic: '跨期欠费如何分段处理。', invited: ['某会计师事务所'] }],
    linkedCaseEnded: () =>
      ['consulted', 'calledOff'].map((end) => ({
        procedure: 'ongniud-consultation',
        caseId: 'co-1',
        end,
        result: '意见一致。',
      })),
    escalate: () => [{ reason: '涉及人数增加。' }],
    propose: () => [
      {
        sheet: {
          year: 2026,
          serial: 1,
          contactName: '白某',
          contactPhone: '0476-0000000',
          contentSummary: '跨期欠费。',
          proposal: '由税务局牵头核查。',
        },
      },
    ],
    formOpinion: () => [{ opinion: '分段处理。' }],
    openMediation: () => [{}],
    recordAgreement: () => [{ text: '补缴差额。' }],
    endMediation: () => [{ reason: '未达成一致。', arbitrationLinked: true }],
    confirmAgreement: () => [{ document: '（2026）内0426司确1号' }],
    assist: () => [{ text: '法律意见。' }],
    feedBack: ({ on }) => [
      { toPayer: '已核减。' },
      {
        toPayer: '已核减。',
        toOtherParty: '请补缴。',
        notice: { text: '分段处理。', issuedOn: on, sealed: true },
      },
    ],
    payerAccepts: () => [{}],
    payerObjects: () => [{}],
    seekRemedy: () => [{ remedy: 'administrativeReconsideration' }, { remedy: 'arbitration' }],
    guide: () => [{ text: '告知起诉期限。' }],
    followUp: () => [{ note: '电话回访。' }],
    archive: () => [{ files: ['受理登记表'] }],
    transferClue: () => [{ text: '补充线索。' }],
    ...commonPayloads('receivingOfficer', 'studio', 'leadingGroupOffice'),
    reassign: () => [{ unit: to('hrssBureau'), reason: '职责调整。' }],
  },
};
