import { incidentReport } from '../../machines/binhai-incident-report';
import { followMatrix } from '../support/follow-matrix';
import { asked, incidentPlan } from '../support/incident-plan';

followMatrix(incidentReport, incidentPlan, asked.acts);
