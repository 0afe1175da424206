import type { TermEvent } from '../../src/procedure/context';
import { rule } from '../../src/procedure/rule';
import type * as Schema from './schema';
import type { terms } from './terms';

export type Context = Schema.Context;
export type Event = Schema.Act | TermEvent<keyof typeof terms>;

/** The form of an act, when the event is that act. */
export const form = <T extends Schema.Act['type']>(event: Event, type: T) =>
  event.type === type ? (event as Extract<Schema.Act, { type: T }>) : undefined;

/** 责任领导、责任部门、责任人、期限: all four are named, here or by the meeting. */
export const namesAllFour = rule<Context, Event>('namesAllFour', {
  about: 'payload',
  basis: { clauses: ['binhai-2023/六.4', 'binhai-2023/七(二).5'] },
  holds: ({ context: { meeting }, event }) => {
    const named = form(event, 'entrust');
    return (
      named?.leader !== undefined &&
      named.person !== undefined &&
      (named.unit ?? meeting?.unit) !== undefined &&
      (named.limit ?? meeting?.limit) !== undefined
    );
  },
  refusal: () => ({
    zh: '要明确责任领导、责任部门和责任人，限期解决',
    en: 'it must name the leader, the department and the person responsible, and a limit',
  }),
});
/** 例会: the unit is the one the meeting has fixed. */
export const followsMeeting = rule<Context, Event>('followsMeeting', {
  about: 'payload',
  basis: { clauses: ['binhai-2023/十.4'], decisions: ['binhai-2023/B33', 'binhai-2023/B60'] },
  holds: ({ context: { meeting }, event }) => {
    const unit = form(event, 'entrust')?.unit;
    return !meeting || !unit || unit.id === meeting.unit;
  },
  refusal: () => ({
    zh: '责任部门已由例会确定',
    en: 'the meeting has already fixed the department responsible',
  }),
});
/** 限期: not before the day it is set; nor may the limit of the meeting have passed. */
export const limitAhead = rule<Context, Event>('limitAhead', {
  about: 'payload',
  basis: { clauses: ['binhai-2023/六.4'] },
  holds: ({ context: { meeting }, event }) => {
    const named = form(event, 'entrust');
    const limits = named ? [named.limit, meeting?.limit] : [form(event, 'decideAtMeeting')?.limit];
    return limits.every((limit) => limit === undefined || limit >= event.on);
  },
  refusal: (_, { context: { meeting }, event }) =>
    form(event, 'entrust') && meeting && meeting.limit < event.on
      ? {
          zh: `例会确定的处理时限（${meeting.limit}）已过，须由例会另行确定`,
          en: `the limit of the meeting (${meeting.limit}) has passed: the meeting must fix another`,
        }
      : {
          zh: `期限不得早于当日（${event.on}）`,
          en: `the limit cannot lie before the day it is set (${event.on})`,
        },
});
