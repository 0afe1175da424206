import { receptionSession } from '../../machines/binhai-reception-session';
import { receptionPlan } from '../support/reception-plan';
import { followPaths } from './follow-paths';

// The director’s day on its day: it is not called off before its month is over.
followPaths(receptionSession, receptionPlan, ['notHeld']);
