import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../calendars';
import { type ClauseId, cite, ledgerOf } from '../../src';
import {
  concluded,
  does,
  opened,
  own,
  proposed,
  registration,
  routed,
  unopposed,
} from '../support/ongniud';
import table from './ongniud-2024.json' with { type: 'json' };

interface Row {
  readonly clause: ClauseId;
  readonly what: keyof typeof ways;
  readonly start: PlainDate;
  readonly lastDay: PlainDate;
  readonly dayAfter: PlainDate;
  readonly count: string;
}
const rows = table as readonly Row[];

type Kase = ReturnType<typeof opened>;
const breached = (kase: Kase, term: string) =>
  ledgerOf(kase).breaches.some((breach) => breach.term === term) ? 'overdue' : 'in time';
const feedBack = (kase: Kase, on: PlainDate) =>
  does(kase, 'feedBack', on, 'acceptingDepartment', { toPayer: '已核减。' });
const throughHotline = (start: PlainDate, on: PlainDate, dueAt?: PlainDate) => {
  const source = {
    channel: 'hotline12345',
    orderId: '1',
    transferredOn: start,
    ...(dueAt ? { dueAt } : {}),
  };
  return breached(feedBack(concluded(start, { source }), on), 'hotlineReply');
};

/** The duty done on `on`, when everything before it was done on `start`. */
const ways = {
  register: (start: PlainDate, on: PlainDate) =>
    breached(does(opened(start), 'register', on, 'receivingOfficer', { registration }), 'register'),
  accept: (start: PlainDate, on: PlainDate) => {
    const registered = does(opened(start), 'register', start, 'receivingOfficer', { registration });
    return breached(
      does(registered, 'route', on, 'receivingOfficer', { matters: [own] }),
      'accept',
    );
  },
  conclude: (start: PlainDate, on: PlainDate) =>
    breached(
      does(routed(start), 'conclude', on, 'receivingOfficer', { result: '已核减。' }),
      'conclude',
    ),
  formOpinion: (start: PlainDate, on: PlainDate) =>
    breached(
      does(proposed(start), 'formOpinion', on, 'studio', { opinion: '分段处理。' }),
      'formOpinion',
    ),
  feedBack: (start: PlainDate, on: PlainDate) =>
    breached(feedBack(concluded(start), on), 'feedBack'),
  archive: (start: PlainDate, on: PlainDate) =>
    breached(
      does(unopposed(start), 'archive', on, 'acceptingDepartment', { files: ['登记表'] }),
      'archive',
    ),
  hotlineReply: (start: PlainDate, on: PlainDate) => throughHotline(start, on),
  hotlineCap: (start: PlainDate, on: PlainDate) => throughHotline(start, on, '2026-03-10'),
};

describe.each([...new Set(rows.map((row) => row.clause))].map((id) => [cite(id), id] as const))(
  '%s',
  (_title, id) => {
    test.each(
      rows
        .filter((row) => row.clause === id)
        .map((row) => [row.what, row.start, row.count, row] as const),
    )('%s from %s: %s', (what, start, _count, { lastDay, dayAfter }) => {
      expect(ways[what](start, lastDay)).toBe('in time');
      expect(ways[what](start, dayAfter)).toBe('overdue');
    });
  },
);
