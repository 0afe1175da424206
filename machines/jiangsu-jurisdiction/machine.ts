import { assign, setup } from 'xstate';
import { china, type PlainDate, type WorkingCalendar } from '../../calendars';
import type { Citation, DecisionId } from '../../src/law';
import type { Basis, Effect, Party } from '../../src/procedure/context';
import { newCase } from '../../src/procedure/context';
import { kit } from '../../src/procedure/kit';
import { all, use } from '../../src/procedure/rule';
import type { Terms } from '../../src/terms';
import {
  amongOrgans,
  type Context,
  divisionIn,
  type Event,
  form,
  hasCommonSuperior,
  isConcerned,
  namedOnce,
  othersConsented,
  soleOrgan,
  succeedsAnother,
  type TermNames,
  yetToConsent,
} from './rules';
import type * as Schema from './schema';
import { terms } from './terms';

/** What opens a case of this chart. */
export type Given = { id: string; on: PlainDate; policy: Schema.Policy } & Schema.Input;

const house = kit<Context, Event, Schema.Role, typeof terms>(['commonSuperior']);
const { actorIs, actorIsOneOf, delegatesOwnRole } = house.guards;

/** The implementations that count, for `machine.provide`: on another calendar, or by other terms of the same names. */
export const onCalendar = (calendar: WorkingCalendar, by: Terms = terms) => ({
  actions: house.actions(by as typeof terms, calendar),
});

/** Each organ concerned speaks for itself: one holder of the role for each. */
const speakers = (organs: readonly string[], since: PlainDate): Party[] =>
  organs.map((unit) => ({ role: 'organConcerned', unit, since }));
/** The organs with one of them replaced; two that become one count once. */
const succeeded = (context: Context, replaced: string, successor: string, on: PlainDate) => {
  const organs = [
    ...new Set(context.organs.map((organ) => (organ === replaced ? successor : organ))),
  ];
  const others = context.parties.filter(({ role }) => role !== 'organConcerned');
  return { organs, parties: [...others, ...speakers(organs, on)], proposal: null, consented: [] };
};

const takesPart = use(actorIsOneOf, { roles: ['firstHandler', 'organConcerned'] });
const organConcerned = use(actorIs, { role: 'organConcerned' });

const start = ({ input }: { input: Given | undefined }) =>
  newCase(input, {
    firstHandler: input?.firstHandler ?? { unit: '—', leader: '—', officer: '—' },
    organs: [...(input?.organs ?? [])],
    proposal: null,
    consented: [],
    unclear: null,
    division: null,
    parties: input
      ? [
          { role: 'firstHandler', unit: input.firstHandler.unit, since: input.on },
          ...speakers(input.organs, input.on),
        ]
      : [],
  }) satisfies Context;

export const jurisdictionMachine = setup({
  types: {
    context: {} as Context,
    events: {} as Event,
    input: {} as Given | undefined,
    emitted: {} as Effect<TermNames>,
    meta: {} as Basis<Citation, DecisionId>,
    transitionMeta: {} as Basis<Citation, DecisionId>,
  },
  guards: {
    ...house.guards,
    mayDelegate: all(
      use(actorIsOneOf, { roles: ['firstHandler', 'organConcerned', 'commonSuperior'] }),
      delegatesOwnRole,
    ),
    proposesToOthers: all(organConcerned, use(soleOrgan, { is: false }), amongOrgans, namedOnce),
    proposesAlone: all(organConcerned, use(soleOrgan, { is: true }), amongOrgans, namedOnce),
    consentsLast: all(organConcerned, yetToConsent, use(othersConsented, { is: true })),
    consentsBeforeOthers: all(organConcerned, yetToConsent, use(othersConsented, { is: false })),
    mayRecordSuccession: all(takesPart, isConcerned, succeedsAnother),
    mayReportUnclear: all(takesPart, isConcerned),
    takesToSuperior: all(takesPart, use(hasCommonSuperior, { is: true })),
    takesToConference: all(takesPart, use(hasCommonSuperior, { is: false })),
    mayDecideDivision: all(use(actorIs, { role: 'commonSuperior' }), namedOnce),
    mayCoordinateDivision: all(use(actorIs, { role: 'jointConference' }), namedOnce),
  },
  actions: {
    ...onCalendar(china).actions,
    /** 提出划分意见: whoever proposes consents with it; what others consented to before falls away. */
    noteProposal: assign(({ event }) => {
      const proposed = form(event, 'proposeDivision');
      return proposed
        ? { proposal: proposed.division, consented: proposed.by.unit ? [proposed.by.unit] : [] }
        : {};
    }),
    noteConsent: assign(({ context, event: { by } }) => ({
      consented: by?.unit === undefined ? context.consented : [...context.consented, by.unit],
    })),
    /** 协商一致 */
    noteAgreement: assign(({ context }) => ({ division: context.proposal })),
    /** 决定、协调结果 */
    noteDivision: assign(({ event }) => ({ division: divisionIn(event) ?? null })),
    /** 由继续行使其职权的机关、单位接替 */
    noteSuccession: assign(({ context, event }) => {
      const recorded = form(event, 'recordSuccession');
      return recorded ? succeeded(context, recorded.replaced, recorded.successor, recorded.on) : {};
    }),
    noteUnclear: assign(({ event }) => ({
      unclear: form(event, 'reportUnclear')?.replaced ?? null,
      proposal: null,
      consented: [],
    })),
    /** 由指定的机关、单位接替 */
    noteDesignation: assign(({ context, event }) => {
      const named = form(event, 'designate');
      return named && context.unclear
        ? { ...succeeded(context, context.unclear, named.successor, named.on), unclear: null }
        : {};
    }),
    /** 受理有争议: binds the common superior the report names, or none. */
    noteDispute: assign(({ context, event }) => {
      const report = form(event, 'reportDispute');
      const others = context.parties.filter(({ role }) => role !== 'commonSuperior');
      const superior = report?.commonSuperior;
      return {
        proposal: null,
        consented: [],
        parties:
          report && superior !== undefined
            ? [...others, { role: 'commonSuperior', unit: superior, since: report.on }]
            : others,
      };
    }),
  },
}).createMachine({
  id: 'jurisdiction',
  context: start,
  initial: 'open',
  states: {
    open: {
      description: '责任划分中',
      meta: { clauses: ['jiangsu-2023/三(三).4'], decisions: ['jiangsu-2023/S21'] },
      type: 'parallel',
      on: {
        attach: {
          guard: {
            type: 'actorIsOneOf',
            params: {
              roles: [
                'firstHandler',
                'organConcerned',
                'commonSuperior',
                'jointConference',
                'localAuthority',
              ],
            },
          },
          meta: { decisions: ['house/attach'] },
        },
        delegate: {
          guard: 'mayDelegate',
          actions: 'delegate',
          meta: { decisions: ['house/delegate'] },
        },
        recuse: {
          guard: { type: 'actorIs', params: { role: 'firstHandler' } },
          actions: 'recuse',
          meta: { decisions: ['house/recuse'] },
        },
        correct: {
          guard: { type: 'actorIs', params: { role: 'firstHandler' } },
          meta: { decisions: ['house/correct'] },
        },
        recordAccountability: {
          guard: {
            type: 'actorIsOneOf',
            params: { roles: ['commonSuperior', 'jointConference'] },
          },
          meta: { decisions: ['house/accountability'] },
        },
      },
      states: {
        main: {
          description: '责任划分程序',
          meta: {
            clauses: ['jiangsu-2023/三(三).4', 'petition-2022/24.1'],
            decisions: ['jiangsu-2023/S21', 'jiangsu-2023/S38'],
          },
          initial: 'negotiating',
          on: {
            callOff: {
              guard: { type: 'actorIs', params: { role: 'firstHandler' } },
              target: '#calledOff',
              meta: { decisions: ['jiangsu-2023/S36'] },
            },
          },
          states: {
            negotiating: {
              id: 'negotiating',
              description: '所涉及的机关、单位协商',
              meta: { clauses: ['petition-2022/24.1'], decisions: ['jiangsu-2023/S33'] },
              initial: 'unproposed',
              on: {
                proposeDivision: [
                  {
                    guard: 'proposesToOthers',
                    target: '.proposed',
                    actions: 'noteProposal',
                    meta: {
                      clauses: ['jiangsu-2023/三(三).4', 'petition-2022/24.1'],
                      decisions: ['jiangsu-2023/S33', 'jiangsu-2023/S35'],
                    },
                  },
                  {
                    guard: 'proposesAlone',
                    target: '#settledByAgreement',
                    actions: [
                      'noteDivision',
                      { type: 'issue', params: { form: 'divisionOpinion' } },
                    ],
                    meta: {
                      clauses: ['petition-2022/24.2'],
                      decisions: ['jiangsu-2023/S33', 'jiangsu-2023/S37'],
                    },
                  },
                ],
                recordSuccession: {
                  guard: 'mayRecordSuccession',
                  target: '.unproposed',
                  actions: 'noteSuccession',
                  meta: { clauses: ['petition-2022/24.2'], decisions: ['jiangsu-2023/S37'] },
                },
                reportUnclear: {
                  guard: 'mayReportUnclear',
                  target: 'awaitingDesignation',
                  actions: 'noteUnclear',
                  meta: { clauses: ['petition-2022/24.2'], decisions: ['jiangsu-2023/S37'] },
                },
                reportDispute: [
                  {
                    guard: 'takesToSuperior',
                    target: '#atSuperior',
                    actions: 'noteDispute',
                    meta: { clauses: ['petition-2022/24.1'], decisions: ['jiangsu-2023/S34'] },
                  },
                  {
                    guard: 'takesToConference',
                    target: '#atConference',
                    actions: 'noteDispute',
                    meta: { clauses: ['petition-2022/24.1'], decisions: ['jiangsu-2023/S34'] },
                  },
                ],
              },
              states: {
                unproposed: {
                  description: '待提出划分意见',
                  meta: { clauses: ['petition-2022/24.1'], decisions: ['jiangsu-2023/S33'] },
                },
                proposed: {
                  description: '已提出划分意见，待各方同意',
                  meta: { clauses: ['petition-2022/24.1'], decisions: ['jiangsu-2023/S33'] },
                  on: {
                    consent: [
                      {
                        guard: 'consentsLast',
                        target: '#settledByAgreement',
                        actions: [
                          'noteConsent',
                          'noteAgreement',
                          { type: 'issue', params: { form: 'divisionOpinion' } },
                        ],
                        meta: {
                          clauses: ['jiangsu-2023/三(三).4', 'petition-2022/24.1'],
                          decisions: ['jiangsu-2023/S33'],
                        },
                      },
                      {
                        guard: 'consentsBeforeOthers',
                        actions: 'noteConsent',
                        meta: { clauses: ['petition-2022/24.1'], decisions: ['jiangsu-2023/S33'] },
                      },
                    ],
                  },
                },
              },
            },
            awaitingDesignation: {
              description: '职责不清，待本级党委和政府指定',
              meta: { clauses: ['petition-2022/24.2'], decisions: ['jiangsu-2023/S37'] },
              on: {
                designate: {
                  guard: { type: 'actorIs', params: { role: 'localAuthority' } },
                  target: 'negotiating',
                  actions: 'noteDesignation',
                  meta: { clauses: ['petition-2022/24.2'], decisions: ['jiangsu-2023/S37'] },
                },
              },
            },
            inDispute: {
              description: '受理有争议',
              meta: { clauses: ['petition-2022/24.1'], decisions: ['jiangsu-2023/S34'] },
              initial: 'atSuperior',
              on: {
                reportDispute: [
                  {
                    guard: 'takesToSuperior',
                    target: '.atSuperior',
                    actions: 'noteDispute',
                    meta: { clauses: ['petition-2022/24.1'], decisions: ['jiangsu-2023/S34'] },
                  },
                  {
                    guard: 'takesToConference',
                    target: '.atConference',
                    actions: 'noteDispute',
                    meta: { clauses: ['petition-2022/24.1'], decisions: ['jiangsu-2023/S34'] },
                  },
                ],
              },
              states: {
                atSuperior: {
                  id: 'atSuperior',
                  description: '待共同的上一级机关、单位决定',
                  meta: { clauses: ['petition-2022/24.1'], decisions: ['jiangsu-2023/S21'] },
                  on: {
                    decideDivision: {
                      guard: 'mayDecideDivision',
                      target: '#decidedBySuperior',
                      actions: [
                        'noteDivision',
                        { type: 'issue', params: { form: 'divisionOpinion' } },
                      ],
                      meta: {
                        clauses: ['jiangsu-2023/三(三).4', 'petition-2022/24.1'],
                        decisions: ['jiangsu-2023/S21', 'jiangsu-2023/S35'],
                      },
                    },
                  },
                },
                atConference: {
                  id: 'atConference',
                  description: '没有共同的上一级，待联席会议协调',
                  meta: { clauses: ['petition-2022/24.1'], decisions: ['jiangsu-2023/S21'] },
                  on: {
                    coordinateDivision: {
                      guard: 'mayCoordinateDivision',
                      target: '#coordinated',
                      actions: [
                        'noteDivision',
                        { type: 'issue', params: { form: 'divisionOpinion' } },
                      ],
                      meta: {
                        clauses: ['jiangsu-2023/三(三).4', 'petition-2022/24.1'],
                        decisions: ['jiangsu-2023/S21', 'jiangsu-2023/S35'],
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
    settledByAgreement: {
      id: 'settledByAgreement',
      description: '协商一致',
      meta: { clauses: ['petition-2022/24.1'], decisions: ['jiangsu-2023/S33'] },
      type: 'final',
    },
    decidedBySuperior: {
      id: 'decidedBySuperior',
      description: '共同的上一级机关、单位已决定',
      meta: { clauses: ['petition-2022/24.1'], decisions: ['jiangsu-2023/S21'] },
      type: 'final',
    },
    coordinated: {
      id: 'coordinated',
      description: '联席会议已协调处理',
      meta: { clauses: ['petition-2022/24.1'], decisions: ['jiangsu-2023/S21'] },
      type: 'final',
    },
    calledOff: {
      id: 'calledOff',
      description: '不再需要划分责任',
      meta: { decisions: ['jiangsu-2023/S36'] },
      type: 'final',
    },
  },
});
