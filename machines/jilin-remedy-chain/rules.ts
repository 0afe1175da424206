import { jurisdiction, type Organ } from '../../src/law/remedies/jilin-2021';
import type { TermEvent } from '../../src/procedure/context';
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
/** Which organ is next after the opinion that stands, and by which clause. */
export const nextRemedy = ({ standing, policy }: Context) =>
  jurisdiction(standing, policy.changbaishan ? { changbaishan: policy.changbaishan } : {});
/** What a review has decided, told by the organ’s notice or by the end of the bureau’s own case. */
export const decided = (event: Event) => {
  const ended = form(event, 'linkedCaseEnded');
  return ended?.procedure === 'jilin-review'
    ? ended.reviewOpinion
    : form(event, 'reportOpinion')?.reviewOpinion;
};

/** 上一级机关: the organ that the opinion under review leads to. */
export const organIs = rule<Context, Event, { organ: Organ }>('organIs', {
  about: 'case',
  basis: (_, { context }) => nextRemedy(context),
  holds: ({ context }, { organ }) => nextRemedy(context).next === organ,
  refusal: ({ organ }, _, name) => ({
    zh: `对该意见不服的，不向${name(organ).zh}提出`,
    en: `a remedy against this opinion does not go to the ${name(organ).en}`,
  }),
});
/** 送达意见: it is the opinion that is served, for the first time. */
export const servesOpinion = rule<Context, Event>('servesOpinion', {
  about: 'payload',
  basis: { decisions: ['jilin-2021/J53'] },
  holds: ({ context, event }) =>
    form(event, 'serve')?.kind === 'opinion' && context.servedOn === null,
  refusal: () => ({
    zh: '送达的不是意见，或者意见已经送达',
    en: 'it is not the opinion that is served, or the opinion has been served before',
  }),
});
const windowOf = ({ level }: Context): TermNames =>
  level === 'review' ? 'reviewWindow' : 'reReviewWindow';
/** 申请期限: how it stands, had nobody applied: not opened for want of a service, open, or over. */
export const windowIs = rule<Context, Event, { is: 'notOpened' | 'open' | 'over' }>('windowIs', {
  about: 'time',
  basis: { decisions: ['jilin-2021/J54'] },
  holds: ({ context, event }, { is }) => {
    if (context.servedOn === null) return is === 'notOpened';
    const run = context.pastRuns.findLast(({ term }) => term === windowOf(context));
    return is === (run === undefined || inTime(run, event.on) ? 'open' : 'over');
  },
  refusal: ({ is }, { context }, name) => {
    const { zh, en } = name(windowOf(context));
    if (is === 'notOpened') return { zh: '意见已经送达', en: 'the opinion has been served' };
    return is === 'open'
      ? { zh: `“${zh}”未在期内`, en: `the ${en} is not open` }
      : { zh: `“${zh}”未届满`, en: `the ${en} is not over` };
  },
});
/** 结论: whether the organ orders a redo. */
export const ordersRedo = rule<Context, Event, { is: boolean }>('ordersRedo', {
  about: 'payload',
  basis: { decisions: ['jilin-2021/J57'] },
  holds: ({ event }, { is }) => {
    const opinion = decided(event);
    return opinion !== undefined && (opinion.outcome === 'remanded') === is;
  },
  refusal: ({ is }) =>
    is
      ? { zh: '意见不是责令重办', en: 'the opinion does not order a redo' }
      : { zh: '没有意见，或者意见是责令重办', en: 'there is no opinion, or it orders a redo' },
});
const undecided: readonly string[] = ['declined', 'withdrawn', 'lapsed'];
/** 关联事项: how the bureau’s own case ended when it decided nothing: the matter is barred, or only the application is gone. */
export const reviewEnded = rule<Context, Event, { as: 'barred' | 'undecided' }>('reviewEnded', {
  about: 'payload',
  basis: { decisions: ['jilin-2021/J55'] },
  holds: ({ event }, { as }) => {
    const ended = form(event, 'linkedCaseEnded');
    if (ended?.procedure !== 'jilin-review' || ended.reviewOpinion) return false;
    return as === 'barred' ? ended.end === 'barred' : undecided.includes(ended.end);
  },
  refusal: () => ({
    zh: '不是该复查、复核事项的此种终局',
    en: 'the review did not end in this way',
  }),
});
/** 不再受理: the ground of the notice ends the matter for good; a remedy not used does so by policy only. */
export const noticeBars = rule<Context, Event, { is: boolean }>('noticeBars', {
  about: 'payload',
  basis: { clauses: ['jilin-2021/四.14'], decisions: ['jilin-2021/J24'] },
  holds: ({ context, event }, { is }) => {
    const ground = form(event, 'decline')?.ground;
    const forgone = ground === 'remedyForgone' && context.policy.barAfterLapse === true;
    return ground !== undefined && (ground === 'sameMatter' || forgone) === is;
  },
  refusal: ({ is }) =>
    is
      ? { zh: '不属于不再受理的情形', en: 'the ground does not bar the matter for good' }
      : { zh: '属于不再受理的情形', en: 'the ground bars the matter for good' },
});
/** 程序所处阶段: for one who petitions again. */
export const courseIs = rule<Context, Event, { course: Context['course']; is: boolean }>(
  'courseIs',
  {
    about: 'case',
    basis: { clauses: ['jilin-2021/四.14'], decisions: ['jilin-2021/J59'] },
    holds: ({ context }, { course, is }) => (context.course === course) === is,
    refusal: ({ course, is }, _, name) => ({
      zh: is ? `不属于“${name(course).zh}”` : `已属于“${name(course).zh}”`,
      en: is ? `it is not a case of: ${name(course).en}` : `it is a case of: ${name(course).en}`,
    }),
  },
);
/** 逾期未申请的不再受理: only where the bureau says so. */
export const barsAfterLapse = rule<Context, Event>('barsAfterLapse', {
  about: 'case',
  basis: { decisions: ['jilin-2021/J24'] },
  holds: ({ context }) => context.policy.barAfterLapse === true,
  refusal: () => ({
    zh: '本局未规定逾期未申请的不再受理',
    en: 'the bureau does not bar a matter because a remedy was not used',
  }),
});
/** 意见已送达: on this petitioner. */
export const opinionServed = rule<Context, Event>('opinionServed', {
  about: 'case',
  basis: { decisions: ['jilin-2021/J61'] },
  holds: ({ context }) => context.servedOn !== null,
  refusal: () => ({ zh: '意见尚未送达', en: 'the opinion has not been served yet' }),
});
/** 投诉请求已答复. */
export const nothingUnanswered = rule<Context, Event>('nothingUnanswered', {
  about: 'case',
  basis: { decisions: ['jilin-2021/J61'] },
  holds: ({ context }) => context.renewed === null,
  refusal: () => ({
    zh: '投诉请求尚未答复',
    en: 'a request brought up again has not been answered',
  }),
});
