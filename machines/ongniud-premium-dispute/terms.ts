import type { ClauseId } from '../../src/law';
import { type Terms, term } from '../../src/terms';

/** The text states no number anywhere (O1): each period is a policy value, or `'none'`. */
export const terms = {
  register: term({
    from: 'open',
    until: ['register'],
    bearer: 'receivingOfficer',
    strength: 'hard',
    periods: {
      base: {
        unit: 'immediate',
        clause: 'ongniud-2024/三(一)3',
        decisions: ['ongniud-2024/O10', 'house/R6'],
      },
    },
  }),
  accept: term({
    from: 'open',
    until: ['route', 'acceptByOther', 'coordinate'],
    bearer: 'receivingOfficer',
    strength: 'hard',
    periods: {
      base: {
        unit: 'unspecified',
        policy: 'acceptWithin',
        clause: 'ongniud-2024/三(一)1a',
        decisions: ['ongniud-2024/O1', 'ongniud-2024/O9'],
      },
    },
  }),
  conclude: term({
    from: ['route', 'coordinate'],
    until: ['conclude'],
    bearer: 'receivingOfficer',
    strength: 'hard',
    periods: {
      base: {
        unit: 'unspecified',
        policy: 'handleWithin',
        clause: 'ongniud-2024/三(一)1a',
        also: ['ongniud-2024/二(二).8c', 'ongniud-2024/二(二).9c'],
        decisions: ['ongniud-2024/O1'],
      },
    },
  }),
  formOpinion: term({
    from: 'propose',
    until: ['formOpinion'],
    bearer: 'studio',
    strength: 'hard',
    periods: {
      base: {
        unit: 'unspecified',
        policy: 'specialCaseWithin',
        clause: 'ongniud-2024/三(一)2(2)b',
        decisions: ['ongniud-2024/O1'],
      },
    },
  }),
  feedBack: term({
    from: ['conclude', 'formOpinion'],
    until: ['feedBack'],
    bearer: 'acceptingDepartment',
    strength: 'hard',
    periods: {
      base: {
        unit: 'unspecified',
        policy: 'feedbackWithin',
        clause: 'ongniud-2024/三(二)a',
        also: ['ongniud-2024/二(二).8c', 'ongniud-2024/二(二).9c'],
        decisions: ['ongniud-2024/O1'],
      },
    },
  }),
  archive: term({
    from: ['payerAccepts', 'payerObjects', 'seekRemedy'],
    until: ['archive'],
    bearer: 'acceptingDepartment',
    strength: 'hard',
    periods: {
      base: {
        unit: 'unspecified',
        policy: 'archiveWithin',
        clause: 'ongniud-2024/三(三)',
        decisions: ['house/R7', 'ongniud-2024/O15'],
      },
    },
  }),
  hotlineReply: term({
    from: 'open',
    until: ['feedBack'],
    bearer: 'receivingOfficer',
    strength: 'hard',
    cap: {
      field: 'hotlineDue',
      clause: 'ongniud-2024/二(二).10a',
      decisions: ['ongniud-2024/O20'],
    },
    periods: {
      base: {
        unit: 'unspecified',
        policy: 'hotlineWithin',
        clause: 'ongniud-2024/二(二).10a',
        decisions: ['ongniud-2024/O20'],
      },
    },
  }),
  objectionWindow: term({
    from: 'feedBack',
    until: ['payerAccepts', 'payerObjects', 'seekRemedy', 'archive'],
    bearer: 'payer',
    strength: 'soft',
    periods: {
      base: {
        unit: 'unspecified',
        policy: 'objectionWindow',
        clause: 'ongniud-2024/三(二)b',
        decisions: ['ongniud-2024/O13'],
      },
    },
  }),
} satisfies Terms<ClauseId>;
