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
  departmentsIn,
  type Event,
  form,
  lastToReport,
  matterIs,
  namesCompetent,
  ofMemberUnit,
  owes,
  setsLimit,
  stillOwing,
  type TermNames,
  unitOf,
} from './rules';
import type * as Schema from './schema';
import { terms } from './terms';

export type { TermNames };
export type Given = { id: string; on: PlainDate; policy: Schema.Policy } & Schema.Input;

const house = kit<Context, Event, Schema.Role, typeof terms>(['convener', 'participant']);
const { actorIs, actorIsOneOf } = house.guards;

/** The implementations that count, for `machine.provide`: on another calendar, or by other terms of the same names. */
export const onCalendar = (calendar: WorkingCalendar, by: Terms = terms) => ({
  actions: house.actions(by as typeof terms, calendar),
});

const office = use(actorIs, { role: 'leadingGroupOffice' });
const group = use(actorIs, { role: 'leadingGroup' });
const arranger = use(actorIs, { role: 'governmentOffice' });
const participant = use(actorIs, { role: 'participant' });
const general = use(matterIs, { track: 'general' });
const major = use(matterIs, { track: 'major' });

/** Those who take part, with units that join them; nobody twice. */
const joined = (context: Context, units: readonly (string | undefined)[], since: PlainDate) => {
  const taking = context.parties.flatMap(({ role, unit }) =>
    role === 'participant' ? [unit] : [],
  );
  const fresh = [...new Set(units)].flatMap((unit) =>
    unit === undefined || taking.includes(unit)
      ? []
      : [{ role: 'participant' as const, unit, since }],
  );
  return [...context.parties, ...fresh];
};

const start = ({ input }: { input: Given | undefined }) => {
  const { track, competent, invited } = input ?? {};
  return newCase(input, {
    track: track ?? 'general',
    ...(competent ? { competent } : {}),
    ...(invited ? { invited } : {}),
  }) satisfies Context;
};

export const consultationMachine = setup({
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
    mayDelegate: all(
      use(actorIsOneOf, {
        roles: ['studio', 'convener', 'leadingGroupOffice', 'leadingGroup', 'governmentOffice'],
      }),
      house.guards.delegatesOwnRole,
    ),
    callsConsultation: all(
      either(all(use(actorIs, { role: 'member' }), ofMemberUnit), use(actorIs, { role: 'studio' })),
      general,
      namesCompetent,
    ),
    sortsOut: all(office, major),
    decidesToConvene: all(group, namesCompetent),
    recordsConsultation: all(use(actorIs, { role: 'convener' }), use(setsLimit, { is: false })),
    recordsWithoutLimit: all(arranger, use(setsLimit, { is: false })),
    recordsWithLimit: all(arranger, use(setsLimit, { is: true })),
    reportsLast: all(participant, owes, use(lastToReport, { is: true })),
    reportsAmongOthers: all(participant, owes, use(lastToReport, { is: false })),
  },
  actions: {
    ...onCalendar(china).actions,
    /** 召集单位: whoever calls the consultation takes part, with those named and those invited. */
    bindConvener: assign(({ context, event }) => {
      const unit = 'by' in event ? unitOf(event) : undefined;
      const units = [
        unit,
        ...departmentsIn(event),
        ...(form(event, 'callConsultation')?.invited ?? []),
      ];
      const parties = joined(context, [...units, ...(context.invited ?? [])], event.on);
      return unit === undefined
        ? { parties }
        : { parties: [...parties, { role: 'convener', unit, since: event.on }] };
    }),
    /** 相关部门: those the leading group names, and those invited. */
    bindDepartments: assign(({ context, event }) => ({
      parties: joined(context, [...departmentsIn(event), ...(context.invited ?? [])], event.on),
    })),
    bindInvited: assign(({ context, event }) => ({
      parties: joined(context, [form(event, 'invite')?.unit.id], event.on),
    })),
    /** 责任单位和期限: the units that answer for it are bound, whether they came or not. */
    takeLimit: assign(({ context, event }) => {
      const { limit, decided } = form(event, 'recordMinutes')?.minutes ?? {};
      const owing = [...new Set(decided?.flatMap(({ units }) => units))];
      return limit ? { limit, owing, parties: joined(context, owing, event.on) } : {};
    }),
    takeReport: assign(({ context, event }) => ({ owing: stillOwing(context, event) })),
    /** 退回: the unit owes it again, by the same day. */
    takeReportBack: assign(({ context, event }) => {
      const unit = form(event, 'returnReport')?.unit.id;
      return unit === undefined
        ? {}
        : { owing: [unit], parties: joined(context, [unit], event.on) };
    }),
  },
}).createMachine({
  id: 'consultation',
  context: start,
  initial: 'open',
  states: {
    open: {
      description: '会商中',
      meta: { clauses: ['ongniud-2024/三(四)b', 'ongniud-2024/三(四)c'] },
      type: 'parallel',
      on: {
        attach: {
          guard: {
            type: 'actorIsOneOf',
            params: {
              roles: [
                'studio',
                'convener',
                'participant',
                'leadingGroupOffice',
                'leadingGroup',
                'governmentOffice',
              ],
            },
          },
          meta: { decisions: ['house/attach'] },
        },
        correct: {
          guard: { type: 'actorIsOneOf', params: { roles: ['convener', 'leadingGroupOffice'] } },
          meta: { decisions: ['house/correct'] },
        },
        delegate: {
          guard: 'mayDelegate',
          actions: 'delegate',
          meta: { decisions: ['house/delegate'] },
        },
        recuse: {
          guard: {
            type: 'actorIsOneOf',
            params: { roles: ['leadingGroupOffice', 'leadingGroup'] },
          },
          actions: 'recuse',
          meta: { decisions: ['house/recuse'] },
        },
        recordAccountability: {
          guard: { type: 'actorIs', params: { role: 'leadingGroup' } },
          meta: { clauses: ['ongniud-2024/四(四)b'], decisions: ['house/accountability'] },
        },
      },
      states: {
        main: {
          description: '会商流程',
          meta: { clauses: ['ongniud-2024/三(四)b', 'ongniud-2024/三(四)c'] },
          initial: 'raised',
          states: {
            raised: {
              description: '待组织会商',
              meta: { clauses: ['ongniud-2024/三(四)b', 'ongniud-2024/三(四)c'] },
              on: {
                callConsultation: {
                  guard: 'callsConsultation',
                  target: 'consulting',
                  actions: [
                    'bindConvener',
                    { type: 'issue', params: { form: 'consultationCall' } },
                  ],
                  meta: {
                    clauses: ['ongniud-2024/三(四)b', 'ongniud-2024/三(一)2(1)'],
                    decisions: ['ongniud-2024/O33', 'ongniud-2024/O6'],
                  },
                },
                sortOut: {
                  guard: 'sortsOut',
                  target: 'specialMeeting',
                  meta: { clauses: ['ongniud-2024/三(四)c', 'ongniud-2024/二(二).1a'] },
                },
                callOff: {
                  guard: { type: 'actorIs', params: { role: 'leadingGroupOffice' } },
                  target: '#calledOff',
                  meta: { clauses: ['ongniud-2024/附1.(一)'], decisions: ['ongniud-2024/O39'] },
                },
              },
            },
            consulting: {
              description: '会商沟通',
              meta: { clauses: ['ongniud-2024/三(四)b'], decisions: ['ongniud-2024/O33'] },
              on: {
                invite: {
                  guard: { type: 'actorIs', params: { role: 'convener' } },
                  actions: 'bindInvited',
                  meta: {
                    clauses: ['ongniud-2024/三(四)b'],
                    decisions: ['ongniud-2024/O34', 'ongniud-2024/O6'],
                  },
                },
                contribute: {
                  guard: { type: 'actorIs', params: { role: 'participant' } },
                  meta: { clauses: ['ongniud-2024/三(四)b'] },
                },
                recordMinutes: {
                  guard: 'recordsConsultation',
                  target: '#consulted',
                  actions: { type: 'issue', params: { form: 'consultationMinutes' } },
                  meta: {
                    clauses: ['ongniud-2024/三(四)b'],
                    decisions: ['ongniud-2024/O33', 'ongniud-2024/O18'],
                  },
                },
                callOff: {
                  guard: { type: 'actorIs', params: { role: 'convener' } },
                  target: '#calledOff',
                  meta: { clauses: ['ongniud-2024/三(四)b'], decisions: ['ongniud-2024/O39'] },
                },
              },
            },
            specialMeeting: {
              description: '专题会议',
              meta: { clauses: ['ongniud-2024/三(四)c'], decisions: ['ongniud-2024/O17'] },
              initial: 'sorted',
              states: {
                sorted: {
                  description: '已梳理，待提请领导小组',
                  meta: { clauses: ['ongniud-2024/三(四)c', 'ongniud-2024/二(二).1a'] },
                  on: {
                    requestMeeting: {
                      guard: { type: 'actorIs', params: { role: 'leadingGroupOffice' } },
                      target: 'awaitingDecision',
                      actions: { type: 'issue', params: { form: 'meetingRequest' } },
                      meta: {
                        clauses: ['ongniud-2024/三(四)c', 'ongniud-2024/二(二).1a'],
                        decisions: ['ongniud-2024/O17'],
                      },
                    },
                    callOff: {
                      guard: { type: 'actorIs', params: { role: 'leadingGroupOffice' } },
                      target: '#calledOff',
                      meta: {
                        clauses: ['ongniud-2024/附1.(一)'],
                        decisions: ['ongniud-2024/O39'],
                      },
                    },
                  },
                },
                awaitingDecision: {
                  description: '已提请，待领导小组决定',
                  meta: {
                    clauses: ['ongniud-2024/三(四)c', 'ongniud-2024/二(一)'],
                    decisions: ['ongniud-2024/O17'],
                  },
                  on: {
                    decideToConvene: {
                      guard: 'decidesToConvene',
                      target: 'toBeArranged',
                      actions: [
                        'bindDepartments',
                        { type: 'startTerm', params: { term: 'arrange', period: 'base' } },
                      ],
                      meta: {
                        clauses: ['ongniud-2024/三(四)c'],
                        decisions: ['ongniud-2024/O17', 'ongniud-2024/O34'],
                      },
                    },
                    declineToConvene: {
                      guard: { type: 'actorIs', params: { role: 'leadingGroup' } },
                      target: '#notConvened',
                      meta: {
                        clauses: ['ongniud-2024/三(四)c'],
                        decisions: ['ongniud-2024/O35'],
                      },
                    },
                  },
                },
                toBeArranged: {
                  description: '已决定召开，待安排',
                  meta: { clauses: ['ongniud-2024/二(二).2'], decisions: ['ongniud-2024/O17'] },
                  on: {
                    arrangeMeeting: {
                      guard: { type: 'actorIs', params: { role: 'governmentOffice' } },
                      target: 'arranged',
                      actions: [
                        { type: 'stopTerm', params: { term: 'arrange', as: 'met' } },
                        { type: 'issue', params: { form: 'meetingNotice' } },
                      ],
                      meta: {
                        clauses: ['ongniud-2024/二(二).2'],
                        decisions: ['ongniud-2024/O17', 'ongniud-2024/O36'],
                      },
                    },
                    callOff: {
                      guard: { type: 'actorIs', params: { role: 'leadingGroup' } },
                      target: '#calledOff',
                      actions: { type: 'stopAllTerms', params: { as: 'dropped' } },
                      meta: {
                        clauses: ['ongniud-2024/二(二).2'],
                        decisions: ['ongniud-2024/O39'],
                      },
                    },
                  },
                },
                arranged: {
                  description: '会议已安排，待召开',
                  meta: { clauses: ['ongniud-2024/二(二).2', 'ongniud-2024/三(四)c'] },
                  on: {
                    arrangeMeeting: {
                      guard: { type: 'actorIs', params: { role: 'governmentOffice' } },
                      actions: { type: 'issue', params: { form: 'meetingNotice' } },
                      meta: {
                        clauses: ['ongniud-2024/二(二).2'],
                        decisions: ['ongniud-2024/O36'],
                      },
                    },
                    invite: {
                      guard: { type: 'actorIs', params: { role: 'governmentOffice' } },
                      actions: 'bindInvited',
                      meta: {
                        clauses: ['ongniud-2024/二(二).2'],
                        decisions: ['ongniud-2024/O34', 'ongniud-2024/O6'],
                      },
                    },
                    contribute: {
                      guard: { type: 'actorIs', params: { role: 'participant' } },
                      meta: { clauses: ['ongniud-2024/三(四)c'] },
                    },
                    holdMeeting: {
                      guard: { type: 'actorIs', params: { role: 'leadingGroup' } },
                      target: 'held',
                      meta: {
                        clauses: ['ongniud-2024/三(四)c'],
                        decisions: ['ongniud-2024/O17'],
                      },
                    },
                    callOff: {
                      guard: { type: 'actorIs', params: { role: 'leadingGroup' } },
                      target: '#calledOff',
                      meta: {
                        clauses: ['ongniud-2024/二(二).2'],
                        decisions: ['ongniud-2024/O39'],
                      },
                    },
                  },
                },
                held: {
                  description: '会议已召开，待形成纪要',
                  meta: { clauses: ['ongniud-2024/三(四)c'], decisions: ['ongniud-2024/O37'] },
                  on: {
                    recordMinutes: [
                      {
                        guard: 'recordsWithoutLimit',
                        target: '#meetingConcluded',
                        actions: { type: 'issue', params: { form: 'consultationMinutes' } },
                        meta: {
                          clauses: ['ongniud-2024/三(四)c', 'ongniud-2024/二(二).2'],
                          decisions: ['ongniud-2024/O37'],
                        },
                      },
                      {
                        guard: 'recordsWithLimit',
                        target: 'carryingOut',
                        actions: [
                          'takeLimit',
                          { type: 'startTerm', params: { term: 'carryOut', period: 'base' } },
                          { type: 'issue', params: { form: 'consultationMinutes' } },
                        ],
                        meta: {
                          clauses: ['ongniud-2024/三(四)c', 'ongniud-2024/二(二).2'],
                          decisions: ['ongniud-2024/O37', 'ongniud-2024/O38'],
                        },
                      },
                    ],
                  },
                },
                carryingOut: {
                  description: '议定事项待落实',
                  meta: { clauses: ['ongniud-2024/三(四)c'], decisions: ['ongniud-2024/O38'] },
                  on: {
                    reportCarriedOut: [
                      {
                        guard: 'reportsLast',
                        target: 'carriedOut',
                        actions: [
                          'takeReport',
                          { type: 'stopTerm', params: { term: 'carryOut', as: 'met' } },
                        ],
                        meta: {
                          clauses: ['ongniud-2024/三(四)c', 'ongniud-2024/四(四)a'],
                          decisions: ['ongniud-2024/O38'],
                        },
                      },
                      {
                        guard: 'reportsAmongOthers',
                        actions: 'takeReport',
                        meta: {
                          clauses: ['ongniud-2024/三(四)c', 'ongniud-2024/四(四)a'],
                          decisions: ['ongniud-2024/O38'],
                        },
                      },
                    ],
                  },
                },
                carriedOut: {
                  description: '已报告落实，待确认',
                  meta: {
                    clauses: ['ongniud-2024/附1.(一)', 'ongniud-2024/四(四)a'],
                    decisions: ['ongniud-2024/O38'],
                  },
                  on: {
                    confirmCarriedOut: {
                      guard: { type: 'actorIs', params: { role: 'leadingGroupOffice' } },
                      target: '#meetingConcluded',
                      meta: {
                        clauses: ['ongniud-2024/附1.(一)', 'ongniud-2024/四(四)a'],
                        decisions: ['ongniud-2024/O38'],
                      },
                    },
                    returnReport: {
                      guard: { type: 'actorIs', params: { role: 'leadingGroupOffice' } },
                      target: 'carryingOut',
                      actions: [
                        'takeReportBack',
                        { type: 'startTerm', params: { term: 'carryOut', period: 'base' } },
                      ],
                      meta: {
                        clauses: ['ongniud-2024/附1.(一)', 'ongniud-2024/四(四)a'],
                        decisions: ['ongniud-2024/O38'],
                      },
                    },
                  },
                },
              },
            },
          },
        },
        supervision: {
          description: '监督',
          meta: { clauses: ['ongniud-2024/四(四)a'] },
          type: 'parallel',
          states: {
            arrange: {
              description: '会议安排时限',
              meta: { clauses: ['ongniud-2024/二(二).2'], decisions: ['ongniud-2024/O36'] },
              initial: 'idle',
              on: {
                'arrange.started': {
                  target: '.running',
                  meta: { clauses: ['ongniud-2024/二(二).2'], decisions: ['ongniud-2024/O36'] },
                },
                'arrange.stopped': {
                  target: '.idle',
                  meta: { clauses: ['ongniud-2024/二(二).2'], decisions: ['ongniud-2024/O36'] },
                },
              },
              states: {
                idle: {
                  description: '未计时',
                  meta: { clauses: ['ongniud-2024/二(二).2'], decisions: ['ongniud-2024/O36'] },
                },
                running: {
                  description: '计时中',
                  meta: { clauses: ['ongniud-2024/二(二).2'], decisions: ['ongniud-2024/O36'] },
                  on: {
                    'arrange.due': {
                      guard: { type: 'reached', params: { term: 'arrange', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'arrange', rung: 'due' } },
                      meta: { clauses: ['ongniud-2024/四(四)a'] },
                    },
                  },
                },
                due: {
                  description: '到期日',
                  meta: { clauses: ['ongniud-2024/二(二).2'], decisions: ['ongniud-2024/O36'] },
                  on: {
                    'arrange.overdue': {
                      guard: { type: 'reached', params: { term: 'arrange', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'arrange' } },
                      meta: { clauses: ['ongniud-2024/四(四)a'] },
                    },
                  },
                },
                overdue: {
                  description: '逾期',
                  meta: { clauses: ['ongniud-2024/二(二).2', 'ongniud-2024/四(四)a'] },
                },
              },
            },
            carryOut: {
              description: '议定事项落实时限',
              meta: { clauses: ['ongniud-2024/三(四)c'], decisions: ['ongniud-2024/O38'] },
              initial: 'idle',
              on: {
                'carryOut.started': {
                  target: '.running',
                  meta: { clauses: ['ongniud-2024/三(四)c'], decisions: ['ongniud-2024/O38'] },
                },
                'carryOut.stopped': {
                  target: '.idle',
                  meta: { clauses: ['ongniud-2024/三(四)c'], decisions: ['ongniud-2024/O38'] },
                },
              },
              states: {
                idle: {
                  description: '未计时',
                  meta: { clauses: ['ongniud-2024/三(四)c'], decisions: ['ongniud-2024/O38'] },
                },
                running: {
                  description: '计时中',
                  meta: { clauses: ['ongniud-2024/三(四)c'], decisions: ['ongniud-2024/O38'] },
                  on: {
                    'carryOut.due': {
                      guard: { type: 'reached', params: { term: 'carryOut', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'carryOut', rung: 'due' } },
                      meta: { clauses: ['ongniud-2024/四(四)a'] },
                    },
                  },
                },
                due: {
                  description: '到期日',
                  meta: { clauses: ['ongniud-2024/三(四)c'], decisions: ['ongniud-2024/O38'] },
                  on: {
                    'carryOut.overdue': {
                      guard: { type: 'reached', params: { term: 'carryOut', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'carryOut' } },
                      meta: { clauses: ['ongniud-2024/四(四)a'] },
                    },
                  },
                },
                overdue: {
                  description: '逾期',
                  meta: { clauses: ['ongniud-2024/三(四)c', 'ongniud-2024/四(四)a'] },
                },
              },
            },
          },
        },
      },
    },
    consulted: {
      id: 'consulted',
      description: '会商完毕',
      meta: { clauses: ['ongniud-2024/三(四)b'] },
      type: 'final',
    },
    meetingConcluded: {
      id: 'meetingConcluded',
      description: '专题会议已办结',
      meta: { clauses: ['ongniud-2024/三(四)c'] },
      type: 'final',
    },
    notConvened: {
      id: 'notConvened',
      description: '不召开专题会议',
      meta: { clauses: ['ongniud-2024/三(四)c'], decisions: ['ongniud-2024/O35'] },
      type: 'final',
    },
    calledOff: {
      id: 'calledOff',
      description: '会商已取消',
      meta: { clauses: ['ongniud-2024/二(二).2'], decisions: ['ongniud-2024/O39'] },
      type: 'final',
    },
  },
});
