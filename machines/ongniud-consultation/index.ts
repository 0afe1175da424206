import { china } from '../../calendars';
import { commonWords } from '../../src/law/words/common';
import { houseWords } from '../../src/law/words/house';
import { ongniudWords } from '../../src/law/words/ongniud-2024';
import { defineProcedure } from '../../src/procedure/procedure';
import { namesFrom } from '../../src/procedure/rule';
import { consultationMachine, onCalendar } from './machine';
import { names } from './names';
import { acts, context, input, policy } from './schema';
import { terms } from './terms';

export { consultationMachine } from './machine';
export { type Member, members } from './members';
export { consultationMinutes } from './schema';

/** 社会保险费争议会商: a consultation of members in a general matter, a special meeting in a major one. */
export const consultation = defineProcedure({
  id: 'ongniud-consultation',
  revision: 1,
  title: {
    zh: '翁牛特旗社会保险费争议会商和专题会议',
    en: 'Ongniud: consultation on premium disputes',
  },
  norm: { document: 'ongniud-2024', from: '2024-09-20' },
  machine: consultationMachine,
  terms,
  calendar: china,
  onCalendar,
  schema: { acts, input, policy, context },
  roles: {
    member: {
      clauses: ['ongniud-2024/二(一)', 'ongniud-2024/附1.序', 'ongniud-2024/三(四)b'],
      decisions: ['ongniud-2024/O5'],
    },
    studio: {
      clauses: ['ongniud-2024/三(一)2(1)', 'ongniud-2024/附1.(二)'],
      decisions: ['ongniud-2024/O33'],
    },
    convener: { clauses: ['ongniud-2024/三(四)b'], decisions: ['ongniud-2024/O33'] },
    participant: {
      clauses: ['ongniud-2024/三(四)b', 'ongniud-2024/三(四)c'],
      decisions: ['ongniud-2024/O34'],
    },
    leadingGroupOffice: {
      clauses: ['ongniud-2024/二(二).1a', 'ongniud-2024/附1.(一)', 'ongniud-2024/三(四)c'],
    },
    leadingGroup: {
      clauses: ['ongniud-2024/二(一)', 'ongniud-2024/三(四)c'],
      decisions: ['ongniud-2024/O17'],
    },
    governmentOffice: {
      clauses: ['ongniud-2024/二(二).2'],
      decisions: ['ongniud-2024/O17', 'ongniud-2024/O37'],
    },
  },
  names: namesFrom(names, ongniudWords, commonWords, houseWords),
});
