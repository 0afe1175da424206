import { cite, type DecisionId, decision, decisionIds, isCitation } from '../law';
import type { Step } from '../procedure/case';
import type { AnyProcedure } from '../procedure/procedure';
import { lengthText, type Run, type Span } from '../terms';
import { both, type Page } from './page';
import { type Act, limitOf, type TermChange } from './play';

/** The sentences a run is told in, in the language of the page. */
export function wordsOf({ names }: AnyProcedure, { lang, ink }: Page) {
  const zh = lang === 'zh';
  const say = (inChinese: string, inEnglish: string) => (zh ? inChinese : inEnglish);
  const name = (word: string) => names(word)[lang];
  const known = new Set<string>(decisionIds);
  const guessed = (span: Span | undefined) =>
    span
      ? ink.yellow(
          say(
            `（推算：${span.from}至${span.through}尚无通知）`,
            ` (projected: no notice for ${span.from} to ${span.through})`,
          ),
        )
      : '';
  return {
    say,
    name,
    guessed,
    state: (path: string) => both(names(path.split('.').at(-1) ?? path)),
    region: (key: string, leaf: string) =>
      `${both(names(key))}: ${both(names(leaf.split('.').at(-1) ?? leaf))}`,
    who: ({ by }: Act) => (by ? `${name(by.role)} ${ink.dim(by.id)}` : ''),
    basis: (clauses: readonly string[], decisions: readonly string[]) => [
      ...clauses.map((id) => ink.dim(isCitation(id) ? cite(id) : id)),
      ...decisions.map((id) =>
        ink.dim(known.has(id) ? `${id}: ${decision(id as DecisionId).choice}` : id),
      ),
    ],
    term: ({ run, was }: TermChange): string => {
      const { term, state, period, clause } = run;
      const label = name(term);
      const last = limitOf(run);
      if (state === 'met' && run.due && run.endedOn && run.endedOn > run.due)
        return ink.yellow(say(`“${label}”逾期完成`, `${label}: done after its last day`));
      if (state === 'met') return ink.dim(say(`“${label}”已按期完成`, `${label}: met`));
      if (state === 'dropped')
        return ink.dim(say(`“${label}”期限不再适用`, `${label}: no longer runs`));
      if (run.pausedSince) return say(`“${label}”中止计算`, `${label}: the clock stands still`);
      const how = [...(period === 'base' ? [] : [name(period)]), ...amountOf(run, lang, name)];
      const from = was ? say(`，原为${was}`, `, was ${was}`) : '';
      const early = run.due
        ? ''
        : say('，按最早读法，据此提示', ' by the earliest reading, which only warns');
      const rolled =
        run.due && run.unrolled && run.unrolled !== run.due
          ? say(`（${run.unrolled}为休息日，顺延）`, ` (rolled from ${run.unrolled}, a rest day)`)
          : '';
      return (
        say(`“${label}”最后一日 `, `${label}: last day `) +
        ink.cyan(String(last)) +
        rolled +
        early +
        from +
        ink.dim(`  ${[...how, clause].join(say('，', ', '))}`) +
        guessed(run.projected)
      );
    },
    effect: (effect: Step['effects'][number]): string => {
      switch (effect.type) {
        case 'reminder':
          return say(`最后一日 ${effect.due}`, `last day ${effect.due}`);
        case 'breach':
        case 'warning':
          return (
            (effect.type === 'breach' ? ink.red : ink.yellow)(
              effect.type === 'breach' ? say('违反期限', 'breach') : say('提醒', 'warning'),
            ) +
            say(`：最后一日 ${effect.due}`, `: the last day was ${effect.due}`) +
            ink.dim(`  ${effect.clause}`) +
            guessed(effect.provisional)
          );
        case 'breachExcused':
          return say(
            `${effect.pending.from}至${effect.pending.through}延期待定，不计逾期`,
            `${effect.pending.from} to ${effect.pending.through} not charged: the extension was pending`,
          );
        case 'issue':
          return say(`出具 ${name(effect.form)}`, `issue: ${name(effect.form)}`);
        case 'openCase':
          return say(
            `立案 ${effect.procedure}（${effect.link}）`,
            `open a case of ${effect.procedure} (${effect.link})`,
          );
        case 'advisory':
          return say(
            `${effect.overlay}：${name(effect.term)} ${effect.due}`,
            `${effect.overlay}: ${name(effect.term)} ${effect.due}`,
          );
      }
    },
  };
}
export type Words = ReturnType<typeof wordsOf>;

const amountOf = (run: Run, lang: Page['lang'], name: (word: string) => string): string[] => {
  const { amount, unit } = run;
  const counted = unit === 'workingDay' || unit === 'calendarDay' || unit === 'month';
  if (run.extension) return [];
  return amount !== undefined && counted ? [lengthText({ amount, unit }, lang)] : [name(unit)];
};
