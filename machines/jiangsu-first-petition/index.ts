import { china } from '../../calendars';
import { commonWords } from '../../src/law/words/common';
import { houseWords } from '../../src/law/words/house';
import { jiangsuWords } from '../../src/law/words/jiangsu-2023';
import { petitionWords } from '../../src/law/words/petition';
import { defineProcedure } from '../../src/procedure/procedure';
import { namesFrom } from '../../src/procedure/rule';
import { firstPetitionMachine, onCalendar } from './machine';
import { names } from './names';
import { acts, context, input, policy } from './schema';
import { statistics } from './statistics';
import { terms } from './terms';

export { firstPetitionMachine } from './machine';
export { firstPetitionClocks } from './national';
export {
  followUpRecord,
  postMortem,
  registration,
  resolutionPlan,
  supervisionOpinion,
} from './schema';
export { oneTimeResolution } from './statistics';

/** 江苏初次信访事项: a first-time petition matter, from its first reception until the matter is settled 案结事了. */
export const firstPetition = defineProcedure({
  id: 'jiangsu-first-petition',
  revision: 1,
  title: {
    zh: '江苏省初次信访事项办理',
    en: 'Jiangsu: first-time petition matter',
  },
  // The text gives its year alone.
  norm: { document: 'jiangsu-2023', from: '2023-01-01' },
  machine: firstPetitionMachine,
  terms,
  calendar: china,
  onCalendar,
  schema: { acts, input, policy, context },
  roles: {
    firstHandler: {
      clauses: ['jiangsu-2023/三(一).1', 'jiangsu-2023/三(一).4', 'jiangsu-2023/三(二).5'],
      decisions: ['jiangsu-2023/S5', 'jiangsu-2023/S25'],
    },
    firstLeader: { clauses: ['jiangsu-2023/三(一).1', 'jiangsu-2023/三(五).3'] },
    competentOrgan: { clauses: ['jiangsu-2023/三(一).6', 'jiangsu-2023/三(三).1'] },
    organLeader: { clauses: ['jiangsu-2023/三(三).1'], decisions: ['jiangsu-2023/S6'] },
    petitionDepartment: { clauses: ['jiangsu-2023/三(四).3', 'jiangsu-2023/三(五).3'] },
    jointConference: { clauses: ['jiangsu-2023/三(三).2'] },
    caseLeader: { clauses: ['jiangsu-2023/三(三).2'] },
    petitioner: { clauses: ['jiangsu-2023/三(二).6', 'jiangsu-2023/三(三).5'], outsider: true },
    linkedCase: {
      clauses: ['jiangsu-2023/三(三).4', 'jiangsu-2023/三(七).2'],
      decisions: ['jiangsu-2023/S50'],
      outsider: true,
    },
  },
  statistics,
  names: namesFrom(names, jiangsuWords, petitionWords, commonWords, houseWords),
});
