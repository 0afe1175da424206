import { assign, setup } from 'xstate';
import { china, type PlainDate, type WorkingCalendar } from '../../calendars';
import type { ClauseId, DecisionId } from '../../src/law';
import type { Basis, Effect } from '../../src/procedure/context';
import { newCase } from '../../src/procedure/context';
import { kit } from '../../src/procedure/kit';
import { all, use } from '../../src/procedure/rule';
import type { Terms } from '../../src/terms';
import { type Context, type Event, followsMeeting, form, limitAhead, namesAllFour } from './rules';
import type * as Schema from './schema';
import { terms } from './terms';

export type TermNames = keyof typeof terms;
/** What opens a case of this chart. */
export type Given = { id: string; on: PlainDate; policy: Schema.Policy } & Schema.Input;

const house = kit<Context, Event, Schema.Role, typeof terms>(['caseLeader', 'handlingUnit']);
const { actorIs, actorIsOneOf, laterLimit, withinTerm } = house.guards;

/** The implementations that count, for `machine.provide`: on another calendar, or by other terms of the same names. */
export const onCalendar = (calendar: WorkingCalendar, by: Terms = terms) => ({
  actions: house.actions(by as typeof terms, calendar),
});

const earlier = (days: readonly (PlainDate | undefined)[]) =>
  days.filter((day) => day !== undefined).sort()[0];

const leaders = use(actorIsOneOf, { roles: ['leaderInCharge', 'principalLeader'] });

const start = ({ input }: { input: Given | undefined }) =>
  newCase(input, { gravity: 'plain' } satisfies Partial<Context>) satisfies Context;

export const screeningMachine = setup({
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
    mayDecideAtMeeting: all(use(actorIs, { role: 'principalLeader' }), limitAhead),
    mayEntrust: all(leaders, namesAllFour, followsMeeting, limitAhead),
    maySetNewLimit: all(
      leaders,
      use(withinTerm, { term: 'resolve' }),
      use(laterLimit, { term: 'resolve' }),
    ),
    mayDelegate: all(
      use(actorIsOneOf, {
        roles: ['generalOffice', 'leaderInCharge', 'principalLeader', 'caseLeader'],
      }),
      house.guards.delegatesOwnRole,
    ),
  },
  actions: {
    ...onCalendar(china).actions,
    /** 分类: whether it is a major matter. */
    enterClass: assign(({ event }) => ({
      gravity: form(event, 'classify')?.major ? ('major' as const) : ('plain' as const),
    })),
    /** A problem that threatens to become an incident is known to those alone who must know (十一.4b). */
    markMajor: assign({ gravity: 'major' as const }),
    /** 例会确定责任单位和处理时限 */
    keepMeeting: assign(({ event }) => {
      const decided = form(event, 'decideAtMeeting');
      return decided ? { meeting: { unit: decided.unit.id, limit: decided.limit } } : {};
    }),
    /** 明确责任领导、责任部门、责任人，限期; of two limits the earlier (B33). */
    nameResponsible: assign(({ context: { meeting }, event }) => {
      const named = form(event, 'entrust');
      const unit = named?.unit?.id ?? meeting?.unit;
      const limit = earlier([named?.limit, meeting?.limit]);
      if (!named?.leader || !named.person || !unit || !limit) return {};
      return {
        responsible: { leader: named.leader, unit, person: named.person },
        limitGiven: limit,
      };
    }),
    changeUnit: assign(({ context: { responsible }, event }) => {
      const given = form(event, 'reassign');
      return given && responsible
        ? { responsible: { ...responsible, unit: given.unit.id, person: given.person } }
        : {};
    }),
    /** The new limit takes the place of the one first named. */
    replaceLimit: assign(({ event }) => {
      const set = form(event, 'setNewLimit');
      return set ? { limitGiven: set.until } : {};
    }),
  },
}).createMachine({
  id: 'screening',
  context: start,
  initial: 'open',
  states: {
    open: {
      description: '化解中',
      meta: { clauses: ['binhai-2023/六.1'], decisions: ['binhai-2023/B21'] },
      type: 'parallel',
      on: {
        attach: {
          guard: {
            type: 'actorIsOneOf',
            params: {
              roles: [
                'informationOfficer',
                'generalOffice',
                'leaderInCharge',
                'principalLeader',
                'caseLeader',
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
            clauses: ['binhai-2023/七(二).2', 'binhai-2023/十一.4c'],
            decisions: ['house/accountability'],
          },
        },
      },
      states: {
        main: {
          description: '矛盾纠纷排查化解',
          meta: { clauses: ['binhai-2023/六.1', 'binhai-2023/六.4'] },
          initial: 'found',
          on: {
            openPetition: {
              guard: { type: 'actorIs', params: { role: 'generalOffice' } },
              target: '#turnedIntoPetition',
              actions: [
                { type: 'stopAllTerms', params: { as: 'dropped' } },
                {
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
              ],
              meta: { clauses: ['binhai-2023/七(二).5'], decisions: ['binhai-2023/B57'] },
            },
            reportIncident: {
              guard: {
                type: 'actorIsOneOf',
                params: {
                  roles: ['informationOfficer', 'generalOffice', 'caseLeader', 'handlingUnit'],
                },
              },
              actions: [
                'markMajor',
                {
                  type: 'openCase',
                  params: {
                    procedure: 'binhai-incident-report',
                    link: 'incident',
                    take: ['kind', 'discoveredBy', 'at', 'gist'],
                  },
                },
              ],
              meta: {
                clauses: ['binhai-2023/八.1', 'binhai-2023/八.3'],
                decisions: ['binhai-2023/B61'],
              },
            },
            linkedCaseEnded: {
              guard: { type: 'actorIs', params: { role: 'linkedCase' } },
              meta: { clauses: ['binhai-2023/六.4'], decisions: ['binhai-2023/B61'] },
            },
          },
          states: {
            found: {
              description: '已排查出，待登记造册',
              meta: { clauses: ['binhai-2023/六.1', 'binhai-2023/六.2'] },
              on: {
                enterLedger: {
                  guard: {
                    type: 'actorIsOneOf',
                    params: { roles: ['informationOfficer', 'generalOffice'] },
                  },
                  target: 'ledgered',
                  meta: { clauses: ['binhai-2023/六.2', 'binhai-2023/八.序'] },
                },
              },
            },
            ledgered: {
              description: '已登记造册，待梳理、分类',
              meta: { clauses: ['binhai-2023/六.2'] },
              on: {
                classify: {
                  guard: {
                    type: 'actorIsOneOf',
                    params: { roles: ['informationOfficer', 'generalOffice'] },
                  },
                  target: 'classified',
                  actions: 'enterClass',
                  meta: { clauses: ['binhai-2023/六.2'] },
                },
              },
            },
            classified: {
              description: '已梳理、分类，待明确责任',
              meta: { clauses: ['binhai-2023/六.2', 'binhai-2023/六.4'] },
              on: {
                assessSituation: {
                  guard: {
                    type: 'actorIsOneOf',
                    params: { roles: ['leaderInCharge', 'principalLeader'] },
                  },
                  meta: { clauses: ['binhai-2023/六.3'], decisions: ['binhai-2023/B21'] },
                },
                decideAtMeeting: {
                  guard: 'mayDecideAtMeeting',
                  actions: ['keepMeeting', { type: 'appoint', params: { role: 'handlingUnit' } }],
                  meta: {
                    clauses: ['binhai-2023/十.4', 'binhai-2023/十.2', 'binhai-2023/十.3'],
                    decisions: ['binhai-2023/B33', 'binhai-2023/B60'],
                  },
                },
                entrust: {
                  guard: 'mayEntrust',
                  target: 'resolving',
                  actions: [
                    'nameResponsible',
                    { type: 'appoint', params: { role: 'handlingUnit' } },
                    { type: 'appointPerson', params: { role: 'caseLeader', person: 'leader' } },
                    { type: 'startTerm', params: { term: 'resolve', period: 'base' } },
                  ],
                  meta: {
                    clauses: ['binhai-2023/六.4', 'binhai-2023/七(二).5'],
                    decisions: ['binhai-2023/B58', 'binhai-2023/B60'],
                  },
                },
              },
            },
            resolving: {
              description: '限期化解中',
              meta: { clauses: ['binhai-2023/六.4', 'binhai-2023/七(二).5'] },
              on: {
                assessSituation: {
                  guard: {
                    type: 'actorIsOneOf',
                    params: { roles: ['leaderInCharge', 'principalLeader'] },
                  },
                  meta: { clauses: ['binhai-2023/六.3'], decisions: ['binhai-2023/B21'] },
                },
                recordMeasure: {
                  guard: {
                    type: 'actorIsOneOf',
                    params: { roles: ['caseLeader', 'handlingUnit'] },
                  },
                  meta: { clauses: ['binhai-2023/六.4'] },
                },
                reassign: {
                  guard: {
                    type: 'actorIsOneOf',
                    params: { roles: ['leaderInCharge', 'principalLeader'] },
                  },
                  actions: ['changeUnit', { type: 'appoint', params: { role: 'handlingUnit' } }],
                  meta: { decisions: ['house/reassign', 'binhai-2023/B60'] },
                },
                setNewLimit: {
                  guard: 'maySetNewLimit',
                  actions: ['replaceLimit', { type: 'extendTo', params: { term: 'resolve' } }],
                  meta: { clauses: ['binhai-2023/七(二).5'], decisions: ['binhai-2023/B59'] },
                },
                reportResolution: {
                  guard: { type: 'actorIs', params: { role: 'handlingUnit' } },
                  target: 'resolutionReported',
                  actions: { type: 'stopTerm', params: { term: 'resolve', as: 'met' } },
                  meta: {
                    clauses: ['binhai-2023/六.1', 'binhai-2023/六.4'],
                    decisions: ['binhai-2023/B22', 'binhai-2023/B62'],
                  },
                },
              },
            },
            resolutionReported: {
              description: '化解结果已报告，待记入台账',
              meta: { clauses: ['binhai-2023/六.2'], decisions: ['binhai-2023/B62'] },
              on: {
                enterResolution: {
                  guard: {
                    type: 'actorIsOneOf',
                    params: { roles: ['informationOfficer', 'generalOffice'] },
                  },
                  target: '#resolved',
                  actions: { type: 'stopAllTerms', params: { as: 'dropped' } },
                  meta: { clauses: ['binhai-2023/六.2'], decisions: ['binhai-2023/B62'] },
                },
              },
            },
          },
        },
        supervision: {
          description: '限期化解督办',
          meta: { clauses: ['binhai-2023/六.4'] },
          type: 'parallel',
          states: {
            resolve: {
              description: '化解期限',
              meta: { clauses: ['binhai-2023/六.4'] },
              initial: 'idle',
              on: {
                'resolve.started': {
                  target: '.running',
                  meta: { clauses: ['binhai-2023/六.4'], decisions: ['binhai-2023/B58'] },
                },
                'resolve.stopped': { target: '.idle', meta: { clauses: ['binhai-2023/六.4'] } },
              },
              states: {
                idle: { description: '未计时', meta: { clauses: ['binhai-2023/六.4'] } },
                running: {
                  description: '计时中',
                  meta: { clauses: ['binhai-2023/六.4'] },
                  on: {
                    'resolve.due': {
                      guard: { type: 'reached', params: { term: 'resolve', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'resolve', rung: 'due' } },
                      meta: { clauses: ['binhai-2023/六.4'] },
                    },
                  },
                },
                due: {
                  description: '到期日',
                  meta: { clauses: ['binhai-2023/六.4'] },
                  on: {
                    'resolve.overdue': {
                      guard: { type: 'reached', params: { term: 'resolve', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'resolve' } },
                      meta: {
                        clauses: ['binhai-2023/六.4', 'binhai-2023/七(二).5'],
                        decisions: ['binhai-2023/B58'],
                      },
                    },
                  },
                },
                overdue: { description: '逾期', meta: { clauses: ['binhai-2023/六.4'] } },
              },
            },
          },
        },
      },
    },
    resolved: {
      id: 'resolved',
      description: '已化解，记入台账',
      meta: { clauses: ['binhai-2023/六.2', 'binhai-2023/六.4'], decisions: ['binhai-2023/B62'] },
      type: 'final',
    },
    turnedIntoPetition: {
      id: 'turnedIntoPetition',
      description: '已转为信访事项',
      meta: { clauses: ['binhai-2023/七(二).5'], decisions: ['binhai-2023/B57'] },
      type: 'final',
    },
  },
});
