import type { ClauseId } from '../../src/law';
import { type Terms, term } from '../../src/terms';

/** The text names no period: the limit is the day named with the leader, the department and the person (B58). */
export const terms = {
  resolve: term({
    from: 'entrust',
    until: ['reportResolution'],
    bearer: 'handlingUnit',
    strength: 'hard',
    cap: {
      field: 'limitGiven',
      clause: 'binhai-2023/七(二).5',
      decisions: ['binhai-2023/B33', 'binhai-2023/B58'],
    },
    periods: {
      base: {
        unit: 'unspecified',
        clause: 'binhai-2023/六.4',
        decisions: ['binhai-2023/B58'],
      },
    },
  }),
} satisfies Terms<ClauseId>;
