import { remedyChain } from '../../machines/jilin-remedy-chain';
import { asked, chainPlan } from '../support/chain-plan';
import { followMatrix } from '../support/follow-matrix';

followMatrix(remedyChain, chainPlan, asked.acts);
