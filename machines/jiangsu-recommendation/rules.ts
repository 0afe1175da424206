import type { TermEvent } from '../../src/procedure/context';
import { rule } from '../../src/procedure/rule';
import type * as Schema from './schema';
import type { terms } from './terms';

export type Context = Schema.Context;
export type TermNames = keyof typeof terms;
export type Event = Schema.Act | TermEvent<TermNames>;

/** The form of an act, when the event is that act. */
export const form = <T extends Schema.Act['type']>(event: Event, type: T) =>
  event.type === type ? (event as Extract<Schema.Act, { type: T }>) : undefined;

/** 三项建议: which of the three. */
export const kindIs = rule<Context, Event, { kind: Schema.Kind }>('kindIs', {
  about: 'payload',
  basis: { clauses: ['jiangsu-2023/三(七).1'], decisions: ['jiangsu-2023/S45'] },
  holds: ({ event }, { kind }) => form(event, 'recommend')?.recommendation.kind === kind,
  refusal: ({ kind }, _, name) => ({
    zh: `不是“${name(kind).zh}”的建议`,
    en: `it is not a recommendation to ${name(kind).en}`,
  }),
});
/** 情形: at least one of the grounds of 三(七).2. */
export const groundsGiven = rule<Context, Event>('groundsGiven', {
  about: 'payload',
  basis: { clauses: ['jiangsu-2023/三(七).2'], decisions: ['jiangsu-2023/S45'] },
  holds: ({ event }) => (form(event, 'recommend')?.recommendation.grounds.length ?? 0) > 0,
  refusal: () => ({
    zh: '须载明未按规定期限受理办理等情形',
    en: 'it must name at least one of the grounds: late, irregular, not carried out, shirking, perfunctory, rude',
  }),
});
/** 对有权处理机关、单位: an improvement of the work is recommended to the organ it is about. */
export const toOrganAtFault = rule<Context, Event>('toOrganAtFault', {
  about: 'payload',
  basis: { clauses: ['jiangsu-2023/三(七).2'], decisions: ['jiangsu-2023/S45'] },
  holds: ({ context, event }) => form(event, 'recommend')?.unit.id === context.organ,
  refusal: (_, { context }) => ({
    zh: `改进工作的建议须向“${context.organ}”提出`,
    en: `an improvement of the work is recommended to the organ it is about: ${context.organ}`,
  }),
});
/** 情节严重或者造成严重后果: one of the two. */
export const graveEnough = rule<Context, Event>('graveEnough', {
  about: 'payload',
  basis: { clauses: ['jiangsu-2023/三(七).3'], decisions: ['jiangsu-2023/S45'] },
  holds: ({ event }) => form(event, 'recommend')?.recommendation.gravity !== undefined,
  refusal: () => ({
    zh: '须载明情节严重或者造成严重后果',
    en: 'liability takes grave circumstances or serious consequences',
  }),
});
/** 政策性问题: what the policy is to be improved in. */
export const policyNamed = rule<Context, Event>('policyNamed', {
  about: 'payload',
  basis: { clauses: ['petition-2022/40.2'], decisions: ['jiangsu-2023/S45'] },
  holds: ({ event }) => form(event, 'recommend')?.recommendation.policyQuestion !== undefined,
  refusal: () => ({
    zh: '须载明有关政策性问题',
    en: 'it must name the question of policy',
  }),
});
/** 采纳情况: what the addressee says. */
export const adoptsIt = rule<Context, Event, { is: boolean }>('adoptsIt', {
  about: 'payload',
  basis: { clauses: ['petition-2022/40.4'], decisions: ['jiangsu-2023/S46'] },
  holds: ({ event }, { is }) => form(event, 'answer')?.adopted === is,
  refusal: ({ is }) => ({
    zh: is ? '没有采纳建议' : '采纳了建议',
    en: is ? 'the recommendation is not adopted' : 'the recommendation is adopted',
  }),
});
/** 建议、责令改正: what the finding calls for. */
export const callsFor = rule<Context, Event, { what: Context['callsFor'] }>('callsFor', {
  about: 'case',
  basis: {
    clauses: ['jiangsu-2023/三(七).2', 'jiangsu-2023/三(七).4'],
    decisions: ['jiangsu-2023/S48'],
  },
  holds: ({ context }, { what }) => context.callsFor === what,
  refusal: ({ what }) =>
    what === 'order'
      ? { zh: '本件应当提出建议', en: 'the finding calls for a recommendation' }
      : { zh: '本件应当由上一级机关责令改正', en: 'the finding calls for an order to correct' },
});
/** 责令改正: none given, given and not yet complied with, or put right. */
export const orderIs = rule<Context, Event, { stands: readonly Context['correctionOrdered'][] }>(
  'orderIs',
  {
    about: 'case',
    basis: { clauses: ['jiangsu-2023/三(七).4'], decisions: ['jiangsu-2023/S48'] },
    holds: ({ context }, { stands }) => stands.includes(context.correctionOrdered),
    refusal: (_, { context: { correctionOrdered } }) =>
      correctionOrdered === 'none'
        ? { zh: '尚未责令改正', en: 'no correction has been ordered' }
        : correctionOrdered === 'standing'
          ? { zh: '责令改正的事项尚未改正', en: 'what was ordered has not been put right' }
          : { zh: '已经责令改正', en: 'a correction has been ordered' },
  },
);
/** 造成严重后果的，依法依规追究责任: recorded consequences are answered for. */
export const nothingOwed = rule<Context, Event>('nothingOwed', {
  about: 'case',
  basis: { clauses: ['jiangsu-2023/三(七).4'], decisions: ['jiangsu-2023/S49'] },
  holds: ({ context }) => context.liability !== 'owed',
  refusal: () => ({
    zh: '造成严重后果，尚未依法依规追究责任',
    en: 'there are serious consequences, and nobody has been held liable',
  }),
});
