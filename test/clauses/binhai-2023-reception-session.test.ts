import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../calendars';
import { petition } from '../../machines/binhai-petition';
import { RECEPTION_ROOM, receptionSession } from '../../machines/binhai-reception-session';
import {
  advance,
  type Case,
  cite,
  type InputOf,
  ledgerOf,
  openCase,
  stateOf,
  submit,
} from '../../src';
import { sensitivity } from '../../src/forms';
import {
  at,
  attempt,
  does,
  ended,
  openedOn,
  type P,
  people,
  planned,
  recorded,
  refusal,
  stated,
  visited,
  whoMay,
} from '../support/reception';
import { opinion, statement } from '../support/reception-plan';
import table from './binhai-2023-reception-session.json' with { type: 'json' };

interface Row {
  readonly what: 'attends';
  readonly start: PlainDate;
  readonly lastDay: PlainDate;
  readonly dayAfter: PlainDate;
  readonly count: string;
}
const rows = table as readonly (Row & { clause: string })[];

// Wednesday 4 February 2026, the first of the quarter’s second month.
const on = '2026-02-04';
const staff = 'petitionOfficer';
const unit = { id: 'accounting' };
const open = (leader: string, room = RECEPTION_ROOM) => ({ room, leader });
const called = (day: PlainDate = on) =>
  does(stated(openedOn('directorDay', day), day), 'summonDivision', day, staff, { unit });
const record = { recordNo: '2026-1' };
const shapes = receptionSession.schema.acts;

describe(cite('binhai-2023/七(一).2a'), () => {
  test('on the director’s day the director receives, on that day', () => {
    const kase = planned('directorDay', on);
    expect(refusal(kase, 'openReception', on, staff, open('ju'))).toBeNull();
    expect(refusal(kase, 'openReception', on, staff, open('sun'))).not.toBeNull();
    const ahead = planned('directorDay', on, undefined, '2026-02-03');
    expect(refusal(ahead, 'openReception', '2026-02-03', staff, open('ju'))).toContain(
      'binhai-2023/七(一).2a',
    );
    expect(whoMay(recorded(openedOn('directorDay', on), on), 'approveRecord')).toEqual([
      'director',
    ]);
  });
  test('no other leader takes the day; it is put off within its month', () => {
    const kase = planned('directorDay', on);
    const other = { leader: 'sun', reason: '外出。' };
    expect(refusal(kase, 'changeLeader', on, 'generalOffice', other)).toContain('binhai-2023/B46');
    const put = (receptionOn: PlainDate, day: PlainDate = on) =>
      refusal(kase, 'putOff', day, 'generalOffice', { receptionOn, reason: '外出。' });
    expect(put('2026-02-28')).toBeNull();
    expect(put('2026-02-05', '2026-02-05')).toBeNull();
    expect(put('2026-03-01')).toContain('binhai-2023/B15');
    expect(put('2026-02-04')).toContain('binhai-2023/B15');
    expect(put('2026-02-05', '2026-02-06')).toContain('binhai-2023/B15');
    const later = does(kase, 'putOff', on, 'generalOffice', {
      receptionOn: '2026-02-11',
      reason: '外出。',
    });
    expect(refusal(later, 'openReception', on, staff, open('ju'))).not.toBeNull();
    expect(refusal(later, 'openReception', '2026-02-11', staff, open('ju'))).toBeNull();
  });
  test('nor does it lapse before the month is over', () => {
    const kase = planned('directorDay', on);
    const off = { reason: '未能举行。' };
    expect(refusal(kase, 'callOff', '2026-02-28', 'generalOffice', off)).toContain(
      'binhai-2023/七(一).2a',
    );
    const over = does(kase, 'callOff', '2026-03-01', 'generalOffice', off);
    expect(stateOf(over)).toBe('notHeld');
  });
});
describe(cite('binhai-2023/七(一).2b'), () => {
  test('on the others’ Wednesdays the member whose turn it is receives', () => {
    const kase = planned('memberDay', '2026-02-11');
    expect(refusal(kase, 'openReception', '2026-02-11', staff, open('sun'))).toBeNull();
    expect(refusal(kase, 'openReception', '2026-02-11', staff, open('ju'))).not.toBeNull();
    const held = recorded(openedOn('memberDay', on), on);
    expect(whoMay(held, 'approveRecord')).toEqual(['leadershipMember']);
  });
  test('who is absent is skipped, and a day can lapse', () => {
    const kase = planned('memberDay', '2026-02-11');
    const next = does(kase, 'changeLeader', '2026-02-11', 'generalOffice', {
      leader: 'shen',
      reason: '出差。',
    });
    expect(refusal(next, 'openReception', '2026-02-11', staff, open('shen'))).toBeNull();
    expect(refusal(next, 'openReception', '2026-02-11', staff, open('sun'))).not.toBeNull();
    const off = does(kase, 'callOff', '2026-02-11', 'generalOffice', { reason: '放假。' });
    expect(stateOf(off)).toBe('notHeld');
    expect(receptionSession.roles.leadershipMember.clauses).toContain('binhai-2023/七(一).2b');
  });
});
describe(cite('binhai-2023/七(一).2c'), () => {
  test('in room 4330, or where the bureau has said', () => {
    const kase = planned('memberDay', on);
    expect(RECEPTION_ROOM).toBe('局会议室（4330室）');
    expect(refusal(kase, 'openReception', on, staff, open('sun', '信访接待室'))).toEqual([
      'binhai-2023/七(一).2c',
    ]);
    const elsewhere = planned('memberDay', on, { attend: 'none', room: '信访接待室' });
    expect(refusal(elsewhere, 'openReception', on, staff, open('sun', '信访接待室'))).toBeNull();
  });
});
describe(cite('binhai-2023/七(一).3'), () => {
  test('the petition staff open it with the leader, receive and record', () => {
    const kase = openedOn('memberDay', on);
    expect(whoMay(planned('memberDay', on), 'openReception')).toEqual(['petitionOfficer']);
    expect(whoMay(visited(kase, on), 'recordStatement')).toEqual(['petitionOfficer']);
    expect(whoMay(stated(kase, on), 'recordOpinion')).toEqual(['petitionOfficer']);
    expect(whoMay(kase, 'endReception')).toEqual(['petitionOfficer']);
  });
  test('visitors come one after the other, as many as there are', () => {
    const first = recorded(openedOn('memberDay', on), on);
    expect(refusal(visited(first, on), 'visit', on, 'visitor', {})).not.toBeNull();
    const same = statement('2026-1');
    expect(refusal(visited(first, on), 'recordStatement', on, staff, same)).toContain(
      'binhai-2023/七(一).3',
    );
    const second = recorded(first, on, '2026-2');
    expect(second.now.snapshot.context.records).toMatchObject([
      { recordNo: '2026-1', stage: 'recorded' },
      { recordNo: '2026-2', stage: 'recorded' },
    ]);
  });
  test('nobody came, or somebody who left before anything was recorded', () => {
    const kase = openedOn('memberDay', on);
    expect(stateOf(ended(kase, on))).toBe('nobodyCame');
    const gone = does(visited(kase, on), 'leave', on, 'visitor', {});
    expect(stateOf(ended(gone, on))).toBe('completed');
  });
});
describe(cite('binhai-2023/七(一).4'), () => {
  test('opinion and decision are recorded, approved by that leader, then delivered', () => {
    const kase = recorded(openedOn('memberDay', on), on);
    expect(refusal(kase, 'deliverRecord', on, staff, record)).toContain('binhai-2023/七(一).4');
    expect(whoMay(kase, 'approveRecord')).toEqual(['leadershipMember']);
    const approved = does(kase, 'approveRecord', on, 'leadershipMember', record);
    expect(whoMay(approved, 'deliverRecord')).toEqual(['petitionOfficer']);
    const delivered = does(approved, 'deliverRecord', on, staff, record);
    expect(refusal(delivered, 'deliverRecord', on, staff, record)).not.toBeNull();
    expect(stateOf(ended(delivered, on))).toBe('completed');
  });
  test('the record has a field for the opinion and one for the decision', () => {
    for (const field of ['leaderOpinion', 'decision', 'unit'] as const) {
      const { [field]: _left, ...rest } = opinion;
      const outcome = attempt(
        stated(openedOn('memberDay', on), on),
        'recordOpinion',
        on,
        staff,
        rest as typeof opinion,
      );
      expect(outcome.accepted).toBe(false);
    }
  });
  test('what is not approved goes back and is put right', () => {
    const kase = recorded(openedOn('memberDay', on), on);
    const back = does(kase, 'returnRecord', on, 'leadershipMember', {
      ...record,
      reason: '不准。',
    });
    expect(refusal(back, 'approveRecord', on, 'leadershipMember', record)).toContain(
      'binhai-2023/B50',
    );
    const right = does(back, 'reviseRecord', on, staff, { ...record, ...opinion });
    expect(refusal(right, 'approveRecord', on, 'leadershipMember', record)).toBeNull();
  });
  test('the session ends only with the last of its records', () => {
    const two = recorded(recorded(openedOn('memberDay', on), on), on, '2026-2');
    const over = ended(two, on);
    expect(at(over)).toBe('afterReception');
    const handed = (kase: Case<P>, recordNo: string) =>
      does(
        does(kase, 'approveRecord', on, 'leadershipMember', { recordNo }),
        'deliverRecord',
        on,
        staff,
        { recordNo },
      );
    const one = handed(over, '2026-2');
    expect(at(one)).toBe('afterReception');
    expect(stateOf(handed(one, '2026-1'))).toBe('completed');
  });
});
describe(cite('binhai-2023/七(一).5'), () => {
  test.each(rows.map((row) => [row.start, row.count, row] as const))(
    'from %s: %s',
    (_start, _count, { start, lastDay, dayAfter }) => {
      const late = (day: PlainDate) =>
        ledgerOf(does(called(start), 'attend', day, 'divisionHead', {})).breaches.map(
          ({ term, bearer }) => [term, bearer],
        );
      expect(late(lastDay)).toEqual([]);
      expect(late(dayAfter)).toEqual([['attend', 'divisionHead']]);
    },
  );
  test('only on the director’s day is a division called in', () => {
    const others = stated(openedOn('memberDay', on), on);
    expect(refusal(others, 'summonDivision', on, staff, { unit })).toContain('binhai-2023/B52');
    expect(at(called())).toBe('receiving.divisionSummoned');
  });
  test('its head comes, proposes an opinion, and the director instructs', () => {
    const there = does(called(), 'attend', on, 'divisionHead', {});
    expect(whoMay(called(), 'attend')).toEqual(['divisionHead']);
    expect(whoMay(there, 'proposeOpinion')).toEqual(['divisionHead']);
    const proposed = does(there, 'proposeOpinion', on, 'divisionHead', { text: '建议更正。' });
    expect(whoMay(proposed, 'instruct')).toEqual(['director']);
    expect(refusal(proposed, 'recordOpinion', on, staff, opinion)).not.toBeNull();
    const instructed = does(proposed, 'instruct', on, 'director', { text: '同意。' });
    expect(at(does(instructed, 'recordOpinion', on, staff, opinion))).toBe(
      'receiving.awaitingVisitor',
    );
  });
  test('the director may stop waiting for it', () => {
    const alone = does(called(), 'dismissDivision', on, 'director', { reason: '处室领导外出。' });
    expect(ledgerOf(alone).terms).toEqual({});
    expect(refusal(alone, 'recordOpinion', on, staff, opinion)).toBeNull();
  });
});
describe(cite('binhai-2023/九.1'), () => {
  test('the division is reminded the same day, and the day after is on record', () => {
    const { steps } = attempt(
      stated(openedOn('directorDay', on), on),
      'summonDivision',
      on,
      staff,
      { unit },
    );
    const told = [...steps, ...advance(called(), '2026-02-06').steps];
    expect(told.flatMap(({ on: day, effects }) => effects.map(({ type }) => [day, type]))).toEqual([
      ['2026-02-04', 'reminder'],
      ['2026-02-05', 'breach'],
    ]);
  });
});
describe(cite('binhai-2023/一.1'), () => {
  test('each visitor’s matter is to be registered as a petition matter the leader has received', () => {
    const outcome = attempt(visited(openedOn('memberDay', on), on), 'recordStatement', on, staff, {
      ...statement('2026-1'),
      complaintVisit: true,
    });
    const [effect] = outcome.effects.filter((one) => one.type === 'openCase');
    expect(effect).toMatchObject({ procedure: petition.id, link: 'visit' });
    expect(effect?.input).toEqual({
      channel: 'visit',
      intake: 'leader',
      receivedBy: 'sun',
      complaintVisit: true,
      denunciation: false,
      petitioner: { name: '彭某', address: '滨海新区新港街' },
      gist: '企业名录中的行业代码有误。',
    });
    const child = openCase(petition, {
      id: 'bh-1',
      on,
      input: effect?.input as InputOf<typeof petition>,
      policy: {
        register: 'none',
        submit: 'none',
        reportMajor: 'none',
        reportResult: 'none',
        feedback: 'none',
        leaderOrder: 'sameDay',
      },
    });
    expect(ledgerOf(child).terms.order?.due).toBe(on);
  });
  test('how such a matter ended is recorded while the session is open', () => {
    const kase = recorded(openedOn('memberDay', on), on);
    const end = {
      procedure: 'binhai-petition',
      caseId: 'bh-1',
      end: 'archived',
      result: '已更正。',
    };
    expect(at(does(kase, 'linkedCaseEnded', on, 'linkedCase', end))).toBe(
      'receiving.awaitingVisitor',
    );
    expect(receptionSession.roles.linkedCase.clauses).toEqual(['binhai-2023/一.1']);
  });
});
describe(cite('binhai-2023/一.3'), () => {
  test('the statement stands in the visitor’s words, the notes of the staff apart and optional', () => {
    const there = visited(openedOn('memberDay', on), on);
    const { statementVerbatim: _gone, ...rest } = statement('2026-1');
    const noted = { ...rest, staffNotes: '来访人情绪激动。' } as unknown as ReturnType<
      typeof statement
    >;
    const outcome = attempt(there, 'recordStatement', on, staff, noted);
    expect(outcome.accepted ? [] : outcome.refusal.map(({ rule }) => rule)).toEqual([
      'statementVerbatim',
    ]);
    const both = { ...statement('2026-1'), staffNotes: '注。' };
    expect(refusal(there, 'recordStatement', on, staff, both)).toBeNull();
    expect(sensitivity.get(shapes.recordStatement.shape.statementVerbatim)).toEqual({
      sensitivity: 'confidential',
    });
  });
});
describe(cite('binhai-2023/二.2a'), () => {
  test.each(['name', 'address'] as const)('no record without the %s of the visitor', (field) => {
    const { [field]: _left, ...petitioner } = statement('2026-1').petitioner;
    const outcome = attempt(visited(openedOn('memberDay', on), on), 'recordStatement', on, staff, {
      ...statement('2026-1'),
      petitioner,
    } as never);
    expect(outcome.accepted ? [] : outcome.refusal.map(({ rule }) => rule)).toEqual([
      `petitioner.${field}`,
    ]);
  });
});
describe.each([cite('binhai-2023/十一.4a'), cite('binhai-2023/三.3')])('%s', () => {
  test('a denunciation is taken up apart: the session says neither by whom nor against whom', () => {
    const outcome = attempt(visited(openedOn('directorDay', on), on), 'takeUpApart', on, staff, {});
    expect(at(outcome.case)).toBe('receiving.awaitingVisitor');
    expect(outcome.effects).toEqual([
      {
        type: 'openCase',
        procedure: 'binhai-petition',
        link: 'apart',
        on,
        input: { channel: 'visit' },
      },
    ]);
    expect(Object.keys(shapes.takeUpApart.shape)).toEqual(['type', 'on', 'at', 'by']);
    expect(Object.keys(shapes.recordStatement.shape)).not.toContain('accused');
    expect(stateOf(ended(outcome.case, on))).toBe('completed');
  });
});
describe(cite('binhai-2023/十一.3'), () => {
  const kin = { person: 'ju', ofHead: false, ground: '亲属关系。' };
  const shen = { leader: 'shen', reason: '回避。' };
  test('a leader who is recused is replaced, also on the director’s day, and decides nothing', () => {
    const kase = does(stated(openedOn('directorDay', on), on), 'recuse', on, 'officeHead', kin);
    expect(refusal(kase, 'recordOpinion', on, staff, opinion)).toContain('binhai-2023/十一.3');
    const replaced = does(kase, 'changeLeader', on, 'generalOffice', shen);
    const written = does(replaced, 'recordOpinion', on, staff, opinion);
    expect(refusal(written, 'approveRecord', on, 'director', record)).not.toBeNull();
    expect(refusal(written, 'approveRecord', on, 'leadershipMember', record)).not.toBeNull();
    const by = { id: 'shen', role: 'leadershipMember' } as const;
    expect(submit(written, { type: 'approveRecord', on, by, ...record }).accepted).toBe(true);
  });
  test('nobody replaces a leader who is not; nor does one who is recused take the place', () => {
    const kase = openedOn('directorDay', on);
    expect(refusal(kase, 'changeLeader', on, 'generalOffice', shen)).toContain('binhai-2023/B46');
    const both = does(does(kase, 'recuse', on, 'officeHead', kin), 'recuse', on, 'officeHead', {
      ...kin,
      person: 'shen',
    });
    expect(refusal(both, 'changeLeader', on, 'generalOffice', shen)).toContain(
      'binhai-2023/十一.3',
    );
  });
  test('the head of the office decides on recusal, the leader on that of the head', () => {
    const head = { ...kin, person: 'gu', ofHead: true };
    const kase = openedOn('directorDay', on);
    expect(refusal(kase, 'recuse', on, 'officeHead', head)).toContain('binhai-2023/B24');
    expect(refusal(kase, 'recuse', on, 'leaderInCharge', head)).toBeNull();
    expect(receptionSession.roles.officeHead.clauses).toEqual(['binhai-2023/十一.3']);
  });
});
describe(cite('binhai-2023/七(二).1a'), () => {
  test('the leader in charge decides on the head of the office; both leaders answer for the work', () => {
    expect(whoMay(openedOn('memberDay', on), 'recuse')).toEqual(['leaderInCharge', 'officeHead']);
    expect(receptionSession.roles.leaderInCharge.clauses).toEqual(['binhai-2023/七(二).1a']);
    expect(receptionSession.roles.principalLeader.clauses).toEqual(['binhai-2023/七(二).1a']);
  });
});
describe(cite('binhai-2023/七(二).2'), () => {
  test('rude reception is recorded against whoever is to blame, by a leader', () => {
    const kase = openedOn('memberDay', on);
    expect(whoMay(kase, 'recordAccountability')).toEqual(['leaderInCharge', 'principalLeader']);
    const blame = { ground: '接待方法简单粗暴。', subject: people[staff].id, measure: '通报批评' };
    expect(refusal(kase, 'recordAccountability', on, 'leaderInCharge', blame)).toBeNull();
  });
});
