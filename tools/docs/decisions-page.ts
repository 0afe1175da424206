import { type Decision, decisionLists, documents } from '../../src/law';
import { clauseLink } from './basis';
import { type Citer, citedBy, testLinks } from './cited';
import { anchor, linksFrom, type Page, page, table } from './markdown';
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
  const title = id === 'house' ? '各文件通用 every document' : documents[id].title.zh;
  return page(path, [
    `# 解读 Decisions: ${title}`,
    id === 'house'
      ? 'Readings that hold for every document, and the acts none of them regulates.'
      : `What ${links.file('the text', pathOf.document(id))} leaves open, how it could be read, and how it is read here.`,
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

/** The decisions of a list that some procedure or duty follows. */
export const followedIn = (id: string, citers: readonly Citer[]): number =>
  new Set(
    citers
      .flatMap(({ decisions }) => Object.keys(decisions))
      .filter((one) => documentOf(one) === id),
  ).size;
