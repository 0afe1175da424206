import { china } from '../../calendars';
import { binhaiWords } from '../../src/law/words/binhai-2023';
import { commonWords } from '../../src/law/words/common';
import { houseWords } from '../../src/law/words/house';
import { defineProcedure } from '../../src/procedure/procedure';
import { namesFrom } from '../../src/procedure/rule';
import { onCalendar, petitionMachine } from './machine';
import { names } from './names';
import { acts, context, input, policy } from './schema';
import { terms } from './terms';

export { petitionMachine } from './machine';
export { petitionClocks } from './national';
export { handlingResult, handOver, meetingMinutes, receptionForm } from './schema';
export { type Classification, type ClassTable, classification, MonthError } from './statistics';

/** 滨海新区统计局信访事项: one petition matter, by whatever channel it comes, from its receipt to the archive. */
export const petition = defineProcedure({
  id: 'binhai-petition',
  revision: 1,
  title: {
    zh: '滨海新区统计局信访事项办理',
    en: 'Binhai: petition matter of the statistics bureau',
  },
  norm: { document: 'binhai-2023', from: '2023-07-01' },
  machine: petitionMachine,
  terms,
  calendar: china,
  onCalendar,
  schema: { acts, input, policy, context },
  roles: {
    receptionStaff: {
      clauses: ['binhai-2023/一.2a', 'binhai-2023/一.3', 'binhai-2023/十一.2b'],
    },
    petitionOfficer: { clauses: ['binhai-2023/二.2d'] },
    generalOffice: {
      clauses: ['binhai-2023/三.2a', 'binhai-2023/三.2b', 'binhai-2023/十一.4b'],
      keepsFiles: true,
    },
    officeHead: { clauses: ['binhai-2023/十一.3'], decisions: ['binhai-2023/B24'] },
    informationOfficer: { clauses: ['binhai-2023/八.序', 'binhai-2023/八.2a'] },
    leaderInCharge: {
      clauses: ['binhai-2023/七(二).1a', 'binhai-2023/三.2a', 'binhai-2023/四.2c'],
    },
    designatedLeader: { clauses: ['binhai-2023/三.3'], decisions: ['binhai-2023/B11'] },
    leadershipMember: { clauses: ['binhai-2023/十一.1a', 'binhai-2023/七(二).1b'] },
    principalLeader: { clauses: ['binhai-2023/七(二).1a', 'binhai-2023/十.2'] },
    caseLeader: { clauses: ['binhai-2023/七(二).4a'], decisions: ['binhai-2023/B32'] },
    handlingUnit: { clauses: ['binhai-2023/三.2b', 'binhai-2023/四.2a', 'binhai-2023/九.1'] },
    petitioner: { clauses: ['binhai-2023/四.2d'], outsider: true },
  },
  secrecy: {
    clauses: ['binhai-2023/十一.4a', 'binhai-2023/十一.4b'],
    decisions: ['binhai-2023/B39'],
    hiddenFrom: ({ accused }) => accused,
    needToKnow: ({ denunciation, gravity }) => denunciation || gravity === 'major',
  },
  names: namesFrom(names, binhaiWords, commonWords, houseWords),
});
