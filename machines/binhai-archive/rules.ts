import type { TermEvent } from '../../src/procedure/context';
import { rule } from '../../src/procedure/rule';
import type * as Schema from './schema';
import type { terms } from './terms';

export type Context = Schema.Context;
export type Event = Schema.Act | TermEvent<keyof typeof terms>;

/** The form of an act, when the event is that act. */
export const form = <T extends Schema.Act['type']>(event: Event, type: T) =>
  event.type === type ? (event as Extract<Schema.Act, { type: T }>) : undefined;
const same = (some: readonly string[], others: readonly string[]) =>
  some.every((one) => others.includes(one)) && others.every((one) => some.includes(one));

/** 每月或者年底: which filing it is. */
export const filingIs = rule<Context, Event, { kind: Context['kind'] }>('filingIs', {
  about: 'case',
  basis: { decisions: ['binhai-2023/B64'] },
  holds: ({ context }, { kind }) => context.kind === kind,
  refusal: ({ kind }) =>
    kind === 'monthly'
      ? { zh: '年底归档不制统计表', en: 'the year-end filing has no table of statistics' }
      : {
          zh: '每月归档须先制作统计表',
          en: 'the month’s filing needs its table of statistics first',
        },
});
/** 按内容分类: all that was collected has a class, and nothing else. */
export const allClassified = rule<Context, Event>('allClassified', {
  about: 'payload',
  basis: { clauses: ['binhai-2023/五.3'] },
  holds: ({ context, event }) =>
    same(context.files, form(event, 'classify')?.classes.flatMap(({ ids }) => ids) ?? []),
  refusal: () => ({
    zh: '收集的材料须全部按内容分类，不多不少',
    en: 'what was collected is classified, all of it and nothing else',
  }),
});
/** 当月统计: the table is that of the month filed. */
export const ofThisMonth = rule<Context, Event>('ofThisMonth', {
  about: 'payload',
  basis: { clauses: ['binhai-2023/五.2'], decisions: ['binhai-2023/B63'] },
  holds: ({ context, event }) =>
    form(event, 'drawUpStatistics')?.monthlyStatistics.month === context.period,
  refusal: (_, { context }) => ({
    zh: `不是${context.period}的统计表`,
    en: `the table is not that of ${context.period}`,
  }),
});
/** 统一装订: every class is bound, and nothing else. */
export const allBound = rule<Context, Event>('allBound', {
  about: 'payload',
  basis: { clauses: ['binhai-2023/五.3'] },
  holds: ({ context, event }) =>
    same(
      context.classes,
      form(event, 'bind')?.volumes.map(({ contentClass }) => contentClass) ?? [],
    ),
  refusal: () => ({
    zh: '各类材料须统一装订，一类不缺',
    en: 'each class is bound, none left out or added',
  }),
});
