import { REDACTED } from '../../src/forms';
import type { Bilingual, ClauseId, DecisionId } from '../../src/law';
import type { Case } from '../../src/procedure/case';
import { type CaseHistory, historyOf } from '../../src/procedure/statistic';
import type { petition } from './index';
import type { receptionForm } from './schema';

type Petition = Case<typeof petition>;
type Entry = Readonly<Record<keyof typeof receptionForm.shape, string>>;

/** How many matters have each value, the most frequent first; where the value is a choice or a state, its id. */
export interface ClassTable {
  readonly label: Bilingual;
  readonly clauses: readonly ClauseId[];
  readonly decisions: readonly DecisionId[];
  readonly rows: readonly { readonly value: string; readonly matters: number }[];
}
/** 信访统计分类 of one month: how many matters were registered, and what they were. */
export interface Classification {
  readonly month: string;
  readonly registered: number;
  readonly tables: { readonly [by in keyof typeof tables]: ClassTable };
}

/** A month that is not written `YYYY-MM`. */
export class MonthError extends RangeError {
  override readonly name = 'MonthError';
  constructor(readonly month: unknown) {
    super(`${String(month)} is no month: write YYYY-MM`);
  }
}

interface Matter {
  readonly channel: string;
  readonly form: Entry;
  /** A denunciation or a major matter: who has no part in it learns nothing of its words (十一.4). */
  readonly secret: boolean;
  readonly outcome: string;
}
const formTable = (label: Bilingual, of: (matter: Matter) => string, ...also: ClauseId[]) => ({
  label,
  clauses: ['binhai-2023/五.2', 'binhai-2023/一.2a', ...also] as const,
  of,
});
const tables = {
  channel: {
    label: { zh: '信访形式', en: 'channel of the petition' },
    clauses: ['binhai-2023/五.2', 'binhai-2023/一.1'] as const,
    of: ({ channel }: Matter) => channel,
  },
  contentClass: formTable(
    { zh: '内容分类', en: 'class of the content' },
    ({ form }) => form.contentClass,
    'binhai-2023/五.3',
  ),
  purpose: formTable({ zh: '信访目的', en: 'purpose of the petition' }, ({ form }) => form.purpose),
  placeOfMatter: formTable(
    { zh: '问题属地', en: 'place of the matter' },
    ({ form }) => form.placeOfMatter,
  ),
  system: formTable({ zh: '所属系统', en: 'system it belongs to' }, ({ form }) => form.system),
  cause: formTable(
    { zh: '产生信访事项原因', en: 'cause of the matter' },
    ({ form, secret }) => (secret ? REDACTED : form.cause),
    'binhai-2023/十一.4b',
  ),
  outcome: {
    label: { zh: '处理结果', en: 'result' },
    clauses: ['binhai-2023/五.2', 'binhai-2023/一.2b'] as const,
    of: ({ outcome }: Matter) => outcome,
  },
};

const ENDS: { readonly [act: string]: string } = {
  answerOnSpot: 'resolvedOnSpot',
  answerConsultation: 'consultationAnswered',
  redirect: 'redirected',
  transferOut: 'transferredOut',
  explain: 'explainedAsUnrelated',
  fileResult: 'filed',
  archive: 'archived',
  lapse: 'lapsed',
};
/** What had become of a matter by the end of a day: the final state, `filed` once its result was with the office, else `open`. */
const outcomeBy = ({ acts }: CaseHistory, through: string): string =>
  acts
    .filter(({ on }) => on <= through)
    .reduce(
      (was, { type }) =>
        type === 'withdraw' && was !== 'filed' ? 'withdrawn' : (ENDS[type] ?? was),
      'open',
    );

function matterOf(kase: Petition, month: string): readonly Matter[] {
  const history = historyOf(kase);
  const entry = history.acts.find(({ type }) => type === 'register');
  if (!entry?.on.startsWith(`${month}-`)) return [];
  const { channel, denunciation } = kase.log.open.input;
  return [
    {
      channel,
      form: entry.receptionForm as Entry,
      secret: denunciation || entry.major === true,
      outcome: outcomeBy(history, `${month}-31`),
    },
  ];
}

/** The values of some matters with how often each occurs, the most frequent first, then by the value. */
function rowsOf(values: readonly string[]): ClassTable['rows'] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, matters]) => ({ value, matters }))
    .sort((a, b) => b.matters - a.matters || (a.value < b.value ? -1 : 1));
}

/**
 * 每月信访统计分类 (五.2): the matters registered in a month, by channel, by the entries of the registration form that name
 * a class, and by what had become of them at the end of that month (B65). Later acts do not change it.
 * @param month `YYYY-MM`
 * @throws MonthError when it is not a month.
 */
export function classification(cases: readonly Petition[], month: string): Classification {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new MonthError(month);
  const matters = cases.flatMap((kase) => matterOf(kase, month));
  const counted = Object.entries(tables).map(([by, { label, clauses, of }]) => [
    by,
    { label, clauses, decisions: ['binhai-2023/B65'], rows: rowsOf(matters.map(of)) },
  ]);
  return {
    month,
    registered: matters.length,
    tables: Object.fromEntries(counted) as Classification['tables'],
  };
}
