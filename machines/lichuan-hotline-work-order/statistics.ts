import {
  did,
  endedInTime,
  lastDone,
  lastMet,
  metRuns,
  type Statistic,
} from '../../src/procedure/statistic';

/** 及时响应率、按期办结率、处理满意率: each should reach 100%; how they are counted is decision L20. */
export const statistics = {
  timelyResponse: {
    label: { zh: '及时响应率', en: 'timely-response rate' },
    clauses: ['lichuan-2017/一.b', 'lichuan-2017/二.b'],
    decisions: ['lichuan-2017/L20'],
    target: 1,
    countsOn: ({ openedOn }) => openedOn,
    holds: (history) =>
      did(history, 'dispatch', 'returnToSource', 'markDuplicate') &&
      !history.breaches.some(({ term }) => term === 'register' || term === 'dispatch'),
  },
  onTimeConclusion: {
    label: { zh: '按期办结率', en: 'on-time-conclusion rate' },
    clauses: ['lichuan-2017/一.b', 'lichuan-2017/二.b'],
    decisions: ['lichuan-2017/L20', 'lichuan-2017/L29'],
    target: 1,
    countsOn: (history) => lastMet(history, 'reply'),
    holds: (history) => metRuns(history, 'reply').every(endedInTime),
  },
  satisfaction: {
    label: { zh: '处理满意率', en: 'satisfaction rate' },
    clauses: ['lichuan-2017/一.b', 'lichuan-2017/二.b'],
    decisions: ['lichuan-2017/L20'],
    target: 1,
    countsOn: (history) => lastDone(history, 'followUp'),
    holds: ({ acts }) => acts.findLast((act) => act.type === 'followUp')?.satisfied === true,
  },
} satisfies { readonly [name: string]: Statistic };
