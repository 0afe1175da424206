import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../calendars';
import { type ClauseId, cite, ledgerOf } from '../../src';
import { does, having, opened, registered } from '../support/jiangsu';
import table from './jiangsu-2023.json' with { type: 'json' };

interface Row {
  readonly clause: ClauseId;
  readonly what: keyof typeof ways;
  readonly start: PlainDate;
  readonly lastDay: PlainDate;
  readonly dayAfter: PlainDate;
  readonly count: string;
}
const rows = table as readonly Row[];

/** What comes before each duty, on its first day, and the act that does it. */
const ways = {
  assign: [['register'], 'assign', 'forward'],
  transfer: [[], 'transferToPoliticalLegal', 'forward'],
  accept: [['register', 'assign'], 'accept', 'accept'],
  handle: [['register', 'assign', 'accept', 'submitResult', 'passAudit'], 'reply', 'handle'],
  serve: [['register', 'assign', 'accept', 'submitResult', 'passAudit', 'reply'], 'serve', 'serve'],
  acceptSimplified: [['register', 'refer'], 'accept', 'accept'],
  handleSimplified: [['register', 'refer', 'accept', 'submitResult'], 'reply', 'handle'],
  correction: [
    ['register', 'assign', 'accept', 'submitResult', 'failAudit'],
    'submitResult',
    'correction',
  ],
  followUp: [
    ['register', 'assign', 'accept', 'submitResult', 'passAudit', 'reply', 'serve'],
    'followUp',
    'followUp',
  ],
  enterFollowUp: [
    ['register', 'assign', 'accept', 'submitResult', 'passAudit', 'reply', 'serve', 'followUp'],
    'enterFollowUp',
    'enterFollowUp',
  ],
  reportToConference: [
    ['register', 'assign', 'accept', 'findMajor'],
    'reportToConference',
    'reportToConference',
  ],
} as const;

/** The duty done on `on`: in time, or overdue. */
function done({ what, start }: Row, on: PlainDate) {
  const [before, act, term] = ways[what];
  const from =
    what === 'transfer' ? registered(start, { diversion: 'litigationRelated' }) : opened(start);
  const { breaches } = ledgerOf(does(having(from, start, ...before), act, on));
  return breaches.some((breach) => breach.term === term) ? 'overdue' : 'in time';
}

describe.each([...new Set(rows.map((row) => row.clause))].map((id) => [cite(id), id] as const))(
  '%s',
  (_title, id) => {
    test.each(
      rows
        .filter((row) => row.clause === id)
        .map((row) => [row.what, row.start, row.count, row] as const),
    )('%s from %s: %s', (_what, _start, _count, row) => {
      expect(done(row, row.lastDay)).toBe('in time');
      expect(done(row, row.dayAfter)).toBe('overdue');
    });
  },
);
