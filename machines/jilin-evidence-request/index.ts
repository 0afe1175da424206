import { china } from '../../calendars';
import { commonWords } from '../../src/law/words/common';
import { houseWords } from '../../src/law/words/house';
import { jilinWords } from '../../src/law/words/jilin-2021';
import { petitionWords } from '../../src/law/words/petition';
import { defineProcedure } from '../../src/procedure/procedure';
import { namesFrom } from '../../src/procedure/rule';
import { evidenceRequestMachine, onCalendar } from './machine';
import { names } from './names';
import { acts, context, input, policy } from './schema';
import { terms } from './terms';

export { evidenceRequestMachine } from './machine';
export { interviewRecord } from './schema';

/** 调取材料、了解核实: one request of a matter under review, for material or for an interview, from one holder. */
export const evidenceRequest = defineProcedure({
  id: 'jilin-evidence-request',
  revision: 1,
  title: {
    zh: '复查复核中调取材料、了解核实',
    en: 'Jilin: request for material or an interview',
  },
  norm: { document: 'jilin-2021', from: '2021-10-19' },
  machine: evidenceRequestMachine,
  terms,
  calendar: china,
  onCalendar,
  schema: { acts, input, policy, context },
  roles: {
    handlingUnit: { clauses: ['jilin-2021/四.11a', 'jilin-2021/四.11b', 'jilin-2021/四.12a'] },
    petitionOffice: {
      clauses: ['jilin-2021/四.11c', 'jilin-2021/四.12b', 'jilin-2021/二.2'],
      decisions: ['jilin-2021/J43'],
    },
    petitionLeader: { clauses: ['jilin-2021/四.4b', 'jilin-2021/五.5'] },
    holder: { clauses: ['jilin-2021/四.11a', 'jilin-2021/四.11b'], outsider: true },
    petitioner: { clauses: ['jilin-2021/四.11b', 'jilin-2021/四.12a'], outsider: true },
  },
  names: namesFrom(names, jilinWords, petitionWords, commonWords, houseWords),
});
