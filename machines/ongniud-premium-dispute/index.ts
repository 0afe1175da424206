import { china } from '../../calendars';
import { commonWords } from '../../src/law/words/common';
import { houseWords } from '../../src/law/words/house';
import { ongniudWords } from '../../src/law/words/ongniud-2024';
import { defineProcedure } from '../../src/procedure/procedure';
import { namesFrom } from '../../src/procedure/rule';
import { onCalendar, premiumDisputeMachine } from './machine';
import { names } from './names';
import { acts, context, input, policy } from './schema';
import { statistics } from './statistics';
import { terms } from './terms';

export {
  type Assisting,
  type Body,
  type Competence,
  CompetenceInputError,
  type Competent,
  competence,
  type Insurance,
  type Matter,
  type Subject,
} from './competence';
export { premiumDisputeMachine } from './machine';
export { disputeRegistration, finalNotice, minutes, proposalSheet } from './schema';

/** 翁牛特旗社会保险费征缴争议联合处置: one premium dispute, from the payer’s report to the file. */
export const premiumDispute = defineProcedure({
  id: 'ongniud-premium-dispute',
  revision: 1,
  title: {
    zh: '翁牛特旗社会保险费征缴争议联合处置',
    en: 'Ongniud: social-insurance premium dispute',
  },
  norm: { document: 'ongniud-2024', from: '2024-09-20' },
  machine: premiumDisputeMachine,
  terms,
  calendar: china,
  onCalendar,
  schema: { acts, input, policy, context },
  roles: {
    receivingOfficer: { clauses: ['ongniud-2024/三(一)1a', 'ongniud-2024/三(一)3'] },
    acceptingDepartment: {
      clauses: ['ongniud-2024/三(二)a', 'ongniud-2024/三(三)', 'ongniud-2024/三(一)2(2)c'],
      decisions: ['ongniud-2024/O7', 'ongniud-2024/O29'],
    },
    otherDepartment: { clauses: ['ongniud-2024/三(一)1b'] },
    studio: {
      clauses: ['ongniud-2024/附1.(二)', 'ongniud-2024/三(一)2a'],
      decisions: ['ongniud-2024/O6'],
    },
    leadingGroupOffice: { clauses: ['ongniud-2024/二(二).1a', 'ongniud-2024/附1.(一)'] },
    leadingGroup: {
      clauses: ['ongniud-2024/二(一)', 'ongniud-2024/附1.序'],
      decisions: ['ongniud-2024/O5'],
    },
    financeBureau: { clauses: ['ongniud-2024/二(二).5'] },
    justiceBureau: { clauses: ['ongniud-2024/二(二).4'] },
    dataBureau: { clauses: ['ongniud-2024/二(二).10a'] },
    petitionBureau: { clauses: ['ongniud-2024/二(二).11'] },
    cyberspaceOffice: { clauses: ['ongniud-2024/二(二).12'] },
    court: {
      clauses: ['ongniud-2024/二(二).3'],
      decisions: ['ongniud-2024/O22'],
      outsider: true,
    },
    payer: { clauses: ['ongniud-2024/三(二)b', 'ongniud-2024/三(二)c'], outsider: true },
    otherParty: {
      clauses: ['ongniud-2024/三(二)a'],
      decisions: ['ongniud-2024/O12'],
      outsider: true,
    },
    linkedCase: {
      clauses: ['ongniud-2024/三(四)b', 'ongniud-2024/三(四)c'],
      decisions: ['ongniud-2024/O40'],
      outsider: true,
    },
  },
  statistics,
  names: namesFrom(names, ongniudWords, commonWords, houseWords),
});
