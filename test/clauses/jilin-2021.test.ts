import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../calendars';
import { type ClauseId, cite, ledgerOf } from '../../src';
import {
  attempt,
  division,
  does,
  leader,
  next,
  notice,
  office,
  opened,
  standing,
} from '../support/jilin';
import table from './jilin-2021.json' with { type: 'json' };

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
/** The next step of the ordinary way from `state`, which was reached on the day the term starts. */
const stage = (term: string, state: string) => (start: PlainDate, on: PlainDate) =>
  breached(next(standing(state, start), on), term);
const requested = (start: PlainDate, on: PlainDate) =>
  attempt(standing('examination.working', start), 'requestExtension', on, division, {
    reason: '需外省协查。',
  });

/** The duty done on `on`: in time, overdue, or refused by the clauses named. */
const ways = {
  accept: stage('accept', 'intake.received'),
  decline: (start: PlainDate, on: PlainDate) =>
    breached(
      does(opened(start), 'decline', on, office, { ground: 'outsideMandate', notice }),
      'accept',
    ),
  conclude: stage('conclude', 'conclusion.signedOff'),
  extended: (start: PlainDate, on: PlainDate) => {
    const asked = requested(start, start).case;
    const length = { amount: 30, unit: 'calendarDay' };
    const granted = does(asked, 'grantExtension', start, leader, {
      length,
      reason: '需外省协查。',
    });
    return breached(
      does(standing('conclusion.signedOff', start, granted), 'reply', on, office),
      'conclude',
    );
  },
  requestExtension: (start: PlainDate, on: PlainDate) => {
    const outcome = requested(start, on);
    return outcome.accepted ? 'in time' : outcome.refusal.flatMap(({ clauses }) => clauses).join();
  },
  submitSlip: stage('submitSlip', 'assignment.slipDrafting'),
  instruct: stage('instruct', 'assignment.awaitingInstruction'),
  deliver: stage('deliver', 'assignment.delivering'),
  submitDraft: stage('submitDraft', 'examination.working'),
  settleDraft: stage('settleDraft', 'examination.settling'),
  submitOpinion: stage('submitOpinion', 'examination.revising'),
  draftFormalOpinion: stage('draftFormalOpinion', 'conclusion.finalising'),
};

describe.each([...new Set(rows.map((row) => row.clause))].map((id) => [cite(id), id] as const))(
  '%s',
  (_title, id) => {
    test.each(
      rows
        .filter((row) => row.clause === id)
        .map((row) => [row.what, row.start, row.count, row] as const),
    )('%s from %s: %s', (what, start, _count, row) => {
      expect(ways[what](start, row.lastDay)).toBe('in time');
      // A late request is refused by its own clause; every other duty can still be done, late.
      const late = what === 'requestExtension' ? id : 'overdue';
      expect(ways[what](start, row.dayAfter)).toBe(late);
    });
  },
);
