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
  directorIsPetitionLeader,
  divisionCame,
  type Event,
  form,
  meetingDayCome,
} from './rules';
import type * as Schema from './schema';
import { terms } from './terms';

export type TermNames = keyof typeof terms;
/** What opens a case of this chart. */
export type Given = { id: string; on: PlainDate; policy: Schema.Policy } & Schema.Input;

const house = kit<Context, Event, Schema.Role, typeof terms>(['participatingDivision']);
const { actorIs, actorIsOneOf } = house.guards;

/** The implementations that count, for `machine.provide`: on another calendar, or by other terms of the same names. */
export const onCalendar = (calendar: WorkingCalendar, by: Terms = terms) => ({
  actions: house.actions(by as typeof terms, calendar),
});

const start = ({ input }: { input: Given | undefined }) =>
  newCase(input, {
    ground: input?.ground ?? 'common',
    divisionsCalled: [],
  }) satisfies Context;

export const coordinationMeetingMachine = setup({
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
    directorActs: either(
      use(actorIs, { role: 'directorInCharge' }),
      all(use(actorIs, { role: 'petitionLeader' }), directorIsPetitionLeader),
    ),
    mayConvene: all(use(actorIs, { role: 'petitionOffice' }), meetingDayCome, divisionCame),
    mayDelegate: all(
      use(actorIsOneOf, { roles: ['petitionOffice', 'directorInCharge', 'petitionLeader'] }),
      house.guards.delegatesOwnRole,
    ),
  },
  actions: {
    ...onCalendar(china).actions,
    /** 通知相关业务处室: those called take part, and no others. */
    callDivisions: assign(({ context, event }) => {
      const call = form(event, 'scheduleMeeting');
      if (!call) return {};
      const { meetingOn, divisionsCalled, on } = call;
      const others = context.parties.filter(({ role }) => role !== 'participatingDivision');
      const called = divisionsCalled.map((unit) => ({
        role: 'participatingDivision',
        unit,
        since: on,
      }));
      return { meetingOn, divisionsCalled, parties: [...others, ...called] };
    }),
  },
}).createMachine({
  id: 'coordinationMeeting',
  context: start,
  initial: 'open',
  states: {
    open: {
      description: '办理中',
      meta: { clauses: ['jilin-2021/四.13'], decisions: ['jilin-2021/J25'] },
      type: 'parallel',
      on: {
        attach: {
          guard: {
            type: 'actorIsOneOf',
            params: { roles: ['petitionOffice', 'participatingDivision'] },
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
            params: { roles: ['petitionOffice', 'directorInCharge', 'petitionLeader'] },
          },
          actions: 'recuse',
          meta: { decisions: ['house/recuse'] },
        },
        correct: {
          guard: { type: 'actorIs', params: { role: 'petitionOffice' } },
          meta: { decisions: ['house/correct'] },
        },
        recordAccountability: {
          guard: {
            type: 'actorIsOneOf',
            params: { roles: ['directorInCharge', 'petitionLeader'] },
          },
          meta: {
            clauses: ['jilin-2021/五.1d', 'jilin-2021/五.5'],
            decisions: ['house/accountability'],
          },
        },
      },
      states: {
        main: {
          description: '协调会议',
          meta: { clauses: ['jilin-2021/四.13'] },
          initial: 'directorApproval',
          on: {
            cancelMeeting: {
              guard: { type: 'actorIs', params: { role: 'petitionOffice' } },
              target: '#meetingCancelled',
              meta: { clauses: ['jilin-2021/四.13'], decisions: ['jilin-2021/J50'] },
            },
          },
          states: {
            directorApproval: {
              description: '报批',
              meta: { clauses: ['jilin-2021/四.13'] },
              initial: 'awaitingApproval',
              states: {
                awaitingApproval: {
                  description: '已报主管局长，待批准',
                  meta: {
                    clauses: ['jilin-2021/四.13'],
                    decisions: ['jilin-2021/J26', 'jilin-2021/J49'],
                  },
                  on: {
                    approveMeeting: {
                      guard: 'directorActs',
                      target: '#meetingApproved',
                      meta: {
                        clauses: ['jilin-2021/四.13'],
                        decisions: ['jilin-2021/J26', 'jilin-2021/J49'],
                      },
                    },
                    refuseMeeting: {
                      guard: 'directorActs',
                      target: '#meetingDropped',
                      meta: {
                        clauses: ['jilin-2021/四.13'],
                        decisions: ['jilin-2021/J26', 'jilin-2021/J50'],
                      },
                    },
                  },
                },
              },
            },
            convening: {
              description: '召开',
              meta: { clauses: ['jilin-2021/四.13'] },
              initial: 'approved',
              states: {
                approved: {
                  id: 'meetingApproved',
                  description: '已批准，待通知相关业务处室',
                  meta: { clauses: ['jilin-2021/四.13'] },
                  on: {
                    scheduleMeeting: {
                      guard: { type: 'actorIs', params: { role: 'petitionOffice' } },
                      target: 'scheduled',
                      actions: [
                        'callDivisions',
                        { type: 'issue', params: { form: 'coordinationNotice' } },
                      ],
                      meta: { clauses: ['jilin-2021/四.13'], decisions: ['jilin-2021/J48'] },
                    },
                  },
                },
                scheduled: {
                  description: '已通知，待召开',
                  meta: { clauses: ['jilin-2021/四.13'] },
                  on: {
                    scheduleMeeting: {
                      guard: { type: 'actorIs', params: { role: 'petitionOffice' } },
                      actions: [
                        'callDivisions',
                        { type: 'issue', params: { form: 'coordinationNotice' } },
                      ],
                      meta: { clauses: ['jilin-2021/四.13'], decisions: ['jilin-2021/J48'] },
                    },
                    conveneMeeting: {
                      guard: 'mayConvene',
                      target: '#meetingHeld',
                      actions: { type: 'issue', params: { form: 'meetingRecord' } },
                      meta: {
                        clauses: ['jilin-2021/四.13'],
                        decisions: ['jilin-2021/J48', 'jilin-2021/J51'],
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
    meetingHeld: {
      id: 'meetingHeld',
      description: '已召开协调会议',
      meta: { clauses: ['jilin-2021/四.13'], decisions: ['jilin-2021/J51'] },
      type: 'final',
    },
    meetingDropped: {
      id: 'meetingDropped',
      description: '未获批准',
      meta: { clauses: ['jilin-2021/四.13'], decisions: ['jilin-2021/J50'] },
      type: 'final',
    },
    meetingCancelled: {
      id: 'meetingCancelled',
      description: '不再召开',
      meta: { clauses: ['jilin-2021/四.13'], decisions: ['jilin-2021/J50'] },
      type: 'final',
    },
  },
});
