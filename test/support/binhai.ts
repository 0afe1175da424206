import type { PlainDate } from '../../calendars';
import { petition } from '../../machines/binhai-petition';
import {
  type ActOf,
  type Case,
  type InputOf,
  openCase,
  type PolicyOf,
  pathOf,
  stateOf,
  submit,
} from '../../src';
import { receptionForm } from './petition-plan';

export type P = typeof petition;
type Act = ActOf<P>;
export type Type = Act['type'];
type ContentOf<T extends Type> = Omit<Extract<Act, { type: T }>, 'type' | 'on' | 'at' | 'by'>;

/** One right person for each role; the approver and the unit are those the helpers name. */
export const people = {
  receptionStaff: { id: 'he', role: 'receptionStaff' },
  petitionOfficer: { id: 'tan', role: 'petitionOfficer' },
  generalOffice: { id: 'wang', role: 'generalOffice' },
  officeHead: { id: 'gu', role: 'officeHead' },
  informationOfficer: { id: 'xin', role: 'informationOfficer' },
  leaderInCharge: { id: 'zhao', role: 'leaderInCharge' },
  designatedLeader: { id: 'zhao', role: 'designatedLeader' },
  leadershipMember: { id: 'sun', role: 'leadershipMember' },
  principalLeader: { id: 'zhu', role: 'principalLeader' },
  caseLeader: { id: 'zhou', role: 'caseLeader' },
  handlingUnit: { id: 'qian', role: 'handlingUnit', unit: 'accounting' },
  petitioner: { id: 'peng', role: 'petitioner' },
} as const;
export type Role = keyof typeof people;

const policy: PolicyOf<P> = {
  register: 'none',
  submit: 'none',
  reportMajor: 'none',
  reportResult: 'none',
  feedback: 'none',
  leaderOrder: 'none',
};
export const opened = (
  on: PlainDate,
  input: Partial<InputOf<P>> = {},
  given: Partial<PolicyOf<P>> = {},
): Case<P> =>
  openCase(petition, {
    id: 'bh-1',
    on,
    input: {
      channel: 'letter',
      intake: 'reception',
      complaintVisit: false,
      denunciation: false,
      ...input,
    },
    policy: { ...policy, ...given },
  });
export const attempt = <T extends Type>(
  kase: Case<P>,
  type: T,
  on: PlainDate,
  role: Role,
  content: ContentOf<T>,
) => submit(kase, { ...content, type, on, by: people[role] } as unknown as Act);
export function does<T extends Type>(
  kase: Case<P>,
  type: T,
  on: PlainDate,
  role: Role,
  content: ContentOf<T>,
): Case<P> {
  const outcome = attempt(kase, type, on, role, content);
  if (outcome.accepted) return outcome.case;
  throw new Error(`${type} on ${on}: ${outcome.refusal.map(({ en }) => en).join('; ')}`);
}
/** The clauses and decisions of a refusal; null when the act was taken. */
export function refusal<T extends Type>(
  ...given: [kase: Case<P>, type: T, on: PlainDate, role: Role, content: ContentOf<T>]
): readonly string[] | null {
  const outcome = attempt(...given);
  return outcome.accepted
    ? null
    : outcome.refusal.flatMap(({ clauses, decisions }) => [...clauses, ...decisions]);
}
export const at = (kase: Case<P>) => pathOf(stateOf(kase) as Parameters<typeof pathOf>[0]);

export const entry = { receptionForm, major: false, serial: '2026-017' } as const;
export const order = (limit: PlainDate, urgent = false) => ({
  text: '请核实后答复。',
  urgent,
  leader: 'zhou',
  unit: { id: 'accounting' },
  person: 'qian',
  limit,
});
export const result = {
  handlingResult: { investigation: '属实。', conclusionReached: '已更正。' },
};

/** Registered and submitted on one day, to the leader in charge or, where it is investigated, to the one designated. */
export const submitted = (
  on: PlainDate,
  input: Partial<InputOf<P>> = {},
  given: Partial<PolicyOf<P>> = {},
) =>
  does(
    does(opened(on, input, given), 'register', on, 'receptionStaff', entry),
    'submitForInstruction',
    on,
    'generalOffice',
    { leader: 'zhao', explanation: '需报领导。' },
  );
/** With the department, which signed for it on the day of the instruction. */
export function handling(
  on: PlainDate,
  how: {
    readonly urgent?: boolean;
    readonly limit?: PlainDate;
    readonly input?: Partial<InputOf<P>>;
    readonly policy?: Partial<PolicyOf<P>>;
  } = {},
) {
  const { urgent = false, limit = '2199-12-31', input = {}, policy: given = {} } = how;
  const investigated = input.denunciation || input.complaintVisit;
  const approver = investigated ? 'designatedLeader' : 'leaderInCharge';
  const instructed = does(
    submitted(on, input, given),
    'instruct',
    on,
    approver,
    order(limit, urgent),
  );
  return does(does(instructed, 'deliver', on, 'generalOffice', {}), 'receive', on, 'handlingUnit', {
    signedBy: 'qian',
  });
}
/** The result written, signed and with the office, on one day. */
export function filed(kase: Case<P>, on: PlainDate, approver: Role = 'leaderInCharge') {
  const written = does(kase, 'submitResult', on, 'handlingUnit', result);
  return does(does(written, 'signOff', on, approver, {}), 'fileResult', on, 'handlingUnit', {});
}
