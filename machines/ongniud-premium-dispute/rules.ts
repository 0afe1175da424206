import type { TermEvent } from '../../src/procedure/context';
import { rule } from '../../src/procedure/rule';
import { type Body, bodiesFor, competenceClauses } from './competence';
import { fits } from './remedy';
import type * as Schema from './schema';
import type { terms } from './terms';

export type Context = Schema.Context;
export type Event = Schema.Act | TermEvent<keyof typeof terms>;

/** The form of an act, when the event is that act. */
export const form = <T extends Schema.Act['type']>(event: Event, type: T) =>
  event.type === type ? (event as Extract<Schema.Act, { type: T }>) : undefined;

/** The bodies that the matters of a `route` fall to. */
export const competentIn = (event: Event): readonly Body[] =>
  bodiesFor(form(event, 'route')?.matters ?? []);
/** Whether a dispute is the receiving body’s own, another’s, or needs two or more. */
const standing = (context: Context, event: Event) => {
  const found = competentIn(event);
  if (found.length > 1) return 'joint';
  return found[0] === context.receivedBy ? 'own' : 'other';
};
const OUTCOME = {
  own: { zh: '属于本单位职责范围', en: 'within the own remit' },
  other: { zh: '属于另一部门职责范围', en: 'within another department’s remit' },
  joint: { zh: '需要两个及两个以上职能部门联合办理', en: 'for two or more departments' },
};

/** 部门职责: whose the dispute is, by the table of 二(二). */
export const competenceIs = rule<Context, Event, { is: keyof typeof OUTCOME }>('competenceIs', {
  about: 'payload',
  basis: {
    clauses: competenceClauses,
    decisions: [
      'ongniud-2024/O2',
      'ongniud-2024/O3',
      'ongniud-2024/O4',
      'ongniud-2024/O23',
      'ongniud-2024/O24',
      'ongniud-2024/O25',
      'ongniud-2024/O26',
      'ongniud-2024/O27',
      'ongniud-2024/O28',
    ],
  },
  holds: ({ context, event }, { is }) => standing(context, event) === is,
  refusal: ({ is }) => ({
    zh: `争议事项并非${OUTCOME[is].zh}`,
    en: `the dispute is not ${OUTCOME[is].en}`,
  }),
});
/** 具体受理部门: the payer is sent to the department that has the matter. */
export const toCompetent = rule<Context, Event>('toCompetent', {
  about: 'payload',
  basis: { clauses: ['ongniud-2024/三(一)1b'] },
  holds: ({ context, event }) => {
    const to = form(event, 'handOver')?.unit.id;
    return to !== undefined && (context.competent ?? []).includes(to);
  },
  refusal: (_, { context }, name) => {
    const competent = (context.competent ?? []).map(name);
    return {
      zh: `应对接具体受理部门：${competent.map(({ zh }) => zh).join('、')}`,
      en: `the competent department is the ${competent.map(({ en }) => en).join(', ')}`,
    };
  },
});
/** 综合协调: the office gives the dispute back to the body that registered it, or to another. */
export const namesReceiver = rule<Context, Event, { is: boolean }>('namesReceiver', {
  about: 'payload',
  holds: ({ context, event }, { is }) =>
    (form(event, 'coordinate')?.unit.id === context.receivedBy) === is,
  refusal: ({ is }) =>
    is
      ? { zh: '确定的不是首先登记的单位', en: 'the body named is not the one that registered it' }
      : { zh: '确定的是首先登记的单位', en: 'the body named is the one that registered it' },
});
/** 办理方式: one department, a general or a major joint dispute. */
export const trackIsOneOf = rule<Context, Event, { tracks: readonly Schema.Track[] }>(
  'trackIsOneOf',
  {
    about: 'case',
    holds: ({ context }, { tracks }) =>
      context.track !== undefined && tracks.includes(context.track),
    refusal: ({ tracks }, _, name) => ({
      zh: `不属于${tracks.map((track) => name(track).zh).join('、')}`,
      en: `it is not a ${tracks.map((track) => name(track).en).join(' or a ')}`,
    }),
  },
);
/** 分类处置: what the studio classifies the dispute as. */
export const classifiedAs = rule<Context, Event, { as: 'general' | 'major' }>('classifiedAs', {
  about: 'payload',
  holds: ({ event }, { as }) => form(event, 'classify')?.as === as,
  refusal: ({ as }, _, name) => ({
    zh: `未列为${name(as).zh}`,
    en: `it is not classified as a ${name(as).en}`,
  }),
});
/** 重大疑难标准: none of the banner’s own criteria is met. */
export const belowMajor = rule<Context, Event>('belowMajor', {
  about: 'payload',
  basis: { clauses: ['ongniud-2024/三(一)2(2)a'], decisions: ['ongniud-2024/O8'] },
  holds: ({ context, event }) => {
    const { sum, persons, policyConflict } = context.policy.majorFrom ?? {};
    const found = form(event, 'classify');
    return !(
      (sum !== undefined && (found?.sum ?? 0) >= sum) ||
      (persons !== undefined && (found?.persons ?? 1) >= persons) ||
      (policyConflict && found?.policyConflict)
    );
  },
  refusal: () => ({
    zh: '已达到重大、复杂、疑难事项的标准，应作专案处理',
    en: 'it meets the criteria of a major matter and needs special-case handling',
  }),
});
/** 会商完毕: the consultation that was asked for has been held; any other end of it holds nothing. */
export const consultationHeld = rule<Context, Event>('consultationHeld', {
  about: 'payload',
  basis: { decisions: ['ongniud-2024/O40'] },
  holds: ({ event }) => {
    const ended = form(event, 'linkedCaseEnded');
    return ended?.procedure === 'ongniud-consultation' && ended.end === 'consulted';
  },
  refusal: () => ({
    zh: '提请的会商没有进行',
    en: 'the consultation that was asked for was not held',
  }),
});
/** 退费、欠费争议: the finance bureau helps with these only. */
export const refundOrArrears = rule<Context, Event>('refundOrArrears', {
  about: 'case',
  basis: { clauses: ['ongniud-2024/二(二).5'] },
  holds: ({ context }) => context.refundOrArrears === true,
  refusal: () => ({
    zh: '不是退费、欠费争议',
    en: 'the dispute is not about a refund or arrears',
  }),
});
/** 争议双方: the other party is told too, where there is one. */
export const toBothParties = rule<Context, Event>('toBothParties', {
  about: 'payload',
  basis: { clauses: ['ongniud-2024/三(二)a'], decisions: ['ongniud-2024/O12'] },
  holds: ({ context, event }) =>
    context.otherParty === undefined || form(event, 'feedBack')?.toOtherParty !== undefined,
  refusal: () => ({
    zh: '应向争议双方进行反馈',
    en: 'both parties to the dispute must be told',
  }),
});
/** 书面告知: the final opinion in a major matter. */
export const inWriting = rule<Context, Event>('inWriting', {
  about: 'payload',
  basis: { clauses: ['ongniud-2024/三(一)2(2)c'] },
  holds: ({ context, event }) =>
    context.track !== 'major' || form(event, 'feedBack')?.notice !== undefined,
  refusal: () => ({
    zh: '重大疑难事项的最终处理意见应以书面形式告知缴费人',
    en: 'the final opinion in a major matter must reach the payer in writing',
  }),
});
/** 救济途径: whether the remedy sought fits the relation in dispute; it is recorded either way. */
export const remedyFits = rule<Context, Event, { is: boolean }>('remedyFits', {
  about: 'payload',
  basis: { decisions: ['ongniud-2024/O14'] },
  holds: ({ context, event }, { is }) => {
    const remedy = form(event, 'seekRemedy')?.remedy;
    return remedy !== undefined && fits(remedy, context.relation ?? 'both') === is;
  },
  refusal: ({ is }) =>
    is
      ? { zh: '与争议的法律关系不相适应', en: 'the remedy does not fit the relation in dispute' }
      : { zh: '与争议的法律关系相适应', en: 'the remedy fits the relation in dispute' },
});
