import type { Context, Figures, Policy } from './schema';

/** A threshold of the policy. */
export type Threshold = Context['crossed'][number];

interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}
/** Whole numbers of at most 10¹² on both sides: the comparison is exact. */
const below = (a: Fraction, b: Fraction) =>
  a.numerator * b.denominator < b.numerator * a.denominator;

/**
 * The thresholds of 三(四).5 that the figures of a period cross, in the order of the text. Only a figure beyond its threshold
 * crosses it, one exactly at it does not; a rate or a share of nothing crosses none, any growth from nothing crosses each (S40).
 */
export function thresholdsCrossed(figures: Figures, policy: Policy): Threshold[] {
  const {
    firstTimeConcluded,
    resolvedAtOnce,
    petitions,
    repeatPetitions,
    repeatPetitionsBefore,
    newBacklog,
  } = figures;
  const { resolutionBelow, repeatShareOver, repeatGrowthOver, newBacklogOver } = policy;
  const resolution = { numerator: resolvedAtOnce, denominator: firstTimeConcluded };
  const share = { numerator: repeatPetitions, denominator: petitions };
  const growth = {
    numerator: repeatPetitions - repeatPetitionsBefore,
    denominator: repeatPetitionsBefore,
  };
  const crossed: { readonly [T in Threshold]: boolean } = {
    resolutionBelow: resolutionBelow !== 'none' && below(resolution, resolutionBelow),
    repeatShareOver: repeatShareOver !== 'none' && below(repeatShareOver, share),
    repeatGrowthOver: repeatGrowthOver !== 'none' && below(repeatGrowthOver, growth),
    newBacklogOver: newBacklogOver !== 'none' && newBacklog > newBacklogOver,
  };
  return (Object.keys(crossed) as Threshold[]).filter((threshold) => crossed[threshold]);
}
