import * as z from 'zod';
import {
  actsBy,
  attachment,
  caseContext,
  confidential,
  day,
  line,
  officeActs,
  text,
} from '../../src/forms';

export const roles = ['generalOffice', 'leaderInCharge'] as const;
const unit = z.strictObject({ id: line });
const kind = z.enum(['monthly', 'yearEnd']);
const month = z.string().regex(/^(19|2[01])\d\d-(0[1-9]|1[0-2])$/);
const year = z.string().regex(/^(19|2[01])\d\d$/);

/** One kind of entry, each with how many matters have it. */
const counted = z.array(z.strictObject({ value: text, matters: z.int().min(0) })).max(2000);
/** 信访统计分类 of a month (五.2), by what the registration form asks for (一.2a), the channel and the outcome. */
export const monthlyStatistics = z.strictObject({
  month,
  channel: counted,
  contentClass: counted,
  purpose: counted,
  placeOfMatter: counted,
  system: counted,
  cause: confidential(counted),
  outcome: counted,
});
/** One paper or matter that is filed. */
export const filed = z.strictObject({
  id: line,
  name: confidential(line),
  sort: z.enum(['petitionFile', 'officialPaper', 'workPlan', 'workSummary', 'otherPaper']),
});
/** One bound volume 卷; whether its papers were trimmed is a note of the file, no step of it (B28). */
export const volume = z.strictObject({
  id: line,
  contentClass: line,
  pages: z.int().min(1).max(100_000),
  trimmedToA4: z.boolean(),
});

const act = actsBy(roles);
export const acts = {
  collect: act('collect', { files: z.array(filed).max(5000) }),
  classify: act('classify', {
    classes: z.array(z.strictObject({ contentClass: line, ids: z.array(line).max(5000) })).max(200),
  }),
  drawUpStatistics: act('drawUpStatistics', { monthlyStatistics }),
  bind: act('bind', { volumes: z.array(volume).max(500) }),
  store: act('store', { place: line, conditions: text }),
  digitise: act('digitise', { electronicCopy: attachment }),
  ...officeActs(roles, unit),
};

/** Which filing it is: of a month or of a year, and its last day by the bureau’s schedule. */
export const input = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('monthly'), period: month, lastDay: day }),
    z.strictObject({ kind: z.literal('yearEnd'), period: year, lastDay: day }),
  ])
  .refine(({ kind, period, lastDay }) => kind === 'yearEnd' || lastDay >= `${period}-01`, {
    path: ['lastDay'],
    error: 'the filing of a month is not due before the month begins',
  })
  .refine(
    ({ kind, period, lastDay }) => kind === 'monthly' || lastDay.startsWith(`${period}-12-`),
    {
      path: ['lastDay'],
      error: 'the year-end filing is due in December of its year',
    },
  );
/** Nothing is left to a value of the bureau but its schedule, and that names the last day. */
export const policy = z.strictObject({});
export const context = caseContext(['monthly', 'yearEnd'], policy, {
  kind,
  period: line,
  lastDay: day,
  /** Ids of what was collected, and the classes it was sorted into. */
  files: z.array(line).readonly(),
  classes: z.array(line).readonly(),
});

export type Role = (typeof roles)[number];
export type Act = { [K in keyof typeof acts]: z.infer<(typeof acts)[K]> }[keyof typeof acts];
export type Input = z.infer<typeof input>;
export interface Policy extends z.infer<typeof policy> {}
export interface Context extends z.infer<typeof context> {}
