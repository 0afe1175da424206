import { describe, expect, test } from 'vitest';
import { petition } from '../../machines/binhai-petition';
import {
  type ActOf,
  advance,
  type Case,
  CaseInputError,
  cite,
  isBound,
  openCase,
  submit,
  type Viewer,
  viewCase,
  viewOutcome,
} from '../../src';
import { attempt, does, entry, filed, handling, opened, type P, people } from '../support/binhai';
import { handOver, receptionForm } from '../support/petition-plan';

const SECRET = 'SECRET-检举内容';
const ACCUSED = 'SECRET-deng';
const TRADE = 'SECRET-trade';
const accused = [ACCUSED, TRADE];
const secretForm = {
  ...receptionForm,
  petitionerName: `${SECRET}姓名`,
  mainProblems: SECRET,
  cause: SECRET,
  claimsMade: SECRET,
  mattersAndReasons: SECRET,
  statementVerbatim: SECRET,
  staffNotes: SECRET,
};
const secretInput = {
  denunciation: true,
  accused,
  petitioner: { name: `${SECRET}姓名` },
  gist: SECRET,
};
const leaks = (value: unknown) => JSON.stringify(value)?.includes('SECRET') ?? false;

/** A denunciation with the department, every word of it secret. */
function denounced(): Case<P> {
  const registered = does(
    opened('2026-03-09', secretInput),
    'register',
    '2026-03-09',
    'receptionStaff',
    { ...entry, receptionForm: secretForm },
  );
  const sent = does(registered, 'submitForInstruction', '2026-03-09', 'generalOffice', {
    leader: 'zhao',
  });
  const instructed = does(sent, 'instruct', '2026-03-10', 'designatedLeader', {
    text: SECRET,
    urgent: false,
    leader: 'zhou',
    unit: { id: 'accounting' },
    person: 'qian',
    limit: '2026-03-31',
  });
  const delivered = does(instructed, 'deliver', '2026-03-10', 'generalOffice', {});
  return does(delivered, 'receive', '2026-03-10', 'handlingUnit', { signedBy: 'qian' });
}

describe(cite('binhai-2023/十一.4a'), () => {
  const those: readonly (readonly [string, Viewer])[] = [
    ['the person accused', { id: ACCUSED }],
    ['the same in the office that keeps the files', { id: ACCUSED, role: 'generalOffice' }],
    ['anybody of the unit accused', { id: 'li', unit: TRADE, role: 'handlingUnit' }],
  ];
  test.each(those)('%s gets nothing, not even that it exists', (_who, viewer) => {
    expect(viewCase(denounced(), viewer)).toBeNull();
    expect(viewCase(opened('2026-03-09', secretInput), viewer)).toBeNull();
    const outcome = attempt(denounced(), 'submitResult', '2026-03-11', 'handlingUnit', {
      handlingResult: { investigation: SECRET, conclusionReached: SECRET },
    });
    expect(viewOutcome(outcome, viewer)).toBeNull();
  });

  test.each(Object.keys(people))(
    'as %s, the person accused can do nothing, and is not told why',
    (role) => {
      const kase = denounced();
      const by = { id: ACCUSED, role, unit: 'accounting' };
      const on = '2026-03-11';
      for (const act of [
        { type: 'superviseHandling', text: 'x' },
        { type: 'submitResult', handlingResult: { investigation: 'x', conclusionReached: 'x' } },
        { type: 'recuse', person: 'he', ofHead: true, ground: 'x' },
        { type: 'followCase', kind: 'study', note: 'x' },
        { type: 'requestFeedback' },
        { type: 'serve', document: 'x', to: 'y', way: 'post', servedOn: on, result: 'delivered' },
      ]) {
        const outcome = submit(kase, { ...act, on, by } as unknown as ActOf<P>);
        expect(outcome.accepted).toBe(false);
        expect(viewOutcome(outcome, by)).toBeNull();
        if (!outcome.accepted)
          expect(JSON.stringify(outcome.refusal)).not.toMatch(/SECRET|检举|accus/);
      }
    },
  );

  test('the same where the matter is no denunciation, and everybody else may know of it', () => {
    const kase = opened('2026-03-09', { complaintVisit: true, accused });
    expect(viewCase(kase, { id: ACCUSED })).toBeNull();
    expect(viewCase(kase, { id: 'li', unit: TRADE, role: 'receptionStaff' })).toBeNull();
    const view = viewCase(kase, { id: 'passer-by', role: 'receptionStaff' });
    expect(view?.bound).toBe(false);
    expect(leaks(view)).toBe(false);
  });

  test('nothing is handed to those accused', () => {
    const kase = denounced();
    const on = '2026-03-11';
    const to = { document: '告知', way: 'inPerson', servedOn: on, result: 'signedFor' } as const;
    for (const outcome of [
      attempt(kase, 'reassign', on, 'designatedLeader', {
        unit: { id: TRADE },
        reason: '分工。',
        handOver: handOver(on),
      }),
      attempt(kase, 'serve', on, 'generalOffice', { ...to, to: ACCUSED }),
      attempt(kase, 'delegate', on, 'designatedLeader', {
        role: 'designatedLeader',
        to: ACCUSED,
        ground: '出差',
      }),
      attempt(kase, 'reportDifficulty', on, 'handlingUnit', { to: ACCUSED, text: 'x' }),
      attempt(kase, 'transferOut', on, 'handlingUnit', {
        department: TRADE,
        urgent: false,
        handOver: handOver(on),
      }),
    ]) {
      expect(outcome.accepted).toBe(false);
      if (outcome.accepted) continue;
      expect(outcome.refusal[0]).toMatchObject({
        rule: 'mayTakePart',
        clauses: ['binhai-2023/十一.3', 'binhai-2023/十一.4a'],
      });
      expect(leaks(outcome.refusal)).toBe(false);
    }
  });
});

describe(cite('binhai-2023/十一.4b'), () => {
  const stranger = { id: 'passer-by', role: 'receptionStaff' };
  test('who is not bound to a denunciation does not learn that there is one', () => {
    expect(viewCase(denounced(), stranger)).toBeNull();
    expect(viewCase(denounced(), { id: 'passer-by' })).toBeNull();
  });
  test('nor of a major matter', () => {
    const major = does(opened('2026-03-09'), 'register', '2026-03-09', 'receptionStaff', {
      ...entry,
      major: true,
    });
    expect(viewCase(major, stranger)).toBeNull();
    expect(viewCase(opened('2026-03-09'), stranger)).not.toBeNull();
  });
  test.each([
    ['the receptionist who registered it', people.receptionStaff],
    ['the leader it was submitted to', people.designatedLeader],
    ['the leader of the case', people.caseLeader],
    ['another of the department', { id: 'other', role: 'handlingUnit', unit: 'accounting' }],
    ['anybody of the office, which keeps the files', { id: 'clerk', role: 'generalOffice' }],
  ])('%s reads all of it', (_who, viewer) => {
    expect(isBound(denounced(), viewer)).toBe(true);
    expect(leaks(viewCase(denounced(), viewer))).toBe(true);
  });
  test('a recused person is bound no longer', () => {
    const kase = does(denounced(), 'recuse', '2026-03-11', 'officeHead', {
      person: 'he',
      ofHead: false,
      ground: '亲属关系。',
    });
    expect(viewCase(kase, people.receptionStaff)).toBeNull();
  });
  test('the petitioner’s own acts bind nobody', () => {
    const kase = does(denounced(), 'requestFeedback', '2026-03-11', 'petitioner', {});
    expect(viewCase(kase, people.petitioner)).toBeNull();
  });
});

describe('an ordinary case, to one who is not bound to it', () => {
  const stranger = { id: 'passer-by', role: 'receptionStaff' };
  const kase = does(
    opened('2026-03-09', { petitioner: { name: `${SECRET}姓名` }, gist: SECRET }),
    'register',
    '2026-03-09',
    'receptionStaff',
    { ...entry, receptionForm: secretForm },
  );
  test('shows where it stands, and nothing personal or confidential', () => {
    const view = viewCase(kase, stranger);
    expect(view).toMatchObject({ bound: false, closed: false, openedOn: '2026-03-09' });
    expect(view?.acts).toHaveLength(1);
    expect(leaks(view)).toBe(false);
  });
  test('so does the answer to an act, with its effects', () => {
    const outcome = attempt(kase, 'transferOut', '2026-03-10', 'generalOffice', {
      department: '区人社局',
      urgent: false,
      handOver: { ...handOver('2026-03-10'), mainFacts: SECRET, handOverOpinion: SECRET },
    });
    expect(outcome.accepted).toBe(true);
    const shown = viewOutcome(outcome, stranger);
    expect(shown?.effects.map(({ type }) => type)).toEqual(['openCase']);
    expect(leaks(shown)).toBe(false);
    expect(leaks(viewOutcome(outcome, people.generalOffice))).toBe(true);
  });
  test('a reminder and a breach have nothing to hide', () => {
    // Fifteen days from 9 March: Tuesday 24.
    const { effects } = advance(handling('2026-03-09', { input: { gist: SECRET } }), '2026-03-25');
    expect(effects.map(({ type }) => type)).toEqual(['reminder', 'breach']);
    expect(leaks(effects)).toBe(false);
  });
});

describe('errors', () => {
  test.each([
    ['accused', SECRET],
    ['gist', { text: SECRET }],
    ['petitioner', { name: [SECRET] }],
    ['channel', SECRET],
  ])('an opening with a bad %s does not repeat it', (field, value) => {
    const open = () =>
      openCase(petition, {
        ...opened('2026-03-09', secretInput).log.open,
        input: { ...opened('2026-03-09', secretInput).log.open.input, [field]: value } as never,
      });
    expect(open).toThrow(CaseInputError);
    expect(open).not.toThrow('SECRET');
  });
  test('nor does a refused form', () => {
    const outcome = attempt(denounced(), 'submitResult', '2026-03-11', 'handlingUnit', {
      handlingResult: { investigation: [SECRET], conclusionReached: SECRET } as never,
    });
    expect(outcome.accepted).toBe(false);
    if (!outcome.accepted) expect(leaks(outcome.refusal)).toBe(false);
  });
});

test('every refusal of a case that is done with says no more than that it is', () => {
  const done = does(
    does(
      filed(denounced(), '2026-03-20', 'designatedLeader'),
      'reportResult',
      '2026-03-20',
      'handlingUnit',
      {
        text: SECRET,
      },
    ),
    'settleFinally',
    '2026-03-20',
    'caseLeader',
    { note: SECRET },
  );
  const archived = does(done, 'archive', '2026-03-20', 'generalOffice', { contentClass: '检举' });
  const outcome = attempt(archived, 'feedBack', '2026-03-23', 'generalOffice', {
    to: ACCUSED,
    way: 'post',
    text: SECRET,
  });
  expect(outcome.accepted).toBe(false);
  if (!outcome.accepted) expect(leaks(outcome.refusal)).toBe(false);
  expect(viewCase(archived, { id: ACCUSED })).toBeNull();
});
