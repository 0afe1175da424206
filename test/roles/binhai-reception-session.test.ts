import { receptionSession } from '../../machines/binhai-reception-session';
import { followMatrix } from '../support/follow-matrix';
import { asked, receptionPlan } from '../support/reception-plan';

followMatrix(receptionSession, receptionPlan, asked.acts);
