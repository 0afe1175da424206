import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../calendars';
import { type Case, type ClauseId, cite, ledgerOf } from '../../src';
import {
  does,
  entry,
  filed,
  handling,
  opened,
  order,
  type P,
  result,
  submitted,
} from '../support/binhai';
import table from './binhai-2023.json' with { type: 'json' };

interface Row {
  readonly clause: ClauseId;
  readonly what: keyof typeof ways;
  readonly start: PlainDate;
  readonly lastDay: PlainDate;
  readonly dayAfter: PlainDate;
  readonly count: string;
}
const rows = table as readonly Row[];

const late = (kase: Case<P>) => ledgerOf(kase).breaches.map(({ term }) => term);
const handled = (kase: Case<P>, on: PlainDate) =>
  late(does(kase, 'submitResult', on, 'handlingUnit', result));
const two = { amount: 2, unit: 'workingDay' } as const;
const leader = { intake: 'leader', receivedBy: 'sun' } as const;

/** The duty done on `on`: the terms found late. */
const ways = {
  ordinary: ({ start }: Row, on: PlainDate) => handled(handling(start), on),
  urgent: ({ start }: Row, on: PlainDate) => handled(handling(start, { urgent: true }), on),
  flagged: ({ start }: Row, on: PlainDate) =>
    handled(
      does(handling('2024-09-20'), 'flagUrgent', start, 'leaderInCharge', { reason: '紧急。' }),
      on,
    ),
  limited: ({ start, lastDay }: Row, on: PlainDate) =>
    handled(handling(start, { limit: lastDay }), on),
  meeting: ({ start, lastDay }: Row, on: PlainDate) => {
    const decided = does(submitted(start), 'decideAtMeeting', start, 'principalLeader', {
      unit: { id: 'accounting' },
      limit: lastDay,
      meetingMinutes: { heldOn: start, attendees: ['zhu'], minutes: '研究。' },
    });
    const { unit: _unit, limit: _limit, ...rest } = order(lastDay);
    const instructed = does(decided, 'instruct', start, 'leaderInCharge', rest);
    const delivered = does(instructed, 'deliver', start, 'generalOffice', {});
    return handled(does(delivered, 'receive', start, 'handlingUnit', { signedBy: 'qian' }), on);
  },
  ordered: ({ start }: Row, on: PlainDate) =>
    late(
      does(
        opened(start, leader, { leaderOrder: 'sameDay' }),
        'orderHandling',
        on,
        'leadershipMember',
        order('2026-12-31'),
      ),
    ),
  orderedExplanation: ({ start }: Row, on: PlainDate) =>
    late(
      does(
        opened(start, leader, { leaderOrder: 'sameDay' }),
        'orderExplanation',
        on,
        'leadershipMember',
        { text: '请解释。', unit: { id: 'accounting' } },
      ),
    ),
  registered: ({ start }: Row, on: PlainDate) =>
    late(does(opened(start, {}, { register: two }), 'register', on, 'receptionStaff', entry)),
  submitted: ({ start }: Row, on: PlainDate) =>
    late(
      does(
        does(opened(start, {}, { submit: two }), 'register', start, 'receptionStaff', entry),
        'submitForInstruction',
        on,
        'generalOffice',
        { leader: 'zhao' },
      ),
    ),
  reportedMajor: ({ start }: Row, on: PlainDate) =>
    late(
      does(
        does(
          opened(start, { channel: 'visit' }, { reportMajor: two }),
          'register',
          start,
          'receptionStaff',
          {
            ...entry,
            major: true,
          },
        ),
        'reportMajor',
        on,
        'petitionOfficer',
        { leader: 'zhao', text: '重大问题。' },
      ),
    ),
  reportedResult: ({ start }: Row, on: PlainDate) => {
    const kase = handling(start, {
      input: { complaintVisit: true },
      policy: { reportResult: two },
    });
    return late(
      does(filed(kase, start, 'designatedLeader'), 'reportResult', on, 'handlingUnit', {
        text: '属实。',
      }),
    );
  },
  fedBack: ({ start }: Row, on: PlainDate) => {
    const asked = does(
      handling(start, { policy: { feedback: two } }),
      'requestFeedback',
      start,
      'petitioner',
      {},
    );
    return late(
      does(filed(asked, start), 'feedBack', on, 'generalOffice', {
        to: 'peng',
        way: 'phone',
        text: '已更正。',
      }),
    );
  },
};

describe.each([...new Set(rows.map((row) => row.clause))].map((id) => [cite(id), id] as const))(
  '%s',
  (_title, id) => {
    test.each(
      rows
        .filter((row) => row.clause === id)
        .map((row) => [row.what, row.start, row.count, row] as const),
    )('%s from %s: %s', (what, _start, _count, row) => {
      expect(ways[what](row, row.lastDay)).toEqual([]);
      expect(ways[what](row, row.dayAfter)).toHaveLength(1);
    });
  },
);
