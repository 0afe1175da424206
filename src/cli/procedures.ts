import { citationsOf, coverageOf } from '../analysis';
import { type ChartState, toJson } from '../export';
import { placesOf } from '../export/places';
import {
  type Citation,
  clause,
  clauseIds,
  type DocumentId,
  documents,
  isClauseId,
  type NormId,
  nationalIds,
  nationalNorms,
  openClauses,
} from '../law';
import type { AnyProcedure } from '../procedure/procedure';
import type { Answer } from './answer';
import { allProcedures } from './find-procedure';
import { aligned, type Page } from './page';

/** What there is: each procedure, the document it carries out, and its size. */
export async function procedures(): Promise<Answer> {
  const loaded = await allProcedures();
  const found = loaded.map(summary);
  const totals = totalsOf(loaded);
  return {
    exit: 0,
    data: { procedures: found, totals },
    text: (page) => textOf(found, totals, page),
  };
}

/** What becomes of all the clauses, whichever procedure or duty carries them out. */
function totalsOf(loaded: readonly AnyProcedure[]) {
  const parts = Object.values(coverageOf(loaded));
  const sum = (of: (part: (typeof parts)[number]) => readonly string[]) =>
    parts.reduce((total, part) => total + of(part).length, 0);
  return {
    clauses: clauseIds.length,
    cited: sum((part) => part.cited),
    notModelled: sum((part) => part.notModelled),
    open: sum((part) => part.open),
    unaccounted: sum((part) => part.unaccounted),
  };
}

function summary(procedure: AnyProcedure) {
  const { id, revision, title, norm, terms, schema } = procedure;
  const places = placesOf<ChartState>(toJson(procedure.machine)).places.filter(
    ({ path }) => path.length,
  );
  const transitions = places.flatMap(({ state }) => Object.values(state.on ?? {}).flat());
  const of: readonly Citation[] = [...clauseIds, ...nationalIds].filter((one) =>
    one.startsWith(`${norm.document}/`),
  );
  const cited = new Set(Object.keys(citationsOf(procedure)));
  const open = new Set<string>(openClauses);
  return {
    id,
    revision,
    title,
    document: norm.document,
    clauses: {
      all: of.length,
      cited: of.filter((one) => cited.has(one)).length,
      notModelled: of.filter((one) => isClauseId(one) && clause(one).notModelled).length,
      open: of.filter((one) => open.has(one)).length,
    },
    states: places.length,
    transitions: transitions.length,
    acts: Object.keys(schema.acts).length,
    terms: Object.keys(terms).length,
  };
}

function textOf(
  found: readonly ReturnType<typeof summary>[],
  { clauses, cited, notModelled, open, unaccounted }: ReturnType<typeof totalsOf>,
  { lang, ink }: Page,
): string {
  const zh = lang === 'zh';
  const head = zh
    ? ['程序', '引用', '未建模', '待办', '状态', '转移', '期限', '名称', '文件']
    : [
        'procedure',
        'cited',
        'not modelled',
        'open',
        'states',
        'transitions',
        'terms',
        'title',
        'document',
      ];
  const rows = found.map((one) => [
    ink.cyan(one.id),
    ...[one.clauses.cited, one.clauses.notModelled, one.clauses.open].map(String),
    ...[one.states, one.transitions, one.terms].map(String),
    one.title[lang],
    ink.dim(zh ? documentTitle(one.document) : one.document),
  ]);
  const note = zh
    ? '各行为该程序对其文件。引用：本程序引用的该文件条款；未建模：无规则可执行的条款；待办：尚无程序引用的条款。'
    : 'clauses of the document: cited by this procedure · not modelled, as they state no rule · open, no procedure cites them yet';
  const sum = zh
    ? `${found.length}个程序；五份文件共${clauses}条：引用${cited}，未建模${notModelled}，待办${open}，未交代${unaccounted}`
    : `${found.length} procedures; of the ${clauses} clauses of the documents ${cited} cited, ${notModelled} not modelled, ${open} open, ${unaccounted} unaccounted`;
  return [...aligned([head.map(ink.bold), ...rows]), '', sum, ink.dim(note)].join('\n');
}

const documentTitle = (id: string) =>
  (Object.hasOwn(documents, id)
    ? documents[id as DocumentId]
    : Object.hasOwn(nationalNorms, id)
      ? nationalNorms[id as NormId]
      : undefined
  )?.title.zh ?? id;
