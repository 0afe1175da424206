import { china, type WorkingCalendar } from '../../calendars';
import { nationalNorms } from '../../src/law';
import { commonWords } from '../../src/law/words/common';
import { houseWords } from '../../src/law/words/house';
import { nationalWords } from '../../src/law/words/national';
import { petitionWords } from '../../src/law/words/petition';
import { defineProcedure, type RoleSpec, type Secrecy } from '../../src/procedure/procedure';
import { cited } from '../../src/procedure/refusal';
import { namesFrom } from '../../src/procedure/rule';
import type { Terms } from '../../src/terms';
import { nationalPetitionMachine, onCalendar } from './machine';
import { names, names2005 } from './names';
import { acts, type Context, context, input, policy } from './schema';
import { terms, terms2005 } from './terms';
import { cites2005 } from './under-2005';

export { nationalPetitionMachine } from './machine';
export { handlingOpinion, reviewOpinion } from './schema';

const secrecy: Secrecy<Context> = {
  clauses: ['petition-2022/30.3'],
  decisions: ['national/N30'],
  hiddenFrom: ({ accused }) => accused,
  needToKnow: () => false,
};

/** 信访事项的提出、受理、办理和督办: a petition under the national regulation, from its receipt to the end of re-review. */
export const nationalPetition = defineProcedure({
  id: 'national-petition',
  revision: 1,
  title: { zh: '信访事项受理办理（信访工作条例）', en: 'National: petitions under the regulation' },
  norm: { document: 'petition-2022', from: nationalNorms['petition-2022'].inForce },
  machine: nationalPetitionMachine,
  terms,
  calendar: china,
  onCalendar,
  schema: { acts, input, policy, context },
  roles: {
    petitionDepartment: { clauses: ['petition-2022/22.1', 'petition-2022/40.1'] },
    competentOrgan: {
      clauses: ['petition-2022/23.1', 'petition-2022/23.3', 'petition-2022/31(6)'],
    },
    organHead: { clauses: ['petition-2022/34'], decisions: ['national/N32'] },
    petitioner: {
      clauses: ['petition-2022/17', 'petition-2022/35', 'petition-2022/36.1'],
      outsider: true,
    },
    reviewOrgan: { clauses: ['petition-2022/35'] },
    reReviewOrgan: { clauses: ['petition-2022/36.1', 'petition-2022/36.2'] },
    commonSuperior: { clauses: ['petition-2022/24.1'], outsider: true },
    jointConference: { clauses: ['petition-2022/24.1'], outsider: true },
    localAuthority: { clauses: ['petition-2022/24.2'], outsider: true },
    linkedCase: {
      clauses: ['petition-2022/35', 'petition-2022/36.3'],
      decisions: ['national/N18', 'national/N20'],
      outsider: true,
    },
  },
  secrecy,
  names: namesFrom(names, nationalWords, petitionWords, commonWords, houseWords),
});

const under2005 = (clauses: readonly string[]) => cited({ cites: cites2005 }, clauses);
const roles2005 = Object.fromEntries(
  Object.entries<RoleSpec>(nationalPetition.roles).map(([role, spec]) => [
    role,
    { ...spec, clauses: under2005(spec.clauses) },
  ]),
);
const onCalendar2005 = (calendar: WorkingCalendar, by: Terms = terms2005) =>
  onCalendar(calendar, by);
/** The same petition received from 2005-05-01 through 2022-04-30: the chart under the articles of 信访条例. */
export const nationalPetition2005 = {
  ...nationalPetition,
  title: {
    zh: '信访事项受理办理（信访条例）',
    en: 'National: petitions under the 2005 regulation',
  },
  norm: {
    document: 'petition-2005',
    from: nationalNorms['petition-2005'].inForce,
    to: nationalNorms['petition-2005'].through,
  },
  terms: terms2005,
  roles: roles2005,
  secrecy: { ...secrecy, clauses: under2005(secrecy.clauses) },
  names: (word: string) => names2005[word] ?? nationalPetition.names(word),
  cites: cites2005,
  machine: nationalPetition.machine.provide(onCalendar2005(china)),
  onCalendar: onCalendar2005,
} as unknown as typeof nationalPetition;
