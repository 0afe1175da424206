import { premiumDispute } from '../../machines/ongniud-premium-dispute';
import { disputePlan } from '../support/dispute-plan';
import { followPaths } from './follow-paths';

/** Every remedy is recorded, however many: one is enough for a path. */
const plan: typeof disputePlan = {
  ...disputePlan,
  acts: {
    ...disputePlan.acts,
    seekRemedy: (now) =>
      (now.context.remedies ?? []).length > 0 ? [] : disputePlan.acts.seekRemedy(now),
  },
};

// Reported at a counter on a working day: the registration is due at once, and no limit of the hotline runs.
followPaths(premiumDispute, plan, [
  'open.supervision.register.running',
  'open.supervision.hotlineReply.running',
  'open.supervision.hotlineReply.due',
  'open.supervision.hotlineReply.overdue',
]);
