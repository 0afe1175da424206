import { assign, setup } from 'xstate';
import { china, type PlainDate, type WorkingCalendar } from '../../calendars';
import { type Citation, type DecisionId, nationalNorms } from '../../src/law';
import type { Basis, Effect } from '../../src/procedure/context';
import { newCase } from '../../src/procedure/context';
import { kit } from '../../src/procedure/kit';
import { all, either, use } from '../../src/procedure/rule';
import type { Terms } from '../../src/terms';
import {
  barsAfterLapse,
  type Context,
  courseIs,
  decided,
  type Event,
  form,
  nextRemedy,
  nothingUnanswered,
  noticeBars,
  opinionServed,
  ordersRedo,
  organIs,
  reviewEnded,
  servesOpinion,
  type TermNames,
  windowIs,
} from './rules';
import type * as Schema from './schema';
import { terms } from './terms';

/** What opens a case of this chart. */
export type Given = { id: string; on: PlainDate; policy: Schema.Policy } & Schema.Input;

const house = kit<Context, Event, Schema.Role, typeof terms>();
const { actorIs, actorIsOneOf, delegatesOwnRole } = house.guards;

/** The implementations that count, for `machine.provide`: on another calendar, or by other terms of the same names. */
export const onCalendar = (calendar: WorkingCalendar, by: Terms = terms) => ({
  actions: house.actions(by as typeof terms, calendar),
});

const office = use(actorIs, { role: 'petitionOffice' });
const petitioner = use(actorIs, { role: 'petitioner' });
const toBureau = use(organIs, { organ: 'provincialBureau' });
const toCity = use(organIs, { organ: 'cityBureau' });
const toCommittee = use(organIs, { organ: 'reviewCommittee' });
const beforeService = use(windowIs, { is: 'notOpened' });
const inWindow = use(windowIs, { is: 'open' });
const afterWindow = use(windowIs, { is: 'over' });
/** The organ of the next level, where that is not the provincial bureau. */
const organElsewhere = either(
  all(toCity, use(actorIs, { role: 'cityBureau' })),
  all(toCommittee, use(actorIs, { role: 'reviewCommittee' })),
);
const organSpeaks = either(all(toBureau, office), organElsewhere);
const withdraws = all(petitioner, either(toCity, toCommittee));
const declines = all(organElsewhere, use(noticeBars, { is: false }));
const reviewTold = all(use(actorIs, { role: 'linkedCase' }), toBureau);
const undecided = all(reviewTold, use(reviewEnded, { as: 'undecided' }));

const organs = {
  cityBureau: 'city',
  provincialBureau: 'province',
  reviewCommittee: 'committee',
} as const;
/** The opinion that stands once the next organ has decided; a review by the committee leads out of this system (J58). */
function standingAfter(
  context: Context,
  { outcome: _outcome, redoBy: _redoBy, ...paper }: NonNullable<ReturnType<typeof decided>>,
): Context['standing'] {
  const { next } = nextRemedy(context);
  if (next === null) return context.standing;
  const by = organs[next];
  if (context.level === 'reReview')
    return by === 'city' ? context.standing : { by, kind: 'reReview', ...paper };
  return by === 'committee' ? context.standing : { by, kind: 'review', ...paper };
}

const start = ({ input }: { input: Given | undefined }) => {
  const opinion = input?.opinion ?? {
    by: 'county' as const,
    kind: 'handling' as const,
    organ: '—',
  };
  const newRule = (input?.on ?? '') >= nationalNorms['petition-2022'].inForce;
  return newCase(input, {
    petitioner: input?.petitioner ?? { name: '—' },
    opinion,
    standing: opinion,
    governedBy: newRule ? 'petition-2022' : 'petition-2005',
    level: 'review',
    servedOn: null,
    course: 'open',
    source: 'petitioner',
    renewed: null,
  } satisfies Partial<Context>) satisfies Context;
};

export const remedyChainMachine = setup({
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
    mayDelegate: all(
      use(actorIsOneOf, { roles: ['petitionOffice', 'petitionLeader', 'principalLeader'] }),
      delegatesOwnRole,
    ),
    appliesToBureau: all(petitioner, toBureau),
    servesTheOpinion: all(office, servesOpinion),
    withdrawnBeforeService: all(withdraws, beforeService),
    withdrawnInWindow: all(withdraws, inWindow),
    withdrawnAfterWindow: all(withdraws, afterWindow),
    barredByNotice: all(organElsewhere, use(noticeBars, { is: true })),
    declinedBeforeService: all(declines, beforeService),
    declinedInWindow: all(declines, inWindow),
    declinedAfterWindow: all(declines, afterWindow),
    organSpeaks,
    redoOrderedElsewhere: all(organElsewhere, use(ordersRedo, { is: true })),
    redoOrderedHere: all(toBureau, office, use(ordersRedo, { is: true })),
    committeeHasReviewed: all(
      toCommittee,
      use(actorIs, { role: 'reviewCommittee' }),
      use(ordersRedo, { is: false }),
    ),
    opinionReported: all(organSpeaks, use(ordersRedo, { is: false })),
    reviewOrdersRedo: all(reviewTold, use(ordersRedo, { is: true })),
    reviewDecided: all(reviewTold, use(ordersRedo, { is: false })),
    reviewBarred: all(reviewTold, use(reviewEnded, { as: 'barred' })),
    undecidedBeforeService: all(undecided, beforeService),
    undecidedInWindow: all(undecided, inWindow),
    undecidedAfterWindow: all(undecided, afterWindow),
    mayCloseFile: all(office, opinionServed, nothingUnanswered),
    mayBar: all(
      office,
      either(
        all(use(courseIs, { course: 'forgone', is: true }), barsAfterLapse),
        use(courseIs, { course: 'exhausted', is: true }),
      ),
    ),
    mayShowRemedy: all(office, use(courseIs, { course: 'exhausted', is: false })),
  },
  actions: {
    ...onCalendar(china).actions,
    /** 记录送达之日 */
    noteService: assign(({ event }) => {
      const service = form(event, 'serve');
      return service ? { servedOn: service.servedOn } : {};
    }),
    /** 记录申请: as the organ of the next level receives it, with the day this petitioner was served. */
    enterApplication: assign(({ context, event }) => {
      const applied = form(event, 'apply');
      if (!applied) return {};
      const { petitioner: applicant, standing, servedOn } = context;
      const { form: kind, request, facts } = applied;
      const opinion = { ...standing, ...(servedOn ? { receivedOn: servedOn } : {}) };
      return {
        application: { form: kind, applicant, opinion, request, facts },
        course: 'open' as const,
      };
    }),
    /** 记录复查、复核意见: it stands now, and awaits its own service. */
    noteDecision: assign(({ context, event }) => {
      const opinion = decided(event);
      if (!opinion) return {};
      const { outcome, redoBy } = opinion;
      return {
        standing: standingAfter(context, opinion),
        level: 'reReview' as const,
        servedOn: null,
        outcome,
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
  id: 'remedyChain',
  context: start,
  initial: 'open',
  states: {
    open: {
      description: '办理中',
      meta: { clauses: ['jilin-2021/一.5'], decisions: ['jilin-2021/J62', 'jilin-2021/J63'] },
      type: 'parallel',
      on: {
        attach: {
          guard: {
            type: 'actorIsOneOf',
            params: { roles: ['petitionOffice', 'petitioner', 'cityBureau', 'reviewCommittee'] },
          },
          meta: { decisions: ['house/attach'] },
        },
        addPetitioner: {
          guard: { type: 'actorIs', params: { role: 'petitionOffice' } },
          meta: { decisions: ['house/addPetitioner', 'jilin-2021/J62'] },
        },
        splitClaims: {
          guard: { type: 'actorIs', params: { role: 'petitionOffice' } },
          meta: { decisions: ['house/splitClaims'] },
        },
        reassign: {
          guard: { type: 'actorIs', params: { role: 'petitionLeader' } },
          actions: { type: 'appoint', params: { role: 'petitionOffice' } },
          meta: { clauses: ['jilin-2021/一.5'], decisions: ['house/reassign', 'jilin-2021/J63'] },
        },
        delegate: {
          guard: 'mayDelegate',
          actions: 'delegate',
          meta: { decisions: ['house/delegate'] },
        },
        recuse: {
          guard: {
            type: 'actorIsOneOf',
            params: { roles: ['petitionOffice', 'petitionLeader', 'principalLeader'] },
          },
          actions: 'recuse',
          meta: { decisions: ['house/recuse'] },
        },
        correct: {
          guard: { type: 'actorIs', params: { role: 'petitionOffice' } },
          meta: { decisions: ['house/correct'] },
        },
        recordAccountability: {
          guard: { type: 'actorIsOneOf', params: { roles: ['petitionLeader', 'principalLeader'] } },
          meta: {
            clauses: ['jilin-2021/五.1d', 'jilin-2021/五.5'],
            decisions: ['house/accountability'],
          },
        },
        lapse: {
          guard: { type: 'actorIs', params: { role: 'petitionOffice' } },
          target: '#lapsed',
          actions: { type: 'stopAllTerms', params: { as: 'dropped' } },
          meta: { decisions: ['house/lapse', 'jilin-2021/J29'] },
        },
      },
      states: {
        main: {
          description: '复查复核程序',
          meta: {
            clauses: ['jilin-2021/一.1a', 'jilin-2021/一.1b', 'jilin-2021/一.2', 'jilin-2021/一.3'],
          },
          initial: 'opinionIssued',
          on: {
            apply: {
              guard: { type: 'actorIs', params: { role: 'petitioner' } },
              meta: {
                clauses: [
                  'jilin-2021/一.1a',
                  'jilin-2021/一.1b',
                  'jilin-2021/一.2',
                  'jilin-2021/一.3',
                ],
                decisions: ['jilin-2021/J55'],
              },
            },
            serve: [
              {
                guard: 'servesTheOpinion',
                actions: 'noteService',
                meta: { decisions: ['house/serve', 'jilin-2021/J53', 'jilin-2021/J18'] },
              },
              {
                guard: { type: 'actorIs', params: { role: 'petitionOffice' } },
                meta: { decisions: ['house/serve'] },
              },
            ],
            withdraw: {
              guard: { type: 'actorIs', params: { role: 'petitioner' } },
              meta: { decisions: ['house/withdraw', 'jilin-2021/J54', 'jilin-2021/J55'] },
            },
            acceptOpinion: {
              guard: { type: 'actorIs', params: { role: 'petitioner' } },
              target: '#reconciled',
              actions: { type: 'stopAllTerms', params: { as: 'dropped' } },
              meta: {
                clauses: [
                  'jilin-2021/一.1a',
                  'jilin-2021/一.1b',
                  'jilin-2021/一.2',
                  'jilin-2021/一.3',
                ],
                decisions: ['jilin-2021/J56'],
              },
            },
            linkedCaseEnded: {
              guard: { type: 'actorIs', params: { role: 'linkedCase' } },
              meta: { decisions: ['jilin-2021/J55'] },
            },
          },
          states: {
            opinionIssued: {
              description: '处理意见已作出，待送达',
              meta: {
                clauses: ['jilin-2021/一.1a', 'jilin-2021/一.2', 'jilin-2021/一.3'],
                decisions: ['jilin-2021/J18', 'jilin-2021/J53'],
              },
              on: {
                serve: {
                  guard: 'servesTheOpinion',
                  target: 'reviewWindow',
                  actions: [
                    'noteService',
                    {
                      type: 'startTermWhere',
                      params: {
                        term: 'reviewWindow',
                        period: 'under2005',
                        field: 'governedBy',
                        is: 'petition-2005',
                        day: 'servedOn',
                      },
                    },
                    {
                      type: 'startTermWhere',
                      params: {
                        term: 'reviewWindow',
                        period: 'under2022',
                        field: 'governedBy',
                        is: 'petition-2022',
                        day: 'servedOn',
                      },
                    },
                  ],
                  meta: {
                    clauses: [
                      'jilin-2021/一.1a',
                      'jilin-2021/一.2',
                      'jilin-2021/一.3',
                      'petition-2022/35',
                      'petition-2005/34',
                    ],
                    decisions: ['house/serve', 'jilin-2021/J53', 'jilin-2021/J8'],
                  },
                },
                apply: [
                  {
                    guard: 'appliesToBureau',
                    target: 'underReview',
                    actions: [
                      'enterApplication',
                      {
                        type: 'openCase',
                        params: {
                          procedure: 'jilin-review',
                          link: 'review',
                          take: ['level', 'source', 'application'],
                        },
                      },
                    ],
                    meta: {
                      clauses: ['jilin-2021/一.2'],
                      decisions: ['jilin-2021/J30', 'jilin-2021/J53', 'jilin-2021/J27'],
                    },
                  },
                  {
                    guard: { type: 'actorIs', params: { role: 'petitioner' } },
                    target: 'underReview',
                    actions: 'enterApplication',
                    meta: {
                      clauses: ['jilin-2021/一.1a', 'jilin-2021/一.3'],
                      decisions: ['jilin-2021/J30', 'jilin-2021/J53'],
                    },
                  },
                ],
              },
            },
            reviewWindow: {
              description: '复查申请期限内',
              meta: {
                clauses: [
                  'jilin-2021/一.1a',
                  'jilin-2021/一.2',
                  'jilin-2021/一.3',
                  'petition-2022/35',
                  'petition-2005/34',
                ],
                decisions: ['jilin-2021/J8', 'jilin-2021/J52'],
              },
              on: {
                apply: [
                  {
                    guard: 'appliesToBureau',
                    target: 'underReview',
                    actions: [
                      { type: 'stopTerm', params: { term: 'reviewWindow', as: 'met' } },
                      'enterApplication',
                      {
                        type: 'openCase',
                        params: {
                          procedure: 'jilin-review',
                          link: 'review',
                          take: ['level', 'source', 'application'],
                        },
                      },
                    ],
                    meta: {
                      clauses: ['jilin-2021/一.2'],
                      decisions: ['jilin-2021/J30', 'jilin-2021/J52', 'jilin-2021/J27'],
                    },
                  },
                  {
                    guard: { type: 'actorIs', params: { role: 'petitioner' } },
                    target: 'underReview',
                    actions: [
                      { type: 'stopTerm', params: { term: 'reviewWindow', as: 'met' } },
                      'enterApplication',
                    ],
                    meta: {
                      clauses: ['jilin-2021/一.1a', 'jilin-2021/一.3'],
                      decisions: ['jilin-2021/J30', 'jilin-2021/J52'],
                    },
                  },
                ],
                'reviewWindow.overdue': {
                  guard: { type: 'reached', params: { term: 'reviewWindow', rung: 'overdue' } },
                  target: 'reviewForgone',
                  actions: [
                    'markForgone',
                    { type: 'stopTerm', params: { term: 'reviewWindow', as: 'dropped' } },
                  ],
                  meta: {
                    clauses: ['petition-2022/35', 'petition-2005/34'],
                    decisions: ['jilin-2021/J52', 'jilin-2021/J8'],
                  },
                },
              },
            },
            reviewForgone: {
              description: '逾期未申请复查',
              meta: {
                clauses: ['petition-2022/35', 'petition-2005/34'],
                decisions: ['jilin-2021/J52', 'jilin-2021/J8', 'jilin-2021/J24'],
              },
              on: {
                apply: [
                  {
                    guard: 'appliesToBureau',
                    target: '#lateReview',
                    actions: [
                      'enterApplication',
                      {
                        type: 'openCase',
                        params: {
                          procedure: 'jilin-review',
                          link: 'review',
                          take: ['level', 'source', 'application'],
                        },
                      },
                    ],
                    meta: {
                      clauses: ['jilin-2021/一.2'],
                      decisions: ['jilin-2021/J30', 'jilin-2021/J8', 'jilin-2021/J27'],
                    },
                  },
                  {
                    guard: { type: 'actorIs', params: { role: 'petitioner' } },
                    target: '#lateReview',
                    actions: 'enterApplication',
                    meta: {
                      clauses: ['jilin-2021/一.1a', 'jilin-2021/一.3'],
                      decisions: ['jilin-2021/J30', 'jilin-2021/J8'],
                    },
                  },
                ],
              },
            },
            underReview: {
              description: '复查中',
              meta: {
                clauses: [
                  'jilin-2021/一.1a',
                  'jilin-2021/一.2',
                  'jilin-2021/一.3',
                  'jilin-2021/一.5',
                ],
                decisions: ['jilin-2021/J55'],
              },
              initial: 'awaitingOpinion',
              on: {
                withdraw: [
                  {
                    guard: 'withdrawnBeforeService',
                    target: 'opinionIssued',
                    meta: { decisions: ['house/withdraw', 'jilin-2021/J54'] },
                  },
                  {
                    guard: 'withdrawnInWindow',
                    target: 'reviewWindow',
                    actions: [
                      {
                        type: 'startTermWhere',
                        params: {
                          term: 'reviewWindow',
                          period: 'under2005',
                          field: 'governedBy',
                          is: 'petition-2005',
                          day: 'servedOn',
                        },
                      },
                      {
                        type: 'startTermWhere',
                        params: {
                          term: 'reviewWindow',
                          period: 'under2022',
                          field: 'governedBy',
                          is: 'petition-2022',
                          day: 'servedOn',
                        },
                      },
                    ],
                    meta: { decisions: ['house/withdraw', 'jilin-2021/J54'] },
                  },
                  {
                    guard: 'withdrawnAfterWindow',
                    target: 'reviewForgone',
                    actions: 'markForgone',
                    meta: { decisions: ['house/withdraw', 'jilin-2021/J54'] },
                  },
                ],
                decline: [
                  {
                    guard: 'barredByNotice',
                    target: '#barred',
                    meta: {
                      clauses: ['jilin-2021/四.14'],
                      decisions: ['jilin-2021/J23', 'jilin-2021/J24', 'jilin-2021/J35'],
                    },
                  },
                  {
                    guard: 'declinedBeforeService',
                    target: 'opinionIssued',
                    meta: {
                      clauses: ['jilin-2021/四.1c'],
                      decisions: ['jilin-2021/J54', 'jilin-2021/J8'],
                    },
                  },
                  {
                    guard: 'declinedInWindow',
                    target: 'reviewWindow',
                    actions: [
                      {
                        type: 'startTermWhere',
                        params: {
                          term: 'reviewWindow',
                          period: 'under2005',
                          field: 'governedBy',
                          is: 'petition-2005',
                          day: 'servedOn',
                        },
                      },
                      {
                        type: 'startTermWhere',
                        params: {
                          term: 'reviewWindow',
                          period: 'under2022',
                          field: 'governedBy',
                          is: 'petition-2022',
                          day: 'servedOn',
                        },
                      },
                    ],
                    meta: {
                      clauses: ['jilin-2021/四.1c'],
                      decisions: ['jilin-2021/J54', 'jilin-2021/J8'],
                    },
                  },
                  {
                    guard: 'declinedAfterWindow',
                    target: 'reviewForgone',
                    actions: 'markForgone',
                    meta: {
                      clauses: ['jilin-2021/四.1c'],
                      decisions: ['jilin-2021/J54', 'jilin-2021/J8'],
                    },
                  },
                ],
                reportOpinion: [
                  {
                    guard: 'redoOrderedElsewhere',
                    target: '#remanded',
                    actions: [
                      'noteDecision',
                      {
                        type: 'openCase',
                        params: {
                          procedure: 'national-petition',
                          link: 'redo',
                          take: ['opinion', 'redoBy'],
                        },
                      },
                    ],
                    meta: {
                      clauses: ['jilin-2021/一.1a', 'jilin-2021/一.3'],
                      decisions: ['jilin-2021/J16', 'jilin-2021/J17', 'jilin-2021/J57'],
                    },
                  },
                  {
                    guard: 'redoOrderedHere',
                    target: '#remanded',
                    actions: 'noteDecision',
                    meta: {
                      clauses: ['jilin-2021/四.10c'],
                      decisions: ['jilin-2021/J16', 'jilin-2021/J17', 'jilin-2021/J57'],
                    },
                  },
                  {
                    guard: 'committeeHasReviewed',
                    target: '#committeeReviewed',
                    actions: 'noteDecision',
                    meta: {
                      clauses: ['jilin-2021/一.3'],
                      decisions: ['jilin-2021/J58', 'jilin-2021/J55'],
                    },
                  },
                  {
                    guard: 'opinionReported',
                    target: 'reviewed',
                    actions: 'noteDecision',
                    meta: {
                      clauses: ['jilin-2021/四.10c', 'jilin-2021/一.1a', 'jilin-2021/一.3'],
                      decisions: ['jilin-2021/J55', 'jilin-2021/J16'],
                    },
                  },
                ],
                linkedCaseEnded: [
                  {
                    guard: 'reviewOrdersRedo',
                    target: '#remanded',
                    actions: 'noteDecision',
                    meta: {
                      clauses: ['jilin-2021/四.10c'],
                      decisions: ['jilin-2021/J16', 'jilin-2021/J17', 'jilin-2021/J57'],
                    },
                  },
                  {
                    guard: 'reviewDecided',
                    target: 'reviewed',
                    actions: 'noteDecision',
                    meta: {
                      clauses: ['jilin-2021/四.10c', 'jilin-2021/一.2'],
                      decisions: ['jilin-2021/J55', 'jilin-2021/J16'],
                    },
                  },
                  {
                    guard: 'reviewBarred',
                    target: '#barred',
                    meta: {
                      clauses: ['jilin-2021/四.14'],
                      decisions: ['jilin-2021/J23', 'jilin-2021/J24', 'jilin-2021/J35'],
                    },
                  },
                  {
                    guard: 'undecidedBeforeService',
                    target: 'opinionIssued',
                    meta: {
                      clauses: ['jilin-2021/四.1c'],
                      decisions: ['jilin-2021/J54', 'jilin-2021/J55'],
                    },
                  },
                  {
                    guard: 'undecidedInWindow',
                    target: 'reviewWindow',
                    actions: [
                      {
                        type: 'startTermWhere',
                        params: {
                          term: 'reviewWindow',
                          period: 'under2005',
                          field: 'governedBy',
                          is: 'petition-2005',
                          day: 'servedOn',
                        },
                      },
                      {
                        type: 'startTermWhere',
                        params: {
                          term: 'reviewWindow',
                          period: 'under2022',
                          field: 'governedBy',
                          is: 'petition-2022',
                          day: 'servedOn',
                        },
                      },
                    ],
                    meta: {
                      clauses: ['jilin-2021/四.1c'],
                      decisions: ['jilin-2021/J54', 'jilin-2021/J55'],
                    },
                  },
                  {
                    guard: 'undecidedAfterWindow',
                    target: 'reviewForgone',
                    actions: 'markForgone',
                    meta: {
                      clauses: ['jilin-2021/四.1c'],
                      decisions: ['jilin-2021/J54', 'jilin-2021/J55'],
                    },
                  },
                ],
              },
              states: {
                awaitingOpinion: {
                  description: '待复查意见',
                  meta: { clauses: ['jilin-2021/一.1a', 'jilin-2021/一.2', 'jilin-2021/一.3'] },
                },
                lateApplication: {
                  id: 'lateReview',
                  description: '逾期申请，待决定是否受理',
                  meta: {
                    clauses: ['jilin-2021/一.1a', 'jilin-2021/一.2', 'jilin-2021/一.3'],
                    decisions: ['jilin-2021/J8'],
                  },
                  on: {
                    accept: {
                      guard: 'organSpeaks',
                      target: 'awaitingOpinion',
                      meta: {
                        clauses: ['jilin-2021/一.1a', 'jilin-2021/一.2', 'jilin-2021/一.3'],
                        decisions: ['jilin-2021/J8', 'jilin-2021/J55'],
                      },
                    },
                  },
                },
              },
            },

            reviewed: {
              description: '复查意见已作出，待送达',
              meta: {
                clauses: ['jilin-2021/一.1b', 'jilin-2021/一.3'],
                decisions: ['jilin-2021/J18', 'jilin-2021/J53'],
              },
              on: {
                serve: {
                  guard: 'servesTheOpinion',
                  target: 'reReviewWindow',
                  actions: [
                    'noteService',
                    {
                      type: 'startTermWhere',
                      params: {
                        term: 'reReviewWindow',
                        period: 'under2005',
                        field: 'governedBy',
                        is: 'petition-2005',
                        day: 'servedOn',
                      },
                    },
                    {
                      type: 'startTermWhere',
                      params: {
                        term: 'reReviewWindow',
                        period: 'under2022',
                        field: 'governedBy',
                        is: 'petition-2022',
                        day: 'servedOn',
                      },
                    },
                  ],
                  meta: {
                    clauses: [
                      'jilin-2021/一.1b',
                      'jilin-2021/一.3',
                      'petition-2022/36.1',
                      'petition-2005/35.1',
                    ],
                    decisions: ['house/serve', 'jilin-2021/J53', 'jilin-2021/J8'],
                  },
                },
                apply: [
                  {
                    guard: 'appliesToBureau',
                    target: 'underReReview',
                    actions: [
                      'enterApplication',
                      {
                        type: 'openCase',
                        params: {
                          procedure: 'jilin-review',
                          link: 'review',
                          take: ['level', 'source', 'application'],
                        },
                      },
                    ],
                    meta: {
                      clauses: ['jilin-2021/一.1b'],
                      decisions: ['jilin-2021/J30', 'jilin-2021/J53', 'jilin-2021/J27'],
                    },
                  },
                  {
                    guard: { type: 'actorIs', params: { role: 'petitioner' } },
                    target: 'underReReview',
                    actions: 'enterApplication',
                    meta: {
                      clauses: ['jilin-2021/一.3'],
                      decisions: ['jilin-2021/J30', 'jilin-2021/J53'],
                    },
                  },
                ],
              },
            },
            reReviewWindow: {
              description: '复核申请期限内',
              meta: {
                clauses: [
                  'jilin-2021/一.1b',
                  'jilin-2021/一.3',
                  'petition-2022/36.1',
                  'petition-2005/35.1',
                ],
                decisions: ['jilin-2021/J8', 'jilin-2021/J52'],
              },
              on: {
                apply: [
                  {
                    guard: 'appliesToBureau',
                    target: 'underReReview',
                    actions: [
                      { type: 'stopTerm', params: { term: 'reReviewWindow', as: 'met' } },
                      'enterApplication',
                      {
                        type: 'openCase',
                        params: {
                          procedure: 'jilin-review',
                          link: 'review',
                          take: ['level', 'source', 'application'],
                        },
                      },
                    ],
                    meta: {
                      clauses: ['jilin-2021/一.1b'],
                      decisions: ['jilin-2021/J30', 'jilin-2021/J52', 'jilin-2021/J27'],
                    },
                  },
                  {
                    guard: { type: 'actorIs', params: { role: 'petitioner' } },
                    target: 'underReReview',
                    actions: [
                      { type: 'stopTerm', params: { term: 'reReviewWindow', as: 'met' } },
                      'enterApplication',
                    ],
                    meta: {
                      clauses: ['jilin-2021/一.3'],
                      decisions: ['jilin-2021/J30', 'jilin-2021/J52'],
                    },
                  },
                ],
                'reReviewWindow.overdue': {
                  guard: { type: 'reached', params: { term: 'reReviewWindow', rung: 'overdue' } },
                  target: 'reReviewForgone',
                  actions: [
                    'markForgone',
                    { type: 'stopTerm', params: { term: 'reReviewWindow', as: 'dropped' } },
                  ],
                  meta: {
                    clauses: ['petition-2022/36.1', 'petition-2005/35.1'],
                    decisions: ['jilin-2021/J52', 'jilin-2021/J8'],
                  },
                },
              },
            },
            reReviewForgone: {
              description: '逾期未申请复核',
              meta: {
                clauses: ['petition-2022/36.1', 'petition-2005/35.1'],
                decisions: ['jilin-2021/J52', 'jilin-2021/J8', 'jilin-2021/J24'],
              },
              on: {
                apply: [
                  {
                    guard: 'appliesToBureau',
                    target: '#lateReReview',
                    actions: [
                      'enterApplication',
                      {
                        type: 'openCase',
                        params: {
                          procedure: 'jilin-review',
                          link: 'review',
                          take: ['level', 'source', 'application'],
                        },
                      },
                    ],
                    meta: {
                      clauses: ['jilin-2021/一.1b'],
                      decisions: ['jilin-2021/J30', 'jilin-2021/J8', 'jilin-2021/J27'],
                    },
                  },
                  {
                    guard: { type: 'actorIs', params: { role: 'petitioner' } },
                    target: '#lateReReview',
                    actions: 'enterApplication',
                    meta: {
                      clauses: ['jilin-2021/一.3'],
                      decisions: ['jilin-2021/J30', 'jilin-2021/J8'],
                    },
                  },
                ],
              },
            },
            underReReview: {
              description: '复核中',
              meta: {
                clauses: ['jilin-2021/一.1b', 'jilin-2021/一.3', 'jilin-2021/一.5'],
                decisions: ['jilin-2021/J55'],
              },
              initial: 'awaitingOpinion',
              on: {
                withdraw: [
                  {
                    guard: 'withdrawnBeforeService',
                    target: 'reviewed',
                    meta: { decisions: ['house/withdraw', 'jilin-2021/J54'] },
                  },
                  {
                    guard: 'withdrawnInWindow',
                    target: 'reReviewWindow',
                    actions: [
                      {
                        type: 'startTermWhere',
                        params: {
                          term: 'reReviewWindow',
                          period: 'under2005',
                          field: 'governedBy',
                          is: 'petition-2005',
                          day: 'servedOn',
                        },
                      },
                      {
                        type: 'startTermWhere',
                        params: {
                          term: 'reReviewWindow',
                          period: 'under2022',
                          field: 'governedBy',
                          is: 'petition-2022',
                          day: 'servedOn',
                        },
                      },
                    ],
                    meta: { decisions: ['house/withdraw', 'jilin-2021/J54'] },
                  },
                  {
                    guard: 'withdrawnAfterWindow',
                    target: 'reReviewForgone',
                    actions: 'markForgone',
                    meta: { decisions: ['house/withdraw', 'jilin-2021/J54'] },
                  },
                ],
                decline: [
                  {
                    guard: 'barredByNotice',
                    target: '#barred',
                    meta: {
                      clauses: ['jilin-2021/四.14'],
                      decisions: ['jilin-2021/J23', 'jilin-2021/J24', 'jilin-2021/J35'],
                    },
                  },
                  {
                    guard: 'declinedBeforeService',
                    target: 'reviewed',
                    meta: {
                      clauses: ['jilin-2021/四.1c'],
                      decisions: ['jilin-2021/J54', 'jilin-2021/J8'],
                    },
                  },
                  {
                    guard: 'declinedInWindow',
                    target: 'reReviewWindow',
                    actions: [
                      {
                        type: 'startTermWhere',
                        params: {
                          term: 'reReviewWindow',
                          period: 'under2005',
                          field: 'governedBy',
                          is: 'petition-2005',
                          day: 'servedOn',
                        },
                      },
                      {
                        type: 'startTermWhere',
                        params: {
                          term: 'reReviewWindow',
                          period: 'under2022',
                          field: 'governedBy',
                          is: 'petition-2022',
                          day: 'servedOn',
                        },
                      },
                    ],
                    meta: {
                      clauses: ['jilin-2021/四.1c'],
                      decisions: ['jilin-2021/J54', 'jilin-2021/J8'],
                    },
                  },
                  {
                    guard: 'declinedAfterWindow',
                    target: 'reReviewForgone',
                    actions: 'markForgone',
                    meta: {
                      clauses: ['jilin-2021/四.1c'],
                      decisions: ['jilin-2021/J54', 'jilin-2021/J8'],
                    },
                  },
                ],
                reportOpinion: [
                  {
                    guard: 'redoOrderedElsewhere',
                    target: '#remanded',
                    actions: [
                      'noteDecision',
                      {
                        type: 'openCase',
                        params: {
                          procedure: 'national-petition',
                          link: 'redo',
                          take: ['opinion', 'redoBy'],
                        },
                      },
                    ],
                    meta: {
                      clauses: ['jilin-2021/一.3'],
                      decisions: ['jilin-2021/J16', 'jilin-2021/J17', 'jilin-2021/J57'],
                    },
                  },
                  {
                    guard: 'redoOrderedHere',
                    target: '#remanded',
                    actions: 'noteDecision',
                    meta: {
                      clauses: ['jilin-2021/四.10c'],
                      decisions: ['jilin-2021/J16', 'jilin-2021/J17', 'jilin-2021/J57'],
                    },
                  },
                  {
                    guard: 'opinionReported',
                    target: 'concludedFinally',
                    actions: ['noteDecision', 'markExhausted'],
                    meta: {
                      clauses: ['jilin-2021/四.10c', 'jilin-2021/一.3'],
                      decisions: ['jilin-2021/J55', 'jilin-2021/J16'],
                    },
                  },
                ],
                linkedCaseEnded: [
                  {
                    guard: 'reviewOrdersRedo',
                    target: '#remanded',
                    actions: 'noteDecision',
                    meta: {
                      clauses: ['jilin-2021/四.10c'],
                      decisions: ['jilin-2021/J16', 'jilin-2021/J17', 'jilin-2021/J57'],
                    },
                  },
                  {
                    guard: 'reviewDecided',
                    target: 'concludedFinally',
                    actions: ['noteDecision', 'markExhausted'],
                    meta: {
                      clauses: ['jilin-2021/四.10c', 'jilin-2021/一.1b'],
                      decisions: ['jilin-2021/J55', 'jilin-2021/J16'],
                    },
                  },
                  {
                    guard: 'reviewBarred',
                    target: '#barred',
                    meta: {
                      clauses: ['jilin-2021/四.14'],
                      decisions: ['jilin-2021/J23', 'jilin-2021/J24', 'jilin-2021/J35'],
                    },
                  },
                  {
                    guard: 'undecidedBeforeService',
                    target: 'reviewed',
                    meta: {
                      clauses: ['jilin-2021/四.1c'],
                      decisions: ['jilin-2021/J54', 'jilin-2021/J55'],
                    },
                  },
                  {
                    guard: 'undecidedInWindow',
                    target: 'reReviewWindow',
                    actions: [
                      {
                        type: 'startTermWhere',
                        params: {
                          term: 'reReviewWindow',
                          period: 'under2005',
                          field: 'governedBy',
                          is: 'petition-2005',
                          day: 'servedOn',
                        },
                      },
                      {
                        type: 'startTermWhere',
                        params: {
                          term: 'reReviewWindow',
                          period: 'under2022',
                          field: 'governedBy',
                          is: 'petition-2022',
                          day: 'servedOn',
                        },
                      },
                    ],
                    meta: {
                      clauses: ['jilin-2021/四.1c'],
                      decisions: ['jilin-2021/J54', 'jilin-2021/J55'],
                    },
                  },
                  {
                    guard: 'undecidedAfterWindow',
                    target: 'reReviewForgone',
                    actions: 'markForgone',
                    meta: {
                      clauses: ['jilin-2021/四.1c'],
                      decisions: ['jilin-2021/J54', 'jilin-2021/J55'],
                    },
                  },
                ],
              },
              states: {
                awaitingOpinion: {
                  description: '待复核意见',
                  meta: { clauses: ['jilin-2021/一.1b', 'jilin-2021/一.3'] },
                },
                lateApplication: {
                  id: 'lateReReview',
                  description: '逾期申请，待决定是否受理',
                  meta: {
                    clauses: ['jilin-2021/一.1b', 'jilin-2021/一.3'],
                    decisions: ['jilin-2021/J8'],
                  },
                  on: {
                    accept: {
                      guard: 'organSpeaks',
                      target: 'awaitingOpinion',
                      meta: {
                        clauses: ['jilin-2021/一.1b', 'jilin-2021/一.3'],
                        decisions: ['jilin-2021/J8', 'jilin-2021/J55'],
                      },
                    },
                  },
                },
              },
            },

            concludedFinally: {
              description: '三级终结',
              meta: {
                clauses: ['jilin-2021/四.14', 'petition-2022/36.3', 'petition-2005/35.3'],
                decisions: ['jilin-2021/J23', 'jilin-2021/J24', 'jilin-2021/J61'],
              },
              on: {
                apply: {
                  guard: { type: 'actorIs', params: { role: 'petitioner' } },
                  actions: { type: 'issue', params: { form: 'barNotice' } },
                  meta: {
                    clauses: ['jilin-2021/四.14', 'jilin-2021/四.1b'],
                    decisions: ['jilin-2021/J60', 'jilin-2021/J35'],
                  },
                },
                archive: {
                  guard: 'mayCloseFile',
                  target: '#archived',
                  meta: { clauses: ['jilin-2021/四.14'], decisions: ['jilin-2021/J61'] },
                },
              },
            },
          },
        },
        renewedPetition: {
          description: '再次提出投诉请求',
          meta: { clauses: ['jilin-2021/四.14'], decisions: ['jilin-2021/J59'] },
          initial: 'nothingToAnswer',
          on: {
            bringUpAgain: {
              guard: { type: 'actorIs', params: { role: 'petitioner' } },
              target: '.toBeAnswered',
              actions: 'noteRenewed',
              meta: { clauses: ['jilin-2021/四.14'], decisions: ['jilin-2021/J59'] },
            },
          },
          states: {
            nothingToAnswer: {
              description: '无待答复的投诉请求',
              meta: { clauses: ['jilin-2021/四.14'], decisions: ['jilin-2021/J59'] },
            },
            toBeAnswered: {
              description: '投诉请求待答复',
              meta: { clauses: ['jilin-2021/四.14'], decisions: ['jilin-2021/J59'] },
              on: {
                bar: {
                  guard: 'mayBar',
                  target: 'nothingToAnswer',
                  actions: ['noteAnswered', { type: 'issue', params: { form: 'barNotice' } }],
                  meta: {
                    clauses: [
                      'jilin-2021/四.14',
                      'jilin-2021/四.1b',
                      'petition-2022/36.3',
                      'petition-2005/35.3',
                    ],
                    decisions: [
                      'jilin-2021/J23',
                      'jilin-2021/J24',
                      'jilin-2021/J35',
                      'jilin-2021/J59',
                    ],
                  },
                },
                registerAnew: {
                  guard: { type: 'actorIs', params: { role: 'petitionOffice' } },
                  target: 'nothingToAnswer',
                  actions: [
                    {
                      type: 'openCase',
                      params: {
                        procedure: 'national-petition',
                        link: 'newFacts',
                        take: ['petitioner', 'renewed', 'opinion'],
                      },
                    },
                    'noteAnswered',
                  ],
                  meta: {
                    clauses: ['jilin-2021/四.14'],
                    decisions: ['jilin-2021/J23', 'jilin-2021/J59'],
                  },
                },
                showRemedy: {
                  guard: 'mayShowRemedy',
                  target: 'nothingToAnswer',
                  actions: 'noteAnswered',
                  meta: {
                    clauses: [
                      'jilin-2021/一.1a',
                      'jilin-2021/一.1b',
                      'jilin-2021/一.2',
                      'jilin-2021/一.3',
                    ],
                    decisions: ['jilin-2021/J59'],
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
              'petition-2022/35',
              'petition-2005/34',
              'petition-2022/36.1',
              'petition-2005/35.1',
            ],
            decisions: ['jilin-2021/J52'],
          },
          type: 'parallel',
          states: {
            window: {
              description: '申请期限',
              meta: {
                clauses: [
                  'petition-2022/35',
                  'petition-2005/34',
                  'petition-2022/36.1',
                  'petition-2005/35.1',
                ],
                decisions: ['jilin-2021/J52'],
              },
              initial: 'idle',
              on: {
                'reviewWindow.started': {
                  target: '.running',
                  meta: {
                    clauses: ['petition-2022/35', 'petition-2005/34'],
                    decisions: ['jilin-2021/J52'],
                  },
                },
                'reReviewWindow.started': {
                  target: '.running',
                  meta: {
                    clauses: ['petition-2022/36.1', 'petition-2005/35.1'],
                    decisions: ['jilin-2021/J52'],
                  },
                },
                'reviewWindow.stopped': {
                  target: '.idle',
                  meta: {
                    clauses: ['petition-2022/35', 'petition-2005/34'],
                    decisions: ['jilin-2021/J52'],
                  },
                },
                'reReviewWindow.stopped': {
                  target: '.idle',
                  meta: {
                    clauses: ['petition-2022/36.1', 'petition-2005/35.1'],
                    decisions: ['jilin-2021/J52'],
                  },
                },
              },
              states: {
                idle: {
                  description: '未计时',
                  meta: {
                    clauses: [
                      'petition-2022/35',
                      'petition-2005/34',
                      'petition-2022/36.1',
                      'petition-2005/35.1',
                    ],
                    decisions: ['jilin-2021/J52'],
                  },
                },
                running: {
                  description: '计时中',
                  meta: {
                    clauses: [
                      'petition-2022/35',
                      'petition-2005/34',
                      'petition-2022/36.1',
                      'petition-2005/35.1',
                    ],
                    decisions: ['jilin-2021/J52'],
                  },
                  on: {
                    'reviewWindow.due': {
                      guard: { type: 'reached', params: { term: 'reviewWindow', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'reviewWindow', rung: 'due' } },
                      meta: {
                        clauses: ['petition-2022/35', 'petition-2005/34'],
                        decisions: ['jilin-2021/J52'],
                      },
                    },
                    'reReviewWindow.due': {
                      guard: { type: 'reached', params: { term: 'reReviewWindow', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'reReviewWindow', rung: 'due' } },
                      meta: {
                        clauses: ['petition-2022/36.1', 'petition-2005/35.1'],
                        decisions: ['jilin-2021/J52'],
                      },
                    },
                  },
                },
                due: {
                  description: '到期日',
                  meta: {
                    clauses: [
                      'petition-2022/35',
                      'petition-2005/34',
                      'petition-2022/36.1',
                      'petition-2005/35.1',
                    ],
                    decisions: ['jilin-2021/J52'],
                  },
                  on: {
                    'reviewWindow.overdue': {
                      guard: { type: 'reached', params: { term: 'reviewWindow', rung: 'overdue' } },
                      target: 'idle',
                      meta: {
                        clauses: ['petition-2022/35', 'petition-2005/34'],
                        decisions: ['jilin-2021/J52'],
                      },
                    },
                    'reReviewWindow.overdue': {
                      guard: {
                        type: 'reached',
                        params: { term: 'reReviewWindow', rung: 'overdue' },
                      },
                      target: 'idle',
                      meta: {
                        clauses: ['petition-2022/36.1', 'petition-2005/35.1'],
                        decisions: ['jilin-2021/J52'],
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
    archived: {
      id: 'archived',
      description: '已归档',
      meta: { clauses: ['jilin-2021/四.14'], decisions: ['jilin-2021/J61'] },
      type: 'final',
    },
    committeeReviewed: {
      id: 'committeeReviewed',
      description: '省政府委员会已作出复查意见',
      meta: { clauses: ['jilin-2021/一.3'], decisions: ['jilin-2021/J58'] },
      type: 'final',
    },
    remanded: {
      id: 'remanded',
      description: '责令重办',
      meta: { clauses: ['jilin-2021/四.10c'], decisions: ['jilin-2021/J17', 'jilin-2021/J57'] },
      type: 'final',
    },
    reconciled: {
      id: 'reconciled',
      description: '息诉',
      meta: { decisions: ['jilin-2021/J56'] },
      type: 'final',
    },
    barred: {
      id: 'barred',
      description: '不再受理',
      meta: { clauses: ['jilin-2021/四.14'], decisions: ['jilin-2021/J24'] },
      type: 'final',
    },
    lapsed: {
      id: 'lapsed',
      description: '已终止',
      meta: { decisions: ['house/lapse', 'jilin-2021/J29'] },
      type: 'final',
    },
  },
});
