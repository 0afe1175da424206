import { china } from '../../calendars';
import { binhaiWords } from '../../src/law/words/binhai-2023';
import { commonWords } from '../../src/law/words/common';
import { houseWords } from '../../src/law/words/house';
import { defineProcedure } from '../../src/procedure/procedure';
import { namesFrom } from '../../src/procedure/rule';
import { onCalendar, transferOutMachine } from './machine';
import { names } from './names';
import { acts, context, input, policy } from './schema';
import { terms } from './terms';

export { transferOutMachine } from './machine';
export { transferClocks } from './national';
export { handOver } from './schema';

/** 滨海新区统计局信访事项转交: one matter that is not the bureau’s to handle, from the hand-over to the office until it has been passed on and its file is archived. */
export const transferOut = defineProcedure({
  id: 'binhai-transfer-out',
  revision: 1,
  title: {
    zh: '滨海新区统计局信访事项转交',
    en: 'Binhai: a matter passed on to the department concerned',
  },
  norm: { document: 'binhai-2023', from: '2023-07-01' },
  machine: transferOutMachine,
  terms,
  calendar: china,
  onCalendar,
  schema: { acts, input, policy, context },
  roles: {
    receptionStaff: { clauses: ['binhai-2023/一.4b', 'binhai-2023/四.3'] },
    handlingUnit: {
      clauses: ['binhai-2023/一.4b', 'binhai-2023/四.3'],
      decisions: ['binhai-2023/B36'],
    },
    generalOffice: {
      clauses: ['binhai-2023/四.3'],
      decisions: ['binhai-2023/B6'],
      keepsFiles: true,
    },
    officeHead: { clauses: ['binhai-2023/十一.3'], decisions: ['binhai-2023/B24'] },
    leaderInCharge: { clauses: ['binhai-2023/七(二).1a'], decisions: ['binhai-2023/B41'] },
    principalLeader: { clauses: ['binhai-2023/七(二).1a'] },
    receivingDepartment: { clauses: ['binhai-2023/四.3'], outsider: true },
  },
  secrecy: {
    clauses: ['binhai-2023/十一.4a', 'binhai-2023/十一.4b'],
    decisions: ['binhai-2023/B39'],
    hiddenFrom: ({ accused }) => accused,
    needToKnow: ({ denunciation }) => denunciation,
  },
  names: namesFrom(names, binhaiWords, commonWords, houseWords),
});
