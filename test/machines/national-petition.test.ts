import { describe, test } from 'vitest';
import { nationalPetition } from '../../machines/national-petition';
import { describeProcedure } from '../../src/testing';
import { explored } from '../support/explored';
import { nationalPlan } from '../support/national-plan';

const exploration = explored(nationalPetition, nationalPlan);
describeProcedure(nationalPetition, nationalPlan, { describe, test, exploration });
