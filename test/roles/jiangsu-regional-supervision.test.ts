import { regionalSupervision } from '../../machines/jiangsu-regional-supervision';
import { followMatrix } from '../support/follow-matrix';
import { regionalPlan } from '../support/regional-plan';

followMatrix(regionalSupervision, regionalPlan);
