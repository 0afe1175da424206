import {
  type CaseHistory,
  endedInTime,
  lastDone,
  lastMet,
  metRuns,
  type Statistic,
} from '../../src/procedure/statistic';

const shows = ({ acts }: CaseHistory, trend: 'tendency' | 'earlySign') =>
  acts.some((act) => act.type === 'classify' && (act.trends as readonly string[]).includes(trend));
const classified = (history: CaseHistory) => lastDone(history, 'classify');

/** 底数清、情况明、动态准: what the ledger shows; the text sets no target. */
export const statistics = {
  resolvedInTime: {
    label: { zh: '限期化解率', en: 'share resolved within the limit' },
    clauses: ['binhai-2023/六.4'],
    decisions: ['binhai-2023/B58'],
    countsOn: (history) => lastMet(history, 'resolve'),
    holds: (history) => metRuns(history, 'resolve').every(endedInTime),
  },
  tendency: {
    label: { zh: '倾向性问题占比', en: 'share showing a tendency' },
    clauses: ['binhai-2023/六.2'],
    countsOn: classified,
    holds: (history) => shows(history, 'tendency'),
  },
  earlySign: {
    label: { zh: '苗头性问题占比', en: 'share showing an early sign' },
    clauses: ['binhai-2023/六.2'],
    countsOn: classified,
    holds: (history) => shows(history, 'earlySign'),
  },
} satisfies { readonly [name: string]: Statistic };
