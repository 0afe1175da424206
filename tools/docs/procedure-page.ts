import type { AnyStateNode } from 'xstate';
import { arrowsOf } from '../../src/analysis/chart';
import { type DocumentId, documents } from '../../src/law';
import type { AnyProcedure } from '../../src/procedure/procedure';
import { basisLinks } from './basis';
import { chartOf, regionsOf } from './chart';
import { actsTable, statesTable, watches } from './chart-tables';
import { rolesAsked } from './conditions';
import { formsTable, policyTable } from './forms-tables';
import { code, folded, type Links, linksFrom, type Page, page, table } from './markdown';
import { sourceTitle } from './norm-page';
import { pathOf } from './paths';
import { spotOfPlace } from './places';
import { playedIn } from './scenarios';
import { termsTable } from './terms-table';

/** A procedure for the clerk who carries it out and the developer who builds on it: Chinese first. */
export function procedurePage(procedure: AnyProcedure): Page {
  const path = pathOf.procedure(procedure.id);
  const links = linksFrom(path);
  const isWatching = watches(procedure);
  const isActed = (node: AnyStateNode) => !isWatching(node);
  const folder = `machines/${procedure.id}`;
  return page(path, [
    `# ${procedure.title.zh}`,
    `${procedure.title.en} · ${links.file(code(folder), folder)}`,
    table(
      ['', ''],
      [
        ['依据 norm', normText(links, procedure)],
        ['版次 revision', String(procedure.revision)],
        ['导入 import', code(`xinfang/machines/${procedure.id}`)],
      ],
    ),
    '## 流程 Chart',
    ...regionsOf(procedure).acted.map(
      (region) => `\`\`\`mermaid\n${chartOf(procedure, region)}\`\`\``,
    ),
    '各状态下均可办理的事项见下表；期限的提示、催办和逾期记录单列于后。What can be done in any state, and what the days do, is in the tables.',
    '## 角色 Roles',
    rolesTable(links, procedure),
    '## 期限 Terms',
    ...(Object.keys(procedure.terms).length
      ? [
          termsTable(links, procedure),
          '首日不计入；期满当日办理的，为按期。The first day is not counted; an act on the last day is in time.',
        ]
      : ['无 none']),
    '## 状态 States',
    statesTable(links, procedure, isActed),
    '## 办理 Acts',
    '“否则”之后是条件不合时答复的理由。What follows “否则” is the answer when the condition does not hold.',
    actsTable(links, procedure, isActed),
    folded(
      '期限提示、催办和逾期记录 What the days do',
      [statesTable(links, procedure, isWatching), actsTable(links, procedure, isWatching)].join(
        '\n\n',
      ),
    ),
    '## 需要本单位确定的事项 Policy',
    policyTable(links, procedure),
    '## 表单 Forms',
    '每项办理另有 `type`、`on`（办理日）、`by`（经办人 `id`、`role`，可有 `unit`、`onBehalfOf`），可有 `at`（时刻）。Every act has these besides its own fields.',
    formsTable(links, procedure),
    statisticsPart(links, procedure),
    '## 实例 Cases played in tests',
    scenariosTable(links, procedure),
  ]);
}

function normText(links: Links, { norm }: AnyProcedure): string {
  const document: { readonly number?: string } | undefined = Object.hasOwn(documents, norm.document)
    ? documents[norm.document as DocumentId]
    : undefined;
  const title = `《${sourceTitle(norm.document)}》${document?.number ?? ''}`;
  const until = norm.to === undefined ? '' : `至 ${norm.to}`;
  return `${links.file(title, pathOf.document(norm.document))}，自 ${norm.from} ${until}`.trim();
}

function rolesTable(links: Links, procedure: AnyProcedure): string {
  const { id, machine, names, norm, roles } = procedure;
  const basis = basisLinks(links, norm.document);
  const acts = arrowsOf(machine).map(({ event, guard }) => ({
    event,
    by: rolesAsked(procedure, guard),
  }));
  return table(
    ['角色 role', 'English', '可以办理 may do', '依据 basis'],
    Object.entries(roles).map(([role, spec]) => {
      const own = acts.filter(({ by }) => by.includes(role)).map(({ event }) => names(event).zh);
      const spot = spotOfPlace({ kind: 'role', role }, id);
      return [
        `${links.spot(names(role).zh, spot)}${spec.outsider ? '（外部：其行为只作记录和答复）' : ''}`,
        `${names(role).en} ${code(role)}`,
        [...new Set(own)].join('、'),
        basis(spec),
      ];
    }),
  );
}

function statisticsPart(links: Links, { id, norm, statistics = {} }: AnyProcedure): string {
  const basis = basisLinks(links, norm.document);
  const rows = Object.entries(statistics).map(([statistic, spec]) => [
    links.spot(spec.label.zh, spotOfPlace({ kind: 'statistic', statistic }, id)),
    spec.label.en,
    spec.target === undefined ? '' : `${spec.target * 100}%`,
    basis(spec),
  ]);
  return rows.length === 0
    ? ''
    : ['## 指标 Rates', table(['指标 rate', 'English', '目标 target', '依据 basis'], rows)].join(
        '\n\n',
      );
}

const scenariosTable = (links: Links, { id }: AnyProcedure): string =>
  table(
    ['文件 file', '办理数 acts', 'what happens'],
    playedIn(id).map(({ file, name, acts, note }) => [links.file(name, file), String(acts), note]),
  );
