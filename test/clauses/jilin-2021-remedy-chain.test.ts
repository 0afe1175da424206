import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../calendars';
import { type Citation, cite, explain, ledgerOf } from '../../src';
import {
  applied,
  at,
  cityBureau,
  does,
  opened,
  served,
  underReview,
  upheld,
} from '../support/chain';
import table from './jilin-2021-remedy-chain.json' with { type: 'json' };

interface Row {
  readonly clause: Citation;
  readonly window: 'reviewWindow' | 'reReviewWindow';
  readonly opened: PlainDate;
  readonly served: PlainDate;
  readonly lastDay: PlainDate;
  readonly dayAfter: PlainDate;
  readonly count: string;
}
const rows = table as readonly Row[];

/** In the window of a row, whose opinion was served on its day. */
const inWindow = ({ window, opened: on, served: day }: Row) =>
  window === 'reviewWindow'
    ? served(opened(on), day)
    : served(
        does(underReview('county', on, on), 'reportOpinion', day, cityBureau, {
          reviewOpinion: upheld,
        }),
        day,
      );
const states = { reviewWindow: 'underReview', reReviewWindow: 'underReReview' } as const;

describe.each([...new Set(rows.map((row) => row.clause))].map((id) => [cite(id), id] as const))(
  '%s',
  (_title, id) => {
    test.each(
      rows.filter((row) => row.clause === id).map((row) => [row.served, row.count, row] as const),
    )('served on %s: %s', (_day, _count, row) => {
      const kase = inWindow(row);
      const { window, lastDay, dayAfter } = row;
      expect(ledgerOf(kase).terms[window]).toMatchObject({ clause: id, due: lastDay });
      expect(at(applied(kase, lastDay))).toBe(`${states[window]}.awaitingOpinion`);
      const late = applied(kase, dayAfter);
      expect(at(late)).toBe(`${states[window]}.lateApplication`);
      // Not used in time is no breach and no warning, of anyone.
      expect(ledgerOf(late).breaches).toEqual([]);
      const explained = explain(late, window, 'en');
      expect(explained).toMatchObject({ due: lastDay, clause: id, bearer: 'petitioner' });
      expect(explained?.text).toContain(id);
      expect(explained?.days.filter(({ number }) => number !== null)).toHaveLength(30);
    });
  },
);
