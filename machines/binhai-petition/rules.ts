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
/** What names a leader, a unit, a person and a limit: an instruction, or a leader’s own order. */
export const instruction = (event: Event) =>
  form(event, 'instruct') ?? form(event, 'orderHandling');

/** 来访: it came by a visit. */
export const isVisit = rule<Context, Event, { is: boolean }>('isVisit', {
  about: 'case',
  holds: ({ context }, { is }) => (context.channel === 'visit') === is,
  refusal: ({ is }) => ({
    zh: is ? '不是来访事项' : '来访事项应当面告知',
    en: is ? 'it did not come by a visit' : 'a visitor is told in person',
  }),
});
/** 来源: how it came in. */
export const cameThrough = rule<Context, Event, { intake: Schema.Input['intake']; is: boolean }>(
  'cameThrough',
  {
    about: 'case',
    holds: ({ context }, { intake, is }) => (context.intake === intake) === is,
    refusal: ({ intake, is }, _, name) => ({
      zh: is ? `不是经“${name(intake).zh}”收到的` : `是经“${name(intake).zh}”收到的`,
      en: is ? `it did not come in by: ${name(intake).en}` : `it came in by: ${name(intake).en}`,
    }),
  },
);
/** 报批方式: approval by 分管局长, or 呈报调查 of a complaint visit or a denunciation. */
export const flowIs = rule<Context, Event, { flow: Context['flow'] }>('flowIs', {
  about: 'case',
  basis: { decisions: ['binhai-2023/B11', 'binhai-2023/B31'] },
  holds: ({ context }, { flow }) => context.flow === flow,
  refusal: ({ flow }, _, name) => ({
    zh: `不按“${name(flow).zh}”办理`,
    en: `it is not handled as: ${name(flow).en}`,
  }),
});
/** 批阅领导: which leader instructs in this case. */
export const approverIs = rule<Context, Event, { role: Context['approver'] }>('approverIs', {
  about: 'case',
  holds: ({ context }, { role }) => context.approver === role,
  refusal: ({ role }, _, name) => ({
    zh: `本件不由${name(role).zh}批阅`,
    en: `the ${name(role).en} does not instruct in this case`,
  }),
});
/** 重大问题: as entered at the registration. */
export const isMajor = rule<Context, Event, { is: boolean }>('isMajor', {
  about: 'case',
  basis: { clauses: ['binhai-2023/二.2d'], decisions: ['binhai-2023/B37'] },
  holds: ({ context }, { is }) => (context.gravity === 'major') === is,
  refusal: ({ is }) => ({
    zh: is ? '不是重大问题' : '重大问题须先报告领导，不得擅自答复',
    en: is
      ? 'it is not a major matter'
      : 'a major matter is reported to the leader before any answer',
  }),
});
/** 专册编号: a letter has its number in the letter book. */
export const letterNumbered = rule<Context, Event>('letterNumbered', {
  about: 'payload',
  basis: { clauses: ['binhai-2023/一.4a'] },
  holds: ({ context, event }) =>
    context.channel !== 'letter' || form(event, 'register')?.serial !== undefined,
  refusal: () => ({
    zh: '来信须在专册上编号登记',
    en: 'a letter is registered with a number in the letter book',
  }),
});
/** 耐心解释: a visitor whose matter goes on is told why. */
export const visitorTold = rule<Context, Event>('visitorTold', {
  about: 'payload',
  basis: { clauses: ['binhai-2023/二.2c'] },
  holds: ({ context, event }) =>
    context.channel !== 'visit' || form(event, 'submitForInstruction')?.explanation !== undefined,
  refusal: () => ({
    zh: '不能当场答复、解决的，应向来访人耐心解释',
    en: 'a visitor who cannot be answered on the spot is told why',
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
    const given: { readonly [field: string]: unknown } = { ...(handOver as object), ...own };
    return fields.every((field) => {
      const named = given[field];
      const id = typeof named === 'object' && named !== null ? (named as { id: string }).id : named;
      return typeof id !== 'string' || !context.recused.includes(id);
    });
  },
  refusal: () => ({
    zh: '所列单位或者人员不得参与本件',
    en: 'a unit or person named here can take no part in this case',
  }),
});
/** 急件: as the instruction declares it. */
export const urgency = rule<Context, Event, { is: boolean }>('urgency', {
  about: 'payload',
  basis: { decisions: ['binhai-2023/B4'] },
  holds: ({ event }, { is }) => instruction(event)?.urgent === is,
  refusal: ({ is }) => ({
    zh: is ? '不是急件' : '是急件',
    en: is ? 'it is not declared urgent' : 'it is declared urgent',
  }),
});
/** 责任领导、责任单位、责任人、限定时间: all four are named, here or by the meeting. */
export const namesAllFour = rule<Context, Event>('namesAllFour', {
  about: 'payload',
  basis: { clauses: ['binhai-2023/七(二).5'] },
  holds: ({ context: { meeting }, event }) => {
    const named = instruction(event);
    return (
      named?.leader !== undefined &&
      named.person !== undefined &&
      (named.unit ?? meeting?.unit) !== undefined &&
      (named.limit ?? meeting?.limit) !== undefined
    );
  },
  refusal: () => ({
    zh: '必须明确责任领导、责任单位、责任人，限定时间',
    en: 'it must name the leader, the unit and the person responsible, and a limit',
  }),
});
/** 例会: the unit is the one the meeting has fixed. */
export const followsMeeting = rule<Context, Event>('followsMeeting', {
  about: 'payload',
  basis: { clauses: ['binhai-2023/十.4'], decisions: ['binhai-2023/B33'] },
  holds: ({ context: { meeting }, event }) => {
    const unit = instruction(event)?.unit;
    return !meeting || !unit || unit.id === meeting.unit;
  },
  refusal: () => ({
    zh: '责任单位已由例会确定',
    en: 'the meeting has already fixed the unit responsible',
  }),
});
/** 限定时间: not before the day it is set; nor may an instruction rest on a limit of the meeting that has passed. */
export const limitAhead = rule<Context, Event>('limitAhead', {
  about: 'payload',
  basis: { clauses: ['binhai-2023/七(二).5'] },
  holds: ({ context: { meeting }, event }) => {
    const named = instruction(event);
    const limits = named ? [named.limit, meeting?.limit] : [form(event, 'decideAtMeeting')?.limit];
    return limits.every((limit) => limit === undefined || limit >= event.on);
  },
  refusal: (_, { context: { meeting }, event }) => {
    const passed = instruction(event) && meeting && meeting.limit < event.on;
    return passed
      ? {
          zh: `例会确定的处理时限（${meeting.limit}）已过，须由例会另行确定`,
          en: `the limit of the meeting (${meeting.limit}) has passed: the meeting must fix another`,
        }
      : {
          zh: `限定的时间不得早于当日（${event.on}）`,
          en: `the limit cannot lie before the day it is set (${event.on})`,
        };
  },
});
/** 急件: not declared before. */
export const notYetUrgent = rule<Context, Event>('notYetUrgent', {
  about: 'case',
  basis: { decisions: ['binhai-2023/B4'] },
  holds: ({ context }) => !context.urgent,
  refusal: () => ({ zh: '已是急件', en: 'it has already been declared urgent' }),
});
/** 国家规定的最长期限: a day fixed at the registration. */
export const withinNationalLimit = rule<Context, Event>('withinNationalLimit', {
  about: 'payload',
  basis: { decisions: ['binhai-2023/B5'] },
  holds: ({ context, event }) => {
    const until = form(event, 'setNewLimit')?.until;
    return until !== undefined && context.latestLimit !== undefined && until <= context.latestLimit;
  },
  refusal: (_, { context }) => ({
    zh: `新期限不得超过国家规定的最长期限（${context.latestLimit ?? '—'}）`,
    en: `the new limit lies beyond the longest the national rule allows (${context.latestLimit ?? '—'})`,
  }),
});
/** 已明确责任: an instruction has named them. */
export const isEntrusted = rule<Context, Event>('isEntrusted', {
  about: 'case',
  basis: { clauses: ['binhai-2023/七(二).5'] },
  holds: ({ context }) => context.responsible !== undefined,
  refusal: () => ({
    zh: '尚未明确责任领导、责任单位、责任人',
    en: 'no leader, unit and person have been made responsible yet',
  }),
});
/** 结果已送交办公室. */
export const resultFiled = rule<Context, Event>('resultFiled', {
  about: 'case',
  holds: ({ context }) => context.outcome === 'filed',
  refusal: () => ({
    zh: '处理结果尚未送交办公室',
    en: 'the result has not reached the office yet',
  }),
});
/** 备案: what came through an information officer, or every result by policy. */
export const filingOwed = rule<Context, Event, { is: boolean }>('filingOwed', {
  about: 'case',
  basis: { clauses: ['binhai-2023/八.2b'], decisions: ['binhai-2023/B29'] },
  holds: ({ context }, { is }) =>
    (context.intake === 'informationOfficer' || context.policy.fileEveryResult === true) === is,
  refusal: ({ is }) => ({
    zh: is ? '不须备案上报' : '办理结果尚未备案上报上级信访部门',
    en: is
      ? 'nothing need be filed with the higher department'
      : 'the result has not been filed with the higher petition department',
  }),
});
/** 反馈: none asked for, or given. */
export const nothingAsked = rule<Context, Event>('nothingAsked', {
  about: 'case',
  basis: { clauses: ['binhai-2023/四.2d'], decisions: ['binhai-2023/B9'] },
  holds: ({ context }) => context.feedback !== 'requested',
  refusal: () => ({
    zh: '信访人要求反馈，尚未反馈',
    en: 'feedback has been asked for and not been given',
  }),
});
/** 最终解决: 包案 has ended. */
export const matterSettled = rule<Context, Event>('matterSettled', {
  about: 'case',
  basis: {
    clauses: ['binhai-2023/七(二).4b'],
    decisions: ['binhai-2023/B26', 'binhai-2023/B38'],
  },
  holds: ({ context }) => context.settled,
  refusal: () => ({
    zh: '信访问题尚未最终解决，包案未结束',
    en: 'the matter has not been finally settled, and its leader still follows it',
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
