import { firstPetition } from '../../machines/jiangsu-first-petition';
import { everyPayload, firstPetitionPlan } from '../support/first-petition-plan';
import { followMatrix } from '../support/follow-matrix';

followMatrix(firstPetition, firstPetitionPlan, everyPayload);
