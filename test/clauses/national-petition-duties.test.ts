import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../calendars';
import { nationalPetition, nationalPetition2005 } from '../../machines/national-petition';
import { cites2005 } from '../../machines/national-petition/under-2005';
import {
  CaseInputError,
  type Citation,
  cite,
  type LinkedCaseAsked,
  ledgerOf,
  openLinked,
  viewCase,
} from '../../src';
import type { RoleSpec } from '../../src/procedure/procedure';
import {
  ACCUSED,
  accepted,
  assigned as assignedOn,
  at,
  attempt,
  authority,
  conference,
  days,
  decided,
  department,
  direct,
  does,
  exhausted,
  facts,
  handlingOpinion,
  having,
  head,
  inReReviewWindow,
  inWindow,
  issued,
  type Kase,
  linked,
  ORGAN,
  open,
  organ,
  other,
  petitioner,
  redo,
  referred,
  refusal,
  registered,
  reReviewOrgan,
  reviewOrgan,
  served,
  service,
  superior,
  underReReview,
  underReview,
  upheld,
} from '../support/national';

/** Monday 2 March 2026, under the regulation of 2022; Wednesday 2 March 2022, under that of 2005. */
const DAY = '2026-03-02';
const OLD = '2022-03-02';
const { roles } = nationalPetition;
const rolesOf = (day: PlainDate): { readonly [role: string]: RoleSpec } =>
  (day === DAY ? nationalPetition : nationalPetition2005).roles;
const under = (now: Citation, then: Citation) =>
  [
    [cite(now), now, DAY],
    [cite(then), then, OLD],
  ] as const;
const inMarch = (day: PlainDate, date: string) => day.replace('-03-02', `-03-${date}`) as PlainDate;
const inApril = (day: PlainDate, date: string) => day.replace('-03-02', `-04-${date}`) as PlainDate;
/** Thirty days from 2 March: Wednesday 1 April 2026, Friday 1 April 2022. */
const lastOf = (day: PlainDate) => inApril(day, '01');
const afterOf = (day: PlainDate) => inApril(day, '02');
const due = (kase: Kase, term: string) => ledgerOf(kase).terms[term]?.due ?? null;
const breaches = (kase: Kase) =>
  ledgerOf(kase).breaches.map(({ term, clause, on }) => [term, clause, on]);
const opens = (...given: Parameters<typeof attempt>) =>
  attempt(...given).effects.filter(({ type }) => type === 'openCase') as LinkedCaseAsked[];
const suggestion = { category: 'suggestion' };
const denunciation = { category: 'denunciation' };
const lawfulDuty = { category: 'lawfulDuty' };
const unclear = { contact: 'unclear' };

describe.each(under('petition-2022/17', 'petition-2005/17'))('%s', (_title, clause, day) => {
  test('a petition comes by one of five ways, and from a petitioner', () => {
    for (const channel of ['online', 'letter', 'phone', 'fax', 'visit'])
      expect(at(open(day, { channel }))).toBe('received');
    expect(() => open(day, { channel: 'telegram' })).toThrow(CaseInputError);
    expect(rolesOf(day).petitioner?.clauses).toContain(clause);
  });
});
describe.each(under('petition-2022/19.3', 'petition-2005/16'))('%s', (_title, clause, day) => {
  test('what is under way already is not accepted, by whoever has it, and that is told', () => {
    for (const [kase, by] of [
      [registered(day), department],
      [registered(day, direct), organ],
      [referred(day), organ],
    ] as const) {
      expect(at(does(kase, 'decline', day, {}, by))).toBe('notAccepted');
      expect(issued(kase, 'decline', day, {}, by)).toEqual(['declineNotice']);
      expect(refusal(kase, 'decline', day, {}, petitioner)).toContain(clause);
    }
  });
  test('who comes again while it is under way is shown the remedy that is open', () => {
    const again = does(inWindow(day), 'bringUpAgain', day);
    expect(refusal(inWindow(day), 'bringUpAgain', day, {}, organ)).toContain(clause);
    expect(refusal(again, 'showRemedy', day, {}, petitioner)).toContain(clause);
    expect(refusal(again, 'archive', day)).toContain('state');
    expect(facts(does(again, 'showRemedy', day)).renewed).toBeNull();
  });
});
describe('the grounds to decline (N8)', () => {
  test.each([
    ['underway', true, true],
    ['sameMatter', true, true],
    ['statutoryRoute', false, true],
    ['outsideMandate', false, true],
  ] as const)('%s: by 2022 %s, by 2005 %s', (ground, now, then) => {
    for (const [day, known, clause] of [
      [DAY, now, 'petition-2022/31(1)'],
      [OLD, then, 'petition-2005/21(1)'],
    ] as const)
      for (const [kase, by] of [
        [registered(day), department],
        [registered(day, direct), organ],
        [referred(day), organ],
      ] as const) {
        const refused = refusal(kase, 'decline', day, { ground }, by);
        if (known) expect(refused).toBeNull();
        else expect(refused).toEqual(expect.arrayContaining(['guard', clause, 'national/N8']));
      }
  });
});
describe.each(under('petition-2022/20.1', 'petition-2005/16'))('%s', (_title, clause, day) => {
  test('a visit that skips a level is shown the organ to turn to', () => {
    const visit = registered(day, { ...direct, channel: 'visit' });
    const where = { ground: 'levelSkipped', organ: 'district-bureau' };
    expect(at(does(visit, 'directElsewhere', day, where))).toBe('directedElsewhere');
    expect(issued(visit, 'directElsewhere', day, where)).toEqual(['directionNotice']);
    expect(refusal(visit, 'directElsewhere', day, where, department)).toContain(clause);
    // Nobody else has to go level by level.
    expect(refusal(registered(day, direct), 'directElsewhere', day, where)).toEqual(
      expect.arrayContaining(['guard', clause]),
    );
  });
});
describe.each(under('petition-2022/20.3', 'petition-2005/18.2'))('%s', (_title, clause, day) => {
  const of = (count: number) => ({
    representatives: Array.from({ length: count }, () => ({ name: '彭某' })),
  });
  const crowd = (channel: string) => registered(day, { channel, petitioners: 12 });
  test('a joint visit of twelve is received, with five representatives and not six (N22)', () => {
    expect(refusal(crowd('visit'), 'recordRepresentatives', day, of(5), department)).toBeNull();
    const six = refusal(crowd('visit'), 'recordRepresentatives', day, of(6), department);
    expect(six).toEqual(expect.arrayContaining(['guard', clause, 'national/N22']));
    expect(refusal(crowd('visit'), 'recordRepresentatives', day, of(5), petitioner)).toContain(
      clause,
    );
  });
  test.each(['online', 'letter', 'phone', 'fax'])('by %s any number', (channel) => {
    expect(refusal(crowd(channel), 'recordRepresentatives', day, of(6), department)).toBeNull();
  });
});
describe(cite('petition-2022/21.2'), () => {
  test('a petition is entered when it is received, by whoever received it', () => {
    expect(refusal(open(DAY), 'register', DAY, {}, organ)).toContain('petition-2022/21.2');
    expect(refusal(open(DAY, direct), 'register', DAY, {}, department)).toContain(
      'petition-2022/21.2',
    );
  });
});
describe.each(under('petition-2022/22.1', 'petition-2005/21.1'))('%s', (_title, clause, day) => {
  test('the petition department registers what it received, and nobody else', () => {
    expect(at(does(open(day), 'register', day, {}, department))).toBe('registered');
    for (const by of [organ, head, petitioner])
      expect(refusal(open(day), 'register', day, {}, by)).toContain(clause);
    expect(roles.petitionDepartment.clauses).toContain('petition-2022/22.1');
  });
  test.each([
    'refer',
    'assign',
    ...(day === DAY ? ['transferToPoliticalLegal', 'transferToDiscipline'] : []),
  ])('its fifteen days are met by: %s', (act) => {
    expect(ledgerOf(registered(day)).terms.sort?.clause).toBe(clause);
    const sent = does(registered(day), act, day);
    expect(ledgerOf(sent).terms.sort).toBeUndefined();
    expect(ledgerOf(sent).pastRuns.find(({ term }) => term === 'sort')?.state).toBe('met');
  });
  test('only the department sends on', () => {
    for (const act of ['refer', 'assign'])
      expect(refusal(registered(day), act, day, {}, organ)).toContain(clause);
    expect(ledgerOf(open(day, direct)).terms.sort).toBeUndefined();
  });
});
describe.each(under('petition-2022/22(1)', 'petition-2005/21(2)'))('%s', (_title, clause, day) => {
  test('what its own level is competent for is referred to the competent organ', () => {
    expect(issued(registered(day), 'refer', day)).toEqual(['referralLetter']);
    expect(refusal(registered(day), 'refer', day, {}, organ)).toContain(clause);
    expect(refusal(referred(day), 'accept', day, {}, other)).toContain('role');
    expect(refusal(referred(day), 'accept', day, {}, organ)).toBeNull();
  });
  test('a case is moved to another organ by the department', () => {
    const to = { unit: { id: other.unit }, reason: '管辖变更。' };
    expect(refusal(referred(day), 'reassign', day, to, organ)).toContain(clause);
    const moved = does(
      does(referred(day), 'reassign', day, to, department),
      'receive',
      day,
      {},
      other,
    );
    expect(refusal(moved, 'accept', day, {}, organ)).toContain('role');
    expect(refusal(moved, 'accept', day, {}, other)).toBeNull();
  });
});
describe.each(under('petition-2022/22(2)', 'petition-2005/21(3)'))('%s', (_title, clause, day) => {
  test('so is what concerns a lower level', () => {
    expect(refusal(registered(day), 'refer', day, {}, organ)).toContain(clause);
    const below = does(registered(day), 'refer', day, { unit: { id: other.unit } });
    expect(refusal(below, 'receive', day, {}, organ)).toContain('role');
    expect(refusal(below, 'receive', day, {}, other)).toBeNull();
  });
});
describe.each(under('petition-2022/22(3)', 'petition-2005/21(4)'))('%s', (_title, clause, day) => {
  // A Saturday in 2022, a Thursday in 2026: the day named is the last one, whatever day it is.
  const reportBy = day === DAY ? '2026-04-30' : '2022-04-16';
  const dayAfter = day === DAY ? '2026-05-01' : '2022-04-17';
  const assigned = () => assignedOn(day, reportBy);
  test('an assignment names the day of the result', () => {
    expect(issued(registered(day), 'assign', day)).toEqual(['assignmentLetter']);
    expect(due(assigned(), 'report')).toBe(reportBy);
    expect(refusal(registered(day), 'assign', day, { reportBy: day })).toEqual(['payload']);
    expect(refusal(registered(day), 'assign', day, {}, organ)).toContain(clause);
  });
  test('the result is reported by that day, before or after the matter is accepted (N29)', () => {
    const early = does(assigned(), 'reportResult', reportBy);
    expect(breaches(early).filter(([term]) => term === 'report')).toEqual([]);
    const answered = having(does(assigned(), 'accept', day), day, 'hearStatement', 'issueOpinion');
    expect(breaches(does(answered, 'reportResult', reportBy))).toEqual([]);
    expect(breaches(does(answered, 'reportResult', dayAfter))).toEqual([
      ['report', clause, dayAfter],
    ]);
  });
  test('of an assigned matter only, once, by the organ', () => {
    expect(refusal(referred(day), 'reportResult', day)).toContain(clause);
    expect(refusal(assigned(), 'reportResult', day, {}, department)).toContain(clause);
    expect(refusal(does(assigned(), 'reportResult', day), 'reportResult', day)).toContain(clause);
  });
  test('the file is not closed before; an act that ends the matter before an opinion is its result (N29)', () => {
    const decidedOn = having(does(assigned(), 'accept', day), day, 'hearStatement', 'issueOpinion');
    const late = does(served(decidedOn, day), 'apply', afterOf(day));
    const forgone = does(late, 'withdrawApplication', afterOf(day));
    expect(refusal(forgone, 'archive', afterOf(day))).toEqual(
      expect.arrayContaining(['guard', clause, 'national/N29']),
    );
    const reported = does(forgone, 'reportResult', afterOf(day));
    expect(at(does(reported, 'archive', afterOf(day)))).toBe('archived');
    const declined = does(assigned(), 'decline', day);
    const ended = ledgerOf(declined).pastRuns.find(({ term }) => term === 'report');
    expect(ended?.state).toBe('met');
  });
});
describe(cite('petition-2022/22.2'), () => {
  test.each([
    ['transferToPoliticalLegal', 'transferredToPoliticalLegal'],
    ['transferToDiscipline', 'transferredToDiscipline'],
  ])('%s ends the case here, by 2022 (N3)', (act, state) => {
    expect(at(does(registered(DAY), act, DAY))).toBe(state);
    expect(refusal(registered(DAY), act, DAY, {}, organ)).toContain('petition-2022/22.2');
    expect(refusal(registered(OLD), act, OLD)).toEqual(
      expect.arrayContaining(['guard', 'national/N3']),
    );
  });
});
describe.each(under('petition-2022/22.2', 'petition-2005/21(1)'))('%s', (_title, clause, day) => {
  test('a visitor is shown the way; by 2005 whoever it is', () => {
    for (const channel of ['visit', 'letter']) {
      const kase = registered(day, { channel });
      const refused = refusal(kase, 'directElsewhere', day, {}, department);
      if (channel === 'visit' || day === OLD) expect(refused).toBeNull();
      else expect(refused).toEqual(expect.arrayContaining(['guard', clause]));
    }
    const visit = registered(day, { channel: 'visit' });
    expect(refusal(visit, 'directElsewhere', day, {}, organ)).toContain(clause);
    expect(issued(visit, 'directElsewhere', day, {}, department)).toEqual(['directionNotice']);
    expect(at(does(visit, 'directElsewhere', day, {}, department))).toBe('directedElsewhere');
  });
});
describe.each(under('petition-2022/23.1', 'petition-2005/22.1'))('%s', (_title, clause, day) => {
  const own = () => registered(day, direct);
  test('an organ registers what it received itself', () => {
    expect(at(own())).toBe('registeredHere');
    for (const by of [department, other])
      expect(refusal(open(day, direct), 'register', day, {}, by)).toContain(clause);
    expect(roles.competentOrgan.clauses).toEqual([
      'petition-2022/23.1',
      'petition-2022/23.3',
      'petition-2022/31(6)',
    ]);
  });
  test('and takes it, sends it down or names the organ to turn to', () => {
    expect(at(does(own(), 'accept', day))).toBe('handling.investigating');
    expect(at(does(own(), 'directElsewhere', day))).toBe('directedElsewhere');
    for (const act of ['accept', 'directElsewhere'])
      expect(refusal(own(), act, day, {}, department)).toContain(clause);
    // Under 2005 nothing is sent down.
    expect(refusal(own(), 'passDown', day, {}, department)).toContain(clause);
    if (day === OLD) expect(refusal(own(), 'passDown', day)).toContain('national/N3');
    else {
      expect(at(does(own(), 'passDown', day))).toBe('passedDown');
      expect(issued(own(), 'passDown', day)).toEqual(['referralLetter', 'receiptNotice']);
    }
    // What was sent to it, it may neither send on nor turn away.
    for (const act of ['passDown', 'directElsewhere'])
      expect(refusal(referred(day), act, day)).toContain('state');
  });
});
describe.each(under('petition-2022/23.2', 'petition-2005/22.2'))('%s', (_title, clause, day) => {
  test('fifteen days for the notice run from the receipt, not from the entry', () => {
    expect(ledgerOf(open(day, direct)).terms.notice).toMatchObject({ clause, from: day });
    expect(issued(registered(day, direct), 'accept', day)).toEqual(['receiptNotice']);
    expect(refusal(registered(day, direct), 'accept', day, {}, department)).toContain(clause);
  });
  test('on the spot is on the day of receipt (N7)', () => {
    expect(breaches(accepted(day))).toEqual([]);
    expect(ledgerOf(accepted(day)).terms.notice).toBeUndefined();
  });
  test('none is owed where name or address is unclear', () => {
    const nobody = registered(day, { ...direct, ...unclear });
    expect(ledgerOf(nobody).terms.notice).toBeUndefined();
    const late = does(nobody, 'accept', day === DAY ? '2026-06-01' : '2022-06-01');
    expect(breaches(late)).toEqual([]);
  });
});
describe.each(under('petition-2022/23.3', 'petition-2005/21.3'))('%s', (_title, clause, day) => {
  test('fifteen days for the notice run from the day the organ received it', () => {
    expect(ledgerOf(registered(day)).terms.notice).toBeUndefined();
    const later = day === DAY ? '2026-03-05' : '2022-03-05';
    expect(ledgerOf(referred(day, later)).terms.notice).toMatchObject({ clause, from: later });
    expect(refusal(referred(day), 'accept', day, {}, department)).toContain(clause);
  });
  test('which it records: not from the day it was sent (N5, N6)', () => {
    const sent = does(registered(day), 'refer', day);
    expect([at(sent), due(sent, 'notice')]).toEqual(['sent', null]);
    expect(refusal(sent, 'accept', day)).toContain('state');
    for (const by of [department, other])
      expect(refusal(sent, 'receive', day, {}, by)).toContain(clause);
  });
  test('none is owed here either where name or address is unclear (N6)', () => {
    expect(ledgerOf(referred(day, day, unclear)).terms.notice).toBeUndefined();
  });
});
describe(cite('petition-2022/23.3'), () => {
  const objected = (on: PlainDate = DAY) => does(referred(DAY), 'objectToReferral', on);
  test('an objection gives its reasons', () => {
    expect(refusal(referred(DAY), 'objectToReferral', DAY, { reason: undefined })).toEqual([
      'payload',
    ]);
    expect(refusal(referred(DAY), 'objectToReferral', DAY, {}, department)).toContain(
      'petition-2022/23.3',
    );
  });
  test('an organ that lets the five days pass has broken nothing; its right is over (N5)', () => {
    // Five working days from Monday 2 March: Monday 9.
    const silent = does(referred(DAY), 'accept', '2026-03-10');
    expect(breaches(silent)).toEqual([]);
    expect(refusal(referred(DAY), 'objectToReferral', '2026-03-10')).toContain('national/N5');
  });
  test('one that was not agreed to is not made again, within the five days either (N5)', () => {
    const upholds = does(objected(), 'upholdReferral', '2026-03-03');
    expect(at(upholds)).toBe('withOrgan');
    expect(refusal(upholds, 'objectToReferral', '2026-03-04')).toContain('national/N5');
    expect(refusal(upholds, 'accept', '2026-03-04')).toBeNull();
  });
  test('the papers come back only once the sender has agreed', () => {
    for (const act of ['takeBack', 'upholdReferral'])
      for (const by of [organ, head, superior])
        expect(refusal(objected(), act, DAY, {}, by)).toContain('petition-2022/23.3');
    expect(refusal(referred(DAY), 'takeBack', DAY)).toContain('state');
    expect(at(does(objected(), 'takeBack', DAY))).toBe('registered');
    // The papers are back: the organ that objected has no more to do with the matter.
    const back = does(objected(), 'takeBack', DAY);
    expect(refusal(back, 'lapse', DAY, { ground: '—' }, organ)).toContain('role');
  });
  test('it may still take the matter, or lead it on, before that', () => {
    for (const act of ['accept', 'leadToProcedure']) {
      expect(refusal(objected(), act, DAY)).toBeNull();
      expect(refusal(objected(), act, DAY, {}, other)).toContain('role');
    }
  });
  test('after the five days only the department takes the matter elsewhere, and the days start anew', () => {
    const to = { unit: { id: other.unit }, reason: '管辖变更。' };
    const moved = does(referred(DAY), 'reassign', '2026-03-10', to, department);
    expect([at(moved), due(moved, 'notice'), due(moved, 'objection')]).toEqual([
      'sent',
      null,
      null,
    ]);
    // Thursday 12 March + 15: 13-27 March, Friday 27; five working days: 13, 16, 17, 18, Thursday 19.
    const received = does(moved, 'receive', '2026-03-12', {}, other);
    expect([due(received, 'notice'), due(received, 'objection')]).toEqual([
      '2026-03-27',
      '2026-03-19',
    ]);
  });
  test('until then the fifteen days of the notice run on', () => {
    // Fifteen days from Monday 2 March: Tuesday 17.
    expect(due(objected(), 'notice')).toBe('2026-03-17');
    const upheldLate = does(objected(), 'upholdReferral', '2026-03-18');
    expect(breaches(upheldLate)).toEqual([['notice', 'petition-2022/23.3', '2026-03-18']]);
  });
  test('back at the department no other fifteen days are counted; the next organ has its own (N4)', () => {
    const back = does(objected(), 'takeBack', '2026-03-04');
    expect(Object.keys(ledgerOf(back).terms)).toEqual([]);
    const sent = does(back, 'refer', '2026-03-05', { unit: { id: other.unit } });
    expect([due(sent, 'notice'), due(sent, 'objection')]).toEqual([null, null]);
    const again = does(sent, 'receive', '2026-03-05', {}, other);
    // Thursday 5 March + 15: Friday 20; five working days: 6, 9, 10, 11, Thursday 12.
    expect([due(again, 'notice'), due(again, 'objection')]).toEqual(['2026-03-20', '2026-03-12']);
    expect(refusal(again, 'objectToReferral', '2026-03-12', {}, other)).toBeNull();
  });
  test('the result of an assignment taken back is owed no more', () => {
    const back = having(assignedOn(DAY), DAY, 'objectToReferral', 'takeBack');
    expect(due(back, 'report')).toBeNull();
    expect(due(does(back, 'refer', DAY), 'report')).toBeNull();
  });
  test('the regulation of 2005 knows no objection (N3)', () => {
    expect(due(referred(OLD), 'objection')).toBeNull();
    const refused = refusal(referred(OLD), 'objectToReferral', OLD);
    expect(refused).toEqual(expect.arrayContaining(['guard', 'national/N3']));
  });
});
const dispute = (hasSuperior: boolean) => ({ organs: [ORGAN, other.unit], hasSuperior });
describe.each(under('petition-2022/24.1', 'petition-2005/24'))('%s', (_title, clause, day) => {
  const disputed = () => does(referred(day), 'reportDispute', day, dispute(true), organ);
  test('a dispute goes to the common superior, whose decision puts one in the place of the other', () => {
    const settled = does(disputed(), 'decideDivision', day);
    expect(refusal(settled, 'accept', day, {}, organ)).toContain('role');
    expect(refusal(settled, 'accept', day, {}, other)).toBeNull();
    for (const by of [conference, authority, department])
      expect(refusal(disputed(), 'decideDivision', day, {}, by)).toContain(clause);
    expect(refusal(referred(day), 'reportDispute', day, dispute(true), petitioner)).toContain(
      clause,
    );
    expect(roles.commonSuperior.clauses).toEqual(['petition-2022/24.1']);
  });
  test('its days run on, for whoever it is (N23)', () => {
    expect(due(disputed(), 'notice')).toBe(due(referred(day), 'notice'));
    const settled = does(disputed(), 'decideDivision', day === DAY ? '2026-03-18' : '2022-03-18');
    expect(breaches(settled)).toHaveLength(1);
  });
  test('it is about who accepts: none after that (N23)', () => {
    const refused = refusal(accepted(day), 'reportDispute', day, dispute(true), organ);
    expect(refused).toEqual(expect.arrayContaining(['guard', 'national/N23', clause]));
  });
  test('what is decided after it, or for an organ accused, is only recorded (N23)', () => {
    const late = does(does(disputed(), 'accept', day), 'decideDivision', day);
    expect(refusal(late, 'hearStatement', day, {}, organ)).toBeNull();
    const accusing = referred(day, day, { accused: [ACCUSED] });
    const accused = does(
      does(accusing, 'reportDispute', day, dispute(true), organ),
      'decideDivision',
      day,
      { unit: { id: ACCUSED } },
    );
    expect(refusal(accused, 'accept', day, {}, organ)).toBeNull();
  });
});
describe(cite('petition-2022/24.1'), () => {
  test('without a common superior the joint conference coordinates', () => {
    const disputed = does(referred(DAY), 'reportDispute', DAY, dispute(false), organ);
    // What the superior decides is a fact, wherever the dispute stands.
    expect(refusal(disputed, 'decideDivision', DAY)).toBeNull();
    expect(refusal(disputed, 'coordinateDivision', DAY, {}, superior)).toContain(
      'petition-2022/24.1',
    );
    const settled = does(disputed, 'coordinateDivision', DAY);
    expect(refusal(settled, 'accept', DAY, {}, other)).toBeNull();
    expect(roles.jointConference.clauses).toEqual(['petition-2022/24.1']);
  });
  test('the regulation of 2005 knows no conference: without a superior, whom the authority of the level names', () => {
    expect(refusal(referred(OLD), 'reportDispute', OLD, dispute(false), organ)).toEqual(
      expect.arrayContaining(['guard', 'petition-2005/24']),
    );
    const unsure = does(referred(OLD), 'reportUnclear', OLD, {}, organ);
    expect(refusal(does(unsure, 'designate', OLD), 'accept', OLD, {}, other)).toBeNull();
  });
});
describe.each(under('petition-2022/24.2', 'petition-2005/25'))('%s', (_title, clause, day) => {
  test('where it is unclear who goes on with the functions, the authority of the level names the organ', () => {
    const unsure = does(registered(day), 'reportUnclear', day);
    expect(refusal(registered(day), 'reportUnclear', day, {}, petitioner)).toContain(clause);
    for (const by of [superior, conference, department])
      expect(refusal(unsure, 'designate', day, {}, by)).toContain(clause);
    const named = does(registered(day, direct), 'reportUnclear', day);
    const settled = does(named, 'designate', day);
    expect(refusal(settled, 'accept', day, {}, organ)).toContain('role');
    expect(refusal(settled, 'accept', day, {}, other)).toBeNull();
    expect(refusal(accepted(day), 'reportUnclear', day)).toContain(clause);
    expect(roles.localAuthority.clauses).toEqual(['petition-2022/24.2']);
  });
});
describe.each([
  [cite('petition-2022/25.1'), 'petition-2022/25.1', DAY, organ],
  [cite('petition-2022/25.2'), 'petition-2022/25.2', DAY, department],
  [cite('petition-2005/26'), 'petition-2005/26', OLD, organ],
  [cite('petition-2005/26'), 'petition-2005/26', OLD, department],
] as const)('%s', (_title, clause, day, by) => {
  test(`a major or urgent matter is found and reported: ${by.role}`, () => {
    const found = does(referred(day), 'findMajor', day, {}, by);
    expect(refusal(found, 'reportMajor', day, {}, by)).toBeNull();
    expect(refusal(found, 'reportMajor', day, {}, petitioner)).toContain(clause);
    expect(refusal(found, 'findMajor', day, {}, by)).toContain('state');
    expect(refusal(referred(day), 'findMajor', day, {}, petitioner)).toContain(
      day === DAY ? 'petition-2022/25.1' : clause,
    );
    expect(refusal(referred(day), 'reportMajor', day)).toContain('state');
  });
});
describe.each([
  [cite('petition-2022/25.1'), 'petition-2022/25.1', 'reportMajor', organ],
  [cite('petition-2022/25.2'), 'petition-2022/25.2', 'reportUp', department],
] as const)('%s', (_title, clause, term, by) => {
  const found = (reportMajorWithin: object | 'none') =>
    does(registered(DAY, direct, { reportMajorWithin }), 'findMajor', DAY, {}, by);
  test(`promptly is what the organ has set, or no number (N24): ${term}`, () => {
    expect(due(found('none'), term)).toBeNull();
    const prompt = found({ amount: 1, unit: 'workingDay' });
    expect(due(prompt, term)).toBe('2026-03-03');
    expect(breaches(does(prompt, 'reportMajor', '2026-03-03', {}, by))).toEqual([]);
    expect(breaches(does(prompt, 'reportMajor', '2026-03-04', {}, by))).toEqual([
      [term, clause, '2026-03-04'],
    ]);
  });
});
describe(cite('petition-2022/28.2'), () => {
  test('what seeks a remedy of litigation is kept apart', () => {
    expect(refusal(registered(DAY), 'transferToPoliticalLegal', DAY, {}, organ)).toContain(
      'petition-2022/28.2',
    );
    for (const kase of [registered(DAY, direct), referred(DAY)])
      expect(refusal(kase, 'leadToProcedure', DAY, {}, department)).toContain('petition-2022/28.2');
  });
});
describe.each(under('petition-2022/28.3', 'petition-2005/30'))('%s', (_title, clause, day) => {
  test('who has an interest in the matter takes no further part', () => {
    const recusal = { person: organ.id, ground: '系信访人的亲属。' };
    expect(refusal(accepted(day), 'recuse', day, recusal, petitioner)).toContain(clause);
    const without = does(accepted(day), 'recuse', day, recusal, head);
    expect(refusal(without, 'hearStatement', day)).toContain('role');
    expect(refusal(without, 'hearStatement', day, {}, { ...organ, id: 'he' })).toBeNull();
  });
});
describe.each([
  [cite('petition-2022/29.1'), 'petition-2022/29.1', 'suggestion'],
  [cite('petition-2022/30.1'), 'petition-2022/30.1', 'denunciation'],
] as const)('%s', (_title, clause, category) => {
  test.each(['direct', 'referred'])(
    `a ${category} is answered, not handled as an appeal (%s)`,
    (lane) => {
      const kase = lane === 'direct' ? registered(DAY, direct) : referred(DAY);
      expect(refusal(kase, 'accept', DAY, { category }, department)).toContain(clause);
      const taken = does(kase, 'accept', DAY, { category });
      expect([at(taken), due(taken, 'conclude')]).toEqual(['answering', null]);
      expect(refusal(taken, 'issueOpinion', DAY)).toContain('state');
      expect(refusal(taken, 'reply', DAY, {}, department)).toContain(clause);
      expect(at(does(taken, 'reply', DAY))).toBe('replied');
    },
  );
  test('what turns out to be an appeal is taken up as one, its days from the first acceptance (N33)', () => {
    const taken = does(registered(DAY, direct), 'accept', DAY, { category });
    expect(refusal(taken, 'accept', '2026-03-20', {}, department)).toContain('petition-2022/34');
    const appeal = does(taken, 'accept', '2026-03-20');
    expect(at(appeal)).toBe('handling.investigating');
    expect(ledgerOf(appeal).terms.conclude).toMatchObject({ from: DAY, due: '2026-05-06' });
    expect(refusal(taken, 'accept', '2026-03-20', { category })).toContain('guard');
  });
});
describe.each([
  [cite('petition-2005/29'), 'petition-2005/29', 'suggestion'],
  [cite('petition-2005/33'), 'petition-2005/33', 'denunciation'],
  [cite('petition-2005/33'), 'petition-2005/33', 'lawfulDuty'],
] as const)('%s', (_title, clause, category) => {
  test(`a ${category} is handled and answered as every matter (N9, N26)`, () => {
    for (const kase of [registered(OLD, direct), referred(OLD)]) {
      const taken = does(kase, 'accept', OLD, { category });
      expect([at(taken), due(taken, 'conclude')]).toEqual(['handling.investigating', '2022-05-05']);
      const answered = having(taken, OLD, 'hearStatement', 'issueOpinion');
      expect(at(answered)).toBe('remedies.opinionIssued');
    }
    const counterparts: readonly (string | null)[] = Object.values(cites2005);
    expect(counterparts).toContain(clause);
  });
});
describe(cite('petition-2022/30.1'), () => {
  test('a denunciation can go to the discipline organ instead', () => {
    expect(refusal(registered(DAY), 'transferToDiscipline', DAY, {}, organ)).toContain(
      'petition-2022/30.1',
    );
  });
});
describe.each(under('petition-2022/30.3', 'petition-2005/23'))('%s', (_title, clause, day) => {
  const accusing = { accused: [ACCUSED, 'ma'] };
  const kase = (given: object = {}) => registered(day, { ...accusing, ...given });
  const both = [ACCUSED, 'ma'] as const;
  test.each(both)('nothing is sent to %s, and the refusal does not say why', (id) => {
    const unit = { unit: { id } };
    const sent = referred(day, day, accusing);
    const found = does(sent, 'findMajor', day);
    const deputy = { role: 'petitionDepartment', to: id, ground: '出差。' };
    for (const refused of [
      attempt(kase(), 'refer', day, unit),
      attempt(kase(), 'assign', day, unit),
      ...(day === DAY
        ? [
            attempt(kase(), 'transferToPoliticalLegal', day, { to: id }),
            attempt(kase(), 'transferToDiscipline', day, { to: id }),
            attempt(kase(direct), 'passDown', day, { organ: id }),
            attempt(kase(direct), 'leadToProcedure', day, { organ: id }),
          ]
        : []),
      attempt(kase(direct), 'directElsewhere', day, { organ: id }),
      attempt(sent, 'reassign', day, { ...unit, reason: '分工。' }, department),
      attempt(sent, 'serve', day, { ...service(day, 'notice'), to: id }, organ),
      attempt(inWindow(day, day, accusing), 'serve', day, { ...service(day), to: id }, organ),
      attempt(sent, 'delegate', day, deputy, department),
      attempt(found, 'reportMajor', day, { to: id }),
    ]) {
      expect(refused.accepted).toBe(false);
      if (refused.accepted) continue;
      expect(refused.refusal.flatMap(({ clauses }) => clauses)).toContain(clause);
      expect(JSON.stringify(refused.refusal)).not.toMatch(/accus|检举|被控告|"ma"/);
    }
    expect(refusal(kase(), 'refer', day)).toBeNull();
    const moves = { unit: { id: other.unit }, reason: '分工。' };
    expect(refusal(sent, 'reassign', day, moves, organ)).toContain(clause);
  });
  test('they see nothing of the case, in whatever role; others do', () => {
    for (const seen of [kase(), referred(day, day, accusing)]) {
      expect(viewCase(seen, { id: 'ma' })).toBeNull();
      expect(viewCase(seen, { id: 'ma', role: 'petitionDepartment' })).toBeNull();
      expect(viewCase(seen, { id: 'li', unit: ACCUSED, role: 'competentOrgan' })).toBeNull();
      expect(viewCase(seen, { id: 'li', unit: ORGAN })).not.toBeNull();
    }
    expect(viewCase(registered(day), { id: 'ma' })).not.toBeNull();
    expect(nationalPetition.secrecy?.clauses).toEqual(['petition-2022/30.3']);
  });
  test('they take no part, in whatever role', () => {
    for (const by of [
      { id: 'ma', role: 'petitionDepartment' },
      { id: 'li', role: 'petitionDepartment', unit: ACCUSED },
    ])
      expect(refusal(kase(), 'refer', day, {}, by)).toContain('role');
  });
});
describe.each([
  [cite('petition-2022/31(1)'), 'petition-2022/31(1)', 'litigation'],
  [cite('petition-2022/31(2)'), 'petition-2022/31(2)', 'arbitration'],
  [cite('petition-2022/31(3)'), 'petition-2022/31(3)', 'partyAppeal'],
  [cite('petition-2022/31(4)'), 'petition-2022/31(4)', 'administrativeProcedure'],
] as const)('%s', (_title, clause, route) => {
  test(`what has the way of ${route} is led there, and the petitioner told`, () => {
    for (const kase of [registered(DAY, direct), referred(DAY)]) {
      expect(at(does(kase, 'leadToProcedure', DAY, { route }))).toBe('ledToProcedure');
      expect(issued(kase, 'leadToProcedure', DAY, { route })).toEqual(['receiptNotice']);
      expect(refusal(kase, 'leadToProcedure', DAY, { route }, department)).toContain(clause);
    }
    // Or when it is found out, before the opinion (N33).
    for (const kase of [accepted(DAY), does(registered(DAY, direct), 'accept', DAY, suggestion)]) {
      expect(at(does(kase, 'leadToProcedure', DAY, { route }))).toBe('ledToProcedure');
      expect(refusal(kase, 'leadToProcedure', DAY, { route }, department)).toContain(clause);
    }
    expect(refusal(decided(DAY), 'leadToProcedure', DAY, { route })).toContain('state');
  });
});
describe(cite('petition-2005/21(1)'), () => {
  test('what has a statutory route is not accepted, where 2022 leads there (N8)', () => {
    for (const kase of [registered(OLD, direct), referred(OLD)]) {
      expect(refusal(kase, 'leadToProcedure', OLD)).toEqual(
        expect.arrayContaining(['guard', 'national/N3']),
      );
      const declined = does(kase, 'decline', OLD, { ground: 'statutoryRoute' });
      expect(at(declined)).toBe('notAccepted');
    }
  });
});
describe(cite('petition-2022/31(5)'), () => {
  test('a request to perform a statutory duty is carried out or answered', () => {
    const asked = { category: 'lawfulDuty' };
    for (const kase of [registered(DAY, direct), referred(DAY)]) {
      const taken = does(kase, 'accept', DAY, asked);
      expect([at(taken), due(taken, 'conclude')]).toEqual(['answering', null]);
      expect(refusal(taken, 'reply', DAY, {}, department)).toContain('petition-2022/31(5)');
      expect(refusal(kase, 'accept', DAY, asked, department)).toContain('petition-2022/31(5)');
    }
  });
});
describe.each(under('petition-2022/31(6)', 'petition-2005/31.1'))('%s', (_title, clause, day) => {
  test('any other appeal is accepted and handled, by the organ', () => {
    for (const kase of [registered(day, direct), referred(day)]) {
      expect(at(does(kase, 'accept', day))).toBe('handling.investigating');
      expect(refusal(kase, 'accept', day, {}, department)).toContain(clause);
    }
  });
  test('no opinion before the petitioner was heard (N11)', () => {
    expect(refusal(accepted(day), 'issueOpinion', day)).toEqual(
      expect.arrayContaining(['guard', clause, 'national/N11']),
    );
    expect(refusal(accepted(day), 'hearStatement', day, {}, department)).toContain(clause);
    const heard = does(accepted(day), 'hearStatement', day);
    expect(refusal(heard, 'issueOpinion', day, {}, department)).toContain(clause);
    expect(issued(heard, 'issueOpinion', day)).toEqual(['handlingOpinion']);
  });
  test('unless nobody can be reached', () => {
    expect(refusal(accepted(day, day, unclear), 'issueOpinion', day)).toBeNull();
  });
  test('a hearing counts as having heard; no opinion while it lasts', () => {
    const hearing = does(accepted(day), 'openHearing', day);
    expect(refusal(accepted(day), 'openHearing', day, {}, department)).toContain(clause);
    expect(refusal(hearing, 'closeHearing', day, {}, department)).toContain(clause);
    expect(refusal(hearing, 'issueOpinion', day)).toContain('state');
    expect(refusal(does(hearing, 'closeHearing', day), 'issueOpinion', day)).toBeNull();
  });
  test('it stops no clock (N19)', () => {
    const hearing = does(accepted(day), 'openHearing', inMarch(day, '10'));
    const after = does(hearing, 'closeHearing', inMarch(day, '20'));
    expect(due(after, 'conclude')).toBe(due(accepted(day), 'conclude'));
  });
});
describe.each(under('petition-2022/32.1', 'petition-2005/32.1'))('%s', (_title, clause, day) => {
  const heard = () => does(accepted(day), 'hearStatement', day);
  test.each(['request', 'facts', 'opinion', 'basis', 'outcome'])(
    'the opinion states its %s',
    (part) => {
      const { [part as 'facts']: _, ...rest } = handlingOpinion;
      expect(refusal(heard(), 'issueOpinion', day, { handlingOpinion: rest })).toEqual(['payload']);
    },
  );
  test.each(['supported', 'explained', 'notSupported'])('it can be: %s', (outcome) => {
    const given = { handlingOpinion: { ...handlingOpinion, outcome } };
    const kase = does(heard(), 'issueOpinion', day, given);
    expect([at(kase), facts(kase).outcome]).toEqual(['remedies.opinionIssued', outcome]);
  });
  test('by the organ', () => {
    expect(refusal(heard(), 'issueOpinion', day, {}, department)).toContain(clause);
  });
});
describe.each(under('petition-2022/32.2', 'petition-2005/32.2'))('%s', (_title, clause, day) => {
  test('an opinion that supports is seen carried out, and no other', () => {
    const heard = does(accepted(day), 'hearStatement', day);
    expect(refusal(decided(day), 'reportCarriedOut', day)).toBeNull();
    expect(refusal(decided(day), 'reportCarriedOut', day, {}, department)).toContain(clause);
    for (const outcome of ['explained', 'notSupported']) {
      const given = { handlingOpinion: { ...handlingOpinion, outcome } };
      const kase = does(heard, 'issueOpinion', day, given);
      expect(refusal(kase, 'reportCarriedOut', day)).toEqual(
        expect.arrayContaining(['guard', clause]),
      );
      const asked = does(served(kase, day), 'apply', day);
      for (const [outcome, carried] of [
        ['changed', true],
        ['revoked', true],
        ['upheld', false],
      ] as const) {
        const reviewOpinion = { opinion: '意见。', outcome };
        const reviewed = does(asked, 'issueReviewOpinion', day, { reviewOpinion }, reviewOrgan);
        expect(refusal(reviewed, 'reportCarriedOut', day) === null).toBe(carried);
      }
    }
  });
});
describe(cite('petition-2022/33'), () => {
  test('what the parties agree on becomes a document, and ends the handling in time', () => {
    for (const kase of [accepted(DAY), does(accepted(DAY), 'openHearing', DAY)]) {
      expect(issued(kase, 'recordSettlement', DAY)).toEqual(['settlementAgreement']);
      expect(refusal(kase, 'recordSettlement', DAY, {}, department)).toContain('petition-2022/33');
      expect(at(does(kase, 'recordSettlement', DAY))).toBe('settledByAgreement');
    }
    // Sixty days from Monday 2 March: Friday 1 May, which rolls to Wednesday 6 (N10).
    expect(breaches(does(accepted(DAY), 'recordSettlement', '2026-05-06'))).toEqual([]);
    expect(breaches(does(accepted(DAY), 'recordSettlement', '2026-05-07'))).toEqual([
      ['conclude', 'petition-2022/34', '2026-05-07'],
    ]);
  });
  test('the regulation of 2005 has no such end (N3)', () => {
    expect(refusal(accepted(OLD), 'recordSettlement', OLD)).toEqual(
      expect.arrayContaining(['guard', 'national/N3']),
    );
  });
});
describe.each(under('petition-2022/34', 'petition-2005/33'))('%s', (_title, clause, day) => {
  // Sixty days from 2 March end on 1 May, a holiday: Wednesday 6 May 2026, Thursday 5 May 2022.
  const lastDay = day === DAY ? '2026-05-06' : '2022-05-05';
  const late = day === DAY ? '2026-05-07' : '2022-05-06';
  test('sixty days run from the acceptance, of an appeal', () => {
    for (const kase of [registered(day, direct), referred(day)]) {
      const taken = does(kase, 'accept', day);
      expect(ledgerOf(taken).terms.conclude).toMatchObject({ clause, from: day, due: lastDay });
    }
    expect(refusal(registered(day, direct), 'accept', day, {}, department)).toContain(clause);
    expect(
      refusal(does(accepted(day), 'hearStatement', day), 'issueOpinion', day, {}, department),
    ).toContain(clause);
  });
  test.each([suggestion, denunciation, lawfulDuty])(
    'and by 2005 of every matter accepted, by 2022 of no other: %j (N9, N26)',
    (category) => {
      for (const kase of [registered(day, direct), referred(day)])
        expect(due(does(kase, 'accept', day, category), 'conclude')).toBe(
          day === DAY ? null : lastDay,
        );
    },
  );
  test('the head of the organ can extend it once, by its last day (N2, N32)', () => {
    const granted = does(accepted(day), 'grantExtension', lastDay);
    expect(refusal(accepted(day), 'grantExtension', late)).toContain(clause);
    expect(refusal(granted, 'grantExtension', lastDay, days(1))).toContain(clause);
    const short = does(accepted(day), 'grantExtension', lastDay, days(10));
    expect(refusal(short, 'grantExtension', lastDay, days(10))).toEqual(
      expect.arrayContaining(['guard', clause, 'national/N2']),
    );
    for (const by of [organ, department, { ...head, unit: other.unit }])
      expect(refusal(accepted(day), 'grantExtension', day, {}, by)).toContain(clause);
    expect(roles.organHead.clauses).toEqual(['petition-2022/34']);
  });
  test('by thirty days and no longer, nor by working days', () => {
    expect(refusal(accepted(day), 'grantExtension', day, days(30))).toBeNull();
    for (const length of [
      { amount: 31, unit: 'calendarDay' },
      { amount: 30, unit: 'workingDay' },
      { amount: 1, unit: 'month' },
    ])
      expect(refusal(accepted(day), 'grantExtension', day, { length })).toEqual(
        expect.arrayContaining(['guard', clause]),
      );
  });
  test('the petitioner is told the reasons, whenever that is (N32)', () => {
    const granted = does(accepted(day), 'grantExtension', day);
    expect(refusal(accepted(day), 'notifyExtension', day)).toContain('state');
    expect(issued(accepted(day), 'grantExtension', day)).toEqual(['extensionNotice']);
    expect(refusal(granted, 'notifyExtension', day, { reason: undefined })).toEqual(['payload']);
    expect(refusal(granted, 'notifyExtension', day, {}, head)).toContain(clause);
    expect(refusal(does(granted, 'notifyExtension', day), 'notifyExtension', day)).toContain(
      'state',
    );
  });
  test('nothing is extended where nothing runs', () => {
    expect(refusal(registered(day, direct), 'grantExtension', day)).not.toBeNull();
    expect(refusal(decided(day), 'grantExtension', day)).not.toBeNull();
  });
});
/** In the re-review of an opinion that a unit has reviewed. */
const reviewedBy = (unit: string, day: PlainDate) => {
  const by = { ...reviewOrgan, unit };
  const opinion = does(underReview(day), 'issueReviewOpinion', day, upheld, by);
  return does(served(opinion, day, day, by), 'apply', day);
};
const appeals = [
  {
    which: 'review',
    rows: under('petition-2022/35', 'petition-2005/34'),
    windowOf: inWindow,
    unserved: (day: PlainDate) => decided(day),
    pending: underReview,
    by: reviewOrgan,
    wrong: reReviewOrgan,
    under: 'remedies.underReview',
    window: 'remedies.reviewWindow',
    forgone: 'remedies.reviewForgone',
    before: 'remedies.opinionIssued',
    server: organ,
  },
  {
    which: 'reReview',
    rows: under('petition-2022/36.1', 'petition-2005/35.1'),
    windowOf: inReReviewWindow,
    unserved: (day: PlainDate) =>
      does(underReview(day), 'issueReviewOpinion', day, upheld, reviewOrgan),
    pending: underReReview,
    by: reReviewOrgan,
    wrong: reviewOrgan,
    under: 'remedies.underReReview',
    window: 'remedies.reReviewWindow',
    forgone: 'remedies.reReviewForgone',
    before: 'remedies.reviewIssued',
    server: reviewOrgan,
  },
] as const;
for (const one of appeals) {
  describe.each(one.rows)('%s', (_title, clause, day) => {
    const { which, by, wrong, windowOf, unserved, pending, server } = one;
    const last = lastOf(day);
    const after = afterOf(day);
    const late = () => does(windowOf(day), 'apply', after);
    test('the petitioner may apply, within thirty days of the service', () => {
      expect(refusal(windowOf(day), 'apply', last)).toBeNull();
      for (const kase of [unserved(day), windowOf(day)])
        expect(refusal(kase, 'apply', day, {}, organ)).toContain(clause);
      expect(
        refusal(does(late(), 'withdrawApplication', after), 'apply', after, {}, organ),
      ).toContain(clause);
    });
    test('the opinion is served by an office; its days run from the service, not from the record', () => {
      expect(refusal(unserved(day), 'serve', day, service(day), petitioner)).toContain(
        'house/serve',
      );
      const recorded = served(unserved(day), inMarch(day, '25'), day, server);
      expect(at(does(recorded, 'apply', last))).toBe(`${one.under}.deciding`);
      expect(at(does(recorded, 'apply', after))).toBe(`${one.under}.lateApplication`);
      expect(() => served(unserved(day), day, inMarch(day, '03'), server)).toThrow('not before');
      // Recorded after it has passed, the window is over at once.
      expect(at(served(unserved(day), after, day, server))).toBe(one.forgone);
    });
    test('a notice opens no window', () => {
      const told = does(unserved(day), 'serve', day, service(day, 'notice'), server);
      expect(at(told)).toBe(one.before);
    });
    test('of several services the latest counts, for all (N13)', () => {
      // Thirty days from 16 March: 15 April, a Wednesday in 2026, a Friday in 2022.
      const twice = served(windowOf(day), inMarch(day, '16'), inMarch(day, '16'), server);
      const [lastDay, over] = [inApril(day, '15'), inApril(day, '16')];
      expect(at(does(twice, 'apply', lastDay))).toBe(`${one.under}.deciding`);
      expect(at(does(twice, 'apply', over))).toBe(`${one.under}.lateApplication`);
      // An earlier one recorded later moves nothing.
      const older = served(twice, inMarch(day, '17'), inMarch(day, '10'), server);
      expect(ledgerOf(older).terms[`${which}Window`]?.due).toBe(lastDay);
      // Nor is one who was served late shut out because the first window has passed.
      const passed = served(windowOf(day), after, inMarch(day, '16'), server);
      expect(at(passed)).toBe(one.window);
      const reopened = served(
        does(does(windowOf(day), 'apply', after), 'withdrawApplication', after),
        after,
        inMarch(day, '16'),
        server,
      );
      expect([at(reopened), facts(reopened).course]).toEqual([one.window, 'open']);
    });
    test('before any service one may apply already (N15)', () => {
      expect(at(does(unserved(day), 'apply', day))).toBe(`${one.under}.deciding`);
    });
    test('not used in time is no breach; the file can be closed (N14, N27)', () => {
      const forgone = does(late(), 'withdrawApplication', after);
      expect([at(forgone), breaches(forgone)]).toEqual([one.forgone, []]);
      expect(refusal(forgone, 'archive', after, {}, petitioner)).toContain(clause);
      expect(at(does(forgone, 'archive', after))).toBe('archived');
      expect(refusal(windowOf(day), 'archive', last)).toContain('state');
    });
    test('a late application is answered: admitted for a good reason, or refused (N14)', () => {
      const admits = { goodReason: '住院。' };
      const refuses = { reason: '逾期且无正当理由。' };
      expect(at(late())).toBe(`${one.under}.lateApplication`);
      expect(refusal(late(), 'issueReviewOpinion', after, upheld, by)).toContain('state');
      for (const [act, said] of [
        ['admitLate', admits],
        ['refuseLate', refuses],
      ] as const) {
        expect(refusal(late(), act, after, {}, by)).toEqual(['payload']);
        expect(refusal(late(), act, after, said, wrong)).toContain(clause);
      }
      expect(at(does(late(), 'admitLate', after, admits, by))).toBe(`${one.under}.deciding`);
      const refused = does(late(), 'refuseLate', after, refuses, by);
      expect([at(refused), facts(refused).course]).toEqual([one.forgone, 'forgone']);
      expect(issued(late(), 'refuseLate', after, refuses, by)).toEqual(['declineNotice']);
    });
    test('its thirty days run from the request, not from its admission (N16)', () => {
      // Thirty days from 2 April: 2 May, in the Labour Day of 1-5 May 2026 and of 30 April - 4 May 2022.
      const end = day === DAY ? '2026-05-06' : '2022-05-05';
      const admitted = does(late(), 'admitLate', inApril(day, '10'), { goodReason: '住院。' }, by);
      expect(ledgerOf(admitted).terms[which]).toMatchObject({ clause, from: after, due: end });
    });
    test.each([
      ['on its last day', false, one.window],
      ['on the day after', true, one.forgone],
    ] as const)('withdrawn %s it is as if nobody had applied (N28)', (_when, over, state) => {
      const on = over ? after : last;
      const kase = pending(day, inMarch(day, '05'));
      const back = does(kase, 'withdrawApplication', on);
      expect([at(back), due(back, which)]).toEqual([state, null]);
      expect(refusal(kase, 'withdrawApplication', on, {}, by)).toContain(clause);
      if (!over) expect(at(does(back, 'apply', after))).toBe(`${one.under}.lateApplication`);
    });
    test('withdrawn before any service, it waits for the service again', () => {
      const early = does(unserved(day), 'apply', day);
      expect(at(does(early, 'withdrawApplication', after))).toBe(one.before);
    });
    test('withdrawn when another service has come, it is that one that counts (N13, N28)', () => {
      const again = served(
        pending(day, inMarch(day, '05')),
        inMarch(day, '16'),
        inMarch(day, '16'),
        server,
      );
      const back = does(again, 'withdrawApplication', inApril(day, '15'));
      expect(at(back)).toBe(one.window);
      expect(at(does(again, 'withdrawApplication', inApril(day, '16')))).toBe(one.forgone);
    });
    test('only the organ of that level decides', () => {
      expect(refusal(pending(day), 'issueReviewOpinion', day, upheld, wrong)).toContain(clause);
      expect(refusal(pending(day), 'issueReviewOpinion', day, upheld, organ)).toContain(clause);
      expect(issued(pending(day), 'issueReviewOpinion', day, upheld, by)).toEqual([
        'reviewOpinion',
      ]);
      const now = one.rows[0][1];
      expect(roles[`${which}Organ`].clauses).toContain(now);
      expect(roles.petitioner.clauses).toContain(now);
    });
    test.each(['upheld', 'changed', 'revoked'])('it decides: %s (N17)', (outcome) => {
      const reviewOpinion = { opinion: '意见。', outcome };
      const kase = does(pending(day), 'issueReviewOpinion', day, { reviewOpinion }, by);
      expect(at(kase)).toBe(
        which === 'review' ? 'remedies.reviewIssued' : 'remedies.concludedFinally',
      );
    });
    test('a redo is ordered only where the organ says so, and names its day (N17)', () => {
      const ordered = redo('2026-09-30');
      const refused = refusal(pending(day), 'issueReviewOpinion', day, ordered, by);
      expect(refused).toEqual(expect.arrayContaining(['guard', clause, 'national/N17']));
      const may = pending(day, day, { remand: true });
      const { redoBy: _, ...bare } = ordered.reviewOpinion;
      for (const reviewOpinion of [bare, { ...upheld.reviewOpinion, redoBy: '2026-09-30' }])
        expect(refusal(may, 'issueReviewOpinion', day, { reviewOpinion }, by)).toEqual(['payload']);
      expect(refusal(may, 'issueReviewOpinion', day, ordered, wrong)).toContain(clause);
      for (const early of [day, inMarch(day, '01')])
        expect(refusal(may, 'issueReviewOpinion', day, redo(early), by)).toEqual(['payload']);
      const ordered_ = does(may, 'issueReviewOpinion', day, ordered, by);
      expect(at(ordered_)).toBe(
        which === 'review' ? 'remedies.reviewIssued' : 'remedies.concludedFinally',
      );
      // It is served as any other, and the end of the redo is noted (N18).
      const told = served(ordered_, day, day, by);
      if (which === 'review') expect(refusal(told, 'apply', day)).toBeNull();
      expect(refusal(told, 'linkedCaseEnded', day, {}, linked)).toBeNull();
      expect(opens(may, 'issueReviewOpinion', day, ordered, by)).toEqual([
        {
          type: 'openCase',
          procedure: 'national-petition',
          link: 'redo',
          on: day,
          input: {
            petitioner: { name: '彭某' },
            opinion: { kind: 'handling', organ: ORGAN, issuedOn: day },
            redoBy: '2026-09-30',
            channel: 'letter',
            contact: 'clear',
            accused: [],
          },
        },
      ]);
    });
    test('the organ of the opinion does not review it, nor who reviewed it the re-review (N36)', () => {
      for (const unit of which === 'review' ? [ORGAN] : [ORGAN, 'city-bureau']) {
        const asked = which === 'review' ? pending(day) : reviewedBy('city-bureau', day);
        const refused = refusal(asked, 'issueReviewOpinion', day, upheld, { ...by, unit });
        expect(refused).toEqual(expect.arrayContaining(['role', clause, 'national/N36']));
        expect(
          refusal(asked, 'issueReviewOpinion', day, upheld, { ...by, unit: 'province' }),
        ).toBeNull();
      }
    });
    test('an application beside it, or too early, is recorded; it ends with the last applicant (N35)', () => {
      const second = { id: 'bai', role: 'petitioner' };
      expect(refusal(accepted(day), 'apply', day)).toBeNull();
      expect(refusal(accepted(day), 'apply', day, {}, organ)).toContain(clause);
      const joined = does(pending(day), 'apply', day, {}, second);
      expect(refusal(pending(day), 'apply', day, {}, organ)).toContain(clause);
      const left = does(joined, 'withdrawApplication', day);
      expect(at(left)).toBe(`${one.under}.deciding`);
      expect(at(does(left, 'withdrawApplication', day, {}, second))).toBe(one.window);
    });
    test('no service is earlier than the opinion', () => {
      const before = inMarch(day, '01');
      expect(at(served(unserved(day), day, before, server))).toBe(one.before);
    });
    test('a later service recorded while it is late makes it timely (N14)', () => {
      const again = served(late(), after, inMarch(day, '16'), server);
      expect(at(again)).toBe(`${one.under}.deciding`);
    });
    test('who ends it without a decision is not the organ of the opinion (N34)', () => {
      const ground = { ground: '信访人死亡。' };
      expect(refusal(pending(day), 'lapse', day, ground, organ)).toContain('national/N34');
      for (const ends of [department, by])
        expect(refusal(pending(day), 'lapse', day, ground, ends)).toBeNull();
      expect(refusal(accepted(day), 'lapse', day, ground, organ)).toBeNull();
    });
  });
}
describe('the redo (N18)', () => {
  const asked = (redoBy: PlainDate) =>
    opens(
      underReview(DAY, DAY, { remand: true }),
      'issueReviewOpinion',
      DAY,
      redo(redoBy),
      reviewOrgan,
    )[0] as LinkedCaseAsked;
  const redoRegistered = (redoBy: PlainDate = '2026-12-31') => {
    const child = openLinked(nationalPetition, asked(redoBy), {
      id: 'np-2',
      input: { ...direct, request: '请求退还多收的费用。' },
      policy: { reportMajorWithin: 'none', answerWithin: 'none' },
    } as never) as unknown as Kase;
    return does(child, 'register', DAY, {}, organ);
  };
  const redone = (redoBy: PlainDate) =>
    having(redoRegistered(redoBy), DAY, 'accept', 'hearStatement');
  test('is a case of its own, that knows the opinion and is due on the day set', () => {
    const kase = redone('2026-04-10');
    expect(facts(kase)).toMatchObject({
      opinion: { kind: 'handling', organ: ORGAN, issuedOn: DAY },
      redoBy: '2026-04-10',
    });
    expect(ledgerOf(kase).terms.conclude).toMatchObject({
      clause: 'petition-2022/34',
      due: '2026-04-10',
      cap: '2026-04-10',
    });
    // The organ’s own head does not extend the limit of a redo, whichever day comes first.
    expect(refusal(kase, 'grantExtension', DAY)).toEqual(
      expect.arrayContaining(['guard', 'petition-2022/34', 'national/N18']),
    );
    expect(refusal(redone('2026-12-31'), 'grantExtension', DAY)).toContain('national/N18');
    // It is neither declined nor sent away (N18).
    for (const act of ['decline', 'passDown', 'directElsewhere'])
      expect(refusal(redoRegistered(), act, DAY)).toContain('national/N18');
    expect(breaches(does(kase, 'issueOpinion', '2026-04-10'))).toEqual([]);
    expect(breaches(does(kase, 'issueOpinion', '2026-04-11'))).toEqual([
      ['conclude', 'petition-2022/34', '2026-04-11'],
    ]);
  });
  test('and in sixty days where that is earlier', () => {
    // Sixty days from Monday 2 March: Friday 1 May, which rolls to Wednesday 6.
    const kase = redone('2026-12-31');
    expect(ledgerOf(kase).terms.conclude?.due).toBe('2026-05-06');
    expect(ledgerOf(kase).terms.conclude?.cap).toBeUndefined();
  });
  test('names the opinion to be done again', () => {
    expect(() => open(DAY, { redoBy: '2026-04-10' })).toThrow(CaseInputError);
  });
  test('the end of a linked case is noted, and moves nothing', () => {
    const kase = inWindow(DAY);
    expect(refusal(kase, 'linkedCaseEnded', DAY, {}, organ)).toContain('national/N18');
    expect(at(does(kase, 'linkedCaseEnded', DAY, {}, linked))).toBe(at(kase));
    expect(roles.linkedCase.clauses).toEqual(['petition-2022/35', 'petition-2022/36.3']);
  });
});
describe.each(under('petition-2022/36.2', 'petition-2005/35.2'))('%s', (_title, clause, day) => {
  const month = (text: string) => `${day.slice(0, 5)}${text}` as PlainDate;
  const hearing = (from: string, through: string) =>
    does(
      does(underReReview(day), 'openHearing', month(from), {}, reReviewOrgan),
      'closeHearing',
      month(through),
      {},
      reReviewOrgan,
    );
  test('the days of a re-review’s hearing are not counted, from the first through the last (N19)', () => {
    // 3-9 March (7), 11-31 March (28), 1-2 April (30): Thursday 2 April 2026, Saturday 2 April 2022, which is worked.
    expect(due(hearing('03-10', '03-10'), 'reReview')).toBe(month('04-02'));
    // 3-9 March (7), 15-31 March (24), 1-6 April (30): Monday 6 April 2026 lies in Qingming, 4-6: Tuesday 7. In 2022: Wednesday 6.
    expect(due(hearing('03-10', '03-14'), 'reReview')).toBe(month(day === DAY ? '04-07' : '04-06'));
  });
  test('while it lasts nothing falls due, and no opinion is issued', () => {
    const open = does(underReReview(day), 'openHearing', month('03-31'), {}, reReviewOrgan);
    expect(refusal(open, 'issueReviewOpinion', month('04-10'), upheld, reReviewOrgan)).toContain(
      'state',
    );
    const closed = does(open, 'closeHearing', month('04-10'), {}, reReviewOrgan);
    expect(breaches(closed)).toEqual([]);
    // 3-30 March (28), 11-12 April (30): Sunday 12 April 2026 rolls to Monday 13; Tuesday 12 April 2022.
    expect(due(closed, 'reReview')).toBe(month(day === DAY ? '04-13' : '04-12'));
  });
  test('it is held by the organ of the re-review; a review has none', () => {
    expect(refusal(underReReview(day), 'openHearing', day, {}, reviewOrgan)).toContain(clause);
    const open = does(underReReview(day), 'openHearing', day, {}, reReviewOrgan);
    expect(refusal(open, 'closeHearing', day, {}, reviewOrgan)).toContain(clause);
    expect(refusal(underReview(day), 'openHearing', day, {}, reviewOrgan)).toContain('state');
    expect(roles.reReviewOrgan.clauses).toContain('petition-2022/36.2');
  });
});
describe.each(under('petition-2022/36.3', 'petition-2005/35.3'))('%s', (_title, clause, day) => {
  const again = (kase: Kase, on: PlainDate = day) => does(kase, 'bringUpAgain', on);
  const last = () => served(exhausted(day), day, day, reReviewOrgan);
  test('after the re-review the same facts and reasons are barred, by either office, in writing', () => {
    for (const by of [department, organ])
      expect(issued(again(last()), 'bar', day, {}, by)).toEqual(['barNotice']);
    expect(refusal(again(last()), 'bar', day, {}, petitioner)).toContain(clause);
    expect(at(does(again(last()), 'bar', day))).toBe('remedies.concludedFinally');
    expect(roles.linkedCase.clauses).toContain('petition-2022/36.3');
  });
  test('before the opinion is served nobody is barred by it (N20)', () => {
    expect(refusal(again(exhausted(day)), 'bar', day)).not.toBeNull();
  });
  test('a further application is recorded, and opens no review (N35)', () => {
    expect(at(does(last(), 'apply', day))).toBe('remedies.concludedFinally');
    expect(refusal(last(), 'apply', day, {}, organ)).toContain('national/N35');
  });
  test('before it nothing is barred', () => {
    for (const kase of [inWindow(day), underReview(day), inReReviewWindow(day), underReReview(day)])
      expect(refusal(again(kase), 'bar', day)).toEqual(
        expect.arrayContaining(['guard', clause, 'national/N20']),
      );
  });
  test.each([
    [{}, false],
    [{ barAfterLapse: false }, false],
    [{ barAfterLapse: true }, true],
  ])('a remedy not used bars only by policy: %j (N20)', (own, bars) => {
    for (const kase of [inWindow(day, day, {}, own), inReReviewWindow(day, day, own)]) {
      const forgone = again(kase, afterOf(day));
      expect(refusal(forgone, 'bar', afterOf(day)) === null).toBe(bars);
      expect(refusal(again(kase, lastOf(day)), 'bar', lastOf(day))).toContain(clause);
    }
  });
  test('not in a window that a later service has opened again (N13, N20)', () => {
    const own = { barAfterLapse: true };
    for (const [kase, by] of [
      [inWindow(day, day, {}, own), organ],
      [inReReviewWindow(day, day, own), reviewOrgan],
    ] as const) {
      const forgone = again(kase, afterOf(day));
      const reopened = served(forgone, afterOf(day), inMarch(day, '16'), by);
      expect(refusal(reopened, 'bar', afterOf(day))).toContain(clause);
    }
  });
  test('who is barred is not shown a remedy', () => {
    expect(refusal(again(last()), 'showRemedy', day)).toEqual(
      expect.arrayContaining(['guard', clause]),
    );
  });
  test('new facts or reasons become a petition of their own (N21)', () => {
    expect(refusal(again(last()), 'registerAnew', day, {}, petitioner)).toContain(clause);
    expect(opens(again(last()), 'registerAnew', day)).toEqual([
      {
        type: 'openCase',
        procedure: 'national-petition',
        link: 'newFacts',
        on: day,
        input: {
          petitioner: { name: '彭某' },
          renewed: { request: '请求退费。', facts: '多收。' },
          opinion: { kind: 'handling', organ: ORGAN, issuedOn: day },
          channel: 'letter',
          contact: 'clear',
          accused: [],
        },
      },
    ]);
  });
  test('those accused stay accused in it, and in a redo', () => {
    const accusing = { accused: [ACCUSED] };
    const asked = again(inWindow(day, day, accusing));
    expect(opens(asked, 'registerAnew', day)).toMatchObject([{ input: accusing }]);
  });
  test('the file closes once the last opinion is served and all is answered (N27)', () => {
    expect(refusal(exhausted(day), 'archive', day)).toContain('national/N13');
    expect(refusal(again(last()), 'archive', day)).toContain('national/N21');
    expect(refusal(last(), 'archive', day, {}, petitioner)).toContain(clause);
    expect(at(does(does(again(last()), 'bar', day), 'archive', day))).toBe('archived');
    // Nobody is known to serve it on.
    const unknown = does(accepted(day, day, unclear), 'issueOpinion', day);
    expect(at(does(unknown, 'archive', day))).toBe('archived');
    expect(refusal(decided(day), 'archive', day)).toContain('national/N27');
  });
  test('and leaves no limit behind', () => {
    const own = { answerWithin: { amount: 30, unit: 'calendarDay' } };
    const [reviewed, lapsed] = [
      served(exhausted(day, own), day, day, reReviewOrgan),
      does(
        does(inWindow(day, day, {}, own), 'apply', afterOf(day)),
        'withdrawApplication',
        afterOf(day),
      ),
    ];
    for (const kase of [reviewed, lapsed]) {
      const proposed = does(kase, 'recommend', afterOf(day));
      expect(due(proposed, 'answer')).not.toBeNull();
      const closed = does(proposed, 'archive', afterOf(day));
      expect(Object.keys(ledgerOf(closed).terms)).toEqual([]);
    }
  });
});
describe.each(under('petition-2022/40.1', 'petition-2005/36.1'))('%s', (_title, clause, day) => {
  test('the petition department supervises at any time, and as often as needed', () => {
    const once = does(accepted(day), 'supervise', day);
    expect(issued(accepted(day), 'supervise', day)).toEqual(['supervisionOpinion']);
    for (const kase of [accepted(day), once, does(once, 'recommend', day)]) {
      expect(refusal(kase, 'supervise', day)).toBeNull();
      for (const by of [organ, petitioner])
        expect(refusal(kase, 'supervise', day, {}, by)).toContain(clause);
    }
    expect(roles.petitionDepartment.clauses).toContain('petition-2022/40.1');
  });
  test('it stops no clock and moves nothing (N25)', () => {
    const once = does(accepted(day), 'supervise', day);
    expect(at(once)).toBe(at(accepted(day)));
    expect(ledgerOf(once)).toEqual(ledgerOf(accepted(day)));
  });
});
describe.each([
  ...under('petition-2022/40.1', 'petition-2005/36.1').map(
    (row) => [...row, 'improveWork'] as const,
  ),
  ...under('petition-2022/40.2', 'petition-2005/37').map(
    (row) => [...row, 'improvePolicy'] as const,
  ),
  ...under('petition-2022/40.3', 'petition-2005/38').map(
    (row) => [...row, 'pursueLiability'] as const,
  ),
])('%s', (_title, clause, day, kind) => {
  const proposal = { kind, to: '有关机关', consequences: '造成严重后果。' };
  test(`the department proposes: ${kind}`, () => {
    const proposed = does(accepted(day), 'recommend', day, proposal);
    expect(issued(accepted(day), 'recommend', day, proposal)).toEqual(['recommendation']);
    for (const kase of [accepted(day), proposed])
      expect(refusal(kase, 'recommend', day, proposal, organ)).toContain(clause);
    expect(refusal(proposed, 'recommend', day, proposal)).toBeNull();
  });
});
describe.each(under('petition-2022/40.3', 'petition-2005/38'))('%s', (_title, clause, day) => {
  test('who proposes to pursue liability states the consequences (N25)', () => {
    for (const kase of [accepted(day), does(accepted(day), 'recommend', day)])
      expect(refusal(kase, 'recommend', day, { kind: 'pursueLiability' })).toEqual(
        expect.arrayContaining(['guard', clause, 'national/N25']),
      );
    for (const kind of ['improveWork', 'improvePolicy'])
      expect(refusal(accepted(day), 'recommend', day, { kind })).toBeNull();
  });
});
describe.each(under('petition-2022/40.4', 'petition-2005/36.2'))('%s', (_title, clause, day) => {
  // Thirty days from 2 March.
  const [last, after] = [lastOf(day), afterOf(day)];
  const proposed = (within: object | 'none' = { amount: 30, unit: 'calendarDay' }) =>
    does(accepted(day, day, {}, { answerWithin: within }), 'recommend', day);
  test('the organ answers in writing', () => {
    expect(refusal(proposed(), 'answer', day, {}, department)).toContain(clause);
    expect(refusal(accepted(day), 'answer', day)).toContain('state');
    // A further answer is recorded.
    expect(refusal(does(proposed(), 'answer', day), 'answer', day)).toBeNull();
  });
  test('by 2022 within what was set, or without a number; by 2005 in thirty days (N24)', () => {
    expect(due(proposed('none'), 'answer')).toBe(day === DAY ? null : last);
    expect(due(proposed({ amount: 5, unit: 'calendarDay' }), 'answer')).toBe(
      // Five days from Monday 2 March 2026: Saturday 7, which rolls to Monday 9.
      day === DAY ? '2026-03-09' : last,
    );
    expect(breaches(does(proposed(), 'answer', last))).toEqual([]);
    expect(breaches(does(proposed(), 'answer', after))).toEqual([['answer', clause, after]]);
  });
  test.each(['improvePolicy', 'pursueLiability'])(
    'the limit is that of a proposal to improve the work: not of %s, which goes to another (N25)',
    (kind) => {
      const given = { kind, consequences: '造成严重后果。' };
      const within = { answerWithin: { amount: 30, unit: 'calendarDay' } };
      const kase = does(accepted(day, day, {}, within), 'recommend', day, given);
      expect(due(kase, 'answer')).toBeNull();
      // One that follows it has its thirty days: from 16 March, 15 April, a Wednesday in 2026 and a Friday in 2022.
      const work = does(kase, 'recommend', inMarch(day, '16'));
      expect(due(work, 'answer')).toBe(day === DAY ? '2026-04-15' : '2022-04-15');
    },
  );
  test('the authority answers for policy, too', () => {
    expect(refusal(proposed(), 'answer', day, {}, authority)).toBeNull();
  });
  test('one answer meets the proposals until then, counted from the first (N25)', () => {
    for (const kind of ['improveWork', 'improvePolicy'])
      expect(due(does(proposed(), 'recommend', inMarch(day, '16'), { kind }), 'answer')).toBe(last);
    const more = does(proposed(), 'recommend', inMarch(day, '16'), { kind: 'improvePolicy' });
    const answered = does(more, 'answer', last);
    expect(due(answered, 'answer')).toBeNull();
    // Another one after it has days of its own.
    expect(due(does(answered, 'recommend', last), 'answer')).not.toBeNull();
  });
});
describe.each([
  ...under('petition-2022/43', 'petition-2005/41'),
  ...under('petition-2022/44', 'petition-2005/42'),
  ...under('petition-2022/45', 'petition-2005/43'),
])('%s', (_title, clause, day) => {
  test('accountability is recorded by the department or the head, never by itself', () => {
    const record = { ground: '推诿、拖延。', subject: '某科', measure: '责令改正' };
    for (const by of [department, head])
      expect(refusal(accepted(day), 'recordAccountability', day, record, by)).toBeNull();
    for (const by of [organ, petitioner])
      expect(refusal(accepted(day), 'recordAccountability', day, record, by)).toContain(clause);
  });
});
