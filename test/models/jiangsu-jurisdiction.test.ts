import { jurisdiction } from '../../machines/jiangsu-jurisdiction';
import { jurisdictionPlan } from '../support/jurisdiction-plan';
import { followPaths } from './follow-paths';

// Two organs negotiate in the first opening, and every state can be reached.
followPaths(jurisdiction, jurisdictionPlan, []);
