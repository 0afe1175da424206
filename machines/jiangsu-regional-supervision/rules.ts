import type { TermEvent } from '../../src/procedure/context';
import { rule } from '../../src/procedure/rule';
import { inTime } from '../../src/terms';
import type * as Schema from './schema';
import type { terms } from './terms';
import { thresholdsCrossed } from './thresholds';

export type Context = Schema.Context;
export type TermNames = keyof typeof terms;
export type Event = Schema.Act | TermEvent<TermNames>;

/** The form of an act, when the event is that act. */
export const form = <T extends Schema.Act['type']>(event: Event, type: T) =>
  event.type === type ? (event as Extract<Schema.Act, { type: T }>) : undefined;

/** 偏低、较高、较大、较多: the figures cross a threshold of the policy. */
export const crossesThreshold = rule<Context, Event, { is: boolean }>('crossesThreshold', {
  about: 'payload',
  basis: {
    clauses: ['jiangsu-2023/三(四).5'],
    decisions: ['jiangsu-2023/S16', 'jiangsu-2023/S40', 'jiangsu-2023/S41'],
  },
  holds: ({ context, event }, { is }) => {
    const figures = form(event, 'reportFigures')?.periodFigures;
    return figures !== undefined && thresholdsCrossed(figures, context.policy).length > 0 === is;
  },
  refusal: ({ is }) => ({
    zh: is ? '各项数据均未超出设定的界限' : '有数据超出设定的界限',
    en: is ? 'no figure crosses a threshold' : 'a figure crosses a threshold',
  }),
});
/** 限期: the day named is not before the day of the order. */
export const dayNotPassed = rule<Context, Event>('dayNotPassed', {
  about: 'payload',
  basis: { clauses: ['jiangsu-2023/三(四).5'], decisions: ['jiangsu-2023/S43'] },
  holds: ({ event }) => {
    const by = form(event, 'orderCorrection')?.correctionOrder.correctBy;
    return by !== undefined && by >= event.on;
  },
  refusal: (_, { event }) => ({
    zh: `整改期限不得早于责令之日（${event.on}）`,
    en: `the correction cannot be due before the day of the order (${event.on})`,
  }),
});
/** 整改情况: what the examination found. */
export const foundSufficient = rule<Context, Event, { is: boolean }>('foundSufficient', {
  about: 'payload',
  basis: { decisions: ['jiangsu-2023/S44'] },
  holds: ({ event }, { is }) => form(event, 'examineCorrection')?.sufficient === is,
  refusal: ({ is }) => ({
    zh: is ? '整改没有到位' : '整改已经到位',
    en: is ? 'the correction is not found sufficient' : 'the correction is found sufficient',
  }),
});
/** 限期未到: nobody is found not to have corrected before the day of the order has passed. */
export const orderRunOut = rule<Context, Event>('orderRunOut', {
  about: 'time',
  basis: { clauses: ['jiangsu-2023/三(四).5'], decisions: ['jiangsu-2023/S44'] },
  holds: ({ context, event }) => {
    const run = context.terms.regionalCorrection;
    return run === undefined || !inTime(run, event.on);
  },
  refusal: (_, { context }) => ({
    zh: `整改期限（${context.terms.regionalCorrection?.due ?? '—'}）未届满`,
    en: `the correction is not due before ${context.terms.regionalCorrection?.due ?? '—'}`,
  }),
});
/** 挂牌: the unit is listed for supervision. */
export const isListed = rule<Context, Event, { is: boolean }>('isListed', {
  about: 'case',
  basis: { clauses: ['jiangsu-2023/三(四).5'], decisions: ['jiangsu-2023/S44'] },
  holds: ({ context }, { is }) => context.listed === is,
  refusal: ({ is }) => ({
    zh: is ? '没有挂牌督办' : '挂牌督办尚未解除',
    en: is ? 'it is not listed for supervision' : 'the listing has not been lifted',
  }),
});
