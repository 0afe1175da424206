import { petition } from '../../machines/binhai-petition';
import { followMatrix } from '../support/follow-matrix';
import { asked, petitionPlan } from '../support/petition-plan';

followMatrix(petition, petitionPlan, asked.acts);
