import { china, type PlainDate } from 'xinfang/calendar';
import { all, type CaseContext, kit, type Length, newCase, term, use } from 'xinfang/guards';
import { setup } from 'xstate';

type Act = { type: 'reply' | 'extend'; on: PlainDate; length?: Length };
const base = { amount: 3, unit: 'workingDay', clause: 'rules/4' } as const;
const most = { amount: 30, unit: 'calendarDay' } as const;
const rule = { from: 'open', until: ['reply'], bearer: 'clerk', strength: 'hard' } as const;
const extension = { times: 1, most, clause: 'rules/5' };
const terms = { reply: term({ ...rule, extension, periods: { base } }) };
const reply = { term: 'reply' } as const;
const { guards, actions } = kit<CaseContext, Act, never, typeof terms>();
const { withinTerm, extensionsLeft, extensionWithin } = guards;

/** Reply within 3 working days; at most one extension, of at most 30 days, asked for in time. */
export const machine = setup({
  types: { context: {} as CaseContext, events: {} as Act, input: {} as { on: PlainDate } },
  actions: actions(terms, china),
  guards: {
    mayExtend: all(...[withinTerm, extensionsLeft, extensionWithin].map((g) => use(g, reply))),
  },
}).createMachine({
  context: ({ input }) => newCase({ id: 'mine', policy: {}, ...input }, {}),
  entry: { type: 'startTerm', params: { term: 'reply', period: 'base' } },
  initial: 'open',
  states: {
    open: {
      on: {
        extend: { guard: 'mayExtend', actions: { type: 'extendBy', params: reply } },
        reply: {
          target: 'replied',
          actions: { type: 'stopTerm', params: { ...reply, as: 'met' } },
        },
      },
    },
    replied: { type: 'final' },
  },
});
