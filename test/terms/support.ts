import { term } from '../../src/terms';

const warned = { clause: 'test/warn' };

/** Terms of every kind, under clauses of no document: the ledger looks at the numbers only. */
export const terms = {
  reply: term({
    from: 'receive',
    until: ['reply'],
    bearer: 'handlingUnit',
    strength: 'hard',
    warn: { before: 1, policy: 'warnBefore', ...warned },
    cap: { field: 'limitGiven', clause: 'test/cap' },
    marks: { request: { before: 2, unit: 'workingDay', clause: 'test/mark' } },
    extension: { times: 1, clause: 'test/extension' },
    periods: {
      ordinary: { amount: 1, unit: 'workingDay', clause: 'test/1' },
      complex: { amount: 3, unit: 'workingDay', clause: 'test/3' },
      difficult: { amount: 7, unit: 'workingDay', clause: 'test/7' },
    },
  }),
  conclude: term({
    from: 'accept',
    until: ['reply'],
    bearer: 'reviewOrgan',
    strength: 'hard',
    warn: { before: 3, ...warned },
    extension: { times: 1, most: { amount: 30, unit: 'calendarDay' }, clause: 'test/most' },
    periods: { base: { amount: 30, unit: 'workingDay', clause: 'test/30' } },
  }),
  answer: term({
    from: 'open',
    until: ['answer'],
    bearer: 'organ',
    strength: 'soft',
    warn: { before: 1, ...warned },
    periods: {
      days: { amount: 10, unit: 'calendarDay', clause: 'test/10' },
      months: { amount: 2, unit: 'month', clause: 'test/2' },
      today: { unit: 'sameDay', clause: 'test/today' },
      atOnce: { unit: 'immediate', clause: 'test/at-once' },
      open: { unit: 'unspecified', policy: 'answer', clause: 'test/open' },
    },
  }),
  handIn: term({
    from: ['receive', 'sign'],
    until: ['handIn'],
    bearer: 'handlingUnit',
    strength: 'hard',
    warn: { before: 1, ...warned },
    readings: { earliest: 'receive', latest: 'sign', policy: 'handInFrom' },
    periods: { base: { amount: 3, unit: 'workingDay', clause: 'test/hand-in' } },
  }),
};
