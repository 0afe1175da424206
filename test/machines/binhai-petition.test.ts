import { describe, test } from 'vitest';
import { petition } from '../../machines/binhai-petition';
import { describeProcedure } from '../../src/testing';
import { petitionPlan } from '../support/petition-plan';

describeProcedure(petition, petitionPlan, { describe, test });
