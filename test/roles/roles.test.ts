import { citizenAppeal } from '../../machines/lichuan-citizen-appeal';
import { hotlineWorkOrder } from '../../machines/lichuan-hotline-work-order';
import { appealPlan } from '../support/appeal-plan';
import { followMatrix } from '../support/follow-matrix';
import { hotlinePlan } from '../support/hotline-plan';

followMatrix(hotlineWorkOrder, hotlinePlan);
followMatrix(citizenAppeal, appealPlan);
