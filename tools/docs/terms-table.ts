import type { AnyProcedure } from '../../src/procedure/procedure';
import { isLimitedByDay, lengthText, type Mark, type Period, type Term } from '../../src/terms';
import { basisLinks } from './basis';
import { both, code, type Links, table } from './markdown';
import { spotOf } from './source';

/** Every period, reminder, last day and extension of a procedure's terms. */
export function termsTable(links: Links, procedure: AnyProcedure): string {
  const { id, names, norm, terms } = procedure;
  const basis = basisLinks(links, norm.document);
  const words = (list: string | readonly string[]) =>
    [list]
      .flat()
      .map((it) => (it === 'open' ? '收到 open' : both(names(it))))
      .join('、');
  return table(
    [
      '期限 term',
      '自 from',
      '至 until',
      '责任 bearer',
      '性质',
      '档次 period',
      '时限 length',
      '依据 basis',
    ],
    Object.entries(terms).flatMap(([name, term]) => {
      const spot = (...way: string[]) => spotOf(`machines/${id}/terms.ts`, 'terms', [name, ...way]);
      const head = [
        links.spot(both(names(name)), spot()),
        words(term.from),
        words(term.until),
        names(term.bearer).zh,
        names(term.strength).zh,
      ];
      const rows = [
        ...Object.entries<Period>(term.periods).map(([period, it]) => [
          links.spot(period === 'base' ? '—' : names(period).zh, spot('periods', period)),
          periodText(it, names(it.unit).zh),
          basis(groundOf(it)),
        ]),
        ...partsOf(term, names).map(([title, way, text, ground]) => [
          links.spot(title, spot(...way)),
          text,
          basis(groundOf(ground)),
        ]),
      ];
      return rows.map((row, index) => [...(index === 0 ? head : head.map(() => '')), ...row]);
    }),
  );
}

type Ground = Partial<Pick<Period, 'clause' | 'also' | 'decisions'>>;
type Part = readonly [title: string, way: readonly string[], text: string, ground: Ground];

function partsOf(term: Term, names: AnyProcedure['names']): readonly Part[] {
  const { warn, marks = {}, extension, cap, readings } = term;
  const parts: Part[] = Object.entries<Mark>(marks).map(([mark, it]) => [
    names(mark).zh,
    ['marks', mark],
    `期满前${it.before}个${names(it.unit).zh}`,
    it,
  ]);
  if (warn)
    parts.push(['临期提示', ['warn'], `期满前${warn.before}个工作日${policy(warn.policy)}`, warn]);
  if (extension)
    parts.push([
      '延期',
      ['extension'],
      `最多${extension.times}次${extension.most ? `，不超过${lengthText(extension.most, 'zh')}` : ''}`,
      extension,
    ]);
  if (cap) {
    const says = isLimitedByDay(term) ? '载明之日为限' : '更早的，从其规定';
    parts.push(['外定限期', ['cap'], `${code(cap.field)} ${says}`, cap]);
  }
  if (readings)
    parts.push([
      '起算有争议',
      ['readings'],
      `按${names(readings.earliest).zh}提示，按${names(readings.latest).zh}认定逾期${policy(readings.policy)}`,
      {},
    ]);
  return parts;
}

const policy = (key: string | undefined) => (key === undefined ? '' : `（${code(key)} 可另定）`);
const groundOf = ({ clause, also = [], decisions = [] }: Ground) => ({
  clauses: clause === undefined ? also : [clause, ...also],
  decisions,
});

function periodText(period: Period, unit: string): string {
  if (period.unit === 'unspecified')
    return period.policy === undefined ? '文件未定' : `文件未定，由 ${code(period.policy)} 给出`;
  if (!('amount' in period)) return unit;
  const otherwise = period.unitBy === undefined ? '' : `（${code(period.unitBy)} 可另定单位）`;
  return `${lengthText(period, 'zh')}${otherwise}`;
}
