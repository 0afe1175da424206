import { china } from '../../calendars';
import { commonWords } from '../../src/law/words/common';
import { houseWords } from '../../src/law/words/house';
import { jilinWords } from '../../src/law/words/jilin-2021';
import { petitionWords } from '../../src/law/words/petition';
import { defineProcedure } from '../../src/procedure/procedure';
import { namesFrom } from '../../src/procedure/rule';
import { onCalendar, reviewMachine } from './machine';
import { names } from './names';
import { acts, context, input, policy } from './schema';
import { terms } from './terms';

export {
  jurisdiction,
  type NextRemedy,
  type Opinion,
  type Organ,
} from '../../src/law/remedies/jilin-2021';
export { isLate, lastDayToApply } from './application-window';
export { reviewMachine } from './machine';
export { reReviewClocks, reviewClocks } from './national';
export { application, declineNotice, extensionNotice, formalOpinion, handlingSlip } from './schema';
export { type Slack, type Stage, slack, stages } from './slack';

/** 吉林省社会保险局信访事项复查、复核: one matter at one level, from the application or the committee’s order to the reply. */
export const review = defineProcedure({
  id: 'jilin-review',
  revision: 1,
  title: {
    zh: '吉林省社会保险系统信访事项复查复核',
    en: 'Jilin: review and re-review of a petition matter',
  },
  norm: { document: 'jilin-2021', from: '2021-10-19' },
  machine: reviewMachine,
  terms,
  calendar: china,
  onCalendar,
  schema: { acts, input, policy, context },
  roles: {
    petitionOffice: { clauses: ['jilin-2021/二.1', 'jilin-2021/四.1a'] },
    generalOffice: { clauses: ['jilin-2021/四.3'] },
    petitionLeader: {
      clauses: ['jilin-2021/四.4b', 'jilin-2021/四.10b', 'jilin-2021/二.4'],
      decisions: ['jilin-2021/J3'],
    },
    businessLeader: { clauses: ['jilin-2021/四.4c', 'jilin-2021/四.8a'] },
    principalLeader: { clauses: ['jilin-2021/四.4d', 'jilin-2021/五.1b'] },
    handlingUnit: { clauses: ['jilin-2021/四.7a', 'jilin-2021/五.2'] },
    petitioner: { clauses: ['jilin-2021/一.1b', 'jilin-2021/一.2'], outsider: true },
    reviewCommittee: { clauses: ['jilin-2021/一.4', 'jilin-2021/四.3'], outsider: true },
    linkedCase: { clauses: ['jilin-2021/四.11b', 'jilin-2021/四.13'], outsider: true },
  },
  names: namesFrom(names, jilinWords, petitionWords, commonWords, houseWords),
});
