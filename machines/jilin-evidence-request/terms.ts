import type { ClauseId } from '../../src/law';
import { type Terms, term } from '../../src/terms';

/** No clause has a number: the limit is the day the request names, else a period of the policy, else nothing (J44). */
export const terms = {
  fulfil: term({
    from: 'open',
    until: ['passOn', 'notifyInterview'],
    bearer: 'petitionOffice',
    strength: 'hard',
    cap: {
      field: 'requiredBy',
      clause: 'jilin-2021/四.11b',
      decisions: ['jilin-2021/J44'],
    },
    periods: {
      dayNamed: {
        unit: 'unspecified',
        clause: 'jilin-2021/四.11c',
        also: ['jilin-2021/四.12b'],
        decisions: ['jilin-2021/J44'],
      },
      noDayNamed: {
        unit: 'unspecified',
        policy: 'fulfilWithin',
        clause: 'jilin-2021/四.11c',
        also: ['jilin-2021/四.12b'],
        decisions: ['jilin-2021/J44', 'house/R7'],
      },
    },
  }),
} satisfies Terms<ClauseId>;
