import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../calendars';
import { type ClauseId, cite, ledgerOf } from '../../src';
import { decided, does, limited } from '../support/ongniud-consultation';
import table from './ongniud-2024-consultation.json' with { type: 'json' };

interface Row {
  readonly clause: ClauseId;
  readonly what: keyof typeof ways;
  readonly start: PlainDate;
  readonly lastDay: PlainDate;
  readonly dayAfter: PlainDate;
  readonly count: string;
}
const rows = table as readonly Row[];

const breached = (kase: ReturnType<typeof decided>, term: string) =>
  ledgerOf(kase).breaches.some((breach) => breach.term === term) ? 'overdue' : 'in time';

/** The duty done on `on`, when everything before it was done on `start`; `limit` is the day a meeting set. */
const ways = {
  arrange: (start: PlainDate, on: PlainDate) =>
    breached(
      does(decided(start), 'arrangeMeeting', on, 'governmentOffice', {
        meetsOn: on,
        place: '旗政府会议室',
      }),
      'arrange',
    ),
  carryOut: (start: PlainDate, on: PlainDate, limit: PlainDate) => {
    const report = { text: '已核定。' };
    const one = does(limited(start, limit), 'reportCarriedOut', start, 'participant', report);
    return breached(
      does(one, 'reportCarriedOut', on, 'participant', report, 'socialInsuranceCenter'),
      'carryOut',
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
    )('%s from %s: %s', (what, start, _count, { lastDay, dayAfter }) => {
      expect(ways[what](start, lastDay, lastDay)).toBe('in time');
      expect(ways[what](start, dayAfter, lastDay)).toBe('overdue');
    });
  },
);
