import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../calendars';
import { evidenceRequest } from '../../machines/jilin-evidence-request';
import { type ClauseId, cite, isClosed, ledgerOf } from '../../src';
import { holder, needs, record, request } from '../support/evidence';
import { at, attempt, division, does, leader, office, petitioner, refusal } from '../support/jilin';
import table from './jilin-2021-evidence-request.json' with { type: 'json' };

interface Row {
  readonly clause: ClauseId;
  readonly what: keyof typeof ways;
  readonly start: PlainDate;
  readonly requiredBy?: PlainDate;
  readonly lastDay: PlainDate;
  readonly dayAfter: PlainDate;
  readonly count: string;
}
const rows = table as readonly Row[];
const DAY = '2026-03-04';

const got = { materials: ['1998年缴费台账复印件'] };
const appointed = (on: PlainDate) => ({ appointedOn: on, place: '接访室' });
const asked = (start: PlainDate, need: object, requiredBy?: PlainDate) =>
  request(start, { ...need, ...(requiredBy ? { requiredBy } : {}) });
/** Material the petition office holds for a division. */
const provided = (kase: ReturnType<typeof request>, on: PlainDate) =>
  does(does(kase, 'retrieve', on, office), 'provide', on, holder, got);
const breached = (kase: ReturnType<typeof request>) => {
  const [first] = ledgerOf(kase).breaches;
  return first ? `overdue under ${first.clause}, owed by ${first.bearer}` : 'in time';
};
const late = 'overdue under jilin-2021/四.11c, owed by petitionOffice';

const ways = {
  passOn: (row: Row, on: PlainDate) =>
    does(
      provided(asked(row.start, needs.comprehensive, row.requiredBy), row.start),
      'passOn',
      on,
      office,
    ),
  notifyInterview: (row: Row, on: PlainDate) =>
    does(
      asked(row.start, needs.interview, row.requiredBy),
      'notifyInterview',
      on,
      office,
      appointed(on),
    ),
};

describe.each([...new Set(rows.map((row) => row.clause))].map((id) => [cite(id), id] as const))(
  '%s',
  (_title, id) => {
    test.each(
      rows
        .filter((row) => row.clause === id)
        .map((row) => [row.what, row.start, row.count, row] as const),
    )('%s from %s: %s', (what, _start, _count, row) => {
      expect(breached(ways[what](row, row.lastDay))).toBe('in time');
      expect(breached(ways[what](row, row.dayAfter))).toBe(late);
    });
  },
);

describe(cite('jilin-2021/二.2'), () => {
  const own = () => request(DAY, { ...needs.comprehensive, by: office });
  test('in a matter it handles itself the petition office retrieves for itself, without a day', () => {
    expect(ledgerOf(own()).terms).toEqual({});
    expect(at(does(provided(own(), DAY), 'receive', DAY, office, { signedBy: '孙某' }))).toBe(
      'obtained',
    );
    expect(refusal(own(), 'retrieve', DAY, division)?.kind).toBe('role');
    expect(evidenceRequest.roles.petitionOffice.clauses).toContain('jilin-2021/二.2');
  });
});
describe(cite('jilin-2021/四.4b'), () => {
  test('the leader for petitions has a role of that clause', () => {
    expect(evidenceRequest.roles.petitionLeader.clauses).toContain('jilin-2021/四.4b');
  });
});
describe(cite('jilin-2021/四.11a'), () => {
  test('a division retrieves from a bureau what lies in its own business, and nobody for it', () => {
    const own = request(DAY, needs.own);
    const refused = refusal(own, 'retrieve', DAY, office);
    expect(refused).toMatchObject({ kind: 'role', clauses: ['jilin-2021/四.11a'] });
    const retrieving = does(own, 'retrieve', DAY, division);
    expect(at(retrieving)).toBe('material.retrieving');
    const inHand = does(retrieving, 'provide', DAY, holder, got);
    expect(refusal(inHand, 'passOn', DAY, office)?.clauses).toEqual(['jilin-2021/四.11a']);
    expect(at(does(inHand, 'receive', DAY, division, { signedBy: '李某' }))).toBe('obtained');
  });
  test('no day binds a division in its own business, even one it names', () => {
    expect(ledgerOf(asked(DAY, needs.own, '2026-03-13')).terms).toEqual({});
  });
});
describe(cite('jilin-2021/四.11b'), () => {
  test.each(['comprehensive', 'ofPetitioner', 'ofUnit'] as const)(
    '%s: the division asks the petition office',
    (need) => {
      const kase = request(DAY, needs[need]);
      expect(refusal(kase, 'retrieve', DAY, division)?.kind).toBe('role');
      expect(at(does(kase, 'retrieve', DAY, office))).toBe('material.retrieving');
      expect(at(does(kase, 'withdrawRequest', DAY, division, { reason: '已取得。' }))).toBe(
        'requestWithdrawn',
      );
    },
  );
  test('what the office holds reaches the division through the office', () => {
    const inHand = provided(request(DAY, needs.comprehensive), DAY);
    expect(refusal(inHand, 'receive', DAY, division, { signedBy: '李某' })?.clauses).toEqual([
      'jilin-2021/四.11b',
      'jilin-2021/四.11c',
    ]);
  });
});
describe(cite('jilin-2021/四.11c'), () => {
  test('the petition office retrieves and issues the request', () => {
    const outcome = attempt(request(DAY, needs.comprehensive), 'retrieve', DAY, office);
    expect(outcome.effects).toContainEqual({ type: 'issue', form: 'materialRequest', on: DAY });
  });
  test('it gives up only after a refusal, or once its day has passed', () => {
    const waiting = does(asked(DAY, needs.comprehensive, '2026-03-13'), 'retrieve', DAY, office);
    const give = (on: PlainDate, kase = waiting) =>
      attempt(kase, 'recordNotObtained', on, office, { reason: '未答复。' });
    const early = give('2026-03-13');
    expect(early.accepted).toBe(false);
    expect(!early.accepted && early.refusal[0].clauses).toEqual(['jilin-2021/四.11c']);
    expect(at(give('2026-03-14').case)).toBe('notObtained');
    const declined = does(waiting, 'declineRequest', DAY, holder);
    expect(at(declined)).toBe('material.notProvided');
    expect(at(give(DAY, declined).case)).toBe('notObtained');
  });
  test('a holder who is late or refuses is never turned away', () => {
    const waiting = does(asked(DAY, needs.comprehensive, '2026-03-06'), 'retrieve', DAY, office);
    const refused = does(waiting, 'declineRequest', '2026-03-20', holder);
    expect(at(does(refused, 'provide', '2026-04-01', holder, got))).toBe('material.provided');
  });
});
describe(cite('jilin-2021/四.12a'), () => {
  const notified = () =>
    does(request(DAY, needs.interview), 'notifyInterview', DAY, office, appointed('2026-03-09'));
  test('the division hears; the office does not for it', () => {
    const held = { interviewRecord: record };
    expect(refusal(notified(), 'holdInterview', '2026-03-09', office, held)).toMatchObject({
      kind: 'role',
      clauses: ['jilin-2021/四.12a', 'jilin-2021/四.12b'],
    });
    expect(at(does(notified(), 'holdInterview', '2026-03-09', division, held))).toBe(
      'interviewHeld',
    );
  });
  test('the division gives up an interview nobody came to', () => {
    const alone = does(notified(), 'recordAbsence', '2026-03-09', division);
    const given = { reason: '未到。' };
    expect(refusal(alone, 'giveUpInterview', '2026-03-10', office, given)?.clauses).toEqual([
      'jilin-2021/四.12a',
    ]);
    expect(at(does(alone, 'giveUpInterview', '2026-03-10', division, given))).toBe(
      'interviewNotHeld',
    );
  });
});
describe(cite('jilin-2021/四.12b'), () => {
  test('the petition office notifies, and the notice is issued', () => {
    const kase = request(DAY, needs.interview);
    const form = appointed('2026-03-09');
    expect(refusal(kase, 'notifyInterview', DAY, division, form)).toMatchObject({
      kind: 'role',
      clauses: ['jilin-2021/四.12b'],
    });
    const outcome = attempt(kase, 'notifyInterview', DAY, office, form);
    expect(outcome.effects).toContainEqual({ type: 'issue', form: 'interviewNotice', on: DAY });
  });
  test('the record names who of the office helped', () => {
    const { assistedBy: _, ...alone } = record;
    const notified = does(
      request(DAY, needs.interview),
      'notifyInterview',
      DAY,
      office,
      appointed(DAY),
    );
    const hold = (interviewRecord: object) =>
      refusal(notified, 'holdInterview', DAY, division, { interviewRecord });
    expect(hold(alone)?.clauses).toEqual(['jilin-2021/四.12b']);
    expect(hold(record)).toBeNull();
  });
  test('who does not come, or says so, is a fact of theirs', () => {
    const notified = does(
      request(DAY, needs.interview),
      'notifyInterview',
      DAY,
      office,
      appointed('2026-03-09'),
    );
    expect(refusal(notified, 'recordAbsence', '2026-03-08', office)?.decisions).toEqual([
      'jilin-2021/J45',
    ]);
    const declined = does(notified, 'declineRequest', '2026-03-20', petitioner);
    expect(at(declined)).toBe('interview.notCome');
    expect(
      at(does(declined, 'notifyInterview', '2026-03-20', office, appointed('2026-03-23'))),
    ).toBe('interview.interviewNotified');
  });
});
describe.each([
  [cite('jilin-2021/五.1d'), 'jilin-2021/五.1d'],
  [cite('jilin-2021/五.5'), 'jilin-2021/五.5'],
] as const)('%s', (_title, clause) => {
  test('accountability is recorded by a leader, never by itself', () => {
    const form = { ground: '拖延。', subject: 'nongan', measure: '提醒' };
    const kase = request(DAY, needs.comprehensive);
    expect(refusal(kase, 'recordAccountability', DAY, office, form)?.clauses).toContain(clause);
    expect(refusal(kase, 'recordAccountability', DAY, leader, form)).toBeNull();
    expect(isClosed(does(kase, 'recordAccountability', DAY, leader, form))).toBe(false);
  });
});
