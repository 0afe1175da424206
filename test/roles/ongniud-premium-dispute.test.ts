import { premiumDispute } from '../../machines/ongniud-premium-dispute';
import { disputePlan } from '../support/dispute-plan';
import { followMatrix } from '../support/follow-matrix';

followMatrix(premiumDispute, disputePlan);
