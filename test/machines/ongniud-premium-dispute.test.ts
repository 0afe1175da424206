import { describe, test } from 'vitest';
import { premiumDispute } from '../../machines/ongniud-premium-dispute';
import { describeProcedure } from '../../src/testing';
import { disputePlan } from '../support/dispute-plan';

describeProcedure(premiumDispute, disputePlan, { describe, test });
