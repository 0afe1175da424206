import type { ClauseId } from '../../src/law';
import { type Terms, term } from '../../src/terms';

export const terms = {
  transferOut: term({
    from: ['receive', 'flagUrgent'],
    until: ['transfer'],
    bearer: 'generalOffice',
    strength: 'hard',
    periods: {
      ordinary: {
        amount: 3,
        unit: 'calendarDay',
        clause: 'binhai-2023/四.3',
        decisions: ['binhai-2023/B1', 'binhai-2023/B6', 'binhai-2023/B40', 'house/R8'],
      },
      urgent: {
        unit: 'sameDay',
        clause: 'binhai-2023/四.3',
        decisions: ['binhai-2023/B7', 'binhai-2023/B41'],
      },
    },
  }),
} satisfies Terms<ClauseId>;
