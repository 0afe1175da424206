import { china } from '../../calendars';
import { commonWords } from '../../src/law/words/common';
import { houseWords } from '../../src/law/words/house';
import { jiangsuWords } from '../../src/law/words/jiangsu-2023';
import { petitionWords } from '../../src/law/words/petition';
import { defineProcedure } from '../../src/procedure/procedure';
import { namesFrom } from '../../src/procedure/rule';
import { onCalendar, regionalSupervisionMachine } from './machine';
import { names } from './names';
import { acts, context, input, policy } from './schema';
import { terms } from './terms';

export { regionalSupervisionMachine } from './machine';
export { correctionOrder, periodFigures } from './schema';
export { type Threshold, thresholdsCrossed } from './thresholds';

/** 江苏地区、部门督办: how one region or department did in one period, and what is done where its figures cross a threshold. */
export const regionalSupervision = defineProcedure({
  id: 'jiangsu-regional-supervision',
  revision: 1,
  title: {
    zh: '江苏省初次信访事项办理情况通报与督办',
    en: 'Jiangsu: figures of a region or department, and measures where they call for any',
  },
  // The text gives its year alone.
  norm: { document: 'jiangsu-2023', from: '2023-01-01' },
  machine: regionalSupervisionMachine,
  terms,
  calendar: china,
  onCalendar,
  schema: { acts, input, policy, context },
  roles: {
    petitionDepartment: {
      clauses: ['jiangsu-2023/三(四).4', 'jiangsu-2023/三(四).5'],
      decisions: ['jiangsu-2023/S42'],
    },
    jointConference: { clauses: ['petition-2022/39.3'], decisions: ['jiangsu-2023/S42'] },
    supervisedUnit: { clauses: ['jiangsu-2023/三(四).5'], decisions: ['jiangsu-2023/S44'] },
  },
  names: namesFrom(names, jiangsuWords, petitionWords, commonWords, houseWords),
});
