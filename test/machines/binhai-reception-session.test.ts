import { describe, test } from 'vitest';
import { receptionSession } from '../../machines/binhai-reception-session';
import { describeProcedure } from '../../src/testing';
import { explored } from '../support/explored';
import { receptionPlan } from '../support/reception-plan';

const exploration = explored(receptionSession, receptionPlan);
describeProcedure(receptionSession, receptionPlan, { describe, test, exploration });
