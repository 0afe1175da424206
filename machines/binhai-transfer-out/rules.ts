import type { TermEvent } from '../../src/procedure/context';
import { rule } from '../../src/procedure/rule';
import type * as Schema from './schema';
import type { terms } from './terms';

export type Context = Schema.Context;
export type TermNames = keyof typeof terms;
/** Acts, and time as the ledger and `advance` tell it. */
export type Event = Schema.Act | TermEvent<TermNames>;

/** The form of an act, when the event is that act. */
export const form = <T extends Schema.Act['type']>(event: Event, type: T) =>
  event.type === type ? (event as Extract<Schema.Act, { type: T }>) : undefined;

/** 移交登记: the record of the hand-over to the office. */
export const handOverRecorded = rule<Context, Event, { is: boolean }>('handOverRecorded', {
  about: 'case',
  basis: { clauses: ['binhai-2023/一.4b'] },
  holds: ({ context }, { is }) => context.handedOver === is,
  refusal: ({ is }) => ({
    zh: is ? '尚未做好移交登记' : '已做移交登记，待办公室签收',
    en: is
      ? 'the hand-over to the office is not on record'
      : 'the hand-over is on record and waits for the office',
  }),
});
/** 回避、保密: what the act names by `fields`, itself or in its hand-over record, is neither recused nor accused; the sentence never says which. */
export const mayTakePart = rule<Context, Event, { fields: readonly string[] }>('mayTakePart', {
  about: 'payload',
  basis: {
    clauses: ['binhai-2023/十一.3', 'binhai-2023/十一.4a'],
    decisions: ['binhai-2023/B39'],
  },
  holds: ({ context, event }, { fields }) => {
    const { handOver = {}, ...own } = event as unknown as { readonly [field: string]: unknown };
    const named: { readonly [field: string]: unknown } = { ...(handOver as object), ...own };
    return fields.every((field) => {
      const id = named[field];
      return typeof id !== 'string' || !context.recused.includes(id);
    });
  },
  refusal: () => ({
    zh: '所列单位或者人员不得参与本件',
    en: 'a unit or person named here can take no part in this case',
  }),
});
/** 紧急事项: not declared before. */
export const notYetUrgent = rule<Context, Event>('notYetUrgent', {
  about: 'case',
  basis: { decisions: ['binhai-2023/B41'] },
  holds: ({ context }) => !context.urgent,
  refusal: () => ({ zh: '已是紧急事项', en: 'it has already been declared urgent' }),
});
/** 及时: whether the policy sets a limit for what is urgent. */
export const urgentLimitSet = rule<Context, Event, { is: boolean }>('urgentLimitSet', {
  about: 'case',
  basis: { decisions: ['binhai-2023/B7'] },
  holds: ({ context }, { is }) => (context.policy.urgentTransfer === 'sameDay') === is,
  refusal: ({ is }) => ({
    zh: is ? '未设紧急事项的转交时限' : '紧急事项须当天转交',
    en: is
      ? 'no limit has been set for urgent matters'
      : 'an urgent matter is passed on the same day',
  }),
});
/** 接收部门: of the department it was last passed on to. */
export const isAddressee = rule<Context, Event>('isAddressee', {
  about: 'role',
  basis: { clauses: ['binhai-2023/四.3'] },
  holds: ({ context, event }) =>
    context.addressee !== undefined && (event as Schema.Act).by.unit === context.addressee,
  refusal: () => ({
    zh: '本件未转交该部门',
    en: 'the matter was not passed on to that department',
  }),
});
/** 已转交: there is a department to tell the petitioner of. */
export const passedOn = rule<Context, Event>('passedOn', {
  about: 'case',
  basis: { decisions: ['binhai-2023/B8', 'binhai-2023/B44'] },
  holds: ({ context }) => context.addressee !== undefined,
  refusal: () => ({
    zh: '尚未转交有关部门，无可告知',
    en: 'it has not been passed on yet: there is no department to tell of',
  }),
});
/** 已告知: the petitioner knows where the matter went. */
export const petitionerTold = rule<Context, Event>('petitionerTold', {
  about: 'case',
  basis: { decisions: ['binhai-2023/B8', 'binhai-2023/B44'] },
  holds: ({ context }) => context.told,
  refusal: () => ({
    zh: '尚未将转交情况告知信访人',
    en: 'the petitioner has not been told where the matter went',
  }),
});
/** 姓名、住址不清: the file says why nobody could be told. */
export const saysWhyNotTold = rule<Context, Event>('saysWhyNotTold', {
  about: 'payload',
  basis: { decisions: ['binhai-2023/B8', 'binhai-2023/B44'] },
  holds: ({ event }) => form(event, 'archive')?.notToldBecause !== undefined,
  refusal: () => ({
    zh: '尚未将转交情况告知信访人；无法告知的，须写明缘由',
    en: 'the petitioner has not been told where the matter went; where nobody can be told, the file says why',
  }),
});
/** 回避: the head of the office is the one recused. */
export const recusesHead = rule<Context, Event, { is: boolean }>('recusesHead', {
  about: 'payload',
  basis: { decisions: ['binhai-2023/B24'] },
  holds: ({ event }, { is }) => form(event, 'recuse')?.ofHead === is,
  refusal: ({ is }) => ({
    zh: is ? '不是办公室主任的回避' : '办公室主任的回避由领导决定',
    en: is
      ? 'it is not the head of the office who is recused'
      : 'the recusal of the head of the office is decided by the leader',
  }),
});
/** 回避: of another person than the one who decides. */
export const recusesAnother = rule<Context, Event>('recusesAnother', {
  about: 'payload',
  basis: { decisions: ['binhai-2023/B24'] },
  holds: ({ event }) => {
    const act = form(event, 'recuse');
    return act !== undefined && act.person !== act.by.id;
  },
  refusal: () => ({
    zh: '本人的回避不由本人决定',
    en: 'nobody decides on their own recusal',
  }),
});
