import type { Citation } from '../../src/law';
import { type Terms, term } from '../../src/terms';

/**
 * The petitioner’s days to apply. The document names the way and no number (J8): the number is that of the national
 * regulation in force on the day the chain was opened (N3).
 */
export const terms = {
  reviewWindow: term({
    from: 'serve',
    until: ['apply'],
    bearer: 'petitioner',
    strength: 'soft',
    periods: {
      under2005: {
        amount: 30,
        unit: 'calendarDay',
        clause: 'petition-2005/34',
        also: ['jilin-2021/一.1a', 'jilin-2021/一.2', 'jilin-2021/一.3'],
        decisions: ['jilin-2021/J8', 'jilin-2021/J52', 'jilin-2021/J53', 'national/N3'],
      },
      under2022: {
        amount: 30,
        unit: 'calendarDay',
        clause: 'petition-2022/35',
        also: ['jilin-2021/一.1a', 'jilin-2021/一.2', 'jilin-2021/一.3'],
        decisions: ['jilin-2021/J8', 'jilin-2021/J52', 'jilin-2021/J53', 'national/N3'],
      },
    },
  }),
  reReviewWindow: term({
    from: 'serve',
    until: ['apply'],
    bearer: 'petitioner',
    strength: 'soft',
    periods: {
      under2005: {
        amount: 30,
        unit: 'calendarDay',
        clause: 'petition-2005/35.1',
        also: ['jilin-2021/一.1b', 'jilin-2021/一.3'],
        decisions: ['jilin-2021/J8', 'jilin-2021/J52', 'jilin-2021/J53', 'national/N3'],
      },
      under2022: {
        amount: 30,
        unit: 'calendarDay',
        clause: 'petition-2022/36.1',
        also: ['jilin-2021/一.1b', 'jilin-2021/一.3'],
        decisions: ['jilin-2021/J8', 'jilin-2021/J52', 'jilin-2021/J53', 'national/N3'],
      },
    },
  }),
} satisfies Terms<Citation>;
