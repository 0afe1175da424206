import * as z from 'zod';
import {
  actsBy,
  caseContext,
  confidential,
  day,
  line,
  officeActs,
  openPeriod,
  personal,
  text,
} from '../../src/forms';

export const roles = ['petitionDepartment', 'addressee', 'organAtFault', 'higherOrgan'] as const;
const unit = z.strictObject({ id: line });

/** The grounds of 三(七).2, in the order of the text. */
const grounds = z.enum([
  'lateAcceptanceOrHandling',
  'irregularProcedure',
  'opinionNotCarriedOut',
  'shirking',
  'perfunctory',
  'rudeConduct',
]);
/** What was not done, in the order of 三(七).4. */
const omissions = z.enum(['notRegistered', 'notReferred', 'notAssigned', 'notSupervised']);

/** 三项建议 (三(七).1): one of the three kinds, with what each kind rests on (S45). */
export const recommendation = z.strictObject({
  kind: z.enum(['improveWork', 'improvePolicy', 'pursueLiability']),
  grounds: z.array(grounds).max(6),
  /** 情节严重, 严重后果 (三(七).3). */
  gravity: z.enum(['graveCircumstances', 'seriousConsequences']).exactOptional(),
  /** 政策性问题 (信访工作条例 art. 40). */
  policyQuestion: text.exactOptional(),
  factsFound: confidential(text),
  measuresProposed: text,
});
/** 责令改正 (三(七).4): what was not done, what must be put right, and the day for it, if the order names one. */
export const rectificationOrder = z.strictObject({
  omissions: z.array(omissions).min(1).max(4),
  demands: text,
  correctBy: day.exactOptional(),
});
/** 追究责任 (三(七).4): who is held liable, by which rule, and how. */
export const liabilityRecord = z
  .array(
    z.strictObject({
      capacity: z.enum(['firstLeader', 'firstOfficer']),
      person: personal(line),
      basis: text,
      measure: text,
    }),
  )
  .min(1)
  .max(2)
  .refine((held) => new Set(held.map(({ capacity }) => capacity)).size === held.length, {
    error: 'name the leader once and the officer once',
    params: { zh: '首办责任领导、责任人各列一次' },
  });

const act = actsBy(roles);
export const acts = {
  recommend: act('recommend', { unit, recommendation }),
  answer: act('answer', { adopted: z.boolean(), text, reasons: text.exactOptional() }),
  reportCarriedOut: act('reportCarriedOut', { text }),
  dropFinding: act('dropFinding', { reason: text }),
  closeCase: act('closeCase', { note: text.exactOptional() }),

  orderRectification: act('orderRectification', { rectificationOrder }),
  reportPutRight: act('reportPutRight', { text }),

  recordConsequences: act('recordConsequences', { consequences: confidential(text) }),
  pursueLiability: act('pursueLiability', { liabilityRecord }),
  ...officeActs(roles, unit),
};

/** 履职问题: the organ it is about and what was found; as a first-time petition gives it, or from another finding (S50). */
export const input = z.strictObject({
  organ: line,
  text: confidential(text),
  /** A recommendation, unless the finding calls for an order of the organ one level up (三(七).4). */
  callsFor: z.enum(['recommendation', 'order']).exactOptional(),
  /** The petition department that recommends, where no other may. */
  department: line.exactOptional(),
  firstHandler: z.strictObject({ unit: line, leader: line, officer: line }).exactOptional(),
});
/** 及时 and 书面反馈 have no number (S46): each period is a length or an explicit `'none'`. */
export const policy = z.strictObject({ recommendWithin: openPeriod, answerWithin: openPeriod });
export const context = caseContext(['recommend', 'answer', 'rectification'], policy, {
  organ: line,
  callsFor: z.enum(['recommendation', 'order']),
  firstHandler: input.shape.firstHandler,
  /** How the order to correct stands. */
  correctionOrdered: z.enum(['none', 'standing', 'putRight']),
  /** The day named in the order in force. */
  correctBy: day.nullable(),
  liability: z.enum(['none', 'owed', 'pursued']),
});

export type Role = (typeof roles)[number];
export type Act = { [K in keyof typeof acts]: z.infer<(typeof acts)[K]> }[keyof typeof acts];
export interface Input extends z.infer<typeof input> {}
export interface Policy extends z.infer<typeof policy> {}
export interface Context extends z.infer<typeof context> {}
export type Kind = z.infer<typeof recommendation>['kind'];
