import type { PlainDate } from '../../calendars';
import { firstPetition } from '../../machines/jiangsu-first-petition';
import { type AnyProcedure, type Case, openCase, pathOf, stateOf, submit } from '../../src';

const procedure = firstPetition as AnyProcedure;
const days = (amount: number) => ({ amount, unit: 'workingDay' });
type Kase = Case<AnyProcedure>;
interface Actor {
  readonly id: string;
  readonly role: string;
  readonly unit?: string;
}

export const first: Actor = { id: 'fang', role: 'firstHandler', unit: 'county-bureau' };
export const firstLeader: Actor = { id: 'ding', role: 'firstLeader', unit: 'county-bureau' };
export const organ: Actor = { id: 'shi', role: 'competentOrgan', unit: 'human-resources' };
export const organLeader: Actor = { id: 'gao', role: 'organLeader', unit: 'human-resources' };
export const department: Actor = { id: 'tao', role: 'petitionDepartment' };
export const conference: Actor = { id: 'he', role: 'jointConference' };
export const caseLeader: Actor = { id: 'lu', role: 'caseLeader' };
export const petitioner: Actor = { id: 'peng', role: 'petitioner' };
const linked: Actor = { id: 'j1', role: 'linkedCase' };

export const policy = {
  acceptWithin: days(5),
  simplifiedAcceptWithin: days(3),
  handleWithin: days(10),
  simplifiedHandleWithin: days(5),
  serveWithin: days(3),
  correctWithin: days(2),
  followUpWithin: days(5),
  enterWithin: days(1),
  reportWithin: days(2),
  settleWindow: 'none',
};
const registration = {
  firstInOrgan: true,
  firstNationwide: true,
  category: 'appealForRemedy',
  crossJurisdiction: false,
  toBeijing: false,
};
const record = {
  methods: ['phone'],
  responsibilityFulfilled: true,
  handlingSituation: '已补缴到账。',
  petitionerView: 'satisfied',
};
const unit = { id: 'human-resources' };
/** Who does an act, and what it says unless a test says otherwise. */
const ordinary: { readonly [act: string]: readonly [Actor, object?] } = {
  register: [first, { registration }],
  assign: [first, { unit }],
  refer: [first, { unit, track: 'simplified', simplifiedGround: 'clearAndEasy' }],
  submitJurisdiction: [first, { organs: ['甲市', '乙市'], text: '人户分离。' }],
  linkedCaseEnded: [
    linked,
    {
      procedure: 'jiangsu-jurisdiction',
      caseId: 'j1',
      end: 'settledByAgreement',
      result: '甲市。',
    },
  ],
  transferToPoliticalLegal: [first, { to: '同级政法委' }],
  transferToDiscipline: [first, { to: '同级纪委监委' }],
  accept: [organ, { leader: 'gao', officer: 'shi' }],
  mediate: [organ, { heldOn: '2026-03-05', result: '双方愿意协商。' }],
  submitResult: [organ, { opinion: '已责令补缴。', disposition: ['solve'] }],
  passAudit: [first],
  failAudit: [first, { reason: '未到账。' }],
  reply: [organ, { opinion: '已补缴。' }],
  serve: [
    organ,
    {
      document: '处理意见书',
      to: '彭某',
      way: 'post',
      servedOn: '2026-03-05',
      result: 'delivered',
    },
  ],
  followUp: [first, { record }],
  enterFollowUp: [first],
  settle: [first],
  recordTracking: [first, { text: '已催问。' }],
  exhaustRoute: [first, { how: 'remedyLapsed' }],
  fileAnalysis: [first, { analysis: { analysis: '首接未答复。', responsible: '高某' } }],
  petitionAgain: [petitioner, { channel: 'online', toBeijing: false }],
  issueSupervisionOpinion: [
    department,
    {
      supervisionOpinion: {
        form: 'phone',
        channel: 'online',
        findings: '未到账。',
        demands: '限期落实。',
      },
    },
  ],
  findMajor: [organLeader, { reason: '涉及人数多。' }],
  reportToConference: [organ, { text: '提请包案。' }],
  assignCaseLeader: [conference, { leader: 'lu' }],
  consult: [caseLeader, { attendees: ['人社局'], findings: '企业已停产。' }],
  setPlan: [caseLeader, { plan: { plan: '先行垫付。', measures: '追缴。' } }],
  includeInEvaluation: [first],
  publish: [first, { what: 'result' }],
  evaluate: [petitioner, { satisfaction: 'satisfied' }],
};

export const opened = (on: PlainDate, given: object = {}): Kase =>
  openCase(procedure, {
    id: 'one',
    on,
    input: {
      petitioners: [{ name: '彭某' }],
      channel: 'letter',
      statement: '单位少缴社会保险费。',
      firstHandler: { unit: 'county-bureau', leader: 'ding', officer: 'fang' },
    },
    policy: { ...policy, ...given },
  });
/** Attempts an act by whoever does it, with what it says, either changed. */
export function attempt(kase: Kase, type: string, on: PlainDate, content: object = {}, by?: Actor) {
  const [doer, said = {}] = ordinary[type] ?? [first];
  return submit(kase, { type, on, by: by ?? doer, ...said, ...content });
}
/** The case after an act that must be taken. */
export function does(kase: Kase, type: string, on: PlainDate, content: object = {}): Kase {
  const outcome = attempt(kase, type, on, content);
  if (!outcome.accepted)
    throw new Error(`${type} on ${on}: ${outcome.refusal.map((reason) => reason.en).join('; ')}`);
  return outcome.case;
}
/** The case after several acts of one day. */
export const having = (kase: Kase, on: PlainDate, ...acts: readonly string[]): Kase =>
  acts.reduce((at, act) => does(at, act, on), kase);
/** Registered with these facts. */
export const registered = (on: PlainDate, facts: object = {}, given: object = {}): Kase =>
  does(opened(on, given), 'register', on, { registration: { ...registration, ...facts } });
export const said = (changes: object) => ({ record: { ...record, ...changes } });
export const at = (kase: Kase): string => pathOf(stateOf(kase));
/** The clauses and decisions a refusal names; null when the act is taken. */
export function grounds(...given: Parameters<typeof attempt>): readonly string[] | null {
  const outcome = attempt(...given);
  return outcome.accepted
    ? null
    : outcome.refusal.flatMap(({ clauses, decisions }) => [...clauses, ...decisions]);
}
/** The forms an act calls for. */
export const issued = (...given: Parameters<typeof attempt>): readonly string[] =>
  attempt(...given).effects.flatMap((effect) => (effect.type === 'issue' ? [effect.form] : []));
