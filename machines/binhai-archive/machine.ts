import { assign, setup } from 'xstate';
import { china, type PlainDate, type WorkingCalendar } from '../../calendars';
import type { ClauseId, DecisionId } from '../../src/law';
import type { Basis, Effect } from '../../src/procedure/context';
import { newCase } from '../../src/procedure/context';
import { kit } from '../../src/procedure/kit';
import { all, use } from '../../src/procedure/rule';
import type { Terms } from '../../src/terms';
import {
  allBound,
  allClassified,
  type Context,
  type Event,
  filingIs,
  form,
  ofThisMonth,
} from './rules';
import type * as Schema from './schema';
import { terms } from './terms';

export type TermNames = keyof typeof terms;
/** What opens a case of this chart. */
export type Given = { id: string; on: PlainDate; policy: Schema.Policy } & Schema.Input;

const house = kit<Context, Event, Schema.Role, typeof terms>();
const { actorIs, actorIsOneOf } = house.guards;

/** The implementations that count, for `machine.provide`: on another calendar, or by other terms of the same names. */
export const onCalendar = (calendar: WorkingCalendar, by: Terms = terms) => ({
  actions: house.actions(by as typeof terms, calendar),
});

const office = use(actorIs, { role: 'generalOffice' });
const merged = (some: readonly string[], more: readonly string[]) => [
  ...new Set([...some, ...more]),
];

const start = ({ input }: { input: Given | undefined }) =>
  newCase(input, {
    kind: input?.kind ?? 'monthly',
    period: input?.period ?? '',
    lastDay: input?.lastDay ?? '1970-01-01',
    files: [],
    classes: [],
  } satisfies Partial<Context>) satisfies Context;

export const archiveMachine = setup({
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
    mayClassify: all(office, allClassified),
    mayDrawUpStatistics: all(use(filingIs, { kind: 'monthly' }), office, ofThisMonth),
    mayBindAtOnce: all(use(filingIs, { kind: 'yearEnd' }), office, allBound),
    mayBind: all(office, allBound),
    mayDelegate: all(
      use(actorIsOneOf, { roles: ['generalOffice', 'leaderInCharge'] }),
      house.guards.delegatesOwnRole,
    ),
  },
  actions: {
    ...onCalendar(china).actions,
    /** 收集: what comes later joins what is there. */
    addFiles: assign(({ context, event }) => ({
      files: merged(context.files, form(event, 'collect')?.files.map(({ id }) => id) ?? []),
    })),
    enterClasses: assign(({ event }) => ({
      classes: merged(
        [],
        form(event, 'classify')?.classes.map(({ contentClass }) => contentClass) ?? [],
      ),
    })),
  },
}).createMachine({
  id: 'archive',
  context: start,
  initial: 'open',
  states: {
    open: {
      description: '归档中',
      meta: { clauses: ['binhai-2023/五.1'] },
      type: 'parallel',
      on: {
        attach: {
          guard: { type: 'actorIs', params: { role: 'generalOffice' } },
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
          guard: { type: 'actorIs', params: { role: 'leaderInCharge' } },
          actions: 'recuse',
          meta: { decisions: ['house/recuse'] },
        },
        recordAccountability: {
          guard: { type: 'actorIs', params: { role: 'leaderInCharge' } },
          meta: { clauses: ['binhai-2023/七(二).2'], decisions: ['house/accountability'] },
        },
      },
      states: {
        main: {
          description: '信访统计分类和归档',
          meta: { clauses: ['binhai-2023/五.2', 'binhai-2023/五.4'] },
          initial: 'collecting',
          states: {
            collecting: {
              description: '待收集',
              meta: {
                clauses: ['binhai-2023/五.2', 'binhai-2023/五.4'],
                decisions: ['binhai-2023/B63'],
              },
              entry: [
                {
                  type: 'startTermWhere',
                  params: { term: 'monthly', period: 'base', field: 'kind', is: 'monthly' },
                },
                {
                  type: 'startTermWhere',
                  params: { term: 'yearEnd', period: 'base', field: 'kind', is: 'yearEnd' },
                },
              ],
              on: {
                collect: {
                  guard: { type: 'actorIs', params: { role: 'generalOffice' } },
                  target: 'collected',
                  actions: 'addFiles',
                  meta: { clauses: ['binhai-2023/五.2', 'binhai-2023/五.4'] },
                },
              },
            },
            collected: {
              description: '已收集，待分类',
              meta: { clauses: ['binhai-2023/五.3'] },
              on: {
                collect: {
                  guard: { type: 'actorIs', params: { role: 'generalOffice' } },
                  actions: 'addFiles',
                  meta: { clauses: ['binhai-2023/五.2', 'binhai-2023/五.4'] },
                },
                classify: {
                  guard: 'mayClassify',
                  target: 'classified',
                  actions: 'enterClasses',
                  meta: { clauses: ['binhai-2023/五.3'], decisions: ['binhai-2023/B64'] },
                },
              },
            },
            classified: {
              description: '已按内容分类',
              meta: { clauses: ['binhai-2023/五.3'] },
              on: {
                drawUpStatistics: {
                  guard: 'mayDrawUpStatistics',
                  target: 'statisticsDrawn',
                  actions: { type: 'issue', params: { form: 'monthlyStatistics' } },
                  meta: {
                    clauses: ['binhai-2023/五.2', 'binhai-2023/五.3'],
                    decisions: ['binhai-2023/B64', 'binhai-2023/B65'],
                  },
                },
                bind: {
                  guard: 'mayBindAtOnce',
                  target: 'bound',
                  meta: {
                    clauses: ['binhai-2023/五.3', 'binhai-2023/五.4'],
                    decisions: ['binhai-2023/B28', 'binhai-2023/B64'],
                  },
                },
              },
            },
            statisticsDrawn: {
              description: '统计表已制作，待装订',
              meta: { clauses: ['binhai-2023/五.2'] },
              on: {
                bind: {
                  guard: 'mayBind',
                  target: 'bound',
                  meta: { clauses: ['binhai-2023/五.3'], decisions: ['binhai-2023/B28'] },
                },
              },
            },
            bound: {
              description: '已装订，待存放',
              meta: { clauses: ['binhai-2023/五.3'], decisions: ['binhai-2023/B28'] },
              on: {
                store: {
                  guard: { type: 'actorIs', params: { role: 'generalOffice' } },
                  target: 'stored',
                  actions: [
                    { type: 'stopTerm', params: { term: 'monthly', as: 'met' } },
                    { type: 'stopTerm', params: { term: 'yearEnd', as: 'met' } },
                  ],
                  meta: {
                    clauses: ['binhai-2023/五.1', 'binhai-2023/五.2', 'binhai-2023/五.4'],
                    decisions: ['binhai-2023/B63', 'binhai-2023/B64'],
                  },
                },
              },
            },
            stored: {
              description: '已存放，待建电子档案',
              meta: { clauses: ['binhai-2023/五.1'], decisions: ['binhai-2023/B64'] },
              on: {
                digitise: {
                  guard: { type: 'actorIs', params: { role: 'generalOffice' } },
                  target: '#archived',
                  actions: { type: 'stopAllTerms', params: { as: 'dropped' } },
                  meta: { clauses: ['binhai-2023/五.1'], decisions: ['binhai-2023/B64'] },
                },
              },
            },
          },
        },
        supervision: {
          description: '归档督促',
          meta: { clauses: ['binhai-2023/五.1'] },
          type: 'parallel',
          states: {
            filing: {
              description: '归档期限',
              meta: { clauses: ['binhai-2023/五.2', 'binhai-2023/五.4'] },
              initial: 'idle',
              on: {
                'monthly.started': {
                  target: '.running',
                  meta: { clauses: ['binhai-2023/五.2'], decisions: ['binhai-2023/B19'] },
                },
                'yearEnd.started': {
                  target: '.running',
                  meta: { clauses: ['binhai-2023/五.4'], decisions: ['binhai-2023/B20'] },
                },
                'monthly.stopped': { target: '.idle', meta: { clauses: ['binhai-2023/五.2'] } },
                'yearEnd.stopped': { target: '.idle', meta: { clauses: ['binhai-2023/五.4'] } },
              },
              states: {
                idle: { description: '未计时', meta: { clauses: ['binhai-2023/五.1'] } },
                running: {
                  description: '计时中',
                  meta: { clauses: ['binhai-2023/五.2', 'binhai-2023/五.4'] },
                  on: {
                    'monthly.due': {
                      guard: { type: 'reached', params: { term: 'monthly', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'monthly', rung: 'due' } },
                      meta: { clauses: ['binhai-2023/五.2'], decisions: ['binhai-2023/B19'] },
                    },
                    'yearEnd.due': {
                      guard: { type: 'reached', params: { term: 'yearEnd', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'yearEnd', rung: 'due' } },
                      meta: { clauses: ['binhai-2023/五.4'], decisions: ['binhai-2023/B20'] },
                    },
                  },
                },
                due: {
                  description: '到期日',
                  meta: { clauses: ['binhai-2023/五.2', 'binhai-2023/五.4'] },
                  on: {
                    'monthly.overdue': {
                      guard: { type: 'reached', params: { term: 'monthly', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'monthly' } },
                      meta: { clauses: ['binhai-2023/五.2'], decisions: ['binhai-2023/B63'] },
                    },
                    'yearEnd.overdue': {
                      guard: { type: 'reached', params: { term: 'yearEnd', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'yearEnd' } },
                      meta: { clauses: ['binhai-2023/五.4'], decisions: ['binhai-2023/B20'] },
                    },
                  },
                },
                overdue: {
                  description: '逾期',
                  meta: { clauses: ['binhai-2023/五.2', 'binhai-2023/五.4'] },
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
      meta: {
        clauses: ['binhai-2023/五.1', 'binhai-2023/五.3'],
        decisions: ['binhai-2023/B64'],
      },
      type: 'final',
    },
  },
});
