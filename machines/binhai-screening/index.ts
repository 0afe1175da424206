import { china } from '../../calendars';
import { binhaiWords } from '../../src/law/words/binhai-2023';
import { commonWords } from '../../src/law/words/common';
import { houseWords } from '../../src/law/words/house';
import { defineProcedure } from '../../src/procedure/procedure';
import { namesFrom } from '../../src/procedure/rule';
import { onCalendar, screeningMachine } from './machine';
import { names } from './names';
import { acts, context, input, policy } from './schema';
import { statistics } from './statistics';
import { terms } from './terms';

export { screeningMachine } from './machine';
export { ledgerEntry, meetingMinutes } from './schema';

/** 滨海新区统计局矛盾纠纷排查化解: one screened problem, from the day it is found to its result in the ledger. */
export const screening = defineProcedure({
  id: 'binhai-screening',
  revision: 1,
  title: {
    zh: '滨海新区统计局矛盾纠纷排查化解',
    en: 'Binhai: screening and resolution of a conflict',
  },
  norm: { document: 'binhai-2023', from: '2023-07-01' },
  machine: screeningMachine,
  terms,
  calendar: china,
  onCalendar,
  schema: { acts, input, policy, context },
  roles: {
    informationOfficer: { clauses: ['binhai-2023/八.序', 'binhai-2023/六.2'] },
    generalOffice: { clauses: ['binhai-2023/六.2'], keepsFiles: true },
    leaderInCharge: {
      clauses: ['binhai-2023/七(二).1a', 'binhai-2023/六.4'],
      decisions: ['binhai-2023/B60'],
    },
    principalLeader: {
      clauses: ['binhai-2023/七(二).1a', 'binhai-2023/十.2'],
      decisions: ['binhai-2023/B60'],
    },
    caseLeader: { clauses: ['binhai-2023/六.4', 'binhai-2023/七(二).5'] },
    handlingUnit: { clauses: ['binhai-2023/六.4', 'binhai-2023/七(二).5'] },
    linkedCase: {
      clauses: ['binhai-2023/六.4'],
      decisions: ['binhai-2023/B61'],
      outsider: true,
    },
  },
  secrecy: {
    clauses: ['binhai-2023/十一.4b'],
    hiddenFrom: () => [],
    needToKnow: ({ gravity }) => gravity === 'major',
  },
  statistics,
  names: namesFrom(names, binhaiWords, commonWords, houseWords),
});
