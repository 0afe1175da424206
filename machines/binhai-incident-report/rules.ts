import type { TermEvent } from '../../src/procedure/context';
import { rule } from '../../src/procedure/rule';
import type * as Schema from './schema';
import type { terms } from './terms';

export type Context = Schema.Context;
export type Event = Schema.Act | TermEvent<keyof typeof terms>;

/** 已由发现处室上报: it came late only if it came. */
export const reportMade = rule<Context, Event>('reportMade', {
  about: 'case',
  basis: { clauses: ['binhai-2023/八.3'], decisions: ['binhai-2023/B55'] },
  holds: ({ context }) => context.reporting === 'made',
  refusal: () => ({
    zh: '发现处室没有上报，属于漏报，不是迟报',
    en: 'the division has not reported at all: that is a missed report, not a late one',
  }),
});
