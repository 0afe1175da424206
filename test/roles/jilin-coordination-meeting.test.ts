import { coordinationMeeting } from '../../machines/jilin-coordination-meeting';
import { followMatrix } from '../support/follow-matrix';
import { meetingPlan } from '../support/meeting-plan';

followMatrix(coordinationMeeting, meetingPlan);
