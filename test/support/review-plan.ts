import type { review } from '../../machines/jilin-review';
import type { Now, Plan } from '../../src/analysis';
import { commonPayloads } from './plan-parts';

type Review = typeof review;
const application = {
  form: 'written',
  applicant: { name: '彭某' },
  opinion: { by: 'city', kind: 'handling', organ: '长春市社会保险局', receivedOn: '2026-02-25' },
  request: '请求撤销处理意见，补记缴费年限。',
  facts: '1998年至2001年的缴费未记入个人账户。',
} as const;
const input = { level: 'review', source: 'petitioner', application } as const;
const unit = { id: 'pensions' };
const notice = {
  circumstances: '经审查。',
  reason: '不属于复查范围。',
  nextRemedies: [{ remedy: 'litigation' as const }],
};
const proposal = '拟由业务处办理。';
const length = { amount: 30, unit: 'calendarDay' } as const;
const reason = '需外省协查。';
const opinion = { facts: '属实。', basis: '社会保险法。', conclusion: '予以变更。' };
/**
 * One way at a time keeps the exploration small: the leader for petitions puts matters on the complex track, which alone
 * is extended, the other leaders on the major one; the principal leader’s alone are remanded and heard. The committee’s
 * lane is simple.
 */
const tracks = {
  petitionLeader: 'complex',
  principalLeader: 'major',
  businessLeader: 'major',
} as const;
const trackOf = ({ context }: Now<Review>) =>
  context.source === 'petitioner' ? tracks[context.approver ?? 'petitionLeader'] : 'simple';

/**
 * Applied on Monday 2 March 2026, in time, with a redo allowed; too late, and to the wrong organ; passed on by the
 * committee with an earlier limit.
 */
export const reviewPlan: Plan<Review> = {
  open: [
    { id: 'plan', on: '2026-03-02', input, policy: { remand: true } },
    {
      id: 'plan-late',
      on: '2026-03-02',
      input: {
        ...input,
        application: {
          ...application,
          opinion: { ...application.opinion, receivedOn: '2026-01-05' },
        },
      },
      policy: {},
    },
    {
      id: 'plan-county',
      on: '2026-03-02',
      input: {
        ...input,
        application: {
          ...application,
          opinion: { by: 'county', kind: 'handling', organ: '农安县社会保险局' },
        },
      },
      policy: { barAfterLapse: true },
    },
    {
      id: 'plan-committee',
      on: '2026-03-02',
      input: { ...input, source: 'committee', limitGiven: '2026-03-27' },
      policy: {},
    },
  ],
  actors: ({ context }) => [
    { id: 'sun', role: 'petitionOffice' },
    { id: 'gao', role: 'generalOffice' },
    { id: 'zhao', role: 'petitionLeader' },
    { id: 'qian', role: 'businessLeader' },
    { id: 'feng', role: 'principalLeader' },
    {
      id: 'li',
      role: 'handlingUnit',
      unit: context.parties.find(({ role }) => role === 'handlingUnit')?.unit ?? unit.id,
    },
    { id: 'peng', role: 'petitioner' },
    { id: 'wei', role: 'reviewCommittee' },
    { id: 'system', role: 'linkedCase' },
    { id: 'yao', role: 'handlingUnit', unit: 'elsewhere' },
  ],
  acts: {
    register: () => [{}],
    // A late application is accepted in a scenario; here it only shows the guard, to keep the exploration small.
    accept: () => [{}],
    decline: () => [
      { ground: 'statutoryRoute', route: 'litigation', notice },
      { ground: 'wrongLevel', notice },
      { ground: 'sameMatter', earlierOpinion: '吉社保信复核〔2025〕3号', notice },
      { ground: 'remedyForgone', notice },
      { ground: 'late', notice },
    ],
    submitSlip: ({ context }) => [
      { slip: { proposal, track: 'complex', approver: 'petitionLeader' } },
      { slip: { proposal, track: 'simple', approver: 'businessLeader' } },
      ...(context.source === 'petitioner'
        ? ([
            {
              slip: {
                proposal,
                track: 'major',
                approver: 'principalLeader',
                standInFor: 'severalLeaders',
              },
            },
            {
              slip: {
                proposal,
                track: 'simple',
                approver: 'businessLeader',
                standInFor: 'absence',
              },
            },
          ] as const)
        : []),
    ],
    receive: () => [{ responsible: '周某', officer: '李某' }, {}],
    instruct: (now) => {
      const track = trackOf(now);
      const text = '按规定办理。';
      return track === 'simple'
        ? [{ text, track }]
        : [
            { text, track, unit },
            { text, track },
          ];
    },
    deliver: () => [{}],
    reclassify: (now) => {
      const track = trackOf(now);
      if (track === 'simple') return [{ track, reason }];
      return [
        { track, unit, reason },
        { track, reason },
        // While it is being revised a matter may turn out simple, with an extension pending.
        ...(now.context.terms.submitOpinion && track === 'complex'
          ? [{ track: 'simple' as const, reason }]
          : []),
      ];
    },
    submitDraft: () => [
      { opinion: '拟变更。' },
      { opinion: '拟变更。', examination: true },
      { opinion: '拟变更。', examination: false },
    ],
    settleDraft: () => [{ text: '补充依据。' }],
    submitOpinion: () => [{ opinion: '已补充依据。' }],
    draftFormalOpinion: ({ context }) => [
      { opinion: { ...opinion, outcome: 'changed' } },
      ...(context.track === 'complex' && context.source === 'petitioner'
        ? []
        : [
            {
              opinion: { ...opinion, outcome: 'remanded' as const, redoBy: '2026-09-30' as const },
            },
          ]),
    ],
    signOff: () => [{}],
    returnForRevision: () => [{ reason: '依据不足。' }],
    reply: () => [{}],
    reportToCommittee: () => [{}],
    archive: () => [{}],
    requestExtension: ({ context }) => (context.track === 'major' ? [] : [{ reason }]),
    grantExtension: () => [
      { length, reason },
      { length: { ...length, amount: 31 }, reason },
      { length, reason, standInFor: 'absence' },
      { length, reason, standInFor: 'severalLeaders' },
    ],
    refuseExtension: () => [
      { reason },
      { reason, standInFor: 'absence' },
      { reason, standInFor: 'severalLeaders' },
    ],
    notifyExtension: ({ context }) => [
      { notice: { reason, until: context.terms.conclude?.due ?? '2026-05-14' } },
    ],
    openHearing: ({ context }) => (context.outcome === 'remanded' ? [{}] : []),
    closeHearing: () => [{}],
    requestEvidence: () => [
      {
        kind: 'material',
        contents: '1998年缴费台账',
        holder: '农安县社会保险局',
        heldBy: 'localBureau',
        scope: 'comprehensive',
      },
    ],
    proposeMeeting: () => [
      { ground: 'common', topic: '补记缴费年限' },
      { ground: 'majorMatter', topic: '补记缴费年限' },
    ],
    linkedCaseEnded: () => [
      { procedure: 'jilin-evidence-request', caseId: 'ev-1', end: 'obtained', result: '已取得。' },
    ],
    ...commonPayloads('petitionLeader', 'businessLeader', 'principalLeader', 'petitionOffice'),
    reassign: () => [{ unit: { id: 'injuries' }, reason: '职能调整。' }],
  },
};
