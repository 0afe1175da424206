import { china } from '../../calendars';
import { commonWords } from '../../src/law/words/common';
import { houseWords } from '../../src/law/words/house';
import { lichuanWords } from '../../src/law/words/lichuan-2017';
import { defineProcedure } from '../../src/procedure/procedure';
import { namesFrom } from '../../src/procedure/rule';
import { hotlineWorkOrderMachine, onCalendar } from './machine';
import { acts, context, input, policy } from './schema';
import { statistics } from './statistics';
import { terms } from './terms';

export { hotlineWorkOrderMachine } from './machine';
export { transferSheet } from './schema';

/** 利川市人社局市长热线工单: a mayor's-hotline work order, from receipt by the bureau to the archive. */
export const hotlineWorkOrder = defineProcedure({
  id: 'lichuan-hotline-work-order',
  revision: 1,
  title: {
    zh: '利川市人社局市长热线工单办理',
    en: 'Lichuan: mayor’s-hotline work order',
  },
  norm: { document: 'lichuan-2017', from: '2017-12-14' },
  machine: hotlineWorkOrderMachine,
  terms,
  calendar: china,
  onCalendar,
  schema: { acts, input, policy, context },
  roles: {
    generalOffice: {
      clauses: ['lichuan-2017/三(一).a', 'lichuan-2017/三(五)a'],
      decisions: ['lichuan-2017/L24'],
    },
    leaderInCharge: { clauses: ['lichuan-2017/二.a', 'lichuan-2017/三(一).b'] },
    handlingUnit: { clauses: ['lichuan-2017/二.c', 'lichuan-2017/三(二).a'] },
    unitHead: { clauses: ['lichuan-2017/三(四)1b'] },
    mayorHotlineOffice: { clauses: ['lichuan-2017/三(三)3a'], outsider: true },
    sender: { clauses: ['lichuan-2017/三(三)1'], outsider: true },
  },
  statistics,
  names: namesFrom(lichuanWords, commonWords, houseWords),
});
