import type { TermEvent } from '../../src/procedure/context';
import { rule } from '../../src/procedure/rule';
import { isMemberUnit } from './members';
import type * as Schema from './schema';
import type { terms } from './terms';

export type Context = Schema.Context;
export type TermNames = keyof typeof terms;
export type Event = Schema.Act | TermEvent<TermNames>;

/** The form of an act, when the event is that act. */
export const form = <T extends Schema.Act['type']>(event: Event, type: T) =>
  event.type === type ? (event as Extract<Schema.Act, { type: T }>) : undefined;
/** The departments that an act names to take part. */
export const departmentsIn = (event: Event): readonly string[] =>
  (form(event, 'callConsultation') ?? form(event, 'decideToConvene'))?.departments ?? [];
/** The unit that acts; the studio is a unit of its own. */
export const unitOf = ({
  by,
}: {
  readonly by?: { readonly role: string; readonly unit?: string };
}) => (by?.role === 'studio' ? 'studio' : by?.unit);

/** 成员单位: whoever acts comes from a unit of the leading group. */
export const ofMemberUnit = rule<Context, Event>('ofMemberUnit', {
  about: 'role',
  basis: {
    clauses: ['ongniud-2024/二(一)', 'ongniud-2024/附1.序'],
    decisions: ['ongniud-2024/O5'],
  },
  holds: ({ event }) => 'by' in event && isMemberUnit(event.by.unit),
  refusal: () => ({
    zh: '不是领导小组成员单位',
    en: 'the unit is not a member of the leading group',
  }),
});
/** 一般事项、重大事项: what the matter is. */
export const matterIs = rule<Context, Event, { track: Schema.Track }>('matterIs', {
  about: 'case',
  holds: ({ context }, { track }) => context.track === track,
  refusal: ({ track }, _, name) => ({
    zh: `不是${name(track).zh}`,
    en: `it is not a ${name(track).en}`,
  }),
});
/** 相关部门: whoever is competent for the matter is named. */
export const namesCompetent = rule<Context, Event>('namesCompetent', {
  about: 'payload',
  basis: { decisions: ['ongniud-2024/O34'] },
  holds: ({ context, event }) => {
    const convener = form(event, 'callConsultation')?.by.unit;
    const named = [...departmentsIn(event), convener];
    return (context.competent ?? []).every((one) => named.includes(one));
  },
  refusal: (_, { context }, name) => {
    const competent = (context.competent ?? []).map(name);
    return {
      zh: `相关部门均须参加：${competent.map(({ zh }) => zh).join('、')}`,
      en: `each department concerned must take part: ${competent.map(({ en }) => en).join(', ')}`,
    };
  },
});
/** 责任单位: whoever acts comes from a unit that still owes something the meeting decided. */
export const owes = rule<Context, Event>('owes', {
  about: 'role',
  basis: { decisions: ['ongniud-2024/O38'] },
  holds: ({ context, event }) => (context.owing ?? []).includes(actingUnit(event)),
  refusal: () => ({
    zh: '本单位没有待落实的议定事项',
    en: 'this unit owes nothing that the meeting decided',
  }),
});
/** 全部落实: no other unit owes anything. */
export const lastToReport = rule<Context, Event, { is: boolean }>('lastToReport', {
  about: 'case',
  basis: { decisions: ['ongniud-2024/O38'] },
  holds: ({ context, event }, { is }) => (stillOwing(context, event).length === 0) === is,
  refusal: ({ is }, { context, event }, name) => {
    const others = stillOwing(context, event).map(name);
    return is
      ? {
          zh: `尚有单位未报告：${others.map(({ zh }) => zh).join('、')}`,
          en: `others have not reported: ${others.map(({ en }) => en).join(', ')}`,
        }
      : { zh: '其他单位均已报告', en: 'all others have reported' };
  },
});
const actingUnit = (event: Event) => ('by' in event ? (event.by.unit ?? '') : '');
/** The units that owe something once whoever acts has reported. */
export const stillOwing = (context: Context, event: Event) =>
  (context.owing ?? []).filter((unit) => unit !== actingUnit(event));
/** 限期: the minutes set a day by which what was decided is carried out. */
export const setsLimit = rule<Context, Event, { is: boolean }>('setsLimit', {
  about: 'payload',
  basis: { decisions: ['ongniud-2024/O38'] },
  holds: ({ event }, { is }) => (form(event, 'recordMinutes')?.minutes.limit !== undefined) === is,
  refusal: ({ is }) =>
    is
      ? { zh: '纪要未确定期限', en: 'the minutes set no limit' }
      : { zh: '会商沟通不确定期限，期限由专题会议确定', en: 'only a special meeting sets a limit' },
});
