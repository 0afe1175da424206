import type { ClauseId } from '../../src/law';
import { type Terms, term } from '../../src/terms';

export const terms = {
  report: term({
    from: 'open',
    until: ['report'],
    bearer: 'discoveringDivision',
    strength: 'hard',
    roll: 'none',
    periods: {
      incident: {
        unit: 'immediate',
        clause: 'binhai-2023/八.1',
        decisions: ['house/R6', 'binhai-2023/B18', 'binhai-2023/B54'],
      },
      majorMatter: {
        unit: 'immediate',
        clause: 'binhai-2023/八.3',
        decisions: ['house/R6', 'binhai-2023/B18', 'binhai-2023/B54'],
      },
    },
  }),
} satisfies Terms<ClauseId>;
