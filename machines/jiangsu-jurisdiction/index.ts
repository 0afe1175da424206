import { china } from '../../calendars';
import { commonWords } from '../../src/law/words/common';
import { houseWords } from '../../src/law/words/house';
import { jiangsuWords } from '../../src/law/words/jiangsu-2023';
import { petitionWords } from '../../src/law/words/petition';
import { defineProcedure } from '../../src/procedure/procedure';
import { namesFrom } from '../../src/procedure/rule';
import { jurisdictionMachine, onCalendar } from './machine';
import { names } from './names';
import { acts, context, input, policy } from './schema';
import { terms } from './terms';

export { jurisdictionMachine } from './machine';
export { division } from './schema';

/** 江苏“三跨三分离”信访事项责任划分: who is responsible for a matter of several organs, until they agree or somebody decides. */
export const jurisdiction = defineProcedure({
  id: 'jiangsu-jurisdiction',
  revision: 1,
  title: {
    zh: '江苏省“三跨三分离”信访事项责任划分',
    en: 'Jiangsu: division of the responsibility for a matter of several organs',
  },
  // The text gives its year alone.
  norm: { document: 'jiangsu-2023', from: '2023-01-01' },
  machine: jurisdictionMachine,
  terms,
  calendar: china,
  onCalendar,
  schema: { acts, input, policy, context },
  roles: {
    firstHandler: {
      clauses: ['jiangsu-2023/三(三).4', 'jiangsu-2023/三(一).4'],
      decisions: ['jiangsu-2023/S34', 'jiangsu-2023/S36'],
    },
    organConcerned: { clauses: ['petition-2022/24.1'], decisions: ['jiangsu-2023/S33'] },
    commonSuperior: { clauses: ['petition-2022/24.1'], decisions: ['jiangsu-2023/S21'] },
    jointConference: { clauses: ['petition-2022/24.1'], decisions: ['jiangsu-2023/S21'] },
    localAuthority: { clauses: ['petition-2022/24.2'], decisions: ['jiangsu-2023/S37'] },
  },
  names: namesFrom(names, jiangsuWords, petitionWords, commonWords, houseWords),
});
