import { rule } from '../../src/procedure/rule';
import type * as Schema from './schema';

export type Context = Schema.Context;
export type Event = Schema.Act;

/** The form of an act, when the event is that act. */
export const form = <T extends Schema.Act['type']>(event: Event, type: T) =>
  event.type === type ? (event as Extract<Schema.Act, { type: T }>) : undefined;

/** 主管局长: the leader in charge of petitions, unless the bureau says it is another. */
export const directorIsPetitionLeader = rule<Context, Event>('directorIsPetitionLeader', {
  about: 'case',
  basis: { clauses: ['jilin-2021/四.13'], decisions: ['jilin-2021/J26'] },
  holds: ({ context }) => context.policy.directorInCharge !== 'another',
  refusal: () => ({
    zh: '本局主管局长不是分管信访工作的局领导',
    en: 'the director in charge is not the leader in charge of petitions here',
  }),
});
/** 会议日期已到. */
export const meetingDayCome = rule<Context, Event>('meetingDayCome', {
  about: 'time',
  basis: { clauses: ['jilin-2021/四.13'], decisions: ['jilin-2021/J48'] },
  holds: ({ context: { meetingOn }, event }) => meetingOn !== undefined && meetingOn <= event.on,
  refusal: (_, { context }) => ({
    zh: `通知的会议日期（${context.meetingOn ?? '—'}）未到，提前召开须另行通知`,
    en: `the divisions were told ${context.meetingOn ?? '—'}: call them anew to meet earlier`,
  }),
});
/** 相关业务处室参加: at least one division that was called came. */
export const divisionCame = rule<Context, Event>('divisionCame', {
  about: 'payload',
  basis: { clauses: ['jilin-2021/四.13'], decisions: ['jilin-2021/J48'] },
  holds: ({ context, event }) => {
    const record = form(event, 'conveneMeeting')?.meetingRecord;
    return (
      record?.divisionsPresent.some(({ unit }) => context.divisionsCalled.includes(unit)) ?? false
    );
  },
  refusal: () => ({
    zh: '通知的业务处室无一参加',
    en: 'no division that was called came',
  }),
});
