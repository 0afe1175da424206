import type { ClauseId } from '../../src/law';
import { type Terms, term } from '../../src/terms';

/** The text states no number: one period is a policy value, the other a day that the meeting sets. */
export const terms = {
  arrange: term({
    from: 'decideToConvene',
    until: ['arrangeMeeting'],
    bearer: 'governmentOffice',
    strength: 'soft',
    periods: {
      base: {
        unit: 'unspecified',
        policy: 'arrangeWithin',
        clause: 'ongniud-2024/二(二).2',
        decisions: ['ongniud-2024/O36'],
      },
    },
  }),
  carryOut: term({
    from: ['recordMinutes', 'returnReport'],
    until: ['reportCarriedOut'],
    bearer: 'participant',
    strength: 'hard',
    cap: {
      field: 'limit',
      clause: 'ongniud-2024/三(四)c',
      decisions: ['ongniud-2024/O38'],
    },
    periods: {
      base: {
        unit: 'unspecified',
        clause: 'ongniud-2024/三(四)c',
        decisions: ['ongniud-2024/O38'],
      },
    },
  }),
} satisfies Terms<ClauseId>;
