import type { Actor, TermEvent } from '../../src/procedure/context';
import { rule } from '../../src/procedure/rule';
import { inTime } from '../../src/terms';
import type * as Schema from './schema';
import type { terms } from './terms';

export type Context = Schema.Context;
export type TermNames = keyof typeof terms;
export type Event = Schema.Act | TermEvent<TermNames>;

/** The form of an act, when the event is that act. */
export const form = <T extends Schema.Act['type']>(event: Event, type: T) =>
  event.type === type ? (event as Extract<Schema.Act, { type: T }>) : undefined;

/** Who an application is of: the petitioner who acts, or is acted for. */
export function applicantOf(event: Event): readonly string[] {
  const { by } = event as { readonly by?: Actor };
  return by ? [by.onBehalfOf?.id ?? by.id] : [];
}

/** 适用的条例: which of the two regulations the matter is handled under. */
export const normIs = rule<Context, Event, { norm: 'petition-2022' | 'petition-2005' }>('normIs', {
  about: 'case',
  basis: { decisions: ['national/N3'] },
  holds: ({ context }, { norm }) => context.norm === norm,
  refusal: ({ norm }) =>
    norm === 'petition-2022'
      ? { zh: '《信访条例》（2005）没有这一规定', en: 'the regulation of 2005 has no such rule' }
      : { zh: '《信访工作条例》没有这一规定', en: 'the regulation of 2022 has no such rule' },
});
/** 由谁收到: the petition department, or the competent organ itself. */
export const receivedByIs = rule<Context, Event, { organ: Context['receivedBy'] }>('receivedByIs', {
  about: 'case',
  basis: { clauses: ['petition-2022/22.1', 'petition-2022/23.1'] },
  holds: ({ context }, { organ }) => context.receivedBy === organ,
  refusal: ({ organ }, _, name) => ({
    zh: `不是由${name(organ).zh}收到的`,
    en: `it was not received by the ${name(organ).en}`,
  }),
});
/** 不得转给被检举、揭发的人员和单位; the sentence never says who is accused. */
export const reachesNoAccused = rule<Context, Event>('reachesNoAccused', {
  about: 'payload',
  basis: { clauses: ['petition-2022/30.3'], decisions: ['national/N30'] },
  holds: ({ context, event }) => {
    const named = event as {
      unit?: { id: string };
      organ?: string;
      to?: string;
      organs?: readonly string[];
      claims?: readonly { to?: string }[];
    };
    const { unit, organ, to, organs = [], claims = [] } = named;
    const ids = [unit?.id, organ, to, ...organs, ...claims.map((claim) => claim.to)];
    return ids.every((id) => id === undefined || !context.accused.includes(id));
  },
  refusal: () => ({
    zh: '所列单位或者人员不得参与本件',
    en: 'a unit or person named here can take no part in this case',
  }),
});
const grounds = {
  'petition-2022': ['underway', 'sameMatter'],
  'petition-2005': ['underway', 'sameMatter', 'statutoryRoute', 'outsideMandate'],
} as const;
/** 不予受理的情形: those the regulation that governs the matter knows. */
export const groundKnown = rule<Context, Event>('groundKnown', {
  about: 'payload',
  basis: {
    clauses: ['petition-2022/19.3', 'petition-2022/36.3', 'petition-2022/31(1)'],
    decisions: ['national/N8'],
  },
  holds: ({ context, event }) => {
    // A matter received under 2005 and moved since keeps the grounds under which its notice runs.
    const { norm, terms } = context;
    const before =
      norm === 'petition-2005' || terms.notice?.clause.startsWith('petition-2005/') === true;
    const known: readonly string[] = grounds[before ? 'petition-2005' : 'petition-2022'];
    return known.includes(form(event, 'decline')?.ground ?? '');
  },
  refusal: () => ({
    zh: '不属于不予受理的情形：属于法定途径的导入相应程序，直接收到而不属于本机关职权的告知有权处理的机关',
    en: 'no ground to decline: what has a statutory route is led there, and what came directly and is another organ’s is shown the way',
  }),
});
/** 分类: an appeal for remedy (31(6)), or what is answered otherwise; under 2005 every matter is handled as one. */
export const categoryIs = rule<Context, Event, { appeal: boolean }>('categoryIs', {
  about: 'payload',
  basis: {
    clauses: [
      'petition-2022/29.1',
      'petition-2022/30.1',
      'petition-2022/31(5)',
      'petition-2022/31(6)',
    ],
    decisions: ['national/N9'],
  },
  holds: ({ context, event }, { appeal }) => {
    const category = form(event, 'accept')?.category;
    if (category === undefined) return false;
    const handled =
      category === 'appealForRemedy' ||
      context.redoBy !== undefined ||
      context.norm === 'petition-2005';
    return handled === appeal;
  },
  refusal: ({ appeal }) =>
    appeal
      ? { zh: '不是按申诉求决办理的事项', en: 'it is not handled as an appeal for remedy' }
      : {
          zh: '不是建议意见、检举控告或者申请履行法定职责',
          en: 'it is no suggestion, no denunciation and no request to perform a statutory duty',
        },
});
/** 不是限期重办: what a review has ordered to be handled anew is neither declined nor sent away. */
export const notARedo = rule<Context, Event>('notARedo', {
  about: 'case',
  basis: { clauses: ['petition-2022/35', 'petition-2022/36.1'], decisions: ['national/N18'] },
  holds: ({ context }) => context.redoBy === undefined,
  refusal: () => ({
    zh: '复查、复核责令重办的事项，应当受理办理',
    en: 'what a review has ordered to be handled anew is accepted and handled',
  }),
});
/** 听取陈述: heard, or nobody can be reached. */
export const statementHeard = rule<Context, Event>('statementHeard', {
  about: 'case',
  basis: { clauses: ['petition-2022/31(6)'], decisions: ['national/N11'] },
  holds: ({ context }) => context.heard || context.contact === 'unclear',
  refusal: () => ({
    zh: '尚未听取信访人陈述事实和理由',
    en: 'the petitioner has not been heard on facts and reasons yet',
  }),
});
/** 送达意见: the opinion that stands, not before it was issued, and later than any service on record. */
export const servesOpinion = rule<Context, Event>('servesOpinion', {
  about: 'payload',
  basis: { decisions: ['national/N13'] },
  holds: ({ context, event }) => {
    const service = form(event, 'serve');
    if (service?.kind !== 'opinion') return false;
    const { servedOn, standingSince, level, course, reviewOutcome } = context;
    const first = level === 'review' && reviewOutcome === undefined ? 'handling' : 'review';
    const standing = course === 'exhausted' ? 'reReview' : first;
    if (service.opinionKind !== undefined && service.opinionKind !== standing) return false;
    if (standingSince !== null && service.servedOn < standingSince) return false;
    return servedOn === null || service.servedOn > servedOn;
  },
  refusal: () => ({
    zh: '送达的不是现行意见，或者已有不早于该日的送达记录',
    en: 'it is not the opinion that stands, or a service of that day or later is on record',
  }),
});
const windowOf = ({ level }: Context): TermNames =>
  level === 'review' ? 'reviewWindow' : 'reReviewWindow';
/** 申请期限: how it stands, had nobody applied: not opened for want of a service, open, or over. */
export const windowIs = rule<Context, Event, { is: 'notOpened' | 'open' | 'over' }>('windowIs', {
  about: 'time',
  basis: { decisions: ['national/N28'] },
  holds: ({ context, event }, { is }) => {
    if (context.servedOn === null) return is === 'notOpened';
    const run = context.pastRuns.findLast(({ term }) => term === windowOf(context));
    // A service recorded while the application was being decided has had no window of its own yet.
    const over = run?.from === context.servedOn && !inTime(run, event.on);
    return is === (over ? 'over' : 'open');
  },
  refusal: ({ is }, { context }, name) => {
    const { zh, en } = name(windowOf(context));
    if (is === 'notOpened') return { zh: '意见已经送达', en: 'the opinion has been served' };
    return is === 'open'
      ? { zh: `“${zh}”未在期内`, en: `the ${en} is not open` }
      : { zh: `“${zh}”未届满`, en: `the ${en} is not over` };
  },
});
/** 结论: whether the opinion orders a redo. */
export const ordersRedo = rule<Context, Event, { is: boolean }>('ordersRedo', {
  about: 'payload',
  basis: { decisions: ['national/N17'] },
  holds: ({ event }, { is }) => {
    const opinion = form(event, 'issueReviewOpinion')?.reviewOpinion;
    return opinion !== undefined && (opinion.outcome === 'remanded') === is;
  },
  refusal: ({ is }) =>
    is
      ? { zh: '意见不是责令重办', en: 'the opinion does not order a redo' }
      : { zh: '意见是责令重办', en: 'the opinion orders a redo' },
});
/** 可以责令重办: only where the organ says so. */
export const redoAllowed = rule<Context, Event>('redoAllowed', {
  about: 'case',
  basis: { clauses: ['petition-2022/35', 'petition-2022/36.1'], decisions: ['national/N17'] },
  holds: ({ context }) => context.policy.remand === true,
  refusal: () => ({
    zh: '未规定复查、复核可以责令重办',
    en: 'it is not provided that a review may order a redo',
  }),
});
/** 程序所处阶段: for one who petitions again. */
export const courseIs = rule<Context, Event, { course: Context['course']; is: boolean }>(
  'courseIs',
  {
    about: 'case',
    basis: { clauses: ['petition-2022/36.3'], decisions: ['national/N20'] },
    holds: ({ context }, { course, is }) => (context.course === course) === is,
    refusal: ({ course, is }, _, name) => ({
      zh: is ? `不属于“${name(course).zh}”` : `已属于“${name(course).zh}”`,
      en: is ? `it is not a case of: ${name(course).en}` : `it is a case of: ${name(course).en}`,
    }),
  },
);
/** 逾期未申请的不再受理: only where the organ says so. */
export const barsAfterLapse = rule<Context, Event>('barsAfterLapse', {
  about: 'case',
  basis: { decisions: ['national/N20'] },
  holds: ({ context }) => context.policy.barAfterLapse === true,
  refusal: () => ({
    zh: '未规定逾期未申请的不再受理',
    en: 'it is not provided that a remedy not used bars the matter',
  }),
});
/** 意见已送达, or nobody is known to serve it on. */
export const opinionServed = rule<Context, Event>('opinionServed', {
  about: 'case',
  basis: { decisions: ['national/N13'] },
  holds: ({ context }) => context.servedOn !== null || context.contact === 'unclear',
  refusal: () => ({ zh: '意见尚未送达', en: 'the opinion has not been served yet' }),
});
/** 再次提出的已答复. */
export const nothingUnanswered = rule<Context, Event>('nothingUnanswered', {
  about: 'case',
  basis: { decisions: ['national/N21'] },
  holds: ({ context }) => context.renewed === null,
  refusal: () => ({
    zh: '再次提出的请求尚未答复',
    en: 'a request brought up again has not been answered',
  }),
});
/** 已反馈结果: an assigned matter is not closed before its result is reported. */
export const resultReported = rule<Context, Event>('resultReported', {
  about: 'case',
  basis: { clauses: ['petition-2022/22(3)'], decisions: ['national/N29'] },
  holds: ({ context }) => context.terms.report === undefined,
  refusal: () => ({
    zh: '交办事项尚未反馈结果',
    en: 'the result of the assignment has not been reported yet',
  }),
});
/** 尚未受理: a dispute is about who accepts. */
export const yetToAccept = rule<Context, Event>('yetToAccept', {
  about: 'case',
  basis: { clauses: ['petition-2022/24.1', 'petition-2022/24.2'], decisions: ['national/N23'] },
  holds: ({ context }) => context.category === undefined,
  refusal: () => ({ zh: '本件已经受理', en: 'the matter has been accepted' }),
});
/** 共同的上一级: whether the organs have one. */
export const hasCommonSuperior = rule<Context, Event, { is: boolean }>('hasCommonSuperior', {
  about: 'payload',
  basis: { clauses: ['petition-2022/24.1'] },
  holds: ({ event }, { is }) => form(event, 'reportDispute')?.hasSuperior === is,
  refusal: ({ is }) =>
    is
      ? { zh: '没有共同的上一级', en: 'the organs have no common superior' }
      : { zh: '有共同的上一级', en: 'the organs have a common superior' },
});
/** 后果严重: what a proposal to pursue liability rests on. */
export const consequencesStated = rule<Context, Event>('consequencesStated', {
  about: 'payload',
  basis: { clauses: ['petition-2022/40.3'], decisions: ['national/N25'] },
  holds: ({ event }) => {
    const proposal = form(event, 'recommend');
    return proposal?.kind !== 'pursueLiability' || proposal.consequences !== undefined;
  },
  refusal: () => ({
    zh: '提出追究责任的建议，须写明造成的严重后果',
    en: 'a proposal to pursue liability states the grave consequences',
  }),
});
/** The most representatives of a joint visit. */
const MOST_REPRESENTATIVES = 5;
/** 推选代表: at most five, for a visit. */
export const fewRepresentatives = rule<Context, Event>('fewRepresentatives', {
  about: 'payload',
  basis: { clauses: ['petition-2022/20.3'], decisions: ['national/N22'] },
  holds: ({ context, event }) => {
    const sent = form(event, 'recordRepresentatives')?.representatives.length ?? 0;
    return context.channel !== 'visit' || sent <= MOST_REPRESENTATIVES;
  },
  refusal: () => ({
    zh: `多人走访的代表不得超过${MOST_REPRESENTATIVES}人`,
    en: `a joint visit sends at most ${MOST_REPRESENTATIVES} representatives`,
  }),
});
/** 予以支持: the handling opinion supports the request. */
export const requestSupported = rule<Context, Event>('requestSupported', {
  about: 'case',
  basis: { clauses: ['petition-2022/32.2'] },
  holds: ({ context: { outcome, reviewOutcome } }) =>
    outcome === 'supported' || reviewOutcome === 'changed' || reviewOutcome === 'revoked',
  refusal: () => ({
    zh: '意见没有支持信访请求',
    en: 'no opinion supports the request',
  }),
});
/** 信访形式. */
export const channelIs = rule<Context, Event, { channel: Context['channel'] }>('channelIs', {
  about: 'case',
  basis: { clauses: ['petition-2022/22.2'] },
  holds: ({ context }, { channel }) => context.channel === channel,
  refusal: ({ channel }, _, name) => ({
    zh: `不是${name(channel).zh}事项`,
    en: `it did not come by ${name(channel).en}`,
  }),
});
/** 越级: only a visit can skip a level. */
export const skipsOnVisit = rule<Context, Event>('skipsOnVisit', {
  about: 'payload',
  basis: { clauses: ['petition-2022/20.1'] },
  holds: ({ context, event }) =>
    form(event, 'directElsewhere')?.ground !== 'levelSkipped' || context.channel === 'visit',
  refusal: () => ({
    zh: '只有走访才须逐级提出',
    en: 'only a visit has to go level by level',
  }),
});
/** 姓名、住址不清. */
export const contactUnclear = rule<Context, Event>('contactUnclear', {
  about: 'case',
  basis: { decisions: ['national/N27'] },
  holds: ({ context }) => context.contact === 'unclear',
  refusal: () => ({
    zh: '姓名、住址清楚，意见应送达信访人',
    en: 'name and address are clear: the opinion is to be served',
  }),
});
/** 重办期限: what the review has set, the organ’s own head does not extend. */
export const limitNotOrdered = rule<Context, Event>('limitNotOrdered', {
  about: 'case',
  basis: { clauses: ['petition-2022/34'], decisions: ['national/N18'] },
  holds: ({ context }) => context.redoBy === undefined,
  refusal: () => ({
    zh: '责令重办的期限不得自行延长',
    en: 'the limit of a redo is not extended by the organ itself',
  }),
});
/** 上一级: nobody reviews what their own unit has decided. */
export const notItsOwnOpinion = rule<Context, Event>('notItsOwnOpinion', {
  about: 'role',
  basis: { clauses: ['petition-2022/35', 'petition-2022/36.1'], decisions: ['national/N36'] },
  holds: ({ context, event }) => {
    const unit = (event as { by?: Actor }).by?.unit;
    return unit === undefined || (unit !== context.opinion?.organ && unit !== context.reviewedBy);
  },
  refusal: () => ({
    zh: '复查、复核由上一级机关、单位进行，不得复查本机关、单位的意见',
    en: 'a review is made one level up, never by the organ whose opinion it is',
  }),
});
/** 最后一个申请人: with this withdrawal nobody applies any more. */
export const appliedLast = rule<Context, Event>('appliedLast', {
  about: 'role',
  basis: { decisions: ['national/N28', 'national/N35'] },
  holds: ({ context, event }) => {
    const who = applicantOf(event);
    return context.applicants.length > 0 && context.applicants.every((id) => who.includes(id));
  },
  refusal: () => ({
    zh: '尚有其他申请人，或者不是申请人',
    en: 'others have applied, or this one has not',
  }),
});
/** 建议的类别. */
export const kindIs = rule<Context, Event, { kind: 'improveWork'; is: boolean }>('kindIs', {
  about: 'payload',
  basis: { clauses: ['petition-2022/40.1'] },
  holds: ({ event }, { kind, is }) => (form(event, 'recommend')?.kind === kind) === is,
  refusal: ({ kind, is }, _, name) => ({
    zh: is ? `不是“${name(kind).zh}”的建议` : `是“${name(kind).zh}”的建议`,
    en: is ? `it is no proposal to ${name(kind).en}` : `it is a proposal to ${name(kind).en}`,
  }),
});
/** 反馈期限未在计算: no proposal has set a limit for its answer yet. */
export const noAnswerDue = rule<Context, Event>('noAnswerDue', {
  about: 'case',
  basis: { decisions: ['national/N25'] },
  holds: ({ context }) => context.terms.answer === undefined,
  refusal: () => ({ zh: '反馈期限已在计算', en: 'the limit for the answer runs already' }),
});
/** 意见作出之前: until then the organ that handles the matter can end it. */
export const beforeOpinion = rule<Context, Event>('beforeOpinion', {
  about: 'case',
  basis: { decisions: ['national/N34'] },
  holds: ({ context }) => context.standingSince === null,
  refusal: () => ({
    zh: '处理意见已经作出，由信访部门或者复查、复核机关终止',
    en: 'the opinion is out: the petition department or the organ that reviews ends the case',
  }),
});
