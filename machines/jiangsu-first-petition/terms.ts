import type { ClauseId } from '../../src/law';
import { type Terms, term } from '../../src/terms';

export const terms = {
  forward: term({
    from: ['open', 'takeBack', 'linkedCaseEnded'],
    until: [
      'refer',
      'assign',
      'transferToPoliticalLegal',
      'transferToDiscipline',
      'submitJurisdiction',
      'register',
    ],
    bearer: 'firstHandler',
    strength: 'hard',
    periods: {
      base: { unit: 'sameDay', clause: 'jiangsu-2023/三(一).5', decisions: ['jiangsu-2023/S2'] },
    },
  }),
  accept: term({
    from: ['refer', 'assign'],
    until: ['accept', 'decline'],
    bearer: 'competentOrgan',
    strength: 'hard',
    warn: {
      before: 3,
      policy: 'warnBefore',
      clause: 'jiangsu-2023/三(四).2',
      decisions: ['jiangsu-2023/S13'],
    },
    periods: {
      ordinary: {
        unit: 'unspecified',
        policy: 'acceptWithin',
        clause: 'jiangsu-2023/三(四).2',
        decisions: ['jiangsu-2023/S1'],
      },
      simplified: {
        unit: 'unspecified',
        policy: 'simplifiedAcceptWithin',
        clause: 'jiangsu-2023/三(一).2',
        decisions: ['jiangsu-2023/S1'],
      },
    },
  }),
  handle: term({
    from: 'accept',
    until: ['reply'],
    bearer: 'competentOrgan',
    strength: 'hard',
    warn: {
      before: 3,
      policy: 'warnBefore',
      clause: 'jiangsu-2023/三(四).2',
      decisions: ['jiangsu-2023/S13'],
    },
    periods: {
      ordinary: {
        unit: 'unspecified',
        policy: 'handleWithin',
        clause: 'jiangsu-2023/三(四).2',
        also: ['jiangsu-2023/三(一).6'],
        decisions: ['jiangsu-2023/S1', 'jiangsu-2023/S3'],
      },
      simplified: {
        unit: 'unspecified',
        policy: 'simplifiedHandleWithin',
        clause: 'jiangsu-2023/三(一).2',
        also: ['jiangsu-2023/三(一).6'],
        decisions: ['jiangsu-2023/S1', 'jiangsu-2023/S3'],
      },
    },
  }),
  correction: term({
    from: 'failAudit',
    until: ['submitResult'],
    bearer: 'competentOrgan',
    strength: 'hard',
    periods: {
      base: {
        unit: 'unspecified',
        policy: 'correctWithin',
        clause: 'jiangsu-2023/三(二).5',
        decisions: ['jiangsu-2023/S9'],
      },
    },
  }),
  serve: term({
    from: 'reply',
    until: ['serve'],
    bearer: 'competentOrgan',
    strength: 'hard',
    warn: {
      before: 3,
      policy: 'warnBefore',
      clause: 'jiangsu-2023/三(四).2',
      decisions: ['jiangsu-2023/S13'],
    },
    periods: {
      base: {
        unit: 'unspecified',
        policy: 'serveWithin',
        clause: 'jiangsu-2023/三(四).2',
        decisions: ['jiangsu-2023/S1'],
      },
    },
  }),
  followUp: term({
    from: 'serve',
    until: ['followUp'],
    bearer: 'firstHandler',
    strength: 'hard',
    periods: {
      base: {
        unit: 'unspecified',
        policy: 'followUpWithin',
        clause: 'jiangsu-2023/三(二).6',
        decisions: ['jiangsu-2023/S10'],
      },
    },
  }),
  enterFollowUp: term({
    from: 'followUp',
    until: ['enterFollowUp'],
    bearer: 'firstHandler',
    strength: 'hard',
    periods: {
      base: { unit: 'unspecified', policy: 'enterWithin', clause: 'jiangsu-2023/三(二).7' },
    },
  }),
  reportToConference: term({
    from: 'findMajor',
    until: ['reportToConference'],
    bearer: 'competentOrgan',
    strength: 'hard',
    periods: {
      base: { unit: 'unspecified', policy: 'reportWithin', clause: 'jiangsu-2023/三(三).2' },
    },
  }),
  settleWindow: term({
    from: 'serve',
    until: ['settle', 'petitionAgain'],
    bearer: 'firstHandler',
    strength: 'soft',
    periods: {
      base: {
        unit: 'unspecified',
        policy: 'settleWindow',
        clause: 'jiangsu-2023/三(一).4',
        decisions: ['jiangsu-2023/S12'],
      },
    },
  }),
} satisfies Terms<ClauseId>;
