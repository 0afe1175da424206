import { transferOut } from '../../machines/binhai-transfer-out';
import { followMatrix } from '../support/follow-matrix';
import { transferPlan } from '../support/transfer-plan';

followMatrix(transferOut, transferPlan);
