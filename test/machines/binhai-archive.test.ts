import { describe, test } from 'vitest';
import { archive } from '../../machines/binhai-archive';
import { describeProcedure } from '../../src/testing';
import { archivePlan } from '../support/archive-plan';
import { explored } from '../support/explored';

const exploration = explored(archive, archivePlan);
describeProcedure(archive, archivePlan, { describe, test, exploration });
