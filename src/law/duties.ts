import { monthWorkday, nthWeekday, type ScheduleRule, weekly } from '../../calendars';
import type { Citation, NormId } from './citation';
import type { Bilingual } from './clause';
import type { DecisionId } from './decisions';
import type { DocumentId } from './documents';

type MonthlyRule = Extract<ScheduleRule, { readonly day: unknown }>;
/** When a duty falls due: a rule, a rule whose day the text leaves open, or nothing but 定期 or 适时. */
export type DutyRule =
  | ScheduleRule
  | (Omit<MonthlyRule, 'day'> & { readonly day: 'open' })
  | 'open';

/** A recurring duty 定期工作 of an organ, beside its cases. */
export interface Duty {
  readonly label: Bilingual;
  /** Roles; each for its own channel where there are several. */
  readonly bearers: readonly string[];
  readonly clauses: readonly Citation[];
  readonly decisions?: readonly DecisionId[];
  readonly rule: DutyRule;
  /** The duty that takes the place of this one in the week it is held. */
  readonly yieldsTo?: string;
  readonly place?: Bilingual;
}

const everyMonth = {
  every: 'month',
  months: 'every',
  day: 'open',
  onRestDay: 'nextWorkingDayInsideMonthElsePrevious',
} as const;

/** The recurring duties, by document or national norm; as dates through `agenda`. */
export const duties = {
  'lichuan-2017': {
    publication: {
      label: { zh: '办理情况一月一公开', en: 'monthly publication of the handling' },
      bearers: ['generalOffice', 'petitionSection'],
      clauses: ['lichuan-2017/三(六)c'],
      decisions: ['lichuan-2017/L22'],
      rule: everyMonth,
    },
    bulletin: {
      label: { zh: '办理情况一月一通报', en: 'monthly bulletin on the handling' },
      bearers: ['generalOffice', 'petitionSection'],
      clauses: ['lichuan-2017/三(六)c'],
      decisions: ['lichuan-2017/L22'],
      rule: everyMonth,
    },
  },
  'jiangsu-2023': {
    analysis: {
      label: { zh: '梳理分析并通报初次信访情况', en: 'analysis and circulation of the figures' },
      bearers: ['petitionDepartment'],
      clauses: ['jiangsu-2023/三(四).4'],
      decisions: ['house/R7'],
      rule: 'open',
    },
    leadersReceive: {
      label: {
        zh: '领导干部阅办来信和网上信访、接待来访',
        en: 'leaders read letters and receive visitors',
      },
      bearers: ['petitionLeader'],
      clauses: ['jiangsu-2023/三(五).4'],
      decisions: ['house/R7'],
      rule: 'open',
    },
  },
  'ongniud-2024': {
    assessment: {
      label: { zh: '争议协调工作评估和监督', en: 'assessment of the joint handling' },
      bearers: ['leadingGroup'],
      clauses: ['ongniud-2024/四(四)a'],
      decisions: ['house/R7'],
      rule: 'open',
    },
  },
  'binhai-2023': {
    directorReport: {
      label: {
        zh: '局长听取信访情况汇报（上午）',
        en: 'the director hears the report (in the morning)',
      },
      bearers: ['principalLeader', 'petitionOfficer'],
      clauses: ['binhai-2023/七(一).1'],
      decisions: ['binhai-2023/B13', 'binhai-2023/B15'],
      rule: nthWeekday({ nth: 'last', weekday: 5, months: { ofQuarter: 3 } }),
    },
    directorReception: {
      label: { zh: '局长接待日', en: 'reception day of the director' },
      bearers: ['principalLeader'],
      clauses: ['binhai-2023/七(一).2a', 'binhai-2023/七(一).2c'],
      decisions: ['binhai-2023/B14', 'binhai-2023/B15'],
      rule: nthWeekday({ nth: 1, weekday: 3, months: { ofQuarter: 2 } }),
      place: { zh: '局会议室（4330室）', en: 'meeting room 4330' },
    },
    leadersReception: {
      label: { zh: '班子成员接待日', en: 'reception day of the other leaders, in turn' },
      bearers: ['leadershipMember'],
      clauses: ['binhai-2023/七(一).2b', 'binhai-2023/七(一).2c'],
      decisions: ['binhai-2023/B15', 'binhai-2023/B16', 'binhai-2023/B17'],
      rule: weekly(3, 'lapse'),
      yieldsTo: 'directorReception',
      place: { zh: '局会议室（4330室）', en: 'meeting room 4330' },
    },
    monthlyFiling: {
      label: { zh: '信访统计分类、整理归档', en: 'statistics, classification and filing' },
      bearers: ['generalOffice'],
      clauses: ['binhai-2023/五.2'],
      decisions: ['binhai-2023/B19'],
      rule: everyMonth,
    },
    yearEndArchive: {
      label: { zh: '信访文件年底归档', en: 'archiving at the end of the year' },
      bearers: ['generalOffice'],
      clauses: ['binhai-2023/五.4'],
      decisions: ['binhai-2023/B20'],
      rule: monthWorkday('last', { only: [12] }),
    },
    screening: {
      label: { zh: '矛盾纠纷排查、化解', en: 'screening and resolving of conflicts' },
      bearers: ['generalOffice'],
      clauses: ['binhai-2023/六.1'],
      decisions: ['binhai-2023/B21'],
      rule: 'open',
    },
    situationMeeting: {
      label: { zh: '信访形势分析会', en: 'meeting on the situation' },
      bearers: ['generalOffice'],
      clauses: ['binhai-2023/六.3'],
      decisions: ['binhai-2023/B21'],
      rule: 'open',
    },
    workMeeting: {
      label: { zh: '信访工作例会', en: 'working meeting' },
      bearers: ['principalLeader'],
      clauses: ['binhai-2023/十.2'],
      decisions: ['binhai-2023/B21'],
      rule: 'open',
    },
  },
  'petition-2022': {
    annualReport: {
      label: { zh: '信访情况年度报告', en: 'yearly report on petitions' },
      bearers: ['petitionDepartment'],
      clauses: ['petition-2022/41.1'],
      decisions: ['house/R7'],
      rule: 'open',
    },
  },
} as const satisfies {
  readonly [D in DocumentId | NormId]?: { readonly [name: string]: Duty };
};
