import { describe, test } from 'vitest';
import { premiumDispute } from '../../machines/ongniud-premium-dispute';
import { describeProcedure } from '../../src/testing';
import { disputePlan } from '../support/dispute-plan';
import { explored } from '../support/explored';

const exploration = explored(premiumDispute, disputePlan);
describeProcedure(premiumDispute, disputePlan, { describe, test, exploration });
