import { china } from '../../calendars';
import { binhaiWords } from '../../src/law/words/binhai-2023';
import { commonWords } from '../../src/law/words/common';
import { houseWords } from '../../src/law/words/house';
import { defineProcedure } from '../../src/procedure/procedure';
import { namesFrom } from '../../src/procedure/rule';
import { onCalendar, receptionMachine } from './machine';
import { names } from './names';
import { acts, context, input, policy, receptionRecord } from './schema';
import { RECEPTION_ROOM, terms } from './terms';

export { receptionMachine } from './machine';
export { type Absence, type ReceptionDay, type Rota, rota, type Turn } from './rota';
export { RECEPTION_ROOM, receptionRecord };

/** 滨海新区统计局领导接待日: one session on one reception day, from its planning until every record has reached its department. */
export const receptionSession = defineProcedure({
  id: 'binhai-reception-session',
  revision: 1,
  title: {
    zh: '滨海新区统计局领导接待日',
    en: 'Binhai: a leader receives visitors on a reception day',
  },
  norm: { document: 'binhai-2023', from: '2023-07-01' },
  machine: receptionMachine,
  terms,
  calendar: china,
  onCalendar,
  schema: { acts, input, policy, context },
  roles: {
    director: { clauses: ['binhai-2023/七(一).2a', 'binhai-2023/七(一).4'] },
    leadershipMember: { clauses: ['binhai-2023/七(一).2b', 'binhai-2023/七(一).4'] },
    leaderInCharge: { clauses: ['binhai-2023/七(二).1a'], decisions: ['binhai-2023/B24'] },
    principalLeader: { clauses: ['binhai-2023/七(二).1a'] },
    officeHead: { clauses: ['binhai-2023/十一.3'], decisions: ['binhai-2023/B24'] },
    generalOffice: {
      clauses: ['binhai-2023/七(一).3'],
      decisions: ['binhai-2023/B46'],
      keepsFiles: true,
    },
    petitionOfficer: { clauses: ['binhai-2023/七(一).3', 'binhai-2023/七(一).4'] },
    divisionHead: { clauses: ['binhai-2023/七(一).5'] },
    visitor: { clauses: ['binhai-2023/七(一).2a', 'binhai-2023/七(一).2b'], outsider: true },
    linkedCase: {
      clauses: ['binhai-2023/一.1'],
      decisions: ['binhai-2023/B47'],
      outsider: true,
    },
  },
  names: namesFrom(names, binhaiWords, commonWords, houseWords),
});
