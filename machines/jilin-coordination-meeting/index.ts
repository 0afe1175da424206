import { china } from '../../calendars';
import { commonWords } from '../../src/law/words/common';
import { houseWords } from '../../src/law/words/house';
import { jilinWords } from '../../src/law/words/jilin-2021';
import { petitionWords } from '../../src/law/words/petition';
import { defineProcedure } from '../../src/procedure/procedure';
import { namesFrom } from '../../src/procedure/rule';
import { coordinationMeetingMachine, onCalendar } from './machine';
import { names } from './names';
import { acts, context, input, policy } from './schema';
import { terms } from './terms';

export { coordinationMeetingMachine } from './machine';
export { meetingRecord } from './schema';

/** 协调会议: one meeting of the divisions concerned, on a major matter or on a problem that many have raised. */
export const coordinationMeeting = defineProcedure({
  id: 'jilin-coordination-meeting',
  revision: 1,
  title: {
    zh: '重大信访事项、共性信访问题协调会议',
    en: 'Jilin: coordination meeting',
  },
  norm: { document: 'jilin-2021', from: '2021-10-19' },
  machine: coordinationMeetingMachine,
  terms,
  calendar: china,
  onCalendar,
  schema: { acts, input, policy, context },
  roles: {
    petitionOffice: { clauses: ['jilin-2021/四.13'] },
    directorInCharge: { clauses: ['jilin-2021/四.13'], decisions: ['jilin-2021/J26'] },
    petitionLeader: {
      clauses: ['jilin-2021/四.13', 'jilin-2021/四.4b'],
      decisions: ['jilin-2021/J26'],
    },
    participatingDivision: { clauses: ['jilin-2021/四.13'] },
  },
  names: namesFrom(names, jilinWords, petitionWords, commonWords, houseWords),
});
