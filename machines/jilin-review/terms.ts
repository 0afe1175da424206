import type { ClauseId } from '../../src/law';
import { type Terms, term } from '../../src/terms';

export const terms = {
  accept: term({
    from: 'open',
    until: ['accept', 'decline'],
    bearer: 'petitionOffice',
    strength: 'hard',
    periods: {
      base: {
        amount: 15,
        unit: 'workingDay',
        clause: 'jilin-2021/四.1a',
        decisions: ['jilin-2021/J7'],
      },
    },
  }),
  conclude: term({
    from: ['accept', 'register'],
    until: ['reply', 'reportToCommittee'],
    bearer: 'petitionOffice',
    strength: 'hard',
    cap: { field: 'limitGiven', clause: 'jilin-2021/四.3', decisions: ['jilin-2021/J20'] },
    extension: {
      times: 1,
      policy: 'extensions',
      most: { amount: 30, unit: 'calendarDay' },
      clause: 'jilin-2021/三.c',
      decisions: ['jilin-2021/J2'],
    },
    periods: {
      base: {
        amount: 30,
        unit: 'workingDay',
        clause: 'jilin-2021/三.a',
        decisions: ['jilin-2021/J5', 'jilin-2021/J18', 'jilin-2021/J20'],
      },
    },
  }),
  submitSlip: term({
    from: ['accept', 'register'],
    until: ['submitSlip'],
    bearer: 'petitionOffice',
    strength: 'hard',
    periods: {
      base: {
        amount: 1,
        unit: 'calendarDay',
        unitBy: 'innerDays',
        clause: 'jilin-2021/四.4a',
        decisions: ['jilin-2021/J11'],
      },
    },
  }),
  instruct: term({
    from: 'receive',
    until: ['instruct'],
    bearer: 'petitionLeader',
    strength: 'soft',
    periods: {
      base: {
        amount: 5,
        unit: 'calendarDay',
        unitBy: 'innerDays',
        clause: 'jilin-2021/四.5a',
        decisions: ['jilin-2021/J11'],
      },
    },
  }),
  deliver: term({
    from: 'receive',
    until: ['deliver'],
    bearer: 'petitionOffice',
    strength: 'hard',
    periods: {
      base: {
        amount: 1,
        unit: 'calendarDay',
        unitBy: 'innerDays',
        clause: 'jilin-2021/四.6a',
        decisions: ['jilin-2021/J11'],
      },
    },
  }),
  submitDraft: term({
    from: 'receive',
    until: ['submitDraft'],
    bearer: 'handlingUnit',
    strength: 'soft',
    periods: {
      base: {
        amount: 15,
        unit: 'workingDay',
        clause: 'jilin-2021/四.7a',
        decisions: ['jilin-2021/J12'],
      },
    },
  }),
  settleDraft: term({
    from: 'receive',
    until: ['settleDraft'],
    bearer: 'businessLeader',
    strength: 'soft',
    periods: { base: { amount: 2, unit: 'workingDay', clause: 'jilin-2021/四.8a' } },
  }),
  submitOpinion: term({
    from: 'receive',
    until: ['submitOpinion'],
    bearer: 'handlingUnit',
    strength: 'soft',
    periods: { base: { amount: 5, unit: 'workingDay', clause: 'jilin-2021/四.9a' } },
  }),
  draftFormalOpinion: term({
    from: 'receive',
    until: ['draftFormalOpinion'],
    bearer: 'petitionOffice',
    strength: 'soft',
    periods: { base: { amount: 2, unit: 'workingDay', clause: 'jilin-2021/四.10a' } },
  }),
} satisfies Terms<ClauseId>;
