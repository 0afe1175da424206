import type { ClauseId } from '../../src/law';
import { type Terms, term } from '../../src/terms';

export const terms = {
  register: term({
    from: 'open',
    until: ['accept', 'returnToSource', 'markDuplicate'],
    bearer: 'petitionSection',
    strength: 'hard',
    periods: {
      base: { unit: 'sameDay', clause: 'lichuan-2017/三(一).c', also: ['lichuan-2017/三(一).d'] },
    },
  }),
  dispatch: term({
    from: 'register',
    until: ['dispatch', 'returnToSource', 'markDuplicate'],
    bearer: 'petitionSection',
    strength: 'soft',
    periods: {
      base: { unit: 'sameDay', clause: 'lichuan-2017/三(二).b', also: ['lichuan-2017/四(一)'] },
    },
  }),
  reply: term({
    from: 'receive',
    until: ['signOff', 'markDuplicate'],
    bearer: 'handlingUnit',
    strength: 'hard',
    warn: {
      before: 1,
      policy: 'warnBefore',
      clause: 'lichuan-2017/三(五)b',
      decisions: ['lichuan-2017/L21'],
    },
    periods: {
      ordinary: {
        amount: 1,
        unit: 'workingDay',
        clause: 'lichuan-2017/三(三)2a',
        decisions: ['lichuan-2017/L12'],
      },
      complex: {
        amount: 3,
        unit: 'workingDay',
        clause: 'lichuan-2017/三(三)2b',
        decisions: ['lichuan-2017/L12'],
      },
      difficult: {
        amount: 7,
        unit: 'workingDay',
        clause: 'lichuan-2017/三(三)2d',
        decisions: ['lichuan-2017/L12'],
      },
    },
  }),
  handIn: term({
    from: ['receive', 'signOff'],
    until: ['handIn', 'markDuplicate'],
    bearer: 'handlingUnit',
    strength: 'hard',
    warn: {
      before: 1,
      policy: 'warnBefore',
      clause: 'lichuan-2017/三(五)b',
      decisions: ['lichuan-2017/L21'],
    },
    readings: { earliest: 'receipt', latest: 'signature', policy: 'handInFrom' },
    periods: {
      base: {
        amount: 3,
        unit: 'workingDay',
        clause: 'lichuan-2017/三(四)3',
        decisions: ['lichuan-2017/L13'],
      },
    },
  }),
} satisfies Terms<ClauseId>;
