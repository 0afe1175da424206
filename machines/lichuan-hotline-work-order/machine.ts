import { assign, setup } from 'xstate';
import { china, type PlainDate, type WorkingCalendar } from '../../calendars';
import type { ClauseId, DecisionId } from '../../src/law';
import type { Basis, Effect, TermEvent } from '../../src/procedure/context';
import { newCase } from '../../src/procedure/context';
import { kit } from '../../src/procedure/kit';
import { all, either, rule, use } from '../../src/procedure/rule';
import type { Terms } from '../../src/terms';
import type * as Schema from './schema';
import { terms } from './terms';

export type Context = Schema.Context;
export type TermNames = keyof typeof terms;
/** Acts, and time as the ledger and `advance` tell it. */
export type Event = Schema.Act | TermEvent<TermNames>;
/** What opens a case of this chart. */
export type Given = { id: string; on: PlainDate; policy: Schema.Policy } & Schema.Input;

const house = kit<Context, Event, Schema.Role, typeof terms>(['handlingUnit', 'unitHead']);
const { actorIs, actorIsOneOf, byMark, countAtLeast, extensionsLeft } = house.guards;
const { laterLimit, periodIs, termOver, termRuns, withinTerm } = house.guards;

/** The implementations that count, for `machine.provide`: on another calendar, or by other terms of the same names. */
export const onCalendar = (calendar: WorkingCalendar, by: Terms = terms) => ({
  actions: house.actions(by as typeof terms, calendar),
});

const form = <T extends Schema.Act['type']>(event: Event, type: T) =>
  event.type === type ? (event as Extract<Schema.Act, { type: T }>) : undefined;

const withinRemit = rule<Context, Event, { is: boolean }>('withinRemit', {
  about: 'payload',
  holds: ({ event }, { is }) => form(event, 'confirm')?.withinRemit === is,
  refusal: ({ is }) =>
    is
      ? { zh: '不属于我局受理的事项', en: 'the matter is not within the bureau’s remit' }
      : { zh: '属于我局受理的事项', en: 'the matter is within the bureau’s remit' },
});
const tierIs = rule<Context, Event, { tier: Schema.Tier }>('tierIs', {
  about: 'case',
  basis: { decisions: ['lichuan-2017/L11'] },
  holds: ({ context }, { tier }) => context.tier === tier,
  refusal: ({ tier }, _, name) => ({
    zh: `不属于${name(tier).zh}`,
    en: `it is not an ${name(tier).en}`,
  }),
});
const raisesTo = rule<Context, Event, { tier: 'complex' | 'difficult' }>('raisesTo', {
  about: 'payload',
  basis: { decisions: ['lichuan-2017/L11'] },
  holds: ({ event }, { tier }) => form(event, 'raiseTier')?.to === tier,
  refusal: ({ tier }, _, name) => ({
    zh: `只能转为${name(tier).zh}`,
    en: `it can only be raised to ${name(tier).en}`,
  }),
});
const reportsProgress = rule<Context, Event>('reportsProgress', {
  about: 'payload',
  basis: { clauses: ['lichuan-2017/三(三)2c'] },
  holds: ({ event }) => form(event, 'raiseTier')?.progressReport !== undefined,
  refusal: () => ({
    zh: '转为疑难事项须告知办理进展情况',
    en: 'the office must be told of the progress',
  }),
});
const unitIsDivision = rule<Context, Event, { is: boolean }>('unitIsDivision', {
  about: 'case',
  holds: ({ context }, { is }) => (context.unitKind === 'division') === is,
  refusal: ({ is }) => ({
    zh: is ? '承办单位不是机关股室' : '承办单位是机关股室',
    en: is ? 'the handling unit is not a division' : 'the handling unit is a division',
  }),
});
const unitIsNamed = rule<Context, Event>('unitIsNamed', {
  about: 'case',
  holds: ({ context }) => context.unitKind !== undefined,
  refusal: () => ({
    zh: '尚未确定承办单位',
    en: 'no handling unit has been named yet',
  }),
});
const recordedReply = rule<Context, Event>('recordedReply', {
  about: 'payload',
  basis: { clauses: ['lichuan-2017/四(三)b'], decisions: ['lichuan-2017/L25'] },
  holds: ({ event }) => {
    const reply = form(event, 'reply');
    return reply?.channel !== 'phone' || reply.callRecord !== undefined;
  },
  refusal: () => ({
    zh: '电话回复来信人应做好相应记录',
    en: 'a reply by telephone must be recorded',
  }),
});
const returned = rule<Context, Event, { is: boolean }>('returnedForRedo', {
  about: 'payload',
  holds: ({ event }, { is }) => form(event, 'followUp')?.returned === is,
  refusal: ({ is }) => ({
    zh: is ? '未退回要求重办' : '已退回要求重办',
    en: is ? 'no redo has been ordered' : 'a redo has been ordered',
  }),
});
const sameSender = rule<Context, Event>('sameSender', {
  about: 'payload',
  basis: { clauses: ['lichuan-2017/四(二)c'] },
  holds: ({ event }) => form(event, 'markDuplicate')?.sameSender === true,
  refusal: () => ({
    zh: '不同来信人的诉求必须逐一回复',
    en: 'different senders must each be answered',
  }),
});
const firstReplyExists = rule<Context, Event>('firstReplyExists', {
  about: 'payload',
  basis: { clauses: ['lichuan-2017/四(二)d'], decisions: ['lichuan-2017/L18'] },
  holds: ({ event }) => {
    const repliedOn = form(event, 'markDuplicate')?.originalRepliedOn;
    return repliedOn !== undefined && repliedOn <= event.on;
  },
  refusal: () => ({
    zh: '原件尚未回复，不能注明“于什么时间回复”',
    en: 'the first order has no reply whose date could be cited',
  }),
});

const start = ({ input }: { input: Given | undefined }) =>
  newCase(input, input?.limitGiven ? { limitGiven: input.limitGiven } : {}) satisfies Context;

export const hotlineWorkOrderMachine = setup({
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
    withdrawsLast: all(use(actorIs, { role: 'sender' }), house.guards.lastToWithdraw),
    mayDelegate: all(
      use(actorIsOneOf, { roles: ['leaderInCharge', 'unitHead', 'generalOffice'] }),
      house.guards.delegatesOwnRole,
    ),
    confirmsOurs: all(use(actorIs, { role: 'leaderInCharge' }), use(withinRemit, { is: true })),
    confirmsNotOurs: all(use(actorIs, { role: 'leaderInCharge' }), use(withinRemit, { is: false })),
    receivesOrdinary: all(
      use(actorIs, { role: 'handlingUnit' }),
      use(tierIs, { tier: 'ordinary' }),
    ),
    receivesComplex: all(use(actorIs, { role: 'handlingUnit' }), use(tierIs, { tier: 'complex' })),
    receivesDifficult: all(
      use(actorIs, { role: 'handlingUnit' }),
      use(tierIs, { tier: 'difficult' }),
    ),
    mayReassign: all(use(actorIs, { role: 'leaderInCharge' }), unitIsNamed),
    arrangesRedo: all(
      use(actorIs, { role: 'leaderInCharge' }),
      use(countAtLeast, { counter: 'redo', min: 1 }),
    ),
    mayRaiseToComplex: all(
      use(actorIs, { role: 'handlingUnit' }),
      use(periodIs, { term: 'reply', period: 'ordinary' }),
      use(withinTerm, { term: 'reply' }),
      use(raisesTo, { tier: 'complex' }),
    ),
    mayRaiseToDifficult: all(
      use(actorIs, { role: 'handlingUnit' }),
      use(periodIs, { term: 'reply', period: 'complex' }),
      use(withinTerm, { term: 'reply' }),
      use(raisesTo, { tier: 'difficult' }),
      reportsProgress,
    ),
    mayReviewReply: either(
      all(use(unitIsDivision, { is: true }), use(actorIs, { role: 'leaderInCharge' })),
      all(use(unitIsDivision, { is: false }), use(actorIs, { role: 'unitHead' })),
    ),
    mayReply: all(use(actorIs, { role: 'handlingUnit' }), recordedReply),
    ordersRedo: all(use(actorIs, { role: 'mayorHotlineOffice' }), use(returned, { is: true })),
    endsFollowUp: all(use(actorIs, { role: 'mayorHotlineOffice' }), use(returned, { is: false })),
    mayArchiveUnheard: all(
      use(actorIs, { role: 'generalOffice' }),
      use(termOver, { term: 'followUpWindow' }),
    ),
    duplicateOfAnswered: all(
      use(actorIsOneOf, { roles: ['generalOffice', 'handlingUnit'] }),
      sameSender,
      firstReplyExists,
    ),
    mayRequestExtension: all(
      use(actorIs, { role: 'handlingUnit' }),
      use(termRuns, { term: 'reply' }),
      use(periodIs, { term: 'reply', period: 'difficult' }),
      use(extensionsLeft, { term: 'reply' }),
      use(byMark, { term: 'reply', mark: 'extensionRequest' }),
    ),
    mayFixLimit: all(
      use(actorIs, { role: 'mayorHotlineOffice' }),
      use(laterLimit, { term: 'reply' }),
    ),
  },
  actions: {
    ...onCalendar(china).actions,
    /** 确定承办单位和事项档次 */
    assignUnit: assign(({ event }) => {
      const instruction = form(event, 'instruct');
      return instruction ? { tier: instruction.tier, unitKind: instruction.unit.kind } : {};
    }),
    /** 改由另一单位承办 */
    changeUnit: assign(({ event }) => {
      const unit = (form(event, 'dispatch') ?? form(event, 'reassign'))?.unit;
      return unit ? { unitKind: unit.kind } : {};
    }),
    raiseTier: assign(({ event }) => {
      const raised = form(event, 'raiseTier');
      return raised ? { tier: raised.to } : {};
    }),
  },
}).createMachine({
  id: 'hotlineWorkOrder',
  context: start,
  initial: 'open',
  states: {
    open: {
      description: '办理中',
      meta: { clauses: ['lichuan-2017/一.a'] },
      type: 'parallel',
      on: {
        attach: {
          guard: {
            type: 'actorIsOneOf',
            params: { roles: ['generalOffice', 'leaderInCharge', 'handlingUnit', 'sender'] },
          },
          meta: { decisions: ['house/attach'] },
        },
        addPetitioner: {
          guard: { type: 'actorIs', params: { role: 'generalOffice' } },
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
          guard: { type: 'actorIsOneOf', params: { roles: ['leaderInCharge', 'generalOffice'] } },
          actions: 'recuse',
          meta: { decisions: ['house/recuse'] },
        },
        correct: {
          guard: { type: 'actorIs', params: { role: 'generalOffice' } },
          meta: { decisions: ['house/correct'] },
        },
        serve: {
          guard: { type: 'actorIsOneOf', params: { roles: ['generalOffice', 'handlingUnit'] } },
          meta: { decisions: ['house/serve'] },
        },
        recordAccountability: {
          guard: { type: 'actorIs', params: { role: 'leaderInCharge' } },
          meta: { decisions: ['house/accountability'] },
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
          description: '办理程序',
          meta: { clauses: ['lichuan-2017/二.c'] },
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
                guard: { type: 'actorIs', params: { role: 'sender' } },
                actions: 'withdraw',
                meta: { decisions: ['house/withdraw'] },
              },
            ],
          },
          states: {
            registration: {
              description: '登记',
              meta: { clauses: ['lichuan-2017/三(一).a'] },
              entry: { type: 'startTerm', params: { term: 'register', period: 'base' } },
              initial: 'received',
              on: {
                markDuplicate: {
                  guard: 'duplicateOfAnswered',
                  target: '#closedAsDuplicate',
                  actions: [
                    { type: 'stopAllTerms', params: { as: 'met' } },
                    { type: 'issue', params: { form: 'duplicateReply' } },
                  ],
                  meta: { clauses: ['lichuan-2017/四(二)d', 'lichuan-2017/四(二)c'] },
                },
              },
              states: {
                received: {
                  description: '待登记',
                  meta: { clauses: ['lichuan-2017/三(一).b'] },
                  on: {
                    register: {
                      guard: { type: 'actorIs', params: { role: 'generalOffice' } },
                      target: 'confirming',
                      actions: { type: 'startTerm', params: { term: 'dispatch', period: 'base' } },
                      meta: { clauses: ['lichuan-2017/三(一).a', 'lichuan-2017/三(一).b'] },
                    },
                  },
                },
                confirming: {
                  description: '待分管领导确认',
                  meta: { clauses: ['lichuan-2017/三(一).b'] },
                  on: {
                    confirm: [
                      {
                        guard: 'confirmsOurs',
                        target: 'toBeAccepted',
                        meta: {
                          clauses: ['lichuan-2017/三(一).b'],
                          decisions: ['lichuan-2017/L36'],
                        },
                      },
                      {
                        guard: 'confirmsNotOurs',
                        target: 'toBeReturned',
                        meta: {
                          clauses: ['lichuan-2017/三(一).b'],
                          decisions: ['lichuan-2017/L36'],
                        },
                      },
                    ],
                  },
                },
                toBeAccepted: {
                  description: '待受理',
                  meta: { clauses: ['lichuan-2017/三(一).c'] },
                  on: {
                    accept: {
                      guard: { type: 'actorIs', params: { role: 'generalOffice' } },
                      target: '#assignment',
                      actions: { type: 'stopTerm', params: { term: 'register', as: 'met' } },
                      meta: { clauses: ['lichuan-2017/三(一).c'] },
                    },
                  },
                },
                toBeReturned: {
                  description: '待退回',
                  meta: { clauses: ['lichuan-2017/三(一).d'] },
                  on: {
                    returnToSource: {
                      guard: { type: 'actorIs', params: { role: 'generalOffice' } },
                      target: '#returnedToSource',
                      actions: [
                        { type: 'stopTerm', params: { term: 'register', as: 'met' } },
                        { type: 'stopAllTerms', params: { as: 'dropped' } },
                      ],
                      meta: {
                        clauses: ['lichuan-2017/三(一).d'],
                        decisions: ['lichuan-2017/L15'],
                      },
                    },
                  },
                },
              },
            },
            assignment: {
              id: 'assignment',
              description: '交办',
              meta: { clauses: ['lichuan-2017/三(二).a'] },
              initial: 'awaitingInstruction',
              on: {
                reassign: {
                  guard: 'mayReassign',
                  actions: [
                    'changeUnit',
                    { type: 'appoint', params: { role: 'handlingUnit' } },
                    { type: 'appoint', params: { role: 'unitHead' } },
                  ],
                  meta: { decisions: ['house/reassign'] },
                },
                markDuplicate: {
                  guard: 'duplicateOfAnswered',
                  target: '#closedAsDuplicate',
                  actions: [
                    { type: 'stopAllTerms', params: { as: 'met' } },
                    { type: 'issue', params: { form: 'duplicateReply' } },
                  ],
                  meta: { clauses: ['lichuan-2017/四(二)d', 'lichuan-2017/四(二)c'] },
                },
              },
              states: {
                awaitingInstruction: {
                  description: '待阅批',
                  meta: { clauses: ['lichuan-2017/三(二).a'] },
                  on: {
                    instruct: {
                      guard: { type: 'actorIs', params: { role: 'leaderInCharge' } },
                      target: 'awaitingDispatch',
                      actions: [
                        'assignUnit',
                        { type: 'appoint', params: { role: 'handlingUnit' } },
                        { type: 'appoint', params: { role: 'unitHead', person: 'head' } },
                      ],
                      meta: {
                        clauses: ['lichuan-2017/三(二).a'],
                        decisions: ['lichuan-2017/L11'],
                      },
                    },
                  },
                },
                awaitingDispatch: {
                  description: '待派发',
                  meta: { clauses: ['lichuan-2017/三(二).b', 'lichuan-2017/四(一)'] },
                  on: {
                    dispatch: {
                      guard: { type: 'actorIs', params: { role: 'generalOffice' } },
                      target: 'dispatched',
                      actions: [
                        'changeUnit',
                        { type: 'appoint', params: { role: 'handlingUnit' } },
                        { type: 'appoint', params: { role: 'unitHead' } },
                        { type: 'stopTerm', params: { term: 'dispatch', as: 'met' } },
                        { type: 'issue', params: { form: 'transferSheet' } },
                      ],
                      meta: { clauses: ['lichuan-2017/三(二).b', 'lichuan-2017/四(一)'] },
                    },
                  },
                },
                redoOrdered: {
                  id: 'redoOrdered',
                  description: '退回重办',
                  meta: { clauses: ['lichuan-2017/三(三)3a'] },
                  on: {
                    dispatch: {
                      guard: { type: 'actorIs', params: { role: 'generalOffice' } },
                      target: 'dispatched',
                      actions: [
                        'changeUnit',
                        { type: 'appoint', params: { role: 'handlingUnit' } },
                        { type: 'appoint', params: { role: 'unitHead' } },
                        { type: 'stopTerm', params: { term: 'redispatch', as: 'met' } },
                        { type: 'issue', params: { form: 'transferSheet' } },
                      ],
                      meta: { clauses: ['lichuan-2017/三(三)3a'] },
                    },
                  },
                },
                dispatched: {
                  description: '待签收',
                  meta: { clauses: ['lichuan-2017/三(二).a'] },
                  on: {
                    arrangeReply: {
                      guard: 'arrangesRedo',
                      meta: { clauses: ['lichuan-2017/三(三)3b'] },
                    },
                    receive: [
                      {
                        guard: 'receivesOrdinary',
                        target: '#handling',
                        actions: {
                          type: 'startTerm',
                          params: { term: 'reply', period: 'ordinary' },
                        },
                        meta: {
                          clauses: ['lichuan-2017/三(三)2a'],
                          decisions: ['lichuan-2017/L9'],
                        },
                      },
                      {
                        guard: 'receivesComplex',
                        target: '#handling',
                        actions: {
                          type: 'startTerm',
                          params: { term: 'reply', period: 'complex' },
                        },
                        meta: {
                          clauses: ['lichuan-2017/三(三)2b'],
                          decisions: ['lichuan-2017/L9'],
                        },
                      },
                      {
                        guard: 'receivesDifficult',
                        target: '#handling',
                        actions: {
                          type: 'startTerm',
                          params: { term: 'reply', period: 'difficult' },
                        },
                        meta: {
                          clauses: ['lichuan-2017/三(三)2d'],
                          decisions: ['lichuan-2017/L9'],
                        },
                      },
                    ],
                  },
                },
              },
            },
            handling: {
              id: 'handling',
              description: '承办',
              meta: {
                clauses: [
                  'lichuan-2017/三(三)2a',
                  'lichuan-2017/三(三)2b',
                  'lichuan-2017/三(三)2d',
                  'lichuan-2017/四(二)a',
                ],
              },
              initial: 'working',
              on: {
                verify: {
                  guard: { type: 'actorIs', params: { role: 'handlingUnit' } },
                  meta: { clauses: ['lichuan-2017/三(三)1'], decisions: ['lichuan-2017/L34'] },
                },
                reportProgress: {
                  guard: { type: 'actorIs', params: { role: 'handlingUnit' } },
                  meta: { clauses: ['lichuan-2017/四(二)b'] },
                },
                raiseTier: [
                  {
                    guard: 'mayRaiseToComplex',
                    actions: [
                      'raiseTier',
                      { type: 'changePeriod', params: { term: 'reply', period: 'complex' } },
                    ],
                    meta: { clauses: ['lichuan-2017/三(三)2b'], decisions: ['lichuan-2017/L11'] },
                  },
                  {
                    guard: 'mayRaiseToDifficult',
                    actions: [
                      'raiseTier',
                      { type: 'changePeriod', params: { term: 'reply', period: 'difficult' } },
                    ],
                    meta: {
                      clauses: ['lichuan-2017/三(三)2c', 'lichuan-2017/三(三)2d'],
                      decisions: ['lichuan-2017/L11'],
                    },
                  },
                ],
                reassign: {
                  guard: 'mayReassign',
                  actions: [
                    'changeUnit',
                    { type: 'appoint', params: { role: 'handlingUnit' } },
                    { type: 'appoint', params: { role: 'unitHead' } },
                  ],
                  meta: { decisions: ['house/reassign'] },
                },
                markDuplicate: {
                  guard: 'duplicateOfAnswered',
                  target: '#closedAsDuplicate',
                  actions: [
                    { type: 'stopAllTerms', params: { as: 'met' } },
                    { type: 'issue', params: { form: 'duplicateReply' } },
                  ],
                  meta: { clauses: ['lichuan-2017/四(二)d', 'lichuan-2017/四(二)c'] },
                },
              },
              states: {
                working: {
                  description: '办理',
                  meta: { clauses: ['lichuan-2017/三(三)1', 'lichuan-2017/四(二)a'] },
                  on: {
                    draftReply: {
                      guard: { type: 'actorIs', params: { role: 'handlingUnit' } },
                      target: 'inReview',
                      meta: { clauses: ['lichuan-2017/三(四)1a', 'lichuan-2017/三(四)1b'] },
                    },
                  },
                },
                inReview: {
                  description: '回复前审核',
                  meta: { clauses: ['lichuan-2017/三(四)1a', 'lichuan-2017/三(四)1b'] },
                  on: {
                    approveReply: {
                      guard: 'mayReviewReply',
                      target: 'cleared',
                      meta: { clauses: ['lichuan-2017/三(四)1a', 'lichuan-2017/三(四)1b'] },
                    },
                    returnDraft: {
                      guard: 'mayReviewReply',
                      target: 'working',
                      meta: {
                        clauses: ['lichuan-2017/三(四)1a', 'lichuan-2017/三(四)1b'],
                        decisions: ['lichuan-2017/L32'],
                      },
                    },
                  },
                },
                cleared: {
                  description: '待回复',
                  meta: { clauses: ['lichuan-2017/四(三)a'] },
                  on: {
                    reply: {
                      guard: 'mayReply',
                      target: '#feedback',
                      actions: [
                        { type: 'stopTerm', params: { term: 'reply', as: 'met' } },
                        { type: 'startTerm', params: { term: 'sheet', period: 'base' } },
                      ],
                      meta: {
                        clauses: [
                          'lichuan-2017/三(三)2a',
                          'lichuan-2017/三(三)2b',
                          'lichuan-2017/三(三)2d',
                          'lichuan-2017/四(三)a',
                          'lichuan-2017/四(三)b',
                        ],
                      },
                    },
                  },
                },
              },
            },
            feedback: {
              id: 'feedback',
              description: '反馈',
              meta: { clauses: ['lichuan-2017/三(四)2'] },
              initial: 'replied',
              on: {
                withdraw: {
                  guard: { type: 'actorIs', params: { role: 'sender' } },
                  actions: 'withdraw',
                  meta: { decisions: ['house/withdraw'] },
                },
              },
              states: {
                replied: {
                  description: '已回复，转办单待签字',
                  meta: { clauses: ['lichuan-2017/三(四)2'] },
                  on: {
                    signOff: {
                      guard: { type: 'actorIs', params: { role: 'leaderInCharge' } },
                      target: 'sheetSigned',
                      meta: { clauses: ['lichuan-2017/三(四)2'] },
                    },
                  },
                },
                sheetSigned: {
                  description: '转办单已签字',
                  meta: { clauses: ['lichuan-2017/三(四)2'] },
                  on: {
                    submitSheet: {
                      guard: { type: 'actorIs', params: { role: 'handlingUnit' } },
                      target: 'sheetFiled',
                      actions: { type: 'stopTerm', params: { term: 'sheet', as: 'met' } },
                      meta: {
                        clauses: ['lichuan-2017/三(四)2', 'lichuan-2017/附2'],
                        decisions: ['lichuan-2017/L16'],
                      },
                    },
                  },
                },
                sheetFiled: {
                  description: '转办单已交',
                  meta: { clauses: ['lichuan-2017/三(六)a'] },
                  on: {
                    upload: {
                      guard: { type: 'actorIs', params: { role: 'generalOffice' } },
                      target: '#filing',
                      actions: {
                        type: 'startTerm',
                        params: { term: 'followUpWindow', period: 'base' },
                      },
                      meta: { clauses: ['lichuan-2017/三(六)a'] },
                    },
                  },
                },
              },
            },
            filing: {
              id: 'filing',
              description: '归档',
              meta: { clauses: ['lichuan-2017/三(六)b'] },
              initial: 'uploaded',
              on: {
                withdraw: {
                  guard: { type: 'actorIs', params: { role: 'sender' } },
                  actions: 'withdraw',
                  meta: { decisions: ['house/withdraw'] },
                },
              },
              states: {
                uploaded: {
                  description: '已上传，待回访',
                  meta: { clauses: ['lichuan-2017/三(三)3a'] },
                  on: {
                    followUp: [
                      {
                        guard: 'ordersRedo',
                        target: '#redoOrdered',
                        actions: [
                          { type: 'count', params: { counter: 'redo' } },
                          {
                            type: 'stopTerm',
                            params: { term: 'followUpWindow', as: 'met' },
                          },
                          { type: 'startTerm', params: { term: 'redispatch', period: 'base' } },
                        ],
                        meta: {
                          clauses: ['lichuan-2017/三(三)3a'],
                          decisions: ['lichuan-2017/L7'],
                        },
                      },
                      {
                        guard: 'endsFollowUp',
                        target: 'followedUp',
                        actions: {
                          type: 'stopTerm',
                          params: { term: 'followUpWindow', as: 'met' },
                        },
                        meta: {
                          clauses: ['lichuan-2017/三(三)3a'],
                          decisions: ['lichuan-2017/L38'],
                        },
                      },
                    ],
                    archive: {
                      guard: 'mayArchiveUnheard',
                      target: '#archived',
                      actions: { type: 'stopAllTerms', params: { as: 'dropped' } },
                      meta: {
                        clauses: ['lichuan-2017/三(六)b'],
                        decisions: ['lichuan-2017/L23'],
                      },
                    },
                  },
                },
                followedUp: {
                  description: '待归档',
                  meta: { clauses: ['lichuan-2017/三(六)b'] },
                  on: {
                    archive: {
                      guard: { type: 'actorIs', params: { role: 'generalOffice' } },
                      target: '#archived',
                      meta: { clauses: ['lichuan-2017/三(六)b', 'lichuan-2017/四(三)c'] },
                    },
                  },
                },
              },
            },
          },
        },
        extension: {
          description: '延期',
          meta: { clauses: ['lichuan-2017/三(三)4a'] },
          initial: 'resting',
          states: {
            resting: {
              description: '无待定的延期申请',
              meta: { clauses: ['lichuan-2017/三(三)4a'] },
              initial: 'notAsked',
              on: {
                requestExtension: {
                  guard: 'mayRequestExtension',
                  target: 'pending',
                  meta: { clauses: ['lichuan-2017/三(三)4a'], decisions: ['lichuan-2017/L3'] },
                },
              },
              states: {
                notAsked: {
                  description: '未申请延期',
                  meta: { clauses: ['lichuan-2017/三(三)4a'] },
                },
                refused: {
                  id: 'extensionRefused',
                  description: '不予延期',
                  meta: { decisions: ['lichuan-2017/L6', 'lichuan-2017/L37'] },
                },
                fixed: {
                  id: 'extensionFixed',
                  description: '延期时限已定，不能再更改',
                  meta: { clauses: ['lichuan-2017/三(三)4c'] },
                },
              },
            },
            pending: {
              description: '延期申请待定，期限照常计算',
              meta: { clauses: ['lichuan-2017/三(三)4b'], decisions: ['lichuan-2017/L6'] },
              initial: 'atGeneralOffice',
              on: {
                'reply.stopped': {
                  target: 'resting',
                  meta: { decisions: ['lichuan-2017/L35'] },
                },
              },
              states: {
                atGeneralOffice: {
                  description: '待局办公室申请延期',
                  meta: { clauses: ['lichuan-2017/三(三)4b'] },
                  on: {
                    applyExtension: {
                      guard: { type: 'actorIs', params: { role: 'generalOffice' } },
                      target: 'atHotlineOffice',
                      meta: { clauses: ['lichuan-2017/三(三)4b'] },
                    },
                  },
                },
                atHotlineOffice: {
                  description: '待市长热线办确定',
                  meta: { clauses: ['lichuan-2017/三(三)4b'] },
                  on: {
                    grantExtension: {
                      guard: 'mayFixLimit',
                      target: '#extensionFixed',
                      actions: { type: 'extendTo', params: { term: 'reply' } },
                      meta: {
                        clauses: ['lichuan-2017/三(三)4c'],
                        decisions: ['lichuan-2017/L31', 'lichuan-2017/L29'],
                      },
                    },
                    refuseExtension: {
                      guard: { type: 'actorIs', params: { role: 'mayorHotlineOffice' } },
                      target: '#extensionRefused',
                      meta: { clauses: ['lichuan-2017/三(三)4b'], decisions: ['lichuan-2017/L6'] },
                    },
                  },
                },
              },
            },
          },
        },
        supervision: {
          description: '督办',
          meta: { clauses: ['lichuan-2017/三(五)a'] },
          type: 'parallel',
          states: {
            register: {
              description: '登记受理时限',
              meta: { clauses: ['lichuan-2017/三(一).c', 'lichuan-2017/三(一).d'] },
              initial: 'idle',
              on: {
                'register.started': {
                  target: '.running',
                  meta: { clauses: ['lichuan-2017/三(一).c'] },
                },
                'register.stopped': {
                  target: '.idle',
                  meta: { clauses: ['lichuan-2017/三(一).c'] },
                },
              },
              states: {
                idle: { description: '未计时', meta: { clauses: ['lichuan-2017/三(一).c'] } },
                running: {
                  description: '计时中',
                  meta: { clauses: ['lichuan-2017/三(一).c'] },
                  on: {
                    'register.due': {
                      guard: { type: 'reached', params: { term: 'register', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'register', rung: 'due' } },
                      meta: { clauses: ['lichuan-2017/三(五)a'] },
                    },
                  },
                },
                due: {
                  description: '当天到期',
                  meta: { clauses: ['lichuan-2017/三(一).c'] },
                  on: {
                    'register.overdue': {
                      guard: { type: 'reached', params: { term: 'register', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'register' } },
                      meta: { clauses: ['lichuan-2017/三(五)a'] },
                    },
                  },
                },
                overdue: { description: '逾期', meta: { clauses: ['lichuan-2017/三(五)a'] } },
              },
            },
            dispatch: {
              description: '派发时限',
              meta: { clauses: ['lichuan-2017/三(二).b'] },
              initial: 'idle',
              on: {
                'dispatch.started': {
                  target: '.running',
                  meta: { clauses: ['lichuan-2017/三(二).b'] },
                },
                'dispatch.stopped': {
                  target: '.idle',
                  meta: { clauses: ['lichuan-2017/三(二).b'] },
                },
              },
              states: {
                idle: { description: '未计时', meta: { clauses: ['lichuan-2017/三(二).b'] } },
                running: {
                  description: '计时中',
                  meta: { clauses: ['lichuan-2017/三(二).b'] },
                  on: {
                    'dispatch.due': {
                      guard: { type: 'reached', params: { term: 'dispatch', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'dispatch', rung: 'due' } },
                      meta: { clauses: ['lichuan-2017/三(五)a'] },
                    },
                  },
                },
                due: {
                  description: '当天到期',
                  meta: { clauses: ['lichuan-2017/三(二).b'] },
                  on: {
                    'dispatch.overdue': {
                      guard: { type: 'reached', params: { term: 'dispatch', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'dispatch' } },
                      meta: { clauses: ['lichuan-2017/四(一)'] },
                    },
                  },
                },
                overdue: { description: '过夜未派发', meta: { clauses: ['lichuan-2017/四(一)'] } },
              },
            },
            reply: {
              description: '办结回复时限',
              meta: { clauses: ['lichuan-2017/三(五)a', 'lichuan-2017/三(五)c'] },
              initial: 'idle',
              on: {
                'reply.started': {
                  target: '.running',
                  meta: {
                    clauses: [
                      'lichuan-2017/三(三)2a',
                      'lichuan-2017/三(三)2b',
                      'lichuan-2017/三(三)2d',
                      'lichuan-2017/三(三)4c',
                    ],
                  },
                },
                'reply.stopped': { target: '.idle', meta: { clauses: ['lichuan-2017/三(五)a'] } },
              },
              states: {
                idle: { description: '未计时', meta: { clauses: ['lichuan-2017/三(五)a'] } },
                running: {
                  description: '计时中',
                  meta: { clauses: ['lichuan-2017/三(五)a'] },
                  on: {
                    'reply.nearDue': {
                      guard: { type: 'reached', params: { term: 'reply', rung: 'nearDue' } },
                      target: 'nearDue',
                      actions: { type: 'remind', params: { term: 'reply', rung: 'nearDue' } },
                      meta: {
                        clauses: ['lichuan-2017/三(五)b'],
                        decisions: ['lichuan-2017/L21'],
                      },
                    },
                    'reply.due': {
                      guard: { type: 'reached', params: { term: 'reply', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'reply', rung: 'due' } },
                      meta: { clauses: ['lichuan-2017/三(五)b'] },
                    },
                  },
                },
                nearDue: {
                  description: '将到期，催办',
                  meta: { clauses: ['lichuan-2017/三(五)b'] },
                  on: {
                    'reply.due': {
                      guard: { type: 'reached', params: { term: 'reply', rung: 'due' } },
                      target: 'due',
                      actions: { type: 'remind', params: { term: 'reply', rung: 'due' } },
                      meta: { clauses: ['lichuan-2017/三(五)b'] },
                    },
                  },
                },
                due: {
                  description: '到期日',
                  meta: { clauses: ['lichuan-2017/三(五)b'] },
                  on: {
                    'reply.overdue': {
                      guard: { type: 'reached', params: { term: 'reply', rung: 'overdue' } },
                      target: 'overdue',
                      actions: { type: 'recordBreach', params: { term: 'reply' } },
                      meta: { clauses: ['lichuan-2017/三(五)a'] },
                    },
                  },
                },
                overdue: {
                  description: '逾期',
                  meta: { clauses: ['lichuan-2017/三(五)a', 'lichuan-2017/三(五)c'] },
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
      meta: { clauses: ['lichuan-2017/三(六)b'] },
      type: 'final',
    },
    returnedToSource: {
      id: 'returnedToSource',
      description: '已退回',
      meta: { clauses: ['lichuan-2017/三(一).d'] },
      type: 'final',
    },
    closedAsDuplicate: {
      id: 'closedAsDuplicate',
      description: '重复件办结',
      meta: { clauses: ['lichuan-2017/四(二)d'] },
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
