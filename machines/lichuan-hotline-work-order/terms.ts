import type { ClauseId } from '../../src/law';
import { type Terms, term } from '../../src/terms';

export const terms = {
  register: term({
    from: 'open',
    until: ['accept', 'returnToSource', 'markDuplicate'],
    bearer: 'generalOffice',
    strength: 'hard',
    periods: {
      base: { unit: 'sameDay', clause: 'lichuan-2017/三(一).c', also: ['lichuan-2017/三(一).d'] },
    },
  }),
  dispatch: term({
    from: 'register',
    until: ['dispatch', 'returnToSource', 'markDuplicate'],
    bearer: 'generalOffice',
    strength: 'soft',
    periods: {
      base: { unit: 'sameDay', clause: 'lichuan-2017/三(二).b', also: ['lichuan-2017/四(一)'] },
    },
  }),
  reply: term({
    from: 'receive',
    until: ['reply', 'markDuplicate'],
    bearer: 'handlingUnit',
    strength: 'hard',
    warn: {
      before: 1,
      policy: 'warnBefore',
      clause: 'lichuan-2017/三(五)b',
      decisions: ['lichuan-2017/L21'],
    },
    cap: { field: 'limitGiven', clause: 'lichuan-2017/附2', decisions: ['lichuan-2017/L10'] },
    marks: {
      extensionRequest: {
        before: 2,
        unit: 'workingDay',
        clause: 'lichuan-2017/三(三)4a',
        decisions: ['lichuan-2017/L3'],
      },
    },
    extension: {
      times: 1,
      clause: 'lichuan-2017/三(三)4c',
      decisions: ['lichuan-2017/L4', 'lichuan-2017/L30'],
    },
    periods: {
      ordinary: { amount: 1, unit: 'workingDay', clause: 'lichuan-2017/三(三)2a' },
      complex: { amount: 3, unit: 'workingDay', clause: 'lichuan-2017/三(三)2b' },
      difficult: { amount: 7, unit: 'workingDay', clause: 'lichuan-2017/三(三)2d' },
    },
  }),
  sheet: term({
    from: 'reply',
    until: ['submitSheet'],
    bearer: 'handlingUnit',
    strength: 'hard',
    periods: { base: { unit: 'unspecified', policy: 'sheet', clause: 'lichuan-2017/三(四)2' } },
  }),
  followUpWindow: term({
    from: 'upload',
    until: ['followUp', 'archive'],
    bearer: 'mayorHotlineOffice',
    strength: 'soft',
    periods: {
      base: {
        unit: 'unspecified',
        policy: 'followUpWindow',
        clause: 'lichuan-2017/三(三)3a',
        decisions: ['lichuan-2017/L23'],
      },
    },
  }),
  redispatch: term({
    from: 'followUp',
    until: ['dispatch'],
    bearer: 'generalOffice',
    strength: 'hard',
    periods: {
      base: { unit: 'unspecified', policy: 'redispatch', clause: 'lichuan-2017/三(三)3a' },
    },
  }),
} satisfies Terms<ClauseId>;
