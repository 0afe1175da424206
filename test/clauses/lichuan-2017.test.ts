import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../calendars';
import { type ClauseId, cite, ledgerOf } from '../../src';
import {
  accepted,
  attempt,
  does,
  type LichuanId,
  leader,
  lichuan,
  opened,
  received,
  replied,
  type Tier,
  unit,
} from '../support/lichuan';
import table from './lichuan-2017.json' with { type: 'json' };

interface Row {
  readonly clause: ClauseId;
  readonly procedure: LichuanId;
  readonly what: keyof typeof ways;
  readonly tier?: Tier;
  readonly start: PlainDate;
  readonly lastDay: PlainDate;
  readonly dayAfter: PlainDate;
  readonly count: string;
}
const rows = table as readonly Row[];

type Kase = ReturnType<typeof opened>;
const breached = (kase: Kase, term: string) =>
  ledgerOf(kase).breaches.some((breach) => breach.term === term) ? 'overdue' : 'in time';

/** The duty done on `on`: in time, overdue, or refused by the clauses named. */
const ways = {
  reply: ({ procedure, start, tier = 'ordinary' }: Row, on: PlainDate) =>
    breached(replied(procedure, received(procedure, start, tier), on), 'reply'),
  register: ({ clause, procedure, start }: Row, on: PlainDate) => {
    const { office } = lichuan[procedure];
    if (clause === 'lichuan-2017/三(一).c')
      return breached(accepted(procedure, opened(procedure, start), on), 'register');
    const registered = does(opened(procedure, start), 'register', on, office);
    const declined = does(registered, 'confirm', on, leader, { withinRemit: false });
    const reason = { reason: '不属于我局职责。' };
    return breached(does(declined, 'returnToSource', on, office, reason), 'register');
  },
  dispatch: ({ procedure, start }: Row, on: PlainDate) => {
    const instructed = does(
      accepted(procedure, opened(procedure, start), start),
      'instruct',
      start,
      leader,
      { text: '请办理。', tier: 'ordinary', unit: { id: 'labour-relations', kind: 'division' } },
    );
    return breached(does(instructed, 'dispatch', on, lichuan[procedure].office), 'dispatch');
  },
  raiseTier: ({ procedure, start, tier = 'complex' }: Row, on: PlainDate) =>
    answered(
      attempt(received(procedure, start, tier), 'raiseTier', on, unit, {
        to: 'difficult',
        reason: '需立案调查。',
        progressReport: '拟立案。',
      }),
    ),
  extensionRequest: ({ procedure, start, tier = 'difficult' }: Row, on: PlainDate) =>
    answered(
      attempt(received(procedure, start, tier), 'requestExtension', on, unit, { text: '申请。' }),
    ),
  'handIn.receipt': (row: Row, on: PlainDate) => handedIn(row, on, 'receipt'),
  'handIn.signature': (row: Row, on: PlainDate) => handedIn(row, on, 'signature'),
};
const handedIn = ({ procedure, start }: Row, on: PlainDate, handInFrom: string) => {
  const signed = replied(procedure, received(procedure, start, 'ordinary', { handInFrom }), start);
  return breached(does(signed, 'handIn', on, unit), 'handIn');
};
const answered = (outcome: ReturnType<typeof attempt>) =>
  outcome.accepted ? 'in time' : outcome.refusal.flatMap(({ clauses }) => clauses).join();

/** A late raise fails because the lower limit, of 三(三)2b, is over; a late request by its own clause. */
const tooLate: Partial<Record<Row['what'], string>> = {
  raiseTier: 'lichuan-2017/三(三)2b',
  extensionRequest: 'lichuan-2017/三(三)4a',
};

describe.each([...new Set(rows.map((row) => row.clause))].map((id) => [cite(id), id] as const))(
  '%s',
  (_title, id) => {
    test.each(
      rows
        .filter((row) => row.clause === id)
        .map((row) => [row.procedure, row.what, row.start, row.count, row] as const),
    )('%s: %s from %s: %s', (_procedure, what, _start, _count, row) => {
      expect(ways[what](row, row.lastDay)).toBe('in time');
      expect(ways[what](row, row.dayAfter)).toBe(tooLate[what] ?? 'overdue');
    });
  },
);
