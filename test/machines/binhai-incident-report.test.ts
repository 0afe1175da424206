import { describe, test } from 'vitest';
import { incidentReport } from '../../machines/binhai-incident-report';
import { describeProcedure } from '../../src/testing';
import { explored } from '../support/explored';
import { incidentPlan } from '../support/incident-plan';

const exploration = explored(incidentReport, incidentPlan);
describeProcedure(incidentReport, incidentPlan, { describe, test, exploration });
