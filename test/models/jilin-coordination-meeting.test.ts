import { coordinationMeeting } from '../../machines/jilin-coordination-meeting';
import { meetingPlan } from '../support/meeting-plan';
import { followPaths } from './follow-paths';

followPaths(coordinationMeeting, meetingPlan, []);
