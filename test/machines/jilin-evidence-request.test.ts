import { describe, test } from 'vitest';
import { evidenceRequest } from '../../machines/jilin-evidence-request';
import { describeProcedure } from '../../src/testing';
import { evidencePlan } from '../support/evidence-plan';
import { explored } from '../support/explored';

const exploration = explored(evidenceRequest, evidencePlan);
describeProcedure(evidenceRequest, evidencePlan, { describe, test, exploration });
