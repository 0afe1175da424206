import { remedyChain } from '../../machines/jilin-remedy-chain';
import { asked } from '../support/chain-plan';
import { followPaths } from './follow-paths';

// Only the provincial bureau’s own handling opinion goes to the committee for review.
followPaths(remedyChain, asked, ['committeeReviewed']);
