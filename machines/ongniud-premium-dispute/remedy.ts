import type { NationalId } from '../../src/law';
import type { Matter } from './competence';

/** The ways of 三(二)c to go on: 司法调解、行政复议、仲裁、行政诉讼. */
export const remedies = [
  'judicialMediation',
  'administrativeReconsideration',
  'arbitration',
  'administrativeLitigation',
] as const;
export type Remedy = (typeof remedies)[number];
/** Who stands against the payer: whoever collects or administers the insurance, the employer, or both. */
export type Relation = 'agency' | 'employer' | 'both';

/** 社会保险法第八十三条: how a remedy that does not fit the relation is marked. */
export const MISFIT = 'social-insurance-2018/83' satisfies NationalId;

/** The relation in dispute; where both are possible no remedy is called unfit. */
export function relationOf(
  matters: readonly Pick<Matter, 'subject'>[],
  otherParty: 'employer' | 'agency' | undefined,
): Relation {
  const labour = ({ subject }: Pick<Matter, 'subject'>) =>
    subject === 'labourRelation' || subject === 'labourCase';
  const agency = otherParty === 'agency' || matters.some((matter) => !labour(matter));
  const employer = otherParty === 'employer' || matters.some(labour);
  return agency && employer ? 'both' : employer ? 'employer' : 'agency';
}

/** Against the collector or the agency 行政复议 or 行政诉讼 fits, between employee and employer 调解 or 仲裁 (O14). */
export const fits = (remedy: Remedy, relation: Relation): boolean =>
  relation === 'both' ||
  (remedy === 'administrativeReconsideration' || remedy === 'administrativeLitigation'
    ? relation === 'agency'
    : relation === 'employer');
