import { china } from '../../calendars';
import { commonWords } from '../../src/law/words/common';
import { houseWords } from '../../src/law/words/house';
import { lichuanWords } from '../../src/law/words/lichuan-2017';
import { defineProcedure } from '../../src/procedure/procedure';
import { namesFrom } from '../../src/procedure/rule';
import { citizenAppealMachine, onCalendar } from './machine';
import { acts, context, input, policy } from './schema';
import { statistics } from './statistics';
import { terms } from './terms';

export { citizenAppealMachine } from './machine';

/** 利川市人社局市民直通车市民诉求: a citizen appeal, from receipt by the petition section to the archive. */
export const citizenAppeal = defineProcedure({
  id: 'lichuan-citizen-appeal',
  revision: 1,
  title: { zh: '利川市人社局市民直通车诉求办理', en: 'Lichuan: citizen appeal' },
  norm: { document: 'lichuan-2017', from: '2017-12-14' },
  machine: citizenAppealMachine,
  terms,
  calendar: china,
  onCalendar,
  schema: { acts, input, policy, context },
  roles: {
    petitionSection: {
      clauses: ['lichuan-2017/三(一).a', 'lichuan-2017/三(五)a'],
      decisions: ['lichuan-2017/L24'],
    },
    leaderInCharge: { clauses: ['lichuan-2017/二.a', 'lichuan-2017/三(一).b'] },
    handlingUnit: { clauses: ['lichuan-2017/二.c', 'lichuan-2017/三(二).a'] },
    unitHead: { clauses: ['lichuan-2017/三(四)1b'] },
    sender: { clauses: ['lichuan-2017/三(三)1'], outsider: true },
  },
  statistics,
  names: namesFrom(lichuanWords, commonWords, houseWords),
});
