import { assign, setup } from 'xstate';
import { china, type PlainDate, type WorkingCalendar } from '../../calendars';
import type { ClauseId, DecisionId } from '../../src/law';
import type { Basis, Effect } from '../../src/procedure/context';
import { newCase } from '../../src/procedure/context';
import { kit } from '../../src/procedure/kit';
import { all, either, use } from '../../src/procedure/rule';
import type { Terms } from '../../src/terms';
import {
  type Context,
  type Event,
  form,
  handOverRecorded,
  isAddressee,
  mayTakePart,
  notYetUrgent,
  passedOn,
  petitionerTold,
  recusesAnother,
  recusesHead,
  saysWhyNotTold,
  type TermNames,
  urgentLimitSet,
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

const byWhoPassesOn = use(actorIs, { role: 'generalOffice' });
const byWhoDeclares = use(actorIsOneOf, { roles: ['generalOffice', 'leaderInCharge'] });
const byDepartment = all(use(actorIs, { role: 'receivingDepartment' }), isAddressee);
const paceOf = (urgent: boolean, policy: Partial<Schema.Policy> = {}) =>
  urgent && policy.urgentTransfer === 'sameDay' ? ('urgent' as const) : ('ordinary' as const);

const start = ({ input }: { input: Given | undefined }) => {
  const accused = input?.accused ?? [];
  const urgent = input?.urgent ?? false;
  return {
    ...newCase(input, {
      denunciation: input?.denunciation ?? false,
      accused,
      urgent,
      pace: paceOf(urgent, input?.policy),
      handedOver: input?.handOver !== undefined,
      told: false,
    } satisfies Partial<Context>),
    recused: accused,
  } satisfies Context;
};

export const transferOutMachine = setup({
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
    maySendToOffice: all(
      use(actorIsOneOf, { roles: ['receptionStaff', 'handlingUnit'] }),
      use(handOverRecorded, { is: false }),
      use(mayTakePart, { fields: ['handedOverBy', 'takenOverBy'] }),
    ),
    mayReceiveRecorded: all(
      byWhoPassesOn,
      use(handOverRecorded, { is: true }),
      use(mayTakePart, { fields: ['signedBy'] }),
    ),
    mayReceive: all(byWhoPassesOn, use(mayTakePart, { fields: ['signedBy'] })),
    mayTransfer: all(byWhoPassesOn, use(mayTakePart, { fields: ['department'] })),
    hastens: all(byWhoDeclares, notYetUrgent, use(urgentLimitSet, { is: true })),
    declaresOnly: all(byWhoDeclares, notYetUrgent, use(urgentLimitSet, { is: false })),
    byDepartment,
    mayArchive: all(byWhoPassesOn, either(petitionerTold, saysWhyNotTold)),
    mayServe: all(
      use(actorIsOneOf, { roles: ['receptionStaff', 'generalOffice', 'handlingUnit'] }),
      passedOn,
      use(mayTakePart, { fields: ['to'] }),
    ),
    mayDelegate: all(
      use(actorIsOneOf, { roles: ['generalOffice', 'officeHead', 'leaderInCharge'] }),
      delegatesOwnRole,
      use(mayTakePart, { fields: ['to'] }),
    ),
    mayRecuse: either(
      all(use(actorIs, { role: 'officeHead' }), use(recusesHead, { is: false }), recusesAnother),
      all(use(actorIs, { role: 'leaderInCharge' }), use(recusesHead, { is: true })),
    ),
  },
  actions: {
    ...onCalendar(china).actions,
    markHandedOver: assign({ handedOver: true }),
    /** 紧急: from now on, and for every limit that is still to start. */
    markUrgent: assign(({ context: { policy } }) => ({
      urgent: true,
      pace: paceOf(true, policy),
    })),
    /** The department it goes to, of which the petitioner has still to be told. */
    keepAddressee: assign(({ context: { addressee, told }, event }) => {
      const sent = form(event, 'transfer');
      return sent
        ? { addressee: sent.department, told: told && sent.department === addressee }
        : {};
    }),
    markTold: assign({ told: true }),
  },
}).createMachine({
  id: 'transferOut',
  context: start,
  initial: 'open',
  states: {
    open: {
      description: '转交中',
      meta: { clauses: ['binhai-2023/四.3'], decisions: ['binhai-2023/B3', 'binhai-2023/B44'] },
      type: 'parallel',
      on: {
        attach: {
          guard: {
            type: 'actorIsOneOf',
            params: { roles: ['receptionStaff', 'generalOffice', 'handlingUnit'] },
          },
          meta: { decisions: ['house/attach', 'binhai-2023/B44'] },
        },
        delegate: {
          guard: 'mayDelegate',
          actions: 'delegate',
          meta: { decisions: ['house/delegate'] },
        },
        recuse: {
          guard: 'mayRecuse',
          actions: 'recuse',
          meta: {
            clauses: ['binhai-2023/十一.3'],
            decisions: ['binhai-2023/B24', 'house/recuse'],
          },
        },
        correct: {
          guard: { type: 'actorIsOneOf', params: { roles: ['receptionStaff', 'generalOffice'] } },
          meta: { decisions: ['house/correct'] },
        },
        serve: {
          guard: 'mayServe',
          actions: 'markTold',
          meta: { decisions: ['house/serve', 'binhai-2023/B8', 'binhai-2023/B44'] },
        },
        recordAccountability: {
          guard: {
            type: 'actorIsOneOf',
            params: { roles: ['leaderInCharge', 'principalLeader'] },
          },
          meta: { clauses: ['binhai-2023/十一.4c'], decisions: ['house/accountability'] },
        },
      },
      states: {
        main: {
          description: '转办',
          meta: { clauses: ['binhai-2023/四.3'] },
          initial: 'notOurs',
          states: {
            notOurs: {
              description: '不属于本局承办范围',
              meta: {
                clauses: ['binhai-2023/四.3'],
                decisions: ['binhai-2023/B8', 'binhai-2023/B36'],
              },
              on: {
                sendToOffice: {
                  guard: 'maySendToOffice',
                  target: 'sentToOffice',
                  actions: 'markHandedOver',
                  meta: { clauses: ['binhai-2023/四.3', 'binhai-2023/一.4b'] },
                },
                receive: {
                  guard: 'mayReceiveRecorded',
                  target: 'atOffice',
                  actions: [
                    {
                      type: 'startTermWhere',
                      params: {
                        term: 'transferOut',
                        period: 'ordinary',
                        field: 'pace',
                        is: 'ordinary',
                      },
                    },
                    {
                      type: 'startTermWhere',
                      params: {
                        term: 'transferOut',
                        period: 'urgent',
                        field: 'pace',
                        is: 'urgent',
                      },
                    },
                  ],
                  meta: {
                    clauses: ['binhai-2023/四.3', 'binhai-2023/一.4b'],
                    decisions: ['binhai-2023/B6', 'binhai-2023/B40'],
                  },
                },
              },
            },
            sentToOffice: {
              description: '已送办公室，待签收',
              meta: { clauses: ['binhai-2023/四.3', 'binhai-2023/一.4b'] },
              on: {
                receive: {
                  guard: 'mayReceive',
                  target: 'atOffice',
                  actions: [
                    {
                      type: 'startTermWhere',
                      params: {
                        term: 'transferOut',
                        period: 'ordinary',
                        field: 'pace',
                        is: 'ordinary',
                      },
                    },
                    {
                      type: 'startTermWhere',
                      params: {
                        term: 'transferOut',
                        period: 'urgent',
                        field: 'pace',
                        is: 'urgent',
                      },
                    },
                  ],
                  meta: {
                    clauses: ['binhai-2023/四.3', 'binhai-2023/一.4b'],
                    decisions: ['binhai-2023/B6', 'binhai-2023/B40'],
                  },
                },
              },
            },
            atOffice: {
              description: '办公室已收，待转交',
              meta: { clauses: ['binhai-2023/四.3'] },
              on: {
                flagUrgent: [
                  {
                    guard: 'hastens',
                    actions: [
                      'markUrgent',
                      { type: 'hastenTerm', params: { term: 'transferOut', period: 'urgent' } },
                    ],
                    meta: {
                      clauses: ['binhai-2023/四.3'],
                      decisions: ['binhai-2023/B7', 'binhai-2023/B41'],
                    },
                  },
                  {
                    guard: 'declaresOnly',
                    actions: 'markUrgent',
                    meta: {
                      clauses: ['binhai-2023/四.3'],
                      decisions: ['binhai-2023/B7', 'binhai-2023/B41'],
                    },
                  },
                ],
                transfer: {
                  guard: 'mayTransfer',
                  target: 'transferred',
                  actions: [
                    'keepAddressee',
                    { type: 'stopTerm', params: { term: 'transferOut', as: 'met' } },
                    { type: 'issue', params: { form: 'transferNotice' } },
                  ],
                  meta: {
                    clauses: ['binhai-2023/四.3'],
                    decisions: ['binhai-2023/B6', 'binhai-2023/B8'],
                  },
                },
                takeBack: {
                  guard: { type: 'actorIs', params: { role: 'generalOffice' } },
                  target: '#foundOurs',
                  actions: [
                    { type: 'stopAllTerms', params: { as: 'dropped' } },
                    {
                      type: 'openCase',
                      params: {
                        procedure: 'binhai-petition',
                        link: 'takenBack',
                        take: [
                          'channel',
                          'intake',
                          'complaintVisit',
                          'denunciation',
                          'accused',
                          'petitioner',
                          'gist',
                        ],
                      },
                    },
                  ],
                  meta: { clauses: ['binhai-2023/一.1'], decisions: ['binhai-2023/B43'] },
                },
              },
            },
            transferred: {
              description: '已转交有关部门',
              meta: {
                clauses: ['binhai-2023/四.3'],
                decisions: ['binhai-2023/B8', 'binhai-2023/B45'],
              },
              on: {
                answerTransfer: {
                  guard: 'byDepartment',
                  meta: { clauses: ['binhai-2023/四.3'], decisions: ['binhai-2023/B45'] },
                },
                returnToOffice: {
                  guard: 'byDepartment',
                  target: 'sentBack',
                  meta: { clauses: ['binhai-2023/四.3'], decisions: ['binhai-2023/B42'] },
                },
                archive: {
                  guard: 'mayArchive',
                  target: '#archived',
                  meta: {
                    clauses: ['binhai-2023/五.3'],
                    decisions: ['binhai-2023/B44', 'binhai-2023/B45'],
                  },
                },
              },
            },
            sentBack: {
              description: '有关部门退回，待办公室签收',
              meta: { clauses: ['binhai-2023/四.3'], decisions: ['binhai-2023/B42'] },
              on: {
                receive: {
                  guard: 'mayReceive',
                  target: 'atOffice',
                  actions: [
                    {
                      type: 'startTermWhere',
                      params: {
                        term: 'transferOut',
                        period: 'ordinary',
                        field: 'pace',
                        is: 'ordinary',
                      },
                    },
                    {
                      type: 'startTermWhere',
                      params: {
                        term: 'transferOut',
                        period: 'urgent',
                        field: 'pace',
                        is: 'urgent',
                      },
                    },
                  ],
                  meta: { clauses: ['binhai-2023/四.3'], decisions: ['binhai-2023/B42'] },
                },
              },
            },
          },
        },
        supervision: {
          description: '督查督办',
          meta: { clauses: ['binhai-2023/九.1'] },
          type: 'parallel',
          states: {
            transferOut: {
              description: '转交期限',
              meta: { clauses: ['binhai-2023/四.3'] },
              initial: 'idle',
              on: {
                'transferOut.started': {
                  target: '.running',
                  meta: { clauses: ['binhai-2023/四.3'] },
                },
                'transferOut.stopped': { target: '.idle', meta: { clauses: ['binhai-2023/四.3'] } },
              },
              states: {
                idle: { description: '未计时', meta: { clauses: ['binhai-2023/四.3'] } },
                running: {
                  description: '计时中',
                  meta: { clauses: ['binhai-2023/四.3'] },
                  on: {
                    'transferOut.due': {
                      guard: { type: 'reached', params: { term: 'transferOut', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'transferOut', rung: 'due' } },
                      meta: { clauses: ['binhai-2023/九.1'] },
                    },
                  },
                },
                due: {
                  description: '到期日',
                  meta: { clauses: ['binhai-2023/四.3'] },
                  on: {
                    'transferOut.overdue': {
                      guard: { type: 'reached', params: { term: 'transferOut', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'transferOut' } },
                      meta: { clauses: ['binhai-2023/四.3'] },
                    },
                  },
                },
                overdue: { description: '逾期', meta: { clauses: ['binhai-2023/四.3'] } },
              },
            },
          },
        },
      },
    },
    archived: {
      id: 'archived',
      description: '已转交并归档',
      meta: { clauses: ['binhai-2023/五.3'], decisions: ['binhai-2023/B45'] },
      type: 'final',
    },
    foundOurs: {
      id: 'foundOurs',
      description: '属于本局承办，已收回',
      meta: { decisions: ['binhai-2023/B43'] },
      type: 'final',
    },
  },
});
