import { jurisdiction } from '../../src/law/remedies/jilin-2021';
import type { TermEvent } from '../../src/procedure/context';
import { rule } from '../../src/procedure/rule';
import { inTime } from '../../src/terms';
import type * as Schema from './schema';
import type { terms } from './terms';

export type Context = Schema.Context;
export type Event = Schema.Act | TermEvent<keyof typeof terms>;

/** The form of an act, when the event is that act. */
export const form = <T extends Schema.Act['type']>(event: Event, type: T) =>
  event.type === type ? (event as Extract<Schema.Act, { type: T }>) : undefined;
const competent = ({ opinion, policy }: Context) =>
  jurisdiction(opinion, policy.changbaishan ? { changbaishan: policy.changbaishan } : {});
const isOurs = (context: Context) => {
  const { next, procedure } = competent(context);
  return next === 'provincialBureau' && procedure === context.level;
};

/** 来源: who brought the matter here. */
export const sourceIs = rule<Context, Event, { source: Schema.Input['source'] }>('sourceIs', {
  about: 'case',
  holds: ({ context }, { source }) => context.source === source,
  refusal: ({ source }) =>
    source === 'petitioner'
      ? { zh: '不是信访人直接申请的事项', en: 'the petitioner has not applied here directly' }
      : { zh: '不是委员会转交的事项', en: 'the committee has not passed the matter on' },
});
/** 复查复核范围: the opinion is one this bureau reviews at the level asked for. */
export const withinJurisdiction = rule<Context, Event>('withinJurisdiction', {
  about: 'case',
  basis: (_, { context }) => competent(context),
  holds: ({ context }) => isOurs(context),
  refusal: () => ({
    zh: '不属于省社会保险局复查、复核范围',
    en: 'the matter is not the provincial bureau’s to review at this level',
  }),
});
/** 申请期限: in time, or accepted for a good reason that is stated. */
export const inTimeOrExcused = rule<Context, Event>('inTimeOrExcused', {
  about: 'payload',
  basis: { decisions: ['jilin-2021/J8'] },
  holds: ({ context, event }) =>
    !context.filedLate || form(event, 'accept')?.goodReason !== undefined,
  refusal: () => ({
    zh: '申请已逾期，受理须载明正当理由',
    en: 'the application came late: it can be accepted only for a good reason, stated',
  }),
});
const barGrounds: readonly string[] = ['sameMatter', 'remedyForgone'];
/** 不再受理: the ground ends the route for good. */
export const groundBars = rule<Context, Event, { is: boolean }>('groundBars', {
  about: 'payload',
  holds: ({ event }, { is }) => barGrounds.includes(form(event, 'decline')?.ground ?? '') === is,
  refusal: ({ is }) =>
    is
      ? { zh: '不属于不再受理的情形', en: 'the ground does not bar the matter for good' }
      : { zh: '属于不再受理的情形', en: 'the ground bars the matter for good' },
});
/** 不予受理情形: what the ground says is so in this case. */
export const groundHolds = rule<Context, Event>('groundHolds', {
  about: 'payload',
  basis: (_, { context, event }) => {
    const ground = form(event, 'decline')?.ground;
    if (ground === 'wrongLevel') return competent(context);
    if (ground === 'late') return { decisions: ['jilin-2021/J8'] };
    return ground === 'remedyForgone' ? { decisions: ['jilin-2021/J24'] } : {};
  },
  holds: ({ context, event }) => {
    const ground = form(event, 'decline')?.ground;
    if (ground === 'wrongLevel') return !isOurs(context);
    if (ground === 'late') return context.filedLate;
    return ground !== 'remedyForgone' || context.policy.barAfterLapse === true;
  },
  refusal: () => ({
    zh: '本件不存在该不予受理情形',
    en: 'the ground given is not there in this case',
  }),
});
/** 审批领导: a leader the text allows for this slip. */
export const rightApprover = rule<Context, Event>('rightApprover', {
  about: 'payload',
  basis: (_, { event }) => {
    const approver = form(event, 'submitSlip')?.slip.approver;
    if (approver === 'businessLeader') return { clauses: ['jilin-2021/四.4c'] };
    return approver === 'principalLeader' ? { clauses: ['jilin-2021/四.4d'] } : {};
  },
  holds: ({ event }) => {
    const slip = form(event, 'submitSlip')?.slip;
    if (slip?.approver === 'businessLeader') return slip.standInFor === 'absence';
    if (slip?.approver !== 'principalLeader') return true;
    return slip.standInFor === 'severalLeaders' && slip.track !== 'simple';
  },
  refusal: (_, { event }) =>
    form(event, 'submitSlip')?.slip.approver === 'businessLeader'
      ? {
          zh: '分管信访工作的局领导不在单位的，方可报分管业务工作的局领导',
          en: 'the business leader stands in only while the leader for petitions is absent',
        }
      : {
          zh: '重大、复杂、疑难并涉及多个分管局领导的，方可转主要领导',
          en: 'the principal leader decides only major, complex or difficult matters of several leaders',
        },
});
/** 审批领导: the leader the slip was submitted to. */
export const approverIs = rule<Context, Event, { approver: Schema.Approver }>('approverIs', {
  about: 'case',
  holds: ({ context }, { approver }) => context.approver === approver,
  refusal: ({ approver }, _, name) => ({
    zh: `阅办单不是报${name(approver).zh}审批的`,
    en: `the slip was not submitted to the ${name(approver).en}`,
  }),
});
/** 代为审批: why another leader decides is stated. */
export const standsInFor = rule<Context, Event, { standInFor: Schema.StandIn }>('standsInFor', {
  about: 'payload',
  basis: ({ standInFor }) => ({
    clauses: [standInFor === 'absence' ? 'jilin-2021/四.4c' : 'jilin-2021/四.4d'],
    decisions: ['jilin-2021/J3'],
  }),
  holds: ({ event }, { standInFor }) =>
    (form(event, 'grantExtension') ?? form(event, 'refuseExtension'))?.standInFor === standInFor,
  refusal: ({ standInFor }) =>
    standInFor === 'absence'
      ? {
          zh: '须载明分管信访工作的局领导不在单位',
          en: 'the absence of the leader for petitions must be stated',
        }
      : {
          zh: '须载明涉及多个分管局领导',
          en: 'that several leaders’ areas are involved must be stated',
        },
});
/** 办理方式: handled by the petition office itself, or by a division. */
export const trackIs = rule<Context, Event, { simple: boolean }>('trackIs', {
  about: 'case',
  holds: ({ context }, { simple }) =>
    context.track !== undefined && (context.track === 'simple') === simple,
  refusal: ({ simple }) =>
    simple
      ? { zh: '不是由信访办办理的事项', en: 'it is not a matter the petition office handles' }
      : {
          zh: '尚未批示为情况复杂或重大、复杂、疑难的事项',
          en: 'the matter has not been found complex or major',
        },
});
/** 具体承办处（室）、单位: named, unless the petition office handles the matter. */
export const namesUnit = rule<Context, Event>('namesUnit', {
  about: 'payload',
  basis: { clauses: ['jilin-2021/四.6a'], decisions: ['jilin-2021/J21'] },
  holds: ({ event }) => {
    const instruction = form(event, 'instruct') ?? form(event, 'reclassify');
    return instruction?.track === 'simple' || instruction?.unit !== undefined;
  },
  refusal: () => ({
    zh: '须指明具体承办处（室）、单位',
    en: 'the division that handles the matter must be named',
  }),
});
/** 第一责任人、专人: both named. */
export const namesOfficer = rule<Context, Event>('namesOfficer', {
  about: 'payload',
  basis: { clauses: ['jilin-2021/五.2'] },
  holds: ({ event }) => {
    const receipt = form(event, 'receive');
    return receipt?.responsible !== undefined && receipt.officer !== undefined;
  },
  refusal: () => ({
    zh: '须载明第一责任人和具体负责的专人',
    en: 'the head responsible and the officer in charge must be named',
  }),
});
/** 需要审定: as the division says, else by the track. */
export const examinationNeeded = rule<Context, Event, { is: boolean }>('examinationNeeded', {
  about: 'payload',
  basis: { clauses: ['jilin-2021/四.7c'], decisions: ['jilin-2021/J13'] },
  holds: ({ context, event }, { is }) =>
    (form(event, 'submitDraft')?.examination ?? context.track !== 'simple') === is,
  refusal: ({ is }) =>
    is
      ? { zh: '不需要报分管业务工作的局领导审定', en: 'the business leader need not examine it' }
      : { zh: '需要报分管业务工作的局领导审定', en: 'the business leader must examine it' },
});
/** 责令重办: only where the bureau orders redos at all. */
export const remandAllowed = rule<Context, Event>('remandAllowed', {
  about: 'payload',
  basis: { decisions: ['jilin-2021/J16'] },
  holds: ({ context, event }) =>
    form(event, 'draftFormalOpinion')?.opinion.outcome !== 'remanded' ||
    context.policy.remand === true,
  refusal: () => ({ zh: '本局未采用责令重办', en: 'the bureau does not order a redo' }),
});
/** 结论: whether the formal opinion orders a redo. */
export const outcomeIsRemand = rule<Context, Event, { is: boolean }>('outcomeIsRemand', {
  about: 'case',
  holds: ({ context }, { is }) => (context.outcome === 'remanded') === is,
  refusal: ({ is }) =>
    is
      ? { zh: '意见不是责令重办', en: 'the opinion does not order a redo' }
      : { zh: '意见是责令重办', en: 'the opinion orders a redo' },
});
/** 期限内申请: asked for on or before the last day; where no limit runs, `termRuns` says so. */
export const askedBeforeExpiry = rule<Context, Event>('askedBeforeExpiry', {
  about: 'time',
  basis: { clauses: ['jilin-2021/三.b'], decisions: ['jilin-2021/J4'] },
  holds: ({ context, event }) => {
    const run = context.terms.conclude;
    return run === undefined || inTime(run, event.on);
  },
  refusal: (_, { context }) => ({
    zh: `办结期限（${context.terms.conclude?.due ?? '—'}）已过，不能再申请延期`,
    en: `the limit (${context.terms.conclude?.due ?? '—'}) has passed: no extension can be asked for`,
  }),
});
/** 期限内批准: an extension approved on or before the last day. */
export const approvedBeforeExpiry = rule<Context, Event>('approvedBeforeExpiry', {
  about: 'time',
  basis: { clauses: ['jilin-2021/三.b'], decisions: ['jilin-2021/J33'] },
  holds: ({ context, event }) => {
    const run = context.terms.conclude;
    if (run === undefined) return false;
    return context.policy.lateApproval === true || inTime(run, event.on);
  },
  refusal: (_, { context }) => ({
    zh: `办结期限（${context.terms.conclude?.due ?? '—'}）已过，不能再批准延期`,
    en: `the limit (${context.terms.conclude?.due ?? '—'}) has passed: no extension can be approved`,
  }),
});
/** 延期告知: the day the applicant is told is the last day as extended, while that limit runs. */
export const tellsTheNewLimit = rule<Context, Event>('tellsTheNewLimit', {
  about: 'payload',
  basis: { clauses: ['jilin-2021/三.d'] },
  holds: ({ context, event }) => {
    const run = context.terms.conclude;
    return run === undefined || form(event, 'notifyExtension')?.notice.until === run.due;
  },
  refusal: (_, { context }) => ({
    zh: `告知的期限应为延期后的最后一日（${context.terms.conclude?.due ?? '—'}）`,
    en: `the notice must name the last day as extended (${context.terms.conclude?.due ?? '—'})`,
  }),
});
/** 延期理由已告知: every extension granted has been told in writing. */
export const extensionsTold = rule<Context, Event>('extensionsTold', {
  about: 'case',
  basis: { clauses: ['jilin-2021/三.d'], decisions: ['jilin-2021/J40'] },
  holds: ({ context: { counts } }) => (counts.notifyExtension ?? 0) >= (counts.grantExtension ?? 0),
  refusal: () => ({
    zh: '已批准延期，尚未书面告知延期理由',
    en: 'an extension was approved and its reasons have not been told in writing',
  }),
});
/** 重大或者共性问题: what a coordination meeting is for. */
export const meetingDeserved = rule<Context, Event>('meetingDeserved', {
  about: 'payload',
  basis: { clauses: ['jilin-2021/四.13'] },
  holds: ({ context, event }) =>
    form(event, 'proposeMeeting')?.ground === 'common' || context.track === 'major',
  refusal: () => ({
    zh: '既不是重大信访事项，也不是群众集中反映的共性问题',
    en: 'the matter is neither major nor a problem many have raised',
  }),
});
