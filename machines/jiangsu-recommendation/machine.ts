import { assign, setup } from 'xstate';
import { china, type PlainDate, type WorkingCalendar } from '../../calendars';
import type { Citation, DecisionId } from '../../src/law';
import type { Basis, Effect } from '../../src/procedure/context';
import { newCase } from '../../src/procedure/context';
import { kit } from '../../src/procedure/kit';
import { all, either, use } from '../../src/procedure/rule';
import type { Terms } from '../../src/terms';
import {
  adoptsIt,
  type Context,
  callsFor,
  type Event,
  form,
  graveEnough,
  groundsGiven,
  kindIs,
  nothingOwed,
  orderIs,
  policyNamed,
  type TermNames,
  toOrganAtFault,
} from './rules';
import type * as Schema from './schema';
import { terms } from './terms';

/** What opens a case of this chart. */
export type Given = { id: string; on: PlainDate; policy: Schema.Policy } & Schema.Input;

const house = kit<Context, Event, Schema.Role, typeof terms>(['addressee']);
const { actorIs, actorIsOneOf, countAtLeast, delegatesOwnRole } = house.guards;

/** The implementations that count, for `machine.provide`: on another calendar, or by other terms of the same names. */
export const onCalendar = (calendar: WorkingCalendar, by: Terms = terms) => ({
  actions: house.actions(by as typeof terms, calendar),
});

const petitionDepartment = use(actorIs, { role: 'petitionDepartment' });
const higherOrgan = use(actorIs, { role: 'higherOrgan' });
const addressee = use(actorIs, { role: 'addressee' });

const start = ({ input }: { input: Given | undefined }) =>
  newCase(input, {
    organ: input?.organ ?? '—',
    callsFor: input?.callsFor ?? 'recommendation',
    ...(input?.firstHandler ? { firstHandler: input.firstHandler } : {}),
    correctionOrdered: 'none',
    correctBy: null,
    liability: 'none',
    parties: input
      ? [
          { role: 'organAtFault', unit: input.organ, since: input.on },
          ...(input.department
            ? [{ role: 'petitionDepartment', unit: input.department, since: input.on }]
            : []),
        ]
      : [],
  }) satisfies Context;

export const recommendationMachine = setup({
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
      use(actorIsOneOf, { roles: ['petitionDepartment', 'organAtFault', 'higherOrgan'] }),
      delegatesOwnRole,
    ),
    recommendsWork: all(
      petitionDepartment,
      use(kindIs, { kind: 'improveWork' }),
      groundsGiven,
      toOrganAtFault,
    ),
    recommendsPolicy: all(petitionDepartment, use(kindIs, { kind: 'improvePolicy' }), policyNamed),
    recommendsLiability: all(
      petitionDepartment,
      use(kindIs, { kind: 'pursueLiability' }),
      groundsGiven,
      graveEnough,
    ),
    adopts: all(addressee, use(adoptsIt, { is: true })),
    declines: all(addressee, use(adoptsIt, { is: false })),
    mayDropFinding: all(
      either(
        all(use(callsFor, { what: 'recommendation' }), petitionDepartment),
        all(use(callsFor, { what: 'order' }), higherOrgan),
      ),
      use(orderIs, { stands: ['none'] }),
    ),
    mayEndOrder: all(
      higherOrgan,
      use(callsFor, { what: 'order' }),
      use(orderIs, { stands: ['putRight'] }),
      nothingOwed,
    ),
    mayCloseAnswered: all(
      petitionDepartment,
      use(orderIs, { stands: ['none', 'putRight'] }),
      nothingOwed,
    ),
    mayRecordConsequences: all(
      higherOrgan,
      use(countAtLeast, { counter: 'orderRectification', min: 1 }),
    ),
  },
  actions: {
    ...onCalendar(china).actions,
    /** 责令改正 */
    noteOrder: assign(({ event }) => ({
      correctionOrdered: 'standing',
      correctBy: form(event, 'orderRectification')?.rectificationOrder.correctBy ?? null,
    })),
    notePutRight: assign(() => ({ correctionOrdered: 'putRight' })),
    noteConsequences: assign(() => ({ liability: 'owed' })),
    notePursued: assign(() => ({ liability: 'pursued' })),
  },
}).createMachine({
  id: 'recommendation',
  context: start,
  initial: 'open',
  states: {
    open: {
      description: '追责问责中',
      meta: { clauses: ['jiangsu-2023/三(七).1', 'jiangsu-2023/三(七).4'] },
      type: 'parallel',
      on: {
        attach: {
          guard: {
            type: 'actorIsOneOf',
            params: { roles: ['petitionDepartment', 'addressee', 'organAtFault', 'higherOrgan'] },
          },
          meta: { decisions: ['house/attach'] },
        },
        delegate: {
          guard: 'mayDelegate',
          actions: 'delegate',
          meta: { decisions: ['house/delegate'] },
        },
        recuse: {
          guard: {
            type: 'actorIsOneOf',
            params: { roles: ['petitionDepartment', 'higherOrgan'] },
          },
          actions: 'recuse',
          meta: { decisions: ['house/recuse'] },
        },
        correct: {
          guard: {
            type: 'actorIsOneOf',
            params: { roles: ['petitionDepartment', 'higherOrgan'] },
          },
          meta: { decisions: ['house/correct'] },
        },
        recordAccountability: {
          guard: {
            type: 'actorIsOneOf',
            params: { roles: ['petitionDepartment', 'higherOrgan'] },
          },
          meta: { decisions: ['house/accountability'] },
        },
      },
      states: {
        main: {
          description: '三项建议',
          meta: { clauses: ['jiangsu-2023/三(七).1'], decisions: ['jiangsu-2023/S47'] },
          initial: 'recommending',
          states: {
            recommending: {
              description: '提出建议',
              meta: { clauses: ['jiangsu-2023/三(七).1'], decisions: ['jiangsu-2023/S45'] },
              initial: 'awaiting',
              on: {
                recommend: [
                  {
                    guard: 'recommendsWork',
                    target: 'issued',
                    actions: [
                      { type: 'appoint', params: { role: 'addressee' } },
                      { type: 'count', params: { counter: 'recommend' } },
                      { type: 'stopTerm', params: { term: 'recommend', as: 'met' } },
                      { type: 'startTerm', params: { term: 'answer', period: 'base' } },
                      { type: 'issue', params: { form: 'workRecommendation' } },
                    ],
                    meta: {
                      clauses: ['jiangsu-2023/三(七).2', 'petition-2022/40.1'],
                      decisions: ['jiangsu-2023/S45', 'jiangsu-2023/S46'],
                    },
                  },
                  {
                    guard: 'recommendsPolicy',
                    target: 'issued',
                    actions: [
                      { type: 'appoint', params: { role: 'addressee' } },
                      { type: 'count', params: { counter: 'recommend' } },
                      { type: 'stopTerm', params: { term: 'recommend', as: 'met' } },
                      { type: 'startTerm', params: { term: 'answer', period: 'base' } },
                      { type: 'issue', params: { form: 'policyRecommendation' } },
                    ],
                    meta: {
                      clauses: ['jiangsu-2023/三(七).1', 'petition-2022/40.2'],
                      decisions: ['jiangsu-2023/S45', 'jiangsu-2023/S46'],
                    },
                  },
                  {
                    guard: 'recommendsLiability',
                    target: 'issued',
                    actions: [
                      { type: 'appoint', params: { role: 'addressee' } },
                      { type: 'count', params: { counter: 'recommend' } },
                      { type: 'stopTerm', params: { term: 'recommend', as: 'met' } },
                      { type: 'startTerm', params: { term: 'answer', period: 'base' } },
                      { type: 'issue', params: { form: 'liabilityRecommendation' } },
                    ],
                    meta: {
                      clauses: ['jiangsu-2023/三(七).3', 'petition-2022/40.3'],
                      decisions: ['jiangsu-2023/S45', 'jiangsu-2023/S46'],
                    },
                  },
                ],
              },
              states: {
                awaiting: {
                  description: '已发现履职问题，待提出建议',
                  meta: {
                    clauses: ['jiangsu-2023/三(七).2', 'jiangsu-2023/三(七).4'],
                    decisions: ['jiangsu-2023/S48', 'jiangsu-2023/S50'],
                  },
                  entry: {
                    type: 'startTermWhere',
                    params: {
                      term: 'recommend',
                      period: 'base',
                      field: 'callsFor',
                      is: 'recommendation',
                    },
                  },
                  on: {
                    dropFinding: {
                      guard: 'mayDropFinding',
                      target: '#findingDropped',
                      actions: { type: 'stopAllTerms', params: { as: 'dropped' } },
                      meta: { decisions: ['jiangsu-2023/S50'] },
                    },
                    closeCase: {
                      guard: 'mayEndOrder',
                      target: '#orderEnded',
                      actions: { type: 'stopAllTerms', params: { as: 'dropped' } },
                      meta: {
                        clauses: ['jiangsu-2023/三(七).4'],
                        decisions: ['jiangsu-2023/S48', 'jiangsu-2023/S49'],
                      },
                    },
                  },
                },
                adopted: {
                  id: 'adopted',
                  description: '建议已采纳，待落实',
                  meta: {
                    clauses: ['petition-2022/40.4'],
                    decisions: ['jiangsu-2023/S47'],
                  },
                  on: {
                    reportCarriedOut: {
                      guard: { type: 'actorIs', params: { role: 'addressee' } },
                      target: '#implemented',
                      meta: {
                        clauses: ['jiangsu-2023/三(七).1'],
                        decisions: ['jiangsu-2023/S47'],
                      },
                    },
                  },
                },
                notAdopted: {
                  id: 'notAdopted',
                  description: '建议未采纳',
                  meta: {
                    clauses: ['petition-2022/40.4'],
                    decisions: ['jiangsu-2023/S46', 'jiangsu-2023/S47'],
                  },
                  on: {
                    closeCase: {
                      guard: 'mayCloseAnswered',
                      target: '#closedNotAdopted',
                      actions: { type: 'stopAllTerms', params: { as: 'dropped' } },
                      meta: {
                        clauses: ['jiangsu-2023/三(七).1'],
                        decisions: ['jiangsu-2023/S47', 'jiangsu-2023/S49'],
                      },
                    },
                  },
                },
              },
            },
            issued: {
              description: '已提出建议，待书面反馈采纳情况',
              meta: { clauses: ['petition-2022/40.4'], decisions: ['jiangsu-2023/S46'] },
              on: {
                answer: [
                  {
                    guard: 'adopts',
                    target: '#adopted',
                    actions: { type: 'stopTerm', params: { term: 'answer', as: 'met' } },
                    meta: {
                      clauses: ['petition-2022/40.4'],
                      decisions: ['jiangsu-2023/S46'],
                    },
                  },
                  {
                    guard: 'declines',
                    target: '#notAdopted',
                    actions: { type: 'stopTerm', params: { term: 'answer', as: 'met' } },
                    meta: {
                      clauses: ['petition-2022/40.4'],
                      decisions: ['jiangsu-2023/S46'],
                    },
                  },
                ],
              },
            },
            implemented: {
              id: 'implemented',
              description: '已报告落实',
              meta: { clauses: ['jiangsu-2023/三(七).1'], decisions: ['jiangsu-2023/S47'] },
              on: {
                closeCase: {
                  guard: 'mayCloseAnswered',
                  target: '#carriedOut',
                  actions: { type: 'stopAllTerms', params: { as: 'dropped' } },
                  meta: {
                    clauses: ['jiangsu-2023/三(七).1'],
                    decisions: ['jiangsu-2023/S47', 'jiangsu-2023/S49'],
                  },
                },
              },
            },
          },
        },
        ordering: {
          description: '上一级机关责令改正',
          meta: { clauses: ['jiangsu-2023/三(七).4'], decisions: ['jiangsu-2023/S48'] },
          initial: 'notOrdered',
          on: {
            orderRectification: {
              guard: { type: 'actorIs', params: { role: 'higherOrgan' } },
              target: '.standing',
              actions: [
                'noteOrder',
                { type: 'count', params: { counter: 'orderRectification' } },
                { type: 'stopTerm', params: { term: 'rectification', as: 'dropped' } },
                { type: 'startTerm', params: { term: 'rectification', period: 'base' } },
                { type: 'issue', params: { form: 'rectificationOrder' } },
              ],
              meta: {
                clauses: ['jiangsu-2023/三(七).4', 'petition-2022/43'],
                decisions: ['jiangsu-2023/S48'],
              },
            },
          },
          states: {
            notOrdered: {
              description: '未责令改正',
              meta: { clauses: ['jiangsu-2023/三(七).4'] },
            },
            standing: {
              description: '已责令改正',
              meta: { clauses: ['jiangsu-2023/三(七).4'], decisions: ['jiangsu-2023/S48'] },
              on: {
                reportPutRight: {
                  guard: { type: 'actorIs', params: { role: 'organAtFault' } },
                  target: 'putRight',
                  actions: [
                    'notePutRight',
                    { type: 'stopTerm', params: { term: 'rectification', as: 'met' } },
                  ],
                  meta: { clauses: ['jiangsu-2023/三(七).4'], decisions: ['jiangsu-2023/S48'] },
                },
              },
            },
            putRight: {
              description: '已报告改正',
              meta: { clauses: ['jiangsu-2023/三(七).4'], decisions: ['jiangsu-2023/S48'] },
            },
          },
        },
        liability: {
          description: '追究首办责任领导和责任人的责任',
          meta: { clauses: ['jiangsu-2023/三(七).4'], decisions: ['jiangsu-2023/S49'] },
          initial: 'noConsequences',
          on: {
            recordConsequences: {
              guard: 'mayRecordConsequences',
              target: '.owed',
              actions: 'noteConsequences',
              meta: { clauses: ['jiangsu-2023/三(七).4'], decisions: ['jiangsu-2023/S49'] },
            },
          },
          states: {
            noConsequences: {
              description: '未造成严重后果',
              meta: { clauses: ['jiangsu-2023/三(七).4'], decisions: ['jiangsu-2023/S49'] },
            },
            owed: {
              description: '造成严重后果，待追究责任',
              meta: { clauses: ['jiangsu-2023/三(七).4'], decisions: ['jiangsu-2023/S49'] },
              on: {
                pursueLiability: {
                  guard: { type: 'actorIs', params: { role: 'higherOrgan' } },
                  target: 'pursued',
                  actions: 'notePursued',
                  meta: {
                    clauses: ['jiangsu-2023/三(七).4', 'petition-2022/43'],
                    decisions: ['jiangsu-2023/S49', 'house/accountability'],
                  },
                },
              },
            },
            pursued: {
              description: '已依法依规追究责任',
              meta: { clauses: ['jiangsu-2023/三(七).4'], decisions: ['jiangsu-2023/S49'] },
              on: {
                pursueLiability: {
                  guard: { type: 'actorIs', params: { role: 'higherOrgan' } },
                  meta: {
                    clauses: ['jiangsu-2023/三(七).4'],
                    decisions: ['jiangsu-2023/S49', 'house/accountability'],
                  },
                },
              },
            },
          },
        },
        supervision: {
          description: '期限督办',
          meta: { clauses: ['jiangsu-2023/三(七).2', 'petition-2022/40.4'] },
          type: 'parallel',
          states: {
            recommend: {
              description: '及时提出建议',
              meta: { clauses: ['jiangsu-2023/三(七).2'], decisions: ['jiangsu-2023/S46'] },
              initial: 'idle',
              on: {
                'recommend.started': {
                  target: '.running',
                  meta: { clauses: ['jiangsu-2023/三(七).2'], decisions: ['jiangsu-2023/S46'] },
                },
                'recommend.stopped': {
                  target: '.idle',
                  meta: { clauses: ['jiangsu-2023/三(七).2'] },
                },
              },
              states: {
                idle: { description: '未计时', meta: { clauses: ['jiangsu-2023/三(七).2'] } },
                running: {
                  description: '计时中',
                  meta: { clauses: ['jiangsu-2023/三(七).2'] },
                  on: {
                    'recommend.due': {
                      guard: { type: 'reached', params: { term: 'recommend', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'recommend', rung: 'due' } },
                      meta: { clauses: ['jiangsu-2023/三(七).2'] },
                    },
                  },
                },
                due: {
                  description: '到期，催办',
                  meta: { clauses: ['jiangsu-2023/三(七).2'] },
                  on: {
                    'recommend.overdue': {
                      guard: { type: 'reached', params: { term: 'recommend', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'recommend' } },
                      meta: { clauses: ['jiangsu-2023/三(七).2'] },
                    },
                  },
                },
                overdue: { description: '逾期', meta: { clauses: ['jiangsu-2023/三(七).2'] } },
              },
            },
            answer: {
              description: '书面反馈采纳情况',
              meta: { clauses: ['petition-2022/40.4'], decisions: ['jiangsu-2023/S46'] },
              initial: 'idle',
              on: {
                'answer.started': {
                  target: '.running',
                  meta: { clauses: ['petition-2022/40.4'], decisions: ['jiangsu-2023/S46'] },
                },
                'answer.stopped': { target: '.idle', meta: { clauses: ['petition-2022/40.4'] } },
              },
              states: {
                idle: { description: '未计时', meta: { clauses: ['petition-2022/40.4'] } },
                running: {
                  description: '计时中',
                  meta: { clauses: ['petition-2022/40.4'] },
                  on: {
                    'answer.due': {
                      guard: { type: 'reached', params: { term: 'answer', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'answer', rung: 'due' } },
                      meta: { clauses: ['petition-2022/40.4'] },
                    },
                  },
                },
                due: {
                  description: '到期，催办',
                  meta: { clauses: ['petition-2022/40.4'] },
                  on: {
                    'answer.overdue': {
                      guard: { type: 'reached', params: { term: 'answer', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'answer' } },
                      meta: { clauses: ['petition-2022/40.4'] },
                    },
                  },
                },
                overdue: { description: '逾期', meta: { clauses: ['petition-2022/40.4'] } },
              },
            },
            rectification: {
              description: '改正期限',
              meta: { clauses: ['jiangsu-2023/三(七).4'], decisions: ['jiangsu-2023/S48'] },
              initial: 'idle',
              on: {
                'rectification.started': {
                  target: '.running',
                  meta: { clauses: ['jiangsu-2023/三(七).4'], decisions: ['jiangsu-2023/S48'] },
                },
                'rectification.stopped': {
                  target: '.idle',
                  meta: { clauses: ['jiangsu-2023/三(七).4'] },
                },
              },
              states: {
                idle: { description: '未计时', meta: { clauses: ['jiangsu-2023/三(七).4'] } },
                running: {
                  description: '计时中',
                  meta: { clauses: ['jiangsu-2023/三(七).4'] },
                  on: {
                    'rectification.due': {
                      guard: { type: 'reached', params: { term: 'rectification', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'rectification', rung: 'due' } },
                      meta: { clauses: ['jiangsu-2023/三(七).4'] },
                    },
                  },
                },
                due: {
                  description: '到期，催办',
                  meta: { clauses: ['jiangsu-2023/三(七).4'] },
                  on: {
                    'rectification.overdue': {
                      guard: {
                        type: 'reached',
                        params: { term: 'rectification', rung: 'overdue' },
                      },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'rectification' } },
                      meta: { clauses: ['jiangsu-2023/三(七).4'] },
                    },
                  },
                },
                overdue: { description: '逾期', meta: { clauses: ['jiangsu-2023/三(七).4'] } },
              },
            },
          },
        },
      },
    },
    carriedOut: {
      id: 'carriedOut',
      description: '建议已落实',
      meta: { clauses: ['jiangsu-2023/三(七).1'], decisions: ['jiangsu-2023/S47'] },
      type: 'final',
    },
    closedNotAdopted: {
      id: 'closedNotAdopted',
      description: '建议未采纳，办结',
      meta: { clauses: ['jiangsu-2023/三(七).1'], decisions: ['jiangsu-2023/S47'] },
      type: 'final',
    },
    orderEnded: {
      id: 'orderEnded',
      description: '责令改正办结',
      meta: { clauses: ['jiangsu-2023/三(七).4'], decisions: ['jiangsu-2023/S48'] },
      type: 'final',
    },
    findingDropped: {
      id: 'findingDropped',
      description: '履职问题不成立',
      meta: { decisions: ['jiangsu-2023/S50'] },
      type: 'final',
    },
  },
});
