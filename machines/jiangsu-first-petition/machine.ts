import { assign, setup } from 'xstate';
import { china, type PlainDate, type WorkingCalendar } from '../../calendars';
import type { ClauseId, DecisionId } from '../../src/law';
import type { Basis, Effect, TermEvent } from '../../src/procedure/context';
import { newCase } from '../../src/procedure/context';
import { kit } from '../../src/procedure/kit';
import { all, either, rule, use } from '../../src/procedure/rule';
import { inTime, type Terms } from '../../src/terms';
import type * as Schema from './schema';
import { terms } from './terms';

export type Context = Schema.Context;
export type TermNames = keyof typeof terms;
export type Event = Schema.Act | TermEvent<TermNames>;
export type Given = { id: string; on: PlainDate; policy: Schema.Policy } & Schema.Input;

const house = kit<Context, Event, Schema.Role, typeof terms>([
  'competentOrgan',
  'organLeader',
  'caseLeader',
]);
const { actorIs, actorIsOneOf, countAtLeast, countBelow, termOver } = house.guards;

/** The implementations that count, for `machine.provide`: on another calendar, or by other terms of the same names. */
export const onCalendar = (calendar: WorkingCalendar, by: Terms = terms) => ({
  actions: house.actions(by as typeof terms, calendar),
});

const form = <T extends Schema.Act['type']>(event: Event, type: T) =>
  event.type === type ? (event as Extract<Schema.Act, { type: T }>) : undefined;

const firstTime = rule<Context, Event, { is: boolean }>('firstTime', {
  about: 'payload',
  basis: { clauses: ['jiangsu-2023/三(一).1'], decisions: ['jiangsu-2023/S4'] },
  holds: ({ event }, { is }) => form(event, 'register')?.registration.firstNationwide === is,
  refusal: ({ is }) =>
    is
      ? { zh: '不是初次信访事项', en: 'it is not a first-time petition matter' }
      : { zh: '是初次信访事项', en: 'it is a first-time petition matter' },
});
const diversions = {
  politicalLegal: ['litigationRelated'],
  discipline: ['partyMemberAppeal', 'supervisionSubjectReview'],
} satisfies Record<string, readonly Schema.Diversion[]>;
const belongsTo = rule<Context, Event, { organ: keyof typeof diversions }>('belongsTo', {
  about: 'case',
  basis: ({ organ }) => ({
    clauses: [organ === 'discipline' ? 'jiangsu-2023/三(二).4' : 'jiangsu-2023/三(二).3'],
  }),
  holds: ({ context }, { organ }) =>
    diversions[organ].some((ground) => ground === context.diversion),
  refusal: ({ organ }) =>
    organ === 'discipline'
      ? {
          zh: '不是党员申诉、监察对象申请复查事项',
          en: 'it is neither a Party member’s appeal nor a review asked for by a supervision subject',
        }
      : { zh: '不是涉法涉诉事项', en: 'the matter is not related to law or litigation' },
});
const staysHere = rule<Context, Event>('staysHere', {
  about: 'case',
  basis: { clauses: ['jiangsu-2023/三(二).3', 'jiangsu-2023/三(二).4'] },
  holds: ({ context }) => context.diversion === undefined,
  refusal: () => ({
    zh: '应转同级政法部门或者纪检监察机关',
    en: 'the matter goes to the political-legal department or the discipline organ',
  }),
});
const jurisdictionIs = rule<Context, Event, { cross: boolean }>('jurisdictionIs', {
  about: 'case',
  basis: { clauses: ['jiangsu-2023/三(三).4'], decisions: ['jiangsu-2023/S21'] },
  holds: ({ context }, { cross }) => (context.jurisdiction === 'cross') === cross,
  refusal: ({ cross }) =>
    cross
      ? { zh: '没有待划分的责任', en: 'there is no responsibility left to divide' }
      : { zh: '“三跨三分离”事项尚未划分责任', en: 'the responsibility has not been divided yet' },
});
/** The division of responsibility has ended, with a division or without one (S36); any other linked case divides nothing. */
const jurisdictionEnded = rule<Context, Event, { divided: boolean }>('jurisdictionEnded', {
  about: 'payload',
  basis: {
    clauses: ['jiangsu-2023/三(三).4'],
    decisions: ['jiangsu-2023/S21', 'jiangsu-2023/S36'],
  },
  holds: ({ event }, { divided }) => {
    const ended = form(event, 'linkedCaseEnded');
    return ended?.procedure === 'jiangsu-jurisdiction' && (ended.end !== 'calledOff') === divided;
  },
  refusal: ({ divided }) =>
    divided
      ? { zh: '关联事项没有划分责任', en: 'the linked case has not divided the responsibility' }
      : { zh: '责任划分没有撤回', en: 'the question of responsibility has not been called off' },
});
const trackAsked = rule<Context, Event, { track: Schema.Track }>('trackAsked', {
  about: 'payload',
  holds: ({ event }, { track }) => form(event, 'refer')?.track === track,
  refusal: ({ track }, _, name) => ({
    zh: `不是按${name(track).zh}转送`,
    en: `it is not referred on the ${name(track).en} track`,
  }),
});
const mayBeReferred = rule<Context, Event>('mayBeReferred', {
  about: 'payload',
  basis: { clauses: ['jiangsu-2023/三(二).2'], decisions: ['jiangsu-2023/S7'] },
  holds: ({ context, event }) =>
    form(event, 'refer')?.track === 'ordinary' && context.category !== 'appealForRemedy',
  refusal: () => ({
    zh: '申诉求决类初次信访应交办尽交办',
    en: 'an appeal for remedy is assigned, not referred',
  }),
});
const simplifiable = rule<Context, Event>('simplifiable', {
  about: 'payload',
  basis: { clauses: ['jiangsu-2023/三(一).2'], decisions: ['jiangsu-2023/S28'] },
  holds: ({ context, event }) =>
    form(event, 'refer')?.track === 'simplified' &&
    context.jurisdiction === 'plain' &&
    !context.joint,
  refusal: () => ({
    zh: '多人联名或者涉及多个责任主体的，不适用简易办理',
    en: 'a joint petition, or one of several responsible organs, is not handled in the simplified way',
  }),
});
const simplifiedGroundGiven = rule<Context, Event>('simplifiedGroundGiven', {
  about: 'payload',
  basis: { clauses: ['jiangsu-2023/三(一).2'], decisions: ['jiangsu-2023/S28'] },
  holds: ({ event }) => form(event, 'refer')?.simplifiedGround !== undefined,
  refusal: () => ({
    zh: '须载明适用简易办理的情形',
    en: 'the ground for simplified handling must be stated',
  }),
});
const wayIs = rule<Context, Event, { way: Schema.Way }>('wayIs', {
  about: 'case',
  basis: { clauses: ['jiangsu-2023/三(二).5'], decisions: ['jiangsu-2023/S12'] },
  holds: ({ context }, { way }) => context.way === way,
  refusal: ({ way }, _, name) => ({
    zh: `不是${name(way).zh}的事项`,
    en: `the matter has not been ${name(way).en}`,
  }),
});
const trackIs = rule<Context, Event, { track: Schema.Track }>('trackIs', {
  about: 'case',
  basis: { clauses: ['jiangsu-2023/三(一).2'], decisions: ['jiangsu-2023/S28'] },
  holds: ({ context }, { track }) => context.track === track,
  refusal: ({ track }, _, name) => ({
    zh: `不是${name(track).zh}的事项`,
    en: `the matter is not on the ${name(track).en} track`,
  }),
});
const leaderAndOfficerNamed = rule<Context, Event>('leaderAndOfficerNamed', {
  about: 'payload',
  basis: { clauses: ['jiangsu-2023/三(三).1'], decisions: ['jiangsu-2023/S6'] },
  holds: ({ event }) => {
    const acceptance = form(event, 'accept');
    return acceptance?.leader !== undefined && acceptance.officer !== undefined;
  },
  refusal: () => ({
    zh: '应当明确责任领导和责任人',
    en: 'the responsible leader and officer must be named',
  }),
});
const limitNotPassed = rule<Context, Event>('limitNotPassed', {
  about: 'time',
  basis: { decisions: ['jiangsu-2023/S29'] },
  holds: ({ context, event }) => {
    const run = context.terms.handle;
    return run === undefined || inTime(run, event.on);
  },
  refusal: (_, { context }) => ({
    zh: `办理期限（${context.terms.handle?.due ?? '—'}）已过，不能再延长`,
    en: `the limit (${context.terms.handle?.due ?? '—'}) has passed and cannot be extended`,
  }),
});
const askedTheirView = rule<Context, Event>('askedTheirView', {
  about: 'payload',
  basis: { clauses: ['jiangsu-2023/三(二).6'], decisions: ['jiangsu-2023/S11'] },
  holds: ({ event }) => (form(event, 'followUp')?.record.methods.length ?? 0) > 0,
  refusal: () => ({
    zh: '至少采取一种回访方式',
    en: 'the follow-up takes at least one way of asking',
  }),
});
const answeredDissatisfied = rule<Context, Event, { is: boolean }>('answeredDissatisfied', {
  about: 'payload',
  basis: { decisions: ['jiangsu-2023/S10'] },
  holds: ({ event }, { is }) =>
    (form(event, 'followUp')?.record.petitionerView === 'dissatisfied') === is,
  refusal: ({ is }) =>
    is
      ? { zh: '信访人没有表示不满意', en: 'the petitioner is not dissatisfied' }
      : { zh: '信访人表示不满意', en: 'the petitioner is dissatisfied' },
});
const viewIs = rule<Context, Event, { view: Schema.View }>('viewIs', {
  about: 'case',
  holds: ({ context }, { view }) => context.view === view,
  refusal: ({ view }, _, name) => ({
    zh: `信访人没有表示${name(view).zh}`,
    en: `the petitioner has not said to be ${name(view).en}`,
  }),
});
const petitionerSignedOff = rule<Context, Event>('petitionerSignedOff', {
  about: 'case',
  holds: ({ context }) => context.signedOff,
  refusal: () => ({ zh: '信访人没有签字息诉', en: 'the petitioner has not signed off' }),
});
const remediesUsedUp = rule<Context, Event>('remediesUsedUp', {
  about: 'case',
  holds: ({ context }) => context.routeExhausted,
  refusal: () => ({
    zh: '复查、复核程序尚未终结',
    en: 'review and re-review are not used up',
  }),
});
const analysisFiled = rule<Context, Event>('analysisFiled', {
  about: 'case',
  basis: { clauses: ['jiangsu-2023/三(三).3'], decisions: ['jiangsu-2023/S20'] },
  holds: ({ context }) => !context.toBeijing || context.analysed,
  refusal: () => ({
    zh: '越级进京的初次信访事项须先复盘分析',
    en: 'a matter taken to Beijing is analysed before it is settled',
  }),
});
const analysisOwed = rule<Context, Event>('analysisOwed', {
  about: 'case',
  basis: { clauses: ['jiangsu-2023/三(三).3'], decisions: ['jiangsu-2023/S20'] },
  holds: ({ context }) => context.toBeijing && !context.analysed,
  refusal: () => ({
    zh: '没有待复盘分析的越级进京情况',
    en: 'no visit to Beijing is left to be analysed',
  }),
});
const notSolvedInTime = rule<Context, Event>('notSolvedInTime', {
  about: 'time',
  basis: { clauses: ['jiangsu-2023/三(四).3'], decisions: ['jiangsu-2023/S15'] },
  holds: ({ context: { terms }, event }) => {
    const live = [terms.forward, terms.accept, terms.handle, terms.serve].filter(
      (run) => run !== undefined,
    );
    return live.length === 0 || live.some((run) => !inTime(run, event.on));
  },
  refusal: () => ({ zh: '期限未届满，不予督办', en: 'the limit has not passed yet' }),
});
const throughItsChannel = rule<Context, Event>('throughItsChannel', {
  about: 'payload',
  basis: { clauses: ['jiangsu-2023/三(四).3'] },
  holds: ({ context, event }) =>
    form(event, 'issueSupervisionOpinion')?.supervisionOpinion.channel ===
    (context.repeatChannel ?? context.channel),
  refusal: (_, { context }, name) => {
    const channel = name(context.repeatChannel ?? context.channel);
    return {
      zh: `应按业务渠道归口督办：${channel.zh}`,
      en: `supervision goes by the channel of the petition: ${channel.en}`,
    };
  },
});
const organHasMatter = rule<Context, Event>('organHasMatter', {
  about: 'payload',
  basis: { clauses: ['jiangsu-2023/三(七).2'], decisions: ['jiangsu-2023/S50'] },
  holds: ({ context, event }) => {
    const organ = form(event, 'openRecommendation')?.organ;
    return context.parties.some(({ role, unit }) => role === 'competentOrgan' && unit === organ);
  },
  refusal: () => ({
    zh: '不是收到本件的有权处理机关、单位',
    en: 'it is not the competent organ that has received this matter',
  }),
});
const isRegistered = rule<Context, Event>('isRegistered', {
  about: 'case',
  basis: { clauses: ['jiangsu-2023/三(三).5'], decisions: ['jiangsu-2023/S22'] },
  holds: ({ context }) => context.category !== undefined,
  refusal: () => ({ zh: '尚未登记', en: 'the matter is not registered yet' }),
});
const inEvaluationScope = rule<Context, Event>('inEvaluationScope', {
  about: 'case',
  basis: { clauses: ['jiangsu-2023/三(三).5'], decisions: ['jiangsu-2023/S22'] },
  holds: ({ context }) => context.evaluationBar === undefined,
  refusal: () => ({
    zh: '不属于满意度评价范围',
    en: 'the matter is outside the scope of the satisfaction evaluation',
  }),
});

const firstHandler = use(actorIs, { role: 'firstHandler' });
const competentOrgan = use(actorIs, { role: 'competentOrgan' });
const organLeader = use(actorIs, { role: 'organLeader' });
const linkedCase = use(actorIs, { role: 'linkedCase' });
const divided = use(jurisdictionIs, { cross: false });

const start = ({ input }: { input: Given | undefined }) =>
  newCase(input, {
    firstHandler: input?.firstHandler ?? { unit: '—', leader: '—', officer: '—' },
    channel: input?.channel ?? 'letter',
    joint: (input?.petitioners.length ?? 1) > 1,
    petitioners: input?.petitioners.length ?? 1,
    jurisdiction: 'plain',
    toBeijing: false,
    analysed: false,
    signedOff: false,
    routeExhausted: false,
    parties: input
      ? [
          { role: 'firstHandler', unit: input.firstHandler.unit, since: input.on },
          { role: 'firstLeader', id: input.firstHandler.leader, since: input.on },
        ]
      : [],
  }) satisfies Context;

export const firstPetitionMachine = setup({
  types: {
    context: {} as Context,
    events: {} as Event,
    input: {} as Given | undefined,
    emitted: {} as Effect<TermNames>,
    meta: {} as Basis<ClauseId, DecisionId>,
    transitionMeta: {} as Basis<ClauseId, DecisionId>,
  },
  guards: {
    ...house.guards,
    withdrawsLast: all(use(actorIs, { role: 'petitioner' }), house.guards.lastToWithdraw),
    mayDelegate: all(
      use(actorIsOneOf, {
        roles: ['firstHandler', 'firstLeader', 'organLeader', 'petitionDepartment'],
      }),
      house.guards.delegatesOwnRole,
    ),
    registersFirst: all(firstHandler, use(firstTime, { is: true })),
    registersRepeat: all(firstHandler, use(firstTime, { is: false })),
    mayTransferToPoliticalLegal: all(firstHandler, use(belongsTo, { organ: 'politicalLegal' })),
    mayTransferToDiscipline: all(firstHandler, use(belongsTo, { organ: 'discipline' })),
    endsDivided: all(linkedCase, use(jurisdictionEnded, { divided: true })),
    endsUndivided: all(linkedCase, use(jurisdictionEnded, { divided: false })),
    maySubmitJurisdiction: all(firstHandler, staysHere, use(jurisdictionIs, { cross: true })),
    refersOrdinary: all(
      firstHandler,
      staysHere,
      divided,
      use(trackAsked, { track: 'ordinary' }),
      mayBeReferred,
    ),
    refersSimplified: all(
      firstHandler,
      staysHere,
      divided,
      use(trackAsked, { track: 'simplified' }),
      simplifiable,
      simplifiedGroundGiven,
    ),
    mayAssign: all(firstHandler, staysHere, divided),
    acceptsOrdinary: all(
      competentOrgan,
      use(trackIs, { track: 'ordinary' }),
      leaderAndOfficerNamed,
    ),
    acceptsSimplified: all(
      competentOrgan,
      use(trackIs, { track: 'simplified' }),
      leaderAndOfficerNamed,
    ),
    mayLeaveSimplified: all(competentOrgan, use(trackIs, { track: 'simplified' })),
    mayGrantExtension: all(
      organLeader,
      use(trackIs, { track: 'ordinary' }),
      use(countBelow, { counter: 'extension', max: 1 }),
      limitNotPassed,
    ),
    resultToAudit: all(competentOrgan, use(wayIs, { way: 'assigned' })),
    resultReported: all(competentOrgan, use(wayIs, { way: 'referred' })),
    followsUp: all(firstHandler, askedTheirView, use(answeredDissatisfied, { is: false })),
    followsUpDissatisfied: all(
      firstHandler,
      askedTheirView,
      use(answeredDissatisfied, { is: true }),
    ),
    maySettle: all(
      firstHandler,
      either(
        use(viewIs, { view: 'satisfied' }),
        petitionerSignedOff,
        remediesUsedUp,
        use(termOver, { term: 'settleWindow' }),
      ),
      analysisFiled,
    ),
    mayExhaustRoute: all(firstHandler, use(countAtLeast, { counter: 'served', min: 1 })),
    mayFileAnalysis: all(
      use(actorIsOneOf, { roles: ['firstHandler', 'competentOrgan'] }),
      analysisOwed,
    ),
    mayIssueOpinion: all(
      use(actorIs, { role: 'petitionDepartment' }),
      either(
        use(countAtLeast, { counter: 'repeat', min: 1 }),
        use(viewIs, { view: 'dissatisfied' }),
      ),
      notSolvedInTime,
      throughItsChannel,
    ),
    mayOpenRecommendation: all(use(actorIs, { role: 'petitionDepartment' }), organHasMatter),
    mayFindMajor: all(organLeader, use(trackIs, { track: 'ordinary' })),
    mayInclude: all(firstHandler, isRegistered, inEvaluationScope),
  },
  actions: {
    ...onCalendar(china).actions,
    /** 登记：确定办理途径 */
    noteRegistration: assign(({ context, event }) => {
      const registration = form(event, 'register')?.registration;
      if (!registration) return {};
      const { category, crossJurisdiction, toBeijing, diversion, evaluationBar } = registration;
      return {
        category,
        jurisdiction: crossJurisdiction ? 'cross' : 'plain',
        toBeijing: context.toBeijing || toBeijing,
        ...(diversion ? { diversion } : {}),
        ...(evaluationBar ? { evaluationBar } : {}),
      };
    }),
    /** 责任已划分 */
    divideResponsibility: assign(() => ({ jurisdiction: 'divided' })),
    /** 转送 */
    noteReferral: assign(({ event }) => {
      const referral = form(event, 'refer');
      return referral ? { way: 'referred', track: referral.track } : {};
    }),
    /** 交办：不适用简易办理 */
    noteAssignment: assign(() => ({ way: 'assigned', track: 'ordinary' })),
    /** 收回后，原受转送、交办的机关、单位不再承办 */
    releaseOrgan: assign(({ context }) => ({
      parties: context.parties.filter(({ role }) => role !== 'competentOrgan'),
    })),
    /** 转为普通办理 */
    leaveSimplified: assign(() => ({ track: 'ordinary' })),
    /** 信访人的意见：来自回访或者评价 */
    noteView: assign(({ event }) => {
      const view =
        form(event, 'followUp')?.record.petitionerView ?? form(event, 'evaluate')?.satisfaction;
      return view ? { view } : {};
    }),
    /** 继续信访：此前的满意、息诉不再作数 */
    noteRepeat: assign(({ context, event }) => {
      const again = form(event, 'petitionAgain');
      if (!again) return {};
      return {
        view: 'noView',
        signedOff: false,
        repeatChannel: again.channel,
        toBeijing: context.toBeijing || again.toBeijing,
        analysed: context.analysed && !again.toBeijing,
      };
    }),
    noteSignOff: assign(() => ({ signedOff: true })),
    noteRoute: assign(() => ({ routeExhausted: true })),
    noteAnalysis: assign(() => ({ analysed: true })),
  },
}).createMachine({
  id: 'firstPetition',
  context: start,
  initial: 'open',
  states: {
    open: {
      description: '办理中',
      meta: { clauses: ['jiangsu-2023/二', 'jiangsu-2023/三(二).1'] },
      type: 'parallel',
      on: {
        attach: {
          guard: {
            type: 'actorIsOneOf',
            params: {
              roles: [
                'firstHandler',
                'firstLeader',
                'competentOrgan',
                'petitionDepartment',
                'jointConference',
                'petitioner',
              ],
            },
          },
          meta: { decisions: ['house/attach'] },
        },
        addPetitioner: {
          guard: { type: 'actorIs', params: { role: 'firstHandler' } },
          actions: 'addPetitioner',
          meta: { decisions: ['house/addPetitioner'] },
        },
        splitClaims: {
          guard: { type: 'actorIs', params: { role: 'firstHandler' } },
          meta: { decisions: ['house/splitClaims'] },
        },
        delegate: {
          guard: 'mayDelegate',
          actions: 'delegate',
          meta: { decisions: ['house/delegate'] },
        },
        recuse: {
          guard: {
            type: 'actorIsOneOf',
            params: { roles: ['firstLeader', 'organLeader', 'petitionDepartment'] },
          },
          actions: 'recuse',
          meta: { decisions: ['house/recuse'] },
        },
        correct: {
          guard: { type: 'actorIs', params: { role: 'firstHandler' } },
          meta: { decisions: ['house/correct'] },
        },
        recordAccountability: {
          guard: { type: 'actorIs', params: { role: 'petitionDepartment' } },
          meta: {
            clauses: ['jiangsu-2023/三(四).2'],
            decisions: ['house/accountability', 'jiangsu-2023/S14'],
          },
        },
        lapse: {
          guard: { type: 'actorIs', params: { role: 'firstHandler' } },
          target: '#lapsed',
          actions: { type: 'stopAllTerms', params: { as: 'dropped' } },
          meta: { decisions: ['house/lapse'] },
        },
      },
      states: {
        main: {
          description: '办理程序',
          meta: { clauses: ['jiangsu-2023/三(二).1', 'jiangsu-2023/三(一).4'] },
          initial: 'registration',
          on: {
            serve: {
              guard: {
                type: 'actorIsOneOf',
                params: { roles: ['firstHandler', 'competentOrgan'] },
              },
              meta: { decisions: ['house/serve'] },
            },
            linkedCaseEnded: {
              guard: { type: 'actorIs', params: { role: 'linkedCase' } },
              meta: { clauses: ['jiangsu-2023/三(三).4'], decisions: ['jiangsu-2023/S26'] },
            },
            withdraw: [
              {
                guard: 'withdrawsLast',
                target: '#withdrawn',
                actions: ['withdraw', { type: 'stopAllTerms', params: { as: 'dropped' } }],
                meta: { decisions: ['house/withdraw'] },
              },
              {
                guard: { type: 'actorIs', params: { role: 'petitioner' } },
                actions: 'withdraw',
                meta: { decisions: ['house/withdraw'] },
              },
            ],
          },
          states: {
            registration: {
              description: '首接登记与转送、交办',
              meta: {
                clauses: [
                  'jiangsu-2023/三(一).1',
                  'jiangsu-2023/三(一).3',
                  'jiangsu-2023/三(一).5',
                ],
              },
              initial: 'received',
              states: {
                received: {
                  description: '首次接待、接收，待登记',
                  meta: {
                    clauses: ['jiangsu-2023/三(一).1', 'jiangsu-2023/三(一).3'],
                    decisions: ['jiangsu-2023/S5'],
                  },
                  entry: { type: 'startTerm', params: { term: 'forward', period: 'base' } },
                  on: {
                    register: [
                      {
                        guard: 'registersFirst',
                        target: 'registered',
                        actions: 'noteRegistration',
                        meta: {
                          clauses: ['jiangsu-2023/三(一).3', 'jiangsu-2023/三(一).1'],
                          decisions: ['jiangsu-2023/S4'],
                        },
                      },
                      {
                        guard: 'registersRepeat',
                        target: '#notFirstTime',
                        actions: [
                          { type: 'stopTerm', params: { term: 'forward', as: 'met' } },
                          { type: 'stopAllTerms', params: { as: 'dropped' } },
                        ],
                        meta: {
                          clauses: ['jiangsu-2023/三(一).3'],
                          decisions: ['jiangsu-2023/S4'],
                        },
                      },
                    ],
                  },
                },
                registered: {
                  id: 'registered',
                  description: '已登记，待转送、交办',
                  meta: {
                    clauses: ['jiangsu-2023/三(一).5', 'jiangsu-2023/三(二).2'],
                    decisions: ['jiangsu-2023/S2'],
                  },
                  on: {
                    transferToPoliticalLegal: {
                      guard: 'mayTransferToPoliticalLegal',
                      target: '#transferredToPoliticalLegal',
                      actions: [
                        { type: 'stopTerm', params: { term: 'forward', as: 'met' } },
                        { type: 'stopAllTerms', params: { as: 'dropped' } },
                        { type: 'issue', params: { form: 'transferLetter' } },
                      ],
                      meta: { clauses: ['jiangsu-2023/三(二).3'], decisions: ['jiangsu-2023/S8'] },
                    },
                    transferToDiscipline: {
                      guard: 'mayTransferToDiscipline',
                      target: '#transferredToDiscipline',
                      actions: [
                        { type: 'stopTerm', params: { term: 'forward', as: 'met' } },
                        { type: 'stopAllTerms', params: { as: 'dropped' } },
                        { type: 'issue', params: { form: 'transferLetter' } },
                      ],
                      meta: { clauses: ['jiangsu-2023/三(二).4'], decisions: ['jiangsu-2023/S8'] },
                    },
                    submitJurisdiction: {
                      guard: 'maySubmitJurisdiction',
                      target: 'dividing',
                      actions: [
                        { type: 'stopTerm', params: { term: 'forward', as: 'met' } },
                        {
                          type: 'openCase',
                          params: {
                            procedure: 'jiangsu-jurisdiction',
                            link: 'jurisdiction',
                            take: ['organs', 'text', 'firstHandler'],
                          },
                        },
                      ],
                      meta: {
                        clauses: ['jiangsu-2023/三(三).4'],
                        decisions: ['jiangsu-2023/S21', 'jiangsu-2023/S26'],
                      },
                    },
                    refer: [
                      {
                        guard: 'refersOrdinary',
                        target: '#intake',
                        actions: [
                          'noteReferral',
                          { type: 'appoint', params: { role: 'competentOrgan' } },
                          { type: 'stopTerm', params: { term: 'forward', as: 'met' } },
                          { type: 'startTerm', params: { term: 'accept', period: 'ordinary' } },
                          { type: 'issue', params: { form: 'referralLetter' } },
                        ],
                        meta: {
                          clauses: ['jiangsu-2023/三(一).5'],
                          decisions: ['jiangsu-2023/S2', 'jiangsu-2023/S7'],
                        },
                      },
                      {
                        guard: 'refersSimplified',
                        target: '#intake',
                        actions: [
                          'noteReferral',
                          { type: 'appoint', params: { role: 'competentOrgan' } },
                          { type: 'stopTerm', params: { term: 'forward', as: 'met' } },
                          { type: 'startTerm', params: { term: 'accept', period: 'simplified' } },
                          { type: 'issue', params: { form: 'referralLetter' } },
                        ],
                        meta: {
                          clauses: ['jiangsu-2023/三(一).5', 'jiangsu-2023/三(一).2'],
                          decisions: ['jiangsu-2023/S2', 'jiangsu-2023/S3', 'jiangsu-2023/S7'],
                        },
                      },
                    ],
                    assign: {
                      guard: 'mayAssign',
                      target: '#intake',
                      actions: [
                        'noteAssignment',
                        { type: 'appoint', params: { role: 'competentOrgan' } },
                        { type: 'stopTerm', params: { term: 'forward', as: 'met' } },
                        { type: 'startTerm', params: { term: 'accept', period: 'ordinary' } },
                        { type: 'issue', params: { form: 'assignmentLetter' } },
                      ],
                      meta: {
                        clauses: [
                          'jiangsu-2023/三(一).5',
                          'jiangsu-2023/三(二).2',
                          'jiangsu-2023/三(二).5',
                        ],
                        decisions: ['jiangsu-2023/S2', 'jiangsu-2023/S7', 'jiangsu-2023/S25'],
                      },
                    },
                  },
                },
                dividing: {
                  description: '待划分责任',
                  meta: { clauses: ['jiangsu-2023/三(三).4'], decisions: ['jiangsu-2023/S21'] },
                  on: {
                    linkedCaseEnded: [
                      {
                        guard: 'endsDivided',
                        target: 'registered',
                        actions: [
                          'divideResponsibility',
                          { type: 'startTerm', params: { term: 'forward', period: 'base' } },
                        ],
                        meta: {
                          clauses: ['jiangsu-2023/三(三).4'],
                          decisions: ['jiangsu-2023/S21', 'jiangsu-2023/S26'],
                        },
                      },
                      {
                        guard: 'endsUndivided',
                        target: 'registered',
                        actions: { type: 'startTerm', params: { term: 'forward', period: 'base' } },
                        meta: {
                          clauses: ['jiangsu-2023/三(三).4'],
                          decisions: ['jiangsu-2023/S26', 'jiangsu-2023/S36'],
                        },
                      },
                    ],
                  },
                },
              },
            },
            intake: {
              id: 'intake',
              description: '受理',
              meta: {
                clauses: ['jiangsu-2023/三(二).1', 'jiangsu-2023/三(三).1'],
                decisions: ['jiangsu-2023/S23'],
              },
              initial: 'forwarded',
              states: {
                forwarded: {
                  description: '已转送、交办，待受理',
                  meta: { clauses: ['jiangsu-2023/三(三).1'], decisions: ['jiangsu-2023/S23'] },
                  on: {
                    accept: [
                      {
                        guard: 'acceptsOrdinary',
                        target: '#handling',
                        actions: [
                          {
                            type: 'appointPerson',
                            params: { role: 'organLeader', person: 'leader' },
                          },
                          { type: 'stopTerm', params: { term: 'accept', as: 'met' } },
                          { type: 'startTerm', params: { term: 'handle', period: 'ordinary' } },
                          { type: 'issue', params: { form: 'acceptanceNotice' } },
                        ],
                        meta: {
                          clauses: ['jiangsu-2023/三(三).1', 'jiangsu-2023/三(二).1'],
                          decisions: ['jiangsu-2023/S6', 'jiangsu-2023/S23'],
                        },
                      },
                      {
                        guard: 'acceptsSimplified',
                        target: '#handling',
                        actions: [
                          {
                            type: 'appointPerson',
                            params: { role: 'organLeader', person: 'leader' },
                          },
                          { type: 'stopTerm', params: { term: 'accept', as: 'met' } },
                          { type: 'startTerm', params: { term: 'handle', period: 'simplified' } },
                          { type: 'issue', params: { form: 'acceptanceNotice' } },
                        ],
                        meta: {
                          clauses: ['jiangsu-2023/三(三).1', 'jiangsu-2023/三(一).2'],
                          decisions: ['jiangsu-2023/S6', 'jiangsu-2023/S23'],
                        },
                      },
                    ],
                    decline: {
                      guard: { type: 'actorIs', params: { role: 'competentOrgan' } },
                      target: '#declined',
                      actions: [
                        { type: 'stopTerm', params: { term: 'accept', as: 'met' } },
                        { type: 'stopAllTerms', params: { as: 'dropped' } },
                        { type: 'issue', params: { form: 'declineNotice' } },
                      ],
                      meta: { decisions: ['jiangsu-2023/S23'] },
                    },
                    objectToReferral: {
                      guard: { type: 'actorIs', params: { role: 'competentOrgan' } },
                      target: 'objected',
                      meta: { decisions: ['jiangsu-2023/S1', 'jiangsu-2023/S27'] },
                    },
                    leaveSimplified: {
                      guard: 'mayLeaveSimplified',
                      actions: [
                        'leaveSimplified',
                        { type: 'changePeriod', params: { term: 'accept', period: 'ordinary' } },
                      ],
                      meta: { clauses: ['jiangsu-2023/三(一).2'], decisions: ['jiangsu-2023/S28'] },
                    },
                    reassign: {
                      guard: { type: 'actorIs', params: { role: 'firstHandler' } },
                      actions: { type: 'appoint', params: { role: 'competentOrgan' } },
                      meta: { decisions: ['house/reassign'] },
                    },
                  },
                },
                objected: {
                  description: '对转送、交办有异议，待核实',
                  meta: { decisions: ['jiangsu-2023/S1', 'jiangsu-2023/S27'] },
                  on: {
                    takeBack: {
                      guard: { type: 'actorIs', params: { role: 'firstHandler' } },
                      target: '#registered',
                      actions: [
                        'releaseOrgan',
                        { type: 'stopTerm', params: { term: 'accept', as: 'dropped' } },
                        { type: 'startTerm', params: { term: 'forward', period: 'base' } },
                      ],
                      meta: { clauses: ['jiangsu-2023/三(一).5'], decisions: ['jiangsu-2023/S27'] },
                    },
                    upholdReferral: {
                      guard: { type: 'actorIs', params: { role: 'firstHandler' } },
                      target: 'forwarded',
                      meta: { decisions: ['jiangsu-2023/S27'] },
                    },
                  },
                },
              },
            },
            handling: {
              id: 'handling',
              description: '办理',
              meta: {
                clauses: [
                  'jiangsu-2023/三(二).1',
                  'jiangsu-2023/三(一).6',
                  'jiangsu-2023/三(三).1',
                ],
                decisions: ['jiangsu-2023/S3'],
              },
              initial: 'working',
              on: {
                grantExtension: {
                  guard: 'mayGrantExtension',
                  actions: [
                    { type: 'count', params: { counter: 'extension' } },
                    { type: 'extendBy', params: { term: 'handle' } },
                    { type: 'issue', params: { form: 'extensionNotice' } },
                  ],
                  meta: {
                    clauses: ['jiangsu-2023/三(一).2'],
                    decisions: ['jiangsu-2023/S1', 'jiangsu-2023/S19', 'jiangsu-2023/S29'],
                  },
                },
                reassign: {
                  guard: { type: 'actorIs', params: { role: 'firstHandler' } },
                  actions: [
                    { type: 'appoint', params: { role: 'competentOrgan' } },
                    { type: 'appoint', params: { role: 'organLeader' } },
                  ],
                  meta: { decisions: ['house/reassign'] },
                },
              },
              states: {
                working: {
                  description: '正在办理',
                  meta: {
                    clauses: ['jiangsu-2023/三(三).1', 'jiangsu-2023/三(一).6'],
                    decisions: ['jiangsu-2023/S3'],
                  },
                  on: {
                    mediate: {
                      guard: { type: 'actorIs', params: { role: 'competentOrgan' } },
                      meta: { clauses: ['jiangsu-2023/三(六).2'] },
                    },
                    leaveSimplified: {
                      guard: 'mayLeaveSimplified',
                      actions: [
                        'leaveSimplified',
                        { type: 'changePeriod', params: { term: 'handle', period: 'ordinary' } },
                      ],
                      meta: { clauses: ['jiangsu-2023/三(一).2'], decisions: ['jiangsu-2023/S28'] },
                    },
                    submitResult: [
                      {
                        guard: 'resultToAudit',
                        target: 'inAudit',
                        meta: {
                          clauses: ['jiangsu-2023/三(二).5', 'jiangsu-2023/二'],
                          decisions: ['jiangsu-2023/S9', 'jiangsu-2023/S12'],
                        },
                      },
                      {
                        guard: 'resultReported',
                        target: 'cleared',
                        meta: {
                          clauses: ['jiangsu-2023/三(二).1', 'jiangsu-2023/二'],
                          decisions: ['jiangsu-2023/S12'],
                        },
                      },
                    ],
                  },
                },
                inAudit: {
                  description: '待首办责任单位审核',
                  meta: {
                    clauses: ['jiangsu-2023/三(二).5'],
                    decisions: ['jiangsu-2023/S9', 'jiangsu-2023/S12'],
                  },
                  on: {
                    passAudit: {
                      guard: { type: 'actorIs', params: { role: 'firstHandler' } },
                      target: 'cleared',
                      meta: { clauses: ['jiangsu-2023/三(二).5'], decisions: ['jiangsu-2023/S9'] },
                    },
                    failAudit: {
                      guard: { type: 'actorIs', params: { role: 'firstHandler' } },
                      target: 'correcting',
                      actions: {
                        type: 'startTerm',
                        params: { term: 'correction', period: 'base' },
                      },
                      meta: { clauses: ['jiangsu-2023/三(二).5'], decisions: ['jiangsu-2023/S9'] },
                    },
                  },
                },
                correcting: {
                  description: '纠偏纠错',
                  meta: { clauses: ['jiangsu-2023/三(二).5'], decisions: ['jiangsu-2023/S9'] },
                  on: {
                    submitResult: {
                      guard: { type: 'actorIs', params: { role: 'competentOrgan' } },
                      target: 'inAudit',
                      actions: { type: 'stopTerm', params: { term: 'correction', as: 'met' } },
                      meta: {
                        clauses: ['jiangsu-2023/三(二).5', 'jiangsu-2023/二'],
                        decisions: ['jiangsu-2023/S9'],
                      },
                    },
                  },
                },
                cleared: {
                  description: '待答复',
                  meta: { clauses: ['jiangsu-2023/三(一).6'], decisions: ['jiangsu-2023/S9'] },
                  on: {
                    reply: {
                      guard: { type: 'actorIs', params: { role: 'competentOrgan' } },
                      target: '#conclusion',
                      actions: [
                        { type: 'stopTerm', params: { term: 'handle', as: 'met' } },
                        { type: 'startTerm', params: { term: 'serve', period: 'base' } },
                        { type: 'issue', params: { form: 'handlingOpinion' } },
                      ],
                      meta: {
                        clauses: ['jiangsu-2023/三(一).6', 'jiangsu-2023/三(二).1'],
                        decisions: ['jiangsu-2023/S3', 'jiangsu-2023/S30'],
                      },
                    },
                  },
                },
              },
            },
            conclusion: {
              id: 'conclusion',
              description: '送达、回访、了结',
              meta: { clauses: ['jiangsu-2023/三(二).6', 'jiangsu-2023/三(一).4'] },
              initial: 'replied',
              on: {
                withdraw: {
                  guard: { type: 'actorIs', params: { role: 'petitioner' } },
                  actions: 'withdraw',
                  meta: { decisions: ['house/withdraw'] },
                },
              },
              states: {
                replied: {
                  description: '已答复，待送达',
                  meta: { clauses: ['jiangsu-2023/三(四).2'], decisions: ['jiangsu-2023/S30'] },
                  on: {
                    serve: {
                      guard: { type: 'actorIs', params: { role: 'competentOrgan' } },
                      target: 'concluded',
                      actions: [
                        { type: 'count', params: { counter: 'served' } },
                        { type: 'stopTerm', params: { term: 'serve', as: 'met' } },
                        { type: 'startTerm', params: { term: 'followUp', period: 'base' } },
                        { type: 'startTerm', params: { term: 'settleWindow', period: 'base' } },
                      ],
                      meta: {
                        clauses: ['jiangsu-2023/三(四).2'],
                        decisions: ['house/serve', 'jiangsu-2023/S12', 'jiangsu-2023/S30'],
                      },
                    },
                  },
                },
                concluded: {
                  description: '已办结，待回访',
                  meta: { clauses: ['jiangsu-2023/三(二).6'], decisions: ['jiangsu-2023/S10'] },
                  on: {
                    followUp: [
                      {
                        guard: 'followsUp',
                        target: 'followedUp',
                        actions: [
                          'noteView',
                          { type: 'stopTerm', params: { term: 'followUp', as: 'met' } },
                          { type: 'startTerm', params: { term: 'enterFollowUp', period: 'base' } },
                        ],
                        meta: {
                          clauses: ['jiangsu-2023/三(二).6'],
                          decisions: ['jiangsu-2023/S11'],
                        },
                      },
                      {
                        guard: 'followsUpDissatisfied',
                        target: 'followedUp',
                        actions: [
                          'noteView',
                          { type: 'stopTerm', params: { term: 'followUp', as: 'met' } },
                          { type: 'startTerm', params: { term: 'enterFollowUp', period: 'base' } },
                          { type: 'issue', params: { form: 'reviewAdvice' } },
                        ],
                        meta: {
                          clauses: ['jiangsu-2023/三(二).6'],
                          decisions: ['jiangsu-2023/S10', 'jiangsu-2023/S11'],
                        },
                      },
                    ],
                  },
                },
                followedUp: {
                  description: '已回访，待录入',
                  meta: { clauses: ['jiangsu-2023/三(二).7'] },
                  on: {
                    enterFollowUp: {
                      guard: { type: 'actorIs', params: { role: 'firstHandler' } },
                      target: 'entered',
                      actions: { type: 'stopTerm', params: { term: 'enterFollowUp', as: 'met' } },
                      meta: { clauses: ['jiangsu-2023/三(二).7'] },
                    },
                  },
                },
                entered: {
                  description: '回访已录入，待案结事了',
                  meta: { clauses: ['jiangsu-2023/三(一).4'], decisions: ['jiangsu-2023/S12'] },
                  on: {
                    settle: {
                      guard: 'maySettle',
                      target: '#settled',
                      actions: { type: 'stopAllTerms', params: { as: 'dropped' } },
                      meta: {
                        clauses: ['jiangsu-2023/三(一).4', 'jiangsu-2023/三(三).3'],
                        decisions: ['jiangsu-2023/S12', 'jiangsu-2023/S20'],
                      },
                    },
                  },
                },
              },
            },
          },
        },
        majorTrack: {
          description: '重大、疑难、复杂事项',
          meta: { clauses: ['jiangsu-2023/三(三).2'], decisions: ['jiangsu-2023/S19'] },
          initial: 'notMajor',
          states: {
            notMajor: {
              description: '未认定为重大、疑难、复杂',
              meta: { clauses: ['jiangsu-2023/三(三).2'], decisions: ['jiangsu-2023/S19'] },
              on: {
                findMajor: {
                  guard: 'mayFindMajor',
                  target: 'found',
                  actions: {
                    type: 'startTerm',
                    params: { term: 'reportToConference', period: 'base' },
                  },
                  meta: {
                    clauses: ['jiangsu-2023/三(三).2'],
                    decisions: ['jiangsu-2023/S19', 'house/R8'],
                  },
                },
              },
            },
            found: {
              description: '已认定，待报告联席会议',
              meta: { clauses: ['jiangsu-2023/三(三).2'] },
              on: {
                reportToConference: {
                  guard: { type: 'actorIs', params: { role: 'competentOrgan' } },
                  target: 'reported',
                  actions: { type: 'stopTerm', params: { term: 'reportToConference', as: 'met' } },
                  meta: { clauses: ['jiangsu-2023/三(三).2'] },
                },
              },
            },
            reported: {
              description: '已报告联席会议，待包案',
              meta: { clauses: ['jiangsu-2023/三(三).2'] },
              on: {
                assignCaseLeader: {
                  guard: { type: 'actorIs', params: { role: 'jointConference' } },
                  target: 'leaderAssigned',
                  actions: {
                    type: 'appointPerson',
                    params: { role: 'caseLeader', person: 'leader' },
                  },
                  meta: { clauses: ['jiangsu-2023/三(三).2'] },
                },
              },
            },
            leaderAssigned: {
              description: '党政领导已包案，待会商',
              meta: { clauses: ['jiangsu-2023/三(三).2'] },
              on: {
                consult: {
                  guard: { type: 'actorIs', params: { role: 'caseLeader' } },
                  target: 'consulted',
                  meta: { clauses: ['jiangsu-2023/三(三).2'] },
                },
              },
            },
            consulted: {
              description: '已会商，待定方案',
              meta: { clauses: ['jiangsu-2023/三(三).2'] },
              on: {
                setPlan: {
                  guard: { type: 'actorIs', params: { role: 'caseLeader' } },
                  target: 'planSet',
                  meta: { clauses: ['jiangsu-2023/三(三).2'] },
                },
              },
            },
            planSet: {
              description: '解决方案和化解措施已定',
              meta: { clauses: ['jiangsu-2023/三(三).2'] },
            },
          },
        },
        evaluation: {
          description: '满意度评价',
          meta: { clauses: ['jiangsu-2023/三(三).5'], decisions: ['jiangsu-2023/S22'] },
          initial: 'notIncluded',
          on: {
            query: {
              guard: { type: 'actorIs', params: { role: 'petitioner' } },
              meta: { clauses: ['jiangsu-2023/三(三).5'] },
            },
            evaluate: {
              guard: { type: 'actorIs', params: { role: 'petitioner' } },
              actions: 'noteView',
              meta: { clauses: ['jiangsu-2023/三(三).5'], decisions: ['jiangsu-2023/S32'] },
            },
          },
          states: {
            notIncluded: {
              description: '未纳入满意度评价',
              meta: { clauses: ['jiangsu-2023/三(三).5'], decisions: ['jiangsu-2023/S22'] },
              on: {
                includeInEvaluation: {
                  guard: 'mayInclude',
                  target: 'inEvaluation',
                  meta: { clauses: ['jiangsu-2023/三(三).5'], decisions: ['jiangsu-2023/S22'] },
                },
              },
            },
            inEvaluation: {
              description: '已纳入满意度评价',
              meta: { clauses: ['jiangsu-2023/三(三).5'] },
              initial: 'included',
              on: {
                publish: {
                  guard: {
                    type: 'actorIsOneOf',
                    params: { roles: ['firstHandler', 'competentOrgan'] },
                  },
                  meta: { clauses: ['jiangsu-2023/三(三).5'] },
                },
                evaluate: {
                  guard: { type: 'actorIs', params: { role: 'petitioner' } },
                  target: 'evaluated',
                  actions: 'noteView',
                  meta: { clauses: ['jiangsu-2023/三(三).5'], decisions: ['jiangsu-2023/S32'] },
                },
                closeEvaluation: {
                  guard: { type: 'actorIs', params: { role: 'firstHandler' } },
                  target: 'notEvaluated',
                  meta: { clauses: ['jiangsu-2023/三(三).5'], decisions: ['jiangsu-2023/S32'] },
                },
              },
              states: {
                included: {
                  description: '公开办理过程和结果，待查询',
                  meta: { clauses: ['jiangsu-2023/三(三).5'] },
                  on: {
                    query: {
                      guard: { type: 'actorIs', params: { role: 'petitioner' } },
                      target: 'queried',
                      meta: { clauses: ['jiangsu-2023/三(三).5'] },
                    },
                  },
                },
                queried: {
                  description: '信访人已查询，待评价',
                  meta: { clauses: ['jiangsu-2023/三(三).5'] },
                },
              },
            },
            evaluated: { description: '已评价', meta: { clauses: ['jiangsu-2023/三(三).5'] } },
            notEvaluated: {
              description: '未参评',
              meta: { clauses: ['jiangsu-2023/三(三).5'], decisions: ['jiangsu-2023/S32'] },
              on: {
                evaluate: {
                  guard: { type: 'actorIs', params: { role: 'petitioner' } },
                  target: 'evaluated',
                  actions: 'noteView',
                  meta: { clauses: ['jiangsu-2023/三(三).5'], decisions: ['jiangsu-2023/S32'] },
                },
              },
            },
          },
        },
        monitoring: {
          description: '初转重监测与归口督办',
          meta: { clauses: ['jiangsu-2023/三(四).1', 'jiangsu-2023/三(四).3'] },
          initial: 'unsupervised',
          on: {
            petitionAgain: {
              guard: { type: 'actorIs', params: { role: 'petitioner' } },
              actions: [
                'noteRepeat',
                { type: 'count', params: { counter: 'repeat' } },
                { type: 'stopTerm', params: { term: 'settleWindow', as: 'dropped' } },
                { type: 'issue', params: { form: 'repeatAlert' } },
              ],
              meta: {
                clauses: ['jiangsu-2023/三(四).1'],
                decisions: ['jiangsu-2023/S15', 'jiangsu-2023/S31'],
              },
            },
            openRecommendation: {
              guard: 'mayOpenRecommendation',
              actions: {
                type: 'openCase',
                params: {
                  procedure: 'jiangsu-recommendation',
                  link: 'recommendation',
                  take: ['organ', 'text', 'firstHandler'],
                },
              },
              meta: {
                clauses: ['jiangsu-2023/三(七).2', 'jiangsu-2023/三(七).1'],
                decisions: ['jiangsu-2023/S50'],
              },
            },
          },
          states: {
            unsupervised: {
              description: '未督办',
              meta: { clauses: ['jiangsu-2023/三(四).1'], decisions: ['jiangsu-2023/S15'] },
              initial: 'watching',
              on: {
                issueSupervisionOpinion: {
                  guard: 'mayIssueOpinion',
                  target: 'supervised',
                  actions: { type: 'issue', params: { form: 'supervisionOpinion' } },
                  meta: {
                    clauses: ['jiangsu-2023/三(四).3'],
                    decisions: ['jiangsu-2023/S10', 'jiangsu-2023/S15'],
                  },
                },
              },
              states: {
                watching: {
                  description: '监测中',
                  meta: { clauses: ['jiangsu-2023/三(四).1'] },
                  on: {
                    petitionAgain: {
                      guard: { type: 'actorIs', params: { role: 'petitioner' } },
                      target: 'alerted',
                      actions: [
                        'noteRepeat',
                        { type: 'count', params: { counter: 'repeat' } },
                        { type: 'stopTerm', params: { term: 'settleWindow', as: 'dropped' } },
                        { type: 'issue', params: { form: 'repeatAlert' } },
                      ],
                      meta: { clauses: ['jiangsu-2023/三(四).1'], decisions: ['jiangsu-2023/S31'] },
                    },
                  },
                },
                alerted: {
                  description: '初次信访转重复信访，已预警',
                  meta: { clauses: ['jiangsu-2023/三(四).1'] },
                },
                rectified: {
                  id: 'rectified',
                  description: '已按督办意见整改',
                  meta: { clauses: ['jiangsu-2023/三(四).3'] },
                  on: {
                    petitionAgain: {
                      guard: { type: 'actorIs', params: { role: 'petitioner' } },
                      target: 'alerted',
                      actions: [
                        'noteRepeat',
                        { type: 'count', params: { counter: 'repeat' } },
                        { type: 'stopTerm', params: { term: 'settleWindow', as: 'dropped' } },
                        { type: 'issue', params: { form: 'repeatAlert' } },
                      ],
                      meta: { clauses: ['jiangsu-2023/三(四).1'], decisions: ['jiangsu-2023/S31'] },
                    },
                  },
                },
              },
            },
            supervised: {
              description: '已提出督办意见',
              meta: { clauses: ['jiangsu-2023/三(四).3'] },
              on: {
                reportRectification: {
                  guard: { type: 'actorIs', params: { role: 'competentOrgan' } },
                  target: '#rectified',
                  meta: { clauses: ['jiangsu-2023/三(四).3'] },
                },
              },
            },
          },
        },
        firstHandler: {
          description: '首办责任单位一盯到底',
          meta: {
            clauses: ['jiangsu-2023/三(一).4', 'jiangsu-2023/三(一).1'],
            decisions: ['jiangsu-2023/S5', 'jiangsu-2023/S12'],
          },
          initial: 'tracking',
          on: {
            recordTracking: {
              guard: { type: 'actorIsOneOf', params: { roles: ['firstHandler', 'firstLeader'] } },
              meta: { clauses: ['jiangsu-2023/三(一).4'] },
            },
            signOff: {
              guard: { type: 'actorIs', params: { role: 'petitioner' } },
              actions: 'noteSignOff',
              meta: { clauses: ['jiangsu-2023/三(一).4'], decisions: ['jiangsu-2023/S12'] },
            },
            exhaustRoute: {
              guard: 'mayExhaustRoute',
              actions: 'noteRoute',
              meta: {
                clauses: ['jiangsu-2023/三(一).4'],
                decisions: ['jiangsu-2023/S12', 'jiangsu-2023/S23'],
              },
            },
            fileAnalysis: {
              guard: 'mayFileAnalysis',
              actions: 'noteAnalysis',
              meta: { clauses: ['jiangsu-2023/三(三).3'], decisions: ['jiangsu-2023/S20'] },
            },
          },
          states: {
            tracking: {
              description: '盯办中',
              meta: { clauses: ['jiangsu-2023/三(一).4'], decisions: ['jiangsu-2023/S12'] },
              on: {
                'settleWindow.started': {
                  target: 'observing',
                  meta: { clauses: ['jiangsu-2023/三(一).4'], decisions: ['jiangsu-2023/S12'] },
                },
              },
            },
            observing: {
              description: '办结后观察是否重复信访',
              meta: {
                clauses: ['jiangsu-2023/三(一).4'],
                decisions: ['jiangsu-2023/S12', 'jiangsu-2023/S31'],
              },
              on: {
                'settleWindow.stopped': {
                  target: 'tracking',
                  meta: { clauses: ['jiangsu-2023/三(一).4'], decisions: ['jiangsu-2023/S31'] },
                },
              },
            },
          },
        },
        supervision: {
          description: '全过程跟踪督办',
          meta: {
            clauses: ['jiangsu-2023/三(四).2'],
            decisions: ['jiangsu-2023/S13', 'jiangsu-2023/S14'],
          },
          type: 'parallel',
          states: {
            forward: {
              description: '转送、交办环节',
              meta: { clauses: ['jiangsu-2023/三(一).5'] },
              initial: 'idle',
              on: {
                'forward.started': {
                  target: '.running',
                  meta: { clauses: ['jiangsu-2023/三(一).5'], decisions: ['jiangsu-2023/S2'] },
                },
                'forward.stopped': {
                  target: '.idle',
                  meta: { clauses: ['jiangsu-2023/三(一).5'] },
                },
              },
              states: {
                idle: { description: '未计时', meta: { clauses: ['jiangsu-2023/三(一).5'] } },
                running: {
                  description: '计时中',
                  meta: { clauses: ['jiangsu-2023/三(一).5'] },
                  on: {
                    'forward.due': {
                      guard: { type: 'reached', params: { term: 'forward', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'forward', rung: 'due' } },
                      meta: { clauses: ['jiangsu-2023/三(四).2'], decisions: ['jiangsu-2023/S13'] },
                    },
                  },
                },
                due: {
                  description: '到期，催办督办',
                  meta: { clauses: ['jiangsu-2023/三(四).2'], decisions: ['jiangsu-2023/S13'] },
                  on: {
                    'forward.overdue': {
                      guard: { type: 'reached', params: { term: 'forward', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'forward' } },
                      meta: {
                        clauses: ['jiangsu-2023/三(四).2'],
                        decisions: ['jiangsu-2023/S13', 'jiangsu-2023/S14'],
                      },
                    },
                  },
                },
                overdue: {
                  description: '逾期，问效问责',
                  meta: { clauses: ['jiangsu-2023/三(四).2'], decisions: ['jiangsu-2023/S14'] },
                },
              },
            },
            accept: {
              description: '受理环节',
              meta: { clauses: ['jiangsu-2023/三(四).2'] },
              initial: 'idle',
              on: {
                'accept.started': {
                  target: '.running',
                  meta: { clauses: ['jiangsu-2023/三(四).2'], decisions: ['jiangsu-2023/S1'] },
                },
                'accept.stopped': { target: '.idle', meta: { clauses: ['jiangsu-2023/三(四).2'] } },
              },
              states: {
                idle: { description: '未计时', meta: { clauses: ['jiangsu-2023/三(四).2'] } },
                running: {
                  description: '计时中',
                  meta: { clauses: ['jiangsu-2023/三(四).2'] },
                  on: {
                    'accept.nearDue': {
                      guard: { type: 'reached', params: { term: 'accept', rung: 'nearDue' } },
                      target: 'nearDue',
                      actions: { type: 'remind', params: { term: 'accept', rung: 'nearDue' } },
                      meta: { clauses: ['jiangsu-2023/三(四).2'], decisions: ['jiangsu-2023/S13'] },
                    },
                    'accept.due': {
                      guard: { type: 'reached', params: { term: 'accept', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'accept', rung: 'due' } },
                      meta: { clauses: ['jiangsu-2023/三(四).2'], decisions: ['jiangsu-2023/S13'] },
                    },
                  },
                },
                nearDue: {
                  description: '临期，提示提醒',
                  meta: { clauses: ['jiangsu-2023/三(四).2'], decisions: ['jiangsu-2023/S13'] },
                  on: {
                    'accept.due': {
                      guard: { type: 'reached', params: { term: 'accept', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'accept', rung: 'due' } },
                      meta: { clauses: ['jiangsu-2023/三(四).2'], decisions: ['jiangsu-2023/S13'] },
                    },
                  },
                },
                due: {
                  description: '到期，催办督办',
                  meta: { clauses: ['jiangsu-2023/三(四).2'], decisions: ['jiangsu-2023/S13'] },
                  on: {
                    'accept.overdue': {
                      guard: { type: 'reached', params: { term: 'accept', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'accept' } },
                      meta: {
                        clauses: ['jiangsu-2023/三(四).2'],
                        decisions: ['jiangsu-2023/S13', 'jiangsu-2023/S14'],
                      },
                    },
                  },
                },
                overdue: {
                  description: '逾期，问效问责',
                  meta: { clauses: ['jiangsu-2023/三(四).2'], decisions: ['jiangsu-2023/S14'] },
                },
              },
            },
            handle: {
              description: '办理环节',
              meta: { clauses: ['jiangsu-2023/三(四).2'] },
              initial: 'idle',
              on: {
                'handle.started': {
                  target: '.running',
                  meta: { clauses: ['jiangsu-2023/三(四).2'], decisions: ['jiangsu-2023/S1'] },
                },
                'handle.stopped': { target: '.idle', meta: { clauses: ['jiangsu-2023/三(四).2'] } },
              },
              states: {
                idle: { description: '未计时', meta: { clauses: ['jiangsu-2023/三(四).2'] } },
                running: {
                  description: '计时中',
                  meta: { clauses: ['jiangsu-2023/三(四).2'] },
                  on: {
                    'handle.nearDue': {
                      guard: { type: 'reached', params: { term: 'handle', rung: 'nearDue' } },
                      target: 'nearDue',
                      actions: { type: 'remind', params: { term: 'handle', rung: 'nearDue' } },
                      meta: { clauses: ['jiangsu-2023/三(四).2'], decisions: ['jiangsu-2023/S13'] },
                    },
                    'handle.due': {
                      guard: { type: 'reached', params: { term: 'handle', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'handle', rung: 'due' } },
                      meta: { clauses: ['jiangsu-2023/三(四).2'], decisions: ['jiangsu-2023/S13'] },
                    },
                  },
                },
                nearDue: {
                  description: '临期，提示提醒',
                  meta: { clauses: ['jiangsu-2023/三(四).2'], decisions: ['jiangsu-2023/S13'] },
                  on: {
                    'handle.due': {
                      guard: { type: 'reached', params: { term: 'handle', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'handle', rung: 'due' } },
                      meta: { clauses: ['jiangsu-2023/三(四).2'], decisions: ['jiangsu-2023/S13'] },
                    },
                  },
                },
                due: {
                  description: '到期，催办督办',
                  meta: { clauses: ['jiangsu-2023/三(四).2'], decisions: ['jiangsu-2023/S13'] },
                  on: {
                    'handle.overdue': {
                      guard: { type: 'reached', params: { term: 'handle', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'handle' } },
                      meta: {
                        clauses: ['jiangsu-2023/三(四).2'],
                        decisions: ['jiangsu-2023/S13', 'jiangsu-2023/S14'],
                      },
                    },
                  },
                },
                overdue: {
                  description: '逾期，问效问责',
                  meta: { clauses: ['jiangsu-2023/三(四).2'], decisions: ['jiangsu-2023/S14'] },
                },
              },
            },
            serve: {
              description: '送达环节',
              meta: { clauses: ['jiangsu-2023/三(四).2'] },
              initial: 'idle',
              on: {
                'serve.started': {
                  target: '.running',
                  meta: { clauses: ['jiangsu-2023/三(四).2'], decisions: ['jiangsu-2023/S1'] },
                },
                'serve.stopped': { target: '.idle', meta: { clauses: ['jiangsu-2023/三(四).2'] } },
              },
              states: {
                idle: { description: '未计时', meta: { clauses: ['jiangsu-2023/三(四).2'] } },
                running: {
                  description: '计时中',
                  meta: { clauses: ['jiangsu-2023/三(四).2'] },
                  on: {
                    'serve.nearDue': {
                      guard: { type: 'reached', params: { term: 'serve', rung: 'nearDue' } },
                      target: 'nearDue',
                      actions: { type: 'remind', params: { term: 'serve', rung: 'nearDue' } },
                      meta: { clauses: ['jiangsu-2023/三(四).2'], decisions: ['jiangsu-2023/S13'] },
                    },
                    'serve.due': {
                      guard: { type: 'reached', params: { term: 'serve', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'serve', rung: 'due' } },
                      meta: { clauses: ['jiangsu-2023/三(四).2'], decisions: ['jiangsu-2023/S13'] },
                    },
                  },
                },
                nearDue: {
                  description: '临期，提示提醒',
                  meta: { clauses: ['jiangsu-2023/三(四).2'], decisions: ['jiangsu-2023/S13'] },
                  on: {
                    'serve.due': {
                      guard: { type: 'reached', params: { term: 'serve', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'serve', rung: 'due' } },
                      meta: { clauses: ['jiangsu-2023/三(四).2'], decisions: ['jiangsu-2023/S13'] },
                    },
                  },
                },
                due: {
                  description: '到期，催办督办',
                  meta: { clauses: ['jiangsu-2023/三(四).2'], decisions: ['jiangsu-2023/S13'] },
                  on: {
                    'serve.overdue': {
                      guard: { type: 'reached', params: { term: 'serve', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'serve' } },
                      meta: {
                        clauses: ['jiangsu-2023/三(四).2'],
                        decisions: ['jiangsu-2023/S13', 'jiangsu-2023/S14'],
                      },
                    },
                  },
                },
                overdue: {
                  description: '逾期，问效问责',
                  meta: { clauses: ['jiangsu-2023/三(四).2'], decisions: ['jiangsu-2023/S14'] },
                },
              },
            },
          },
        },
      },
    },
    settled: {
      id: 'settled',
      description: '案结事了',
      meta: { clauses: ['jiangsu-2023/三(一).4'], decisions: ['jiangsu-2023/S12'] },
      type: 'final',
    },
    notFirstTime: {
      id: 'notFirstTime',
      description: '不是初次信访事项',
      meta: { clauses: ['jiangsu-2023/三(一).1'], decisions: ['jiangsu-2023/S4'] },
      type: 'final',
    },
    transferredToPoliticalLegal: {
      id: 'transferredToPoliticalLegal',
      description: '已转同级政法部门',
      meta: { clauses: ['jiangsu-2023/三(二).3'], decisions: ['jiangsu-2023/S8'] },
      type: 'final',
    },
    transferredToDiscipline: {
      id: 'transferredToDiscipline',
      description: '已转同级纪检监察机关',
      meta: { clauses: ['jiangsu-2023/三(二).4'], decisions: ['jiangsu-2023/S8'] },
      type: 'final',
    },
    declined: {
      id: 'declined',
      description: '不予受理',
      meta: { decisions: ['jiangsu-2023/S23'] },
      type: 'final',
    },
    withdrawn: {
      id: 'withdrawn',
      description: '已撤回',
      meta: { decisions: ['house/withdraw'] },
      type: 'final',
    },
    lapsed: {
      id: 'lapsed',
      description: '已终止',
      meta: { decisions: ['house/lapse'] },
      type: 'final',
    },
  },
});
