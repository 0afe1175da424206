import { describe, test } from 'vitest';
import { screening } from '../../machines/binhai-screening';
import { describeProcedure } from '../../src/testing';
import { explored } from '../support/explored';
import { screeningPlan } from '../support/screening-plan';

const exploration = explored(screening, screeningPlan);
describeProcedure(screening, screeningPlan, { describe, test, exploration });
