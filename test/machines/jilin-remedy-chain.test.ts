import { describe, test } from 'vitest';
import { remedyChain } from '../../machines/jilin-remedy-chain';
import { describeProcedure } from '../../src/testing';
import { chainPlan } from '../support/chain-plan';
import { explored } from '../support/explored';

const exploration = explored(remedyChain, chainPlan);
describeProcedure(remedyChain, chainPlan, { describe, test, exploration });
