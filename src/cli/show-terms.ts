import { isLimitedByDay, lengthText, type Period, type Term } from '../terms';
import { aligned } from './page';
import type { Wording } from './show-text';

interface Grounds {
  readonly clause?: string;
  readonly also?: readonly string[];
  readonly decisions?: readonly string[];
}

/** One term: what starts and meets it, its length in each tier, and what else bears on it, each under its clause. */
export function termLines(name: string, term: Term, wording: Wording): string[] {
  const { say, full } = wording;
  const zh = wording.page.lang === 'zh';
  const list = (words: string | readonly string[]) =>
    [words]
      .flat()
      .map(say)
      .join(zh ? '、' : ', ');
  const about = zh
    ? `${list(term.from)} → ${list(term.until)}；${say(term.bearer)}，${say(term.strength)}`
    : `from ${list(term.from)} until ${list(term.until)}; ${say(term.bearer)}, ${say(term.strength)}`;
  const periods = Object.entries(term.periods).map(([tier, period]) => [
    ...(tier === 'base' ? [] : [say(tier)]),
    lengthOf(period, wording),
    cited(period, wording),
  ]);
  const rest = bearingOn(term, wording).map(([text, by]) => [text, cited(by, wording)]);
  const lines = [...aligned(periods), ...aligned(rest)].map((line) => `    ${line}`);
  return [`  ${full(name)}  ${about}`, ...lines];
}

const cited = ({ clause, also = [], decisions = [] }: Grounds, { basis }: Wording): string =>
  basis([...(clause ? [clause] : []), ...also, ...decisions]);

function lengthOf(period: Period, { say, page }: Wording): string {
  if ('amount' in period)
    return lengthText({ amount: period.amount, unit: period.unit }, page.lang);
  return period.unit === 'unspecified' && period.policy !== undefined
    ? `${say(period.unit)} (policy.${period.policy})`
    : say(period.unit);
}

function bearingOn(term: Term, { say, page }: Wording): [text: string, by: Grounds][] {
  const { lang } = page;
  const { warn, marks = {}, extension, cap, readings } = term;
  const text = (zh: string, en: string) => (lang === 'zh' ? zh : en);
  const found: [text: string, by: Grounds][] = [];
  if (warn) {
    const before = lengthText({ amount: warn.before, unit: 'workingDay' }, lang);
    const key = warn.policy ? ` (policy.${warn.policy})` : '';
    found.push([text(`届满前${before}提示`, `reminder ${before} before the limit`) + key, warn]);
  }
  for (const [mark, by] of Object.entries(marks)) {
    const before = lengthText({ amount: by.before, unit: by.unit }, lang);
    found.push([
      text(`${say(mark)}：届满前${before}`, `${say(mark)}: ${before} before the limit`),
      by,
    ]);
  }
  if (extension) {
    const times = extension.times === 1 ? 'once' : `${extension.times} times`;
    found.push([text(`可延期${extension.times}次`, `can be extended ${times}`), extension]);
  }
  if (cap)
    found.push([
      isLimitedByDay(term)
        ? text(`以“${say(cap.field)}”为限`, `runs until the ${say(cap.field)}, where one is set`)
        : text(`更早的“${say(cap.field)}”优先`, `an earlier ${say(cap.field)} takes its place`),
      cap,
    ]);
  if (readings)
    found.push([
      text(
        `起算有争议：${say(readings.earliest)}或${say(readings.latest)} (policy.${readings.policy})`,
        `the start is disputed: ${say(readings.earliest)} or ${say(readings.latest)} (policy.${readings.policy})`,
      ),
      {},
    ]);
  return found;
}
