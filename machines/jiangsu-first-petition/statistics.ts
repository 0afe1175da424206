import { addDays } from '../../calendars';
import {
  type CaseHistory,
  did,
  firstDone,
  lastDone,
  type Statistic,
} from '../../src/procedure/statistic';

const acted = ({ acts }: CaseHistory, type: string) => acts.filter((act) => act.type === type);
const registered = (history: CaseHistory) =>
  acted(history, 'register')[0]?.registration as
    | { readonly firstNationwide: boolean; readonly toBeijing: boolean }
    | undefined;
const isFirstTime = (history: CaseHistory) => registered(history)?.firstNationwide === true;
const lastEvaluation = (history: CaseHistory) => acted(history, 'evaluate').at(-1);

/**
 * 一次性化解率: of the first-time matters replied to, those without a repeat after the reply (S18).
 * @param withinDays the window in calendar days from the reply; without it every repeat the log shows counts.
 */
export const oneTimeResolution = (withinDays?: number): Statistic => ({
  label: { zh: '一次性化解率', en: 'one-time resolution rate' },
  clauses: [
    'jiangsu-2023/一.b',
    'jiangsu-2023/三(四).4',
    'jiangsu-2023/三(二).1',
    'jiangsu-2023/三(六).4',
  ],
  decisions: ['jiangsu-2023/S18'],
  countsOn: (history) => (isFirstTime(history) ? lastDone(history, 'reply') : null),
  holds: (history) => {
    const repliedOn = acted(history, 'reply').at(-1)?.on;
    return !acted(history, 'petitionAgain').some(
      ({ on }) =>
        repliedOn !== undefined &&
        on > repliedOn &&
        (withinDays === undefined || on <= addDays(repliedOn, withinDays)),
    );
  },
});

/** The rates of 一.b, 三(三).5 and 三(四).4, as far as the log of a case shows them; the text sets no target numbers. */
export const statistics = {
  oneTimeResolution: oneTimeResolution(),
  turnedRepeat: {
    label: { zh: '初次信访转重复信访率', en: 'share of first-time matters turned repeat' },
    clauses: ['jiangsu-2023/三(四).4', 'jiangsu-2023/三(四).1'],
    countsOn: (history) => (isFirstTime(history) ? firstDone(history, 'register') : null),
    holds: (history) => did(history, 'petitionAgain'),
  },
  repeatShare: {
    label: { zh: '重复信访占比', en: 'share of repeat petitions' },
    clauses: ['jiangsu-2023/一.b'],
    decisions: ['jiangsu-2023/S4'],
    countsOn: (history) => firstDone(history, 'register'),
    holds: (history) => !isFirstTime(history) || did(history, 'petitionAgain'),
  },
  skipLevelToBeijing: {
    label: { zh: '越级进京访占比', en: 'share taken to Beijing by skipping levels' },
    clauses: ['jiangsu-2023/一.b', 'jiangsu-2023/三(三).3'],
    decisions: ['jiangsu-2023/S20'],
    countsOn: (history) => firstDone(history, 'register'),
    holds: (history) =>
      registered(history)?.toBeijing === true ||
      acted(history, 'petitionAgain').some((act) => act.toBeijing === true),
  },
  participation: {
    label: { zh: '群众参评率', en: 'participation in the evaluation' },
    clauses: ['jiangsu-2023/三(三).5'],
    decisions: ['jiangsu-2023/S22'],
    countsOn: (history) => firstDone(history, 'includeInEvaluation'),
    holds: (history) => did(history, 'evaluate'),
  },
  satisfaction: {
    label: { zh: '群众满意度', en: 'satisfaction of those who evaluate' },
    clauses: ['jiangsu-2023/三(三).5'],
    decisions: ['jiangsu-2023/S22'],
    countsOn: (history) => lastDone(history, 'evaluate'),
    holds: (history) => lastEvaluation(history)?.satisfaction === 'satisfied',
  },
} satisfies { readonly [name: string]: Statistic };
