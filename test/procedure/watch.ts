import type { Overlay } from '../../src';
import { term } from '../../src';

/** Advisory terms of a higher norm over the hotline order: 15 days to accept, and 60 days in all that stop while a sheet is awaited. */
export const watch: Overlay = {
  id: 'national',
  title: { zh: '国家时限', en: 'national clocks' },
  terms: {
    register: term({
      from: 'open',
      until: ['accept', 'returnToSource'],
      bearer: 'organ',
      strength: 'hard',
      roll: 'none',
      warn: { before: 2 },
      periods: { base: { amount: 15, unit: 'calendarDay', clause: 'test/23' } },
    }),
    conclude: term({
      from: 'accept',
      until: ['reply', 'withdraw'],
      bearer: 'organ',
      strength: 'hard',
      roll: 'none',
      periods: { base: { amount: 10, unit: 'calendarDay', clause: 'test/33' } },
    }),
  },
  pauses: { conclude: { from: ['draftReply'], until: ['approveReply', 'returnDraft'] } },
};
