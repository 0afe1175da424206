import type { PlainDate } from '../../calendars';
import { review } from '../../machines/jilin-review';
import { type AnyProcedure, type Case, openCase, pathOf, stateOf, submit } from '../../src';

type Kase = Case<AnyProcedure>;
type Actor = { readonly id: string; readonly role: string; readonly unit?: string };
export const office = { id: 'sun', role: 'petitionOffice' };
export const generalOffice = { id: 'gao', role: 'generalOffice' };
export const leader = { id: 'zhao', role: 'petitionLeader' };
export const businessLeader = { id: 'qian', role: 'businessLeader' };
export const principalLeader = { id: 'feng', role: 'principalLeader' };
export const division = { id: 'li', role: 'handlingUnit', unit: 'pensions' };
export const petitioner = { id: 'peng', role: 'petitioner' };

export const input = {
  level: 'review',
  source: 'petitioner',
  application: {
    form: 'written',
    applicant: { name: '彭某' },
    opinion: { by: 'city', kind: 'handling', organ: '长春市社会保险局' },
    request: '请求撤销处理意见。',
    facts: '缴费未记入个人账户。',
  },
};
export const slip = { proposal: '拟由业务处办理。', track: 'complex', approver: 'petitionLeader' };
export const notice = {
  circumstances: '经审查。',
  reason: '不符合受理条件。',
  nextRemedies: [{ remedy: 'litigation' }],
};
export const opinion = {
  facts: '属实。',
  basis: '社会保险法。',
  conclusion: '予以变更。',
  outcome: 'changed',
};

export const opened = (on: PlainDate, policy: object = {}, changed: object = {}): Kase =>
  openCase(review as AnyProcedure, { id: 'jr', on, input: { ...input, ...changed }, policy });
export const attempt = (kase: Kase, type: string, on: PlainDate, by: Actor, content = {}) =>
  submit(kase, { type, on, by, ...content });
export function does(kase: Kase, type: string, on: PlainDate, by: Actor, content = {}): Kase {
  const outcome = attempt(kase, type, on, by, content);
  if (!outcome.accepted)
    throw new Error(`${type} on ${on}: ${outcome.refusal.map((reason) => reason.en).join('; ')}`);
  return outcome.case;
}
/** The first reason of a refusal, or null when the act is taken. */
export const refusal = (...given: Parameters<typeof attempt>) => {
  const outcome = attempt(...given);
  return outcome.accepted ? null : outcome.refusal[0];
};
export const at = (kase: Kase) => pathOf(stateOf(kase) as Parameters<typeof pathOf>[0]);

/** The ordinary way through a complex matter that a leader examines: state, act, actor and form, in order. */
const way: readonly (readonly [string, string, Actor, object?])[] = [
  ['intake.received', 'accept', office],
  ['assignment.slipDrafting', 'submitSlip', office, { slip }],
  ['assignment.slipSubmitted', 'receive', leader],
  [
    'assignment.awaitingInstruction',
    'instruct',
    leader,
    { text: '请办理。', track: 'complex', unit: { id: 'pensions' } },
  ],
  ['assignment.slipReturned', 'receive', office],
  ['assignment.delivering', 'deliver', office],
  ['assignment.delivered', 'receive', division, { responsible: '周某', officer: '李某' }],
  ['examination.working', 'submitDraft', division, { opinion: '拟变更。' }],
  ['examination.draftSubmitted', 'receive', businessLeader],
  ['examination.settling', 'settleDraft', businessLeader, { text: '补充依据。' }],
  ['examination.draftReturned', 'receive', division],
  ['examination.revising', 'submitOpinion', division, { opinion: '已补充。' }],
  ['conclusion.opinionSent', 'receive', office],
  ['conclusion.finalising', 'draftFormalOpinion', office, { opinion }],
  ['conclusion.awaitingSignOff', 'signOff', leader],
  ['conclusion.signedOff', 'reply', office],
];
/** The next step of the ordinary way. */
export function next(kase: Kase, on: PlainDate): Kase {
  const step = way.find(([state]) => state === at(kase));
  if (!step) throw new Error(`no ordinary step from ${at(kase)}`);
  const [, type, by, content] = step;
  return does(kase, type, on, by, content);
}
/** A case that stands in `state`, everything up to it done on one day. */
export function standing(state: string, on: PlainDate, from: Kase = opened(on)): Kase {
  let kase = from;
  while (at(kase) !== state) kase = next(kase, on);
  return kase;
}
