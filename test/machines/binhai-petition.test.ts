import { describe, test } from 'vitest';
import { petition } from '../../machines/binhai-petition';
import { describeProcedure } from '../../src/testing';
import { explored } from '../support/explored';
import { petitionPlan } from '../support/petition-plan';

const exploration = explored(petition, petitionPlan);
describeProcedure(petition, petitionPlan, { describe, test, exploration });
