import * as z from 'zod';
import {
  actsBy,
  caseContext,
  confidential,
  day,
  line,
  officeActs,
  openPeriod,
  text,
} from '../../src/forms';

export const roles = ['petitionDepartment', 'jointConference', 'supervisedUnit'] as const;
const unit = z.strictObject({ id: line });
const count = z.int().min(0).max(100_000_000);

/** 办理情况 of a period (三(四).4, 三(四).5): numbers of matters, never rates, so that nothing is rounded. */
export const periodFigures = z
  .strictObject({
    /** 办结的初次信访事项, and those of them without a repeat within the window (S18). */
    firstTimeConcluded: count,
    resolvedAtOnce: count,
    /** 信访总量, and the repeat petitions in it (一.b). */
    petitions: count,
    repeatPetitions: count,
    /** The repeat petitions of the period before. */
    repeatPetitionsBefore: count,
    newBacklog: count,
    turnedRepeat: count,
  })
  .refine(({ resolvedAtOnce, firstTimeConcluded }) => resolvedAtOnce <= firstTimeConcluded, {
    path: ['resolvedAtOnce'],
    error: 'at most as many as were concluded',
    params: { zh: '不得多于办结的初次信访事项' },
  })
  .refine(({ repeatPetitions, petitions }) => repeatPetitions <= petitions, {
    path: ['repeatPetitions'],
    error: 'at most as many as there were petitions',
    params: { zh: '不得多于信访总量' },
  });
/** 责令限期整改: what must be put right, and by which day (S43). */
export const correctionOrder = z.strictObject({ problems: text, demands: text, correctBy: day });

const act = actsBy(roles);
export const acts = {
  reportFigures: act('reportFigures', { periodFigures }),
  circulateFigures: act('circulateFigures', { scope: text, text }),
  summonForTalk: act('summonForTalk', {
    heldOn: day,
    attendees: z.array(line).min(1).max(50),
    text: confidential(text),
  }),
  issueCircular: act('issueCircular', { scope: text, text }),
  listForSupervision: act('listForSupervision', { problems: text, demands: text }),
  orderCorrection: act('orderCorrection', { correctionOrder }),
  reportCorrection: act('reportCorrection', { text }),
  examineCorrection: act('examineCorrection', { sufficient: z.boolean(), findings: text }),
  liftListing: act('liftListing', { note: text.exactOptional() }),
  recordNotCorrected: act('recordNotCorrected', { reason: text }),
  closeRound: act('closeRound', { note: text.exactOptional() }),
  ...officeActs(roles, unit),
};

/** One region or department and one period of time (S39): who looks at whom. */
export const input = z
  .strictObject({
    supervisingDepartment: line,
    supervisedKind: z.enum(['locality', 'governmentDepartment']),
    supervisedUnit: line,
    periodFrom: day,
    periodThrough: day,
  })
  .refine(({ periodFrom, periodThrough }) => periodFrom <= periodThrough, {
    path: ['periodThrough'],
    error: 'the period ends on or after its first day',
    params: { zh: '统计期间的截止日不得早于起始日' },
  });

const part = z.int().min(0).max(10_000);
const whole = z.int().min(1).max(10_000);
/** An exact fraction: a growth may be more than the whole. */
const fraction = z.strictObject({ numerator: part, denominator: whole });
const share = fraction.refine(({ numerator, denominator }) => numerator <= denominator, {
  path: ['numerator'],
  error: 'a share is at most the whole',
  params: { zh: '比率不得大于一' },
});
/** 偏低、较高、较大、较多 have no number (S16): each threshold is a number or an explicit `'none'`; so is each period. */
export const policy = z.strictObject({
  resolutionBelow: z.union([share, z.literal('none')]),
  repeatShareOver: z.union([share, z.literal('none')]),
  repeatGrowthOver: z.union([fraction, z.literal('none')]),
  newBacklogOver: z.union([count, z.literal('none')]),
  circulateWithin: openPeriod,
  measureWithin: openPeriod,
});
export const context = caseContext(['circulation', 'firstMeasure', 'regionalCorrection'], policy, {
  /** The thresholds the figures crossed. */
  crossed: z.array(
    z.enum(['resolutionBelow', 'repeatShareOver', 'repeatGrowthOver', 'newBacklogOver']),
  ),
  listed: z.boolean(),
  /** The day named in the order in force. */
  correctBy: day.exactOptional(),
});

export type Role = (typeof roles)[number];
export type Act = { [K in keyof typeof acts]: z.infer<(typeof acts)[K]> }[keyof typeof acts];
export interface Input extends z.infer<typeof input> {}
export interface Policy extends z.infer<typeof policy> {}
export interface Context extends z.infer<typeof context> {}
export type Figures = z.infer<typeof periodFigures>;
