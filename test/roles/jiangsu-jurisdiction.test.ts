import { jurisdiction } from '../../machines/jiangsu-jurisdiction';
import { followMatrix } from '../support/follow-matrix';
import { jurisdictionPlan } from '../support/jurisdiction-plan';

followMatrix(jurisdiction, jurisdictionPlan);
