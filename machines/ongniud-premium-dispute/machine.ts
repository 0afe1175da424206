import { assign, setup } from 'xstate';
import { china, type PlainDate, type WorkingCalendar } from '../../calendars';
import type { ClauseId, DecisionId } from '../../src/law';
import type { Basis, Effect } from '../../src/procedure/context';
import { newCase } from '../../src/procedure/context';
import { kit } from '../../src/procedure/kit';
import { all, either, use } from '../../src/procedure/rule';
import type { Terms } from '../../src/terms';
import { bodiesFor, isRefundOrArrears } from './competence';
import { MISFIT, relationOf } from './remedy';
import {
  belowMajor,
  type Context,
  classifiedAs,
  competenceIs,
  competentIn,
  consultationHeld,
  type Event,
  form,
  inWriting,
  namesReceiver,
  refundOrArrears,
  remedyFits,
  toBothParties,
  toCompetent,
  trackIsOneOf,
} from './rules';
import type * as Schema from './schema';
import { terms } from './terms';

export type TermNames = keyof typeof terms;
export type Given = { id: string; on: PlainDate; policy: Schema.Policy } & Schema.Input;

const house = kit<Context, Event, Schema.Role, typeof terms>([
  'acceptingDepartment',
  'otherDepartment',
]);
const { actorIs, actorIsOneOf, countAtLeast, termOver } = house.guards;

/** The implementations that count, for `machine.provide`: on another calendar, or by other terms of the same names. */
export const onCalendar = (calendar: WorkingCalendar, by: Terms = terms) => ({
  actions: house.actions(by as typeof terms, calendar),
});

const officer = use(actorIs, { role: 'receivingOfficer' });
const studio = use(actorIs, { role: 'studio' });
const office = use(actorIs, { role: 'leadingGroupOffice' });
const payer = use(actorIs, { role: 'payer' });
const single = use(trackIsOneOf, { tracks: ['single'] });
const general = use(trackIsOneOf, { tracks: ['general'] });
const major = use(trackIsOneOf, { tracks: ['major'] });

const holding = (context: Context, role: Schema.Role, unit: string, since: PlainDate) => [
  ...context.parties.filter((party) => party.role !== role),
  { role, unit, since },
];

const start = ({ input }: { input: Given | undefined }) => {
  const { source, receivedBy, otherParty, on } = input ?? {};
  const hotlineDue = source?.channel === 'hotline12345' ? source.dueAt : undefined;
  return newCase(input, {
    channel: source?.channel ?? 'counter',
    receivedBy: receivedBy ?? 'studio',
    parties: receivedBy && on ? [{ role: 'receivingOfficer', unit: receivedBy, since: on }] : [],
    ...(hotlineDue ? { hotlineDue } : {}),
    ...(otherParty ? { otherParty: otherParty.kind } : {}),
  }) satisfies Context;
};

export const premiumDisputeMachine = setup({
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
    withdrawsLast: all(use(actorIs, { role: 'payer' }), house.guards.lastToWithdraw),
    mayDelegate: all(
      use(actorIsOneOf, { roles: ['receivingOfficer', 'studio', 'leadingGroupOffice'] }),
      house.guards.delegatesOwnRole,
    ),
    routesToOwn: all(officer, use(competenceIs, { is: 'own' })),
    routesToOther: all(officer, use(competenceIs, { is: 'other' })),
    routesJoint: all(officer, use(competenceIs, { is: 'joint' })),
    handsOverToCompetent: all(officer, toCompetent),
    coordinatesToReceiver: all(office, use(namesReceiver, { is: true })),
    coordinatesToOther: all(office, use(namesReceiver, { is: false })),
    classifiesGeneral: all(studio, use(classifiedAs, { as: 'general' }), belowMajor),
    classifiesMajor: all(studio, use(classifiedAs, { as: 'major' })),
    asksForConsultation: all(studio, use(trackIsOneOf, { tracks: ['general', 'major'] })),
    consultationCounts: all(use(actorIs, { role: 'linkedCase' }), general, consultationHeld),
    concludesConsulted: all(studio, use(countAtLeast, { counter: 'consultation', min: 1 })),
    handlesIt: either(
      all(single, officer),
      all(use(trackIsOneOf, { tracks: ['general', 'major'] }), studio),
    ),
    resumesSingle: all(single, officer),
    resumesGeneral: all(general, studio),
    resumesMajor: all(major, studio),
    concludesSettled: either(all(single, officer), all(general, studio)),
    opinesSettled: all(major, studio),
    mayAssist: either(
      use(actorIs, { role: 'justiceBureau' }),
      all(use(actorIs, { role: 'financeBureau' }), refundOrArrears),
    ),
    mayFeedBack: all(
      either(use(actorIs, { role: 'acceptingDepartment' }), all(single, officer)),
      toBothParties,
      inWriting,
    ),
    seeksFitting: all(payer, use(remedyFits, { is: true })),
    seeksMisfit: all(payer, use(remedyFits, { is: false })),
    mayArchiveUnheard: all(
      use(actorIs, { role: 'acceptingDepartment' }),
      use(termOver, { term: 'objectionWindow' }),
    ),
  },
  actions: {
    ...onCalendar(china).actions,
    /** 确定受理部门和争议关系 */
    recordRoute: assign(({ context, event }) => {
      const matters = form(event, 'route')?.matters ?? [];
      return {
        competent: bodiesFor(matters),
        relation: relationOf(matters, context.otherParty),
        refundOrArrears: matters.some(isRefundOrArrears),
      };
    }),
    takeTrack: assign((_, { track }: { track: Schema.Track }) => ({ track })),
    /** 受理部门: the body that took the dispute in, or the main one of a joint dispute (O7, O29). */
    nameAcceptingDepartment: assign(({ context, event }, { as }: { as: 'receiver' | 'main' }) => {
      const own = as === 'receiver' || competentIn(event).some((one) => one === context.receivedBy);
      const unit = own ? context.receivedBy : 'taxBureau';
      return { parties: holding(context, 'acceptingDepartment', unit, event.on) };
    }),
    /** 改由另一部门办理: in a single department’s matter its officer handles it too. */
    giveToOther: assign(({ context, event }) => {
      const unit = form(event, 'reassign')?.unit.id;
      if (!unit) return {};
      const parties = holding(context, 'acceptingDepartment', unit, event.on);
      if (context.track !== 'single') return { parties };
      return { parties: holding({ ...context, parties }, 'receivingOfficer', unit, event.on) };
    }),
    recordRemedy: assign(({ context, event }, { fits }: { fits: boolean }) => {
      const remedy = form(event, 'seekRemedy')?.remedy;
      if (!remedy) return {};
      const one = { remedy, on: event.on, ...(fits ? {} : ({ misfit: MISFIT } as const)) };
      return { remedies: [...(context.remedies ?? []), one] };
    }),
  },
}).createMachine({
  id: 'premiumDispute',
  context: start,
  initial: 'open',
  states: {
    open: {
      description: '处理中',
      meta: { clauses: ['ongniud-2024/一'] },
      type: 'parallel',
      on: {
        transferClue: {
          guard: {
            type: 'actorIsOneOf',
            params: { roles: ['dataBureau', 'petitionBureau', 'cyberspaceOffice'] },
          },
          meta: {
            clauses: [
              'ongniud-2024/二(二).10a',
              'ongniud-2024/二(二).11',
              'ongniud-2024/二(二).12',
            ],
          },
        },
        attach: {
          guard: {
            type: 'actorIsOneOf',
            params: {
              roles: ['receivingOfficer', 'acceptingDepartment', 'studio', 'payer', 'otherParty'],
            },
          },
          meta: { decisions: ['house/attach'] },
        },
        addPetitioner: {
          guard: { type: 'actorIs', params: { role: 'receivingOfficer' } },
          actions: 'addPetitioner',
          meta: { decisions: ['house/addPetitioner'] },
        },
        splitClaims: {
          guard: { type: 'actorIs', params: { role: 'receivingOfficer' } },
          meta: { decisions: ['house/splitClaims'] },
        },
        delegate: {
          guard: 'mayDelegate',
          actions: 'delegate',
          meta: { decisions: ['house/delegate'] },
        },
        recuse: {
          guard: {
            type: 'actorIsOneOf',
            params: { roles: ['receivingOfficer', 'studio', 'leadingGroupOffice'] },
          },
          actions: 'recuse',
          meta: { decisions: ['house/recuse'] },
        },
        correct: {
          guard: { type: 'actorIs', params: { role: 'receivingOfficer' } },
          meta: { decisions: ['house/correct'] },
        },
        serve: {
          guard: {
            type: 'actorIsOneOf',
            params: { roles: ['receivingOfficer', 'acceptingDepartment'] },
          },
          meta: { decisions: ['house/serve'] },
        },
        recordAccountability: {
          guard: { type: 'actorIs', params: { role: 'leadingGroup' } },
          meta: { clauses: ['ongniud-2024/四(四)b'], decisions: ['house/accountability'] },
        },
        lapse: {
          guard: { type: 'actorIs', params: { role: 'receivingOfficer' } },
          target: '#lapsed',
          actions: { type: 'stopAllTerms', params: { as: 'dropped' } },
          meta: { decisions: ['house/lapse'] },
        },
      },
      states: {
        main: {
          description: '工作流程',
          meta: { clauses: ['ongniud-2024/一'] },
          initial: 'intake',
          on: {
            withdraw: [
              {
                guard: 'withdrawsLast',
                target: '#withdrawn',
                actions: ['withdraw', { type: 'stopAllTerms', params: { as: 'dropped' } }],
                meta: { decisions: ['house/withdraw'] },
              },
              {
                guard: { type: 'actorIs', params: { role: 'payer' } },
                actions: 'withdraw',
                meta: { decisions: ['house/withdraw'] },
              },
            ],
            linkedCaseEnded: {
              guard: { type: 'actorIs', params: { role: 'linkedCase' } },
              meta: {
                clauses: ['ongniud-2024/三(四)b', 'ongniud-2024/三(四)c'],
                decisions: ['ongniud-2024/O40'],
              },
            },
          },
          states: {
            intake: {
              description: '受理',
              meta: { clauses: ['ongniud-2024/三(一)3', 'ongniud-2024/三(一)1b'] },
              entry: [
                { type: 'startTerm', params: { term: 'register', period: 'base' } },
                { type: 'startTerm', params: { term: 'accept', period: 'base' } },
                {
                  type: 'startTermWhere',
                  params: {
                    term: 'hotlineReply',
                    period: 'base',
                    field: 'channel',
                    is: 'hotline12345',
                  },
                },
              ],
              initial: 'reported',
              states: {
                reported: {
                  description: '待登记',
                  meta: {
                    clauses: [
                      'ongniud-2024/三(一)3',
                      'ongniud-2024/二(二).10a',
                      'ongniud-2024/二(二).11',
                    ],
                  },
                  on: {
                    register: {
                      guard: { type: 'actorIs', params: { role: 'receivingOfficer' } },
                      target: 'registered',
                      actions: { type: 'stopTerm', params: { term: 'register', as: 'met' } },
                      meta: {
                        clauses: ['ongniud-2024/三(一)3', 'ongniud-2024/附2'],
                        decisions: ['ongniud-2024/O10', 'ongniud-2024/O11'],
                      },
                    },
                  },
                },
                registered: {
                  description: '已登记，待审核转办',
                  meta: { clauses: ['ongniud-2024/一'], decisions: ['ongniud-2024/O16'] },
                  on: {
                    route: [
                      {
                        guard: 'routesToOwn',
                        target: '#handling',
                        actions: [
                          'recordRoute',
                          { type: 'takeTrack', params: { track: 'single' } },
                          { type: 'nameAcceptingDepartment', params: { as: 'receiver' } },
                          { type: 'stopTerm', params: { term: 'accept', as: 'met' } },
                          { type: 'startTerm', params: { term: 'conclude', period: 'base' } },
                        ],
                        meta: { clauses: ['ongniud-2024/三(一)1a'] },
                      },
                      {
                        guard: 'routesToOther',
                        target: 'notOurs',
                        actions: 'recordRoute',
                        meta: { clauses: ['ongniud-2024/三(一)1b'] },
                      },
                      {
                        guard: 'routesJoint',
                        target: '#joint',
                        actions: [
                          'recordRoute',
                          { type: 'nameAcceptingDepartment', params: { as: 'main' } },
                          { type: 'stopTerm', params: { term: 'accept', as: 'met' } },
                        ],
                        meta: {
                          clauses: ['ongniud-2024/三(一)2a'],
                          decisions: ['ongniud-2024/O3', 'ongniud-2024/O7', 'ongniud-2024/O29'],
                        },
                      },
                    ],
                  },
                },
                notOurs: {
                  description: '不属于本部门职责，待告知并对接',
                  meta: { clauses: ['ongniud-2024/三(一)1b'] },
                  on: {
                    handOver: {
                      guard: 'handsOverToCompetent',
                      target: 'handingOver',
                      actions: [
                        { type: 'appoint', params: { role: 'otherDepartment' } },
                        { type: 'issue', params: { form: 'handOverNotice' } },
                      ],
                      meta: { clauses: ['ongniud-2024/三(一)1b'] },
                    },
                  },
                },
                handingOver: {
                  description: '已对接，待相应部门受理',
                  meta: { clauses: ['ongniud-2024/三(一)1b'], decisions: ['ongniud-2024/O9'] },
                  on: {
                    acceptByOther: {
                      guard: { type: 'actorIs', params: { role: 'otherDepartment' } },
                      target: '#handedOver',
                      actions: [
                        { type: 'stopTerm', params: { term: 'accept', as: 'met' } },
                        { type: 'stopAllTerms', params: { as: 'dropped' } },
                      ],
                      meta: { clauses: ['ongniud-2024/三(一)1b'], decisions: ['ongniud-2024/O9'] },
                    },
                    refuseHandOver: {
                      guard: { type: 'actorIs', params: { role: 'otherDepartment' } },
                      target: 'contested',
                      meta: { decisions: ['ongniud-2024/O30'] },
                    },
                  },
                },
                contested: {
                  description: '受理部门有争议，待领导小组办公室协调',
                  meta: {
                    clauses: ['ongniud-2024/附1.(一)', 'ongniud-2024/二(二).1c'],
                    decisions: ['ongniud-2024/O30'],
                  },
                  on: {
                    coordinate: [
                      {
                        guard: 'coordinatesToReceiver',
                        target: '#handling',
                        actions: [
                          { type: 'takeTrack', params: { track: 'single' } },
                          { type: 'nameAcceptingDepartment', params: { as: 'receiver' } },
                          { type: 'stopTerm', params: { term: 'accept', as: 'met' } },
                          { type: 'startTerm', params: { term: 'conclude', period: 'base' } },
                        ],
                        meta: {
                          clauses: ['ongniud-2024/附1.(一)', 'ongniud-2024/二(二).1c'],
                          decisions: ['ongniud-2024/O30'],
                        },
                      },
                      {
                        guard: 'coordinatesToOther',
                        target: 'handingOver',
                        actions: [
                          { type: 'appoint', params: { role: 'otherDepartment' } },
                          { type: 'issue', params: { form: 'handOverNotice' } },
                        ],
                        meta: {
                          clauses: ['ongniud-2024/附1.(一)', 'ongniud-2024/二(二).1c'],
                          decisions: ['ongniud-2024/O30'],
                        },
                      },
                    ],
                  },
                },
              },
            },
            handling: {
              id: 'handling',
              description: '单部门办理',
              meta: { clauses: ['ongniud-2024/三(一)1a'] },
              initial: 'working',
              on: {
                assist: {
                  guard: 'mayAssist',
                  meta: { clauses: ['ongniud-2024/二(二).4', 'ongniud-2024/二(二).5'] },
                },
                reassign: {
                  guard: { type: 'actorIs', params: { role: 'leadingGroupOffice' } },
                  actions: 'giveToOther',
                  meta: { clauses: ['ongniud-2024/二(二).1c'], decisions: ['house/reassign'] },
                },
              },
              states: {
                working: {
                  id: 'working',
                  description: '办理',
                  meta: { clauses: ['ongniud-2024/三(一)1a'] },
                  on: {
                    openMediation: {
                      guard: { type: 'actorIs', params: { role: 'receivingOfficer' } },
                      target: '#mediation',
                      meta: { clauses: ['ongniud-2024/四(二)b'], decisions: ['ongniud-2024/O21'] },
                    },
                    conclude: {
                      guard: { type: 'actorIs', params: { role: 'receivingOfficer' } },
                      target: '#response',
                      actions: [
                        { type: 'stopTerm', params: { term: 'conclude', as: 'met' } },
                        { type: 'startTerm', params: { term: 'feedBack', period: 'base' } },
                      ],
                      meta: { clauses: ['ongniud-2024/三(一)1a'] },
                    },
                  },
                },
              },
            },
            joint: {
              id: 'joint',
              description: '联合办理',
              meta: { clauses: ['ongniud-2024/三(一)2a', 'ongniud-2024/附1.(二)'] },
              initial: 'triage',
              on: {
                requestConsultation: {
                  guard: 'asksForConsultation',
                  actions: {
                    type: 'openCase',
                    params: {
                      procedure: 'ongniud-consultation',
                      link: 'consultation',
                      take: ['track', 'topic', 'competent', 'invited'],
                    },
                  },
                  meta: {
                    clauses: ['ongniud-2024/三(四)b', 'ongniud-2024/三(四)c'],
                    decisions: ['ongniud-2024/O40', 'ongniud-2024/O17'],
                  },
                },
                linkedCaseEnded: {
                  guard: 'consultationCounts',
                  actions: { type: 'count', params: { counter: 'consultation' } },
                  meta: {
                    clauses: ['ongniud-2024/三(一)2(1)', 'ongniud-2024/三(四)b'],
                    decisions: ['ongniud-2024/O40'],
                  },
                },
                assist: {
                  guard: 'mayAssist',
                  meta: { clauses: ['ongniud-2024/二(二).4', 'ongniud-2024/二(二).5'] },
                },
                reassign: {
                  guard: { type: 'actorIs', params: { role: 'leadingGroupOffice' } },
                  actions: 'giveToOther',
                  meta: { clauses: ['ongniud-2024/二(二).1c'], decisions: ['house/reassign'] },
                },
              },
              states: {
                triage: {
                  description: '工作室受理，待分类',
                  meta: { clauses: ['ongniud-2024/三(一)2a'], decisions: ['ongniud-2024/O8'] },
                  on: {
                    classify: [
                      {
                        guard: 'classifiesGeneral',
                        target: 'consulting',
                        actions: [
                          { type: 'takeTrack', params: { track: 'general' } },
                          { type: 'issue', params: { form: 'coordinatorNotice' } },
                        ],
                        meta: {
                          clauses: [
                            'ongniud-2024/三(一)2a',
                            'ongniud-2024/三(一)2(1)',
                            'ongniud-2024/四(二)a',
                          ],
                          decisions: ['ongniud-2024/O6', 'ongniud-2024/O8'],
                        },
                      },
                      {
                        guard: 'classifiesMajor',
                        target: 'proposing',
                        actions: [
                          { type: 'takeTrack', params: { track: 'major' } },
                          { type: 'issue', params: { form: 'coordinatorNotice' } },
                        ],
                        meta: {
                          clauses: [
                            'ongniud-2024/三(一)2a',
                            'ongniud-2024/三(一)2(2)a',
                            'ongniud-2024/四(二)a',
                          ],
                          decisions: ['ongniud-2024/O6', 'ongniud-2024/O8', 'house/R8'],
                        },
                      },
                    ],
                  },
                },
                consulting: {
                  id: 'consulting',
                  description: '会商处理',
                  meta: { clauses: ['ongniud-2024/三(一)2(1)'] },
                  on: {
                    consult: {
                      guard: { type: 'actorIs', params: { role: 'studio' } },
                      actions: { type: 'count', params: { counter: 'consultation' } },
                      meta: {
                        clauses: ['ongniud-2024/三(一)2(1)', 'ongniud-2024/三(四)b'],
                        decisions: ['ongniud-2024/O18'],
                      },
                    },
                    escalate: {
                      guard: { type: 'actorIs', params: { role: 'studio' } },
                      target: 'proposing',
                      actions: { type: 'takeTrack', params: { track: 'major' } },
                      meta: {
                        clauses: ['ongniud-2024/三(一)2(2)a'],
                        decisions: ['ongniud-2024/O8'],
                      },
                    },
                    openMediation: {
                      guard: { type: 'actorIs', params: { role: 'studio' } },
                      target: '#mediation',
                      meta: { clauses: ['ongniud-2024/四(二)b'], decisions: ['ongniud-2024/O21'] },
                    },
                    conclude: {
                      guard: 'concludesConsulted',
                      target: '#response',
                      actions: { type: 'startTerm', params: { term: 'feedBack', period: 'base' } },
                      meta: {
                        clauses: ['ongniud-2024/三(一)2(1)'],
                        decisions: ['ongniud-2024/O18'],
                      },
                    },
                  },
                },
                proposing: {
                  description: '理顺案情，提出拟办意见',
                  meta: { clauses: ['ongniud-2024/三(一)2(2)a'] },
                  on: {
                    propose: {
                      guard: { type: 'actorIs', params: { role: 'studio' } },
                      target: 'specialCase',
                      actions: [
                        { type: 'issue', params: { form: 'proposalSheet' } },
                        { type: 'startTerm', params: { term: 'formOpinion', period: 'base' } },
                      ],
                      meta: {
                        clauses: ['ongniud-2024/三(一)2(2)a', 'ongniud-2024/附3'],
                        decisions: ['ongniud-2024/O19'],
                      },
                    },
                  },
                },
                specialCase: {
                  id: 'specialCase',
                  description: '专案处理',
                  meta: { clauses: ['ongniud-2024/三(一)2(2)a', 'ongniud-2024/三(一)2(2)b'] },
                  on: {
                    openMediation: {
                      guard: { type: 'actorIs', params: { role: 'studio' } },
                      target: '#mediation',
                      meta: { clauses: ['ongniud-2024/四(二)b'], decisions: ['ongniud-2024/O21'] },
                    },
                    formOpinion: {
                      guard: { type: 'actorIs', params: { role: 'studio' } },
                      target: '#response',
                      actions: [
                        { type: 'stopTerm', params: { term: 'formOpinion', as: 'met' } },
                        { type: 'startTerm', params: { term: 'feedBack', period: 'base' } },
                      ],
                      meta: { clauses: ['ongniud-2024/三(一)2(2)b'] },
                    },
                  },
                },
              },
            },
            mediation: {
              id: 'mediation',
              description: '联合调解',
              meta: { clauses: ['ongniud-2024/四(二)b'], decisions: ['ongniud-2024/O21'] },
              initial: 'mediating',
              on: {
                linkedCaseEnded: {
                  guard: 'consultationCounts',
                  actions: { type: 'count', params: { counter: 'consultation' } },
                  meta: {
                    clauses: ['ongniud-2024/三(一)2(1)', 'ongniud-2024/三(四)b'],
                    decisions: ['ongniud-2024/O40'],
                  },
                },
                assist: {
                  guard: 'mayAssist',
                  meta: { clauses: ['ongniud-2024/二(二).4', 'ongniud-2024/二(二).5'] },
                },
                reassign: {
                  guard: { type: 'actorIs', params: { role: 'leadingGroupOffice' } },
                  actions: 'giveToOther',
                  meta: { clauses: ['ongniud-2024/二(二).1c'], decisions: ['house/reassign'] },
                },
              },
              states: {
                mediating: {
                  description: '调解中',
                  meta: { clauses: ['ongniud-2024/四(二)b'], decisions: ['ongniud-2024/O21'] },
                  on: {
                    recordAgreement: {
                      guard: 'handlesIt',
                      target: 'agreement',
                      meta: { clauses: ['ongniud-2024/四(二)b'], decisions: ['ongniud-2024/O21'] },
                    },
                    endMediation: [
                      {
                        guard: 'resumesSingle',
                        target: '#working',
                        meta: {
                          clauses: ['ongniud-2024/四(二)b'],
                          decisions: ['ongniud-2024/O21'],
                        },
                      },
                      {
                        guard: 'resumesGeneral',
                        target: '#consulting',
                        meta: {
                          clauses: ['ongniud-2024/四(二)b'],
                          decisions: ['ongniud-2024/O21'],
                        },
                      },
                      {
                        guard: 'resumesMajor',
                        target: '#specialCase',
                        meta: {
                          clauses: ['ongniud-2024/四(二)b'],
                          decisions: ['ongniud-2024/O21'],
                        },
                      },
                    ],
                  },
                },
                agreement: {
                  description: '达成调解协议',
                  meta: { clauses: ['ongniud-2024/四(二)b'], decisions: ['ongniud-2024/O21'] },
                  initial: 'agreed',
                  on: {
                    conclude: {
                      guard: 'concludesSettled',
                      target: '#response',
                      actions: [
                        { type: 'stopTerm', params: { term: 'conclude', as: 'met' } },
                        { type: 'startTerm', params: { term: 'feedBack', period: 'base' } },
                      ],
                      meta: { clauses: ['ongniud-2024/四(二)b'], decisions: ['ongniud-2024/O21'] },
                    },
                    formOpinion: {
                      guard: 'opinesSettled',
                      target: '#response',
                      actions: [
                        { type: 'stopTerm', params: { term: 'formOpinion', as: 'met' } },
                        { type: 'startTerm', params: { term: 'feedBack', period: 'base' } },
                      ],
                      meta: {
                        clauses: ['ongniud-2024/三(一)2(2)b'],
                        decisions: ['ongniud-2024/O21'],
                      },
                    },
                  },
                  states: {
                    agreed: {
                      description: '协议待司法确认',
                      meta: { clauses: ['ongniud-2024/四(二)b'], decisions: ['ongniud-2024/O21'] },
                      on: {
                        confirmAgreement: {
                          guard: { type: 'actorIs', params: { role: 'court' } },
                          target: 'confirmed',
                          meta: {
                            clauses: ['ongniud-2024/四(二)b', 'ongniud-2024/二(二).3'],
                            decisions: ['ongniud-2024/O21'],
                          },
                        },
                      },
                    },
                    confirmed: {
                      description: '协议已经司法确认',
                      meta: { clauses: ['ongniud-2024/四(二)b'], decisions: ['ongniud-2024/O21'] },
                    },
                  },
                },
              },
            },
            response: {
              id: 'response',
              description: '回复反馈',
              meta: { clauses: ['ongniud-2024/三(二)a'] },
              initial: 'handled',
              states: {
                handled: {
                  description: '已处理，待反馈',
                  meta: { clauses: ['ongniud-2024/三(二)a'] },
                  on: {
                    feedBack: {
                      guard: 'mayFeedBack',
                      target: 'answered',
                      actions: [
                        { type: 'stopTerm', params: { term: 'feedBack', as: 'met' } },
                        { type: 'stopTerm', params: { term: 'hotlineReply', as: 'met' } },
                        { type: 'startTerm', params: { term: 'objectionWindow', period: 'base' } },
                      ],
                      meta: {
                        clauses: [
                          'ongniud-2024/三(二)a',
                          'ongniud-2024/三(一)1a',
                          'ongniud-2024/三(一)2(2)c',
                        ],
                        decisions: ['ongniud-2024/O12', 'ongniud-2024/O18'],
                      },
                    },
                  },
                },
                answered: {
                  description: '已反馈',
                  meta: { clauses: ['ongniud-2024/三(二)b', 'ongniud-2024/三(二)c'] },
                  initial: 'fedBack',
                  on: {
                    payerAccepts: {
                      guard: { type: 'actorIs', params: { role: 'payer' } },
                      target: '.unopposed',
                      actions: [
                        { type: 'stopTerm', params: { term: 'archive', as: 'dropped' } },
                        { type: 'startTerm', params: { term: 'archive', period: 'base' } },
                      ],
                      meta: {
                        clauses: ['ongniud-2024/三(二)b'],
                        decisions: ['ongniud-2024/O13', 'ongniud-2024/O32'],
                      },
                    },
                    payerObjects: {
                      guard: { type: 'actorIs', params: { role: 'payer' } },
                      target: '.objected',
                      actions: [
                        { type: 'stopTerm', params: { term: 'archive', as: 'dropped' } },
                        { type: 'startTerm', params: { term: 'archive', period: 'base' } },
                      ],
                      meta: {
                        clauses: ['ongniud-2024/三(二)c'],
                        decisions: ['ongniud-2024/O15', 'ongniud-2024/O32'],
                      },
                    },
                    seekRemedy: [
                      {
                        guard: 'seeksFitting',
                        target: '.remedySought',
                        actions: { type: 'recordRemedy', params: { fits: true } },
                        meta: {
                          clauses: ['ongniud-2024/三(二)c'],
                          decisions: ['ongniud-2024/O14', 'ongniud-2024/O22'],
                        },
                      },
                      {
                        guard: 'seeksMisfit',
                        target: '.remedySought',
                        actions: { type: 'recordRemedy', params: { fits: false } },
                        meta: {
                          clauses: ['ongniud-2024/三(二)c'],
                          decisions: ['ongniud-2024/O14'],
                        },
                      },
                    ],
                    followUp: {
                      guard: { type: 'actorIs', params: { role: 'acceptingDepartment' } },
                      meta: { clauses: ['ongniud-2024/一'], decisions: ['ongniud-2024/O16'] },
                    },
                    withdraw: {
                      guard: { type: 'actorIs', params: { role: 'payer' } },
                      actions: 'withdraw',
                      meta: { decisions: ['house/withdraw'] },
                    },
                  },
                  states: {
                    fedBack: {
                      description: '待缴费人表示意见',
                      meta: {
                        clauses: ['ongniud-2024/三(二)b', 'ongniud-2024/三(二)c'],
                        decisions: ['ongniud-2024/O13'],
                      },
                      on: {
                        payerAccepts: {
                          guard: { type: 'actorIs', params: { role: 'payer' } },
                          target: 'unopposed',
                          actions: [
                            {
                              type: 'stopTerm',
                              params: { term: 'objectionWindow', as: 'dropped' },
                            },
                            { type: 'startTerm', params: { term: 'archive', period: 'base' } },
                          ],
                          meta: {
                            clauses: ['ongniud-2024/三(二)b'],
                            decisions: ['ongniud-2024/O13'],
                          },
                        },
                        payerObjects: {
                          guard: { type: 'actorIs', params: { role: 'payer' } },
                          target: 'objected',
                          actions: [
                            {
                              type: 'stopTerm',
                              params: { term: 'objectionWindow', as: 'dropped' },
                            },
                            { type: 'startTerm', params: { term: 'archive', period: 'base' } },
                          ],
                          meta: {
                            clauses: ['ongniud-2024/三(二)c'],
                            decisions: ['ongniud-2024/O15'],
                          },
                        },
                        seekRemedy: [
                          {
                            guard: 'seeksFitting',
                            target: 'remedySought',
                            actions: [
                              {
                                type: 'stopTerm',
                                params: { term: 'objectionWindow', as: 'dropped' },
                              },
                              { type: 'startTerm', params: { term: 'archive', period: 'base' } },
                              { type: 'recordRemedy', params: { fits: true } },
                            ],
                            meta: {
                              clauses: ['ongniud-2024/三(二)c'],
                              decisions: ['ongniud-2024/O14', 'ongniud-2024/O22'],
                            },
                          },
                          {
                            guard: 'seeksMisfit',
                            target: 'remedySought',
                            actions: [
                              {
                                type: 'stopTerm',
                                params: { term: 'objectionWindow', as: 'dropped' },
                              },
                              { type: 'startTerm', params: { term: 'archive', period: 'base' } },
                              { type: 'recordRemedy', params: { fits: false } },
                            ],
                            meta: {
                              clauses: ['ongniud-2024/三(二)c'],
                              decisions: ['ongniud-2024/O14'],
                            },
                          },
                        ],
                        archive: {
                          guard: 'mayArchiveUnheard',
                          target: '#archived',
                          actions: { type: 'stopAllTerms', params: { as: 'dropped' } },
                          meta: {
                            clauses: ['ongniud-2024/三(三)'],
                            decisions: ['ongniud-2024/O13'],
                          },
                        },
                      },
                    },
                    unopposed: {
                      description: '无异议，待归档',
                      meta: { clauses: ['ongniud-2024/三(二)b'] },
                      on: {
                        payerAccepts: {
                          guard: { type: 'actorIs', params: { role: 'payer' } },
                          meta: {
                            clauses: ['ongniud-2024/三(二)b'],
                            decisions: ['ongniud-2024/O13'],
                          },
                        },
                        seekRemedy: [
                          {
                            guard: 'seeksFitting',
                            target: 'remedySought',
                            actions: [
                              { type: 'stopTerm', params: { term: 'archive', as: 'dropped' } },
                              { type: 'startTerm', params: { term: 'archive', period: 'base' } },
                              { type: 'recordRemedy', params: { fits: true } },
                            ],
                            meta: {
                              clauses: ['ongniud-2024/三(二)c', 'ongniud-2024/三(三)'],
                              decisions: [
                                'ongniud-2024/O14',
                                'ongniud-2024/O22',
                                'ongniud-2024/O32',
                              ],
                            },
                          },
                          {
                            guard: 'seeksMisfit',
                            target: 'remedySought',
                            actions: [
                              { type: 'stopTerm', params: { term: 'archive', as: 'dropped' } },
                              { type: 'startTerm', params: { term: 'archive', period: 'base' } },
                              { type: 'recordRemedy', params: { fits: false } },
                            ],
                            meta: {
                              clauses: ['ongniud-2024/三(二)c', 'ongniud-2024/三(三)'],
                              decisions: ['ongniud-2024/O14', 'ongniud-2024/O32'],
                            },
                          },
                        ],
                        archive: {
                          guard: { type: 'actorIs', params: { role: 'acceptingDepartment' } },
                          target: '#archived',
                          actions: { type: 'stopTerm', params: { term: 'archive', as: 'met' } },
                          meta: { clauses: ['ongniud-2024/三(二)b', 'ongniud-2024/三(三)'] },
                        },
                      },
                    },
                    objected: {
                      description: '有异议',
                      meta: { clauses: ['ongniud-2024/三(二)c'] },
                      on: {
                        payerObjects: {
                          guard: { type: 'actorIs', params: { role: 'payer' } },
                          meta: {
                            clauses: ['ongniud-2024/三(二)c'],
                            decisions: ['ongniud-2024/O15'],
                          },
                        },
                        guide: {
                          guard: { type: 'actorIs', params: { role: 'court' } },
                          meta: {
                            clauses: ['ongniud-2024/二(二).3'],
                            decisions: ['ongniud-2024/O22'],
                          },
                        },
                        archive: {
                          guard: { type: 'actorIs', params: { role: 'acceptingDepartment' } },
                          target: '#archived',
                          actions: { type: 'stopTerm', params: { term: 'archive', as: 'met' } },
                          meta: {
                            clauses: ['ongniud-2024/三(三)'],
                            decisions: ['ongniud-2024/O15'],
                          },
                        },
                      },
                    },
                    remedySought: {
                      description: '已寻求救济',
                      meta: { clauses: ['ongniud-2024/三(二)c'], decisions: ['ongniud-2024/O14'] },
                      on: {
                        payerObjects: {
                          guard: { type: 'actorIs', params: { role: 'payer' } },
                          meta: {
                            clauses: ['ongniud-2024/三(二)c'],
                            decisions: ['ongniud-2024/O15'],
                          },
                        },
                        guide: {
                          guard: { type: 'actorIs', params: { role: 'court' } },
                          meta: {
                            clauses: ['ongniud-2024/二(二).3'],
                            decisions: ['ongniud-2024/O22'],
                          },
                        },
                        archive: {
                          guard: { type: 'actorIs', params: { role: 'acceptingDepartment' } },
                          target: '#closedWithRemedy',
                          actions: { type: 'stopTerm', params: { term: 'archive', as: 'met' } },
                          meta: {
                            clauses: ['ongniud-2024/三(三)'],
                            decisions: ['ongniud-2024/O15', 'ongniud-2024/O22'],
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
        supervision: {
          description: '监督',
          meta: { clauses: ['ongniud-2024/四(四)a'] },
          type: 'parallel',
          states: {
            register: {
              description: '登记时限',
              meta: { clauses: ['ongniud-2024/三(一)3'] },
              initial: 'idle',
              on: {
                'register.started': {
                  target: '.running',
                  meta: { clauses: ['ongniud-2024/三(一)3'] },
                },
                'register.stopped': {
                  target: '.idle',
                  meta: { clauses: ['ongniud-2024/三(一)3'] },
                },
              },
              states: {
                idle: { description: '未计时', meta: { clauses: ['ongniud-2024/三(一)3'] } },
                running: {
                  description: '计时中',
                  meta: { clauses: ['ongniud-2024/三(一)3'] },
                  on: {
                    'register.due': {
                      guard: { type: 'reached', params: { term: 'register', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'register', rung: 'due' } },
                      meta: { clauses: ['ongniud-2024/四(四)a'] },
                    },
                  },
                },
                due: {
                  description: '到期日',
                  meta: { clauses: ['ongniud-2024/三(一)3'] },
                  on: {
                    'register.overdue': {
                      guard: { type: 'reached', params: { term: 'register', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'register' } },
                      meta: { clauses: ['ongniud-2024/四(四)a'] },
                    },
                  },
                },
                overdue: {
                  description: '逾期',
                  meta: { clauses: ['ongniud-2024/三(一)3', 'ongniud-2024/四(四)a'] },
                },
              },
            },
            accept: {
              description: '受理时限',
              meta: { clauses: ['ongniud-2024/三(一)1a'], decisions: ['ongniud-2024/O1'] },
              initial: 'idle',
              on: {
                'accept.started': {
                  target: '.running',
                  meta: { clauses: ['ongniud-2024/三(一)1a'], decisions: ['ongniud-2024/O1'] },
                },
                'accept.stopped': {
                  target: '.idle',
                  meta: { clauses: ['ongniud-2024/三(一)1a'], decisions: ['ongniud-2024/O1'] },
                },
              },
              states: {
                idle: {
                  description: '未计时',
                  meta: { clauses: ['ongniud-2024/三(一)1a'], decisions: ['ongniud-2024/O1'] },
                },
                running: {
                  description: '计时中',
                  meta: { clauses: ['ongniud-2024/三(一)1a'], decisions: ['ongniud-2024/O1'] },
                  on: {
                    'accept.due': {
                      guard: { type: 'reached', params: { term: 'accept', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'accept', rung: 'due' } },
                      meta: { clauses: ['ongniud-2024/四(四)a'] },
                    },
                  },
                },
                due: {
                  description: '到期日',
                  meta: { clauses: ['ongniud-2024/三(一)1a'], decisions: ['ongniud-2024/O1'] },
                  on: {
                    'accept.overdue': {
                      guard: { type: 'reached', params: { term: 'accept', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'accept' } },
                      meta: { clauses: ['ongniud-2024/四(四)a'] },
                    },
                  },
                },
                overdue: {
                  description: '逾期',
                  meta: { clauses: ['ongniud-2024/三(一)1a', 'ongniud-2024/四(四)a'] },
                },
              },
            },
            conclude: {
              description: '办理时限',
              meta: { clauses: ['ongniud-2024/三(一)1a'], decisions: ['ongniud-2024/O1'] },
              initial: 'idle',
              on: {
                'conclude.started': {
                  target: '.running',
                  meta: { clauses: ['ongniud-2024/三(一)1a'], decisions: ['ongniud-2024/O1'] },
                },
                'conclude.stopped': {
                  target: '.idle',
                  meta: { clauses: ['ongniud-2024/三(一)1a'], decisions: ['ongniud-2024/O1'] },
                },
              },
              states: {
                idle: {
                  description: '未计时',
                  meta: { clauses: ['ongniud-2024/三(一)1a'], decisions: ['ongniud-2024/O1'] },
                },
                running: {
                  description: '计时中',
                  meta: { clauses: ['ongniud-2024/三(一)1a'], decisions: ['ongniud-2024/O1'] },
                  on: {
                    'conclude.due': {
                      guard: { type: 'reached', params: { term: 'conclude', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'conclude', rung: 'due' } },
                      meta: { clauses: ['ongniud-2024/四(四)a'] },
                    },
                  },
                },
                due: {
                  description: '到期日',
                  meta: { clauses: ['ongniud-2024/三(一)1a'], decisions: ['ongniud-2024/O1'] },
                  on: {
                    'conclude.overdue': {
                      guard: { type: 'reached', params: { term: 'conclude', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'conclude' } },
                      meta: { clauses: ['ongniud-2024/四(四)a'] },
                    },
                  },
                },
                overdue: {
                  description: '逾期',
                  meta: { clauses: ['ongniud-2024/三(一)1a', 'ongniud-2024/四(四)a'] },
                },
              },
            },
            formOpinion: {
              description: '专案处理时限',
              meta: { clauses: ['ongniud-2024/三(一)2(2)b'], decisions: ['ongniud-2024/O1'] },
              initial: 'idle',
              on: {
                'formOpinion.started': {
                  target: '.running',
                  meta: { clauses: ['ongniud-2024/三(一)2(2)b'], decisions: ['ongniud-2024/O1'] },
                },
                'formOpinion.stopped': {
                  target: '.idle',
                  meta: { clauses: ['ongniud-2024/三(一)2(2)b'], decisions: ['ongniud-2024/O1'] },
                },
              },
              states: {
                idle: {
                  description: '未计时',
                  meta: { clauses: ['ongniud-2024/三(一)2(2)b'], decisions: ['ongniud-2024/O1'] },
                },
                running: {
                  description: '计时中',
                  meta: { clauses: ['ongniud-2024/三(一)2(2)b'], decisions: ['ongniud-2024/O1'] },
                  on: {
                    'formOpinion.due': {
                      guard: { type: 'reached', params: { term: 'formOpinion', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'formOpinion', rung: 'due' } },
                      meta: { clauses: ['ongniud-2024/四(四)a'] },
                    },
                  },
                },
                due: {
                  description: '到期日',
                  meta: { clauses: ['ongniud-2024/三(一)2(2)b'], decisions: ['ongniud-2024/O1'] },
                  on: {
                    'formOpinion.overdue': {
                      guard: { type: 'reached', params: { term: 'formOpinion', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'formOpinion' } },
                      meta: { clauses: ['ongniud-2024/四(四)a'] },
                    },
                  },
                },
                overdue: {
                  description: '逾期',
                  meta: { clauses: ['ongniud-2024/三(一)2(2)b', 'ongniud-2024/四(四)a'] },
                },
              },
            },
            feedBack: {
              description: '反馈时限',
              meta: { clauses: ['ongniud-2024/三(二)a'], decisions: ['ongniud-2024/O1'] },
              initial: 'idle',
              on: {
                'feedBack.started': {
                  target: '.running',
                  meta: { clauses: ['ongniud-2024/三(二)a'], decisions: ['ongniud-2024/O1'] },
                },
                'feedBack.stopped': {
                  target: '.idle',
                  meta: { clauses: ['ongniud-2024/三(二)a'], decisions: ['ongniud-2024/O1'] },
                },
              },
              states: {
                idle: {
                  description: '未计时',
                  meta: { clauses: ['ongniud-2024/三(二)a'], decisions: ['ongniud-2024/O1'] },
                },
                running: {
                  description: '计时中',
                  meta: { clauses: ['ongniud-2024/三(二)a'], decisions: ['ongniud-2024/O1'] },
                  on: {
                    'feedBack.due': {
                      guard: { type: 'reached', params: { term: 'feedBack', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'feedBack', rung: 'due' } },
                      meta: { clauses: ['ongniud-2024/四(四)a'] },
                    },
                  },
                },
                due: {
                  description: '到期日',
                  meta: { clauses: ['ongniud-2024/三(二)a'], decisions: ['ongniud-2024/O1'] },
                  on: {
                    'feedBack.overdue': {
                      guard: { type: 'reached', params: { term: 'feedBack', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'feedBack' } },
                      meta: { clauses: ['ongniud-2024/四(四)a'] },
                    },
                  },
                },
                overdue: {
                  description: '逾期',
                  meta: { clauses: ['ongniud-2024/三(二)a', 'ongniud-2024/四(四)a'] },
                },
              },
            },
            archive: {
              description: '归档时限',
              meta: { clauses: ['ongniud-2024/三(三)'] },
              initial: 'idle',
              on: {
                'archive.started': {
                  target: '.running',
                  meta: { clauses: ['ongniud-2024/三(三)'] },
                },
                'archive.stopped': { target: '.idle', meta: { clauses: ['ongniud-2024/三(三)'] } },
              },
              states: {
                idle: { description: '未计时', meta: { clauses: ['ongniud-2024/三(三)'] } },
                running: {
                  description: '计时中',
                  meta: { clauses: ['ongniud-2024/三(三)'] },
                  on: {
                    'archive.due': {
                      guard: { type: 'reached', params: { term: 'archive', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'archive', rung: 'due' } },
                      meta: { clauses: ['ongniud-2024/四(四)a'] },
                    },
                  },
                },
                due: {
                  description: '到期日',
                  meta: { clauses: ['ongniud-2024/三(三)'] },
                  on: {
                    'archive.overdue': {
                      guard: { type: 'reached', params: { term: 'archive', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'archive' } },
                      meta: { clauses: ['ongniud-2024/四(四)a'] },
                    },
                  },
                },
                overdue: {
                  description: '逾期',
                  meta: { clauses: ['ongniud-2024/三(三)', 'ongniud-2024/四(四)a'] },
                },
              },
            },
            hotlineReply: {
              description: '热线限办时间',
              meta: { clauses: ['ongniud-2024/二(二).10a'], decisions: ['ongniud-2024/O20'] },
              initial: 'idle',
              on: {
                'hotlineReply.started': {
                  target: '.running',
                  meta: { clauses: ['ongniud-2024/二(二).10a'], decisions: ['ongniud-2024/O20'] },
                },
                'hotlineReply.stopped': {
                  target: '.idle',
                  meta: { clauses: ['ongniud-2024/二(二).10a'], decisions: ['ongniud-2024/O20'] },
                },
              },
              states: {
                idle: {
                  description: '未计时',
                  meta: { clauses: ['ongniud-2024/二(二).10a'], decisions: ['ongniud-2024/O20'] },
                },
                running: {
                  description: '计时中',
                  meta: { clauses: ['ongniud-2024/二(二).10a'], decisions: ['ongniud-2024/O20'] },
                  on: {
                    'hotlineReply.due': {
                      guard: { type: 'reached', params: { term: 'hotlineReply', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'hotlineReply', rung: 'due' } },
                      meta: { clauses: ['ongniud-2024/四(四)a'] },
                    },
                  },
                },
                due: {
                  description: '到期日',
                  meta: { clauses: ['ongniud-2024/二(二).10a'], decisions: ['ongniud-2024/O20'] },
                  on: {
                    'hotlineReply.overdue': {
                      guard: { type: 'reached', params: { term: 'hotlineReply', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'hotlineReply' } },
                      meta: { clauses: ['ongniud-2024/四(四)a'] },
                    },
                  },
                },
                overdue: {
                  description: '逾期',
                  meta: { clauses: ['ongniud-2024/二(二).10a', 'ongniud-2024/四(四)a'] },
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
      meta: { clauses: ['ongniud-2024/三(二)b', 'ongniud-2024/三(三)'] },
      type: 'final',
    },
    closedWithRemedy: {
      id: 'closedWithRemedy',
      description: '转入救济程序，已归档',
      meta: {
        clauses: ['ongniud-2024/三(二)c', 'ongniud-2024/三(三)'],
        decisions: ['ongniud-2024/O15', 'ongniud-2024/O22'],
      },
      type: 'final',
    },
    handedOver: {
      id: 'handedOver',
      description: '已由相应部门受理',
      meta: { clauses: ['ongniud-2024/三(一)1b'] },
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
