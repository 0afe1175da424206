import * as z from 'zod';
import {
  actsBy,
  caseContext,
  commonActs,
  day,
  line,
  linkedCaseEnded,
  person,
  personal,
  service,
  text,
} from '../../src/forms';

export const roles = [
  'petitionOffice',
  'petitionLeader',
  'principalLeader',
  'petitioner',
  'cityBureau',
  'reviewCommittee',
  'linkedCase',
] as const;
const level = z.enum(['review', 'reReview']);
const outcome = z.enum(['upheld', 'changed', 'revoked', 'remanded']);
const unit = z.strictObject({ id: line });

const paper = { organ: line, number: line.exactOptional(), issuedOn: day.exactOptional() };
/** 书面处理意见: the opinion a chain begins with. */
export const handlingOpinion = z.strictObject({
  by: z.enum(['county', 'city', 'changbaishan', 'province']),
  kind: z.enum(['handling']),
  ...paper,
});
/** An opinion against which a remedy is sought, or the last one; `more` is known of it in its place. */
const opinionWith = <const M extends z.core.$ZodLooseShape>(more: M) =>
  z.discriminatedUnion('kind', [
    handlingOpinion.extend(more),
    z.strictObject({
      by: z.enum(['city', 'province']),
      kind: z.enum(['review']),
      ...paper,
      ...more,
    }),
    z.strictObject({
      by: z.enum(['province', 'committee']),
      kind: z.enum(['reReview']),
      ...paper,
      ...more,
    }),
  ]);
/** 复查、复核意见: what the organ of the next level has decided; a redo has a due day of its own (J17). */
export const reviewOpinion = z
  .strictObject({ ...paper, outcome, redoBy: day.exactOptional() })
  .refine((opinion) => (opinion.outcome === 'remanded') === (opinion.redoBy !== undefined), {
    path: ['redoBy'],
    error: 'an order to redo names the day it is due, and no other outcome does',
    params: { zh: '责令重办的须写明重办期限，其他结论不写' },
  });
/** 书面申请: what is said orally is no application until it is taken down and signed (J30). */
const applied = {
  form: z.enum(['written', 'takenDown']),
  request: personal(text),
  facts: personal(text),
};
/** 投诉请求: what the petitioner brings up again, beside the remedies. */
const renewed = z.strictObject({ request: personal(text), facts: personal(text) });

const act = actsBy(roles);
export const acts = {
  apply: act('apply', applied),
  accept: act('accept', { goodReason: text }),
  decline: act('decline', {
    ground: z.enum([
      'statutoryRoute',
      'outsideMandate',
      'wrongLevel',
      'late',
      'sameMatter',
      'remedyForgone',
    ]),
    reason: text,
    /** 下步救济途径, as the notice of the organ names it. */
    nextRemedy: line.exactOptional(),
  }),
  reportOpinion: act('reportOpinion', { reviewOpinion }),
  acceptOpinion: act('acceptOpinion', { text: text.exactOptional() }),
  bringUpAgain: act('bringUpAgain', { renewed }),
  bar: act('bar', { finding: text, earlierOpinion: line.exactOptional() }),
  registerAnew: act('registerAnew', { finding: text }),
  showRemedy: act('showRemedy', { text }),
  archive: act('archive'),
  linkedCaseEnded: linkedCaseEnded(roles).extend({
    /** What a review decided, on this petitioner’s application. */
    reviewOpinion: reviewOpinion.exactOptional(),
  }),
  ...commonActs(roles, unit),
  serve: act('serve', { ...service.shape, kind: z.enum(['opinion', 'notice']) }).refine(
    ({ servedOn, on }) => servedOn <= on,
    {
      path: ['servedOn'],
      error: 'a service is recorded when it has happened, not before',
      params: { zh: '送达之后方可记录，送达日期不得晚于办理日期' },
    },
  ),
};

/** What a chain opens with: one petitioner, and one written handling opinion. */
export const input = z.strictObject({ petitioner: person, opinion: handlingOpinion });
/** What the decisions leave to the bureau; every value has the default its decision states. */
export const policy = z.strictObject({
  /** Whether a remedy not used bars the matter (J24); not unless said. */
  barAfterLapse: z.boolean().exactOptional(),
  /** The level of 长白山保护开发区 (J27); city unless said. */
  changbaishan: z.enum(['city', 'county']).exactOptional(),
});
export const context = caseContext(['reviewWindow', 'reReviewWindow'], policy, {
  petitioner: person,
  /** The handling opinion, whatever has been decided on it since. */
  opinion: handlingOpinion,
  /** The opinion that stands now. */
  standing: opinionWith({}),
  /** The regulation that was in force when the chain was opened (N3). */
  governedBy: z.enum(['petition-2005', 'petition-2022']),
  /** The remedy that is next, or the one being decided. */
  level,
  /** The day the standing opinion was served on this petitioner. */
  servedOn: day.nullable(),
  /** Where the chain stands for one who petitions again: a remedy open, the remedy not used, or the levels exhausted. */
  course: z.enum(['open', 'forgone', 'exhausted']),
  /** Who applies in a case that this one opens. */
  source: z.enum(['petitioner']),
  /** What the petitioner applied for last, as the organ of the next level receives it. */
  application: z
    .strictObject({
      ...applied,
      applicant: person,
      opinion: opinionWith({ receivedOn: day.exactOptional() }),
    })
    .exactOptional(),
  /** What waits for an answer of the office. */
  renewed: renewed.nullable(),
  outcome: outcome.exactOptional(),
  redoBy: day.exactOptional(),
});

export type Role = (typeof roles)[number];
export type Act = { [K in keyof typeof acts]: z.infer<(typeof acts)[K]> }[keyof typeof acts];
export interface Input extends z.infer<typeof input> {}
export interface Policy extends z.infer<typeof policy> {}
export interface Context extends z.infer<typeof context> {}
