import { describe, expect, test } from 'vitest';
import { competence, type Matter } from '../../machines/ongniud-premium-dispute';
import { CaseInputError, type ClauseId, cite, contextOfCase, openCase } from '../../src';
import { citationsOf, ratesOf } from '../../src/analysis';
import {
  at,
  attempt,
  classified,
  concluded,
  does,
  fedBack,
  grounds,
  input,
  labour,
  mixed,
  opened,
  own,
  policy,
  procedure,
  proposed,
  registration,
  routed,
  sheet,
  unopposed,
} from '../support/ongniud';

const MON = '2026-03-09';
const text = { text: '已办。' };
const result = { result: '已核减。' };
const files = { files: ['登记表'] };
const minutes = {
  minutes: { heldOn: MON, participants: ['旗税务局', '旗社保中心'], result: '一致。' },
};
const told = { toPayer: '已核减。' };
const effects = (outcome: ReturnType<typeof attempt>) =>
  outcome.effects.flatMap((effect) => (effect.type === 'issue' ? [effect.form] : []));
const roleOf = (clause: ClauseId) =>
  (citationsOf(procedure)[clause] ?? []).flatMap((place) =>
    place.kind === 'role' ? [place.role] : [],
  );
const needs = (clause: ClauseId) =>
  expect((citationsOf(procedure)[clause] ?? []).map(({ kind }) => kind)).not.toEqual([]);

describe(cite('ongniud-2024/一'), () => {
  test('the loop runs from the report to the file, and how far it is followed up can be told', () => {
    const kase = unopposed(MON);
    const followed = does(kase, 'followUp', MON, 'acceptingDepartment', { note: '满意。' });
    const rate = (cases: Parameters<typeof ratesOf>[1]) =>
      ratesOf(procedure, cases).find(({ name }) => name === 'followedUp');
    expect(rate([kase, followed])).toMatchObject({ numerator: 1, denominator: 2, value: 0.5 });
    expect(at(does(followed, 'archive', MON, 'acceptingDepartment', files))).toBe('archived');
  });
});
describe(cite('ongniud-2024/二(一)'), () => {
  test('the leading group is a role of its own', () => {
    expect(roleOf('ongniud-2024/二(一)')).toEqual(['leadingGroup']);
  });
});
describe(cite('ongniud-2024/附1.序'), () => {
  test('its members are configuration: the role is the group', () => {
    expect(roleOf('ongniud-2024/附1.序')).toEqual(['leadingGroup']);
  });
});
describe(cite('ongniud-2024/二(二).1a'), () => {
  test('the tax bureau acts as the office of the leading group', () => {
    expect(roleOf('ongniud-2024/二(二).1a')).toEqual(['leadingGroupOffice']);
  });
});

/** One matter of each line of the table, and the body it falls to. */
const lines: readonly (readonly [ClauseId, Matter, string])[] = [
  ['ongniud-2024/二(二).1b', own, 'taxBureau'],
  ['ongniud-2024/二(二).3', { ...labour, subject: 'labourCase' }, 'peoplesCourt'],
  ['ongniud-2024/二(二).6', labour, 'hrssBureau'],
  ['ongniud-2024/二(二).7a', { ...own, subject: 'benefits' }, 'socialInsuranceCenter'],
  ['ongniud-2024/二(二).7b', { ...mixed, to: '2024-03-31' }, 'socialInsuranceCenter'],
  [
    'ongniud-2024/二(二).8a',
    { ...own, subject: 'benefits', insurance: 'unemployment' },
    'employmentServiceCenter',
  ],
  [
    'ongniud-2024/二(二).8b',
    { ...mixed, insurance: 'unemployment', to: '2024-03-31' },
    'employmentServiceCenter',
  ],
  [
    'ongniud-2024/二(二).8c',
    { ...own, subject: 'otherMatter', insurance: 'unemployment' },
    'employmentServiceCenter',
  ],
  [
    'ongniud-2024/二(二).9a',
    { ...own, subject: 'benefits', insurance: 'medical' },
    'healthcareSecurityBureau',
  ],
  [
    'ongniud-2024/二(二).9b',
    { ...mixed, insurance: 'maternity', to: '2024-03-31' },
    'healthcareSecurityBureau',
  ],
  [
    'ongniud-2024/二(二).9c',
    { ...own, subject: 'otherMatter', insurance: 'medical' },
    'healthcareSecurityBureau',
  ],
];
describe.each(
  [
    cite('ongniud-2024/二(二).1b'),
    cite('ongniud-2024/二(二).3'),
    cite('ongniud-2024/二(二).6'),
    cite('ongniud-2024/二(二).7a'),
    cite('ongniud-2024/二(二).7b'),
    cite('ongniud-2024/二(二).8a'),
    cite('ongniud-2024/二(二).8b'),
    cite('ongniud-2024/二(二).8c'),
    cite('ongniud-2024/二(二).9a'),
    cite('ongniud-2024/二(二).9b'),
    cite('ongniud-2024/二(二).9c'),
  ].map((title, index) => [title, index] as const),
)('%s', (_title, index) => {
  const [clause, matter, body] = lines[index] as (typeof lines)[number];
  test('the matter falls to its body, by this clause', () => {
    expect(competence(matter).competent).toMatchObject([{ body, clause }]);
    needs(clause);
  });
  test('the chart keeps it or sends it there', () => {
    const kase = routed(MON, [matter]);
    expect(contextOfCase(kase)).toMatchObject({ competent: [body] });
    expect(at(kase)).toBe(body === 'taxBureau' ? 'handling.working' : 'intake.notOurs');
  });
});

const handedOver = () =>
  does(routed(MON, [labour]), 'handOver', MON, 'receivingOfficer', {
    unit: { id: 'hrssBureau' },
    toldPayer: '已告知。',
    contact: '王某',
  });
const contested = () =>
  does(
    handedOver(),
    'refuseHandOver',
    MON,
    'otherDepartment',
    { reason: '无此职责。' },
    'hrssBureau',
  );
const given = { unit: { id: 'socialInsuranceCenter' }, reason: '协调。' };
describe(cite('ongniud-2024/二(二).1c'), () => {
  test('the office coordinates who handles a dispute that is contested', () => {
    expect(grounds(contested(), 'coordinate', MON, 'studio', given)).toContain(
      'ongniud-2024/二(二).1c',
    );
    expect(at(does(contested(), 'coordinate', MON, 'leadingGroupOffice', given))).toBe(
      'intake.handingOver',
    );
  });
});
describe(cite('ongniud-2024/附1.(一)'), () => {
  test('no other department settles it', () => {
    expect(grounds(contested(), 'coordinate', MON, 'receivingOfficer', given)).toContain(
      'ongniud-2024/附1.(一)',
    );
    expect(roleOf('ongniud-2024/附1.(一)')).toEqual(['leadingGroupOffice']);
  });
});
describe(cite('ongniud-2024/二(二).4'), () => {
  test('the justice bureau helps in any dispute, with interpretation only', () => {
    const kase = routed(MON, [{ ...own, subject: 'declaration' }]);
    expect(grounds(kase, 'assist', MON, 'justiceBureau', text)).toEqual([]);
    expect(grounds(kase, 'conclude', MON, 'justiceBureau', result)).toContain('role');
    expect(roleOf('ongniud-2024/二(二).4')).toEqual(['justiceBureau']);
  });
});
describe(cite('ongniud-2024/二(二).5'), () => {
  test('the finance bureau helps with refunds and arrears, with nothing else', () => {
    expect(grounds(routed(MON, [own]), 'assist', MON, 'financeBureau', text)).toEqual([]);
    const kase = routed(MON, [{ ...own, subject: 'declaration' }]);
    expect(grounds(kase, 'assist', MON, 'financeBureau', text)).toContain('ongniud-2024/二(二).5');
  });
});
describe.each([
  [cite('ongniud-2024/二(二).11'), 'petitionBureau', 'ongniud-2024/二(二).11'],
  [cite('ongniud-2024/二(二).12'), 'cyberspaceOffice', 'ongniud-2024/二(二).12'],
] as const)('%s', (_title, role, clause) => {
  test(`${role} passes on what it learns, and handles nothing`, () => {
    expect(grounds(opened(MON), 'transferClue', MON, role, text)).toEqual([]);
    expect(grounds(opened(MON), 'register', MON, role, { registration })).toContain('role');
    expect(grounds(opened(MON), 'transferClue', MON, 'payer', text)).toContain(clause);
  });
});

describe(cite('ongniud-2024/三(一)1b'), () => {
  test('the payer is told the competent department, which accepts; no other may be named', () => {
    const to = (id: string) => ({ unit: { id }, toldPayer: '已告知。', contact: '王某' });
    const kase = routed(MON, [labour]);
    expect(at(kase)).toBe('intake.notOurs');
    expect(grounds(kase, 'handOver', MON, 'receivingOfficer', to('medical'))).toContain('payload');
    expect(
      grounds(kase, 'handOver', MON, 'receivingOfficer', to('socialInsuranceCenter')),
    ).toContain('ongniud-2024/三(一)1b');
    expect(effects(attempt(kase, 'handOver', MON, 'receivingOfficer', to('hrssBureau')))).toEqual([
      'handOverNotice',
    ]);
    expect(at(does(handedOver(), 'acceptByOther', MON, 'otherDepartment', {}, 'hrssBureau'))).toBe(
      'handedOver',
    );
  });
});
describe(cite('ongniud-2024/三(一)2a'), () => {
  test('two bodies make it joint: the studio classifies, and no department', () => {
    const kase = routed(MON, [mixed]);
    expect(at(kase)).toBe('joint.triage');
    expect(grounds(kase, 'classify', MON, 'receivingOfficer', { as: 'general' })).toContain(
      'ongniud-2024/三(一)2a',
    );
  });
});
describe(cite('ongniud-2024/三(一)2(1)'), () => {
  test('a general dispute is concluded only after a consultation', () => {
    const kase = classified(MON, 'general');
    expect(grounds(kase, 'conclude', MON, 'studio', result)).toContain('ongniud-2024/三(一)2(1)');
    const consulted = does(kase, 'consult', MON, 'studio', minutes);
    expect(at(does(consulted, 'conclude', MON, 'studio', result))).toBe('response.handled');
  });
});
describe(cite('ongniud-2024/三(四)b'), () => {
  test('consultations may be held as often as need be', () => {
    const once = does(classified(MON, 'general'), 'consult', MON, 'studio', minutes);
    const twice = does(once, 'consult', MON, 'studio', minutes);
    expect(contextOfCase(twice)).toMatchObject({ counts: { consultation: 2 } });
    expect(grounds(once, 'consult', MON, 'payer', minutes)).toContain('ongniud-2024/三(四)b');
  });
});
describe(cite('ongniud-2024/三(一)2(2)a'), () => {
  test('a major dispute needs the proposal before the special case', () => {
    const kase = classified(MON, 'major');
    expect(at(kase)).toBe('joint.proposing');
    expect(grounds(kase, 'formOpinion', MON, 'studio', { opinion: '甲。' })).toContain('state');
    expect(grounds(kase, 'propose', MON, 'receivingOfficer', { sheet })).toContain(
      'ongniud-2024/三(一)2(2)a',
    );
    expect(at(proposed(MON))).toBe('joint.specialCase');
  });
});
describe(cite('ongniud-2024/附3'), () => {
  test('the proposal is the sheet of annex 3, with year and serial', () => {
    const kase = classified(MON, 'major');
    expect(effects(attempt(kase, 'propose', MON, 'studio', { sheet }))).toEqual(['proposalSheet']);
    const { serial: _serial, ...unnumbered } = sheet;
    expect(grounds(kase, 'propose', MON, 'studio', { sheet: unnumbered })).toEqual(['payload']);
    needs('ongniud-2024/附3');
  });
});
describe(cite('ongniud-2024/附1.(二)'), () => {
  test('the studio handles what is joint', () => {
    expect(roleOf('ongniud-2024/附1.(二)')).toEqual(['studio']);
    expect(grounds(proposed(MON), 'formOpinion', MON, 'payer', { opinion: '甲。' })).toContain(
      'role',
    );
  });
});
describe(cite('ongniud-2024/三(一)2(2)c'), () => {
  test('in a major matter the main department writes to the payer', () => {
    const kase = does(proposed(MON), 'formOpinion', MON, 'studio', { opinion: '分段处理。' });
    expect(grounds(kase, 'feedBack', MON, 'acceptingDepartment', told)).toContain(
      'ongniud-2024/三(一)2(2)c',
    );
    const notice = { text: '分段处理。', issuedOn: MON, sealed: true };
    expect(grounds(kase, 'feedBack', MON, 'studio', { ...told, notice })).toContain('role');
    const done = does(kase, 'feedBack', MON, 'acceptingDepartment', { ...told, notice });
    expect(at(done)).toBe('response.answered.fedBack');
  });
});
describe(cite('ongniud-2024/附2'), () => {
  test('the registration is the form of annex 2 with the two entries of 三(一)3', () => {
    for (const field of Object.keys(registration)) {
      const { [field as 'sealed']: _left, ...rest } = registration;
      expect(
        grounds(opened(MON), 'register', MON, 'receivingOfficer', { registration: rest }),
      ).toEqual(['payload']);
    }
    needs('ongniud-2024/附2');
  });
});
describe(cite('ongniud-2024/三(二)b'), () => {
  test('without objection the department files; silence alone closes nothing', () => {
    expect(grounds(fedBack(MON), 'archive', MON, 'acceptingDepartment', files)).toContain('guard');
    expect(at(does(unopposed(MON), 'archive', MON, 'acceptingDepartment', files))).toBe('archived');
    expect(grounds(unopposed(MON), 'archive', MON, 'payer', files)).toContain(
      'ongniud-2024/三(二)b',
    );
  });
});
describe(cite('ongniud-2024/三(二)c'), () => {
  const seek = (remedy: string) => does(fedBack(MON), 'seekRemedy', MON, 'payer', { remedy });
  test('every remedy is recorded; one that does not fit is marked with 社会保险法 art. 83', () => {
    // The payer against the collector: reconsideration and suit fit, mediation and arbitration do not.
    const marks = Object.fromEntries(
      [
        'judicialMediation',
        'administrativeReconsideration',
        'arbitration',
        'administrativeLitigation',
      ].map((remedy) => [
        remedy,
        (contextOfCase(seek(remedy)) as { remedies: { misfit?: string }[] }).remedies[0]?.misfit,
      ]),
    );
    expect(marks).toEqual({
      judicialMediation: 'social-insurance-2018/83',
      administrativeReconsideration: undefined,
      arbitration: 'social-insurance-2018/83',
      administrativeLitigation: undefined,
    });
  });
  test('whoever objects is archived too, and nobody objects for the payer', () => {
    const sought = seek('arbitration');
    expect(at(does(sought, 'archive', MON, 'acceptingDepartment', files))).toBe('closedWithRemedy');
    const objected = does(fedBack(MON), 'payerObjects', MON, 'payer');
    expect(at(does(objected, 'archive', MON, 'acceptingDepartment', files))).toBe('archived');
    expect(grounds(fedBack(MON), 'payerObjects', MON, 'otherParty')).toContain(
      'ongniud-2024/三(二)c',
    );
  });
});
describe(cite('ongniud-2024/四(二)a'), () => {
  test('the members’ coordinators learn of a joint dispute when it is classified', () => {
    const form = { as: 'general' };
    expect(effects(attempt(routed(MON, [mixed]), 'classify', MON, 'studio', form))).toEqual([
      'coordinatorNotice',
    ]);
    needs('ongniud-2024/四(二)a');
  });
});
describe(cite('ongniud-2024/四(二)b'), () => {
  test('a mediated agreement may be confirmed by the court before feedback', () => {
    const mediating = does(routed(MON), 'openMediation', MON, 'receivingOfficer');
    const agreed = does(mediating, 'recordAgreement', MON, 'receivingOfficer', text);
    const paper = { document: '裁定书' };
    expect(grounds(agreed, 'confirmAgreement', MON, 'studio', paper)).toContain(
      'ongniud-2024/四(二)b',
    );
    const confirmed = does(agreed, 'confirmAgreement', MON, 'court', paper);
    expect(at(confirmed)).toBe('mediation.agreement.confirmed');
    expect(at(does(confirmed, 'conclude', MON, 'receivingOfficer', result))).toBe(
      'response.handled',
    );
  });
});
describe(cite('ongniud-2024/四(三)'), () => {
  test('what share of the disputes is handled jointly can be told', () => {
    const rate = ratesOf(procedure, [routed(MON), classified(MON, 'general')]).find(
      ({ name }) => name === 'joint',
    );
    expect(rate).toMatchObject({ numerator: 1, denominator: 2 });
    expect(rate?.clauses).toContain('ongniud-2024/四(三)');
  });
});
describe(cite('ongniud-2024/四(四)a'), () => {
  test('one feedback in time and one late make a rate of a half', () => {
    // Two working days from Monday 9 March: Tuesday 10 (1), Wednesday 11 (2); Thursday 12 is late.
    const cases = (['2026-03-11', '2026-03-12'] as const).map((on) =>
      does(concluded(MON), 'feedBack', on, 'acceptingDepartment', told),
    );
    const rate = ratesOf(procedure, cases).find(({ name }) => name === 'feedbackInTime');
    expect(rate).toMatchObject({ numerator: 1, denominator: 2, value: 0.5 });
    expect(rate?.clauses).toContain('ongniud-2024/四(四)a');
  });
});
describe(cite('ongniud-2024/四(四)b'), () => {
  test('only the leading group holds somebody to account, and never automatically', () => {
    const record = { ground: '推诿。', subject: 'hrssBureau', measure: '通报批评' };
    expect(grounds(opened(MON), 'recordAccountability', MON, 'leadingGroup', record)).toEqual([]);
    expect(grounds(opened(MON), 'recordAccountability', MON, 'studio', record)).toContain(
      'ongniud-2024/四(四)b',
    );
  });
});

describe('a period the text leaves open', () => {
  test.each([
    [cite('ongniud-2024/三(一)1a'), 'acceptWithin', 'ongniud-2024/三(一)1a'],
    [cite('ongniud-2024/三(一)1a'), 'handleWithin', 'ongniud-2024/三(一)1a'],
    [cite('ongniud-2024/三(一)2(2)b'), 'specialCaseWithin', 'ongniud-2024/三(一)2(2)b'],
    [cite('ongniud-2024/三(二)a'), 'feedbackWithin', 'ongniud-2024/三(二)a'],
    [cite('ongniud-2024/三(三)'), 'archiveWithin', 'ongniud-2024/三(三)'],
    [cite('ongniud-2024/二(二).10a'), 'hotlineWithin', 'ongniud-2024/二(二).10a'],
  ] as const)('%s: %s must be answered, and the error names the clause', (_title, key, clause) => {
    const { [key]: _left, ...rest } = policy;
    const open = () => openCase(procedure, { id: 'pd-1', on: MON, input, policy: rest });
    expect(open).toThrow(CaseInputError);
    expect(open).toThrow(clause);
  });
});
