import { assign, setup } from 'xstate';
import { china, type PlainDate, type WorkingCalendar } from '../../calendars';
import type { ClauseId, DecisionId } from '../../src/law';
import type { Basis, Effect } from '../../src/procedure/context';
import { newCase } from '../../src/procedure/context';
import { kit } from '../../src/procedure/kit';
import { all, either, use } from '../../src/procedure/rule';
import type { Terms } from '../../src/terms';
import { isLate } from './application-window';
import {
  approvedBeforeExpiry,
  approverIs,
  askedBeforeExpiry,
  type Context,
  type Event,
  examinationNeeded,
  extensionsTold,
  form,
  groundBars,
  groundHolds,
  inTimeOrExcused,
  meetingDeserved,
  namesOfficer,
  namesUnit,
  outcomeIsRemand,
  remandAllowed,
  rightApprover,
  sourceIs,
  standsInFor,
  tellsTheNewLimit,
  trackIs,
  withinJurisdiction,
} from './rules';
import type * as Schema from './schema';
import { terms } from './terms';

export type TermNames = keyof typeof terms;
export type Given = { id: string; on: PlainDate; policy: Schema.Policy } & Schema.Input;

const house = kit<Context, Event, Schema.Role, typeof terms>(['handlingUnit']);
const { actorIs, actorIsOneOf, countAtLeast, extensionsLeft, extensionWithin, termRuns } =
  house.guards;

/** The implementations that count, for `machine.provide`: on another calendar, or by other terms of the same names. */
export const onCalendar = (calendar: WorkingCalendar, by: Terms = terms) => ({
  actions: {
    ...house.actions(by as typeof terms, calendar),
    /** 记录是否逾期申请: a fact for the decision on acceptance (J8). */
    noteLateness: assign<Context, Event, undefined, Event, never>(({ context }) => ({
      filedLate:
        context.source === 'petitioner' &&
        isLate(calendar, context.opinion.receivedOn, context.openedOn),
    })),
  },
});

const petitionOffice = use(actorIs, { role: 'petitionOffice' });
const fromPetitioner = use(sourceIs, { source: 'petitioner' });
const fromCommittee = use(sourceIs, { source: 'committee' });
const handler = either(
  all(use(trackIs, { simple: true }), petitionOffice),
  all(use(trackIs, { simple: false }), use(actorIs, { role: 'handlingUnit' })),
);
const leaderOfCase = either(
  all(use(approverIs, { approver: 'petitionLeader' }), use(actorIs, { role: 'petitionLeader' })),
  all(use(approverIs, { approver: 'businessLeader' }), use(actorIs, { role: 'businessLeader' })),
  all(use(approverIs, { approver: 'principalLeader' }), use(actorIs, { role: 'principalLeader' })),
);
const leaderOfExtension = either(
  use(actorIs, { role: 'petitionLeader' }),
  all(use(actorIs, { role: 'businessLeader' }), use(standsInFor, { standInFor: 'absence' })),
  all(
    use(trackIs, { simple: false }),
    use(actorIs, { role: 'principalLeader' }),
    use(standsInFor, { standInFor: 'severalLeaders' }),
  ),
);

const start = ({ input }: { input: Given | undefined }) =>
  newCase(input, {
    level: input?.level ?? 'review',
    source: input?.source ?? 'petitioner',
    opinion: input?.application.opinion ?? { by: 'city', kind: 'handling', organ: '—' },
    filedLate: false,
    ...(input?.limitGiven ? { limitGiven: input.limitGiven } : {}),
  }) satisfies Context;

export const reviewMachine = setup({
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
    /** The committee takes back the order, whoever petitions (J39). */
    withdrawsLast: either(
      use(actorIs, { role: 'reviewCommittee' }),
      all(use(actorIs, { role: 'petitioner' }), house.guards.lastToWithdraw),
    ),
    mayDelegate: all(
      use(actorIsOneOf, {
        roles: ['petitionLeader', 'businessLeader', 'principalLeader', 'petitionOffice'],
      }),
      house.guards.delegatesOwnRole,
    ),
    mayAccept: all(petitionOffice, fromPetitioner, withinJurisdiction, inTimeOrExcused),
    mayDecline: all(petitionOffice, fromPetitioner, use(groundBars, { is: false }), groundHolds),
    mayBar: all(petitionOffice, fromPetitioner, use(groundBars, { is: true }), groundHolds),
    mayRegister: all(use(actorIs, { role: 'generalOffice' }), fromCommittee),
    maySubmitSlip: all(petitionOffice, rightApprover),
    leaderActs: leaderOfCase,
    mayInstruct: all(leaderOfCase, namesUnit),
    mayReassign: all(use(trackIs, { simple: false }), leaderOfCase),
    handlerReceives: either(
      all(use(trackIs, { simple: true }), petitionOffice),
      all(use(trackIs, { simple: false }), use(actorIs, { role: 'handlingUnit' }), namesOfficer),
    ),
    handlerActs: handler,
    draftToLeader: all(handler, use(examinationNeeded, { is: true })),
    draftToOffice: all(handler, use(examinationNeeded, { is: false })),
    mayDraftOpinion: all(petitionOffice, remandAllowed),
    mayReply: all(petitionOffice, fromPetitioner, use(outcomeIsRemand, { is: false })),
    mayReplyAndRemand: all(petitionOffice, fromPetitioner, use(outcomeIsRemand, { is: true })),
    mayReport: all(petitionOffice, fromCommittee),
    mayArchive: all(
      petitionOffice,
      use(countAtLeast, { counter: 'served', min: 1 }),
      extensionsTold,
    ),
    mayProposeMeeting: all(petitionOffice, meetingDeserved),
    mayRequestExtension: all(
      use(actorIsOneOf, { roles: ['petitionOffice', 'handlingUnit'] }),
      use(termRuns, { term: 'conclude' }),
      use(trackIs, { simple: false }),
      use(extensionsLeft, { term: 'conclude' }),
      askedBeforeExpiry,
    ),
    mayGrantExtension: all(
      leaderOfExtension,
      approvedBeforeExpiry,
      use(extensionWithin, { term: 'conclude' }),
    ),
    mayRefuseExtension: leaderOfExtension,
    mayOpenHearing: all(petitionOffice, use(termRuns, { term: 'conclude' })),
    mayNotifyExtension: all(petitionOffice, tellsTheNewLimit),
  },
  actions: {
    ...onCalendar(china).actions,
    /** 确定审批领导 */
    chooseApprover: assign(({ event }) => {
      const slip = form(event, 'submitSlip')?.slip;
      return slip ? { approver: slip.approver } : {};
    }),
    /** 确定办理方式 */
    setTrack: assign(({ event }) => {
      const track = (form(event, 'instruct') ?? form(event, 'reclassify'))?.track;
      return track ? { track } : {};
    }),
    /** 记录意见结论 */
    noteOutcome: assign(({ event }) => {
      const opinion = form(event, 'draftFormalOpinion')?.opinion;
      if (!opinion) return {};
      const { outcome, redoBy } = opinion;
      return { outcome, ...(redoBy ? { redoBy } : {}) };
    }),
  },
}).createMachine({
  id: 'review',
  context: start,
  initial: 'open',
  states: {
    open: {
      description: '办理中',
      meta: { clauses: ['jilin-2021/一.5'] },
      type: 'parallel',
      on: {
        attach: {
          guard: {
            type: 'actorIsOneOf',
            params: {
              roles: [
                'petitionOffice',
                'generalOffice',
                'handlingUnit',
                'petitioner',
                'reviewCommittee',
              ],
            },
          },
          meta: { decisions: ['house/attach'] },
        },
        addPetitioner: {
          guard: { type: 'actorIs', params: { role: 'petitionOffice' } },
          actions: 'addPetitioner',
          meta: { decisions: ['house/addPetitioner'] },
        },
        splitClaims: {
          guard: { type: 'actorIs', params: { role: 'petitionOffice' } },
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
            params: { roles: ['petitionLeader', 'principalLeader', 'petitionOffice'] },
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
        linkedCaseEnded: {
          guard: { type: 'actorIs', params: { role: 'linkedCase' } },
          meta: {
            clauses: ['jilin-2021/四.11b', 'jilin-2021/四.12a', 'jilin-2021/四.13'],
            decisions: ['jilin-2021/J25'],
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
          description: '办理程序',
          meta: { clauses: ['jilin-2021/四.1a'] },
          initial: 'intake',
          on: {
            serve: {
              guard: { type: 'actorIs', params: { role: 'petitionOffice' } },
              meta: { decisions: ['house/serve', 'jilin-2021/J5'] },
            },
            withdraw: [
              {
                guard: 'withdrawsLast',
                target: '#withdrawn',
                actions: ['withdraw', { type: 'stopAllTerms', params: { as: 'dropped' } }],
                meta: { decisions: ['house/withdraw', 'jilin-2021/J29', 'jilin-2021/J39'] },
              },
              {
                guard: { type: 'actorIs', params: { role: 'petitioner' } },
                actions: 'withdraw',
                meta: { decisions: ['house/withdraw', 'jilin-2021/J29'] },
              },
            ],
          },
          states: {
            intake: {
              description: '受理',
              meta: { clauses: ['jilin-2021/二.1', 'jilin-2021/一.5'] },
              entry: [
                {
                  type: 'startTermWhere',
                  params: { term: 'accept', period: 'base', field: 'source', is: 'petitioner' },
                },
                'noteLateness',
              ],
              initial: 'received',
              states: {
                received: {
                  description: '待决定是否受理或者登记',
                  meta: {
                    clauses: ['jilin-2021/四.1a', 'jilin-2021/四.3', 'jilin-2021/一.4'],
                    decisions: ['jilin-2021/J8', 'jilin-2021/J30'],
                  },
                  on: {
                    accept: {
                      guard: 'mayAccept',
                      target: '#assignment',
                      actions: [
                        { type: 'stopTerm', params: { term: 'accept', as: 'met' } },
                        { type: 'startTerm', params: { term: 'conclude', period: 'base' } },
                        { type: 'startTerm', params: { term: 'submitSlip', period: 'base' } },
                        { type: 'issue', params: { form: 'acceptanceNotice' } },
                      ],
                      meta: {
                        clauses: [
                          'jilin-2021/四.1a',
                          'jilin-2021/四.1b',
                          'jilin-2021/四.1d',
                          'jilin-2021/一.1b',
                          'jilin-2021/一.2',
                        ],
                        decisions: ['jilin-2021/J5'],
                      },
                    },
                    decline: [
                      {
                        guard: 'mayDecline',
                        target: '#declined',
                        actions: [
                          { type: 'stopTerm', params: { term: 'accept', as: 'met' } },
                          { type: 'issue', params: { form: 'declineNotice' } },
                        ],
                        meta: {
                          clauses: [
                            'jilin-2021/四.1c',
                            'jilin-2021/四.1b',
                            'jilin-2021/四.2',
                            'jilin-2021/一.5',
                            'jilin-2021/一.1a',
                            'jilin-2021/一.3',
                          ],
                          decisions: ['jilin-2021/J22', 'jilin-2021/J32'],
                        },
                      },
                      {
                        guard: 'mayBar',
                        target: '#barred',
                        actions: [
                          { type: 'stopTerm', params: { term: 'accept', as: 'met' } },
                          { type: 'issue', params: { form: 'barNotice' } },
                        ],
                        meta: {
                          clauses: ['jilin-2021/四.14', 'jilin-2021/四.1b'],
                          decisions: ['jilin-2021/J23', 'jilin-2021/J35'],
                        },
                      },
                    ],
                    register: {
                      guard: 'mayRegister',
                      target: '#assignment',
                      actions: [
                        { type: 'startTerm', params: { term: 'conclude', period: 'base' } },
                        { type: 'startTerm', params: { term: 'submitSlip', period: 'base' } },
                      ],
                      meta: {
                        clauses: ['jilin-2021/四.3', 'jilin-2021/一.4'],
                        decisions: ['jilin-2021/J20'],
                      },
                    },
                  },
                },
              },
            },
            assignment: {
              id: 'assignment',
              description: '阅办',
              meta: { clauses: ['jilin-2021/四.4a'] },
              initial: 'slipDrafting',
              states: {
                slipDrafting: {
                  description: '待填写阅办单',
                  meta: { clauses: ['jilin-2021/四.4a', 'jilin-2021/四.4b'] },
                  on: {
                    submitSlip: {
                      guard: 'maySubmitSlip',
                      target: 'slipSubmitted',
                      actions: [
                        'chooseApprover',
                        { type: 'stopTerm', params: { term: 'submitSlip', as: 'met' } },
                      ],
                      meta: {
                        clauses: ['jilin-2021/四.4a', 'jilin-2021/四.4b'],
                        decisions: ['jilin-2021/J21'],
                      },
                    },
                  },
                },
                slipSubmitted: {
                  description: '待局领导签收阅办单',
                  meta: { clauses: ['jilin-2021/四.4b', 'jilin-2021/四.4c', 'jilin-2021/四.4d'] },
                  on: {
                    receive: {
                      guard: 'leaderActs',
                      target: 'awaitingInstruction',
                      actions: { type: 'startTerm', params: { term: 'instruct', period: 'base' } },
                      meta: { clauses: ['jilin-2021/四.5a'] },
                    },
                  },
                },
                awaitingInstruction: {
                  description: '待局领导批示',
                  meta: { clauses: ['jilin-2021/四.5a'] },
                  on: {
                    instruct: {
                      guard: 'mayInstruct',
                      target: 'slipReturned',
                      actions: [
                        'setTrack',
                        { type: 'appoint', params: { role: 'handlingUnit' } },
                        { type: 'stopTerm', params: { term: 'instruct', as: 'met' } },
                      ],
                      meta: {
                        clauses: [
                          'jilin-2021/四.5a',
                          'jilin-2021/四.5b',
                          'jilin-2021/二.2',
                          'jilin-2021/二.3',
                          'jilin-2021/二.4',
                        ],
                        decisions: ['jilin-2021/J21'],
                      },
                    },
                  },
                },
                slipReturned: {
                  description: '批示已退回，待信访办签收',
                  meta: { clauses: ['jilin-2021/四.5b'] },
                  on: {
                    receive: {
                      guard: { type: 'actorIs', params: { role: 'petitionOffice' } },
                      target: 'delivering',
                      actions: { type: 'startTerm', params: { term: 'deliver', period: 'base' } },
                      meta: { clauses: ['jilin-2021/四.6a'] },
                    },
                  },
                },
                delivering: {
                  description: '待送交承办处（室）、单位',
                  meta: { clauses: ['jilin-2021/四.6a'] },
                  on: {
                    deliver: {
                      guard: { type: 'actorIs', params: { role: 'petitionOffice' } },
                      target: 'delivered',
                      actions: { type: 'stopTerm', params: { term: 'deliver', as: 'met' } },
                      meta: { clauses: ['jilin-2021/四.6a', 'jilin-2021/四.6b'] },
                    },
                  },
                },
                delivered: {
                  description: '已送交，待承办处（室）、单位签收',
                  meta: { clauses: ['jilin-2021/四.6b'] },
                  on: {
                    reassign: {
                      guard: 'mayReassign',
                      actions: { type: 'appoint', params: { role: 'handlingUnit' } },
                      meta: { decisions: ['house/reassign'] },
                    },
                    reclassify: {
                      guard: 'mayInstruct',
                      actions: ['setTrack', { type: 'appoint', params: { role: 'handlingUnit' } }],
                      meta: {
                        clauses: ['jilin-2021/二.2', 'jilin-2021/二.3', 'jilin-2021/二.4'],
                        decisions: ['jilin-2021/J38'],
                      },
                    },
                    receive: {
                      guard: 'handlerReceives',
                      target: '#examination',
                      actions: {
                        type: 'startTerm',
                        params: { term: 'submitDraft', period: 'base' },
                      },
                      meta: {
                        clauses: ['jilin-2021/四.7a', 'jilin-2021/二.2', 'jilin-2021/五.2'],
                        decisions: ['jilin-2021/J12'],
                      },
                    },
                  },
                },
              },
            },
            examination: {
              id: 'examination',
              description: '复查复核',
              meta: {
                clauses: [
                  'jilin-2021/四.7a',
                  'jilin-2021/二.2',
                  'jilin-2021/二.3',
                  'jilin-2021/二.4',
                ],
              },
              initial: 'working',
              on: {
                requestEvidence: {
                  guard: 'handlerActs',
                  actions: {
                    type: 'openCase',
                    params: {
                      procedure: 'jilin-evidence-request',
                      link: 'evidence',
                      take: ['kind', 'contents', 'holder', 'heldBy', 'scope', 'requiredBy', 'by'],
                    },
                  },
                  meta: {
                    clauses: ['jilin-2021/四.11a', 'jilin-2021/四.11b', 'jilin-2021/四.12a'],
                    decisions: ['jilin-2021/J25', 'jilin-2021/J43'],
                  },
                },
                proposeMeeting: {
                  guard: 'mayProposeMeeting',
                  actions: {
                    type: 'openCase',
                    params: {
                      procedure: 'jilin-coordination-meeting',
                      link: 'meeting',
                      take: ['ground', 'topic', 'cases'],
                    },
                  },
                  meta: {
                    clauses: ['jilin-2021/四.13'],
                    decisions: ['jilin-2021/J25', 'jilin-2021/J26', 'jilin-2021/J49'],
                  },
                },
                reassign: {
                  guard: 'mayReassign',
                  actions: { type: 'appoint', params: { role: 'handlingUnit' } },
                  meta: { decisions: ['house/reassign'] },
                },
                reclassify: {
                  guard: 'mayInstruct',
                  actions: ['setTrack', { type: 'appoint', params: { role: 'handlingUnit' } }],
                  meta: {
                    clauses: ['jilin-2021/二.2', 'jilin-2021/二.3', 'jilin-2021/二.4'],
                    decisions: ['jilin-2021/J38'],
                  },
                },
              },
              states: {
                working: {
                  description: '承办',
                  meta: { clauses: ['jilin-2021/四.7a', 'jilin-2021/四.7b'] },
                  on: {
                    submitDraft: [
                      {
                        guard: 'draftToLeader',
                        target: 'draftSubmitted',
                        actions: { type: 'stopTerm', params: { term: 'submitDraft', as: 'met' } },
                        meta: {
                          clauses: ['jilin-2021/四.7b', 'jilin-2021/四.7c'],
                          decisions: ['jilin-2021/J13'],
                        },
                      },
                      {
                        guard: 'draftToOffice',
                        target: '#opinionSent',
                        actions: { type: 'stopTerm', params: { term: 'submitDraft', as: 'met' } },
                        meta: {
                          clauses: ['jilin-2021/四.7b', 'jilin-2021/四.9b'],
                          decisions: ['jilin-2021/J13'],
                        },
                      },
                    ],
                  },
                },
                draftSubmitted: {
                  description: '待分管业务工作的局领导签收',
                  meta: { clauses: ['jilin-2021/四.7c'] },
                  on: {
                    receive: {
                      guard: { type: 'actorIs', params: { role: 'businessLeader' } },
                      target: 'settling',
                      actions: {
                        type: 'startTerm',
                        params: { term: 'settleDraft', period: 'base' },
                      },
                      meta: { clauses: ['jilin-2021/四.8a'] },
                    },
                  },
                },
                settling: {
                  description: '待审定',
                  meta: { clauses: ['jilin-2021/四.8a'] },
                  on: {
                    settleDraft: {
                      guard: { type: 'actorIs', params: { role: 'businessLeader' } },
                      target: 'draftReturned',
                      actions: { type: 'stopTerm', params: { term: 'settleDraft', as: 'met' } },
                      meta: { clauses: ['jilin-2021/四.8a', 'jilin-2021/四.8b'] },
                    },
                  },
                },
                draftReturned: {
                  id: 'draftReturned',
                  description: '意见已退回，待承办处（室）、单位签收',
                  meta: { clauses: ['jilin-2021/四.8b'] },
                  on: {
                    receive: {
                      guard: 'handlerActs',
                      target: 'revising',
                      actions: {
                        type: 'startTerm',
                        params: { term: 'submitOpinion', period: 'base' },
                      },
                      meta: { clauses: ['jilin-2021/四.9a'] },
                    },
                  },
                },
                revising: {
                  description: '调整或者修改',
                  meta: { clauses: ['jilin-2021/四.9a'] },
                  on: {
                    submitOpinion: {
                      guard: 'handlerActs',
                      target: '#opinionSent',
                      actions: { type: 'stopTerm', params: { term: 'submitOpinion', as: 'met' } },
                      meta: {
                        clauses: ['jilin-2021/四.9a', 'jilin-2021/四.9b'],
                        decisions: ['jilin-2021/J14'],
                      },
                    },
                  },
                },
              },
            },
            conclusion: {
              description: '形成正式意见和答复',
              meta: { clauses: ['jilin-2021/四.10a'] },
              initial: 'opinionSent',
              states: {
                opinionSent: {
                  id: 'opinionSent',
                  description: '书面意见已送信访办，待签收',
                  meta: { clauses: ['jilin-2021/四.9b'] },
                  on: {
                    receive: {
                      guard: { type: 'actorIs', params: { role: 'petitionOffice' } },
                      target: 'finalising',
                      actions: {
                        type: 'startTerm',
                        params: { term: 'draftFormalOpinion', period: 'base' },
                      },
                      meta: { clauses: ['jilin-2021/四.10a'] },
                    },
                  },
                },
                finalising: {
                  description: '待形成正式书面意见',
                  meta: { clauses: ['jilin-2021/四.10a'] },
                  on: {
                    draftFormalOpinion: {
                      guard: 'mayDraftOpinion',
                      target: 'awaitingSignOff',
                      actions: [
                        'noteOutcome',
                        { type: 'stopTerm', params: { term: 'draftFormalOpinion', as: 'met' } },
                      ],
                      meta: { clauses: ['jilin-2021/四.10a'], decisions: ['jilin-2021/J16'] },
                    },
                  },
                },
                awaitingSignOff: {
                  description: '待签批',
                  meta: { clauses: ['jilin-2021/四.10b'] },
                  on: {
                    signOff: {
                      guard: { type: 'actorIs', params: { role: 'petitionLeader' } },
                      target: 'signedOff',
                      meta: { clauses: ['jilin-2021/四.10b'] },
                    },
                    returnForRevision: {
                      guard: { type: 'actorIs', params: { role: 'petitionLeader' } },
                      target: '#draftReturned',
                      meta: { clauses: ['jilin-2021/四.10b'], decisions: ['jilin-2021/J15'] },
                    },
                  },
                },
                signedOff: {
                  description: '已签批，待答复或者呈报',
                  meta: { clauses: ['jilin-2021/四.10b'] },
                  on: {
                    reply: [
                      {
                        guard: 'mayReply',
                        target: 'replied',
                        actions: [
                          { type: 'stopTerm', params: { term: 'conclude', as: 'met' } },
                          { type: 'issue', params: { form: 'formalOpinion' } },
                        ],
                        meta: {
                          clauses: ['jilin-2021/四.10c', 'jilin-2021/三.a'],
                          decisions: ['jilin-2021/J18'],
                        },
                      },
                      {
                        guard: 'mayReplyAndRemand',
                        target: 'replied',
                        actions: [
                          { type: 'stopTerm', params: { term: 'conclude', as: 'met' } },
                          { type: 'issue', params: { form: 'formalOpinion' } },
                          {
                            type: 'openCase',
                            params: {
                              procedure: 'national-petition',
                              link: 'redo',
                              take: ['opinion', 'redoBy'],
                            },
                          },
                        ],
                        meta: { clauses: ['jilin-2021/四.10c'], decisions: ['jilin-2021/J17'] },
                      },
                    ],
                    reportToCommittee: {
                      guard: 'mayReport',
                      target: '#reportedToCommittee',
                      actions: [
                        { type: 'stopTerm', params: { term: 'conclude', as: 'met' } },
                        { type: 'issue', params: { form: 'committeeReport' } },
                      ],
                      meta: { clauses: ['jilin-2021/四.10d'], decisions: ['jilin-2021/J19'] },
                    },
                  },
                },
                replied: {
                  description: '已答复，待送达',
                  meta: {
                    clauses: ['jilin-2021/四.10c', 'jilin-2021/一.3'],
                    decisions: ['jilin-2021/J18'],
                  },
                  on: {
                    serve: {
                      guard: { type: 'actorIs', params: { role: 'petitionOffice' } },
                      actions: { type: 'count', params: { counter: 'served' } },
                      meta: { decisions: ['house/serve', 'jilin-2021/J18'] },
                    },
                    withdraw: {
                      guard: {
                        type: 'actorIsOneOf',
                        params: { roles: ['petitioner', 'reviewCommittee'] },
                      },
                      meta: { decisions: ['house/withdraw'] },
                    },
                    archive: {
                      guard: 'mayArchive',
                      target: '#archived',
                      meta: { clauses: ['jilin-2021/四.10c'], decisions: ['jilin-2021/J36'] },
                    },
                  },
                },
              },
            },
          },
        },
        extension: {
          description: '延期',
          meta: { clauses: ['jilin-2021/三.b'] },
          initial: 'resting',
          states: {
            resting: {
              description: '无待批的延期申请',
              meta: { clauses: ['jilin-2021/三.b'] },
              initial: 'notAsked',
              on: {
                requestExtension: {
                  guard: 'mayRequestExtension',
                  target: 'pending',
                  meta: {
                    clauses: ['jilin-2021/三.b'],
                    decisions: ['jilin-2021/J4', 'jilin-2021/J37'],
                  },
                },
              },
              states: {
                notAsked: { description: '未申请延期', meta: { clauses: ['jilin-2021/三.b'] } },
                refused: {
                  id: 'extensionRefused',
                  description: '未批准延期',
                  meta: { clauses: ['jilin-2021/三.b'] },
                },
                notified: {
                  id: 'extensionNotified',
                  description: '已书面告知延期理由',
                  meta: { clauses: ['jilin-2021/三.d'] },
                },
              },
            },
            pending: {
              description: '待局领导批准',
              meta: { clauses: ['jilin-2021/三.b'], decisions: ['jilin-2021/J3'] },
              on: {
                'conclude.stopped': { target: 'resting', meta: { decisions: ['jilin-2021/J40'] } },
                grantExtension: {
                  guard: 'mayGrantExtension',
                  target: 'awaitingNotice',
                  actions: [
                    { type: 'extendBy', params: { term: 'conclude' } },
                    { type: 'count', params: { counter: 'grantExtension' } },
                    { type: 'issue', params: { form: 'extensionNotice' } },
                  ],
                  meta: {
                    clauses: ['jilin-2021/三.b', 'jilin-2021/三.c'],
                    decisions: [
                      'jilin-2021/J1',
                      'jilin-2021/J2',
                      'jilin-2021/J3',
                      'jilin-2021/J33',
                    ],
                  },
                },
                refuseExtension: {
                  guard: 'mayRefuseExtension',
                  target: '#extensionRefused',
                  meta: { clauses: ['jilin-2021/三.b'], decisions: ['jilin-2021/J3'] },
                },
              },
            },
            awaitingNotice: {
              description: '已批准，待书面告知延期理由',
              meta: { clauses: ['jilin-2021/三.d'] },
              on: {
                notifyExtension: {
                  guard: 'mayNotifyExtension',
                  target: '#extensionNotified',
                  actions: { type: 'count', params: { counter: 'notifyExtension' } },
                  meta: { clauses: ['jilin-2021/三.d'] },
                },
              },
            },
          },
        },
        hearing: {
          description: '听证',
          meta: { decisions: ['jilin-2021/J34'] },
          initial: 'noHearing',
          states: {
            noHearing: {
              description: '未举行听证',
              meta: { decisions: ['jilin-2021/J34'] },
              on: {
                openHearing: {
                  guard: 'mayOpenHearing',
                  target: 'hearingOpen',
                  meta: { decisions: ['jilin-2021/J34'] },
                },
              },
            },
            hearingOpen: {
              description: '听证中，办结期限照常计算',
              meta: { decisions: ['jilin-2021/J34', 'house/R10'] },
              on: {
                closeHearing: {
                  guard: { type: 'actorIs', params: { role: 'petitionOffice' } },
                  target: 'noHearing',
                  meta: { decisions: ['jilin-2021/J34'] },
                },
              },
            },
          },
        },
        supervision: {
          description: '督办',
          meta: { clauses: ['jilin-2021/三.a', 'jilin-2021/四.1a'], decisions: ['house/R8'] },
          type: 'parallel',
          states: {
            accept: {
              description: '受理决定时限',
              meta: { clauses: ['jilin-2021/四.1a'] },
              initial: 'idle',
              on: {
                'accept.started': { target: '.running', meta: { clauses: ['jilin-2021/四.1a'] } },
                'accept.stopped': { target: '.idle', meta: { clauses: ['jilin-2021/四.1a'] } },
              },
              states: {
                idle: { description: '未计时', meta: { clauses: ['jilin-2021/四.1a'] } },
                running: {
                  description: '计时中',
                  meta: { clauses: ['jilin-2021/四.1a'] },
                  on: {
                    'accept.due': {
                      guard: { type: 'reached', params: { term: 'accept', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'accept', rung: 'due' } },
                      meta: { clauses: ['jilin-2021/四.1a'] },
                    },
                  },
                },
                due: {
                  description: '到期日',
                  meta: { clauses: ['jilin-2021/四.1a'] },
                  on: {
                    'accept.overdue': {
                      guard: { type: 'reached', params: { term: 'accept', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'accept' } },
                      meta: { clauses: ['jilin-2021/四.1a'], decisions: ['house/R8'] },
                    },
                  },
                },
                overdue: { description: '逾期', meta: { clauses: ['jilin-2021/四.1a'] } },
              },
            },
            conclude: {
              description: '办结时限',
              meta: { clauses: ['jilin-2021/三.a'] },
              initial: 'idle',
              on: {
                'conclude.started': {
                  target: '.running',
                  meta: { clauses: ['jilin-2021/三.a', 'jilin-2021/三.c'] },
                },
                'conclude.stopped': { target: '.idle', meta: { clauses: ['jilin-2021/三.a'] } },
              },
              states: {
                idle: { description: '未计时', meta: { clauses: ['jilin-2021/三.a'] } },
                running: {
                  description: '计时中',
                  meta: { clauses: ['jilin-2021/三.a'] },
                  on: {
                    'conclude.due': {
                      guard: { type: 'reached', params: { term: 'conclude', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'conclude', rung: 'due' } },
                      meta: { clauses: ['jilin-2021/三.a'] },
                    },
                  },
                },
                due: {
                  description: '到期日',
                  meta: { clauses: ['jilin-2021/三.a'] },
                  on: {
                    'conclude.overdue': {
                      guard: { type: 'reached', params: { term: 'conclude', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'conclude' } },
                      meta: { clauses: ['jilin-2021/三.a'], decisions: ['house/R8'] },
                    },
                  },
                },
                overdue: { description: '逾期', meta: { clauses: ['jilin-2021/三.a'] } },
              },
            },
            stage: {
              description: '内部环节时限',
              meta: {
                clauses: [
                  'jilin-2021/四.4a',
                  'jilin-2021/四.5a',
                  'jilin-2021/四.6a',
                  'jilin-2021/四.7a',
                  'jilin-2021/四.8a',
                  'jilin-2021/四.9a',
                  'jilin-2021/四.10a',
                ],
              },
              initial: 'idle',
              on: {
                'submitSlip.started': {
                  target: '.running',
                  meta: { clauses: ['jilin-2021/四.4a'] },
                },
                'submitSlip.stopped': { target: '.idle', meta: { clauses: ['jilin-2021/四.4a'] } },
                'instruct.started': { target: '.running', meta: { clauses: ['jilin-2021/四.5a'] } },
                'instruct.stopped': { target: '.idle', meta: { clauses: ['jilin-2021/四.5a'] } },
                'deliver.started': { target: '.running', meta: { clauses: ['jilin-2021/四.6a'] } },
                'deliver.stopped': { target: '.idle', meta: { clauses: ['jilin-2021/四.6a'] } },
                'submitDraft.started': {
                  target: '.running',
                  meta: { clauses: ['jilin-2021/四.7a'] },
                },
                'submitDraft.stopped': { target: '.idle', meta: { clauses: ['jilin-2021/四.7a'] } },
                'settleDraft.started': {
                  target: '.running',
                  meta: { clauses: ['jilin-2021/四.8a'] },
                },
                'settleDraft.stopped': { target: '.idle', meta: { clauses: ['jilin-2021/四.8a'] } },
                'submitOpinion.started': {
                  target: '.running',
                  meta: { clauses: ['jilin-2021/四.9a'] },
                },
                'submitOpinion.stopped': {
                  target: '.idle',
                  meta: { clauses: ['jilin-2021/四.9a'] },
                },
                'draftFormalOpinion.started': {
                  target: '.running',
                  meta: { clauses: ['jilin-2021/四.10a'] },
                },
                'draftFormalOpinion.stopped': {
                  target: '.idle',
                  meta: { clauses: ['jilin-2021/四.10a'] },
                },
              },
              states: {
                idle: {
                  description: '未计时',
                  meta: {
                    clauses: [
                      'jilin-2021/四.4a',
                      'jilin-2021/四.5a',
                      'jilin-2021/四.6a',
                      'jilin-2021/四.7a',
                      'jilin-2021/四.8a',
                      'jilin-2021/四.9a',
                      'jilin-2021/四.10a',
                    ],
                  },
                },
                running: {
                  description: '计时中',
                  meta: {
                    clauses: [
                      'jilin-2021/四.4a',
                      'jilin-2021/四.5a',
                      'jilin-2021/四.6a',
                      'jilin-2021/四.7a',
                      'jilin-2021/四.8a',
                      'jilin-2021/四.9a',
                      'jilin-2021/四.10a',
                    ],
                  },
                  on: {
                    'submitSlip.due': {
                      guard: { type: 'reached', params: { term: 'submitSlip', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'submitSlip', rung: 'due' } },
                      meta: { clauses: ['jilin-2021/四.4a'] },
                    },
                    'instruct.due': {
                      guard: { type: 'reached', params: { term: 'instruct', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'instruct', rung: 'due' } },
                      meta: { clauses: ['jilin-2021/四.5a'] },
                    },
                    'deliver.due': {
                      guard: { type: 'reached', params: { term: 'deliver', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'deliver', rung: 'due' } },
                      meta: { clauses: ['jilin-2021/四.6a'] },
                    },
                    'submitDraft.due': {
                      guard: { type: 'reached', params: { term: 'submitDraft', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'submitDraft', rung: 'due' } },
                      meta: { clauses: ['jilin-2021/四.7a'] },
                    },
                    'settleDraft.due': {
                      guard: { type: 'reached', params: { term: 'settleDraft', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'settleDraft', rung: 'due' } },
                      meta: { clauses: ['jilin-2021/四.8a'] },
                    },
                    'submitOpinion.due': {
                      guard: { type: 'reached', params: { term: 'submitOpinion', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'submitOpinion', rung: 'due' } },
                      meta: { clauses: ['jilin-2021/四.9a'] },
                    },
                    'draftFormalOpinion.due': {
                      guard: {
                        type: 'reached',
                        params: { term: 'draftFormalOpinion', rung: 'due' },
                      },
                      target: 'due',
                      actions: {
                        type: 'remind',
                        params: { term: 'draftFormalOpinion', rung: 'due' },
                      },
                      meta: { clauses: ['jilin-2021/四.10a'] },
                    },
                  },
                },
                due: {
                  description: '到期日',
                  meta: {
                    clauses: [
                      'jilin-2021/四.4a',
                      'jilin-2021/四.5a',
                      'jilin-2021/四.6a',
                      'jilin-2021/四.7a',
                      'jilin-2021/四.8a',
                      'jilin-2021/四.9a',
                      'jilin-2021/四.10a',
                    ],
                  },
                  on: {
                    'submitSlip.overdue': {
                      guard: { type: 'reached', params: { term: 'submitSlip', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'submitSlip' } },
                      meta: { clauses: ['jilin-2021/四.4a'], decisions: ['jilin-2021/J10'] },
                    },
                    'instruct.overdue': {
                      guard: { type: 'reached', params: { term: 'instruct', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'instruct' } },
                      meta: { clauses: ['jilin-2021/四.5a'], decisions: ['jilin-2021/J10'] },
                    },
                    'deliver.overdue': {
                      guard: { type: 'reached', params: { term: 'deliver', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'deliver' } },
                      meta: { clauses: ['jilin-2021/四.6a'], decisions: ['jilin-2021/J10'] },
                    },
                    'submitDraft.overdue': {
                      guard: { type: 'reached', params: { term: 'submitDraft', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'submitDraft' } },
                      meta: { clauses: ['jilin-2021/四.7a'], decisions: ['jilin-2021/J10'] },
                    },
                    'settleDraft.overdue': {
                      guard: { type: 'reached', params: { term: 'settleDraft', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'settleDraft' } },
                      meta: { clauses: ['jilin-2021/四.8a'], decisions: ['jilin-2021/J10'] },
                    },
                    'submitOpinion.overdue': {
                      guard: {
                        type: 'reached',
                        params: { term: 'submitOpinion', rung: 'overdue' },
                      },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'submitOpinion' } },
                      meta: { clauses: ['jilin-2021/四.9a'], decisions: ['jilin-2021/J10'] },
                    },
                    'draftFormalOpinion.overdue': {
                      guard: {
                        type: 'reached',
                        params: { term: 'draftFormalOpinion', rung: 'overdue' },
                      },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'draftFormalOpinion' } },
                      meta: { clauses: ['jilin-2021/四.10a'], decisions: ['jilin-2021/J10'] },
                    },
                  },
                },
                overdue: {
                  description: '逾期',
                  meta: {
                    clauses: [
                      'jilin-2021/四.4a',
                      'jilin-2021/四.5a',
                      'jilin-2021/四.6a',
                      'jilin-2021/四.7a',
                      'jilin-2021/四.8a',
                      'jilin-2021/四.9a',
                      'jilin-2021/四.10a',
                    ],
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
      description: '已办结归档',
      meta: { clauses: ['jilin-2021/四.10c'], decisions: ['jilin-2021/J36'] },
      type: 'final',
    },
    reportedToCommittee: {
      id: 'reportedToCommittee',
      description: '已呈报委员会',
      meta: { clauses: ['jilin-2021/四.10d'] },
      type: 'final',
    },
    declined: {
      id: 'declined',
      description: '不予受理',
      meta: { clauses: ['jilin-2021/四.1c'] },
      type: 'final',
    },
    barred: {
      id: 'barred',
      description: '不再受理',
      meta: { clauses: ['jilin-2021/四.14'] },
      type: 'final',
    },
    withdrawn: {
      id: 'withdrawn',
      description: '已撤回',
      meta: { decisions: ['house/withdraw', 'jilin-2021/J29'] },
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
