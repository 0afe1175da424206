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
/** The division an act puts forward or decides. */
export const divisionIn = (event: Event) =>
  (
    form(event, 'proposeDivision') ??
    form(event, 'decideDivision') ??
    form(event, 'coordinateDivision')
  )?.division;
/** The organ an act finds split, merged or abolished. */
const replacedIn = (event: Event) =>
  (form(event, 'recordSuccession') ?? form(event, 'reportUnclear'))?.replaced;

const negotiation = {
  clauses: ['petition-2022/24.1', 'jiangsu-2023/三(三).4'],
  decisions: ['jiangsu-2023/S33'],
};
const succession = { clauses: ['petition-2022/24.2'], decisions: ['jiangsu-2023/S37'] };

/** 所涉及的机关、单位: whoever is to bear the responsibility takes part in the negotiation. */
export const amongOrgans = rule<Context, Event>('amongOrgans', {
  about: 'payload',
  basis: negotiation,
  holds: ({ context, event }) => {
    const division = divisionIn(event);
    return (
      division !== undefined &&
      [division.mainOrgan, ...division.assistingOrgans].every((organ) =>
        context.organs.includes(organ),
      )
    );
  },
  refusal: () => ({
    zh: '协商的责任单位须是所涉及的机关、单位',
    en: 'the organs negotiate about themselves only: each organ named must be one of them',
  }),
});
/** 主办、协办: no organ is named twice. */
export const namedOnce = rule<Context, Event>('namedOnce', {
  about: 'payload',
  basis: { clauses: ['jiangsu-2023/三(三).4'], decisions: ['jiangsu-2023/S35'] },
  holds: ({ event }) => {
    const division = divisionIn(event);
    const named = division ? [division.mainOrgan, ...division.assistingOrgans] : [];
    return new Set(named).size === named.length;
  },
  refusal: () => ({
    zh: '主办单位和各协办单位不得重复',
    en: 'the main organ and the assisting ones are different organs',
  }),
});
/** 一方: only one of the organs concerned is left. */
export const soleOrgan = rule<Context, Event, { is: boolean }>('soleOrgan', {
  about: 'case',
  basis: negotiation,
  holds: ({ context }, { is }) => (context.organs.length === 1) === is,
  refusal: ({ is }) => ({
    zh: is ? '尚有其他机关、单位参与协商' : '只剩一个机关、单位，无须他方同意',
    en: is ? 'other organs take part in the negotiation' : 'no other organ is left to consent',
  }),
});
/** 尚未同意: nobody consents twice. */
export const yetToConsent = rule<Context, Event>('yetToConsent', {
  about: 'case',
  basis: negotiation,
  holds: ({ context, event: { by } }) =>
    by?.unit !== undefined && !context.consented.includes(by.unit),
  refusal: () => ({
    zh: '该机关、单位已经同意这一划分意见',
    en: 'this organ has already consented to the proposal',
  }),
});
/** 一致同意: all the others have consented. */
export const othersConsented = rule<Context, Event, { is: boolean }>('othersConsented', {
  about: 'case',
  basis: negotiation,
  holds: ({ context: { organs, consented }, event: { by } }, { is }) =>
    organs.every((organ) => organ === by?.unit || consented.includes(organ)) === is,
  refusal: ({ is }) => ({
    zh: is ? '其他机关、单位尚未全部同意' : '其他机关、单位均已同意',
    en: is ? 'not all the other organs have consented' : 'all the other organs have consented',
  }),
});
/** 分立、合并、撤销: of an organ that takes part. */
export const isConcerned = rule<Context, Event>('isConcerned', {
  about: 'payload',
  basis: succession,
  holds: ({ context, event }) => {
    const replaced = replacedIn(event);
    return replaced !== undefined && context.organs.includes(replaced);
  },
  refusal: () => ({
    zh: '不是本件所涉及的机关、单位',
    en: 'it is not one of the organs concerned',
  }),
});
/** 继续行使其职权的机关、单位: another than the one that is gone. */
export const succeedsAnother = rule<Context, Event>('succeedsAnother', {
  about: 'payload',
  basis: succession,
  holds: ({ event }) => {
    const recorded = form(event, 'recordSuccession');
    return recorded !== undefined && recorded.successor !== recorded.replaced;
  },
  refusal: () => ({
    zh: '继续行使职权的须是另一机关、单位',
    en: 'an organ does not succeed itself',
  }),
});
/** 共同的上一级机关、单位: the report of the dispute names one. */
export const hasCommonSuperior = rule<Context, Event, { is: boolean }>('hasCommonSuperior', {
  about: 'payload',
  basis: { clauses: ['petition-2022/24.1'], decisions: ['jiangsu-2023/S34'] },
  holds: ({ event }, { is }) => (form(event, 'reportDispute')?.commonSuperior !== undefined) === is,
  refusal: ({ is }) => ({
    zh: is ? '没有列明共同的上一级机关、单位' : '有共同的上一级机关、单位',
    en: is ? 'no common superior is named' : 'a common superior is named',
  }),
});
