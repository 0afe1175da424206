import { consultation } from '../../machines/ongniud-consultation';
import { consultationPlan } from '../support/consultation-plan';
import { followMatrix } from '../support/follow-matrix';

followMatrix(consultation, consultationPlan);
