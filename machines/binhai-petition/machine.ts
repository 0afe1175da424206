import { assign, setup } from 'xstate';
import { addDays, china, type PlainDate, type WorkingCalendar } from '../../calendars';
import type { ClauseId, DecisionId } from '../../src/law';
import type { Basis, Effect } from '../../src/procedure/context';
import { newCase } from '../../src/procedure/context';
import { kit } from '../../src/procedure/kit';
import { all, either, use } from '../../src/procedure/rule';
import type { Terms } from '../../src/terms';
import {
  approverIs,
  type Context,
  cameThrough,
  type Event,
  filingOwed,
  flowIs,
  followsMeeting,
  form,
  instruction,
  isEntrusted,
  isMajor,
  isVisit,
  letterNumbered,
  limitAhead,
  matterSettled,
  mayTakePart,
  namesAllFour,
  nothingAsked,
  notYetUrgent,
  recusesAnother,
  recusesHead,
  resultFiled,
  type TermNames,
  urgency,
  visitorTold,
  withinNationalLimit,
} from './rules';
import type * as Schema from './schema';
import { nationalLimit, terms } from './terms';

/** What opens a case of this chart. */
export type Given = { id: string; on: PlainDate; policy: Schema.Policy } & Schema.Input;

const house = kit<Context, Event, Schema.Role, typeof terms>([
  'handlingUnit',
  'caseLeader',
  'designatedLeader',
  'leadershipMember',
]);
const { actorIs, actorIsOneOf, countAtLeast, laterLimit, termRuns, withinTerm } = house.guards;

/** The implementations that count, for `machine.provide`: on another calendar, or by other terms of the same names. */
export const onCalendar = (calendar: WorkingCalendar, by: Terms = terms) => ({
  actions: house.actions(by as typeof terms, calendar),
});

const earlier = (days: readonly (PlainDate | undefined)[]) =>
  days.filter((day) => day !== undefined).sort()[0];

/** The leader who instructs in this case: by the way it came in (三.2, 三.3, 十一.1). */
const byApprover = either(
  all(use(approverIs, { role: 'leaderInCharge' }), use(actorIs, { role: 'leaderInCharge' })),
  all(use(approverIs, { role: 'designatedLeader' }), use(actorIs, { role: 'designatedLeader' })),
  all(use(approverIs, { role: 'leadershipMember' }), use(actorIs, { role: 'leadershipMember' })),
);
/** Whoever passes the matter on: its information officer for what came through one, else the office. */
const byConveyor = either(
  all(
    use(cameThrough, { intake: 'informationOfficer', is: true }),
    use(actorIs, { role: 'informationOfficer' }),
  ),
  all(
    use(cameThrough, { intake: 'informationOfficer', is: false }),
    use(actorIs, { role: 'generalOffice' }),
  ),
);
const wellInstructed = all(
  namesAllFour,
  followsMeeting,
  limitAhead,
  use(mayTakePart, { fields: ['leader', 'unit', 'person'] }),
);
const receivedByActor = all(
  use(cameThrough, { intake: 'leader', is: true }),
  use(actorIs, { role: 'leadershipMember' }),
);
const fitForArchive = all(use(actorIs, { role: 'generalOffice' }), nothingAsked, matterSettled);

const start = ({ input }: { input: Given | undefined }) => {
  const accused = input?.accused ?? [];
  const investigated = input?.complaintVisit || input?.denunciation;
  return {
    ...newCase(input, {
      petitioners: input?.headcount ?? 1,
      channel: input?.channel ?? 'letter',
      intake: input?.intake ?? 'reception',
      denunciation: input?.denunciation ?? false,
      accused,
      flow: investigated ? 'investigation' : 'approval',
      approver:
        input?.intake === 'leader'
          ? 'leadershipMember'
          : investigated
            ? 'designatedLeader'
            : 'leaderInCharge',
      leaderOrder: input?.intake === 'leader' ? input.policy.leaderOrder : 'none',
      gravity: 'plain',
      urgent: false,
      outcome: 'pending',
      feedback: 'none',
      settled: false,
    } satisfies Partial<Context>),
    recused: accused,
    parties: input?.receivedBy
      ? [{ role: 'leadershipMember', id: input.receivedBy, since: input.on }]
      : [],
  } satisfies Context;
};

export const petitionMachine = setup({
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
    byApprover,
    byConveyor,
    receivedByActor,
    mayRegister: all(
      either(
        all(
          use(cameThrough, { intake: 'informationOfficer', is: true }),
          use(actorIs, { role: 'informationOfficer' }),
        ),
        all(
          use(cameThrough, { intake: 'informationOfficer', is: false }),
          use(actorIsOneOf, { roles: ['receptionStaff', 'generalOffice'] }),
        ),
      ),
      letterNumbered,
    ),
    ordersUrgent: all(receivedByActor, use(urgency, { is: true }), wellInstructed),
    ordersOrdinary: all(receivedByActor, use(urgency, { is: false }), wellInstructed),
    ordersExplanation: all(receivedByActor, use(mayTakePart, { fields: ['unit'] })),
    mayExplain: all(use(actorIs, { role: 'handlingUnit' }), use(mayTakePart, { fields: ['to'] })),
    mayAnswerVisitor: all(
      use(actorIs, { role: 'receptionStaff' }),
      use(isVisit, { is: true }),
      use(isMajor, { is: false }),
    ),
    mayTransferOut: all(
      use(actorIsOneOf, { roles: ['receptionStaff', 'generalOffice'] }),
      use(isVisit, { is: false }),
      use(mayTakePart, { fields: ['department', 'takenOverBy'] }),
    ),
    unitTransfersOut: all(
      use(actorIs, { role: 'handlingUnit' }),
      use(mayTakePart, { fields: ['department', 'takenOverBy'] }),
    ),
    mayDissuade: all(
      use(actorIs, { role: 'receptionStaff' }),
      use(countAtLeast, { counter: 'persuade', min: 1 }),
    ),
    mayCriticise: all(
      use(actorIs, { role: 'receptionStaff' }),
      use(countAtLeast, { counter: 'dissuade', min: 1 }),
    ),
    mayReportMajor: all(
      use(actorIs, { role: 'petitionOfficer' }),
      use(isMajor, { is: true }),
      use(cameThrough, { intake: 'leader', is: false }),
      use(mayTakePart, { fields: ['leader'] }),
    ),
    maySubmit: all(
      use(cameThrough, { intake: 'leader', is: false }),
      byConveyor,
      visitorTold,
      use(mayTakePart, { fields: ['leader'] }),
    ),
    mayDecideAtMeeting: all(
      use(actorIs, { role: 'principalLeader' }),
      limitAhead,
      use(mayTakePart, { fields: ['unit'] }),
    ),
    instructsUrgent: all(byApprover, use(urgency, { is: true }), wellInstructed),
    instructsOrdinary: all(byApprover, use(urgency, { is: false }), wellInstructed),
    mayFlagUrgent: all(byApprover, use(termRuns, { term: 'handle' }), notYetUrgent),
    mayReassign: all(
      byApprover,
      use(termRuns, { term: 'handle' }),
      use(mayTakePart, { fields: ['unit', 'takenOverBy'] }),
    ),
    mayReassignRevision: all(byApprover, use(mayTakePart, { fields: ['unit', 'takenOverBy'] })),
    supervises: all(isEntrusted, either(byApprover, use(actorIs, { role: 'caseLeader' }))),
    mayReportDifficulty: all(
      isEntrusted,
      use(actorIsOneOf, { roles: ['generalOffice', 'handlingUnit', 'caseLeader'] }),
      use(mayTakePart, { fields: ['to'] }),
    ),
    reportsResult: all(
      use(flowIs, { flow: 'investigation' }),
      use(actorIs, { role: 'handlingUnit' }),
    ),
    mayFile: all(
      use(flowIs, { flow: 'approval' }),
      use(filingOwed, { is: true }),
      use(actorIs, { role: 'informationOfficer' }),
    ),
    mayFileReported: all(
      use(filingOwed, { is: true }),
      use(actorIs, { role: 'informationOfficer' }),
    ),
    mayArchivePlain: all(
      use(flowIs, { flow: 'approval' }),
      use(filingOwed, { is: false }),
      fitForArchive,
    ),
    mayArchiveReported: all(use(filingOwed, { is: false }), fitForArchive),
    mayArchiveFiled: fitForArchive,
    mayReportDelay: all(use(actorIs, { role: 'handlingUnit' }), use(termRuns, { term: 'handle' })),
    maySetNewLimit: all(
      byApprover,
      use(withinTerm, { term: 'handle' }),
      use(laterLimit, { term: 'handle' }),
      withinNationalLimit,
    ),
    maySettle: all(use(actorIs, { role: 'caseLeader' }), resultFiled),
    mayFeedBack: all(
      use(actorIsOneOf, { roles: ['generalOffice', 'handlingUnit'] }),
      resultFiled,
      use(mayTakePart, { fields: ['to'] }),
    ),
    mayServe: all(
      use(actorIsOneOf, { roles: ['receptionStaff', 'generalOffice', 'handlingUnit'] }),
      use(mayTakePart, { fields: ['to'] }),
    ),
    withdrawsLast: all(use(actorIs, { role: 'petitioner' }), house.guards.lastToWithdraw),
    mayDelegate: all(
      use(actorIsOneOf, {
        roles: [
          'leaderInCharge',
          'designatedLeader',
          'leadershipMember',
          'caseLeader',
          'officeHead',
          'generalOffice',
        ],
      }),
      use(mayTakePart, { fields: ['to'] }),
    ),
    mayRecuse: either(
      all(use(actorIs, { role: 'officeHead' }), use(recusesHead, { is: false }), recusesAnother),
      all(use(actorIs, { role: 'leaderInCharge' }), use(recusesHead, { is: true })),
    ),
  },
  actions: {
    ...onCalendar(china).actions,
    /** 登记: whether it is major, the last day any new limit may name, and how many petition, those who joined before it included. */
    enter: assign(({ context, event }) => {
      const entry = form(event, 'register');
      if (!entry) return {};
      const { period, extension } = nationalLimit;
      return {
        gravity: entry.major ? ('major' as const) : ('plain' as const),
        latestLimit: addDays(entry.on, period + extension),
        petitioners: Math.max(entry.receptionForm.headcount, context.petitioners ?? 1),
      };
    }),
    /** 呈报: the leader it is submitted to is the one who instructs. */
    bindApprover: assign(({ context, event }) => {
      const sent = form(event, 'submitForInstruction') ?? form(event, 'reportMajor');
      if (!sent) return {};
      const others = context.parties.filter(({ role }) => role !== context.approver);
      return {
        parties: [...others, { role: context.approver, id: sent.leader, since: sent.on }],
      };
    }),
    /** 例会确定责任单位和处理时限 */
    keepMeeting: assign(({ event }) => {
      const decided = form(event, 'decideAtMeeting');
      return decided ? { meeting: { unit: decided.unit.id, limit: decided.limit } } : {};
    }),
    /** 明确责任领导、责任单位、责任人，限定时间; of two limits the earlier (B33). */
    nameResponsible: assign(({ context: { meeting }, event }) => {
      const named = instruction(event);
      const unit = named?.unit?.id ?? meeting?.unit;
      const limit = earlier([named?.limit, meeting?.limit]);
      if (!named?.leader || !named.person || !unit) return {};
      return {
        urgent: named.urgent,
        responsible: { leader: named.leader, unit, person: named.person },
        ...(limit ? { limitGiven: limit } : {}),
      };
    }),
    changeUnit: assign(({ context: { responsible }, event }) => {
      const unit = form(event, 'reassign')?.unit.id;
      return unit && responsible ? { responsible: { ...responsible, unit } } : {};
    }),
    markUrgent: assign({ urgent: true }),
    /** The new limit takes the place of the one first named. */
    replaceLimit: assign(({ event }) => {
      const set = form(event, 'setNewLimit');
      return set ? { limitGiven: set.until } : {};
    }),
    markFiled: assign({ outcome: 'filed' as const }),
    markSettled: assign({ settled: true }),
    markAsked: assign({ feedback: 'requested' as const }),
    markGiven: assign({ feedback: 'given' as const }),
  },
}).createMachine({
  id: 'petition',
  context: start,
  initial: 'open',
  states: {
    open: {
      description: '办理中',
      meta: { clauses: ['binhai-2023/一.1'], decisions: ['binhai-2023/B3', 'binhai-2023/B27'] },
      type: 'parallel',
      on: {
        persuade: {
          guard: { type: 'actorIs', params: { role: 'receptionStaff' } },
          actions: { type: 'count', params: { counter: 'persuade' } },
          meta: { clauses: ['binhai-2023/二.3b'], decisions: ['binhai-2023/B25'] },
        },
        dissuade: {
          guard: 'mayDissuade',
          actions: { type: 'count', params: { counter: 'dissuade' } },
          meta: { clauses: ['binhai-2023/二.3b'], decisions: ['binhai-2023/B25'] },
        },
        criticise: {
          guard: 'mayCriticise',
          meta: { clauses: ['binhai-2023/二.3b'], decisions: ['binhai-2023/B25'] },
        },
        attach: {
          guard: {
            type: 'actorIsOneOf',
            params: { roles: ['receptionStaff', 'generalOffice', 'handlingUnit', 'petitioner'] },
          },
          meta: { decisions: ['house/attach'] },
        },
        addPetitioner: {
          guard: { type: 'actorIsOneOf', params: { roles: ['receptionStaff', 'generalOffice'] } },
          actions: 'addPetitioner',
          meta: { decisions: ['house/addPetitioner'] },
        },
        splitClaims: {
          guard: { type: 'actorIs', params: { role: 'generalOffice' } },
          meta: { decisions: ['house/splitClaims'] },
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
          meta: { decisions: ['house/serve'] },
        },
        recordAccountability: {
          guard: {
            type: 'actorIsOneOf',
            params: { roles: ['leaderInCharge', 'principalLeader'] },
          },
          meta: {
            clauses: ['binhai-2023/七(二).2', 'binhai-2023/七(二).3', 'binhai-2023/十一.4c'],
            decisions: ['house/accountability'],
          },
        },
        lapse: {
          guard: { type: 'actorIs', params: { role: 'generalOffice' } },
          target: '#lapsed',
          actions: { type: 'stopAllTerms', params: { as: 'dropped' } },
          meta: { decisions: ['house/lapse'] },
        },
      },
      states: {
        main: {
          description: '信访事项办理',
          meta: { clauses: ['binhai-2023/九.2'] },
          initial: 'registration',
          on: {
            withdraw: [
              {
                guard: 'withdrawsLast',
                target: '#withdrawn',
                actions: ['withdraw', { type: 'stopAllTerms', params: { as: 'dropped' } }],
                meta: { decisions: ['house/withdraw'] },
              },
              {
                guard: { type: 'actorIs', params: { role: 'petitioner' } },
                actions: 'withdraw',
                meta: { decisions: ['house/withdraw'] },
              },
            ],
            flagUrgent: {
              guard: 'mayFlagUrgent',
              actions: [
                'markUrgent',
                { type: 'hastenTerm', params: { term: 'handle', period: 'urgent' } },
              ],
              meta: { clauses: ['binhai-2023/四.2b'], decisions: ['binhai-2023/B4'] },
            },
            reassign: {
              guard: 'mayReassign',
              actions: ['changeUnit', { type: 'appoint', params: { role: 'handlingUnit' } }],
              meta: { clauses: ['binhai-2023/一.4b'], decisions: ['house/reassign'] },
            },
            superviseHandling: {
              guard: 'supervises',
              meta: { clauses: ['binhai-2023/九.1'] },
            },
            reportDifficulty: {
              guard: 'mayReportDifficulty',
              meta: { clauses: ['binhai-2023/九.3b'] },
            },
          },
          states: {
            registration: {
              description: '来信来访登记',
              meta: { clauses: ['binhai-2023/一.1', 'binhai-2023/一.2a'] },
              entry: [
                { type: 'startTerm', params: { term: 'register', period: 'base' } },
                {
                  type: 'startTermWhere',
                  params: { term: 'order', period: 'base', field: 'leaderOrder', is: 'sameDay' },
                },
              ],
              initial: 'received',
              states: {
                received: {
                  description: '待登记',
                  meta: { clauses: ['binhai-2023/一.1'], decisions: ['binhai-2023/B12'] },
                  on: {
                    register: {
                      guard: 'mayRegister',
                      target: '#registered',
                      actions: [
                        'enter',
                        { type: 'stopTerm', params: { term: 'register', as: 'met' } },
                        {
                          type: 'startTermWhere',
                          params: {
                            term: 'reportMajor',
                            period: 'base',
                            field: 'gravity',
                            is: 'major',
                          },
                        },
                        {
                          type: 'startTermWhere',
                          params: {
                            term: 'submit',
                            period: 'base',
                            field: 'intake',
                            is: 'reception',
                          },
                        },
                        {
                          type: 'startTermWhere',
                          params: {
                            term: 'submit',
                            period: 'base',
                            field: 'intake',
                            is: 'informationOfficer',
                          },
                        },
                      ],
                      meta: {
                        clauses: [
                          'binhai-2023/一.1',
                          'binhai-2023/一.2a',
                          'binhai-2023/一.2b',
                          'binhai-2023/一.3',
                          'binhai-2023/一.4a',
                          'binhai-2023/二.2a',
                          'binhai-2023/八.2a',
                        ],
                      },
                    },
                    orderHandling: [
                      {
                        guard: 'ordersUrgent',
                        target: 'ordered',
                        actions: [
                          'nameResponsible',
                          { type: 'appoint', params: { role: 'handlingUnit' } },
                          {
                            type: 'appointPerson',
                            params: { role: 'caseLeader', person: 'leader' },
                          },
                          { type: 'stopTerm', params: { term: 'order', as: 'met' } },
                          { type: 'startTerm', params: { term: 'handle', period: 'urgent' } },
                        ],
                        meta: {
                          clauses: ['binhai-2023/十一.1b', 'binhai-2023/四.2b'],
                          decisions: ['binhai-2023/B12'],
                        },
                      },
                      {
                        guard: 'ordersOrdinary',
                        target: 'ordered',
                        actions: [
                          'nameResponsible',
                          { type: 'appoint', params: { role: 'handlingUnit' } },
                          {
                            type: 'appointPerson',
                            params: { role: 'caseLeader', person: 'leader' },
                          },
                          { type: 'stopTerm', params: { term: 'order', as: 'met' } },
                          { type: 'startTerm', params: { term: 'handle', period: 'ordinary' } },
                        ],
                        meta: {
                          clauses: ['binhai-2023/十一.1b', 'binhai-2023/四.2a'],
                          decisions: ['binhai-2023/B12'],
                        },
                      },
                    ],
                    orderExplanation: {
                      guard: 'ordersExplanation',
                      target: 'explanationOrdered',
                      actions: [
                        { type: 'appoint', params: { role: 'handlingUnit' } },
                        { type: 'stopTerm', params: { term: 'order', as: 'met' } },
                      ],
                      meta: { clauses: ['binhai-2023/十一.1a'], decisions: ['binhai-2023/B12'] },
                    },
                  },
                },
                ordered: {
                  description: '局领导已责成办理，待登记',
                  meta: { clauses: ['binhai-2023/十一.1b'], decisions: ['binhai-2023/B12'] },
                  on: {
                    register: {
                      guard: 'mayRegister',
                      target: '#handling',
                      actions: [
                        'enter',
                        { type: 'stopTerm', params: { term: 'register', as: 'met' } },
                      ],
                      meta: { clauses: ['binhai-2023/一.1'], decisions: ['binhai-2023/B12'] },
                    },
                  },
                },
                explanationOrdered: {
                  description: '局领导已责成解释，待登记',
                  meta: { clauses: ['binhai-2023/十一.1a'], decisions: ['binhai-2023/B12'] },
                  on: {
                    register: {
                      guard: 'mayRegister',
                      target: '#toBeExplained',
                      actions: [
                        'enter',
                        { type: 'stopTerm', params: { term: 'register', as: 'met' } },
                      ],
                      meta: { clauses: ['binhai-2023/一.1'], decisions: ['binhai-2023/B12'] },
                    },
                  },
                },
              },
            },
            reception: {
              description: '接待',
              meta: { clauses: ['binhai-2023/二.2a', 'binhai-2023/二.2b'] },
              initial: 'registered',
              states: {
                registered: {
                  id: 'registered',
                  description: '已登记',
                  meta: { clauses: ['binhai-2023/二.2b', 'binhai-2023/二.2c'] },
                  on: {
                    answerOnSpot: {
                      guard: 'mayAnswerVisitor',
                      target: '#resolvedOnSpot',
                      actions: { type: 'stopAllTerms', params: { as: 'dropped' } },
                      meta: { clauses: ['binhai-2023/二.2b'] },
                    },
                    answerConsultation: {
                      guard: 'mayAnswerVisitor',
                      target: '#consultationAnswered',
                      actions: { type: 'stopAllTerms', params: { as: 'dropped' } },
                      meta: { clauses: ['binhai-2023/二.3a'] },
                    },
                    redirect: {
                      guard: 'mayAnswerVisitor',
                      target: '#redirected',
                      actions: { type: 'stopAllTerms', params: { as: 'dropped' } },
                      meta: { clauses: ['binhai-2023/二.1b'] },
                    },
                    transferOut: {
                      guard: 'mayTransferOut',
                      target: '#transferredOut',
                      actions: [
                        { type: 'stopAllTerms', params: { as: 'dropped' } },
                        {
                          type: 'openCase',
                          params: {
                            procedure: 'binhai-transfer-out',
                            link: 'transferOut',
                            take: ['department', 'urgent', 'handOver', 'denunciation', 'accused'],
                          },
                        },
                      ],
                      meta: {
                        clauses: ['binhai-2023/一.4b'],
                        decisions: ['binhai-2023/B6', 'binhai-2023/B8'],
                      },
                    },
                    reportMajor: {
                      guard: 'mayReportMajor',
                      target: '#awaitingInstruction',
                      actions: [
                        'bindApprover',
                        { type: 'stopTerm', params: { term: 'reportMajor', as: 'met' } },
                        { type: 'stopTerm', params: { term: 'submit', as: 'met' } },
                      ],
                      meta: { clauses: ['binhai-2023/二.2d'], decisions: ['binhai-2023/B37'] },
                    },
                    submitForInstruction: {
                      guard: 'maySubmit',
                      target: '#awaitingInstruction',
                      actions: [
                        'bindApprover',
                        { type: 'stopTerm', params: { term: 'reportMajor', as: 'met' } },
                        { type: 'stopTerm', params: { term: 'submit', as: 'met' } },
                      ],
                      meta: {
                        clauses: [
                          'binhai-2023/三.2a',
                          'binhai-2023/三.3',
                          'binhai-2023/二.2c',
                          'binhai-2023/八.2a',
                        ],
                        decisions: ['binhai-2023/B11', 'binhai-2023/B31'],
                      },
                    },
                    orderHandling: [
                      {
                        guard: 'ordersUrgent',
                        target: '#handling',
                        actions: [
                          'nameResponsible',
                          { type: 'appoint', params: { role: 'handlingUnit' } },
                          {
                            type: 'appointPerson',
                            params: { role: 'caseLeader', person: 'leader' },
                          },
                          { type: 'stopTerm', params: { term: 'order', as: 'met' } },
                          { type: 'stopTerm', params: { term: 'reportMajor', as: 'dropped' } },
                          { type: 'startTerm', params: { term: 'handle', period: 'urgent' } },
                        ],
                        meta: { clauses: ['binhai-2023/十一.1b', 'binhai-2023/四.2b'] },
                      },
                      {
                        guard: 'ordersOrdinary',
                        target: '#handling',
                        actions: [
                          'nameResponsible',
                          { type: 'appoint', params: { role: 'handlingUnit' } },
                          {
                            type: 'appointPerson',
                            params: { role: 'caseLeader', person: 'leader' },
                          },
                          { type: 'stopTerm', params: { term: 'order', as: 'met' } },
                          { type: 'stopTerm', params: { term: 'reportMajor', as: 'dropped' } },
                          { type: 'startTerm', params: { term: 'handle', period: 'ordinary' } },
                        ],
                        meta: { clauses: ['binhai-2023/十一.1b', 'binhai-2023/四.2a'] },
                      },
                    ],
                    orderExplanation: {
                      guard: 'ordersExplanation',
                      target: 'toBeExplained',
                      actions: [
                        { type: 'appoint', params: { role: 'handlingUnit' } },
                        { type: 'stopTerm', params: { term: 'order', as: 'met' } },
                        { type: 'stopTerm', params: { term: 'reportMajor', as: 'dropped' } },
                      ],
                      meta: { clauses: ['binhai-2023/十一.1a'] },
                    },
                  },
                },
                toBeExplained: {
                  id: 'toBeExplained',
                  description: '待受理部门作出解释',
                  meta: { clauses: ['binhai-2023/十一.1a'] },
                  on: {
                    explain: {
                      guard: 'mayExplain',
                      target: '#explainedAsUnrelated',
                      actions: { type: 'stopAllTerms', params: { as: 'dropped' } },
                      meta: { clauses: ['binhai-2023/十一.1a'] },
                    },
                  },
                },
              },
            },
            approval: {
              description: '报批',
              meta: { clauses: ['binhai-2023/三.2a', 'binhai-2023/三.3'] },
              initial: 'awaitingInstruction',
              states: {
                awaitingInstruction: {
                  id: 'awaitingInstruction',
                  description: '待领导批阅',
                  meta: { clauses: ['binhai-2023/三.2a', 'binhai-2023/三.3'] },
                  on: {
                    decideAtMeeting: {
                      guard: 'mayDecideAtMeeting',
                      actions: [
                        'keepMeeting',
                        { type: 'appoint', params: { role: 'handlingUnit' } },
                      ],
                      meta: {
                        clauses: ['binhai-2023/十.4', 'binhai-2023/十.2', 'binhai-2023/十.3'],
                        decisions: ['binhai-2023/B33'],
                      },
                    },
                    instruct: [
                      {
                        guard: 'instructsUrgent',
                        target: 'instructed',
                        actions: [
                          'nameResponsible',
                          { type: 'appoint', params: { role: 'handlingUnit' } },
                          {
                            type: 'appointPerson',
                            params: { role: 'caseLeader', person: 'leader' },
                          },
                          { type: 'startTerm', params: { term: 'handle', period: 'urgent' } },
                        ],
                        meta: {
                          clauses: [
                            'binhai-2023/四.2b',
                            'binhai-2023/七(二).4a',
                            'binhai-2023/七(二).5',
                          ],
                          decisions: ['binhai-2023/B4', 'binhai-2023/B30', 'binhai-2023/B32'],
                        },
                      },
                      {
                        guard: 'instructsOrdinary',
                        target: 'instructed',
                        actions: [
                          'nameResponsible',
                          { type: 'appoint', params: { role: 'handlingUnit' } },
                          {
                            type: 'appointPerson',
                            params: { role: 'caseLeader', person: 'leader' },
                          },
                          { type: 'startTerm', params: { term: 'handle', period: 'ordinary' } },
                        ],
                        meta: {
                          clauses: [
                            'binhai-2023/四.2a',
                            'binhai-2023/七(二).4a',
                            'binhai-2023/七(二).5',
                          ],
                          decisions: ['binhai-2023/B2', 'binhai-2023/B30', 'binhai-2023/B32'],
                        },
                      },
                    ],
                  },
                },
                instructed: {
                  description: '已批阅，待送承办部门',
                  meta: { clauses: ['binhai-2023/三.2b'] },
                  on: {
                    deliver: {
                      guard: 'byConveyor',
                      target: 'delivered',
                      meta: {
                        clauses: ['binhai-2023/三.2b', 'binhai-2023/三.3', 'binhai-2023/八.2a'],
                      },
                    },
                  },
                },
                delivered: {
                  description: '待承办部门签字',
                  meta: { clauses: ['binhai-2023/三.2b'] },
                  on: {
                    receive: {
                      guard: { type: 'actorIs', params: { role: 'handlingUnit' } },
                      target: '#handling',
                      meta: { clauses: ['binhai-2023/三.2b'] },
                    },
                  },
                },
              },
            },
            handling: {
              id: 'handling',
              description: '承办',
              meta: { clauses: ['binhai-2023/四.2a', 'binhai-2023/四.2b'] },
              initial: 'working',
              states: {
                working: {
                  description: '办理',
                  meta: { clauses: ['binhai-2023/四.2a', 'binhai-2023/三.3'] },
                  on: {
                    submitResult: {
                      guard: { type: 'actorIs', params: { role: 'handlingUnit' } },
                      target: 'signing',
                      actions: { type: 'stopTerm', params: { term: 'handle', as: 'met' } },
                      meta: {
                        clauses: ['binhai-2023/四.2a', 'binhai-2023/四.2b', 'binhai-2023/四.2c'],
                      },
                    },
                    transferOut: {
                      guard: 'unitTransfersOut',
                      target: '#transferredOut',
                      actions: [
                        { type: 'stopAllTerms', params: { as: 'dropped' } },
                        {
                          type: 'openCase',
                          params: {
                            procedure: 'binhai-transfer-out',
                            link: 'transferOut',
                            take: ['department', 'urgent', 'handOver', 'denunciation', 'accused'],
                          },
                        },
                      ],
                      meta: {
                        clauses: ['binhai-2023/一.4b'],
                        decisions: ['binhai-2023/B8', 'binhai-2023/B36'],
                      },
                    },
                  },
                },
                signing: {
                  description: '待主管领导签字',
                  meta: { clauses: ['binhai-2023/四.2c'] },
                  on: {
                    signOff: {
                      guard: 'byApprover',
                      target: 'signed',
                      meta: { clauses: ['binhai-2023/四.2c'], decisions: ['binhai-2023/B35'] },
                    },
                    returnResult: {
                      guard: 'byApprover',
                      target: 'revising',
                      meta: { clauses: ['binhai-2023/四.2c'], decisions: ['binhai-2023/B34'] },
                    },
                  },
                },
                revising: {
                  description: '退回修改',
                  meta: { decisions: ['binhai-2023/B34'] },
                  on: {
                    reassign: {
                      guard: 'mayReassignRevision',
                      actions: [
                        'changeUnit',
                        { type: 'appoint', params: { role: 'handlingUnit' } },
                      ],
                      meta: {
                        clauses: ['binhai-2023/一.4b'],
                        decisions: ['house/reassign', 'binhai-2023/B34'],
                      },
                    },
                    submitResult: {
                      guard: { type: 'actorIs', params: { role: 'handlingUnit' } },
                      target: 'signing',
                      meta: { clauses: ['binhai-2023/四.2c'], decisions: ['binhai-2023/B34'] },
                    },
                  },
                },
                signed: {
                  description: '已签字，待送交办公室',
                  meta: { clauses: ['binhai-2023/四.2c'] },
                  on: {
                    fileResult: {
                      guard: { type: 'actorIs', params: { role: 'handlingUnit' } },
                      target: '#result',
                      actions: [
                        'markFiled',
                        {
                          type: 'startTermWhere',
                          params: {
                            term: 'reportResult',
                            period: 'base',
                            field: 'flow',
                            is: 'investigation',
                          },
                        },
                        {
                          type: 'startTermWhere',
                          params: {
                            term: 'feedback',
                            period: 'base',
                            field: 'feedback',
                            is: 'requested',
                          },
                        },
                      ],
                      meta: { clauses: ['binhai-2023/四.2c'] },
                    },
                  },
                },
              },
            },
            result: {
              id: 'result',
              description: '结果报告、备案和归档',
              meta: { clauses: ['binhai-2023/四.2c', 'binhai-2023/五.3'] },
              initial: 'filed',
              on: {
                withdraw: {
                  guard: { type: 'actorIs', params: { role: 'petitioner' } },
                  actions: 'withdraw',
                  meta: {
                    clauses: ['binhai-2023/三.3', 'binhai-2023/八.2b'],
                    decisions: ['house/withdraw', 'binhai-2023/B38'],
                  },
                },
              },
              states: {
                filed: {
                  description: '处理结果已送交办公室',
                  meta: { clauses: ['binhai-2023/四.2c'] },
                  on: {
                    reportResult: {
                      guard: 'reportsResult',
                      target: 'reportedToLeader',
                      actions: { type: 'stopTerm', params: { term: 'reportResult', as: 'met' } },
                      meta: { clauses: ['binhai-2023/三.3'], decisions: ['binhai-2023/B11'] },
                    },
                    fileWithSuperior: {
                      guard: 'mayFile',
                      target: 'filedWithSuperior',
                      meta: { clauses: ['binhai-2023/八.2b'], decisions: ['binhai-2023/B29'] },
                    },
                    archive: {
                      guard: 'mayArchivePlain',
                      target: '#archived',
                      actions: { type: 'stopAllTerms', params: { as: 'dropped' } },
                      meta: { clauses: ['binhai-2023/五.3'], decisions: ['binhai-2023/B38'] },
                    },
                  },
                },
                reportedToLeader: {
                  description: '调查结果已报告领导',
                  meta: { clauses: ['binhai-2023/三.3'] },
                  on: {
                    reportToSuperior: {
                      guard: 'byApprover',
                      target: 'reportedToSuperior',
                      meta: { clauses: ['binhai-2023/三.3'] },
                    },
                    fileWithSuperior: {
                      guard: 'mayFileReported',
                      target: 'filedWithSuperior',
                      meta: { clauses: ['binhai-2023/八.2b'], decisions: ['binhai-2023/B29'] },
                    },
                    archive: {
                      guard: 'mayArchiveReported',
                      target: '#archived',
                      actions: { type: 'stopAllTerms', params: { as: 'dropped' } },
                      meta: { clauses: ['binhai-2023/五.3'], decisions: ['binhai-2023/B38'] },
                    },
                  },
                },
                reportedToSuperior: {
                  description: '已向上级汇报',
                  meta: { clauses: ['binhai-2023/三.3'] },
                  on: {
                    fileWithSuperior: {
                      guard: 'mayFileReported',
                      target: 'filedWithSuperior',
                      meta: { clauses: ['binhai-2023/八.2b'], decisions: ['binhai-2023/B29'] },
                    },
                    archive: {
                      guard: 'mayArchiveReported',
                      target: '#archived',
                      actions: { type: 'stopAllTerms', params: { as: 'dropped' } },
                      meta: { clauses: ['binhai-2023/五.3'], decisions: ['binhai-2023/B38'] },
                    },
                  },
                },
                filedWithSuperior: {
                  description: '已备案上报上级信访部门',
                  meta: { clauses: ['binhai-2023/八.2b'] },
                  on: {
                    archive: {
                      guard: 'mayArchiveFiled',
                      target: '#archived',
                      actions: { type: 'stopAllTerms', params: { as: 'dropped' } },
                      meta: { clauses: ['binhai-2023/五.3'], decisions: ['binhai-2023/B38'] },
                    },
                  },
                },
              },
            },
          },
        },
        extension: {
          description: '延迟报结',
          meta: { clauses: ['binhai-2023/九.3a'] },
          initial: 'resting',
          states: {
            resting: {
              description: '无待答复的延迟报告',
              meta: { clauses: ['binhai-2023/九.3a'] },
              initial: 'notReported',
              on: {
                reportDelay: {
                  guard: 'mayReportDelay',
                  target: 'delayReported',
                  meta: { clauses: ['binhai-2023/九.3a'], decisions: ['binhai-2023/B5'] },
                },
              },
              states: {
                notReported: {
                  description: '未报告延迟',
                  meta: { clauses: ['binhai-2023/九.3a'] },
                },
                newLimitSet: {
                  id: 'newLimitSet',
                  description: '领导已另定期限',
                  meta: { clauses: ['binhai-2023/七(二).5'], decisions: ['binhai-2023/B5'] },
                },
                oldLimitStands: {
                  id: 'oldLimitStands',
                  description: '原期限不变',
                  meta: { decisions: ['binhai-2023/B5'] },
                },
              },
            },
            delayReported: {
              description: '已报告不能按时报结，期限照常计算',
              meta: { clauses: ['binhai-2023/九.3a'], decisions: ['binhai-2023/B5'] },
              on: {
                setNewLimit: {
                  guard: 'maySetNewLimit',
                  target: '#newLimitSet',
                  actions: ['replaceLimit', { type: 'extendTo', params: { term: 'handle' } }],
                  meta: { clauses: ['binhai-2023/七(二).5'], decisions: ['binhai-2023/B5'] },
                },
                refuseNewLimit: {
                  guard: 'byApprover',
                  target: '#oldLimitStands',
                  meta: { decisions: ['binhai-2023/B5'] },
                },
                'handle.stopped': {
                  target: '#oldLimitStands',
                  meta: { decisions: ['binhai-2023/B5'] },
                },
              },
            },
          },
        },
        caseLeader: {
          description: '领导包案',
          meta: { clauses: ['binhai-2023/七(二).4a', 'binhai-2023/七(二).4b'] },
          initial: 'unassigned',
          states: {
            unassigned: {
              description: '未明确包案领导',
              meta: { clauses: ['binhai-2023/七(二).4a'] },
              on: {
                'handle.started': {
                  target: 'assigned',
                  meta: { clauses: ['binhai-2023/七(二).4a'], decisions: ['binhai-2023/B32'] },
                },
              },
            },
            assigned: {
              description: '已明确包案领导',
              meta: { clauses: ['binhai-2023/七(二).4a'] },
              on: {
                followCase: {
                  guard: { type: 'actorIs', params: { role: 'caseLeader' } },
                  target: 'following',
                  meta: { clauses: ['binhai-2023/七(二).4b'] },
                },
                settleFinally: {
                  guard: 'maySettle',
                  target: 'finallySettled',
                  actions: 'markSettled',
                  meta: { clauses: ['binhai-2023/七(二).4b'], decisions: ['binhai-2023/B26'] },
                },
              },
            },
            following: {
              description: '研究、协调、督促、检查',
              meta: { clauses: ['binhai-2023/七(二).4b'] },
              on: {
                followCase: {
                  guard: { type: 'actorIs', params: { role: 'caseLeader' } },
                  meta: { clauses: ['binhai-2023/七(二).4b'] },
                },
                settleFinally: {
                  guard: 'maySettle',
                  target: 'finallySettled',
                  actions: 'markSettled',
                  meta: { clauses: ['binhai-2023/七(二).4b'], decisions: ['binhai-2023/B26'] },
                },
              },
            },
            finallySettled: {
              description: '信访问题最终解决',
              meta: { clauses: ['binhai-2023/七(二).4b'], decisions: ['binhai-2023/B26'] },
            },
          },
        },
        feedback: {
          description: '反馈',
          meta: { clauses: ['binhai-2023/四.2d'] },
          initial: 'notRequested',
          on: {
            requestFeedback: {
              guard: { type: 'actorIs', params: { role: 'petitioner' } },
              target: '.requested',
              actions: [
                'markAsked',
                {
                  type: 'startTermWhere',
                  params: { term: 'feedback', period: 'base', field: 'outcome', is: 'filed' },
                },
              ],
              meta: { clauses: ['binhai-2023/四.2d'], decisions: ['binhai-2023/B9'] },
            },
          },
          states: {
            notRequested: {
              description: '未要求反馈',
              meta: { clauses: ['binhai-2023/四.2d'], decisions: ['binhai-2023/B9'] },
            },
            requested: {
              description: '要求反馈',
              meta: { clauses: ['binhai-2023/四.2d'] },
              on: {
                feedBack: {
                  guard: 'mayFeedBack',
                  target: 'fedBack',
                  actions: [
                    'markGiven',
                    { type: 'stopTerm', params: { term: 'feedback', as: 'met' } },
                  ],
                  meta: { clauses: ['binhai-2023/四.2d', 'binhai-2023/十一.2b'] },
                },
              },
            },
            fedBack: { description: '已反馈', meta: { clauses: ['binhai-2023/四.2d'] } },
          },
        },
        supervision: {
          description: '督查督办',
          meta: { clauses: ['binhai-2023/九.1'] },
          type: 'parallel',
          states: {
            handle: {
              description: '处理期限',
              meta: { clauses: ['binhai-2023/九.2'] },
              initial: 'idle',
              on: {
                'handle.started': {
                  target: '.running',
                  meta: { clauses: ['binhai-2023/四.2a', 'binhai-2023/四.2b'] },
                },
                'handle.stopped': { target: '.idle', meta: { clauses: ['binhai-2023/四.2c'] } },
              },
              states: {
                idle: { description: '未计时', meta: { clauses: ['binhai-2023/九.2'] } },
                running: {
                  description: '计时中',
                  meta: { clauses: ['binhai-2023/九.2'] },
                  on: {
                    'handle.due': {
                      guard: { type: 'reached', params: { term: 'handle', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'handle', rung: 'due' } },
                      meta: { clauses: ['binhai-2023/九.1'] },
                    },
                  },
                },
                due: {
                  description: '到期日',
                  meta: { clauses: ['binhai-2023/九.2'] },
                  on: {
                    'handle.overdue': {
                      guard: { type: 'reached', params: { term: 'handle', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'handle' } },
                      meta: { clauses: ['binhai-2023/九.2'] },
                    },
                  },
                },
                overdue: { description: '逾期', meta: { clauses: ['binhai-2023/九.2'] } },
              },
            },
          },
        },
      },
    },
    archived: {
      id: 'archived',
      description: '已归档',
      meta: { clauses: ['binhai-2023/五.3'], decisions: ['binhai-2023/B28'] },
      type: 'final',
    },
    resolvedOnSpot: {
      id: 'resolvedOnSpot',
      description: '当场答复、解决',
      meta: { clauses: ['binhai-2023/二.2b'] },
      type: 'final',
    },
    consultationAnswered: {
      id: 'consultationAnswered',
      description: '政策询问已答复',
      meta: { clauses: ['binhai-2023/二.3a'] },
      type: 'final',
    },
    redirected: {
      id: 'redirected',
      description: '已告知按法律程序办理',
      meta: { clauses: ['binhai-2023/二.1b'] },
      type: 'final',
    },
    transferredOut: {
      id: 'transferredOut',
      description: '已移交转办',
      meta: { decisions: ['binhai-2023/B6', 'binhai-2023/B8'] },
      type: 'final',
    },
    explainedAsUnrelated: {
      id: 'explainedAsUnrelated',
      description: '与本系统无关，已作解释',
      meta: { clauses: ['binhai-2023/十一.1a'] },
      type: 'final',
    },
    withdrawn: {
      id: 'withdrawn',
      description: '已撤回',
      meta: { decisions: ['house/withdraw'] },
      type: 'final',
    },
    lapsed: {
      id: 'lapsed',
      description: '已终止',
      meta: { decisions: ['house/lapse'] },
      type: 'final',
    },
  },
});
