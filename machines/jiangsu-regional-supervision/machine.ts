import { assign, setup } from 'xstate';
import { china, type PlainDate, type WorkingCalendar } from '../../calendars';
import type { Citation, DecisionId } from '../../src/law';
import type { Basis, Effect } from '../../src/procedure/context';
import { newCase } from '../../src/procedure/context';
import { kit } from '../../src/procedure/kit';
import { all, use } from '../../src/procedure/rule';
import type { Terms } from '../../src/terms';
import {
  type Context,
  crossesThreshold,
  dayNotPassed,
  type Event,
  form,
  foundSufficient,
  isListed,
  orderRunOut,
  type TermNames,
} from './rules';
import type * as Schema from './schema';
import { terms } from './terms';
import { thresholdsCrossed } from './thresholds';

/** What opens a case of this chart. */
export type Given = { id: string; on: PlainDate; policy: Schema.Policy } & Schema.Input;

const house = kit<Context, Event, Schema.Role, typeof terms>();
const { actorIs, actorIsOneOf, countAtLeast, delegatesOwnRole } = house.guards;

/** The implementations that count, for `machine.provide`: on another calendar, or by other terms of the same names. */
export const onCalendar = (calendar: WorkingCalendar, by: Terms = terms) => ({
  actions: house.actions(by as typeof terms, calendar),
});

const petitionDepartment = use(actorIs, { role: 'petitionDepartment' });
/** 信访部门, or 信访工作联席会议 by art. 39 (S42). */
const supervisor = use(actorIsOneOf, { roles: ['petitionDepartment', 'jointConference'] });
const circulated = use(countAtLeast, { counter: 'circulateFigures', min: 1 });

const start = ({ input }: { input: Given | undefined }) =>
  newCase(input, {
    crossed: [],
    listed: false,
    parties: input
      ? [
          { role: 'petitionDepartment', unit: input.supervisingDepartment, since: input.on },
          { role: 'supervisedUnit', unit: input.supervisedUnit, since: input.on },
        ]
      : [],
  }) satisfies Context;

export const regionalSupervisionMachine = setup({
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
    mayDelegate: all(supervisor, delegatesOwnRole),
    reportsFlagged: all(petitionDepartment, use(crossesThreshold, { is: true })),
    reportsUnflagged: all(petitionDepartment, use(crossesThreshold, { is: false })),
    mayOrderCorrection: all(supervisor, dayNotPassed),
    findsSufficient: all(supervisor, use(foundSufficient, { is: true })),
    findsInsufficient: all(supervisor, use(foundSufficient, { is: false })),
    mayRecordNotCorrected: all(petitionDepartment, circulated, orderRunOut),
    mayLiftListing: all(supervisor, use(isListed, { is: true })),
    mayEndCirculated: all(petitionDepartment, circulated),
    mayCloseCorrected: all(petitionDepartment, circulated, use(isListed, { is: false })),
  },
  actions: {
    ...onCalendar(china).actions,
    /** 超出界限的数据 */
    noteCrossed: assign(({ context, event }) => {
      const figures = form(event, 'reportFigures')?.periodFigures;
      return figures ? { crossed: thresholdsCrossed(figures, context.policy) } : {};
    }),
    /** 限期 */
    noteDay: assign(({ event }) => {
      const order = form(event, 'orderCorrection')?.correctionOrder;
      return order ? { correctBy: order.correctBy } : {};
    }),
    list: assign(() => ({ listed: true })),
    unlist: assign(() => ({ listed: false })),
  },
}).createMachine({
  id: 'regionalSupervision',
  context: start,
  initial: 'open',
  states: {
    open: {
      description: '督办中',
      meta: { clauses: ['jiangsu-2023/三(四).4', 'jiangsu-2023/三(四).5'] },
      type: 'parallel',
      on: {
        attach: {
          guard: {
            type: 'actorIsOneOf',
            params: { roles: ['petitionDepartment', 'jointConference', 'supervisedUnit'] },
          },
          meta: { decisions: ['house/attach'] },
        },
        delegate: {
          guard: 'mayDelegate',
          actions: 'delegate',
          meta: { decisions: ['house/delegate'] },
        },
        recuse: {
          guard: { type: 'actorIs', params: { role: 'petitionDepartment' } },
          actions: 'recuse',
          meta: { decisions: ['house/recuse'] },
        },
        correct: {
          guard: { type: 'actorIs', params: { role: 'petitionDepartment' } },
          meta: { decisions: ['house/correct'] },
        },
        recordAccountability: {
          guard: {
            type: 'actorIsOneOf',
            params: { roles: ['petitionDepartment', 'jointConference'] },
          },
          meta: { decisions: ['house/accountability'] },
        },
      },
      states: {
        main: {
          description: '地区、部门督办程序',
          meta: { clauses: ['jiangsu-2023/三(四).4'], decisions: ['jiangsu-2023/S39'] },
          initial: 'awaitingFigures',
          states: {
            awaitingFigures: {
              description: '梳理分析，待报办理情况',
              meta: { clauses: ['jiangsu-2023/三(四).4'], decisions: ['jiangsu-2023/S39'] },
              entry: { type: 'startTerm', params: { term: 'circulation', period: 'base' } },
              on: {
                reportFigures: [
                  {
                    guard: 'reportsFlagged',
                    target: '#flagged',
                    actions: [
                      'noteCrossed',
                      { type: 'startTerm', params: { term: 'firstMeasure', period: 'base' } },
                    ],
                    meta: {
                      clauses: ['jiangsu-2023/三(四).5', 'jiangsu-2023/三(四).4'],
                      decisions: ['jiangsu-2023/S16', 'jiangsu-2023/S40', 'jiangsu-2023/S41'],
                    },
                  },
                  {
                    guard: 'reportsUnflagged',
                    target: '#unflagged',
                    meta: {
                      clauses: ['jiangsu-2023/三(四).4'],
                      decisions: ['jiangsu-2023/S16', 'jiangsu-2023/S40'],
                    },
                  },
                ],
              },
            },
            analysed: {
              description: '办理情况已梳理分析',
              meta: { clauses: ['jiangsu-2023/三(四).4'] },
              initial: 'unflagged',
              on: {
                circulateFigures: {
                  guard: { type: 'actorIs', params: { role: 'petitionDepartment' } },
                  actions: [
                    { type: 'count', params: { counter: 'circulateFigures' } },
                    { type: 'stopTerm', params: { term: 'circulation', as: 'met' } },
                    { type: 'issue', params: { form: 'figuresCircular' } },
                  ],
                  meta: { clauses: ['jiangsu-2023/三(四).4'], decisions: ['jiangsu-2023/S39'] },
                },
              },
              states: {
                unflagged: {
                  id: 'unflagged',
                  description: '未超出界限',
                  meta: { clauses: ['jiangsu-2023/三(四).4'], decisions: ['jiangsu-2023/S40'] },
                  on: {
                    closeRound: {
                      guard: 'mayEndCirculated',
                      target: '#unremarkable',
                      actions: { type: 'stopAllTerms', params: { as: 'dropped' } },
                      meta: {
                        clauses: ['jiangsu-2023/三(四).4'],
                        decisions: ['jiangsu-2023/S39'],
                      },
                    },
                  },
                },
                flagged: {
                  id: 'flagged',
                  description: '超出界限',
                  meta: {
                    clauses: ['jiangsu-2023/三(四).5'],
                    decisions: ['jiangsu-2023/S16', 'jiangsu-2023/S42'],
                  },
                  initial: 'awaitingMeasure',
                  on: {
                    summonForTalk: {
                      guard: {
                        type: 'actorIsOneOf',
                        params: { roles: ['petitionDepartment', 'jointConference'] },
                      },
                      target: '.underMeasures',
                      actions: [
                        { type: 'count', params: { counter: 'summonForTalk' } },
                        { type: 'stopTerm', params: { term: 'firstMeasure', as: 'met' } },
                        { type: 'issue', params: { form: 'talkNotice' } },
                      ],
                      meta: {
                        clauses: ['jiangsu-2023/三(四).5', 'petition-2022/39.3'],
                        decisions: ['jiangsu-2023/S17', 'jiangsu-2023/S42'],
                      },
                    },
                    issueCircular: {
                      guard: {
                        type: 'actorIsOneOf',
                        params: { roles: ['petitionDepartment', 'jointConference'] },
                      },
                      target: '.underMeasures',
                      actions: [
                        { type: 'count', params: { counter: 'issueCircular' } },
                        { type: 'stopTerm', params: { term: 'firstMeasure', as: 'met' } },
                        { type: 'issue', params: { form: 'criticalCircular' } },
                      ],
                      meta: {
                        clauses: ['jiangsu-2023/三(四).5', 'petition-2022/39.3'],
                        decisions: ['jiangsu-2023/S17', 'jiangsu-2023/S42'],
                      },
                    },
                    listForSupervision: {
                      guard: {
                        type: 'actorIsOneOf',
                        params: { roles: ['petitionDepartment', 'jointConference'] },
                      },
                      target: '.underMeasures',
                      actions: [
                        'list',
                        { type: 'count', params: { counter: 'listForSupervision' } },
                        { type: 'stopTerm', params: { term: 'firstMeasure', as: 'met' } },
                        { type: 'issue', params: { form: 'listingNotice' } },
                      ],
                      meta: {
                        clauses: ['jiangsu-2023/三(四).5', 'petition-2022/39.3'],
                        decisions: ['jiangsu-2023/S17', 'jiangsu-2023/S42'],
                      },
                    },
                    orderCorrection: {
                      guard: 'mayOrderCorrection',
                      target: '.underMeasures',
                      actions: [
                        'noteDay',
                        { type: 'count', params: { counter: 'orderCorrection' } },
                        { type: 'stopTerm', params: { term: 'firstMeasure', as: 'met' } },
                        {
                          type: 'startTerm',
                          params: { term: 'regionalCorrection', period: 'base' },
                        },
                        { type: 'issue', params: { form: 'correctionOrder' } },
                      ],
                      meta: {
                        clauses: ['jiangsu-2023/三(四).5', 'petition-2022/39.3'],
                        decisions: ['jiangsu-2023/S17', 'jiangsu-2023/S42', 'jiangsu-2023/S43'],
                      },
                    },
                  },
                  states: {
                    awaitingMeasure: {
                      description: '待采取督办措施',
                      meta: {
                        clauses: ['jiangsu-2023/三(四).5'],
                        decisions: ['jiangsu-2023/S42'],
                      },
                    },
                    underMeasures: {
                      description: '已采取督办措施，待报告整改',
                      meta: {
                        clauses: ['jiangsu-2023/三(四).5'],
                        decisions: ['jiangsu-2023/S17'],
                      },
                      on: {
                        reportCorrection: {
                          guard: { type: 'actorIs', params: { role: 'supervisedUnit' } },
                          target: 'correctionReported',
                          actions: {
                            type: 'stopTerm',
                            params: { term: 'regionalCorrection', as: 'met' },
                          },
                          meta: {
                            clauses: ['jiangsu-2023/三(四).5'],
                            decisions: ['jiangsu-2023/S44'],
                          },
                        },
                        recordNotCorrected: {
                          guard: 'mayRecordNotCorrected',
                          target: '#notCorrected',
                          actions: { type: 'stopAllTerms', params: { as: 'dropped' } },
                          meta: {
                            clauses: ['jiangsu-2023/三(四).4'],
                            decisions: ['jiangsu-2023/S44'],
                          },
                        },
                      },
                    },
                    correctionReported: {
                      description: '已报告整改，待检查',
                      meta: {
                        clauses: ['jiangsu-2023/三(四).5'],
                        decisions: ['jiangsu-2023/S44'],
                      },
                      on: {
                        summonForTalk: {
                          guard: {
                            type: 'actorIsOneOf',
                            params: { roles: ['petitionDepartment', 'jointConference'] },
                          },
                          actions: [
                            { type: 'count', params: { counter: 'summonForTalk' } },
                            { type: 'issue', params: { form: 'talkNotice' } },
                          ],
                          meta: {
                            clauses: ['jiangsu-2023/三(四).5', 'petition-2022/39.3'],
                            decisions: ['jiangsu-2023/S17', 'jiangsu-2023/S42'],
                          },
                        },
                        issueCircular: {
                          guard: {
                            type: 'actorIsOneOf',
                            params: { roles: ['petitionDepartment', 'jointConference'] },
                          },
                          actions: [
                            { type: 'count', params: { counter: 'issueCircular' } },
                            { type: 'issue', params: { form: 'criticalCircular' } },
                          ],
                          meta: {
                            clauses: ['jiangsu-2023/三(四).5', 'petition-2022/39.3'],
                            decisions: ['jiangsu-2023/S17', 'jiangsu-2023/S42'],
                          },
                        },
                        listForSupervision: {
                          guard: {
                            type: 'actorIsOneOf',
                            params: { roles: ['petitionDepartment', 'jointConference'] },
                          },
                          actions: [
                            'list',
                            { type: 'count', params: { counter: 'listForSupervision' } },
                            { type: 'issue', params: { form: 'listingNotice' } },
                          ],
                          meta: {
                            clauses: ['jiangsu-2023/三(四).5', 'petition-2022/39.3'],
                            decisions: ['jiangsu-2023/S17', 'jiangsu-2023/S42'],
                          },
                        },
                        examineCorrection: [
                          {
                            guard: 'findsSufficient',
                            target: '#sufficient',
                            meta: {
                              clauses: ['jiangsu-2023/三(四).5'],
                              decisions: ['jiangsu-2023/S44'],
                            },
                          },
                          {
                            guard: 'findsInsufficient',
                            target: 'insufficient',
                            meta: {
                              clauses: ['jiangsu-2023/三(四).5'],
                              decisions: ['jiangsu-2023/S44'],
                            },
                          },
                        ],
                      },
                    },
                    insufficient: {
                      description: '整改不到位',
                      meta: {
                        clauses: ['jiangsu-2023/三(四).5'],
                        decisions: ['jiangsu-2023/S44'],
                      },
                      on: {
                        reportCorrection: {
                          guard: { type: 'actorIs', params: { role: 'supervisedUnit' } },
                          target: 'correctionReported',
                          meta: {
                            clauses: ['jiangsu-2023/三(四).5'],
                            decisions: ['jiangsu-2023/S44'],
                          },
                        },
                        recordNotCorrected: {
                          guard: 'mayEndCirculated',
                          target: '#notCorrected',
                          actions: { type: 'stopAllTerms', params: { as: 'dropped' } },
                          meta: {
                            clauses: ['jiangsu-2023/三(四).4'],
                            decisions: ['jiangsu-2023/S44'],
                          },
                        },
                      },
                    },
                  },
                },
                sufficient: {
                  id: 'sufficient',
                  description: '整改到位',
                  meta: {
                    clauses: ['jiangsu-2023/三(四).5'],
                    decisions: ['jiangsu-2023/S44'],
                  },
                  on: {
                    liftListing: {
                      guard: 'mayLiftListing',
                      actions: 'unlist',
                      meta: {
                        clauses: ['jiangsu-2023/三(四).5'],
                        decisions: ['jiangsu-2023/S44'],
                      },
                    },
                    closeRound: {
                      guard: 'mayCloseCorrected',
                      target: '#corrected',
                      actions: { type: 'stopAllTerms', params: { as: 'dropped' } },
                      meta: {
                        clauses: ['jiangsu-2023/三(四).5', 'jiangsu-2023/三(四).4'],
                        decisions: ['jiangsu-2023/S44'],
                      },
                    },
                  },
                },
              },
            },
          },
        },
        supervision: {
          description: '期限督办',
          meta: { clauses: ['jiangsu-2023/三(四).4', 'jiangsu-2023/三(四).5'] },
          type: 'parallel',
          states: {
            circulation: {
              description: '通报办理情况',
              meta: { clauses: ['jiangsu-2023/三(四).4'], decisions: ['jiangsu-2023/S39'] },
              initial: 'idle',
              on: {
                'circulation.started': {
                  target: '.running',
                  meta: { clauses: ['jiangsu-2023/三(四).4'], decisions: ['jiangsu-2023/S39'] },
                },
                'circulation.stopped': {
                  target: '.idle',
                  meta: { clauses: ['jiangsu-2023/三(四).4'] },
                },
              },
              states: {
                idle: { description: '未计时', meta: { clauses: ['jiangsu-2023/三(四).4'] } },
                running: {
                  description: '计时中',
                  meta: { clauses: ['jiangsu-2023/三(四).4'] },
                  on: {
                    'circulation.due': {
                      guard: { type: 'reached', params: { term: 'circulation', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'circulation', rung: 'due' } },
                      meta: { clauses: ['jiangsu-2023/三(四).4'] },
                    },
                  },
                },
                due: {
                  description: '到期，催办',
                  meta: { clauses: ['jiangsu-2023/三(四).4'] },
                  on: {
                    'circulation.overdue': {
                      guard: { type: 'reached', params: { term: 'circulation', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'circulation' } },
                      meta: { clauses: ['jiangsu-2023/三(四).4'] },
                    },
                  },
                },
                overdue: { description: '逾期', meta: { clauses: ['jiangsu-2023/三(四).4'] } },
              },
            },
            firstMeasure: {
              description: '采取督办措施',
              meta: { clauses: ['jiangsu-2023/三(四).5'], decisions: ['jiangsu-2023/S42'] },
              initial: 'idle',
              on: {
                'firstMeasure.started': {
                  target: '.running',
                  meta: { clauses: ['jiangsu-2023/三(四).5'], decisions: ['jiangsu-2023/S42'] },
                },
                'firstMeasure.stopped': {
                  target: '.idle',
                  meta: { clauses: ['jiangsu-2023/三(四).5'] },
                },
              },
              states: {
                idle: { description: '未计时', meta: { clauses: ['jiangsu-2023/三(四).5'] } },
                running: {
                  description: '计时中',
                  meta: { clauses: ['jiangsu-2023/三(四).5'] },
                  on: {
                    'firstMeasure.due': {
                      guard: { type: 'reached', params: { term: 'firstMeasure', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'firstMeasure', rung: 'due' } },
                      meta: { clauses: ['jiangsu-2023/三(四).5'] },
                    },
                  },
                },
                due: {
                  description: '到期，催办',
                  meta: { clauses: ['jiangsu-2023/三(四).5'] },
                  on: {
                    'firstMeasure.overdue': {
                      guard: { type: 'reached', params: { term: 'firstMeasure', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'firstMeasure' } },
                      meta: { clauses: ['jiangsu-2023/三(四).5'] },
                    },
                  },
                },
                overdue: { description: '逾期', meta: { clauses: ['jiangsu-2023/三(四).5'] } },
              },
            },
            regionalCorrection: {
              description: '限期整改',
              meta: { clauses: ['jiangsu-2023/三(四).5'], decisions: ['jiangsu-2023/S43'] },
              initial: 'idle',
              on: {
                'regionalCorrection.started': {
                  target: '.running',
                  meta: { clauses: ['jiangsu-2023/三(四).5'], decisions: ['jiangsu-2023/S43'] },
                },
                'regionalCorrection.stopped': {
                  target: '.idle',
                  meta: { clauses: ['jiangsu-2023/三(四).5'] },
                },
              },
              states: {
                idle: { description: '未计时', meta: { clauses: ['jiangsu-2023/三(四).5'] } },
                running: {
                  description: '计时中',
                  meta: { clauses: ['jiangsu-2023/三(四).5'] },
                  on: {
                    'regionalCorrection.due': {
                      guard: {
                        type: 'reached',
                        params: { term: 'regionalCorrection', rung: 'due' },
                      },
                      target: 'due',
                      actions: {
                        type: 'remind',
                        params: { term: 'regionalCorrection', rung: 'due' },
                      },
                      meta: { clauses: ['jiangsu-2023/三(四).5'] },
                    },
                  },
                },
                due: {
                  description: '到期，催办',
                  meta: { clauses: ['jiangsu-2023/三(四).5'] },
                  on: {
                    'regionalCorrection.overdue': {
                      guard: {
                        type: 'reached',
                        params: { term: 'regionalCorrection', rung: 'overdue' },
                      },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'regionalCorrection' } },
                      meta: { clauses: ['jiangsu-2023/三(四).5'] },
                    },
                  },
                },
                overdue: { description: '逾期', meta: { clauses: ['jiangsu-2023/三(四).5'] } },
              },
            },
          },
        },
      },
    },
    unremarkable: {
      id: 'unremarkable',
      description: '已通报，未超出界限',
      meta: { clauses: ['jiangsu-2023/三(四).4'], decisions: ['jiangsu-2023/S39'] },
      type: 'final',
    },
    corrected: {
      id: 'corrected',
      description: '整改到位，督办结束',
      meta: { clauses: ['jiangsu-2023/三(四).5'], decisions: ['jiangsu-2023/S44'] },
      type: 'final',
    },
    notCorrected: {
      id: 'notCorrected',
      description: '整改未到位，督办结束',
      meta: { decisions: ['jiangsu-2023/S44'] },
      type: 'final',
    },
  },
});
