import { nationalPetition } from '../../machines/national-petition';
import { followMatrix } from '../support/follow-matrix';
import { asked, nationalPlan } from '../support/national-plan';

followMatrix(nationalPetition, nationalPlan, asked.acts);
