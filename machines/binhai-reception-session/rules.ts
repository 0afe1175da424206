import type { Bilingual } from '../../src/law';
import type { TermEvent } from '../../src/procedure/context';
import { rule } from '../../src/procedure/rule';
import type * as Schema from './schema';
import type { terms } from './terms';

export type Context = Schema.Context;
export type TermNames = keyof typeof terms;
/** Acts, and time as the ledger and `advance` tell it. */
export type Event = Schema.Act | TermEvent<TermNames>;
type Stage = Context['records'][number]['stage'];

/** The form of an act, when the event is that act. */
export const form = <T extends Schema.Act['type']>(event: Event, type: T) =>
  event.type === type ? (event as Extract<Schema.Act, { type: T }>) : undefined;
/** A field of an act that is one line of text. */
const lineIn = (event: Event, field: string) => {
  const value = (event as unknown as { readonly [field: string]: unknown })[field];
  return typeof value === 'string' ? value : undefined;
};
const monthOf = (day: string) => day.slice(0, 7);

/** 接待日: whose day it is. */
export const dayIs = rule<Context, Event, { day: Context['receptionDay'] }>('dayIs', {
  about: 'case',
  basis: {
    clauses: ['binhai-2023/七(一).2a', 'binhai-2023/七(一).2b', 'binhai-2023/七(一).5'],
    decisions: ['binhai-2023/B46', 'binhai-2023/B52'],
  },
  holds: ({ context }, { day }) => context.receptionDay === day,
  refusal: ({ day }, _, name) => ({
    zh: `不是${name(day).zh}`,
    en: `it is not a ${name(day).en}`,
  }),
});
/** 接访领导: as what the leader who receives does so. */
export const receivesAs = rule<Context, Event, { role: Context['receiver'] }>('receivesAs', {
  about: 'case',
  basis: { clauses: ['binhai-2023/七(一).2a', 'binhai-2023/七(一).2b'] },
  holds: ({ context }, { role }) => context.receiver === role,
  refusal: ({ role }, _, name) => ({
    zh: `本次不由${name(role).zh}接访`,
    en: `the ${name(role).en} does not receive in this session`,
  }),
});
/** 接访领导已回避: another has to take the place. */
export const leaderRecused = rule<Context, Event, { is: boolean }>('leaderRecused', {
  about: 'case',
  basis: { clauses: ['binhai-2023/十一.3'], decisions: ['binhai-2023/B46'] },
  holds: ({ context }, { is }) => context.recused.includes(context.receivedBy) === is,
  refusal: ({ is }) => ({
    zh: is ? '接访领导未回避' : '接访领导已回避，须先更换',
    en: is
      ? 'the leader who receives is not recused'
      : 'the leader who receives is recused: another has to take the place first',
  }),
});
/** 当日: on the day fixed for it. */
export const onReceptionDay = rule<Context, Event>('onReceptionDay', {
  about: 'time',
  basis: { clauses: ['binhai-2023/七(一).2a', 'binhai-2023/七(一).2b'] },
  holds: ({ context, event }) => event.on === context.receptionOn,
  refusal: (_, { context }) => ({
    zh: `不是接待日（${context.receptionOn}）`,
    en: `the reception day is ${context.receptionOn}`,
  }),
});
/** 当月已过: the month the director was to receive in is over. */
export const monthOver = rule<Context, Event>('monthOver', {
  about: 'time',
  basis: { clauses: ['binhai-2023/七(一).2a'], decisions: ['binhai-2023/B15', 'binhai-2023/B46'] },
  holds: ({ context, event }) => monthOf(event.on) > monthOf(context.receptionOn),
  refusal: (_, { context }) => ({
    zh: `局长接待日不取消，须在当月（${monthOf(context.receptionOn)}）内改期`,
    en: `the director’s day does not lapse: it is put off within ${monthOf(context.receptionOn)}`,
  }),
});
/** 当月内: another day of the same month, not before the day it is named. */
export const insideMonth = rule<Context, Event>('insideMonth', {
  about: 'payload',
  basis: { clauses: ['binhai-2023/七(一).2a'], decisions: ['binhai-2023/B15', 'binhai-2023/B46'] },
  holds: ({ context: { receptionOn }, event }) => {
    const named = form(event, 'putOff')?.receptionOn;
    return (
      named !== undefined &&
      named >= event.on &&
      named !== receptionOn &&
      monthOf(named) === monthOf(receptionOn)
    );
  },
  refusal: (_, { context, event }) => ({
    zh: `须改为当月（${monthOf(context.receptionOn)}）的另一日，且不早于当日（${event.on}）`,
    en: `it can only be put off to another day of ${monthOf(context.receptionOn)}, not before ${event.on}`,
  }),
});
/** 接访地点: the room that is fixed for it. */
export const inRoom = rule<Context, Event>('inRoom', {
  about: 'payload',
  basis: { clauses: ['binhai-2023/七(一).2c'] },
  holds: ({ context, event }) => form(event, 'openReception')?.room === context.room,
  refusal: (_, { context }) => ({
    zh: `接访地点设在${context.room}`,
    en: `visitors are received in ${context.room}`,
  }),
});
/** 协同接访: the leader who receives is there. */
export const leaderThere = rule<Context, Event>('leaderThere', {
  about: 'payload',
  basis: { clauses: ['binhai-2023/七(一).3'] },
  holds: ({ context, event }) => form(event, 'openReception')?.leader === context.receivedBy,
  refusal: () => ({
    zh: '到场的不是本次的接访领导',
    en: 'the leader who is there is not the one who receives in this session',
  }),
});
/** 另一领导: not the one it already is. */
export const anotherLeader = rule<Context, Event>('anotherLeader', {
  about: 'payload',
  basis: { decisions: ['binhai-2023/B17', 'binhai-2023/B46'] },
  holds: ({ context, event }) => form(event, 'changeLeader')?.leader !== context.receivedBy,
  refusal: () => ({ zh: '已由该领导接访', en: 'that leader receives already' }),
});
/** 回避: what the act names by `fields` is not recused; the sentence never says which. */
export const mayTakePart = rule<Context, Event, { fields: readonly string[] }>('mayTakePart', {
  about: 'payload',
  basis: { clauses: ['binhai-2023/十一.3'] },
  holds: ({ context, event }, { fields }) =>
    fields.every((field) => {
      const named = (event as unknown as { readonly [field: string]: unknown })[field];
      const id = typeof named === 'object' && named !== null ? (named as { id: string }).id : named;
      return typeof id !== 'string' || !context.recused.includes(id);
    }),
  refusal: () => ({
    zh: '所列单位或者人员不得参与本次接访',
    en: 'a unit or person named here can take no part in this session',
  }),
});
/** 接访记录编号: not used before in this session. */
export const newRecord = rule<Context, Event>('newRecord', {
  about: 'payload',
  basis: { clauses: ['binhai-2023/七(一).3'] },
  holds: ({ context, event }) => recordIn(context, event) === undefined,
  refusal: () => ({
    zh: '该接访记录编号已使用',
    en: 'this number of a reception record has been used',
  }),
});
/** 接访记录所处阶段: the record the act names. */
export const recordIs = rule<Context, Event, { stage: Stage }>('recordIs', {
  about: 'payload',
  basis: { clauses: ['binhai-2023/七(一).4'], decisions: ['binhai-2023/B50'] },
  holds: ({ context, event }, { stage }) => recordIn(context, event)?.stage === stage,
  refusal: ({ stage }) => notIn[stage],
});
const notIn: { readonly [stage in Stage]: Bilingual } = {
  stated: { zh: '没有待记录意见的陈述', en: 'no statement waits for the leader’s opinion' },
  recorded: { zh: '该记录不是待审批的记录', en: 'this record does not wait for approval' },
  returned: { zh: '该记录未被退回', en: 'this record was not returned' },
  approved: {
    zh: '记录须经局领导审批后送达，且只送达一次',
    en: 'a record is delivered once, after the leader has approved it',
  },
  delivered: { zh: '该记录尚未送达', en: 'this record has not been delivered' },
};
const recordIn = ({ records }: Context, event: Event) =>
  records.find((record) => record.recordNo === lineIn(event, 'recordNo'));
/** 全部送达: every record of the session has reached its department. */
export const allDelivered = rule<Context, Event, { is: boolean }>('allDelivered', {
  about: 'case',
  basis: { clauses: ['binhai-2023/七(一).4'] },
  holds: ({ context }, { is }) => context.records.every(isDelivered) === is,
  refusal: ({ is }) => ({
    zh: is ? '尚有接访记录未送达有关部门' : '接访记录已全部送达',
    en: is
      ? 'a record has not been delivered to its department yet'
      : 'every record has been delivered',
  }),
});
/** 最后一份: every other record has been delivered. */
export const isLast = rule<Context, Event, { is: boolean }>('isLast', {
  about: 'payload',
  basis: { clauses: ['binhai-2023/七(一).4'] },
  holds: ({ context, event }, { is }) =>
    context.records
      .filter(({ recordNo }) => recordNo !== lineIn(event, 'recordNo'))
      .every(isDelivered) === is,
  refusal: ({ is }) => ({
    zh: is ? '还有其他记录未送达' : '这是最后一份未送达的记录',
    en: is ? 'other records wait for delivery' : 'it is the last record to be delivered',
  }),
});
const isDelivered = ({ stage }: Context['records'][number]) => stage === 'delivered';
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
