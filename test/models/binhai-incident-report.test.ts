import { incidentReport } from '../../machines/binhai-incident-report';
import { incidentPlan } from '../support/incident-plan';
import { followPaths } from './follow-paths';

// The report is due on the day of the discovery, which is told with the opening.
followPaths(incidentReport, incidentPlan, ['open.supervision.report.running']);
