import { consultation } from '../../machines/ongniud-consultation';
import { consultationPlan } from '../support/consultation-plan';
import { followPaths } from './follow-paths';

// The first opening raises a major matter: members consult of their own accord in a general one.
followPaths(consultation, consultationPlan, ['open.main.consulting', 'consulted']);
