import { china } from '../../calendars';
import { binhaiWords } from '../../src/law/words/binhai-2023';
import { commonWords } from '../../src/law/words/common';
import { houseWords } from '../../src/law/words/house';
import { defineProcedure } from '../../src/procedure/procedure';
import { namesFrom } from '../../src/procedure/rule';
import { incidentReportMachine, onCalendar } from './machine';
import { names } from './names';
import { acts, context, input, policy } from './schema';
import { terms } from './terms';

export { alertAt } from './alert';
export { incidentReportMachine } from './machine';
export { incidentReport as incidentReportForm } from './schema';

/** 滨海新区统计局重大信访事项报告: one incident or major matter, from its discovery to the filed report. */
export const incidentReport = defineProcedure({
  id: 'binhai-incident-report',
  revision: 1,
  title: {
    zh: '滨海新区统计局突发性事件和重大信访事项报告',
    en: 'Binhai: report of an incident or a major petition matter',
  },
  norm: { document: 'binhai-2023', from: '2023-07-01' },
  machine: incidentReportMachine,
  terms,
  calendar: china,
  onCalendar,
  schema: { acts, input, policy, context },
  roles: {
    discoveringDivision: { clauses: ['binhai-2023/八.1', 'binhai-2023/八.3'] },
    informationOfficer: { clauses: ['binhai-2023/八.序'], decisions: ['binhai-2023/B53'] },
    generalOffice: {
      clauses: ['binhai-2023/八.1'],
      decisions: ['binhai-2023/B18'],
      keepsFiles: true,
    },
    leaderInCharge: {
      clauses: ['binhai-2023/七(二).1a'],
      decisions: ['binhai-2023/B18', 'binhai-2023/B56'],
    },
    principalLeader: { clauses: ['binhai-2023/七(二).1a'], decisions: ['binhai-2023/B56'] },
    handlingUnit: { clauses: ['binhai-2023/八.1'], decisions: ['binhai-2023/B56'] },
    linkedCase: {
      clauses: ['binhai-2023/八.2a'],
      decisions: ['binhai-2023/B57'],
      outsider: true,
    },
  },
  secrecy: {
    clauses: ['binhai-2023/十一.4b'],
    hiddenFrom: () => [],
    needToKnow: () => true,
  },
  names: namesFrom(names, binhaiWords, commonWords, houseWords),
});
