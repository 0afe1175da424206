import { describe, test } from 'vitest';
import { citizenAppeal } from '../../machines/lichuan-citizen-appeal';
import { describeProcedure } from '../../src/testing';
import { appealPlan } from '../support/appeal-plan';

describeProcedure(citizenAppeal, appealPlan, { describe, test });
