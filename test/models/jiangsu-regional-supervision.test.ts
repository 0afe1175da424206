import { regionalSupervision } from '../../machines/jiangsu-regional-supervision';
import { regionalPlan } from '../support/regional-plan';
import { followPaths } from './follow-paths';

// The first opening has every period, and every state can be reached.
followPaths(regionalSupervision, regionalPlan, []);
