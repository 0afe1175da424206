import { screening } from '../../machines/binhai-screening';
import { screeningPlan } from '../support/screening-plan';
import { followPaths } from './follow-paths';

followPaths(screening, screeningPlan, []);
