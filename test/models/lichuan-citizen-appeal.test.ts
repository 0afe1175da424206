import { citizenAppeal } from '../../machines/lichuan-citizen-appeal';
import { appealPlan } from '../support/appeal-plan';
import { followPaths } from './follow-paths';

// Received on a working day, a same-day duty is due at once: it only runs when received on a day of rest.
followPaths(citizenAppeal, appealPlan, ['open.supervision.register.running']);
