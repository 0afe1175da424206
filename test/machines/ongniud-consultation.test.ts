import { describe, test } from 'vitest';
import { consultation } from '../../machines/ongniud-consultation';
import { describeProcedure } from '../../src/testing';
import { consultationPlan } from '../support/consultation-plan';
import { explored } from '../support/explored';

const exploration = explored(consultation, consultationPlan);
describeProcedure(consultation, consultationPlan, { describe, test, exploration });
