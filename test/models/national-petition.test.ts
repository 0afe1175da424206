import { nationalPetition } from '../../machines/national-petition';
import { nationalPlan } from '../support/national-plan';
import { followPaths } from './follow-paths';

const [, ownMatter] = [nationalPlan.open].flat();
if (!ownMatter) throw new Error('the plan opens a matter that an organ received itself');
// The organ’s own matter, to the end of re-review: nothing is referred, disputed, urgent or supervised. The opinion is served
// once at each level, for a later service opens the window anew, without end.
const once: typeof nationalPlan = {
  ...nationalPlan,
  open: ownMatter,
  acts: {
    ...nationalPlan.acts,
    serve: (now) =>
      nationalPlan.acts
        .serve(now)
        .filter(({ kind }) => kind === 'notice' || now.context.servedOn === null),
  },
};
followPaths(nationalPetition, once, [
  'open.main.registered',
  'open.main.sent',
  'open.main.withOrgan',
  'open.main.objected',
  'open.jurisdiction.atSuperior',
  'open.jurisdiction.atConference',
  'open.jurisdiction.awaitingDesignation',
  'open.majorMatter.toBeReported',
  'open.majorMatter.toBeReportedUp',
  'open.majorMatter.reported',
  'open.oversight.supervised',
  'open.oversight.awaitingAnswer',
  'open.oversight.answered',
  'open.supervision.objection.running',
  'open.supervision.objection.due',
  'open.supervision.objection.over',
  'open.supervision.report.running',
  'open.supervision.report.due',
  'open.supervision.report.overdue',
  'open.supervision.reportMajor.running',
  'open.supervision.reportMajor.due',
  'open.supervision.reportMajor.overdue',
  'open.supervision.answer.running',
  'open.supervision.answer.due',
  'open.supervision.answer.overdue',
  'transferredToPoliticalLegal',
  'transferredToDiscipline',
]);
