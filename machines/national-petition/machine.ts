import { assign, setup } from 'xstate';
import { china, type PlainDate, type WorkingCalendar } from '../../calendars';
import type { Citation, DecisionId } from '../../src/law';
import type { Basis, Effect } from '../../src/procedure/context';
import { newCase } from '../../src/procedure/context';
import { kit } from '../../src/procedure/kit';
import { all, either, use } from '../../src/procedure/rule';
import type { Terms } from '../../src/terms';
import {
  applicantOf,
  appliedLast,
  barsAfterLapse,
  beforeOpinion,
  type Context,
  categoryIs,
  channelIs,
  consequencesStated,
  contactUnclear,
  courseIs,
  type Event,
  fewRepresentatives,
  form,
  groundKnown,
  hasCommonSuperior,
  kindIs,
  limitNotOrdered,
  noAnswerDue,
  normIs,
  notARedo,
  nothingUnanswered,
  notItsOwnOpinion,
  opinionServed,
  ordersRedo,
  reachesNoAccused,
  receivedByIs,
  redoAllowed,
  requestSupported,
  resultReported,
  servesOpinion,
  skipsOnVisit,
  statementHeard,
  type TermNames,
  windowIs,
  yetToAccept,
} from './rules';
import type * as Schema from './schema';
import { terms } from './terms';

/** What opens a case of this chart. */
export type Given = {
  id: string;
  on: PlainDate;
  norm?: string;
  policy: Schema.Policy;
} & Schema.Input;

const house = kit<Context, Event, Schema.Role, typeof terms>(['competentOrgan', 'organHead']);
const {
  actorIs,
  actorIsOneOf,
  delegatesOwnRole,
  withinTerm,
  extensionsLeft,
  extensionWithin,
  termRuns,
} = house.guards;

/** The implementations that count, for `machine.provide`: on another calendar, or by other terms of the same names. */
export const onCalendar = (calendar: WorkingCalendar, by: Terms = terms) => ({
  actions: house.actions(by as typeof terms, calendar),
});

const department = use(actorIs, { role: 'petitionDepartment' });
const organ = use(actorIs, { role: 'competentOrgan' });
const office = use(actorIsOneOf, { roles: ['petitionDepartment', 'competentOrgan'] });
const servers = use(actorIsOneOf, {
  roles: ['petitionDepartment', 'competentOrgan', 'reviewOrgan', 'reReviewOrgan'],
});
const petitioner = use(actorIs, { role: 'petitioner' });
const under2022 = use(normIs, { norm: 'petition-2022' });
const beforeService = use(windowIs, { is: 'notOpened' });
const inWindow = use(windowIs, { is: 'open' });
const afterWindow = use(windowIs, { is: 'over' });
const reviews = all(use(actorIs, { role: 'reviewOrgan' }), notItsOwnOpinion);
const reReviews = all(use(actorIs, { role: 'reReviewOrgan' }), notItsOwnOpinion);
const under2005 = use(normIs, { norm: 'petition-2005' });
const withdraws = all(petitioner, appliedLast);
const redo = all(use(ordersRedo, { is: true }), redoAllowed);
const noRedo = use(ordersRedo, { is: false });

const start = ({ input }: { input: Given | undefined }) => {
  const receivedBy = input?.receivedBy ?? 'petitionDepartment';
  const contact = input?.contact ?? 'clear';
  const accused = input?.accused ?? [];
  const since = input?.on ?? '1970-01-01';
  const { organ: unit, petitioner, petitioners, opinion, redoBy } = input ?? {};
  const notice = receivedBy === 'competentOrgan' ? 'receipt' : 'referral';
  return newCase(input, {
    norm: input?.norm ?? 'petition-2022',
    receivedBy,
    channel: input?.channel ?? 'letter',
    contact,
    noticeOf: contact === 'unclear' ? 'none' : notice,
    ...(petitioner ? { petitioner } : {}),
    ...(petitioners ? { petitioners } : {}),
    accused,
    recused: accused,
    ...(unit === undefined
      ? {}
      : {
          parties: [
            { role: 'competentOrgan', unit, since },
            { role: 'organHead', unit, since },
          ],
        }),
    heard: false,
    applicants: [],
    standingSince: null,
    ...(opinion ? { opinion } : {}),
    ...(redoBy ? { redoBy } : {}),
    level: 'review',
    servedOn: null,
    course: 'open',
    renewed: null,
  } satisfies Partial<Context>) satisfies Context;
};

export const nationalPetitionMachine = setup({
  types: {
    context: {} as Context,
    events: {} as Event,
    input: {} as Given | undefined,
    emitted: {} as Effect<TermNames>,
    meta: {} as Basis<Citation, DecisionId>,
    transitionMeta: {} as Basis<Citation, DecisionId>,
  },
  guards: {
    ...house.guards,
    withdrawsLast: all(petitioner, house.guards.lastToWithdraw),
    mayDelegate: all(
      use(actorIsOneOf, {
        roles: [
          'petitionDepartment',
          'competentOrgan',
          'organHead',
          'reviewOrgan',
          'reReviewOrgan',
        ],
      }),
      delegatesOwnRole,
      reachesNoAccused,
    ),
    maySplit: all(office, reachesNoAccused),
    mayRecuse: either(
      use(actorIsOneOf, { roles: ['petitionDepartment', 'reviewOrgan', 'reReviewOrgan'] }),
      all(use(actorIsOneOf, { roles: ['competentOrgan', 'organHead'] }), beforeOpinion),
    ),
    mayReassign: all(department, reachesNoAccused),
    departmentRegisters: all(department, use(receivedByIs, { organ: 'petitionDepartment' })),
    organRegisters: all(organ, use(receivedByIs, { organ: 'competentOrgan' })),
    maySend: all(department, reachesNoAccused),
    mayTransfer: all(department, under2022, reachesNoAccused),
    mayPassDown: all(organ, under2022, notARedo, reachesNoAccused),
    departmentDirects: all(
      department,
      notARedo,
      either(under2005, use(channelIs, { channel: 'visit' })),
      skipsOnVisit,
      reachesNoAccused,
    ),
    organDirects: all(organ, notARedo, skipsOnVisit, reachesNoAccused),
    departmentDeclines: all(department, notARedo, groundKnown),
    organDeclines: all(organ, notARedo, groundKnown),
    acceptsAppeal: all(organ, use(categoryIs, { appeal: true })),
    acceptsOther: all(organ, use(categoryIs, { appeal: false })),
    mayLead: all(organ, under2022, reachesNoAccused),
    mayObject: all(organ, under2022, use(withinTerm, { term: 'objection' })),
    maySettle: all(organ, under2022),
    mayIssueOpinion: all(organ, statementHeard),
    servesTheOpinion: all(servers, reachesNoAccused, servesOpinion),
    mayServe: all(servers, reachesNoAccused),
    withdrawnBeforeService: all(withdraws, beforeService),
    withdrawnInWindow: all(withdraws, inWindow),
    withdrawnAfterWindow: all(withdraws, afterWindow),
    reviewOrdersRedo: all(reviews, redo),
    reviewDecides: all(reviews, noRedo),
    reReviewOrdersRedo: all(reReviews, redo),
    reReviewDecides: all(reReviews, noRedo),
    archivesUnserved: all(office, contactUnclear, nothingUnanswered, resultReported),
    reviews,
    reReviews,
    mayLapse: all(office, beforeOpinion),
    mayLapseReview: either(department, reviews, reReviews),
    mayArchive: all(office, opinionServed, nothingUnanswered, resultReported),
    mayGrantExtension: all(
      use(actorIs, { role: 'organHead' }),
      limitNotOrdered,
      use(extensionsLeft, { term: 'conclude' }),
      use(withinTerm, { term: 'conclude' }),
      use(extensionWithin, { term: 'conclude' }),
    ),
    takesToSuperior: all(
      office,
      yetToAccept,
      use(hasCommonSuperior, { is: true }),
      reachesNoAccused,
    ),
    takesToConference: all(
      office,
      yetToAccept,
      under2022,
      use(hasCommonSuperior, { is: false }),
      reachesNoAccused,
    ),
    mayReportUnclear: all(office, yetToAccept),
    superiorDecides: all(use(actorIs, { role: 'commonSuperior' }), yetToAccept, reachesNoAccused),
    conferenceSpeaks: all(use(actorIs, { role: 'jointConference' }), under2022),
    conferenceDecides: all(
      use(actorIs, { role: 'jointConference' }),
      under2022,
      yetToAccept,
      reachesNoAccused,
    ),
    authorityNames: all(use(actorIs, { role: 'localAuthority' }), yetToAccept, reachesNoAccused),
    departmentReports: all(department, reachesNoAccused),
    organReports: all(organ, reachesNoAccused),
    officeReports: all(office, reachesNoAccused),
    recommendsOther: all(
      department,
      use(kindIs, { kind: 'improveWork', is: false }),
      consequencesStated,
      reachesNoAccused,
    ),
    recommendsWork: all(
      department,
      use(kindIs, { kind: 'improveWork', is: true }),
      reachesNoAccused,
    ),
    authorityAnswersLast: all(use(actorIs, { role: 'localAuthority' }), noAnswerDue),
    recommendsWorkFirst: all(
      department,
      noAnswerDue,
      use(kindIs, { kind: 'improveWork', is: true }),
      reachesNoAccused,
    ),
    mayBar: all(
      office,
      either(
        all(use(courseIs, { course: 'exhausted', is: true }), opinionServed),
        all(use(courseIs, { course: 'forgone', is: true }), barsAfterLapse),
      ),
    ),
    mayShowRemedy: all(office, use(courseIs, { course: 'exhausted', is: false })),
    mayRecordRepresentatives: all(office, fewRepresentatives),
    mayReportResult: all(organ, use(termRuns, { term: 'report' })),
    mayReportCarriedOut: all(organ, requestSupported),
  },
  actions: {
    ...onCalendar(china).actions,
    /** 记录指定的办理期限 */
    noteAssignment: assign(({ event }) => {
      const assigned = form(event, 'assign');
      return assigned ? { reportBy: assigned.reportBy } : {};
    }),
    /** 记录分类 */
    noteCategory: assign(({ context, event }) => {
      const accepted = form(event, 'accept');
      if (!accepted) return {};
      const { acceptedOn = accepted.on } = context;
      return { category: accepted.category, acceptedOn };
    }),
    /** 交还材料: the organ that objected has no more to do with the matter. */
    releaseOrgan: assign(({ context }) => ({
      parties: context.parties.filter(
        ({ role }) => role !== 'competentOrgan' && role !== 'organHead',
      ),
    })),
    noteHeard: assign({ heard: true }),
    /** 记录处理意见: it stands from now on, and awaits its service. */
    noteOpinion: assign(({ event }) => {
      const issued = form(event, 'issueOpinion');
      if (!issued) return {};
      const { by, on, handlingOpinion } = issued;
      return {
        opinion: { kind: 'handling' as const, organ: by.unit ?? by.id, issuedOn: on },
        outcome: handlingOpinion.outcome,
        standingSince: on,
      };
    }),
    /** 记录送达之日 */
    noteService: assign(({ context, event }) => {
      const service = form(event, 'serve');
      if (!service) return {};
      const { course } = context;
      return {
        servedOn: service.servedOn,
        course: course === 'forgone' ? ('open' as const) : course,
      };
    }),
    /** 记录申请人: several may apply against one opinion. */
    enterApplication: assign(({ context, event }) => ({
      course: 'open' as const,
      applicants: [...new Set([...context.applicants, ...applicantOf(event)])],
    })),
    clearApplicants: assign({ applicants: [] }),
    dropApplicant: assign(({ context, event }) => ({
      applicants: context.applicants.filter((id) => !applicantOf(event).includes(id)),
    })),
    /** 记录复查、复核意见: the next remedy runs from its own service. */
    noteDecision: assign(({ event }) => {
      const issued = form(event, 'issueReviewOpinion');
      if (!issued) return {};
      const { outcome, redoBy } = issued.reviewOpinion;
      return {
        reviewOutcome: outcome,
        level: 'reReview' as const,
        servedOn: null,
        applicants: [],
        ...(issued.by.unit === undefined ? {} : { reviewedBy: issued.by.unit }),
        standingSince: issued.on,
        ...(redoBy ? { redoBy } : {}),
      };
    }),
    markForgone: assign({ course: 'forgone' as const }),
    markExhausted: assign({ course: 'exhausted' as const }),
    noteRenewed: assign(({ event }) => {
      const again = form(event, 'bringUpAgain');
      return again ? { renewed: again.renewed } : {};
    }),
    noteAnswered: assign({ renewed: null }),
  },
}).createMachine({
  id: 'nationalPetition',
  context: start,
  initial: 'open',
  states: {
    open: {
      description: '办理中',
      meta: { clauses: ['petition-2022/22.1', 'petition-2022/23.1'] },
      type: 'parallel',
      on: {
        attach: {
          guard: {
            type: 'actorIsOneOf',
            params: {
              roles: [
                'petitionDepartment',
                'competentOrgan',
                'petitioner',
                'reviewOrgan',
                'reReviewOrgan',
              ],
            },
          },
          meta: { decisions: ['house/attach'] },
        },
        addPetitioner: {
          guard: {
            type: 'actorIsOneOf',
            params: { roles: ['petitionDepartment', 'competentOrgan'] },
          },
          actions: 'addPetitioner',
          meta: { decisions: ['house/addPetitioner'] },
        },
        splitClaims: {
          guard: 'maySplit',
          meta: { decisions: ['house/splitClaims'] },
        },
        delegate: {
          guard: 'mayDelegate',
          actions: 'delegate',
          meta: { decisions: ['house/delegate'] },
        },
        recuse: {
          guard: 'mayRecuse',
          actions: 'recuse',
          meta: { clauses: ['petition-2022/28.3'], decisions: ['house/recuse'] },
        },
        correct: {
          guard: {
            type: 'actorIsOneOf',
            params: { roles: ['petitionDepartment', 'competentOrgan'] },
          },
          meta: { decisions: ['house/correct'] },
        },
        recordAccountability: {
          guard: { type: 'actorIsOneOf', params: { roles: ['petitionDepartment', 'organHead'] } },
          meta: {
            clauses: ['petition-2022/43', 'petition-2022/44', 'petition-2022/45'],
            decisions: ['house/accountability'],
          },
        },
        recordRepresentatives: {
          guard: 'mayRecordRepresentatives',
          meta: { clauses: ['petition-2022/20.3'], decisions: ['national/N22'] },
        },
        reportResult: {
          guard: 'mayReportResult',
          actions: { type: 'stopTerm', params: { term: 'report', as: 'met' } },
          meta: { clauses: ['petition-2022/22(3)'], decisions: ['national/N29'] },
        },
        reportCarriedOut: {
          guard: 'mayReportCarriedOut',
          meta: { clauses: ['petition-2022/32.2'] },
        },
        linkedCaseEnded: {
          guard: { type: 'actorIs', params: { role: 'linkedCase' } },
          meta: { decisions: ['national/N18'] },
        },
      },
      states: {
        main: {
          description: '办理程序',
          meta: { clauses: ['petition-2022/22.1', 'petition-2022/23.1', 'petition-2022/31(6)'] },
          initial: 'received',
          on: {
            serve: {
              guard: 'mayServe',
              meta: { decisions: ['house/serve'] },
            },
            apply: {
              guard: { type: 'actorIs', params: { role: 'petitioner' } },
              meta: {
                clauses: ['petition-2022/35', 'petition-2022/36.1'],
                decisions: ['national/N35'],
              },
            },
            withdrawApplication: {
              guard: { type: 'actorIs', params: { role: 'petitioner' } },
              actions: 'dropApplicant',
              meta: {
                clauses: ['petition-2022/35', 'petition-2022/36.1'],
                decisions: ['national/N28'],
              },
            },
            reassign: {
              guard: 'mayReassign',
              actions: [
                { type: 'appoint', params: { role: 'competentOrgan' } },
                { type: 'appoint', params: { role: 'organHead' } },
              ],
              meta: {
                clauses: ['petition-2022/22(1)', 'petition-2022/30.3'],
                decisions: ['house/reassign'],
              },
            },
            lapse: {
              guard: 'mayLapse',
              target: '#lapsed',
              actions: { type: 'stopAllTerms', params: { as: 'dropped' } },
              meta: { decisions: ['house/lapse'] },
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
            received: {
              description: '待登记',
              meta: { clauses: ['petition-2022/22.1', 'petition-2022/23.1'] },
              entry: [
                {
                  type: 'startTermWhere',
                  params: {
                    term: 'sort',
                    period: 'base',
                    field: 'receivedBy',
                    is: 'petitionDepartment',
                  },
                },
                {
                  type: 'startTermWhere',
                  params: { term: 'notice', period: 'direct', field: 'noticeOf', is: 'receipt' },
                },
              ],
              on: {
                register: [
                  {
                    guard: 'departmentRegisters',
                    target: 'registered',
                    meta: { clauses: ['petition-2022/22.1', 'petition-2022/21.2'] },
                  },
                  {
                    guard: 'organRegisters',
                    target: 'registeredHere',
                    meta: { clauses: ['petition-2022/23.1', 'petition-2022/21.2'] },
                  },
                ],
              },
            },
            registered: {
              description: '已登记，待转送、交办',
              meta: {
                clauses: [
                  'petition-2022/22.1',
                  'petition-2022/22(1)',
                  'petition-2022/22(2)',
                  'petition-2022/22(3)',
                  'petition-2022/22.2',
                ],
              },
              on: {
                refer: {
                  guard: 'maySend',
                  target: 'sent',
                  actions: [
                    { type: 'stopTerm', params: { term: 'sort', as: 'met' } },
                    { type: 'appoint', params: { role: 'competentOrgan' } },
                    { type: 'appoint', params: { role: 'organHead' } },
                    { type: 'issue', params: { form: 'referralLetter' } },
                  ],
                  meta: {
                    clauses: [
                      'petition-2022/22.1',
                      'petition-2022/22(1)',
                      'petition-2022/22(2)',
                      'petition-2022/23.3',
                    ],
                    decisions: ['national/N4', 'national/N6'],
                  },
                },
                assign: {
                  guard: 'maySend',
                  target: 'sent',
                  actions: [
                    { type: 'stopTerm', params: { term: 'sort', as: 'met' } },
                    { type: 'appoint', params: { role: 'competentOrgan' } },
                    { type: 'appoint', params: { role: 'organHead' } },
                    'noteAssignment',
                    { type: 'startTerm', params: { term: 'report', period: 'base' } },
                    { type: 'issue', params: { form: 'assignmentLetter' } },
                  ],
                  meta: {
                    clauses: ['petition-2022/22.1', 'petition-2022/22(3)', 'petition-2022/23.3'],
                    decisions: ['national/N4', 'national/N6', 'national/N29'],
                  },
                },
                transferToPoliticalLegal: {
                  guard: 'mayTransfer',
                  target: '#transferredToPoliticalLegal',
                  actions: [
                    { type: 'stopTerm', params: { term: 'sort', as: 'met' } },
                    { type: 'stopAllTerms', params: { as: 'dropped' } },
                  ],
                  meta: { clauses: ['petition-2022/22.2', 'petition-2022/28.2'] },
                },
                transferToDiscipline: {
                  guard: 'mayTransfer',
                  target: '#transferredToDiscipline',
                  actions: [
                    { type: 'stopTerm', params: { term: 'sort', as: 'met' } },
                    { type: 'stopAllTerms', params: { as: 'dropped' } },
                  ],
                  meta: { clauses: ['petition-2022/22.2', 'petition-2022/30.1'] },
                },
                directElsewhere: {
                  guard: 'departmentDirects',
                  target: '#directedElsewhere',
                  actions: [
                    { type: 'stopTerm', params: { term: 'sort', as: 'met' } },
                    { type: 'stopAllTerms', params: { as: 'dropped' } },
                    { type: 'issue', params: { form: 'directionNotice' } },
                  ],
                  meta: {
                    clauses: ['petition-2022/22.2', 'petition-2022/20.1'],
                    decisions: ['national/N8'],
                  },
                },
                decline: {
                  guard: 'departmentDeclines',
                  target: '#notAccepted',
                  actions: [
                    { type: 'stopTerm', params: { term: 'sort', as: 'met' } },
                    { type: 'stopAllTerms', params: { as: 'dropped' } },
                    { type: 'issue', params: { form: 'declineNotice' } },
                  ],
                  meta: {
                    clauses: [
                      'petition-2022/19.3',
                      'petition-2022/36.3',
                      'petition-2022/31(1)',
                      'petition-2022/23.1',
                    ],
                    decisions: ['national/N8'],
                  },
                },
              },
            },
            registeredHere: {
              description: '已登记，待告知',
              meta: { clauses: ['petition-2022/23.1', 'petition-2022/23.2'] },
              on: {
                accept: [
                  {
                    guard: 'acceptsAppeal',
                    target: 'handling',
                    actions: [
                      { type: 'stopTerm', params: { term: 'notice', as: 'met' } },
                      'noteCategory',
                      { type: 'startTerm', params: { term: 'conclude', period: 'base' } },
                      { type: 'issue', params: { form: 'receiptNotice' } },
                    ],
                    meta: {
                      clauses: [
                        'petition-2022/23.1',
                        'petition-2022/23.2',
                        'petition-2022/31(6)',
                        'petition-2022/34',
                      ],
                      decisions: ['national/N7', 'national/N9'],
                    },
                  },
                  {
                    guard: 'acceptsOther',
                    target: 'answering',
                    actions: [
                      { type: 'stopTerm', params: { term: 'notice', as: 'met' } },
                      'noteCategory',
                      { type: 'issue', params: { form: 'receiptNotice' } },
                    ],
                    meta: {
                      clauses: [
                        'petition-2022/23.1',
                        'petition-2022/23.2',
                        'petition-2022/29.1',
                        'petition-2022/30.1',
                        'petition-2022/31(5)',
                      ],
                      decisions: ['national/N7', 'national/N9'],
                    },
                  },
                ],
                leadToProcedure: {
                  guard: 'mayLead',
                  target: '#ledToProcedure',
                  actions: [
                    { type: 'stopTerm', params: { term: 'notice', as: 'met' } },
                    { type: 'stopTerm', params: { term: 'report', as: 'met' } },
                    { type: 'stopAllTerms', params: { as: 'dropped' } },
                    { type: 'issue', params: { form: 'receiptNotice' } },
                  ],
                  meta: {
                    clauses: [
                      'petition-2022/31(1)',
                      'petition-2022/31(2)',
                      'petition-2022/31(3)',
                      'petition-2022/31(4)',
                      'petition-2022/28.2',
                    ],
                    decisions: ['national/N7'],
                  },
                },
                passDown: {
                  guard: 'mayPassDown',
                  target: '#passedDown',
                  actions: [
                    { type: 'stopTerm', params: { term: 'notice', as: 'met' } },
                    { type: 'stopAllTerms', params: { as: 'dropped' } },
                    { type: 'issue', params: { form: 'referralLetter' } },
                    { type: 'issue', params: { form: 'receiptNotice' } },
                  ],
                  meta: { clauses: ['petition-2022/23.1'], decisions: ['national/N12'] },
                },
                directElsewhere: {
                  guard: 'organDirects',
                  target: '#directedElsewhere',
                  actions: [
                    { type: 'stopTerm', params: { term: 'notice', as: 'met' } },
                    { type: 'stopTerm', params: { term: 'report', as: 'met' } },
                    { type: 'stopAllTerms', params: { as: 'dropped' } },
                    { type: 'issue', params: { form: 'directionNotice' } },
                  ],
                  meta: {
                    clauses: ['petition-2022/23.1', 'petition-2022/20.1'],
                    decisions: ['national/N8'],
                  },
                },
                decline: {
                  guard: 'organDeclines',
                  target: '#notAccepted',
                  actions: [
                    { type: 'stopTerm', params: { term: 'notice', as: 'met' } },
                    { type: 'stopTerm', params: { term: 'report', as: 'met' } },
                    { type: 'stopAllTerms', params: { as: 'dropped' } },
                    { type: 'issue', params: { form: 'declineNotice' } },
                  ],
                  meta: {
                    clauses: [
                      'petition-2022/19.3',
                      'petition-2022/36.3',
                      'petition-2022/31(1)',
                      'petition-2022/23.1',
                    ],
                    decisions: ['national/N8'],
                  },
                },
              },
            },
            sent: {
              description: '已转送、交办，待签收',
              meta: {
                clauses: ['petition-2022/22.1', 'petition-2022/23.3'],
                decisions: ['national/N6'],
              },
              on: {
                receive: {
                  guard: { type: 'actorIs', params: { role: 'competentOrgan' } },
                  target: 'withOrgan',
                  actions: [
                    {
                      type: 'startTermWhere',
                      params: {
                        term: 'notice',
                        period: 'referred',
                        field: 'noticeOf',
                        is: 'referral',
                      },
                    },
                    {
                      type: 'startTermWhere',
                      params: {
                        term: 'objection',
                        period: 'base',
                        field: 'norm',
                        is: 'petition-2022',
                      },
                    },
                  ],
                  meta: {
                    clauses: ['petition-2022/23.3'],
                    decisions: ['national/N5', 'national/N6'],
                  },
                },
                reassign: {
                  guard: 'mayReassign',
                  target: 'sent',
                  actions: [
                    { type: 'stopTerm', params: { term: 'notice', as: 'dropped' } },
                    { type: 'stopTerm', params: { term: 'objection', as: 'dropped' } },
                    { type: 'appoint', params: { role: 'competentOrgan' } },
                    { type: 'appoint', params: { role: 'organHead' } },
                    { type: 'issue', params: { form: 'referralLetter' } },
                  ],
                  meta: {
                    clauses: ['petition-2022/22(1)', 'petition-2022/23.3', 'petition-2022/30.3'],
                    decisions: ['house/reassign', 'national/N5'],
                  },
                },
              },
            },
            withOrgan: {
              description: '已签收，待告知或者提出异议',
              meta: { clauses: ['petition-2022/23.3'] },
              on: {
                accept: [
                  {
                    guard: 'acceptsAppeal',
                    target: 'handling',
                    actions: [
                      { type: 'stopTerm', params: { term: 'notice', as: 'met' } },
                      { type: 'stopTerm', params: { term: 'objection', as: 'dropped' } },
                      'noteCategory',
                      { type: 'startTerm', params: { term: 'conclude', period: 'base' } },
                      { type: 'issue', params: { form: 'receiptNotice' } },
                    ],
                    meta: {
                      clauses: ['petition-2022/23.3', 'petition-2022/31(6)', 'petition-2022/34'],
                      decisions: ['national/N7', 'national/N9'],
                    },
                  },
                  {
                    guard: 'acceptsOther',
                    target: 'answering',
                    actions: [
                      { type: 'stopTerm', params: { term: 'notice', as: 'met' } },
                      { type: 'stopTerm', params: { term: 'objection', as: 'dropped' } },
                      'noteCategory',
                      { type: 'issue', params: { form: 'receiptNotice' } },
                    ],
                    meta: {
                      clauses: [
                        'petition-2022/23.3',
                        'petition-2022/29.1',
                        'petition-2022/30.1',
                        'petition-2022/31(5)',
                      ],
                      decisions: ['national/N7', 'national/N9'],
                    },
                  },
                ],
                leadToProcedure: {
                  guard: 'mayLead',
                  target: '#ledToProcedure',
                  actions: [
                    { type: 'stopTerm', params: { term: 'notice', as: 'met' } },
                    { type: 'stopTerm', params: { term: 'report', as: 'met' } },
                    { type: 'stopAllTerms', params: { as: 'dropped' } },
                    { type: 'issue', params: { form: 'receiptNotice' } },
                  ],
                  meta: {
                    clauses: [
                      'petition-2022/31(1)',
                      'petition-2022/31(2)',
                      'petition-2022/31(3)',
                      'petition-2022/31(4)',
                      'petition-2022/28.2',
                    ],
                    decisions: ['national/N7'],
                  },
                },
                decline: {
                  guard: 'organDeclines',
                  target: '#notAccepted',
                  actions: [
                    { type: 'stopTerm', params: { term: 'notice', as: 'met' } },
                    { type: 'stopTerm', params: { term: 'report', as: 'met' } },
                    { type: 'stopAllTerms', params: { as: 'dropped' } },
                    { type: 'issue', params: { form: 'declineNotice' } },
                  ],
                  meta: {
                    clauses: [
                      'petition-2022/19.3',
                      'petition-2022/36.3',
                      'petition-2022/31(1)',
                      'petition-2022/23.1',
                    ],
                    decisions: ['national/N8'],
                  },
                },
                objectToReferral: {
                  guard: 'mayObject',
                  target: 'objected',
                  actions: { type: 'stopTerm', params: { term: 'objection', as: 'met' } },
                  meta: { clauses: ['petition-2022/23.3'], decisions: ['national/N5'] },
                },
                reassign: {
                  guard: 'mayReassign',
                  target: 'sent',
                  actions: [
                    { type: 'stopTerm', params: { term: 'notice', as: 'dropped' } },
                    { type: 'stopTerm', params: { term: 'objection', as: 'dropped' } },
                    { type: 'appoint', params: { role: 'competentOrgan' } },
                    { type: 'appoint', params: { role: 'organHead' } },
                    { type: 'issue', params: { form: 'referralLetter' } },
                  ],
                  meta: {
                    clauses: ['petition-2022/22(1)', 'petition-2022/23.3', 'petition-2022/30.3'],
                    decisions: ['house/reassign', 'national/N5'],
                  },
                },
              },
            },
            objected: {
              description: '已提出异议，待核实',
              meta: { clauses: ['petition-2022/23.3'], decisions: ['national/N5'] },
              on: {
                takeBack: {
                  guard: { type: 'actorIs', params: { role: 'petitionDepartment' } },
                  target: 'registered',
                  actions: [
                    { type: 'stopTerm', params: { term: 'notice', as: 'dropped' } },
                    { type: 'stopTerm', params: { term: 'report', as: 'dropped' } },
                    'releaseOrgan',
                  ],
                  meta: { clauses: ['petition-2022/23.3'], decisions: ['national/N4'] },
                },
                reassign: {
                  guard: 'mayReassign',
                  target: 'sent',
                  actions: [
                    { type: 'stopTerm', params: { term: 'notice', as: 'dropped' } },
                    { type: 'stopTerm', params: { term: 'objection', as: 'dropped' } },
                    { type: 'appoint', params: { role: 'competentOrgan' } },
                    { type: 'appoint', params: { role: 'organHead' } },
                    { type: 'issue', params: { form: 'referralLetter' } },
                  ],
                  meta: {
                    clauses: ['petition-2022/22(1)', 'petition-2022/23.3', 'petition-2022/30.3'],
                    decisions: ['house/reassign', 'national/N5'],
                  },
                },
                upholdReferral: {
                  guard: { type: 'actorIs', params: { role: 'petitionDepartment' } },
                  target: 'withOrgan',
                  meta: { clauses: ['petition-2022/23.3'], decisions: ['national/N5'] },
                },
                accept: [
                  {
                    guard: 'acceptsAppeal',
                    target: 'handling',
                    actions: [
                      { type: 'stopTerm', params: { term: 'notice', as: 'met' } },
                      { type: 'stopTerm', params: { term: 'objection', as: 'dropped' } },
                      'noteCategory',
                      { type: 'startTerm', params: { term: 'conclude', period: 'base' } },
                      { type: 'issue', params: { form: 'receiptNotice' } },
                    ],
                    meta: {
                      clauses: ['petition-2022/23.3', 'petition-2022/31(6)', 'petition-2022/34'],
                      decisions: ['national/N7', 'national/N9'],
                    },
                  },
                  {
                    guard: 'acceptsOther',
                    target: 'answering',
                    actions: [
                      { type: 'stopTerm', params: { term: 'notice', as: 'met' } },
                      { type: 'stopTerm', params: { term: 'objection', as: 'dropped' } },
                      'noteCategory',
                      { type: 'issue', params: { form: 'receiptNotice' } },
                    ],
                    meta: {
                      clauses: [
                        'petition-2022/23.3',
                        'petition-2022/29.1',
                        'petition-2022/30.1',
                        'petition-2022/31(5)',
                      ],
                      decisions: ['national/N7', 'national/N9'],
                    },
                  },
                ],
                leadToProcedure: {
                  guard: 'mayLead',
                  target: '#ledToProcedure',
                  actions: [
                    { type: 'stopTerm', params: { term: 'notice', as: 'met' } },
                    { type: 'stopTerm', params: { term: 'report', as: 'met' } },
                    { type: 'stopAllTerms', params: { as: 'dropped' } },
                    { type: 'issue', params: { form: 'receiptNotice' } },
                  ],
                  meta: {
                    clauses: [
                      'petition-2022/31(1)',
                      'petition-2022/31(2)',
                      'petition-2022/31(3)',
                      'petition-2022/31(4)',
                      'petition-2022/28.2',
                    ],
                    decisions: ['national/N7'],
                  },
                },
              },
            },
            answering: {
              description: '待研究答复或者依法履行职责',
              meta: {
                clauses: ['petition-2022/29.1', 'petition-2022/30.1', 'petition-2022/31(5)'],
              },
              on: {
                reply: {
                  guard: { type: 'actorIs', params: { role: 'competentOrgan' } },
                  target: '#replied',
                  actions: [
                    { type: 'stopTerm', params: { term: 'report', as: 'met' } },
                    { type: 'stopAllTerms', params: { as: 'dropped' } },
                  ],
                  meta: {
                    clauses: ['petition-2022/29.1', 'petition-2022/30.1', 'petition-2022/31(5)'],
                    decisions: ['national/N9', 'national/N26'],
                  },
                },
                accept: {
                  guard: 'acceptsAppeal',
                  target: 'handling',
                  actions: [
                    'noteCategory',
                    {
                      type: 'startTerm',
                      params: { term: 'conclude', period: 'base', day: 'acceptedOn' },
                    },
                    { type: 'issue', params: { form: 'receiptNotice' } },
                  ],
                  meta: {
                    clauses: ['petition-2022/31(6)', 'petition-2022/34'],
                    decisions: ['national/N9', 'national/N33'],
                  },
                },
                leadToProcedure: {
                  guard: 'mayLead',
                  target: '#ledToProcedure',
                  actions: [
                    { type: 'stopTerm', params: { term: 'report', as: 'met' } },
                    { type: 'stopAllTerms', params: { as: 'dropped' } },
                    { type: 'issue', params: { form: 'receiptNotice' } },
                  ],
                  meta: {
                    clauses: [
                      'petition-2022/31(1)',
                      'petition-2022/31(2)',
                      'petition-2022/31(3)',
                      'petition-2022/31(4)',
                      'petition-2022/28.2',
                    ],
                    decisions: ['national/N33'],
                  },
                },
              },
            },
            handling: {
              description: '申诉求决办理中',
              meta: { clauses: ['petition-2022/31(6)', 'petition-2022/34'] },
              initial: 'investigating',
              on: {
                leadToProcedure: {
                  guard: 'mayLead',
                  target: '#ledToProcedure',
                  actions: [
                    { type: 'stopTerm', params: { term: 'conclude', as: 'met' } },
                    { type: 'stopTerm', params: { term: 'report', as: 'met' } },
                    { type: 'stopAllTerms', params: { as: 'dropped' } },
                    { type: 'issue', params: { form: 'receiptNotice' } },
                  ],
                  meta: {
                    clauses: [
                      'petition-2022/31(1)',
                      'petition-2022/31(2)',
                      'petition-2022/31(3)',
                      'petition-2022/31(4)',
                      'petition-2022/28.2',
                    ],
                    decisions: ['national/N33'],
                  },
                },
                hearStatement: {
                  guard: { type: 'actorIs', params: { role: 'competentOrgan' } },
                  actions: 'noteHeard',
                  meta: { clauses: ['petition-2022/31(6)'], decisions: ['national/N11'] },
                },
                recordSettlement: {
                  guard: 'maySettle',
                  target: '#settledByAgreement',
                  actions: [
                    { type: 'stopTerm', params: { term: 'conclude', as: 'met' } },
                    { type: 'stopTerm', params: { term: 'report', as: 'met' } },
                    { type: 'stopAllTerms', params: { as: 'dropped' } },
                    { type: 'issue', params: { form: 'settlementAgreement' } },
                  ],
                  meta: { clauses: ['petition-2022/33'], decisions: ['national/N10'] },
                },
              },
              states: {
                investigating: {
                  description: '听取陈述、调查核实',
                  meta: { clauses: ['petition-2022/31(6)'] },
                  on: {
                    openHearing: {
                      guard: { type: 'actorIs', params: { role: 'competentOrgan' } },
                      target: 'hearing',
                      meta: { clauses: ['petition-2022/31(6)'], decisions: ['national/N19'] },
                    },
                    issueOpinion: {
                      guard: 'mayIssueOpinion',
                      target: '#remedies',
                      actions: [
                        { type: 'stopTerm', params: { term: 'conclude', as: 'met' } },
                        'noteOpinion',
                        { type: 'issue', params: { form: 'handlingOpinion' } },
                      ],
                      meta: {
                        clauses: ['petition-2022/31(6)', 'petition-2022/32.1', 'petition-2022/34'],
                        decisions: ['national/N10'],
                      },
                    },
                  },
                },
                hearing: {
                  description: '听证中',
                  meta: { clauses: ['petition-2022/31(6)'], decisions: ['national/N19'] },
                  on: {
                    closeHearing: {
                      guard: { type: 'actorIs', params: { role: 'competentOrgan' } },
                      target: 'investigating',
                      actions: 'noteHeard',
                      meta: { clauses: ['petition-2022/31(6)'], decisions: ['national/N19'] },
                    },
                  },
                },
              },
            },
            remedies: {
              id: 'remedies',
              description: '复查复核',
              meta: { clauses: ['petition-2022/35', 'petition-2022/36.1'] },
              initial: 'opinionIssued',
              on: {
                serve: [
                  {
                    guard: 'servesTheOpinion',
                    actions: 'noteService',
                    meta: {
                      clauses: ['petition-2022/35', 'petition-2022/36.1'],
                      decisions: ['house/serve', 'national/N13'],
                    },
                  },
                  {
                    guard: 'mayServe',
                    meta: { decisions: ['house/serve'] },
                  },
                ],
                withdraw: {
                  guard: { type: 'actorIs', params: { role: 'petitioner' } },
                  actions: 'withdraw',
                  meta: { decisions: ['house/withdraw', 'national/N28'] },
                },
                lapse: {
                  guard: 'mayLapseReview',
                  target: '#lapsed',
                  actions: { type: 'stopAllTerms', params: { as: 'dropped' } },
                  meta: { decisions: ['house/lapse', 'national/N34'] },
                },
              },
              states: {
                opinionIssued: {
                  description: '处理意见已作出，待送达',
                  meta: { clauses: ['petition-2022/35', 'petition-2022/32.1'] },
                  on: {
                    serve: [
                      {
                        guard: 'servesTheOpinion',
                        target: 'reviewWindow',
                        actions: [
                          'noteService',
                          {
                            type: 'startTerm',
                            params: { term: 'reviewWindow', period: 'base', day: 'servedOn' },
                          },
                        ],
                        meta: {
                          clauses: ['petition-2022/35'],
                          decisions: ['house/serve', 'national/N13'],
                        },
                      },
                      {
                        guard: 'mayServe',
                        meta: { decisions: ['house/serve'] },
                      },
                    ],
                    apply: {
                      guard: { type: 'actorIs', params: { role: 'petitioner' } },
                      target: 'underReview',
                      actions: [
                        'enterApplication',
                        { type: 'startTerm', params: { term: 'review', period: 'base' } },
                      ],
                      meta: { clauses: ['petition-2022/35'], decisions: ['national/N15'] },
                    },
                    archive: {
                      guard: 'archivesUnserved',
                      target: '#archived',
                      actions: { type: 'stopAllTerms', params: { as: 'dropped' } },
                      meta: {
                        clauses: ['petition-2022/35'],
                        decisions: ['national/N27', 'national/N29'],
                      },
                    },
                  },
                },
                reviewWindow: {
                  description: '复查申请期限内',
                  meta: { clauses: ['petition-2022/35'], decisions: ['national/N13'] },
                  on: {
                    serve: [
                      {
                        guard: 'servesTheOpinion',
                        actions: [
                          'noteService',
                          {
                            type: 'startTerm',
                            params: { term: 'reviewWindow', period: 'base', day: 'servedOn' },
                          },
                        ],
                        meta: {
                          clauses: ['petition-2022/35'],
                          decisions: ['house/serve', 'national/N13'],
                        },
                      },
                      {
                        guard: 'mayServe',
                        meta: { decisions: ['house/serve'] },
                      },
                    ],
                    apply: {
                      guard: { type: 'actorIs', params: { role: 'petitioner' } },
                      target: 'underReview',
                      actions: [
                        { type: 'stopTerm', params: { term: 'reviewWindow', as: 'met' } },
                        'enterApplication',
                        { type: 'startTerm', params: { term: 'review', period: 'base' } },
                      ],
                      meta: { clauses: ['petition-2022/35'], decisions: ['national/N16'] },
                    },
                    'reviewWindow.overdue': {
                      guard: { type: 'reached', params: { term: 'reviewWindow', rung: 'overdue' } },
                      target: 'reviewForgone',
                      actions: [
                        'markForgone',
                        { type: 'stopTerm', params: { term: 'reviewWindow', as: 'dropped' } },
                      ],
                      meta: { clauses: ['petition-2022/35'], decisions: ['national/N14'] },
                    },
                  },
                },
                reviewForgone: {
                  id: 'reviewForgone',
                  description: '逾期未申请复查',
                  meta: {
                    clauses: ['petition-2022/35'],
                    decisions: ['national/N14', 'national/N20'],
                  },
                  on: {
                    serve: [
                      {
                        guard: 'servesTheOpinion',
                        target: 'reviewWindow',
                        actions: [
                          'noteService',
                          {
                            type: 'startTerm',
                            params: { term: 'reviewWindow', period: 'base', day: 'servedOn' },
                          },
                        ],
                        meta: {
                          clauses: ['petition-2022/35'],
                          decisions: ['house/serve', 'national/N13'],
                        },
                      },
                      {
                        guard: 'mayServe',
                        meta: { decisions: ['house/serve'] },
                      },
                    ],
                    apply: {
                      guard: { type: 'actorIs', params: { role: 'petitioner' } },
                      target: '#lateReview',
                      actions: [
                        'enterApplication',
                        { type: 'startTerm', params: { term: 'review', period: 'base' } },
                      ],
                      meta: {
                        clauses: ['petition-2022/35'],
                        decisions: ['national/N14', 'national/N16'],
                      },
                    },
                    archive: {
                      guard: 'mayArchive',
                      target: '#archived',
                      actions: { type: 'stopAllTerms', params: { as: 'dropped' } },
                      meta: {
                        clauses: ['petition-2022/35'],
                        decisions: ['national/N27', 'national/N29'],
                      },
                    },
                  },
                },
                underReview: {
                  description: '复查中',
                  meta: { clauses: ['petition-2022/35'] },
                  initial: 'deciding',
                  on: {
                    apply: {
                      guard: { type: 'actorIs', params: { role: 'petitioner' } },
                      actions: 'enterApplication',
                      meta: { clauses: ['petition-2022/35'], decisions: ['national/N35'] },
                    },
                    withdrawApplication: [
                      {
                        guard: 'withdrawnBeforeService',
                        target: 'opinionIssued',
                        actions: [
                          { type: 'stopTerm', params: { term: 'review', as: 'dropped' } },
                          'dropApplicant',
                        ],
                        meta: { clauses: ['petition-2022/35'], decisions: ['national/N28'] },
                      },
                      {
                        guard: 'withdrawnInWindow',
                        target: 'reviewWindow',
                        actions: [
                          { type: 'stopTerm', params: { term: 'review', as: 'dropped' } },
                          {
                            type: 'startTerm',
                            params: { term: 'reviewWindow', period: 'base', day: 'servedOn' },
                          },
                          'dropApplicant',
                        ],
                        meta: { clauses: ['petition-2022/35'], decisions: ['national/N28'] },
                      },
                      {
                        guard: 'withdrawnAfterWindow',
                        target: 'reviewForgone',
                        actions: [
                          { type: 'stopTerm', params: { term: 'review', as: 'dropped' } },
                          'markForgone',
                          'dropApplicant',
                        ],
                        meta: { clauses: ['petition-2022/35'], decisions: ['national/N28'] },
                      },
                    ],
                  },
                  states: {
                    deciding: {
                      description: '待作出复查意见',
                      meta: { clauses: ['petition-2022/35'] },
                      on: {
                        issueReviewOpinion: [
                          {
                            guard: 'reviewOrdersRedo',
                            target: '#reviewIssued',
                            actions: [
                              { type: 'stopTerm', params: { term: 'review', as: 'met' } },
                              'noteDecision',
                              { type: 'issue', params: { form: 'reviewOpinion' } },
                              {
                                type: 'openCase',
                                params: {
                                  procedure: 'national-petition',
                                  link: 'redo',
                                  take: [
                                    'petitioner',
                                    'petitioners',
                                    'opinion',
                                    'redoBy',
                                    'channel',
                                    'contact',
                                    'accused',
                                  ],
                                },
                              },
                            ],
                            meta: {
                              clauses: ['petition-2022/35'],
                              decisions: ['national/N17', 'national/N18'],
                            },
                          },
                          {
                            guard: 'reviewDecides',
                            target: '#reviewIssued',
                            actions: [
                              { type: 'stopTerm', params: { term: 'review', as: 'met' } },
                              'noteDecision',
                              { type: 'issue', params: { form: 'reviewOpinion' } },
                            ],
                            meta: { clauses: ['petition-2022/35'], decisions: ['national/N17'] },
                          },
                        ],
                      },
                    },
                    lateApplication: {
                      id: 'lateReview',
                      description: '逾期申请，待答复',
                      meta: { clauses: ['petition-2022/35'], decisions: ['national/N14'] },
                      on: {
                        serve: [
                          {
                            guard: 'servesTheOpinion',
                            target: 'deciding',
                            actions: 'noteService',
                            meta: {
                              clauses: ['petition-2022/35'],
                              decisions: ['house/serve', 'national/N13', 'national/N14'],
                            },
                          },
                          {
                            guard: 'mayServe',
                            meta: { decisions: ['house/serve'] },
                          },
                        ],
                        admitLate: {
                          guard: 'reviews',
                          target: 'deciding',
                          meta: { clauses: ['petition-2022/35'], decisions: ['national/N14'] },
                        },
                        refuseLate: {
                          guard: 'reviews',
                          target: '#reviewForgone',
                          actions: [
                            { type: 'stopTerm', params: { term: 'review', as: 'met' } },
                            'markForgone',
                            'clearApplicants',
                            { type: 'issue', params: { form: 'declineNotice' } },
                          ],
                          meta: { clauses: ['petition-2022/35'], decisions: ['national/N14'] },
                        },
                      },
                    },
                  },
                },
                reviewIssued: {
                  id: 'reviewIssued',
                  description: '复查意见已作出，待送达',
                  meta: { clauses: ['petition-2022/36.1', 'petition-2022/35'] },
                  on: {
                    archive: {
                      guard: 'archivesUnserved',
                      target: '#archived',
                      actions: { type: 'stopAllTerms', params: { as: 'dropped' } },
                      meta: {
                        clauses: ['petition-2022/36.1'],
                        decisions: ['national/N27', 'national/N29'],
                      },
                    },
                    serve: [
                      {
                        guard: 'servesTheOpinion',
                        target: 'reReviewWindow',
                        actions: [
                          'noteService',
                          {
                            type: 'startTerm',
                            params: { term: 'reReviewWindow', period: 'base', day: 'servedOn' },
                          },
                        ],
                        meta: {
                          clauses: ['petition-2022/36.1'],
                          decisions: ['house/serve', 'national/N13'],
                        },
                      },
                      {
                        guard: 'mayServe',
                        meta: { decisions: ['house/serve'] },
                      },
                    ],
                    apply: {
                      guard: { type: 'actorIs', params: { role: 'petitioner' } },
                      target: 'underReReview',
                      actions: [
                        'enterApplication',
                        { type: 'startTerm', params: { term: 'reReview', period: 'base' } },
                      ],
                      meta: { clauses: ['petition-2022/36.1'], decisions: ['national/N15'] },
                    },
                  },
                },
                reReviewWindow: {
                  description: '复核申请期限内',
                  meta: { clauses: ['petition-2022/36.1'], decisions: ['national/N13'] },
                  on: {
                    serve: [
                      {
                        guard: 'servesTheOpinion',
                        actions: [
                          'noteService',
                          {
                            type: 'startTerm',
                            params: { term: 'reReviewWindow', period: 'base', day: 'servedOn' },
                          },
                        ],
                        meta: {
                          clauses: ['petition-2022/36.1'],
                          decisions: ['house/serve', 'national/N13'],
                        },
                      },
                      {
                        guard: 'mayServe',
                        meta: { decisions: ['house/serve'] },
                      },
                    ],
                    apply: {
                      guard: { type: 'actorIs', params: { role: 'petitioner' } },
                      target: 'underReReview',
                      actions: [
                        { type: 'stopTerm', params: { term: 'reReviewWindow', as: 'met' } },
                        'enterApplication',
                        { type: 'startTerm', params: { term: 'reReview', period: 'base' } },
                      ],
                      meta: { clauses: ['petition-2022/36.1'], decisions: ['national/N16'] },
                    },
                    'reReviewWindow.overdue': {
                      guard: {
                        type: 'reached',
                        params: { term: 'reReviewWindow', rung: 'overdue' },
                      },
                      target: 'reReviewForgone',
                      actions: [
                        'markForgone',
                        { type: 'stopTerm', params: { term: 'reReviewWindow', as: 'dropped' } },
                      ],
                      meta: { clauses: ['petition-2022/36.1'], decisions: ['national/N14'] },
                    },
                  },
                },
                reReviewForgone: {
                  id: 'reReviewForgone',
                  description: '逾期未申请复核',
                  meta: {
                    clauses: ['petition-2022/36.1'],
                    decisions: ['national/N14', 'national/N20'],
                  },
                  on: {
                    serve: [
                      {
                        guard: 'servesTheOpinion',
                        target: 'reReviewWindow',
                        actions: [
                          'noteService',
                          {
                            type: 'startTerm',
                            params: { term: 'reReviewWindow', period: 'base', day: 'servedOn' },
                          },
                        ],
                        meta: {
                          clauses: ['petition-2022/36.1'],
                          decisions: ['house/serve', 'national/N13'],
                        },
                      },
                      {
                        guard: 'mayServe',
                        meta: { decisions: ['house/serve'] },
                      },
                    ],
                    apply: {
                      guard: { type: 'actorIs', params: { role: 'petitioner' } },
                      target: '#lateReReview',
                      actions: [
                        'enterApplication',
                        { type: 'startTerm', params: { term: 'reReview', period: 'base' } },
                      ],
                      meta: {
                        clauses: ['petition-2022/36.1'],
                        decisions: ['national/N14', 'national/N16'],
                      },
                    },
                    archive: {
                      guard: 'mayArchive',
                      target: '#archived',
                      actions: { type: 'stopAllTerms', params: { as: 'dropped' } },
                      meta: {
                        clauses: ['petition-2022/36.1'],
                        decisions: ['national/N27', 'national/N29'],
                      },
                    },
                  },
                },
                underReReview: {
                  description: '复核中',
                  meta: { clauses: ['petition-2022/36.1'] },
                  initial: 'deciding',
                  on: {
                    apply: {
                      guard: { type: 'actorIs', params: { role: 'petitioner' } },
                      actions: 'enterApplication',
                      meta: { clauses: ['petition-2022/36.1'], decisions: ['national/N35'] },
                    },
                    withdrawApplication: [
                      {
                        guard: 'withdrawnBeforeService',
                        target: 'reviewIssued',
                        actions: [
                          { type: 'stopTerm', params: { term: 'reReview', as: 'dropped' } },
                          'dropApplicant',
                        ],
                        meta: { clauses: ['petition-2022/36.1'], decisions: ['national/N28'] },
                      },
                      {
                        guard: 'withdrawnInWindow',
                        target: 'reReviewWindow',
                        actions: [
                          { type: 'stopTerm', params: { term: 'reReview', as: 'dropped' } },
                          {
                            type: 'startTerm',
                            params: { term: 'reReviewWindow', period: 'base', day: 'servedOn' },
                          },
                          'dropApplicant',
                        ],
                        meta: { clauses: ['petition-2022/36.1'], decisions: ['national/N28'] },
                      },
                      {
                        guard: 'withdrawnAfterWindow',
                        target: 'reReviewForgone',
                        actions: [
                          { type: 'stopTerm', params: { term: 'reReview', as: 'dropped' } },
                          'markForgone',
                          'dropApplicant',
                        ],
                        meta: { clauses: ['petition-2022/36.1'], decisions: ['national/N28'] },
                      },
                    ],
                  },
                  states: {
                    deciding: {
                      description: '待作出复核意见',
                      meta: { clauses: ['petition-2022/36.1'] },
                      on: {
                        issueReviewOpinion: [
                          {
                            guard: 'reReviewOrdersRedo',
                            target: '#concludedFinally',
                            actions: [
                              { type: 'stopTerm', params: { term: 'reReview', as: 'met' } },
                              'noteDecision',
                              'markExhausted',
                              { type: 'issue', params: { form: 'reviewOpinion' } },
                              {
                                type: 'openCase',
                                params: {
                                  procedure: 'national-petition',
                                  link: 'redo',
                                  take: [
                                    'petitioner',
                                    'petitioners',
                                    'opinion',
                                    'redoBy',
                                    'channel',
                                    'contact',
                                    'accused',
                                  ],
                                },
                              },
                            ],
                            meta: {
                              clauses: ['petition-2022/36.1'],
                              decisions: ['national/N17', 'national/N18'],
                            },
                          },
                          {
                            guard: 'reReviewDecides',
                            target: '#concludedFinally',
                            actions: [
                              { type: 'stopTerm', params: { term: 'reReview', as: 'met' } },
                              'noteDecision',
                              'markExhausted',
                              { type: 'issue', params: { form: 'reviewOpinion' } },
                            ],
                            meta: { clauses: ['petition-2022/36.1'], decisions: ['national/N17'] },
                          },
                        ],
                        openHearing: {
                          guard: 'reReviews',
                          target: 'hearing',
                          actions: { type: 'pauseTerm', params: { term: 'reReview' } },
                          meta: {
                            clauses: ['petition-2022/36.2'],
                            decisions: ['national/N19', 'house/suspension'],
                          },
                        },
                      },
                    },
                    hearing: {
                      description: '复核听证中',
                      meta: {
                        clauses: ['petition-2022/36.2'],
                        decisions: ['national/N19', 'house/suspension'],
                      },
                      on: {
                        closeHearing: {
                          guard: 'reReviews',
                          target: 'deciding',
                          actions: { type: 'resumeTerm', params: { term: 'reReview' } },
                          meta: {
                            clauses: ['petition-2022/36.2'],
                            decisions: ['national/N19', 'house/suspension'],
                          },
                        },
                      },
                    },
                    lateApplication: {
                      id: 'lateReReview',
                      description: '逾期申请，待答复',
                      meta: { clauses: ['petition-2022/36.1'], decisions: ['national/N14'] },
                      on: {
                        serve: [
                          {
                            guard: 'servesTheOpinion',
                            target: 'deciding',
                            actions: 'noteService',
                            meta: {
                              clauses: ['petition-2022/36.1'],
                              decisions: ['house/serve', 'national/N13', 'national/N14'],
                            },
                          },
                          {
                            guard: 'mayServe',
                            meta: { decisions: ['house/serve'] },
                          },
                        ],
                        admitLate: {
                          guard: 'reReviews',
                          target: 'deciding',
                          meta: { clauses: ['petition-2022/36.1'], decisions: ['national/N14'] },
                        },
                        refuseLate: {
                          guard: 'reReviews',
                          target: '#reReviewForgone',
                          actions: [
                            { type: 'stopTerm', params: { term: 'reReview', as: 'met' } },
                            'markForgone',
                            'clearApplicants',
                            { type: 'issue', params: { form: 'declineNotice' } },
                          ],
                          meta: { clauses: ['petition-2022/36.1'], decisions: ['national/N14'] },
                        },
                      },
                    },
                  },
                },

                concludedFinally: {
                  id: 'concludedFinally',
                  description: '三级终结',
                  meta: { clauses: ['petition-2022/36.3'], decisions: ['national/N20'] },
                  on: {
                    archive: {
                      guard: 'mayArchive',
                      target: '#archived',
                      actions: { type: 'stopAllTerms', params: { as: 'dropped' } },
                      meta: {
                        clauses: ['petition-2022/36.3'],
                        decisions: ['national/N27', 'national/N29'],
                      },
                    },
                  },
                },
              },
            },
          },
        },
        extension: {
          description: '延期',
          meta: { clauses: ['petition-2022/34'], decisions: ['national/N2'] },
          initial: 'notExtended',
          on: {
            grantExtension: {
              guard: 'mayGrantExtension',
              target: '.toBeNotified',
              actions: [
                { type: 'extendBy', params: { term: 'conclude' } },
                { type: 'issue', params: { form: 'extensionNotice' } },
              ],
              meta: { clauses: ['petition-2022/34'], decisions: ['national/N2', 'national/N32'] },
            },
          },
          states: {
            notExtended: {
              description: '未延期',
              meta: { clauses: ['petition-2022/34'], decisions: ['national/N2'] },
            },
            toBeNotified: {
              description: '已批准延期，待告知理由',
              meta: { clauses: ['petition-2022/34'], decisions: ['national/N32'] },
              on: {
                notifyExtension: {
                  guard: { type: 'actorIs', params: { role: 'competentOrgan' } },
                  target: 'notified',
                  meta: { clauses: ['petition-2022/34'], decisions: ['national/N32'] },
                },
              },
            },
            notified: {
              description: '已告知延期理由',
              meta: { clauses: ['petition-2022/34'], decisions: ['national/N32'] },
            },
          },
        },
        jurisdiction: {
          description: '受理争议',
          meta: {
            clauses: ['petition-2022/24.1', 'petition-2022/24.2'],
            decisions: ['national/N23'],
          },
          initial: 'undisputed',
          on: {
            reportDispute: [
              {
                guard: 'takesToSuperior',
                target: '.atSuperior',
                meta: { clauses: ['petition-2022/24.1'], decisions: ['national/N23'] },
              },
              {
                guard: 'takesToConference',
                target: '.atConference',
                meta: { clauses: ['petition-2022/24.1'], decisions: ['national/N23'] },
              },
            ],
            reportUnclear: {
              guard: 'mayReportUnclear',
              target: '.awaitingDesignation',
              meta: { clauses: ['petition-2022/24.2'], decisions: ['national/N23'] },
            },
            decideDivision: [
              {
                guard: 'superiorDecides',
                target: '.undisputed',
                actions: [
                  { type: 'appoint', params: { role: 'competentOrgan' } },
                  { type: 'appoint', params: { role: 'organHead' } },
                ],
                meta: { clauses: ['petition-2022/24.1'], decisions: ['national/N23'] },
              },
              {
                guard: { type: 'actorIs', params: { role: 'commonSuperior' } },
                target: '.undisputed',
                meta: { clauses: ['petition-2022/24.1'], decisions: ['national/N23'] },
              },
            ],
            coordinateDivision: [
              {
                guard: 'conferenceDecides',
                target: '.undisputed',
                actions: [
                  { type: 'appoint', params: { role: 'competentOrgan' } },
                  { type: 'appoint', params: { role: 'organHead' } },
                ],
                meta: { clauses: ['petition-2022/24.1'], decisions: ['national/N23'] },
              },
              {
                guard: 'conferenceSpeaks',
                target: '.undisputed',
                meta: { clauses: ['petition-2022/24.1'], decisions: ['national/N23'] },
              },
            ],
            designate: [
              {
                guard: 'authorityNames',
                target: '.undisputed',
                actions: [
                  { type: 'appoint', params: { role: 'competentOrgan' } },
                  { type: 'appoint', params: { role: 'organHead' } },
                ],
                meta: { clauses: ['petition-2022/24.2'], decisions: ['national/N23'] },
              },
              {
                guard: { type: 'actorIs', params: { role: 'localAuthority' } },
                target: '.undisputed',
                meta: { clauses: ['petition-2022/24.2'], decisions: ['national/N23'] },
              },
            ],
          },
          states: {
            undisputed: {
              description: '无待决争议',
              meta: {
                clauses: ['petition-2022/24.1', 'petition-2022/24.2'],
                decisions: ['national/N23'],
              },
            },
            atSuperior: {
              description: '待共同的上一级决定',
              meta: { clauses: ['petition-2022/24.1'], decisions: ['national/N23'] },
            },
            atConference: {
              description: '待联席会议协调',
              meta: { clauses: ['petition-2022/24.1'], decisions: ['national/N23'] },
            },
            awaitingDesignation: {
              description: '职责不清，待指定',
              meta: { clauses: ['petition-2022/24.2'], decisions: ['national/N23'] },
            },
          },
        },
        majorMatter: {
          description: '重大、紧急事项报告',
          meta: {
            clauses: ['petition-2022/25.1', 'petition-2022/25.2'],
            decisions: ['national/N24'],
          },
          initial: 'notMajor',
          states: {
            notMajor: {
              description: '未认定为重大、紧急',
              meta: { clauses: ['petition-2022/25.1'], decisions: ['national/N24'] },
              on: {
                findMajor: [
                  {
                    guard: { type: 'actorIs', params: { role: 'petitionDepartment' } },
                    target: 'toBeReportedUp',
                    actions: { type: 'startTerm', params: { term: 'reportUp', period: 'base' } },
                    meta: {
                      clauses: ['petition-2022/25.1', 'petition-2022/25.2'],
                      decisions: ['national/N24'],
                    },
                  },
                  {
                    guard: { type: 'actorIs', params: { role: 'competentOrgan' } },
                    target: 'toBeReported',
                    actions: { type: 'startTerm', params: { term: 'reportMajor', period: 'base' } },
                    meta: { clauses: ['petition-2022/25.1'], decisions: ['national/N24'] },
                  },
                ],
              },
            },
            toBeReported: {
              description: '机关待报告',
              meta: { clauses: ['petition-2022/25.1'], decisions: ['national/N24'] },
              on: {
                reportMajor: {
                  guard: 'officeReports',
                  target: 'reported',
                  actions: { type: 'stopTerm', params: { term: 'reportMajor', as: 'met' } },
                  meta: { clauses: ['petition-2022/25.1'], decisions: ['national/N24'] },
                },
              },
            },
            toBeReportedUp: {
              description: '信访部门待报告',
              meta: {
                clauses: ['petition-2022/25.1', 'petition-2022/25.2'],
                decisions: ['national/N24'],
              },
              on: {
                reportMajor: [
                  {
                    guard: 'departmentReports',
                    target: 'reported',
                    actions: { type: 'stopTerm', params: { term: 'reportUp', as: 'met' } },
                    meta: { clauses: ['petition-2022/25.2'], decisions: ['national/N24'] },
                  },
                  {
                    guard: 'organReports',
                    meta: { clauses: ['petition-2022/25.1'], decisions: ['national/N24'] },
                  },
                ],
              },
            },
            reported: {
              description: '已报告',
              meta: { clauses: ['petition-2022/25.1', 'petition-2022/25.2'] },
            },
          },
        },
        oversight: {
          description: '督办和三项建议',
          meta: {
            clauses: ['petition-2022/40.1', 'petition-2022/40.2', 'petition-2022/40.3'],
            decisions: ['national/N25'],
          },
          initial: 'unsupervised',
          on: {
            supervise: {
              guard: { type: 'actorIs', params: { role: 'petitionDepartment' } },
              actions: { type: 'issue', params: { form: 'supervisionOpinion' } },
              meta: { clauses: ['petition-2022/40.1'], decisions: ['national/N25'] },
            },
            recommend: [
              {
                guard: 'recommendsOther',
                target: '.awaitingAnswer',
                actions: { type: 'issue', params: { form: 'recommendation' } },
                meta: {
                  clauses: ['petition-2022/40.2', 'petition-2022/40.3'],
                  decisions: ['national/N25'],
                },
              },
              {
                guard: 'recommendsWorkFirst',
                target: '.awaitingAnswer',
                actions: [
                  { type: 'startTerm', params: { term: 'answer', period: 'base' } },
                  { type: 'issue', params: { form: 'recommendation' } },
                ],
                meta: {
                  clauses: ['petition-2022/40.1', 'petition-2022/40.4'],
                  decisions: ['national/N25'],
                },
              },
              {
                guard: 'recommendsWork',
                target: '.awaitingAnswer',
                actions: { type: 'issue', params: { form: 'recommendation' } },
                meta: { clauses: ['petition-2022/40.1'], decisions: ['national/N25'] },
              },
            ],
          },
          states: {
            unsupervised: {
              description: '未督办',
              meta: { clauses: ['petition-2022/40.1'] },
              on: {
                supervise: {
                  guard: { type: 'actorIs', params: { role: 'petitionDepartment' } },
                  target: 'supervised',
                  actions: { type: 'issue', params: { form: 'supervisionOpinion' } },
                  meta: { clauses: ['petition-2022/40.1'], decisions: ['national/N25'] },
                },
              },
            },
            supervised: {
              description: '已督办',
              meta: { clauses: ['petition-2022/40.1'], decisions: ['national/N25'] },
            },
            awaitingAnswer: {
              description: '已提出建议，待书面反馈',
              meta: { clauses: ['petition-2022/40.4'], decisions: ['national/N25'] },
              on: {
                answer: [
                  {
                    guard: { type: 'actorIs', params: { role: 'competentOrgan' } },
                    target: 'answered',
                    actions: { type: 'stopTerm', params: { term: 'answer', as: 'met' } },
                    meta: {
                      clauses: ['petition-2022/40.4'],
                      decisions: ['national/N24', 'national/N25'],
                    },
                  },
                  {
                    guard: 'authorityAnswersLast',
                    target: 'answered',
                    meta: { clauses: ['petition-2022/40.4'], decisions: ['national/N25'] },
                  },
                  {
                    guard: { type: 'actorIs', params: { role: 'localAuthority' } },
                    meta: { clauses: ['petition-2022/40.4'], decisions: ['national/N25'] },
                  },
                ],
              },
            },
            answered: {
              description: '已书面反馈',
              meta: { clauses: ['petition-2022/40.4'], decisions: ['national/N25'] },
              on: {
                answer: {
                  guard: {
                    type: 'actorIsOneOf',
                    params: { roles: ['competentOrgan', 'localAuthority'] },
                  },
                  meta: { clauses: ['petition-2022/40.4'], decisions: ['national/N25'] },
                },
              },
            },
          },
        },
        renewedPetition: {
          description: '再次提出',
          meta: { clauses: ['petition-2022/36.3'], decisions: ['national/N20', 'national/N21'] },
          initial: 'nothingToAnswer',
          on: {
            bringUpAgain: {
              guard: { type: 'actorIs', params: { role: 'petitioner' } },
              target: '.toBeAnswered',
              actions: 'noteRenewed',
              meta: {
                clauses: ['petition-2022/36.3', 'petition-2022/19.3'],
                decisions: ['national/N21'],
              },
            },
          },
          states: {
            nothingToAnswer: {
              description: '无待答复的请求',
              meta: { clauses: ['petition-2022/36.3'], decisions: ['national/N21'] },
            },
            toBeAnswered: {
              description: '再次提出的请求待答复',
              meta: { clauses: ['petition-2022/36.3'], decisions: ['national/N21'] },
              on: {
                bar: {
                  guard: 'mayBar',
                  target: 'nothingToAnswer',
                  actions: ['noteAnswered', { type: 'issue', params: { form: 'barNotice' } }],
                  meta: { clauses: ['petition-2022/36.3'], decisions: ['national/N20'] },
                },
                registerAnew: {
                  guard: {
                    type: 'actorIsOneOf',
                    params: { roles: ['petitionDepartment', 'competentOrgan'] },
                  },
                  target: 'nothingToAnswer',
                  actions: [
                    {
                      type: 'openCase',
                      params: {
                        procedure: 'national-petition',
                        link: 'newFacts',
                        take: ['petitioner', 'renewed', 'opinion', 'channel', 'contact', 'accused'],
                      },
                    },
                    'noteAnswered',
                  ],
                  meta: {
                    clauses: ['petition-2022/36.3'],
                    decisions: ['national/N20', 'national/N21'],
                  },
                },
                showRemedy: {
                  guard: 'mayShowRemedy',
                  target: 'nothingToAnswer',
                  actions: 'noteAnswered',
                  meta: {
                    clauses: ['petition-2022/19.3', 'petition-2022/35', 'petition-2022/36.1'],
                    decisions: ['national/N21'],
                  },
                },
              },
            },
          },
        },
        supervision: {
          description: '期限',
          meta: {
            clauses: [
              'petition-2022/22.1',
              'petition-2022/23.2',
              'petition-2022/23.3',
              'petition-2022/34',
              'petition-2022/35',
              'petition-2022/36.1',
            ],
          },
          type: 'parallel',
          states: {
            intake: {
              description: '转送、交办和告知时限',
              meta: { clauses: ['petition-2022/22.1', 'petition-2022/23.2', 'petition-2022/23.3'] },
              initial: 'idle',
              on: {
                'sort.started': { target: '.running', meta: { clauses: ['petition-2022/22.1'] } },
                'sort.stopped': { target: '.idle', meta: { clauses: ['petition-2022/22.1'] } },
                'notice.started': {
                  target: '.running',
                  meta: { clauses: ['petition-2022/23.2', 'petition-2022/23.3'] },
                },
                'notice.stopped': {
                  target: '.idle',
                  meta: { clauses: ['petition-2022/23.2', 'petition-2022/23.3'] },
                },
              },
              states: {
                idle: {
                  description: '未计时',
                  meta: {
                    clauses: ['petition-2022/22.1', 'petition-2022/23.2', 'petition-2022/23.3'],
                  },
                },
                running: {
                  description: '计时中',
                  meta: {
                    clauses: ['petition-2022/22.1', 'petition-2022/23.2', 'petition-2022/23.3'],
                  },
                  on: {
                    'sort.due': {
                      guard: { type: 'reached', params: { term: 'sort', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'sort', rung: 'due' } },
                      meta: { clauses: ['petition-2022/22.1'] },
                    },
                    'notice.due': {
                      guard: { type: 'reached', params: { term: 'notice', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'notice', rung: 'due' } },
                      meta: { clauses: ['petition-2022/23.2', 'petition-2022/23.3'] },
                    },
                  },
                },
                due: {
                  description: '到期日',
                  meta: {
                    clauses: ['petition-2022/22.1', 'petition-2022/23.2', 'petition-2022/23.3'],
                  },
                  on: {
                    'sort.overdue': {
                      guard: { type: 'reached', params: { term: 'sort', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'sort' } },
                      meta: { clauses: ['petition-2022/22.1'], decisions: ['house/R8'] },
                    },
                    'notice.overdue': {
                      guard: { type: 'reached', params: { term: 'notice', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'notice' } },
                      meta: {
                        clauses: ['petition-2022/23.2', 'petition-2022/23.3'],
                        decisions: ['house/R8'],
                      },
                    },
                  },
                },
                overdue: {
                  description: '逾期',
                  meta: {
                    clauses: ['petition-2022/22.1', 'petition-2022/23.2', 'petition-2022/23.3'],
                  },
                },
              },
            },
            objection: {
              description: '异议期限',
              meta: { clauses: ['petition-2022/23.3'], decisions: ['national/N5'] },
              initial: 'idle',
              on: {
                'objection.started': {
                  target: '.running',
                  meta: { clauses: ['petition-2022/23.3'], decisions: ['national/N5'] },
                },
                'objection.stopped': {
                  target: '.idle',
                  meta: { clauses: ['petition-2022/23.3'], decisions: ['national/N5'] },
                },
              },
              states: {
                idle: {
                  description: '未计时',
                  meta: { clauses: ['petition-2022/23.3'], decisions: ['national/N5'] },
                },
                running: {
                  description: '计时中',
                  meta: { clauses: ['petition-2022/23.3'], decisions: ['national/N5'] },
                  on: {
                    'objection.due': {
                      guard: { type: 'reached', params: { term: 'objection', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'objection', rung: 'due' } },
                      meta: { clauses: ['petition-2022/23.3'], decisions: ['national/N5'] },
                    },
                  },
                },
                due: {
                  description: '到期日',
                  meta: { clauses: ['petition-2022/23.3'], decisions: ['national/N5'] },
                  on: {
                    'objection.overdue': {
                      guard: { type: 'reached', params: { term: 'objection', rung: 'overdue' } },
                      target: 'over',
                      meta: { clauses: ['petition-2022/23.3'], decisions: ['national/N5'] },
                    },
                  },
                },
                over: {
                  description: '异议期限已过',
                  meta: { clauses: ['petition-2022/23.3'], decisions: ['national/N5'] },
                },
              },
            },
            report: {
              description: '反馈结果期限',
              meta: { clauses: ['petition-2022/22(3)'] },
              initial: 'idle',
              on: {
                'report.started': {
                  target: '.running',
                  meta: { clauses: ['petition-2022/22(3)'] },
                },
                'report.stopped': { target: '.idle', meta: { clauses: ['petition-2022/22(3)'] } },
              },
              states: {
                idle: { description: '未计时', meta: { clauses: ['petition-2022/22(3)'] } },
                running: {
                  description: '计时中',
                  meta: { clauses: ['petition-2022/22(3)'] },
                  on: {
                    'report.due': {
                      guard: { type: 'reached', params: { term: 'report', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'report', rung: 'due' } },
                      meta: { clauses: ['petition-2022/22(3)'] },
                    },
                  },
                },
                due: {
                  description: '到期日',
                  meta: { clauses: ['petition-2022/22(3)'] },
                  on: {
                    'report.overdue': {
                      guard: { type: 'reached', params: { term: 'report', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'report' } },
                      meta: { clauses: ['petition-2022/22(3)'], decisions: ['house/R8'] },
                    },
                  },
                },
                overdue: { description: '逾期', meta: { clauses: ['petition-2022/22(3)'] } },
              },
            },
            course: {
              description: '办理和复查复核时限',
              meta: {
                clauses: [
                  'petition-2022/34',
                  'petition-2022/35',
                  'petition-2022/36.1',
                  'petition-2022/36.2',
                ],
              },
              initial: 'idle',
              on: {
                'conclude.started': { target: '.running', meta: { clauses: ['petition-2022/34'] } },
                'conclude.stopped': { target: '.idle', meta: { clauses: ['petition-2022/34'] } },
                'reviewWindow.started': {
                  target: '.running',
                  meta: { clauses: ['petition-2022/35'] },
                },
                'reviewWindow.stopped': {
                  target: '.idle',
                  meta: { clauses: ['petition-2022/35'] },
                },
                'review.started': { target: '.running', meta: { clauses: ['petition-2022/35'] } },
                'review.stopped': { target: '.idle', meta: { clauses: ['petition-2022/35'] } },
                'reReviewWindow.started': {
                  target: '.running',
                  meta: { clauses: ['petition-2022/36.1'] },
                },
                'reReviewWindow.stopped': {
                  target: '.idle',
                  meta: { clauses: ['petition-2022/36.1'] },
                },
                'reReview.started': {
                  target: '.running',
                  meta: { clauses: ['petition-2022/36.1', 'petition-2022/36.2'] },
                },
                'reReview.stopped': {
                  target: '.idle',
                  meta: { clauses: ['petition-2022/36.1', 'petition-2022/36.2'] },
                },
              },
              states: {
                idle: {
                  description: '未计时',
                  meta: {
                    clauses: [
                      'petition-2022/34',
                      'petition-2022/35',
                      'petition-2022/36.1',
                      'petition-2022/36.2',
                    ],
                  },
                },
                running: {
                  description: '计时中',
                  meta: {
                    clauses: [
                      'petition-2022/34',
                      'petition-2022/35',
                      'petition-2022/36.1',
                      'petition-2022/36.2',
                    ],
                  },
                  on: {
                    'conclude.due': {
                      guard: { type: 'reached', params: { term: 'conclude', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'conclude', rung: 'due' } },
                      meta: { clauses: ['petition-2022/34'] },
                    },
                    'reviewWindow.due': {
                      guard: { type: 'reached', params: { term: 'reviewWindow', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'reviewWindow', rung: 'due' } },
                      meta: { clauses: ['petition-2022/35'] },
                    },
                    'review.due': {
                      guard: { type: 'reached', params: { term: 'review', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'review', rung: 'due' } },
                      meta: { clauses: ['petition-2022/35'] },
                    },
                    'reReviewWindow.due': {
                      guard: { type: 'reached', params: { term: 'reReviewWindow', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'reReviewWindow', rung: 'due' } },
                      meta: { clauses: ['petition-2022/36.1'] },
                    },
                    'reReview.due': {
                      guard: { type: 'reached', params: { term: 'reReview', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'reReview', rung: 'due' } },
                      meta: { clauses: ['petition-2022/36.1', 'petition-2022/36.2'] },
                    },
                  },
                },
                due: {
                  description: '到期日',
                  meta: {
                    clauses: [
                      'petition-2022/34',
                      'petition-2022/35',
                      'petition-2022/36.1',
                      'petition-2022/36.2',
                    ],
                  },
                  on: {
                    'conclude.overdue': {
                      guard: { type: 'reached', params: { term: 'conclude', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'conclude' } },
                      meta: { clauses: ['petition-2022/34'], decisions: ['house/R8'] },
                    },
                    'reviewWindow.overdue': {
                      guard: { type: 'reached', params: { term: 'reviewWindow', rung: 'overdue' } },
                      target: 'idle',
                      meta: { clauses: ['petition-2022/35'] },
                    },
                    'review.overdue': {
                      guard: { type: 'reached', params: { term: 'review', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'review' } },
                      meta: { clauses: ['petition-2022/35'], decisions: ['house/R8'] },
                    },
                    'reReviewWindow.overdue': {
                      guard: {
                        type: 'reached',
                        params: { term: 'reReviewWindow', rung: 'overdue' },
                      },
                      target: 'idle',
                      meta: { clauses: ['petition-2022/36.1'] },
                    },
                    'reReview.overdue': {
                      guard: { type: 'reached', params: { term: 'reReview', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'reReview' } },
                      meta: {
                        clauses: ['petition-2022/36.1', 'petition-2022/36.2'],
                        decisions: ['house/R8'],
                      },
                    },
                  },
                },
                overdue: {
                  description: '逾期',
                  meta: {
                    clauses: [
                      'petition-2022/34',
                      'petition-2022/35',
                      'petition-2022/36.1',
                      'petition-2022/36.2',
                    ],
                  },
                },
              },
            },
            reportMajor: {
              description: '重大、紧急事项报告时限',
              meta: {
                clauses: ['petition-2022/25.1', 'petition-2022/25.2'],
                decisions: ['national/N24'],
              },
              initial: 'idle',
              on: {
                'reportMajor.started': {
                  target: '.running',
                  meta: { clauses: ['petition-2022/25.1'], decisions: ['national/N24'] },
                },
                'reportMajor.stopped': {
                  target: '.idle',
                  meta: { clauses: ['petition-2022/25.1'], decisions: ['national/N24'] },
                },
                'reportUp.started': {
                  target: '.running',
                  meta: {
                    clauses: ['petition-2022/25.1', 'petition-2022/25.2'],
                    decisions: ['national/N24'],
                  },
                },
                'reportUp.stopped': {
                  target: '.idle',
                  meta: {
                    clauses: ['petition-2022/25.1', 'petition-2022/25.2'],
                    decisions: ['national/N24'],
                  },
                },
              },
              states: {
                idle: {
                  description: '未计时',
                  meta: {
                    clauses: ['petition-2022/25.1', 'petition-2022/25.2'],
                    decisions: ['national/N24'],
                  },
                },
                running: {
                  description: '计时中',
                  meta: {
                    clauses: ['petition-2022/25.1', 'petition-2022/25.2'],
                    decisions: ['national/N24'],
                  },
                  on: {
                    'reportMajor.due': {
                      guard: { type: 'reached', params: { term: 'reportMajor', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'reportMajor', rung: 'due' } },
                      meta: { clauses: ['petition-2022/25.1'], decisions: ['national/N24'] },
                    },
                    'reportUp.due': {
                      guard: { type: 'reached', params: { term: 'reportUp', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'reportUp', rung: 'due' } },
                      meta: {
                        clauses: ['petition-2022/25.1', 'petition-2022/25.2'],
                        decisions: ['national/N24'],
                      },
                    },
                  },
                },
                due: {
                  description: '到期日',
                  meta: {
                    clauses: ['petition-2022/25.1', 'petition-2022/25.2'],
                    decisions: ['national/N24'],
                  },
                  on: {
                    'reportMajor.overdue': {
                      guard: { type: 'reached', params: { term: 'reportMajor', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'reportMajor' } },
                      meta: { clauses: ['petition-2022/25.1'], decisions: ['house/R8'] },
                    },
                    'reportUp.overdue': {
                      guard: { type: 'reached', params: { term: 'reportUp', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'reportUp' } },
                      meta: {
                        clauses: ['petition-2022/25.1', 'petition-2022/25.2'],
                        decisions: ['house/R8'],
                      },
                    },
                  },
                },
                overdue: {
                  description: '逾期',
                  meta: { clauses: ['petition-2022/25.1', 'petition-2022/25.2'] },
                },
              },
            },
            answer: {
              description: '建议反馈时限',
              meta: { clauses: ['petition-2022/40.4'], decisions: ['national/N24'] },
              initial: 'idle',
              on: {
                'answer.started': {
                  target: '.running',
                  meta: { clauses: ['petition-2022/40.4'], decisions: ['national/N24'] },
                },
                'answer.stopped': {
                  target: '.idle',
                  meta: { clauses: ['petition-2022/40.4'], decisions: ['national/N24'] },
                },
              },
              states: {
                idle: {
                  description: '未计时',
                  meta: { clauses: ['petition-2022/40.4'], decisions: ['national/N24'] },
                },
                running: {
                  description: '计时中',
                  meta: { clauses: ['petition-2022/40.4'], decisions: ['national/N24'] },
                  on: {
                    'answer.due': {
                      guard: { type: 'reached', params: { term: 'answer', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'answer', rung: 'due' } },
                      meta: { clauses: ['petition-2022/40.4'], decisions: ['national/N24'] },
                    },
                  },
                },
                due: {
                  description: '到期日',
                  meta: { clauses: ['petition-2022/40.4'], decisions: ['national/N24'] },
                  on: {
                    'answer.overdue': {
                      guard: { type: 'reached', params: { term: 'answer', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'answer' } },
                      meta: { clauses: ['petition-2022/40.4'], decisions: ['house/R8'] },
                    },
                  },
                },
                overdue: { description: '逾期', meta: { clauses: ['petition-2022/40.4'] } },
              },
            },
          },
        },
      },
    },
    transferredToPoliticalLegal: {
      id: 'transferredToPoliticalLegal',
      description: '已转同级政法部门',
      meta: { clauses: ['petition-2022/22.2', 'petition-2022/28.2'] },
      type: 'final',
    },
    transferredToDiscipline: {
      id: 'transferredToDiscipline',
      description: '已转纪检监察机关',
      meta: { clauses: ['petition-2022/22.2', 'petition-2022/30.1'] },
      type: 'final',
    },
    passedDown: {
      id: 'passedDown',
      description: '已转送、交办下级',
      meta: { clauses: ['petition-2022/23.1'], decisions: ['national/N12'] },
      type: 'final',
    },
    directedElsewhere: {
      id: 'directedElsewhere',
      description: '已告知向有权处理的机关提出',
      meta: { clauses: ['petition-2022/23.1'] },
      type: 'final',
    },
    notAccepted: {
      id: 'notAccepted',
      description: '不予受理',
      meta: { clauses: ['petition-2022/19.3', 'petition-2022/36.3'], decisions: ['national/N8'] },
      type: 'final',
    },
    ledToProcedure: {
      id: 'ledToProcedure',
      description: '已导入相应程序',
      meta: {
        clauses: [
          'petition-2022/31(1)',
          'petition-2022/31(2)',
          'petition-2022/31(3)',
          'petition-2022/31(4)',
        ],
      },
      type: 'final',
    },
    replied: {
      id: 'replied',
      description: '已答复',
      meta: { clauses: ['petition-2022/29.1', 'petition-2022/30.1', 'petition-2022/31(5)'] },
      type: 'final',
    },
    settledByAgreement: {
      id: 'settledByAgreement',
      description: '已调解、和解',
      meta: { clauses: ['petition-2022/33'] },
      type: 'final',
    },
    archived: {
      id: 'archived',
      description: '已归档',
      meta: { clauses: ['petition-2022/36.3'], decisions: ['national/N27'] },
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
