import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../calendars';
import { type Citation, cite, explain, ledgerOf } from '../../src';
import {
  accepted,
  at,
  days,
  decided,
  department,
  direct,
  does,
  type Kase,
  open,
  organ,
  referred,
  refusal,
  registered,
  reReviewOrgan,
  reviewOrgan,
  served,
  upheld,
} from '../support/national';
import table from './national-petition.json' with { type: 'json' };

interface Row {
  readonly clause: Citation;
  readonly term: keyof typeof play;
  /** Day zero. */
  readonly from: PlainDate;
  /** The day of receipt, where it is not day zero: it decides the regulation. */
  readonly opened?: PlainDate;
  readonly extended?: { readonly on: PlainDate; readonly days: number };
  readonly lastDay: PlainDate;
  readonly dayAfter: PlainDate;
  readonly count: string;
}
const rows = table as readonly Row[];

/** Served on `from`, the opinion of the day of receipt. */
const reviewed = (opened: PlainDate, from: PlainDate) => {
  const asked = does(served(decided(opened), opened), 'apply', opened);
  const opinion = does(asked, 'issueReviewOpinion', opened, upheld, reviewOrgan);
  return served(opinion, from, from, reviewOrgan);
};
/** Starts a term of a row on its day zero, and meets it on a day. */
const play = {
  sort: {
    start: ({ from }: Row) => registered(from),
    meet: (kase: Kase, on: PlainDate) => does(kase, 'refer', on),
  },
  notice: {
    start: ({ from, opened }: Row) => (opened ? referred(opened, from) : registered(from, direct)),
    meet: (kase: Kase, on: PlainDate) => does(kase, 'accept', on),
  },
  objection: {
    start: ({ from, opened = from }: Row) => referred(opened, from),
    meet: (kase: Kase, on: PlainDate) => does(kase, 'objectToReferral', on),
  },
  conclude: {
    start: ({ from, extended }: Row) => {
      const heard = does(accepted(from), 'hearStatement', from);
      return extended ? does(heard, 'grantExtension', extended.on, days(extended.days)) : heard;
    },
    meet: (kase: Kase, on: PlainDate) => does(kase, 'issueOpinion', on),
  },
  reviewWindow: {
    start: ({ from, opened = from }: Row) => served(decided(opened), from),
    meet: (kase: Kase, on: PlainDate) => does(kase, 'apply', on),
  },
  review: {
    start: ({ from }: Row) => does(served(decided(from), from), 'apply', from),
    meet: (kase: Kase, on: PlainDate) => does(kase, 'issueReviewOpinion', on, upheld, reviewOrgan),
  },
  reReviewWindow: {
    start: ({ from, opened = from }: Row) => reviewed(opened, from),
    meet: (kase: Kase, on: PlainDate) => does(kase, 'apply', on),
  },
  reReview: {
    start: ({ from }: Row) => does(reviewed(from, from), 'apply', from),
    meet: (kase: Kase, on: PlainDate) =>
      does(kase, 'issueReviewOpinion', on, upheld, reReviewOrgan),
  },
  reportMajor: {
    start: ({ from }: Row) => does(open(from, direct), 'findMajor', from, {}, organ),
    meet: (kase: Kase, on: PlainDate) => does(kase, 'reportMajor', on, {}, organ),
  },
  reportUp: {
    start: ({ from }: Row) => does(open(from), 'findMajor', from, {}, department),
    meet: (kase: Kase, on: PlainDate) => does(kase, 'reportMajor', on, {}, department),
  },
  answer: {
    start: ({ from }: Row) => does(accepted(from), 'recommend', from),
    meet: (kase: Kase, on: PlainDate) => does(kase, 'answer', on),
  },
} as const;
/** Where the day after leads, of the terms that are nobody’s duty. */
const after = {
  objection: (row: Row, kase: Kase) =>
    expect(refusal(kase, 'objectToReferral', row.dayAfter, {}, organ)).toContain(row.clause),
  reviewWindow: (row: Row, kase: Kase) =>
    expect(at(does(kase, 'apply', row.dayAfter))).toBe('remedies.underReview.lateApplication'),
  reReviewWindow: (row: Row, kase: Kase) =>
    expect(at(does(kase, 'apply', row.dayAfter))).toBe('remedies.underReReview.lateApplication'),
};
const isRight = (term: string): term is keyof typeof after => Object.hasOwn(after, term);

describe.each([...new Set(rows.map((row) => row.clause))].map((id) => [cite(id), id] as const))(
  '%s',
  (_title, id) => {
    test.each(
      rows
        .filter((row) => row.clause === id)
        .map((row) => [row.term, row.from, row.count, row] as const),
    )('%s from %s: %s', (term, _day, _count, row) => {
      const { clause, from, lastDay, dayAfter } = row;
      const { start, meet } = play[term];
      const kase = start(row);
      expect(ledgerOf(kase).terms[term]).toMatchObject({ clause, from, due: lastDay });
      const timely = meet(kase, lastDay);
      expect(ledgerOf(timely).breaches).toEqual([]);
      expect(ledgerOf(timely).pastRuns.findLast((run) => run.term === term)?.state).toBe('met');
      expect(explain(timely, term, 'en')).toMatchObject({ due: lastDay, clause });
      if (isRight(term)) {
        after[term](row, kase);
        expect(ledgerOf(meet(kase, lastDay)).breaches).toEqual([]);
      } else
        expect(ledgerOf(meet(kase, dayAfter)).breaches).toMatchObject([
          { term, clause, due: lastDay, on: dayAfter },
        ]);
    });
  },
);
