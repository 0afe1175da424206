import { assign, setup } from 'xstate';
import { china, type PlainDate, type WorkingCalendar } from '../../calendars';
import type { ClauseId, DecisionId } from '../../src/law';
import type { Basis, Effect } from '../../src/procedure/context';
import { newCase } from '../../src/procedure/context';
import { kit } from '../../src/procedure/kit';
import { all, either, use } from '../../src/procedure/rule';
import type { Terms } from '../../src/terms';
import {
  appointmentCome,
  askedOfPetitioner,
  type Context,
  type Event,
  form,
  handledBy,
  kindIs,
  namesHelper,
  retrievedBy,
} from './rules';
import type * as Schema from './schema';
import { terms } from './terms';

export type TermNames = keyof typeof terms;
/** What opens a case of this chart. */
export type Given = { id: string; on: PlainDate; policy: Schema.Policy } & Schema.Input;

const house = kit<Context, Event, Schema.Role, typeof terms>(['handlingUnit']);
const { actorIs, actorIsOneOf, termOver } = house.guards;

/** The implementations that count, for `machine.provide`: on another calendar, or by other terms of the same names. */
export const onCalendar = (calendar: WorkingCalendar, by: Terms = terms) => ({
  actions: house.actions(by as typeof terms, calendar),
});

const petitionOffice = use(actorIs, { role: 'petitionOffice' });
/** 承办的: the division, or the petition office in a matter of its own. */
const handler = either(
  all(use(handledBy, { by: 'office' }), petitionOffice),
  all(use(handledBy, { by: 'division' }), use(actorIs, { role: 'handlingUnit' })),
);
const material = use(kindIs, { kind: 'material' });
const officeRetrieves = all(material, use(retrievedBy, { by: 'office' }), petitionOffice);

const start = ({ input }: { input: Given | undefined }) => {
  const { kind = 'material', heldBy = 'petitioner', scope, requiredBy, by } = input ?? {};
  const division = (by?.onBehalfOf?.role ?? by?.role) === 'handlingUnit';
  const ownBusiness = scope === 'ownBusiness';
  const asksOffice = division && !(kind === 'material' && ownBusiness);
  return {
    ...newCase(input, {
      kind,
      heldBy,
      handledBy: division ? 'division' : 'office',
      retrievedBy: division && !ownBusiness ? 'office' : 'handler',
      limit: asksOffice ? (requiredBy ? 'dayNamed' : 'noDayNamed') : 'none',
      ...(requiredBy ? { requiredBy } : {}),
    } satisfies Partial<Context>),
    parties:
      division && input && by?.unit
        ? [{ role: 'handlingUnit', unit: by.unit, since: input.on }]
        : [],
  } satisfies Context;
};

export const evidenceRequestMachine = setup({
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
    handlerRetrieves: all(material, use(retrievedBy, { by: 'handler' }), handler),
    officeRetrieves,
    officeGivesUp: all(officeRetrieves, use(termOver, { term: 'fulfil' })),
    mayNotify: all(use(kindIs, { kind: 'interview' }), petitionOffice),
    wasAsked: either(
      all(use(askedOfPetitioner, { is: true }), use(actorIs, { role: 'petitioner' })),
      all(use(askedOfPetitioner, { is: false }), use(actorIs, { role: 'holder' })),
    ),
    handlerActs: handler,
    mayHoldInterview: all(handler, namesHelper),
    mayRecordAbsence: all(either(handler, petitionOffice), appointmentCome),
    mayReassign: all(use(handledBy, { by: 'division' }), petitionOffice),
    mayDelegate: all(
      use(actorIsOneOf, { roles: ['petitionLeader', 'petitionOffice'] }),
      house.guards.delegatesOwnRole,
    ),
  },
  actions: {
    ...onCalendar(china).actions,
    /** 约定日期 */
    appointDay: assign(({ event }) => {
      const notice = form(event, 'notifyInterview');
      return notice ? { appointedOn: notice.appointedOn } : {};
    }),
  },
}).createMachine({
  id: 'evidenceRequest',
  context: start,
  initial: 'open',
  states: {
    open: {
      description: '办理中',
      meta: {
        clauses: ['jilin-2021/四.11a', 'jilin-2021/四.11b', 'jilin-2021/四.12a'],
        decisions: ['jilin-2021/J25'],
      },
      type: 'parallel',
      on: {
        attach: {
          guard: {
            type: 'actorIsOneOf',
            params: { roles: ['handlingUnit', 'petitionOffice', 'holder', 'petitioner'] },
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
            params: { roles: ['petitionLeader', 'petitionOffice'] },
          },
          actions: 'recuse',
          meta: { decisions: ['house/recuse'] },
        },
        correct: {
          guard: { type: 'actorIs', params: { role: 'petitionOffice' } },
          meta: { decisions: ['house/correct'] },
        },
        recordAccountability: {
          guard: { type: 'actorIs', params: { role: 'petitionLeader' } },
          meta: {
            clauses: ['jilin-2021/五.1d', 'jilin-2021/五.5'],
            decisions: ['house/accountability'],
          },
        },
      },
      states: {
        main: {
          description: '调取材料、了解核实',
          meta: { clauses: ['jilin-2021/四.11a', 'jilin-2021/四.11c', 'jilin-2021/四.12b'] },
          initial: 'requesting',
          on: {
            withdrawRequest: {
              guard: 'handlerActs',
              target: '#requestWithdrawn',
              actions: { type: 'stopAllTerms', params: { as: 'dropped' } },
              meta: {
                clauses: ['jilin-2021/四.11b', 'jilin-2021/四.12a'],
                decisions: ['jilin-2021/J46'],
              },
            },
            reassign: {
              guard: 'mayReassign',
              actions: { type: 'appoint', params: { role: 'handlingUnit' } },
              meta: { decisions: ['house/reassign', 'jilin-2021/J46'] },
            },
          },
          states: {
            requesting: {
              description: '提出',
              meta: { clauses: ['jilin-2021/四.11b', 'jilin-2021/四.12a'] },
              entry: [
                {
                  type: 'startTermWhere',
                  params: { term: 'fulfil', period: 'dayNamed', field: 'limit', is: 'dayNamed' },
                },
                {
                  type: 'startTermWhere',
                  params: {
                    term: 'fulfil',
                    period: 'noDayNamed',
                    field: 'limit',
                    is: 'noDayNamed',
                  },
                },
              ],
              initial: 'asked',
              states: {
                asked: {
                  description: '已提出内容与要求，待调取或者通知',
                  meta: {
                    clauses: ['jilin-2021/四.11a', 'jilin-2021/四.11b', 'jilin-2021/四.12a'],
                    decisions: ['jilin-2021/J42', 'jilin-2021/J43'],
                  },
                  on: {
                    retrieve: [
                      {
                        guard: 'handlerRetrieves',
                        target: '#retrieving',
                        actions: { type: 'issue', params: { form: 'materialRequest' } },
                        meta: {
                          clauses: ['jilin-2021/四.11a'],
                          decisions: ['jilin-2021/J41', 'jilin-2021/J43'],
                        },
                      },
                      {
                        guard: 'officeRetrieves',
                        target: '#retrieving',
                        actions: { type: 'issue', params: { form: 'materialRequest' } },
                        meta: {
                          clauses: ['jilin-2021/四.11c', 'jilin-2021/四.11b'],
                          decisions: ['jilin-2021/J41', 'jilin-2021/J42'],
                        },
                      },
                    ],
                    notifyInterview: {
                      guard: 'mayNotify',
                      target: '#interviewNotified',
                      actions: [
                        'appointDay',
                        { type: 'stopTerm', params: { term: 'fulfil', as: 'met' } },
                        { type: 'issue', params: { form: 'interviewNotice' } },
                      ],
                      meta: {
                        clauses: ['jilin-2021/四.12b'],
                        decisions: ['jilin-2021/J44', 'jilin-2021/J47'],
                      },
                    },
                  },
                },
              },
            },
            material: {
              description: '调取材料',
              meta: { clauses: ['jilin-2021/四.11a', 'jilin-2021/四.11c'] },
              initial: 'retrieving',
              states: {
                retrieving: {
                  id: 'retrieving',
                  description: '正在调取',
                  meta: { clauses: ['jilin-2021/四.11a', 'jilin-2021/四.11c'] },
                  on: {
                    provide: {
                      guard: 'wasAsked',
                      target: 'provided',
                      meta: { clauses: ['jilin-2021/四.11a', 'jilin-2021/四.11c'] },
                    },
                    declineRequest: {
                      guard: 'wasAsked',
                      target: 'notProvided',
                      meta: {
                        clauses: ['jilin-2021/四.11c'],
                        decisions: ['jilin-2021/J45'],
                      },
                    },
                    recordNotObtained: [
                      {
                        guard: 'handlerRetrieves',
                        target: '#notObtained',
                        meta: {
                          clauses: ['jilin-2021/四.11a'],
                          decisions: ['jilin-2021/J45'],
                        },
                      },
                      {
                        guard: 'officeGivesUp',
                        target: '#notObtained',
                        actions: { type: 'stopTerm', params: { term: 'fulfil', as: 'dropped' } },
                        meta: {
                          clauses: ['jilin-2021/四.11c'],
                          decisions: ['jilin-2021/J45'],
                        },
                      },
                    ],
                  },
                },
                notProvided: {
                  description: '对方不提供',
                  meta: { clauses: ['jilin-2021/四.11c'], decisions: ['jilin-2021/J45'] },
                  on: {
                    retrieve: [
                      {
                        guard: 'handlerRetrieves',
                        target: 'retrieving',
                        actions: { type: 'issue', params: { form: 'materialRequest' } },
                        meta: {
                          clauses: ['jilin-2021/四.11a'],
                          decisions: ['jilin-2021/J45'],
                        },
                      },
                      {
                        guard: 'officeRetrieves',
                        target: 'retrieving',
                        actions: { type: 'issue', params: { form: 'materialRequest' } },
                        meta: {
                          clauses: ['jilin-2021/四.11c'],
                          decisions: ['jilin-2021/J45'],
                        },
                      },
                    ],
                    provide: {
                      guard: 'wasAsked',
                      target: 'provided',
                      meta: {
                        clauses: ['jilin-2021/四.11a', 'jilin-2021/四.11c'],
                        decisions: ['jilin-2021/J45'],
                      },
                    },
                    recordNotObtained: [
                      {
                        guard: 'handlerRetrieves',
                        target: '#notObtained',
                        meta: {
                          clauses: ['jilin-2021/四.11a'],
                          decisions: ['jilin-2021/J45'],
                        },
                      },
                      {
                        guard: 'officeRetrieves',
                        target: '#notObtained',
                        actions: { type: 'stopTerm', params: { term: 'fulfil', as: 'dropped' } },
                        meta: {
                          clauses: ['jilin-2021/四.11c'],
                          decisions: ['jilin-2021/J45'],
                        },
                      },
                    ],
                  },
                },
                provided: {
                  description: '材料已取得，待转交或者签收',
                  meta: { clauses: ['jilin-2021/四.11a', 'jilin-2021/四.11c'] },
                  on: {
                    passOn: {
                      guard: 'officeRetrieves',
                      target: 'passedOn',
                      actions: { type: 'stopTerm', params: { term: 'fulfil', as: 'met' } },
                      meta: {
                        clauses: ['jilin-2021/四.11c'],
                        decisions: ['jilin-2021/J44'],
                      },
                    },
                    receive: {
                      guard: 'handlerRetrieves',
                      target: '#obtained',
                      meta: {
                        clauses: ['jilin-2021/四.11a'],
                        decisions: ['jilin-2021/J43'],
                      },
                    },
                  },
                },
                passedOn: {
                  description: '已转交，待承办处（室）、单位签收',
                  meta: { clauses: ['jilin-2021/四.11c'] },
                  on: {
                    receive: {
                      guard: 'handlerActs',
                      target: '#obtained',
                      meta: { clauses: ['jilin-2021/四.11c'] },
                    },
                  },
                },
              },
            },
            interview: {
              description: '了解核实',
              meta: { clauses: ['jilin-2021/四.12a', 'jilin-2021/四.12b'] },
              initial: 'interviewNotified',
              states: {
                interviewNotified: {
                  id: 'interviewNotified',
                  description: '已通知，待了解核实',
                  meta: { clauses: ['jilin-2021/四.12b'] },
                  on: {
                    notifyInterview: {
                      guard: { type: 'actorIs', params: { role: 'petitionOffice' } },
                      actions: [
                        'appointDay',
                        { type: 'issue', params: { form: 'interviewNotice' } },
                      ],
                      meta: { clauses: ['jilin-2021/四.12b'] },
                    },
                    holdInterview: {
                      guard: 'mayHoldInterview',
                      target: '#interviewHeld',
                      meta: {
                        clauses: ['jilin-2021/四.12a', 'jilin-2021/四.12b'],
                        decisions: ['jilin-2021/J47'],
                      },
                    },
                    declineRequest: {
                      guard: 'wasAsked',
                      target: 'notCome',
                      meta: {
                        clauses: ['jilin-2021/四.12b'],
                        decisions: ['jilin-2021/J45'],
                      },
                    },
                    recordAbsence: {
                      guard: 'mayRecordAbsence',
                      target: 'notCome',
                      meta: {
                        clauses: ['jilin-2021/四.12b'],
                        decisions: ['jilin-2021/J45'],
                      },
                    },
                  },
                },
                notCome: {
                  description: '对方未到场',
                  meta: { clauses: ['jilin-2021/四.12b'], decisions: ['jilin-2021/J45'] },
                  on: {
                    notifyInterview: {
                      guard: { type: 'actorIs', params: { role: 'petitionOffice' } },
                      target: 'interviewNotified',
                      actions: [
                        'appointDay',
                        { type: 'issue', params: { form: 'interviewNotice' } },
                      ],
                      meta: {
                        clauses: ['jilin-2021/四.12b'],
                        decisions: ['jilin-2021/J45'],
                      },
                    },
                    giveUpInterview: {
                      guard: 'handlerActs',
                      target: '#interviewNotHeld',
                      meta: {
                        clauses: ['jilin-2021/四.12a'],
                        decisions: ['jilin-2021/J45'],
                      },
                    },
                  },
                },
              },
            },
          },
        },
        supervision: {
          description: '督办',
          meta: { clauses: ['jilin-2021/四.11c'], decisions: ['house/R8', 'jilin-2021/J44'] },
          type: 'parallel',
          states: {
            fulfil: {
              description: '要求的时间',
              meta: { clauses: ['jilin-2021/四.11b', 'jilin-2021/四.12a'] },
              initial: 'idle',
              on: {
                'fulfil.started': {
                  target: '.running',
                  meta: { clauses: ['jilin-2021/四.11b', 'jilin-2021/四.12a'] },
                },
                'fulfil.stopped': {
                  target: '.idle',
                  meta: { clauses: ['jilin-2021/四.11c', 'jilin-2021/四.12b'] },
                },
              },
              states: {
                idle: {
                  description: '未计时',
                  meta: { clauses: ['jilin-2021/四.11b', 'jilin-2021/四.12a'] },
                },
                running: {
                  description: '计时中',
                  meta: { clauses: ['jilin-2021/四.11b', 'jilin-2021/四.12a'] },
                  on: {
                    'fulfil.due': {
                      guard: { type: 'reached', params: { term: 'fulfil', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'fulfil', rung: 'due' } },
                      meta: { clauses: ['jilin-2021/四.11b', 'jilin-2021/四.12a'] },
                    },
                  },
                },
                due: {
                  description: '到期日',
                  meta: { clauses: ['jilin-2021/四.11b', 'jilin-2021/四.12a'] },
                  on: {
                    'fulfil.overdue': {
                      guard: { type: 'reached', params: { term: 'fulfil', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'fulfil' } },
                      meta: {
                        clauses: ['jilin-2021/四.11c', 'jilin-2021/四.12b'],
                        decisions: ['house/R8', 'jilin-2021/J44'],
                      },
                    },
                  },
                },
                overdue: {
                  description: '逾期',
                  meta: {
                    clauses: ['jilin-2021/四.11c', 'jilin-2021/四.12b'],
                    decisions: ['jilin-2021/J45'],
                  },
                },
              },
            },
          },
        },
      },
    },
    obtained: {
      id: 'obtained',
      description: '已取得材料',
      meta: { clauses: ['jilin-2021/四.11a', 'jilin-2021/四.11c'] },
      type: 'final',
    },
    notObtained: {
      id: 'notObtained',
      description: '未能取得材料',
      meta: { clauses: ['jilin-2021/四.11c'], decisions: ['jilin-2021/J45'] },
      type: 'final',
    },
    interviewHeld: {
      id: 'interviewHeld',
      description: '已了解核实',
      meta: { clauses: ['jilin-2021/四.12a', 'jilin-2021/四.12b'] },
      type: 'final',
    },
    interviewNotHeld: {
      id: 'interviewNotHeld',
      description: '未能了解核实',
      meta: { clauses: ['jilin-2021/四.12b'], decisions: ['jilin-2021/J45'] },
      type: 'final',
    },
    requestWithdrawn: {
      id: 'requestWithdrawn',
      description: '已撤回请求',
      meta: {
        clauses: ['jilin-2021/四.11b', 'jilin-2021/四.12a'],
        decisions: ['jilin-2021/J46'],
      },
      type: 'final',
    },
  },
});
