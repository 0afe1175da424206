import * as z from 'zod';
import {
  actsBy,
  caseContext,
  commonActs,
  day,
  length,
  line,
  linkedCaseEnded,
  person,
  personal,
  text,
} from '../../src/forms';

export const roles = [
  'petitionOffice',
  'generalOffice',
  'petitionLeader',
  'businessLeader',
  'principalLeader',
  'handlingUnit',
  'petitioner',
  'reviewCommittee',
  'linkedCase',
] as const;
const level = z.enum(['review', 'reReview']);
const track = z.enum(['simple', 'complex', 'major']);
const approver = z.enum(['petitionLeader', 'businessLeader', 'principalLeader']);
/** Why another leader decides: 不在单位, or 涉及多个分管局领导. */
const standInFor = z.enum(['absence', 'severalLeaders']);
const unit = z.strictObject({ id: line });
const outcome = z.enum(['upheld', 'changed', 'revoked', 'remanded']);

/** 不予受理告知书: what it must say (四.1c). */
export const declineNotice = z.strictObject({
  circumstances: text,
  reason: text,
  nextRemedies: z
    .array(
      z.strictObject({
        remedy: z.enum([
          'nextLevel',
          'litigation',
          'arbitration',
          'administrativeReconsideration',
          'otherRoute',
        ]),
        organ: line.exactOptional(),
      }),
    )
    .max(10),
});
/** 信访事项阅办单: the office’s part (四.4). */
export const handlingSlip = z.strictObject({
  proposal: text,
  track,
  approver,
  standInFor: standInFor.exactOptional(),
  note: text.exactOptional(),
});
/** 正式书面复查、复核意见 (四.10a); a new handling has a due day of its own (J17). */
export const formalOpinion = z
  .strictObject({
    facts: personal(text),
    basis: text,
    conclusion: text,
    outcome,
    redoBy: day.exactOptional(),
  })
  .refine((opinion) => (opinion.outcome === 'remanded') === (opinion.redoBy !== undefined), {
    path: ['redoBy'],
    error: 'an order to redo names the day it is due, and no other outcome does',
    params: { zh: '责令重办的须写明重办期限，其他结论不写' },
  });
/** 延期告知书: the reasons, in writing (三.d). */
export const extensionNotice = z.strictObject({ reason: text, until: day });

const act = actsBy(roles);
export const acts = {
  register: act('register', { officialNumber: line.exactOptional() }),
  accept: act('accept', { goodReason: text.exactOptional() }),
  decline: act('decline', {
    ground: z.enum([
      'statutoryRoute',
      'outsideMandate',
      'wrongLevel',
      'late',
      'sameMatter',
      'remedyForgone',
    ]),
    route: z
      .enum(['litigation', 'arbitration', 'administrativeReconsideration', 'otherRoute'])
      .exactOptional(),
    earlierOpinion: line.exactOptional(),
    notice: declineNotice,
  })
    .refine((form) => (form.ground === 'statutoryRoute') === (form.route !== undefined), {
      path: ['route'],
      error: 'a matter with a statutory route is declined with that route named',
      params: { zh: '属于法定途径的，须写明该途径；不属于的不写' },
    })
    .refine((form) => form.ground !== 'sameMatter' || form.earlierOpinion !== undefined, {
      path: ['earlierOpinion'],
      error: 'name the re-review opinion that settled the same matter',
      params: { zh: '须写明对同一事由和理由作出的复核意见' },
    })
    .refine(
      (form) =>
        form.ground === 'sameMatter' ||
        form.ground === 'remedyForgone' ||
        form.notice.nextRemedies.length > 0,
      {
        path: ['notice', 'nextRemedies'],
        error: 'name at least one further remedy',
        params: { zh: '须至少告知一项下步救济途径' },
      },
    ),
  submitSlip: act('submitSlip', { slip: handlingSlip }),
  receive: act('receive', { responsible: line.exactOptional(), officer: line.exactOptional() }),
  instruct: act('instruct', { text, track, unit: unit.exactOptional() }),
  deliver: act('deliver', { note: text.exactOptional() }),
  reclassify: act('reclassify', { track, unit: unit.exactOptional(), reason: text }),
  submitDraft: act('submitDraft', { opinion: text, examination: z.boolean().exactOptional() }),
  settleDraft: act('settleDraft', { text }),
  submitOpinion: act('submitOpinion', { opinion: text }),
  draftFormalOpinion: act('draftFormalOpinion', { opinion: formalOpinion }),
  signOff: act('signOff'),
  returnForRevision: act('returnForRevision', { reason: text }),
  reply: act('reply'),
  reportToCommittee: act('reportToCommittee', { text: text.exactOptional() }),
  archive: act('archive'),
  requestExtension: act('requestExtension', { reason: text }),
  grantExtension: act('grantExtension', {
    length,
    reason: text,
    standInFor: standInFor.exactOptional(),
  }),
  refuseExtension: act('refuseExtension', { reason: text, standInFor: standInFor.exactOptional() }),
  notifyExtension: act('notifyExtension', { notice: extensionNotice }),
  openHearing: act('openHearing', { text: text.exactOptional() }),
  closeHearing: act('closeHearing', { text: text.exactOptional() }),
  requestEvidence: act('requestEvidence', {
    kind: z.enum(['material', 'interview']),
    contents: text,
    holder: personal(line),
    heldBy: z.enum(['localBureau', 'petitioner', 'involvedUnit']),
    /** Whether material of a local bureau lies in the asking division’s own business (J42). */
    scope: z.enum(['ownBusiness', 'comprehensive']).exactOptional(),
    requiredBy: day.exactOptional(),
  })
    .refine(({ kind, heldBy }) => kind === 'material' || heldBy !== 'localBureau', {
      path: ['heldBy'],
      error: 'the petitioner is heard, or a unit the matter concerns',
      params: { zh: '了解核实的对象是信访人或者有关事涉单位' },
    })
    .refine(
      ({ kind, heldBy, scope }) =>
        (kind === 'material' && heldBy === 'localBureau') === (scope !== undefined),
      {
        path: ['scope'],
        error: 'say of material of a local bureau whether it lies in the division’s own business',
        params: { zh: '向社会保险局调取的材料须写明是否属于分管业务范围；其他的不写' },
      },
    )
    .refine(({ on, requiredBy }) => requiredBy === undefined || requiredBy >= on, {
      path: ['requiredBy'],
      error: 'the day required lies before the request',
      params: { zh: '要求的时间不得早于提出之日' },
    }),
  proposeMeeting: act('proposeMeeting', {
    ground: z.enum(['majorMatter', 'common']),
    topic: text,
    /** The matters, beside this one, that raise the same problem (J49). */
    cases: z.array(line).min(1).max(500).exactOptional(),
  }).refine(({ ground, cases }) => ground === 'common' || cases === undefined, {
    path: ['cases'],
    error: 'only a common problem is raised by several matters',
    params: { zh: '群众集中反映的共性问题才列明多个事项' },
  }),
  linkedCaseEnded: linkedCaseEnded(roles),
  ...commonActs(roles, unit),
};

const paper = {
  organ: line,
  number: line.exactOptional(),
  issuedOn: day.exactOptional(),
  /** The day the petitioner received it; not known, the application counts as in time. */
  receivedOn: day.exactOptional(),
};
const kindOf = <const K extends readonly [string, ...string[]]>(kinds: K) => z.enum(kinds);
const opinion = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('county'), kind: kindOf(['handling']), ...paper }),
  z.strictObject({ by: z.literal('city'), kind: kindOf(['handling', 'review']), ...paper }),
  z.strictObject({ by: z.literal('changbaishan'), kind: kindOf(['handling', 'review']), ...paper }),
  z.strictObject({
    by: z.literal('province'),
    kind: kindOf(['handling', 'review', 'reReview']),
    ...paper,
  }),
  z.strictObject({ by: z.literal('committee'), kind: kindOf(['reReview']), ...paper }),
]);
/** 书面申请: an oral application is none until it is taken down and signed (J30). */
export const application = z.strictObject({
  form: z.enum(['written', 'takenDown']),
  applicant: person,
  opinion,
  request: personal(text),
  facts: personal(text),
});

const source = z.enum(['petitioner', 'committee']);
/** What the case opens with: a petitioner’s application, or a matter the provincial committee passes on. */
export const input = z
  .strictObject({
    level,
    source,
    application,
    /** An earlier day set by the committee (J20). */
    limitGiven: day.exactOptional(),
  })
  .refine(({ source, limitGiven }) => source === 'committee' || limitGiven === undefined, {
    path: ['limitGiven'],
    error: 'only the committee sets a limit of its own',
    params: { zh: '只有委员会转交的事项另有要求的期限' },
  });
/** What the decisions leave to the bureau; every value has the default its decision states. */
export const policy = z.strictObject({
  /** How the 日 of 四.4a, 四.5a and 四.6a are counted (J11); calendar days unless said. */
  innerDays: z.enum(['calendarDay', 'workingDay']).exactOptional(),
  /** How many extensions, 30 日 in sum (J2); one unless said. */
  extensions: z.int().min(1).max(30).exactOptional(),
  /** Whether an extension asked for in time may be approved after the limit (J33); not unless said. */
  lateApproval: z.boolean().exactOptional(),
  /** Whether an opinion may order a redo (J16); not unless said. */
  remand: z.boolean().exactOptional(),
  /** Whether a remedy forgone bars the matter (J24); not unless said. */
  barAfterLapse: z.boolean().exactOptional(),
  /** The level of 长白山保护开发区 (J27); city unless said. */
  changbaishan: z.enum(['city', 'county']).exactOptional(),
});
export const context = caseContext(
  [
    'accept',
    'conclude',
    'submitSlip',
    'instruct',
    'deliver',
    'submitDraft',
    'settleDraft',
    'submitOpinion',
    'draftFormalOpinion',
  ],
  policy,
  {
    level,
    source,
    opinion,
    limitGiven: day.exactOptional(),
    filedLate: z.boolean(),
    approver: approver.exactOptional(),
    track: track.exactOptional(),
    outcome: outcome.exactOptional(),
    redoBy: day.exactOptional(),
  },
);

export type Role = (typeof roles)[number];
export type Act = { [K in keyof typeof acts]: z.infer<(typeof acts)[K]> }[keyof typeof acts];
export interface Input extends z.infer<typeof input> {}
export interface Policy extends z.infer<typeof policy> {}
export interface Context extends z.infer<typeof context> {}
export type Approver = z.infer<typeof approver>;
export type StandIn = z.infer<typeof standInFor>;
