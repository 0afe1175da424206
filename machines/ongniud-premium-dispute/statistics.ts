import {
  did,
  endedInTime,
  firstDone,
  lastDone,
  metRuns,
  type Statistic,
} from '../../src/procedure/statistic';

const ANSWERS: readonly string[] = ['payerAccepts', 'payerObjects', 'seekRemedy'];
const counted = (run: { readonly due: string | null }) => run.due !== null;

/** 综合分析, 数据联动分析, 定期评估: the text names no rate; these are what the record can show (O31). */
export const statistics = {
  feedbackInTime: {
    label: { zh: '按期反馈率', en: 'feedback-in-time rate' },
    clauses: ['ongniud-2024/四(四)a'],
    decisions: ['ongniud-2024/O31', 'ongniud-2024/O1'],
    countsOn: (history) => metRuns(history, 'feedBack').findLast(counted)?.endedOn ?? null,
    holds: (history) => metRuns(history, 'feedBack').every(endedInTime),
  },
  noObjection: {
    label: { zh: '无异议率', en: 'rate without objection' },
    clauses: ['ongniud-2024/四(四)a', 'ongniud-2024/四(三)'],
    decisions: ['ongniud-2024/O31'],
    countsOn: (history) => lastDone(history, ...ANSWERS),
    holds: ({ acts }) =>
      acts.findLast(({ type }) => ANSWERS.includes(type))?.type === 'payerAccepts',
  },
  joint: {
    label: { zh: '联合办理占比', en: 'share handled jointly' },
    clauses: ['ongniud-2024/四(三)', 'ongniud-2024/一'],
    decisions: ['ongniud-2024/O31'],
    countsOn: (history) => firstDone(history, 'route'),
    holds: (history) => did(history, 'classify'),
  },
  followedUp: {
    label: { zh: '跟踪回访率', en: 'follow-up rate' },
    clauses: ['ongniud-2024/一'],
    decisions: ['ongniud-2024/O31', 'ongniud-2024/O16'],
    countsOn: (history) => firstDone(history, 'feedBack'),
    holds: (history) => did(history, 'followUp'),
  },
} satisfies { readonly [name: string]: Statistic };
