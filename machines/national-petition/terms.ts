import type { Citation } from '../../src/law';
import { type Terms, term } from '../../src/terms';

/** 信访工作条例 (2022). 日 are calendar days, only the five 工作日 are working days (N1). */
export const terms = {
  sort: term({
    from: 'open',
    until: [
      'refer',
      'assign',
      'transferToPoliticalLegal',
      'transferToDiscipline',
      'directElsewhere',
      'decline',
    ],
    bearer: 'petitionDepartment',
    strength: 'hard',
    periods: {
      base: {
        amount: 15,
        unit: 'calendarDay',
        clause: 'petition-2022/22.1',
        decisions: ['national/N1', 'national/N4'],
      },
    },
  }),
  notice: term({
    from: ['open', 'receive'],
    until: ['accept', 'leadToProcedure', 'passDown', 'directElsewhere', 'decline'],
    bearer: 'competentOrgan',
    strength: 'hard',
    periods: {
      direct: {
        amount: 15,
        unit: 'calendarDay',
        clause: 'petition-2022/23.2',
        also: ['petition-2022/23.1'],
        decisions: ['national/N1', 'national/N7'],
      },
      referred: {
        amount: 15,
        unit: 'calendarDay',
        clause: 'petition-2022/23.3',
        decisions: ['national/N1', 'national/N6', 'national/N7'],
      },
    },
  }),
  objection: term({
    from: 'receive',
    until: ['objectToReferral', 'accept', 'leadToProcedure', 'decline'],
    bearer: 'competentOrgan',
    strength: 'soft',
    periods: {
      base: {
        amount: 5,
        unit: 'workingDay',
        clause: 'petition-2022/23.3',
        decisions: ['national/N5'],
      },
    },
  }),
  report: term({
    from: 'assign',
    until: ['reportResult', 'leadToProcedure', 'decline', 'reply', 'recordSettlement'],
    bearer: 'competentOrgan',
    strength: 'hard',
    cap: { field: 'reportBy', clause: 'petition-2022/22(3)' },
    periods: {
      base: {
        unit: 'unspecified',
        clause: 'petition-2022/22(3)',
        decisions: ['national/N29'],
      },
    },
  }),
  conclude: term({
    from: 'accept',
    until: ['issueOpinion', 'recordSettlement', 'leadToProcedure'],
    bearer: 'competentOrgan',
    strength: 'hard',
    cap: { field: 'redoBy', clause: 'petition-2022/34', decisions: ['national/N18'] },
    extension: {
      times: 1,
      most: { amount: 30, unit: 'calendarDay' },
      clause: 'petition-2022/34',
      decisions: ['national/N2'],
    },
    periods: {
      base: {
        amount: 60,
        unit: 'calendarDay',
        clause: 'petition-2022/34',
        decisions: ['national/N1', 'national/N9', 'national/N10'],
      },
    },
  }),
  reviewWindow: term({
    from: 'serve',
    until: ['apply'],
    bearer: 'petitioner',
    strength: 'soft',
    periods: {
      base: {
        amount: 30,
        unit: 'calendarDay',
        clause: 'petition-2022/35',
        decisions: ['national/N1', 'national/N13'],
      },
    },
  }),
  review: term({
    from: 'apply',
    until: ['issueReviewOpinion', 'refuseLate'],
    bearer: 'reviewOrgan',
    strength: 'hard',
    periods: {
      base: {
        amount: 30,
        unit: 'calendarDay',
        clause: 'petition-2022/35',
        decisions: ['national/N1', 'national/N16'],
      },
    },
  }),
  reReviewWindow: term({
    from: 'serve',
    until: ['apply'],
    bearer: 'petitioner',
    strength: 'soft',
    periods: {
      base: {
        amount: 30,
        unit: 'calendarDay',
        clause: 'petition-2022/36.1',
        decisions: ['national/N1', 'national/N13'],
      },
    },
  }),
  reReview: term({
    from: 'apply',
    until: ['issueReviewOpinion', 'refuseLate'],
    bearer: 'reReviewOrgan',
    strength: 'hard',
    periods: {
      base: {
        amount: 30,
        unit: 'calendarDay',
        clause: 'petition-2022/36.1',
        also: ['petition-2022/36.2'],
        decisions: ['national/N1', 'national/N16', 'house/suspension'],
      },
    },
  }),
  reportMajor: term({
    from: 'findMajor',
    until: ['reportMajor'],
    bearer: 'competentOrgan',
    strength: 'hard',
    periods: {
      base: {
        unit: 'unspecified',
        policy: 'reportMajorWithin',
        clause: 'petition-2022/25.1',
        decisions: ['national/N24'],
      },
    },
  }),
  reportUp: term({
    from: 'findMajor',
    until: ['reportMajor'],
    bearer: 'petitionDepartment',
    strength: 'hard',
    periods: {
      base: {
        unit: 'unspecified',
        policy: 'reportMajorWithin',
        clause: 'petition-2022/25.2',
        also: ['petition-2022/25.1'],
        decisions: ['national/N24'],
      },
    },
  }),
  answer: term({
    from: 'recommend',
    until: ['answer'],
    bearer: 'competentOrgan',
    strength: 'hard',
    periods: {
      base: {
        unit: 'unspecified',
        policy: 'answerWithin',
        clause: 'petition-2022/40.4',
        decisions: ['national/N24', 'national/N25'],
      },
    },
  }),
} satisfies Terms<Citation>;

const { objection: _only2022, ...shared } = terms;
/** 信访条例 (2005): the same terms under its articles, without the objection, which it does not know. */
export const terms2005 = {
  ...shared,
  sort: term({
    ...terms.sort,
    periods: { base: { ...terms.sort.periods.base, clause: 'petition-2005/21.1' } },
  }),
  notice: term({
    ...terms.notice,
    periods: {
      direct: {
        ...terms.notice.periods.direct,
        clause: 'petition-2005/22.2',
        also: ['petition-2005/22.1'],
      },
      referred: { ...terms.notice.periods.referred, clause: 'petition-2005/21.3' },
    },
  }),
  report: term({
    ...terms.report,
    cap: { field: 'reportBy', clause: 'petition-2005/21(4)' },
    periods: { base: { ...terms.report.periods.base, clause: 'petition-2005/21(4)' } },
  }),
  conclude: term({
    ...terms.conclude,
    cap: { field: 'redoBy', clause: 'petition-2005/33', decisions: ['national/N18'] },
    extension: {
      times: 1,
      most: { amount: 30, unit: 'calendarDay' },
      clause: 'petition-2005/33',
      decisions: ['national/N2'],
    },
    periods: { base: { ...terms.conclude.periods.base, clause: 'petition-2005/33' } },
  }),
  reviewWindow: term({
    ...terms.reviewWindow,
    periods: { base: { ...terms.reviewWindow.periods.base, clause: 'petition-2005/34' } },
  }),
  review: term({
    ...terms.review,
    periods: { base: { ...terms.review.periods.base, clause: 'petition-2005/34' } },
  }),
  reReviewWindow: term({
    ...terms.reReviewWindow,
    periods: { base: { ...terms.reReviewWindow.periods.base, clause: 'petition-2005/35.1' } },
  }),
  reReview: term({
    ...terms.reReview,
    periods: {
      base: {
        ...terms.reReview.periods.base,
        clause: 'petition-2005/35.1',
        also: ['petition-2005/35.2'],
      },
    },
  }),
  reportMajor: term({
    ...terms.reportMajor,
    roll: 'none',
    periods: { base: { unit: 'immediate', clause: 'petition-2005/26' } },
  }),
  reportUp: term({
    ...terms.reportUp,
    roll: 'none',
    periods: { base: { unit: 'immediate', clause: 'petition-2005/26' } },
  }),
  answer: term({
    ...terms.answer,
    periods: { base: { amount: 30, unit: 'calendarDay', clause: 'petition-2005/36.2' } },
  }),
} satisfies Terms<Citation>;
