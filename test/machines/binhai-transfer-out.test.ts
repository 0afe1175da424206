import { describe, test } from 'vitest';
import { transferOut } from '../../machines/binhai-transfer-out';
import { describeProcedure } from '../../src/testing';
import { explored } from '../support/explored';
import { transferPlan } from '../support/transfer-plan';

const exploration = explored(transferOut, transferPlan);
describeProcedure(transferOut, transferPlan, { describe, test, exploration });
