import { coverageOf } from '../../src/analysis/citations';
import {
  type Clause,
  clause,
  clauseIds,
  type Decision,
  type DocumentId,
  decisionLists,
  documents,
  type LegalDocument,
  openClauses,
} from '../../src/law';
import type { AnyProcedure } from '../../src/procedure/procedure';
import { decisionLink } from './basis';
import { type Citer, citedBy, testLinks } from './cited';
import { anchor, type Links, linksFrom, type Page, page, quotation, table } from './markdown';
import type { Namings } from './namings';
import { clauseAnchor, documentOf, pathOf } from './paths';
import { spotOf } from './source';

/** A document, clause by clause: its words, what carries them out, how they are read, which tests name them. */
export function documentPage(
  id: DocumentId,
  procedures: readonly AnyProcedure[],
  citers: readonly Citer[],
  namings: Namings,
): Page {
  const path = pathOf.document(id);
  const links = linksFrom(path);
  const document: LegalDocument = documents[id];
  const { cited, notModelled, open } = coverageOf(procedures)[id];
  const own = clauseIds.filter((one) => documentOf(one) === id);
  return page(path, [
    `# ${document.title.zh}`,
    document.title.en,
    table(
      ['文件 document', ''],
      [
        ['文号 number', document.number ?? '—'],
        ['制定机关 issuer', `${document.issuer.zh} ${document.issuer.en}`],
        ['印发 issued', document.issued],
        ['施行 in force', document.inForce],
        ['条款 clauses', String(own.length)],
        ['已实现 carried out', String(cited.length)],
        ['原则性条款，不建模 principles, not modelled', String(notModelled.length)],
        ['尚未实现 open', String(open.length)],
        ['解读 decisions', links.file(`decisions/${id}.md`, pathOf.decisions(id))],
      ],
    ),
    ...own.map((one) => clausePart(links, clause(one), citers, namings)),
  ]);
}

function clausePart(
  links: Links,
  { id, document, quote, notModelled }: Clause,
  citers: readonly Citer[],
  namings: Namings,
): string {
  const key = clauseAnchor(id);
  const spot = spotOf(`src/law/documents/${document}.ts`, 'legalDocument', ['clauses', key]);
  const tests = testLinks(links, namings.get(id));
  const places = citedBy(links, citers, 'clauses', id);
  const fate = notModelled
    ? [`不建模 not modelled: ${notModelled}`]
    : places.length === 0 && openClauses.includes(id)
      ? ['尚未实现 open: nothing carries it out yet']
      : [];
  const lines = [
    ...places.map((place) => `实现 carried out by: ${place}`),
    ...fate,
    ...readBy(id).map(
      ([decision, { question }]) =>
        `解读 read by ${decisionLink(links, document, decision)}: ${question}`,
    ),
    tests && `测试 named by: ${tests}`,
  ];
  return [
    `## ${anchor(key)}${links.spot(key, spot)}`,
    quotation(quote),
    lines
      .filter(Boolean)
      .map((line) => `- ${line}`)
      .join('\n'),
  ].join('\n\n');
}

/** The decisions whose question arises from a clause or an article. */
export const readBy = (id: string): readonly [string, Decision][] =>
  Object.values(decisionLists).flatMap(({ document, entries }) =>
    Object.entries<Decision>(entries)
      .filter(([, { clauses }]) => clauses.some((one) => one === id))
      .map(([key, one]): [string, Decision] => [`${document}/${key}`, one]),
  );
