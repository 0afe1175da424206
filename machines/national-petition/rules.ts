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
    const named = event as { unit?: { id: string }; organ?: string; to?: string };
    const ids = [named.unit?.id, named.organ, named.to];
    return ids.every((id) => id === undefined || !context.recused.includes(id));
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
    const known: readonly string[] =
      grounds[context.norm === 'petition-2005' ? 'petition-2005' : 'petition-2022'];
    return known.includes(form(event, 'decline')?.ground ?? '');
  },
  refusal: () => ({
    zh: '属于法定途径的应导入相应程序，不属于本机关的应提出异议或者告知有权处理的机关',
    en: 'what has a statutory route is led there, and what is another organ’s is objected to or shown the way',
  }),
});
/** 分类: an appeal for remedy (31(6)), or what is answered otherwise; 2005 has no class of statutory duties. */
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
    if (category === 'lawfulDuty' && context.norm === 'petition-2005') return false;
    return (category === 'appealForRemedy') === appeal;
  },
  refusal: ({ appeal }) =>
    appeal
      ? { zh: '不是申诉求决事项', en: 'it is not an appeal for remedy' }
      : {
          zh: '不是建议意见、检举控告或者申请履行法定职责',
          en: 'it is no suggestion, no denunciation and no request to perform a statutory duty',
        },
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
/** 送达意见: the opinion itself, and later than any service on record. */
export const servesOpinion = rule<Context, Event>('servesOpinion', {
  about: 'payload',
  basis: { decisions: ['national/N13'] },
  holds: ({ context, event }) => {
    const service = form(event, 'serve');
    if (service?.kind !== 'opinion') return false;
    return context.servedOn === null || service.servedOn > context.servedOn;
  },
  refusal: () => ({
    zh: '送达的不是意见，或者其后已另有送达',
    en: 'it is not the opinion that is served, or it has been served later already',
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
    // A service recorded since the application has not opened its window yet: it is counted when the case is back in it.
    const run = context.pastRuns.findLast(
      ({ term, from }) => term === windowOf(context) && from === context.servedOn,
    );
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
/** 意见已送达. */
export const opinionServed = rule<Context, Event>('opinionServed', {
  about: 'case',
  basis: { decisions: ['national/N13'] },
  holds: ({ context }) => context.servedOn !== null,
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
  holds: ({ context }) => context.outcome === 'supported',
  refusal: () => ({
    zh: '处理意见没有支持信访请求',
    en: 'no handling opinion supports the request',
  }),
});
