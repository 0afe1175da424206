import { assign, setup } from 'xstate';
import { china, type PlainDate, type WorkingCalendar } from '../../calendars';
import type { ClauseId, DecisionId } from '../../src/law';
import type { Basis, Effect } from '../../src/procedure/context';
import { newCase } from '../../src/procedure/context';
import { kit } from '../../src/procedure/kit';
import { all, use } from '../../src/procedure/rule';
import type { Terms } from '../../src/terms';
import { type Context, type Event, reportMade } from './rules';
import type * as Schema from './schema';
import { terms } from './terms';

export type TermNames = keyof typeof terms;
/** What opens a case of this chart. */
export type Given = { id: string; on: PlainDate; policy: Schema.Policy } & Schema.Input;

const house = kit<Context, Event, Schema.Role, typeof terms>(['handlingUnit']);
const { actorIsOneOf } = house.guards;

/** The implementations that count, for `machine.provide`: on another calendar, or by other terms of the same names. */
export const onCalendar = (calendar: WorkingCalendar, by: Terms = terms) => ({
  actions: house.actions(by as typeof terms, calendar),
});

const start = ({ input }: { input: Given | undefined }) => {
  const unit = input?.discoveredBy;
  const parties = (['discoveringDivision', 'informationOfficer'] as const).flatMap((role) =>
    input && unit ? [{ role, unit, since: input.on }] : [],
  );
  return newCase(input, {
    parties,
    kind: input?.kind ?? 'majorMatter',
    discoveredBy: unit ?? '',
    duty: input?.kind === 'majorMatter' ? 'majorMatter' : 'incident',
    reporting: 'pending',
  } satisfies Partial<Context>) satisfies Context;
};

export const incidentReportMachine = setup({
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
    mayRecordLate: all(
      use(actorIsOneOf, { roles: ['generalOffice', 'leaderInCharge', 'principalLeader'] }),
      reportMade,
    ),
    mayDelegate: all(
      use(actorIsOneOf, { roles: ['generalOffice', 'leaderInCharge', 'principalLeader'] }),
      house.guards.delegatesOwnRole,
    ),
  },
  actions: {
    ...onCalendar(china).actions,
    markReported: assign({ reporting: 'made' as const }),
    markMissed: assign({ reporting: 'missed' as const }),
  },
}).createMachine({
  id: 'incidentReport',
  context: start,
  initial: 'open',
  states: {
    open: {
      description: '办理中',
      meta: { clauses: ['binhai-2023/八.1', 'binhai-2023/八.3'] },
      type: 'parallel',
      on: {
        attach: {
          guard: {
            type: 'actorIsOneOf',
            params: {
              roles: [
                'discoveringDivision',
                'informationOfficer',
                'generalOffice',
                'leaderInCharge',
                'principalLeader',
                'handlingUnit',
              ],
            },
          },
          meta: { decisions: ['house/attach'] },
        },
        correct: {
          guard: { type: 'actorIs', params: { role: 'generalOffice' } },
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
            params: { roles: ['leaderInCharge', 'principalLeader'] },
          },
          actions: 'recuse',
          meta: { decisions: ['house/recuse'] },
        },
        recordAccountability: {
          guard: {
            type: 'actorIsOneOf',
            params: { roles: ['leaderInCharge', 'principalLeader'] },
          },
          meta: {
            clauses: ['binhai-2023/七(二).2', 'binhai-2023/七(二).3', 'binhai-2023/十一.4c'],
            decisions: ['house/accountability', 'binhai-2023/B55'],
          },
        },
      },
      states: {
        main: {
          description: '重大信访事项报告',
          meta: { clauses: ['binhai-2023/八.1', 'binhai-2023/八.3'] },
          initial: 'discovered',
          on: {
            linkedCaseEnded: {
              guard: { type: 'actorIs', params: { role: 'linkedCase' } },
              meta: { clauses: ['binhai-2023/八.2a'], decisions: ['binhai-2023/B57'] },
            },
          },
          states: {
            discovered: {
              description: '已发现，待上报',
              meta: {
                clauses: ['binhai-2023/八.1', 'binhai-2023/八.3'],
                decisions: ['binhai-2023/B18'],
              },
              entry: [
                {
                  type: 'startTermWhere',
                  params: { term: 'report', period: 'incident', field: 'duty', is: 'incident' },
                },
                {
                  type: 'startTermWhere',
                  params: {
                    term: 'report',
                    period: 'majorMatter',
                    field: 'duty',
                    is: 'majorMatter',
                  },
                },
              ],
              on: {
                report: {
                  guard: {
                    type: 'actorIsOneOf',
                    params: { roles: ['discoveringDivision', 'informationOfficer'] },
                  },
                  target: 'known',
                  actions: [
                    'markReported',
                    {
                      type: 'appointPerson',
                      params: { role: 'leaderInCharge', person: 'leader' },
                    },
                    { type: 'stopTerm', params: { term: 'report', as: 'met' } },
                  ],
                  meta: {
                    clauses: ['binhai-2023/八.1', 'binhai-2023/八.3', 'binhai-2023/八.序'],
                    decisions: ['binhai-2023/B18', 'binhai-2023/B53'],
                  },
                },
                recordMissed: {
                  guard: {
                    type: 'actorIsOneOf',
                    params: { roles: ['generalOffice', 'leaderInCharge', 'principalLeader'] },
                  },
                  target: 'known',
                  actions: [
                    'markMissed',
                    {
                      type: 'appointPerson',
                      params: { role: 'leaderInCharge', person: 'leader' },
                    },
                    { type: 'stopTerm', params: { term: 'report', as: 'dropped' } },
                  ],
                  meta: { clauses: ['binhai-2023/八.3'], decisions: ['binhai-2023/B55'] },
                },
              },
            },
            known: {
              description: '领导已知悉',
              meta: { clauses: ['binhai-2023/八.1'], decisions: ['binhai-2023/B56'] },
              initial: 'awaitingInstruction',
              on: {
                instruct: {
                  guard: {
                    type: 'actorIsOneOf',
                    params: { roles: ['leaderInCharge', 'principalLeader'] },
                  },
                  target: '.handling',
                  actions: { type: 'appoint', params: { role: 'handlingUnit' } },
                  meta: {
                    clauses: ['binhai-2023/七(二).1a'],
                    decisions: ['binhai-2023/B56'],
                  },
                },
                continueReport: {
                  guard: {
                    type: 'actorIsOneOf',
                    params: {
                      roles: ['discoveringDivision', 'informationOfficer', 'handlingUnit'],
                    },
                  },
                  meta: { clauses: ['binhai-2023/八.3'], decisions: ['binhai-2023/B53'] },
                },
                recordLate: {
                  guard: 'mayRecordLate',
                  meta: { clauses: ['binhai-2023/八.3'], decisions: ['binhai-2023/B55'] },
                },
                recordConcealed: {
                  guard: {
                    type: 'actorIsOneOf',
                    params: { roles: ['generalOffice', 'leaderInCharge', 'principalLeader'] },
                  },
                  meta: { clauses: ['binhai-2023/八.3'], decisions: ['binhai-2023/B55'] },
                },
                openPetition: {
                  guard: { type: 'actorIs', params: { role: 'generalOffice' } },
                  actions: {
                    type: 'openCase',
                    params: {
                      procedure: 'binhai-petition',
                      link: 'petition',
                      take: [
                        'channel',
                        'intake',
                        'complaintVisit',
                        'denunciation',
                        'petitioner',
                        'gist',
                      ],
                    },
                  },
                  meta: { clauses: ['binhai-2023/八.2a'], decisions: ['binhai-2023/B57'] },
                },
              },
              states: {
                awaitingInstruction: {
                  description: '待领导批示',
                  meta: { clauses: ['binhai-2023/七(二).1a'], decisions: ['binhai-2023/B56'] },
                  on: {
                    takeNote: {
                      guard: {
                        type: 'actorIsOneOf',
                        params: { roles: ['leaderInCharge', 'principalLeader'] },
                      },
                      target: 'handled',
                      meta: {
                        clauses: ['binhai-2023/七(二).1a'],
                        decisions: ['binhai-2023/B56'],
                      },
                    },
                  },
                },
                handling: {
                  description: '处置中',
                  meta: { decisions: ['binhai-2023/B56'] },
                  on: {
                    reportHandling: {
                      guard: { type: 'actorIs', params: { role: 'handlingUnit' } },
                      target: 'handled',
                      meta: { clauses: ['binhai-2023/八.3'], decisions: ['binhai-2023/B56'] },
                    },
                  },
                },
                handled: {
                  description: '已处置或者已阅知，待归档',
                  meta: { decisions: ['binhai-2023/B56'] },
                  on: {
                    archive: {
                      guard: { type: 'actorIs', params: { role: 'generalOffice' } },
                      target: '#archived',
                      actions: { type: 'stopAllTerms', params: { as: 'dropped' } },
                      meta: {
                        clauses: ['binhai-2023/五.3'],
                        decisions: ['binhai-2023/B56', 'binhai-2023/B57'],
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
          meta: { clauses: ['binhai-2023/八.3'] },
          type: 'parallel',
          states: {
            report: {
              description: '上报时限',
              meta: { clauses: ['binhai-2023/八.1', 'binhai-2023/八.3'] },
              initial: 'idle',
              on: {
                'report.started': {
                  target: '.running',
                  meta: { clauses: ['binhai-2023/八.1', 'binhai-2023/八.3'] },
                },
                'report.stopped': { target: '.idle', meta: { clauses: ['binhai-2023/八.3'] } },
              },
              states: {
                idle: { description: '未计时', meta: { clauses: ['binhai-2023/八.3'] } },
                running: {
                  description: '计时中',
                  meta: { clauses: ['binhai-2023/八.1', 'binhai-2023/八.3'] },
                  on: {
                    'report.due': {
                      guard: { type: 'reached', params: { term: 'report', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'report', rung: 'due' } },
                      meta: {
                        clauses: ['binhai-2023/八.1', 'binhai-2023/八.3'],
                        decisions: ['binhai-2023/B54'],
                      },
                    },
                  },
                },
                due: {
                  description: '发现当日，须立即上报',
                  meta: { clauses: ['binhai-2023/八.1', 'binhai-2023/八.3'] },
                  on: {
                    'report.overdue': {
                      guard: { type: 'reached', params: { term: 'report', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'report' } },
                      meta: {
                        clauses: ['binhai-2023/八.3'],
                        decisions: ['binhai-2023/B54', 'binhai-2023/B55'],
                      },
                    },
                  },
                },
                overdue: { description: '迟报', meta: { clauses: ['binhai-2023/八.3'] } },
              },
            },
          },
        },
      },
    },
    archived: {
      id: 'archived',
      description: '已归档',
      meta: { clauses: ['binhai-2023/五.3'], decisions: ['binhai-2023/B56'] },
      type: 'final',
    },
  },
});
