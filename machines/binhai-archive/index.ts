import { china } from '../../calendars';
import { binhaiWords } from '../../src/law/words/binhai-2023';
import { commonWords } from '../../src/law/words/common';
import { houseWords } from '../../src/law/words/house';
import { defineProcedure } from '../../src/procedure/procedure';
import { namesFrom } from '../../src/procedure/rule';
import { archiveMachine, onCalendar } from './machine';
import { names } from './names';
import { acts, context, input, policy } from './schema';
import { terms } from './terms';

export { archiveMachine } from './machine';
export { filed, monthlyStatistics, volume } from './schema';

/** 滨海新区统计局信访统计归档: one filing, of a month or of a year, from what is collected to the stored file. */
export const archive = defineProcedure({
  id: 'binhai-archive',
  revision: 1,
  title: {
    zh: '滨海新区统计局信访统计归档',
    en: 'Binhai: monthly and year-end filing',
  },
  norm: { document: 'binhai-2023', from: '2023-07-01' },
  machine: archiveMachine,
  terms,
  calendar: china,
  onCalendar,
  schema: { acts, input, policy, context },
  roles: {
    generalOffice: { clauses: ['binhai-2023/五.4', 'binhai-2023/五.1'], keepsFiles: true },
    leaderInCharge: { clauses: ['binhai-2023/七(二).1a'] },
  },
  names: namesFrom(names, binhaiWords, commonWords, houseWords),
});
