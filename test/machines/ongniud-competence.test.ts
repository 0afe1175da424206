import { describe, expect, test } from 'vitest';
import {
  type Body,
  CompetenceInputError,
  competence,
  type Insurance,
  type Matter,
  type Subject,
} from '../../machines/ongniud-premium-dispute';
import { fits, relationOf } from '../../machines/ongniud-premium-dispute/remedy';
import { cite } from '../../src';

const insurances = ['pension', 'workInjury', 'unemployment', 'medical', 'maternity'] as const;
const BEFORE = { from: '2023-01-01', to: '2024-03-31' } as const;
const AFTER = { from: '2024-04-01', to: '2024-12-31' } as const;

/** What the table says, as `body clause`, with a star where the text gives the cell to nobody. */
const who = (matter: Matter) =>
  competence(matter)
    .competent.map(
      ({ body, clause, assignedByDefault }) =>
        `${body} ${clause.slice('ongniud-2024/二(二).'.length)}${assignedByDefault ? '*' : ''}`,
    )
    .join(' + ');
const row = (subject: Subject, when: typeof BEFORE | typeof AFTER) =>
  insurances.map((insurance) => who({ subject, insurance, ...when }));

const SIC = 'socialInsuranceCenter';
const ESC = 'employmentServiceCenter';
const HSB = 'healthcareSecurityBureau';
const five = (one: string) => insurances.map(() => one);

// Read from 二(二): 1b for the tax bureau; 7a/7b, 8a/8b, 9a/9b for pension and work injury, unemployment, medical and maternity.
const BODIES_BEFORE = [`${SIC} 7b`, `${SIC} 7b`, `${ESC} 8b`, `${HSB} 9b`, `${HSB} 9b`];
const BODIES_ALWAYS = [`${SIC} 7a`, `${SIC} 7a`, `${ESC} 8a`, `${HSB} 9a`, `${HSB} 9a*`];
const starred = (cells: readonly string[]) => cells.map((cell) => `${cell}*`);

describe('before 2024-04-01', () => {
  // 7b, 8b, 9b name 缴费基数、缴费金额、退费审核、欠费追缴.
  test.each(['paymentBase', 'paymentAmount', 'refundExamination', 'arrearsRecovery'] as const)(
    '%s falls to the body of the insurance',
    (subject) => expect(row(subject, BEFORE)).toEqual(BODIES_BEFORE),
  );
  // Nobody is named (O24): the same bodies, by default.
  test.each(['declaration', 'collection', 'penalty'] as const)(
    '%s falls to the body of the insurance by default',
    (subject) => expect(row(subject, BEFORE)).toEqual(starred(BODIES_BEFORE)),
  );
});

describe('from 2024-04-01 on', () => {
  // 1b: 缴费申报、费款征收、退费审核、欠费追缴、违法处罚.
  test.each([
    'declaration',
    'collection',
    'refundExamination',
    'arrearsRecovery',
    'penalty',
  ] as const)('%s falls to the tax bureau', (subject) =>
    expect(row(subject, AFTER)).toEqual(five('taxBureau 1b')),
  );
  test.each(['paymentBase', 'paymentAmount'] as const)(
    '%s falls to the tax bureau by default, as part of 缴费申报 (O24)',
    (subject) => expect(row(subject, AFTER)).toEqual(five('taxBureau 1b*')),
  );
});

describe.each([
  ['before', BEFORE],
  ['after', AFTER],
] as const)('whatever the date: %s', (_, when) => {
  test.each([
    'enrolmentRecord',
    'policyBackPayment',
    'entitlementRecord',
    'benefits',
    'refundRecheck',
  ] as const)('%s', (subject) => expect(row(subject, when)).toEqual(BODIES_ALWAYS));
  // 8a leaves 特殊缴费业务核定 out (O26); maternity is in no line without a date (O25).
  test('specialAssessment', () =>
    expect(row('specialAssessment', when)).toEqual([
      `${SIC} 7a`,
      `${SIC} 7a`,
      `${ESC} 8a*`,
      `${HSB} 9a`,
      `${HSB} 9a*`,
    ]));
  // 8c and 9c name what else is within their functions; 7a ends in 等 (O28).
  test('otherMatter', () =>
    expect(row('otherMatter', when)).toEqual([
      `${SIC} 7a*`,
      `${SIC} 7a*`,
      `${ESC} 8c`,
      `${HSB} 9c`,
      `${HSB} 9c*`,
    ]));
  test('the labour relation and the labour case need no insurance', () => {
    expect(who({ subject: 'labourRelation', ...when })).toBe('hrssBureau 6');
    expect(who({ subject: 'labourCase', ...when })).toBe('peoplesCourt 3');
    expect(row('labourRelation', when)).toEqual(five('hrssBureau 6'));
  });
});

describe(cite('ongniud-2024/二(二).1b'), () => {
  const arrears = (from: Matter['from'], to: Matter['to'], insurance: Insurance = 'pension') =>
    competence({ subject: 'arrearsRecovery', insurance, from, to });
  const of = (found: ReturnType<typeof competence>): readonly Body[] =>
    found.competent.map(({ body }) => body);
  test('1 April 2024 itself is the tax bureau’s (O2), the day before is not', () => {
    expect(of(arrears('2024-04-01', '2024-04-01'))).toEqual(['taxBureau']);
    expect(of(arrears('2024-03-31', '2024-03-31'))).toEqual([SIC]);
    expect(arrears('2024-04-01', '2024-04-01').competent[0]?.decisions).toEqual([
      'ongniud-2024/O2',
    ]);
  });
  test('a period across the day falls to both, jointly (O3)', () => {
    const found = arrears('2024-03-31', '2024-04-01', 'unemployment');
    expect(of(found)).toEqual([ESC, 'taxBureau']);
    expect(found.joint).toBe(true);
    for (const { decisions } of found.competent) expect(decisions).toContain('ongniud-2024/O3');
    expect(arrears('2024-04-01', '2024-12-31').joint).toBe(false);
  });
  test('a period across the day is one body’s where the subject has no date', () => {
    const found = competence({
      subject: 'benefits',
      insurance: 'medical',
      from: '2024-03-31',
      to: '2024-04-01',
    });
    expect(of(found)).toEqual([HSB]);
    expect(found.joint).toBe(false);
  });
});

describe('the decisions named', () => {
  const decisions = (
    subject: Subject,
    insurance: Insurance,
    when = BEFORE as Pick<Matter, 'from' | 'to'>,
  ) => competence({ subject, insurance, ...when }).competent[0]?.decisions;
  test.each([
    ['paymentBase', 'pension', ['ongniud-2024/O4']],
    ['declaration', 'medical', ['ongniud-2024/O24']],
    ['benefits', 'unemployment', ['ongniud-2024/O27']],
    ['benefits', 'medical', ['ongniud-2024/O27']],
    ['benefits', 'maternity', ['ongniud-2024/O25']],
    ['specialAssessment', 'unemployment', ['ongniud-2024/O26']],
    ['otherMatter', 'pension', ['ongniud-2024/O28']],
    ['paymentBase', 'medical', []],
  ] as const)('%s, %s: %j', (subject, insurance, named) =>
    expect(decisions(subject, insurance)).toEqual(named),
  );
  test('paymentBase from the day on: O2 and O24', () =>
    expect(decisions('paymentBase', 'medical', AFTER)).toEqual([
      'ongniud-2024/O2',
      'ongniud-2024/O24',
    ]));
});

describe('who only helps', () => {
  const helping = (subject: Subject) =>
    competence({ subject, insurance: 'pension', ...AFTER }).assisting.map(
      ({ body, clause }) => `${body} ${clause}`,
    );
  const justice = 'justiceBureau ongniud-2024/二(二).4';
  test.each(['refundExamination', 'refundRecheck', 'arrearsRecovery'] as const)(
    '%s: the finance bureau (退费、欠费) and the justice bureau',
    (subject) => expect(helping(subject)).toEqual(['financeBureau ongniud-2024/二(二).5', justice]),
  );
  test('else the justice bureau alone', () => expect(helping('declaration')).toEqual([justice]));
});

describe('what the table cannot be asked', () => {
  const sound: Matter = { subject: 'declaration', insurance: 'pension', ...AFTER };
  test.each([
    ['subject', 'premium', /subject is "premium": write one of declaration, /],
    ['insurance', 'housing', /insurance is "housing": write one of pension, /],
    ['insurance', undefined, /insurance is missing: write one of pension, /],
    ['from', '2024-02-30', /from is "2024-02-30": write a day/],
    ['to', '1 May', /to is "1 May": write a day/],
    ['to', '2024-03-31', /to is "2024-03-31": the period begins on 2024-04-01: end it no earlier/],
  ] as const)('%s: %s', (field, given, message) => {
    const ask = () => competence({ ...sound, [field]: given } as Matter);
    expect(ask).toThrow(message);
    expect(ask).toThrow(CompetenceInputError);
    try {
      ask();
    } catch (error) {
      expect(error).toMatchObject({ field, given });
    }
  });
});

// 社会保险法 art. 83: against the collector or the agency 行政复议 or 行政诉讼, against the employer 调解 or 仲裁.
describe('which remedy fits', () => {
  test.each([
    ['agency', [false, true, false, true]],
    ['employer', [true, false, true, false]],
    ['both', [true, true, true, true]],
  ] as const)('%s', (relation, expected) =>
    expect(
      (
        [
          'judicialMediation',
          'administrativeReconsideration',
          'arbitration',
          'administrativeLitigation',
        ] as const
      ).map((remedy) => fits(remedy, relation)),
    ).toEqual(expected),
  );
  test.each([
    [['arrearsRecovery'], undefined, 'agency'],
    [['labourRelation'], undefined, 'employer'],
    [['labourCase'], 'employer', 'employer'],
    [['paymentBase'], 'employer', 'both'],
    [['labourRelation'], 'agency', 'both'],
    [['labourRelation', 'benefits'], undefined, 'both'],
  ] as const)('%j against %s: %s', (subjects, otherParty, relation) =>
    expect(
      relationOf(
        subjects.map((subject) => ({ subject })),
        otherParty,
      ),
    ).toBe(relation),
  );
});
