import { china } from '../../calendars';
import { commonWords } from '../../src/law/words/common';
import { houseWords } from '../../src/law/words/house';
import { jilinWords } from '../../src/law/words/jilin-2021';
import { petitionWords } from '../../src/law/words/petition';
import { defineProcedure } from '../../src/procedure/procedure';
import { namesFrom } from '../../src/procedure/rule';
import { onCalendar, remedyChainMachine } from './machine';
import { names } from './names';
import { acts, context, input, policy } from './schema';
import { terms } from './terms';

export { remedyChainMachine } from './machine';
export { handlingOpinion, reviewOpinion } from './schema';

/** 吉林省社会保险系统信访事项逐级复查复核: the remedies of one petitioner against one written handling opinion, level by level. */
export const remedyChain = defineProcedure({
  id: 'jilin-remedy-chain',
  revision: 1,
  title: {
    zh: '吉林省社会保险系统信访事项逐级复查复核',
    en: 'Jilin: the chain of remedies against a handling opinion',
  },
  norm: { document: 'jilin-2021', from: '2021-10-19' },
  machine: remedyChainMachine,
  terms,
  calendar: china,
  onCalendar,
  schema: { acts, input, policy, context },
  roles: {
    petitionOffice: {
      clauses: ['jilin-2021/一.5', 'jilin-2021/二.1'],
      decisions: ['jilin-2021/J63'],
    },
    petitionLeader: { clauses: ['jilin-2021/五.5'], decisions: ['jilin-2021/J63'] },
    principalLeader: { clauses: ['jilin-2021/五.1d'] },
    petitioner: {
      clauses: ['jilin-2021/一.1a', 'jilin-2021/一.1b', 'jilin-2021/一.2', 'jilin-2021/一.3'],
      decisions: ['jilin-2021/J62'],
      outsider: true,
    },
    cityBureau: { clauses: ['jilin-2021/一.1a'], outsider: true },
    reviewCommittee: { clauses: ['jilin-2021/一.3'], outsider: true },
    linkedCase: {
      clauses: ['jilin-2021/一.1b', 'jilin-2021/一.2'],
      decisions: ['jilin-2021/J55'],
      outsider: true,
    },
  },
  names: namesFrom(names, jilinWords, petitionWords, commonWords, houseWords),
});
