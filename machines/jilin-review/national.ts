import type { NationalMap } from '../../src/procedure/national';

const answered = ['reply', 'reportToCommittee', 'decline'] as const;
const notice = { from: 'open', until: ['accept', 'decline'], bearer: 'petitionOffice' } as const;

/** The national clocks beside a review 复查: thirty days from the receipt of the request (信访工作条例 35). */
export const reviewClocks: NationalMap = {
  notice,
  review: { from: 'open', until: answered, bearer: 'petitionOffice' },
};
/** The national clocks beside a re-review 复核: thirty days, without the time of a hearing (信访工作条例 36). */
export const reReviewClocks: NationalMap = {
  notice,
  reReview: {
    from: 'open',
    until: answered,
    bearer: 'petitionOffice',
    hearing: { from: ['openHearing'], until: ['closeHearing'] },
  },
};
