import type { ClauseId } from '../../src/law';
import { type Terms, term } from '../../src/terms';

/** The text says how often, never on which day: the last day is named when the filing opens (B19, B20, B63). */
export const terms = {
  monthly: term({
    from: 'open',
    until: ['store'],
    bearer: 'generalOffice',
    strength: 'hard',
    cap: {
      field: 'lastDay',
      clause: 'binhai-2023/五.2',
      decisions: ['binhai-2023/B19', 'binhai-2023/B63'],
    },
    periods: {
      base: {
        unit: 'unspecified',
        clause: 'binhai-2023/五.2',
        decisions: ['binhai-2023/B19'],
      },
    },
  }),
  yearEnd: term({
    from: 'open',
    until: ['store'],
    bearer: 'generalOffice',
    strength: 'hard',
    cap: { field: 'lastDay', clause: 'binhai-2023/五.4', decisions: ['binhai-2023/B20'] },
    periods: {
      base: {
        unit: 'unspecified',
        clause: 'binhai-2023/五.4',
        decisions: ['binhai-2023/B20'],
      },
    },
  }),
} satisfies Terms<ClauseId>;
