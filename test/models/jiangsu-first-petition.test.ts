import { firstPetition } from '../../machines/jiangsu-first-petition';
import { firstPetitionPlan } from '../support/first-petition-plan';
import { followPaths } from './follow-paths';

// The first opening walks the plain side of a matter: nothing is divided, major, evaluated or repeated, no window is set,
// and received on a working day the day of receipt is due at once.
followPaths(firstPetition, firstPetitionPlan, [
  'open.main.registration.dividing',
  'open.majorTrack.found',
  'open.majorTrack.reported',
  'open.majorTrack.leaderAssigned',
  'open.majorTrack.consulted',
  'open.majorTrack.planSet',
  'open.evaluation.inEvaluation',
  'open.evaluation.inEvaluation.included',
  'open.evaluation.inEvaluation.queried',
  'open.evaluation.evaluated',
  'open.evaluation.notEvaluated',
  'open.monitoring.unsupervised.alerted',
  'open.monitoring.unsupervised.rectified',
  'open.monitoring.supervised',
  'open.firstHandler.observing',
]);
