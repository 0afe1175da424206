import { describe, test } from 'vitest';
import { coordinationMeeting } from '../../machines/jilin-coordination-meeting';
import { describeProcedure } from '../../src/testing';
import { explored } from '../support/explored';
import { meetingPlan } from '../support/meeting-plan';

const exploration = explored(coordinationMeeting, meetingPlan);
describeProcedure(coordinationMeeting, meetingPlan, { describe, test, exploration });
