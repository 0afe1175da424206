import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodesOf } from '../../src/analysis/chart';
import { coverageOf } from '../../src/analysis/citations';
import { type DocumentId, decisionLists, documents, nationalNorms } from '../../src/law';
import type { AnyProcedure } from '../../src/procedure/procedure';
import { root } from '../entries';
import { type Citer, procedureLink } from './cited';
import { followedIn, titleOf } from './decisions-page';
import { linksFrom, notice, type Page, page, table } from './markdown';
import { articlesCited, sourceTitle } from './norm-page';
import { pathOf } from './paths';

/** The list of the generated pages, with their counts. */
export function indexPage(procedures: readonly AnyProcedure[], citers: readonly Citer[]): Page {
  const links = linksFrom(pathOf.index);
  const coverage = coverageOf(procedures);
  return page(pathOf.index, [
    '# 目录 Contents',
    'From any clause to the code and the tests, and back.',
    '## 手册 Guides',
    writtenIn('docs')
      .map((it) => `- ${links.file(it.title, it.path)}`)
      .join('\n'),
    '## 程序 Procedures',
    table(
      ['程序 procedure', '依据 norm', '状态 states', '期限 terms', '角色 roles'],
      procedures.map((procedure) => [
        procedureLink(links, procedure),
        links.file(sourceTitle(procedure.norm.document), pathOf.document(procedure.norm.document)),
        String(nodesOf(procedure.machine).length - 1),
        String(Object.keys(procedure.terms).length),
        String(Object.keys(procedure.roles).length),
      ]),
    ),
    '## 文件 Documents',
    table(
      [
        '文件 document',
        '文号 number',
        '条款 clauses',
        '已实现 carried out',
        '不建模 not modelled',
        '尚未实现 open',
      ],
      Object.entries(coverage).map(([id, { cited, notModelled, open }]) => {
        const { clauses, number } = documents[id as DocumentId] as {
          clauses: object;
          number?: string;
        };
        return [
          links.file(sourceTitle(id), pathOf.document(id)),
          number ?? '—',
          ...[Object.keys(clauses), cited, notModelled, open].map((list) => String(list.length)),
        ];
      }),
    ),
    '## 国家规定 National norms',
    table(
      ['规定 norm', '条款 articles', '已引用 cited'],
      Object.entries(nationalNorms).map(([id, { articles }]) => [
        links.file(sourceTitle(id), pathOf.document(id)),
        String(Object.keys(articles).length),
        String(articlesCited(id, citers)),
      ]),
    ),
    '## 解读 Decisions on the texts',
    table(
      ['文件 document', '解读 decisions', '代码已采用 followed in code'],
      Object.entries(decisionLists).map(([id, { entries }]) => [
        links.file(titleOf(id as keyof typeof decisionLists), pathOf.decisions(id)),
        String(Object.keys(entries).length),
        String(followedIn(id, citers)),
      ]),
    ),
    '## Decisions on the design',
    writtenIn('docs/decisions')
      .map((it) => `- ${links.file(it.title, it.path)}`)
      .join('\n'),
  ]);
}

/** The pages of a folder that people wrote, by name; their first heading is their title. */
function writtenIn(folder: string) {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const path = `${folder}/${name}`;
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text, title: /^# (.*)$/m.exec(text)?.[1] ?? name };
    })
    .filter(({ text }) => !text.startsWith(notice));
}
