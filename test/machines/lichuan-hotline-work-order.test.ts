import { describe, test } from 'vitest';
import { hotlineWorkOrder } from '../../machines/lichuan-hotline-work-order';
import { describeProcedure } from '../../src/testing';
import { hotlinePlan } from '../support/hotline-plan';

describeProcedure(hotlineWorkOrder, hotlinePlan, { describe, test });
