import type { ClauseId } from '../../src/law';
import { type Terms, term } from '../../src/terms';

export const terms = {
  attend: term({
    from: 'summonDivision',
    until: ['attend'],
    bearer: 'divisionHead',
    strength: 'hard',
    periods: {
      base: {
        unit: 'sameDay',
        clause: 'binhai-2023/七(一).5',
        decisions: ['binhai-2023/B49'],
      },
    },
  }),
} satisfies Terms<ClauseId>;

/** 接访地点 (七(一).2c), where the policy names no other. */
export const RECEPTION_ROOM = '局会议室（4330室）';
