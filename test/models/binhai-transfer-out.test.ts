import { transferOut } from '../../machines/binhai-transfer-out';
import { transferPlan } from '../support/transfer-plan';
import { followPaths } from './follow-paths';

followPaths(transferOut, transferPlan, []);
