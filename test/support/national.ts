import type { PlainDate } from '../../calendars';
import { nationalPetition, nationalPetition2005 } from '../../machines/national-petition';
import { type AnyProcedure, openCase } from '../../src';
import { type Actor, player } from './player';

/** The organ competent in these cases, and the unit somebody accuses. */
export const ORGAN = 'housing-bureau';
export const OTHER = 'water-bureau';
export const ACCUSED = 'accused-bureau';

export const department = { id: 'song', role: 'petitionDepartment' };
export const organ = { id: 'qiao', role: 'competentOrgan', unit: ORGAN };
export const other = { id: 'yao', role: 'competentOrgan', unit: OTHER };
export const head = { id: 'lu', role: 'organHead', unit: ORGAN };
export const petitioner = { id: 'peng', role: 'petitioner' };
export const reviewOrgan = { id: 'fang', role: 'reviewOrgan' };
export const reReviewOrgan = { id: 'gu', role: 'reReviewOrgan' };
export const superior = { id: 'shang', role: 'commonSuperior' };
export const conference = { id: 'lian', role: 'jointConference' };
export const authority = { id: 'dang', role: 'localAuthority' };
export const linked = { id: 'system', role: 'linkedCase' };

export const handlingOpinion = {
  request: '退费',
  facts: '多收。',
  opinion: '退还。',
  basis: '某办法',
  outcome: 'supported',
};
export const upheld = { reviewOpinion: { opinion: '维持。', outcome: 'upheld' } };
export const redo = (redoBy: PlainDate) => ({
  reviewOpinion: { opinion: '责令重办。', outcome: 'remanded', redoBy },
});
export const service = (servedOn: PlainDate, kind: 'opinion' | 'notice' = 'opinion') => ({
  document: '意见书',
  to: '彭某',
  way: 'inPerson',
  servedOn,
  result: 'signedFor',
  kind,
});
export const days = (amount: number) => ({ length: { amount, unit: 'calendarDay' } });

/** Who does an act, and what it says, unless a test says otherwise. */
const ordinary: { readonly [act: string]: readonly [Actor, object?] } = {
  refer: [department, { unit: { id: ORGAN } }],
  assign: [department, { unit: { id: ORGAN }, reportBy: '2026-04-30' }],
  receive: [organ],
  transferToPoliticalLegal: [department, { to: 'political-legal' }],
  transferToDiscipline: [department, { to: 'discipline' }],
  takeBack: [department],
  upholdReferral: [department, { reason: '属于你局职权。' }],
  accept: [organ, { category: 'appealForRemedy', text: '按信访程序办理。' }],
  leadToProcedure: [organ, { route: 'litigation', organ: 'court', text: '可以起诉。' }],
  passDown: [organ, { organ: 'district-bureau' }],
  directElsewhere: [organ, { ground: 'outsideMandate', organ: 'court' }],
  decline: [organ, { ground: 'underway', reason: '正在办理。' }],
  objectToReferral: [organ, { reason: '不属于本机关职权。' }],
  reply: [organ, { text: '已采纳。' }],
  hearStatement: [organ, { text: '陈述笔录。' }],
  openHearing: [organ],
  closeHearing: [organ],
  recordSettlement: [organ, { agreement: '双方和解。' }],
  issueOpinion: [organ, { handlingOpinion }],
  apply: [petitioner, { request: '请求撤销。', facts: '事实不清。' }],
  withdrawApplication: [petitioner],
  withdraw: [petitioner],
  bringUpAgain: [petitioner, { renewed: { request: '请求退费。', facts: '多收。' } }],
  archive: [department],
  grantExtension: [head, { ...days(30), reason: '情况复杂。' }],
  notifyExtension: [organ, { reason: '情况复杂。' }],
  reportUnclear: [department, { text: '机构改革后职责不清。' }],
  decideDivision: [superior, { unit: { id: OTHER }, reason: '由该局受理。' }],
  coordinateDivision: [conference, { unit: { id: OTHER }, reason: '由该局受理。' }],
  designate: [authority, { unit: { id: OTHER } }],
  findMajor: [department, { reason: '可能造成社会影响。' }],
  reportMajor: [department, { to: '本级党委和政府', text: '情况报告。' }],
  supervise: [department, { ground: 'shirking', text: '请按期办理。' }],
  recommend: [department, { kind: 'improveWork', to: ORGAN, text: '改进工作。' }],
  answer: [organ, { adopted: true, text: '已采纳。' }],
  bar: [department, { finding: '无新的事实和理由。' }],
  registerAnew: [department, { finding: '有新的事实。' }],
  showRemedy: [department, { text: '可以请求复查。' }],
  reportResult: [organ, { text: '办结报告。' }],
  reportCarriedOut: [organ, { text: '已退费。' }],
  linkedCaseEnded: [
    linked,
    { procedure: 'national-petition', caseId: 'np-2', end: 'archived', result: '已归档。' },
  ],
};

const petition = {
  channel: 'letter',
  contact: 'clear',
  petitioner: { name: '彭某' },
  request: '请求退还多收的费用。',
};
const policy = { reportMajorWithin: 'none', answerWithin: 'none' };
/** Input that makes the organ the one that received the petition. */
export const direct = { receivedBy: 'competentOrgan', organ: ORGAN };

export const by2022 = player(
  nationalPetition as unknown as AnyProcedure,
  ordinary,
  { ...petition, receivedBy: 'petitionDepartment' },
  policy,
);
export const { attempt, does, having, refusal, issued, at, facts } = by2022;
export type Kase = ReturnType<typeof by2022.opened>;
/** A petition under the regulation in force on its day. */
export const open = (on: PlainDate, input: object = {}, own: object = {}): Kase =>
  openCase((on < '2022-05-01' ? nationalPetition2005 : nationalPetition) as never, {
    id: 'np',
    on,
    input: { ...petition, receivedBy: 'petitionDepartment', ...input } as never,
    policy: { ...policy, ...own } as never,
  }) as unknown as Kase;

export const registered = (on: PlainDate, input: object = {}, own: object = {}): Kase => {
  const kase = open(on, input, own);
  const { receivedBy } = facts(kase);
  return does(kase, 'register', on, {}, receivedBy === 'competentOrgan' ? organ : department);
};
/** Referred to the organ, and received by it, on `on`. */
export const referred = (start: PlainDate, on = start, input: object = {}, own: object = {}) =>
  having(registered(start, input, own), on, 'refer', 'receive');
/** Assigned to the organ, and received by it, on the day of receipt. */
export const assigned = (on: PlainDate, reportBy?: PlainDate) =>
  does(does(registered(on), 'assign', on, reportBy ? { reportBy } : {}), 'receive', on);
/** The organ’s own appeal for remedy, accepted on `on`. */
export const accepted = (start: PlainDate, on = start, input: object = {}, own: object = {}) =>
  does(registered(start, { ...direct, ...input }, own), 'accept', on);
/** Heard and answered by an opinion on `on`, not served yet. */
export const decided = (start: PlainDate, on = start, input: object = {}, own: object = {}) =>
  having(accepted(start, start, input, own), on, 'hearStatement', 'issueOpinion');
export const served = (kase: Kase, on: PlainDate, servedOn = on, by: Actor = organ) =>
  does(kase, 'serve', on, service(servedOn), by);
/** In the window to ask for review of an opinion served on `on`. */
export const inWindow = (start: PlainDate, on = start, input: object = {}, own: object = {}) =>
  served(decided(start, start, input, own), on);
/** Review asked for on `on`. */
export const underReview = (start: PlainDate, on = start, own: object = {}) =>
  does(inWindow(start, start, {}, own), 'apply', on);
/** In the window to ask for re-review of an opinion served on `on`. */
export const inReReviewWindow = (start: PlainDate, on = start, own: object = {}) =>
  served(
    does(underReview(start, start, own), 'issueReviewOpinion', start, upheld, reviewOrgan),
    on,
    on,
    reviewOrgan,
  );
/** Re-review asked for on `on`. */
export const underReReview = (start: PlainDate, on = start, own: object = {}) =>
  does(inReReviewWindow(start, start, own), 'apply', on);
/** Re-reviewed on `on`, not served yet. */
export const exhausted = (on: PlainDate, own: object = {}) =>
  does(underReReview(on, on, own), 'issueReviewOpinion', on, upheld, reReviewOrgan);
