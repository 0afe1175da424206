import { type Decision, type DocumentId, decisionLists, documents } from '../../src/law';
import { clauseLink } from './basis';
import { type Citer, citedBy, testLinks } from './cited';
import { anchor, type Links, linksFrom, type Page, page, table } from './markdown';
import type { Namings } from './namings';
import { decisionAnchor, documentOf, pathOf } from './paths';
import { spotOf } from './source';

/** How the open points of a document are read, and what in the code follows each reading. */
export function decisionsPage(
  id: keyof typeof decisionLists,
  citers: readonly Citer[],
  namings: Namings,
): Page {
  const path = pathOf.decisions(id);
  const links = linksFrom(path);
  const entries = Object.entries<Decision>(decisionLists[id].entries);
  const title = titleOf(id);
  return page(path, [
    `# 解读 Decisions: ${title}`,
    aboutOf(id, links),
    table(
      ['', 'question', 'readings', 'choice', 'ground', '条款 clauses', '代码 code', '测试 tests'],
      entries.map(([key, { question, readings, choice, ground, clauses }]) => {
        const full = `${id}/${key}`;
        const spot = spotOf(`src/law/decisions/${id}.ts`, 'decisions', ['entries', key]);
        return [
          `${anchor(decisionAnchor(full))}${links.spot(key, spot)}`,
          question,
          readings.map((reading) => `– ${reading}`).join('<br>'),
          choice,
          ground,
          clauses.map((one) => clauseLink(links, id, one)).join('<br>'),
          citedBy(links, citers, 'decisions', full).join('<br>'),
          testLinks(links, namings.get(full)),
        ];
      }),
    ),
  ]);
}

const titles: { readonly [id: string]: string } = {
  house: '各文件通用 every document',
  national: '国家规定 national norms',
};
/** What the list of decisions is about. */
export const titleOf = (id: keyof typeof decisionLists): string =>
  titles[id] ?? documents[id as DocumentId].title.zh;

const about: { readonly [id: string]: string } = {
  house: 'Readings that hold for every document, and the acts none of them regulates.',
  national: 'What the national norms leave open, how it could be read, and how it is read here.',
};
const aboutOf = (id: keyof typeof decisionLists, links: Links): string =>
  about[id] ??
  `What ${links.file('the text', pathOf.document(id))} leaves open, how it could be read, and how it is read here.`;

/** The decisions of a list that some procedure or duty follows. */
export const followedIn = (id: string, citers: readonly Citer[]): number =>
  new Set(
    citers
      .flatMap(({ decisions }) => Object.keys(decisions))
      .filter((one) => documentOf(one) === id),
  ).size;
