import { isPlainDate, type PlainDate } from '../../calendars';
import type { ClauseId, DecisionId } from '../../src/law';

/** What a dispute can be about 争议事项, in the words of 二(二). */
export const subjects = [
  'declaration',
  'collection',
  'penalty',
  'paymentBase',
  'paymentAmount',
  'refundExamination',
  'arrearsRecovery',
  'enrolmentRecord',
  'policyBackPayment',
  'entitlementRecord',
  'benefits',
  'refundRecheck',
  'specialAssessment',
  'labourRelation',
  'labourCase',
  'otherMatter',
] as const;
export const insurances = [
  'pension',
  'workInjury',
  'unemployment',
  'medical',
  'maternity',
] as const;
export const bodies = [
  'taxBureau',
  'socialInsuranceCenter',
  'employmentServiceCenter',
  'healthcareSecurityBureau',
  'hrssBureau',
  'peoplesCourt',
] as const;
export type Subject = (typeof subjects)[number];
export type Insurance = (typeof insurances)[number];
export type Body = (typeof bodies)[number];

/** From this day on the tax bureau collects; the day itself is its first (O2). */
export const CUT_OFF = '2024-04-01' satisfies PlainDate;

/** One disputed matter: its subject, the insurance, and the fee period or event in dispute, both days included (O3). */
export interface Matter {
  readonly subject: Subject;
  /** Not needed where the labour relation is disputed. */
  readonly insurance?: Insurance;
  readonly from: PlainDate;
  readonly to: PlainDate;
}
export interface Competent {
  readonly body: Body;
  readonly clause: ClauseId;
  readonly decisions: readonly DecisionId[];
  /** The text gives this cell to nobody; a decision does (O24, O25, O26, O28). */
  readonly assignedByDefault: boolean;
}
export interface Assisting {
  readonly body: 'financeBureau' | 'justiceBureau';
  readonly clause: ClauseId;
}
export interface Competence {
  /** Who handles the matter, the earlier collector first. */
  readonly competent: readonly Competent[];
  /** Who only helps. */
  readonly assisting: readonly Assisting[];
  /** Two or more bodies: the studio accepts (三(一)2). */
  readonly joint: boolean;
}

/** A matter that the table of 二(二) cannot be asked about. */
export class CompetenceInputError extends Error {
  override readonly name = 'CompetenceInputError';
  constructor(
    readonly field: 'subject' | 'insurance' | 'from' | 'to',
    readonly given: unknown,
    what: string,
  ) {
    super(`${field} is ${JSON.stringify(given) ?? 'missing'}: ${what}`);
  }
}

const line = (
  body: Body,
  clause: ClauseId,
  decisions: readonly DecisionId[] = [],
  assignedByDefault = false,
): Competent => ({ body, clause, decisions, assignedByDefault });
const byInsurance = <T extends Readonly<Record<Insurance, Competent>>>(lines: T): T => lines;

const tax = line('taxBureau', 'ongniud-2024/二(二).1b', ['ongniud-2024/O2']);
const taxByDefault = line(
  'taxBureau',
  'ongniud-2024/二(二).1b',
  ['ongniud-2024/O2', 'ongniud-2024/O24'],
  true,
);
/** 7b, 8b, 9b: the body of each insurance before the cut-off. */
const before = byInsurance({
  pension: line('socialInsuranceCenter', 'ongniud-2024/二(二).7b', ['ongniud-2024/O4']),
  workInjury: line('socialInsuranceCenter', 'ongniud-2024/二(二).7b', ['ongniud-2024/O4']),
  unemployment: line('employmentServiceCenter', 'ongniud-2024/二(二).8b'),
  medical: line('healthcareSecurityBureau', 'ongniud-2024/二(二).9b'),
  maternity: line('healthcareSecurityBureau', 'ongniud-2024/二(二).9b'),
});
/** 7a, 8a, 9a: the same bodies, without a date; the special lines win over 7a. */
const always = byInsurance({
  pension: line('socialInsuranceCenter', 'ongniud-2024/二(二).7a'),
  workInjury: line('socialInsuranceCenter', 'ongniud-2024/二(二).7a'),
  unemployment: line('employmentServiceCenter', 'ongniud-2024/二(二).8a', ['ongniud-2024/O27']),
  medical: line('healthcareSecurityBureau', 'ongniud-2024/二(二).9a', ['ongniud-2024/O27']),
  maternity: line('healthcareSecurityBureau', 'ongniud-2024/二(二).9a', ['ongniud-2024/O25'], true),
});
const assessment = byInsurance({
  ...always,
  unemployment: line(
    'employmentServiceCenter',
    'ongniud-2024/二(二).8a',
    ['ongniud-2024/O26'],
    true,
  ),
});
/** 8c, 9c: what else is within their functions; 7a ends in 等. */
const remaining = byInsurance({
  pension: line('socialInsuranceCenter', 'ongniud-2024/二(二).7a', ['ongniud-2024/O28'], true),
  workInjury: line('socialInsuranceCenter', 'ongniud-2024/二(二).7a', ['ongniud-2024/O28'], true),
  unemployment: line('employmentServiceCenter', 'ongniud-2024/二(二).8c'),
  medical: line('healthcareSecurityBureau', 'ongniud-2024/二(二).9c'),
  maternity: line('healthcareSecurityBureau', 'ongniud-2024/二(二).9c', ['ongniud-2024/O25'], true),
});
const { pension, workInjury, unemployment, medical, maternity } = before;
const earlierByDefault = byInsurance({
  pension: byDefault(pension),
  workInjury: byDefault(workInjury),
  unemployment: byDefault(unemployment),
  medical: byDefault(medical),
  maternity: byDefault(maternity),
});
function byDefault({ body, clause }: Competent): Competent {
  return line(body, clause, ['ongniud-2024/O24'], true);
}

type ByInsurance = Readonly<Record<Insurance, Competent>>;
/** Who has a subject: one body, the body of the insurance, or that body before the cut-off and another from it on. */
type Rule = Competent | ByInsurance | { readonly before: ByInsurance; readonly from: Competent };
const table: Readonly<Record<Subject, Rule>> = {
  declaration: { before: earlierByDefault, from: tax },
  collection: { before: earlierByDefault, from: tax },
  penalty: { before: earlierByDefault, from: tax },
  paymentBase: { before, from: taxByDefault },
  paymentAmount: { before, from: taxByDefault },
  refundExamination: { before, from: tax },
  arrearsRecovery: { before, from: tax },
  enrolmentRecord: always,
  policyBackPayment: always,
  entitlementRecord: always,
  benefits: always,
  refundRecheck: always,
  specialAssessment: assessment,
  labourRelation: line('hrssBureau', 'ongniud-2024/二(二).6'),
  labourCase: line('peoplesCourt', 'ongniud-2024/二(二).3', ['ongniud-2024/O22']),
  otherMatter: remaining,
};

/** Every clause of the table: what a rule that asks it rests on. */
export const competenceClauses = [
  'ongniud-2024/二(二).1b',
  'ongniud-2024/二(二).3',
  'ongniud-2024/二(二).6',
  'ongniud-2024/二(二).7a',
  'ongniud-2024/二(二).7b',
  'ongniud-2024/二(二).8a',
  'ongniud-2024/二(二).8b',
  'ongniud-2024/二(二).8c',
  'ongniud-2024/二(二).9a',
  'ongniud-2024/二(二).9b',
  'ongniud-2024/二(二).9c',
] as const satisfies readonly ClauseId[];

/** Whether the insurance decides who has the subject. */
export const needsInsurance = (subject: Subject): boolean => !('body' in table[subject]);
/** 退费、欠费: the finance bureau helps (二(二).5). */
export const isRefundOrArrears = ({ subject }: Pick<Matter, 'subject'>): boolean =>
  subject === 'refundExamination' || subject === 'refundRecheck' || subject === 'arrearsRecovery';

/**
 * Who handles a dispute, by the table of 二(二): each body with its clause, and who only helps. A period on both sides
 * of 2024-04-01 falls to two bodies, which means joint handling (O3).
 * @throws CompetenceInputError for a subject, an insurance or a period that the table does not know.
 */
export function competence(matter: Matter): Competence {
  const { subject, insurance, from, to } = matter;
  if (!subjects.includes(subject))
    throw new CompetenceInputError('subject', subject, `write one of ${subjects.join(', ')}`);
  if (insurance === undefined ? needsInsurance(subject) : !insurances.includes(insurance))
    throw new CompetenceInputError('insurance', insurance, `write one of ${insurances.join(', ')}`);
  for (const [field, day] of [
    ['from', from],
    ['to', to],
  ] as const)
    if (!isPlainDate(day)) throw new CompetenceInputError(field, day, 'write a day as YYYY-MM-DD');
  if (to < from)
    throw new CompetenceInputError('to', to, `the period begins on ${from}: end it no earlier`);
  const competent = competentFor(matter);
  return {
    competent,
    assisting: [
      ...(isRefundOrArrears(matter)
        ? [{ body: 'financeBureau' as const, clause: 'ongniud-2024/二(二).5' as const }]
        : []),
      { body: 'justiceBureau', clause: 'ongniud-2024/二(二).4' },
    ],
    joint: competent.length > 1,
  };
}

function competentFor({ subject, insurance, from, to }: Matter): readonly Competent[] {
  const rule = table[subject];
  if ('body' in rule) return [rule];
  if (!insurance) return [];
  if (!('before' in rule)) return [rule[insurance]];
  const earlier = from < CUT_OFF ? [rule.before[insurance]] : [];
  const later = to >= CUT_OFF ? [rule.from] : [];
  const both = earlier.length > 0 && later.length > 0;
  return [...earlier, ...later].map((one) =>
    both ? { ...one, decisions: [...one.decisions, 'ongniud-2024/O3' as const] } : one,
  );
}

/** The bodies of several matters together, each once; two or more need the joint procedure. Matters must be well formed. */
export const bodiesFor = (matters: readonly Matter[]): readonly Body[] => [
  ...new Set(matters.flatMap((matter) => competentFor(matter).map(({ body }) => body))),
];
