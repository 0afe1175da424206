import { china } from '../../calendars';
import { commonWords } from '../../src/law/words/common';
import { houseWords } from '../../src/law/words/house';
import { jiangsuWords } from '../../src/law/words/jiangsu-2023';
import { petitionWords } from '../../src/law/words/petition';
import { defineProcedure } from '../../src/procedure/procedure';
import { namesFrom } from '../../src/procedure/rule';
import { onCalendar, recommendationMachine } from './machine';
import { names } from './names';
import { acts, context, input, policy } from './schema';
import { terms } from './terms';

export { recommendationMachine } from './machine';
export {
  liabilityRecord,
  recommendation as recommendationForm,
  rectificationOrder,
} from './schema';

/** 江苏三项建议与责令改正: a failure in handling first-time matters, from its finding to what came of it. */
export const recommendation = defineProcedure({
  id: 'jiangsu-recommendation',
  revision: 1,
  title: {
    zh: '江苏省初次信访事项三项建议与责令改正',
    en: 'Jiangsu: recommendations, and the correction ordered by the organ one level up',
  },
  // The text gives its year alone.
  norm: { document: 'jiangsu-2023', from: '2023-01-01' },
  machine: recommendationMachine,
  terms,
  calendar: china,
  onCalendar,
  schema: { acts, input, policy, context },
  roles: {
    petitionDepartment: {
      clauses: ['jiangsu-2023/三(七).1', 'jiangsu-2023/三(七).2'],
      decisions: ['jiangsu-2023/S50'],
    },
    addressee: {
      clauses: ['petition-2022/40.4', 'jiangsu-2023/三(七).1'],
      decisions: ['jiangsu-2023/S45'],
      outsider: true,
    },
    organAtFault: { clauses: ['jiangsu-2023/三(七).2', 'jiangsu-2023/三(七).4'] },
    higherOrgan: { clauses: ['jiangsu-2023/三(七).4'], decisions: ['jiangsu-2023/S49'] },
  },
  names: namesFrom(names, jiangsuWords, petitionWords, commonWords, houseWords),
});
