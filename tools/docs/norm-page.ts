import {
  type DocumentId,
  documents,
  type NationalId,
  type NormId,
  nationalNorms,
  nationalRule,
} from '../../src/law';
import { decisionLink } from './basis';
import { type Citer, citedBy, testLinks } from './cited';
import { readBy } from './document-page';
import { anchor, both, linksFrom, type Page, page, table } from './markdown';
import type { Namings } from './namings';
import { documentOf, pathOf } from './paths';
import { spotOf } from './source';

/** The Chinese title of a document or of a national norm. */
export const sourceTitle = (id: string): string =>
  (Object.hasOwn(nationalNorms, id) ? nationalNorms[id as NormId] : documents[id as DocumentId])
    .title.zh;

/** How many articles of a norm a procedure or a duty rests on. */
export const articlesCited = (id: string, citers: readonly Citer[]): number =>
  new Set(
    citers.flatMap(({ clauses }) => Object.keys(clauses)).filter((one) => documentOf(one) === id),
  ).size;

const grades = {
  full: '读过全文 the whole text was read',
  part: '只见部分或者报道 only a passage or a report was read',
} as const;

/** A national norm, article by article: its rule in our words, what rests on it, which tests name it. */
export function normPage(id: NormId, citers: readonly Citer[], namings: Namings): Page {
  const path = pathOf.document(id);
  const links = linksFrom(path);
  const norm: (typeof nationalNorms)[NormId] & { readonly through?: string } = nationalNorms[id];
  return page(path, [
    `# ${norm.title.zh}`,
    norm.title.en,
    '不引原文，只用自己的话讲规则。The rules are told in our own words; the text is not quoted.',
    table(
      ['规定 norm', ''],
      [
        ['制定机关 issuer', both(norm.issuer)],
        ['施行 in force', norm.through ? `${norm.inForce} – ${norm.through}` : norm.inForce],
        ['解读 decisions', links.file('decisions/national.md', pathOf.decisions('national'))],
      ],
    ),
    table(
      ['条 article', '规则 rule', 'rule', '依据的程度 evidence', '使用 used by', '测试 tests'],
      Object.keys(norm.articles).map((article) => {
        const one = `${id}/${article}` as NationalId;
        const { rule, evidence } = nationalRule(one);
        const spot = spotOf('src/law/national.ts', 'nationalNorms', [id, 'articles', article]);
        return [
          `${anchor(article)}${links.spot(article, spot)}`,
          rule.zh,
          rule.en,
          grades[evidence],
          [
            ...citedBy(links, citers, 'clauses', one),
            ...readBy(one).map(([decision]) => decisionLink(links, id, decision)),
          ].join('<br>'),
          testLinks(links, namings.get(one)),
        ];
      }),
    ),
  ]);
}
