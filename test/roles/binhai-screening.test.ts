import { screening } from '../../machines/binhai-screening';
import { followMatrix } from '../support/follow-matrix';
import { screeningPlan } from '../support/screening-plan';

followMatrix(screening, screeningPlan);
