import { assign, setup } from 'xstate';
import { china, type PlainDate, type WorkingCalendar } from '../../calendars';
import type { ClauseId, DecisionId } from '../../src/law';
import type { Basis, Effect } from '../../src/procedure/context';
import { newCase } from '../../src/procedure/context';
import { kit } from '../../src/procedure/kit';
import { all, either, use } from '../../src/procedure/rule';
import type { Terms } from '../../src/terms';
import {
  allDelivered,
  anotherLeader,
  type Context,
  dayIs,
  type Event,
  form,
  inRoom,
  insideMonth,
  isLast,
  leaderRecused,
  leaderThere,
  mayTakePart,
  monthOver,
  newRecord,
  onReceptionDay,
  receivesAs,
  recordIs,
  recusesAnother,
  recusesHead,
  type TermNames,
} from './rules';
import type * as Schema from './schema';
import { RECEPTION_ROOM, terms } from './terms';

/** What opens a case of this chart. */
export type Given = { id: string; on: PlainDate; policy: Schema.Policy } & Schema.Input;

const house = kit<Context, Event, Schema.Role, typeof terms>(['leadershipMember', 'divisionHead']);
const { actorIs, actorIsOneOf, countAtLeast, countBelow, delegatesOwnRole } = house.guards;

/** The implementations that count, for `machine.provide`: on another calendar, or by other terms of the same names. */
export const onCalendar = (calendar: WorkingCalendar, by: Terms = terms) => ({
  actions: house.actions(by as typeof terms, calendar),
});

/** The leader who receives in this session. */
const byReceiver = either(
  all(use(receivesAs, { role: 'director' }), use(actorIs, { role: 'director' })),
  all(use(receivesAs, { role: 'leadershipMember' }), use(actorIs, { role: 'leadershipMember' })),
);
const byStaff = use(actorIs, { role: 'petitionOfficer' });
const byOffice = use(actorIs, { role: 'generalOffice' });
const leaderFree = use(leaderRecused, { is: false });
const namesAnother = all(anotherLeader, use(mayTakePart, { fields: ['leader'] }));

type Record = Context['records'][number];
/** The records with what is new of those that `is` names. */
const changed = (
  records: Context['records'],
  is: (record: Record) => boolean,
  change: Partial<Record>,
) => ({ records: records.map((record) => (is(record) ? { ...record, ...change } : record)) });
const numbered = (no: string) => (record: Record) => record.recordNo === no;

const start = ({ input }: { input: Given | undefined }) => {
  const receptionDay = input?.receptionDay ?? 'memberDay';
  const receiver =
    receptionDay === 'directorDay' ? ('director' as const) : ('leadershipMember' as const);
  return {
    ...newCase(input, {
      receptionDay,
      receptionOn: input?.receptionOn ?? '1970-01-01',
      room: input?.policy.room ?? RECEPTION_ROOM,
      receiver,
      attendance: input?.policy.attend ?? 'none',
      channel: 'visit',
      intake: 'leader',
      receivedBy: input?.leader ?? '',
      denunciation: false,
      records: [],
    } satisfies Partial<Context>),
    parties: input ? [{ role: receiver, id: input.leader, since: input.on }] : [],
  } satisfies Context;
};

export const receptionMachine = setup({
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
    byReceiver,
    mayChangeLeader: all(
      byOffice,
      either(use(dayIs, { day: 'memberDay' }), use(leaderRecused, { is: true })),
      namesAnother,
    ),
    mayReplaceLeader: all(byOffice, use(leaderRecused, { is: true }), namesAnother),
    mayPutOff: all(byOffice, use(dayIs, { day: 'directorDay' }), insideMonth),
    mayCallOff: all(byOffice, either(use(dayIs, { day: 'memberDay' }), monthOver)),
    mayOpen: all(byStaff, onReceptionDay, leaderFree, inRoom, leaderThere),
    mayRecordStatement: all(byStaff, leaderFree, newRecord),
    maySummon: all(
      byStaff,
      use(dayIs, { day: 'directorDay' }),
      use(mayTakePart, { fields: ['unit'] }),
    ),
    mayRecordOpinion: all(byStaff, leaderFree, use(mayTakePart, { fields: ['unit'] })),
    mayDecideOnRecord: all(byReceiver, use(recordIs, { stage: 'recorded' })),
    mayRevise: all(
      byStaff,
      use(recordIs, { stage: 'returned' }),
      use(mayTakePart, { fields: ['unit'] }),
    ),
    mayDeliver: all(byStaff, use(recordIs, { stage: 'approved' })),
    deliversLast: all(byStaff, use(recordIs, { stage: 'approved' }), use(isLast, { is: true })),
    deliversOne: all(byStaff, use(recordIs, { stage: 'approved' }), use(isLast, { is: false })),
    endsUnvisited: all(byStaff, use(countBelow, { counter: 'visit', max: 1 })),
    endsDelivered: all(
      byStaff,
      use(countAtLeast, { counter: 'visit', min: 1 }),
      use(allDelivered, { is: true }),
    ),
    endsPending: all(byStaff, use(allDelivered, { is: false })),
    mayDelegate: all(
      either(
        byReceiver,
        use(actorIsOneOf, {
          roles: ['leaderInCharge', 'officeHead', 'generalOffice', 'divisionHead'],
        }),
      ),
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
    /** 更换接访领导: the one named receives from now on, in the place of the other. */
    bindLeader: assign(({ context, event }) => {
      const named = form(event, 'changeLeader');
      if (!named) return {};
      const { receiver, parties } = context;
      const others = parties.filter(({ role }) => role !== receiver);
      return {
        receiver: 'leadershipMember' as const,
        receivedBy: named.leader,
        parties: [...others, { role: 'leadershipMember', id: named.leader, since: named.on }],
      };
    }),
    fixDay: assign(({ event }) => {
      const named = form(event, 'putOff');
      return named ? { receptionOn: named.receptionOn } : {};
    }),
    keepStatement: assign(({ context: { records }, event }) => {
      const stated = form(event, 'recordStatement');
      return stated
        ? { records: [...records, { recordNo: stated.recordNo, stage: 'stated' as const }] }
        : {};
    }),
    /** 记录意见和决定: of the statement that waits for it. */
    keepOpinion: assign(({ context: { records }, event }) => {
      const given = form(event, 'recordOpinion');
      return given
        ? changed(records, ({ stage }) => stage === 'stated', {
            stage: 'recorded',
            unit: given.unit.id,
          })
        : {};
    }),
    keepRevision: assign(({ context: { records }, event }) => {
      const given = form(event, 'reviseRecord');
      return given
        ? changed(records, numbered(given.recordNo), { stage: 'recorded', unit: given.unit.id })
        : {};
    }),
    markApproved: assign(({ context: { records }, event }) => {
      const act = form(event, 'approveRecord');
      return act ? changed(records, numbered(act.recordNo), { stage: 'approved' }) : {};
    }),
    markReturned: assign(({ context: { records }, event }) => {
      const act = form(event, 'returnRecord');
      return act ? changed(records, numbered(act.recordNo), { stage: 'returned' }) : {};
    }),
    markDelivered: assign(({ context: { records }, event }) => {
      const act = form(event, 'deliverRecord');
      return act ? changed(records, numbered(act.recordNo), { stage: 'delivered' }) : {};
    }),
  },
}).createMachine({
  id: 'receptionSession',
  context: start,
  initial: 'open',
  states: {
    open: {
      description: '接待日',
      meta: {
        clauses: ['binhai-2023/七(一).2a', 'binhai-2023/七(一).2b'],
        decisions: ['binhai-2023/B16', 'binhai-2023/B17'],
      },
      type: 'parallel',
      on: {
        attach: {
          guard: {
            type: 'actorIsOneOf',
            params: { roles: ['petitionOfficer', 'generalOffice', 'visitor'] },
          },
          meta: { decisions: ['house/attach'] },
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
          guard: { type: 'actorIsOneOf', params: { roles: ['petitionOfficer', 'generalOffice'] } },
          meta: { decisions: ['house/correct'] },
        },
        recordAccountability: {
          guard: {
            type: 'actorIsOneOf',
            params: { roles: ['leaderInCharge', 'principalLeader'] },
          },
          meta: { clauses: ['binhai-2023/七(二).2'], decisions: ['house/accountability'] },
        },
        linkedCaseEnded: {
          guard: { type: 'actorIs', params: { role: 'linkedCase' } },
          meta: { clauses: ['binhai-2023/一.1'], decisions: ['binhai-2023/B47'] },
        },
      },
      states: {
        main: {
          description: '接访',
          meta: { clauses: ['binhai-2023/七(一).3', 'binhai-2023/七(一).4'] },
          initial: 'scheduled',
          states: {
            scheduled: {
              description: '已排定接待日',
              meta: {
                clauses: ['binhai-2023/七(一).2a', 'binhai-2023/七(一).2b'],
                decisions: ['binhai-2023/B14', 'binhai-2023/B15', 'binhai-2023/B16'],
              },
              on: {
                changeLeader: {
                  guard: 'mayChangeLeader',
                  actions: 'bindLeader',
                  meta: {
                    clauses: ['binhai-2023/七(一).2b'],
                    decisions: ['binhai-2023/B17', 'binhai-2023/B46', 'house/recuse'],
                  },
                },
                putOff: {
                  guard: 'mayPutOff',
                  actions: 'fixDay',
                  meta: {
                    clauses: ['binhai-2023/七(一).2a'],
                    decisions: ['binhai-2023/B15', 'binhai-2023/B46'],
                  },
                },
                callOff: {
                  guard: 'mayCallOff',
                  target: '#notHeld',
                  meta: { decisions: ['binhai-2023/B15', 'binhai-2023/B46'] },
                },
                openReception: {
                  guard: 'mayOpen',
                  target: 'receiving',
                  meta: {
                    clauses: [
                      'binhai-2023/七(一).2a',
                      'binhai-2023/七(一).2b',
                      'binhai-2023/七(一).2c',
                      'binhai-2023/七(一).3',
                    ],
                  },
                },
              },
            },
            receiving: {
              description: '局领导接访',
              meta: { clauses: ['binhai-2023/七(一).2c', 'binhai-2023/七(一).3'] },
              initial: 'awaitingVisitor',
              on: {
                changeLeader: {
                  guard: 'mayReplaceLeader',
                  actions: 'bindLeader',
                  meta: {
                    clauses: ['binhai-2023/十一.3'],
                    decisions: ['binhai-2023/B46', 'house/recuse'],
                  },
                },
                approveRecord: {
                  guard: 'mayDecideOnRecord',
                  actions: 'markApproved',
                  meta: { clauses: ['binhai-2023/七(一).4'] },
                },
                returnRecord: {
                  guard: 'mayDecideOnRecord',
                  actions: 'markReturned',
                  meta: { clauses: ['binhai-2023/七(一).4'], decisions: ['binhai-2023/B50'] },
                },
                reviseRecord: {
                  guard: 'mayRevise',
                  actions: 'keepRevision',
                  meta: { clauses: ['binhai-2023/七(一).4'], decisions: ['binhai-2023/B50'] },
                },
                deliverRecord: {
                  guard: 'mayDeliver',
                  actions: 'markDelivered',
                  meta: { clauses: ['binhai-2023/七(一).4'] },
                },
              },
              states: {
                awaitingVisitor: {
                  description: '待来访人',
                  meta: { clauses: ['binhai-2023/七(一).3'] },
                  on: {
                    visit: {
                      guard: { type: 'actorIs', params: { role: 'visitor' } },
                      target: 'visitorPresent',
                      actions: { type: 'count', params: { counter: 'visit' } },
                      meta: { clauses: ['binhai-2023/七(一).3'] },
                    },
                    endReception: [
                      {
                        guard: 'endsUnvisited',
                        target: '#nobodyCame',
                        meta: { clauses: ['binhai-2023/七(一).3'] },
                      },
                      {
                        guard: 'endsDelivered',
                        target: '#completed',
                        meta: { clauses: ['binhai-2023/七(一).4'] },
                      },
                      {
                        guard: 'endsPending',
                        target: '#afterReception',
                        meta: { clauses: ['binhai-2023/七(一).4'] },
                      },
                    ],
                  },
                },
                visitorPresent: {
                  description: '来访人到场，待记录',
                  meta: { clauses: ['binhai-2023/七(一).3', 'binhai-2023/二.2a'] },
                  on: {
                    leave: {
                      guard: { type: 'actorIs', params: { role: 'visitor' } },
                      target: 'awaitingVisitor',
                      meta: { clauses: ['binhai-2023/七(一).3'] },
                    },
                    recordStatement: {
                      guard: 'mayRecordStatement',
                      target: 'statementRecorded',
                      actions: [
                        'keepStatement',
                        {
                          type: 'openCase',
                          params: {
                            procedure: 'binhai-petition',
                            link: 'visit',
                            take: [
                              'channel',
                              'intake',
                              'receivedBy',
                              'complaintVisit',
                              'denunciation',
                              'petitioner',
                              'gist',
                            ],
                          },
                        },
                      ],
                      meta: {
                        clauses: [
                          'binhai-2023/七(一).3',
                          'binhai-2023/七(一).4',
                          'binhai-2023/二.2a',
                          'binhai-2023/一.1',
                          'binhai-2023/一.3',
                        ],
                        decisions: ['binhai-2023/B47'],
                      },
                    },
                    takeUpApart: {
                      guard: { type: 'actorIs', params: { role: 'petitionOfficer' } },
                      target: 'awaitingVisitor',
                      actions: {
                        type: 'openCase',
                        params: { procedure: 'binhai-petition', link: 'apart', take: ['channel'] },
                      },
                      meta: {
                        clauses: ['binhai-2023/十一.4a', 'binhai-2023/三.3'],
                        decisions: ['binhai-2023/B48'],
                      },
                    },
                  },
                },
                statementRecorded: {
                  description: '已记录来访人陈述',
                  meta: { clauses: ['binhai-2023/七(一).3'] },
                  on: {
                    summonDivision: {
                      guard: 'maySummon',
                      target: 'divisionSummoned',
                      actions: [
                        { type: 'appoint', params: { role: 'divisionHead' } },
                        {
                          type: 'startTermWhere',
                          params: {
                            term: 'attend',
                            period: 'base',
                            field: 'attendance',
                            is: 'sameDay',
                          },
                        },
                      ],
                      meta: {
                        clauses: ['binhai-2023/七(一).5'],
                        decisions: ['binhai-2023/B49', 'binhai-2023/B52'],
                      },
                    },
                    recordOpinion: {
                      guard: 'mayRecordOpinion',
                      target: 'awaitingVisitor',
                      actions: 'keepOpinion',
                      meta: { clauses: ['binhai-2023/七(一).4'] },
                    },
                  },
                },
                divisionSummoned: {
                  description: '已通知处室到场',
                  meta: { clauses: ['binhai-2023/七(一).5'] },
                  on: {
                    attend: {
                      guard: { type: 'actorIs', params: { role: 'divisionHead' } },
                      target: 'divisionPresent',
                      actions: { type: 'stopTerm', params: { term: 'attend', as: 'met' } },
                      meta: { clauses: ['binhai-2023/七(一).5'] },
                    },
                    dismissDivision: {
                      guard: 'byReceiver',
                      target: 'statementRecorded',
                      actions: { type: 'stopTerm', params: { term: 'attend', as: 'dropped' } },
                      meta: { decisions: ['binhai-2023/B49'] },
                    },
                  },
                },
                divisionPresent: {
                  description: '处室领导已到场',
                  meta: { clauses: ['binhai-2023/七(一).5'] },
                  on: {
                    proposeOpinion: {
                      guard: { type: 'actorIs', params: { role: 'divisionHead' } },
                      target: 'proposalGiven',
                      meta: { clauses: ['binhai-2023/七(一).5'] },
                    },
                    dismissDivision: {
                      guard: 'byReceiver',
                      target: 'statementRecorded',
                      meta: { decisions: ['binhai-2023/B49'] },
                    },
                  },
                },
                proposalGiven: {
                  description: '已提出拟办意见，待批示',
                  meta: { clauses: ['binhai-2023/七(一).5'] },
                  on: {
                    instruct: {
                      guard: 'byReceiver',
                      target: 'instructed',
                      meta: { clauses: ['binhai-2023/七(一).5'] },
                    },
                  },
                },
                instructed: {
                  description: '已批示，待记录',
                  meta: { clauses: ['binhai-2023/七(一).4', 'binhai-2023/七(一).5'] },
                  on: {
                    recordOpinion: {
                      guard: 'mayRecordOpinion',
                      target: 'awaitingVisitor',
                      actions: 'keepOpinion',
                      meta: { clauses: ['binhai-2023/七(一).4'] },
                    },
                  },
                },
              },
            },
            afterReception: {
              id: 'afterReception',
              description: '接访结束，待审批、送达',
              meta: { clauses: ['binhai-2023/七(一).4'] },
              on: {
                changeLeader: {
                  guard: 'mayReplaceLeader',
                  actions: 'bindLeader',
                  meta: {
                    clauses: ['binhai-2023/十一.3'],
                    decisions: ['binhai-2023/B46', 'house/recuse'],
                  },
                },
                approveRecord: {
                  guard: 'mayDecideOnRecord',
                  actions: 'markApproved',
                  meta: { clauses: ['binhai-2023/七(一).4'] },
                },
                returnRecord: {
                  guard: 'mayDecideOnRecord',
                  actions: 'markReturned',
                  meta: { clauses: ['binhai-2023/七(一).4'], decisions: ['binhai-2023/B50'] },
                },
                reviseRecord: {
                  guard: 'mayRevise',
                  actions: 'keepRevision',
                  meta: { clauses: ['binhai-2023/七(一).4'], decisions: ['binhai-2023/B50'] },
                },
                deliverRecord: [
                  {
                    guard: 'deliversLast',
                    target: '#completed',
                    actions: 'markDelivered',
                    meta: { clauses: ['binhai-2023/七(一).4'] },
                  },
                  {
                    guard: 'deliversOne',
                    actions: 'markDelivered',
                    meta: { clauses: ['binhai-2023/七(一).4'] },
                  },
                ],
              },
            },
          },
        },
        supervision: {
          description: '督查督办',
          meta: { clauses: ['binhai-2023/九.1'] },
          type: 'parallel',
          states: {
            attend: {
              description: '到场期限',
              meta: { clauses: ['binhai-2023/七(一).5'] },
              initial: 'idle',
              on: {
                'attend.started': {
                  target: '.running',
                  meta: { clauses: ['binhai-2023/七(一).5'] },
                },
                'attend.stopped': { target: '.idle', meta: { clauses: ['binhai-2023/七(一).5'] } },
              },
              states: {
                idle: { description: '未计时', meta: { clauses: ['binhai-2023/七(一).5'] } },
                running: {
                  description: '计时中',
                  meta: { clauses: ['binhai-2023/七(一).5'] },
                  on: {
                    'attend.due': {
                      guard: { type: 'reached', params: { term: 'attend', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'attend', rung: 'due' } },
                      meta: { clauses: ['binhai-2023/九.1'] },
                    },
                  },
                },
                due: {
                  description: '到期日',
                  meta: { clauses: ['binhai-2023/七(一).5'] },
                  on: {
                    'attend.overdue': {
                      guard: { type: 'reached', params: { term: 'attend', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'attend' } },
                      meta: { clauses: ['binhai-2023/七(一).5'] },
                    },
                  },
                },
                overdue: { description: '逾期', meta: { clauses: ['binhai-2023/七(一).5'] } },
              },
            },
          },
        },
      },
    },
    completed: {
      id: 'completed',
      description: '接访记录已全部送达',
      meta: { clauses: ['binhai-2023/七(一).4'] },
      type: 'final',
    },
    nobodyCame: {
      id: 'nobodyCame',
      description: '无人来访',
      meta: { clauses: ['binhai-2023/七(一).3'] },
      type: 'final',
    },
    notHeld: {
      id: 'notHeld',
      description: '未举行',
      meta: { decisions: ['binhai-2023/B15', 'binhai-2023/B46'] },
      type: 'final',
    },
  },
});
