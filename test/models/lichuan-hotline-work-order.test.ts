import { hotlineWorkOrder } from '../../machines/lichuan-hotline-work-order';
import { hotlinePlan } from '../support/hotline-plan';
import { followPaths } from './follow-paths';

// Received on a working day, a same-day duty is due at once: it only runs when received on a day of rest.
followPaths(hotlineWorkOrder, hotlinePlan, ['open.supervision.register.running']);
