import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../calendars';
import { type ProcedureId, procedures } from '../../machines';
import { type AnyProcedure, advance, isClosed, ledgerOf, openCase } from '../../src';
import { holder, needs, record } from '../support/evidence';
import {
  at,
  attempt,
  division,
  does,
  leader,
  office,
  petitioner,
  standing,
} from '../support/jilin';
import { call, director, minutes } from '../support/meeting';

const START = '2026-03-02';
const linkedCase = { id: 'system', role: 'linkedCase' };
type Outcome = ReturnType<typeof attempt>;
type Kase = Outcome['case'];

/** Opens what the effect of an act asks for, with nothing added but a policy. */
async function childOf({ effects }: Outcome, policy: object): Promise<Kase> {
  const asked = effects.find((effect) => effect.type === 'openCase');
  if (asked?.type !== 'openCase') throw new Error('no case was asked for');
  const child = (await procedures[asked.procedure as ProcedureId]()) as AnyProcedure;
  return openCase(child, { id: asked.link, on: asked.on, input: asked.input, policy });
}
/** Tells a matter how a linked case ended. */
const told = (matter: Kase, child: Kase, on: PlainDate) => {
  expect(isClosed(child)).toBe(true);
  return attempt(matter, 'linkedCaseEnded', on, linkedCase, {
    procedure: child.procedure.id,
    caseId: child.log.open.id,
    end: at(child),
    result: '已了解。',
  });
};
const limits = (kase: Kase) =>
  Object.fromEntries(Object.entries(ledgerOf(kase).terms).map(([term, { due }]) => [term, due]));

/**
 * Accepted and received by the division on Monday 2 March 2026. The division’s 15 working days: 3-6 (4), 9-13 (9),
 * 16-20 (14), Mon 23 March (15); the matter’s 30: Tue 14 April.
 */
const working = () => standing('examination.working', START);
const running = { conclude: '2026-04-14', submitDraft: '2026-03-23' };
const asks = (need: object, on: PlainDate = '2026-03-04', kase = working()) =>
  attempt(kase, 'requestEvidence', on, division, need);
const policy = { fulfilWithin: 'none' };

describe('a request of a matter under review', () => {
  test('comprehensive material: its end is recorded in the matter, whose limits have not moved', async () => {
    const asked = asks({ ...needs.comprehensive, requiredBy: '2026-03-13' });
    let child = await childOf(asked, policy);
    expect(limits(child)).toEqual({ fulfil: '2026-03-13' });
    child = does(child, 'retrieve', '2026-03-05', office);
    child = does(child, 'provide', '2026-03-12', holder, { materials: ['台账'] });
    child = does(child, 'passOn', '2026-03-13', office);
    child = does(child, 'receive', '2026-03-13', division, { signedBy: '李某' });
    const outcome = told(asked.case, child, '2026-03-13');
    expect(outcome.accepted).toBe(true);
    expect(outcome.case.log.entries.at(-1)).toMatchObject({
      act: { procedure: 'jilin-evidence-request', caseId: 'evidence', end: 'obtained' },
    });
    expect(limits(outcome.case)).toEqual(running);
    expect(at(outcome.case)).toBe('examination.working');
  });
  test('the matter runs on while it waits: the division is warned on the day after its last', async () => {
    const asked = asks({ ...needs.ofUnit, requiredBy: '2026-03-27' });
    const child = does(await childOf(asked, policy), 'retrieve', '2026-03-05', office);
    expect(limits(child)).toEqual({ fulfil: '2026-03-27' });
    const waiting = advance(asked.case, '2026-03-24').case;
    expect(ledgerOf(waiting).breaches).toMatchObject([
      { term: 'submitDraft', due: '2026-03-23', on: '2026-03-24', strength: 'soft' },
    ]);
    const gone = does(child, 'recordNotObtained', '2026-03-30', office, { reason: '未答复。' });
    const outcome = told(waiting, gone, '2026-03-30');
    expect(limits(outcome.case)).toEqual(running);
    expect(ledgerOf(outcome.case).breaches).toHaveLength(1);
  });
  test('material of its own business, and an interview: several at once, each a case of its own', async () => {
    const first = asks(needs.own);
    const second = asks(needs.interview, '2026-03-04', first.case);
    let own = does(await childOf(first, policy), 'retrieve', '2026-03-04', division);
    own = does(own, 'provide', '2026-03-09', holder, { materials: ['台账'] });
    own = does(own, 'receive', '2026-03-09', division, { signedBy: '李某' });
    let interview = await childOf(second, policy);
    interview = does(interview, 'notifyInterview', '2026-03-05', office, {
      appointedOn: '2026-03-10',
      place: '接访室',
    });
    interview = does(interview, 'holdInterview', '2026-03-10', division, {
      interviewRecord: record,
    });
    const matter = told(told(second.case, own, '2026-03-09').case, interview, '2026-03-10').case;
    expect([at(own), at(interview)]).toEqual(['obtained', 'interviewHeld']);
    expect(limits(matter)).toEqual(running);
  });
  test('only the division that asked takes part in it', async () => {
    const child = await childOf(asks(needs.own), policy);
    const other = attempt(child, 'retrieve', '2026-03-04', { ...division, unit: 'injuries' });
    expect(!other.accepted && other.refusal[0].kind).toBe('role');
  });
  test('in a simple matter the petition office asks, and is the one who handles', async () => {
    const instructed = does(
      standing('assignment.awaitingInstruction', START),
      'instruct',
      START,
      leader,
      { text: '请信访办办理。', track: 'simple' },
    );
    const delivered = does(does(instructed, 'receive', START, office), 'deliver', START, office);
    const simple = does(delivered, 'receive', START, office);
    const asked = attempt(simple, 'requestEvidence', START, office, needs.ofPetitioner);
    const child = does(await childOf(asked, policy), 'retrieve', START, office);
    const inHand = does(child, 'provide', START, petitioner, { materials: ['合同'] });
    expect(at(does(inHand, 'receive', START, office, { signedBy: '孙某' }))).toBe('obtained');
  });
  test('who stands in for the office asks in its place', async () => {
    const instructed = does(
      standing('assignment.awaitingInstruction', START),
      'instruct',
      START,
      leader,
      { text: '请信访办办理。', track: 'simple' },
    );
    const delivered = does(does(instructed, 'receive', START, office), 'deliver', START, office);
    const simple = does(does(delivered, 'receive', START, office), 'delegate', START, office, {
      role: 'petitionOffice',
      to: 'gao',
      ground: '出差',
    });
    const inPlace = {
      id: 'gao',
      role: 'generalOffice',
      onBehalfOf: { id: 'sun', role: 'petitionOffice', ground: '出差' },
    };
    const asked = attempt(simple, 'requestEvidence', START, inPlace, needs.ofPetitioner);
    expect(at(does(await childOf(asked, policy), 'retrieve', START, office))).toBe(
      'material.retrieving',
    );
  });
});

test('a request is asked by a division that is named, or by the petition office', async () => {
  const { 'jilin-evidence-request': load } = procedures;
  const child = (await load()) as AnyProcedure;
  const by = (who: object) => () =>
    openCase(child, {
      id: 'ev',
      on: START,
      input: { ...needs.comprehensive, by: who },
      policy,
    });
  expect(by(division)).not.toThrow();
  expect(by({ id: 'li', role: 'handlingUnit' })).toThrow(/name the division/);
  expect(by({ id: 'zhao', role: 'petitionLeader' })).toThrow(/a division asks/);
});

describe('a meeting proposed in a matter', () => {
  const proposed = () =>
    attempt(working(), 'proposeMeeting', '2026-03-05', office, {
      ground: 'common',
      topic: '补记缴费年限',
      cases: ['jr-0007', 'jr-0011'],
    });
  test('its end is recorded in the matter, whose limits have not moved', async () => {
    const outcome = proposed();
    let child = does(await childOf(outcome, {}), 'approveMeeting', '2026-03-06', leader);
    child = does(child, 'scheduleMeeting', '2026-03-06', office, call('2026-03-12', 'pensions'));
    child = does(child, 'conveneMeeting', '2026-03-12', office, minutes('pensions'));
    const matter = told(outcome.case, child, '2026-03-12').case;
    expect(at(child)).toBe('meetingHeld');
    expect(limits(matter)).toEqual(running);
  });
  test('not approved, the matter goes on without it', async () => {
    const outcome = proposed();
    const child = does(await childOf(outcome, {}), 'refuseMeeting', '2026-03-06', director, {
      reason: '由处室协调。',
    });
    const matter = told(outcome.case, child, '2026-03-06').case;
    expect(at(child)).toBe('meetingDropped');
    expect(at(matter)).toBe('examination.working');
    expect(limits(matter)).toEqual(running);
  });
});
