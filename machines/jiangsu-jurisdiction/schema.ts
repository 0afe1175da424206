import * as z from 'zod';
import { actsBy, caseContext, line, officeActs, text } from '../../src/forms';

export const roles = [
  'firstHandler',
  'organConcerned',
  'commonSuperior',
  'jointConference',
  'localAuthority',
] as const;
const unit = z.strictObject({ id: line });
/** 所涉及的机关、单位: each named once. */
const organs = z
  .array(line)
  .min(2)
  .max(20)
  .refine((named) => new Set(named).size === named.length, {
    error: 'name each organ once',
    params: { zh: '同一机关、单位不得重复列明' },
  });

/** 责任划分意见: one main responsible organ, the ground of its responsibility, and those that assist (S35). */
export const division = z.strictObject({
  mainOrgan: line,
  assistingOrgans: z.array(line).max(19),
  mainGround: z.enum(['placeOfMatter', 'competence']),
});

const act = actsBy(roles);
const reason = text.exactOptional();
export const acts = {
  proposeDivision: act('proposeDivision', { division, reason }),
  consent: act('consent', { note: text.exactOptional() }),
  recordSuccession: act('recordSuccession', {
    change: z.enum(['split', 'merged', 'abolished']),
    replaced: line,
    successor: line,
  }),
  reportUnclear: act('reportUnclear', { replaced: line, reason }),
  designate: act('designate', { successor: line, reason }),
  reportDispute: act('reportDispute', { reason: text, commonSuperior: line.exactOptional() }),
  decideDivision: act('decideDivision', { division, reason: text }),
  coordinateDivision: act('coordinateDivision', { division, reason: text }),
  callOff: act('callOff', { reason: text }),
  ...officeActs(roles, unit),
};

/** 提请划分责任: the organs concerned, what the matter is, and who asks; as a first-time petition gives it. */
export const input = z.strictObject({
  organs,
  text,
  firstHandler: z.strictObject({ unit: line, leader: line, officer: line }),
  /** Which half of 三跨三分离 it is, where that is known (S38). */
  crossings: z
    .array(z.enum(['threeCrossings', 'threeSeparations']))
    .min(1)
    .max(2)
    .exactOptional(),
});
/** Nothing is left to a policy: the text sets no limit for the division (S34). */
export const policy = z.strictObject({});
export const context = caseContext([], policy, {
  firstHandler: input.shape.firstHandler,
  organs: z.array(line),
  /** The proposal on the table, and who has consented to it. */
  proposal: division.nullable(),
  consented: z.array(line),
  /** The organ whose functions nobody is known to go on with. */
  unclear: line.nullable(),
  division: division.nullable(),
});

export type Role = (typeof roles)[number];
export type Act = { [K in keyof typeof acts]: z.infer<(typeof acts)[K]> }[keyof typeof acts];
export interface Input extends z.infer<typeof input> {}
export interface Policy extends z.infer<typeof policy> {}
export interface Context extends z.infer<typeof context> {}
