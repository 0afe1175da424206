import { citationsOf } from '../analysis';
import { type ChartState, toJson } from '../export';
import { placesOf } from '../export/places';
import { clause, clauseIds, type DocumentId, documents, openClauses } from '../law';
import type { AnyProcedure } from '../procedure/procedure';
import type { Answer } from './answer';
import { allProcedures } from './find-procedure';
import { aligned, type Page } from './page';

/** What there is: each procedure, the document it carries out, and its size. */
export async function procedures(): Promise<Answer> {
  const found = (await allProcedures()).map(summary);
  return { exit: 0, data: found, text: (page) => textOf(found, page) };
}

function summary(procedure: AnyProcedure) {
  const { id, revision, title, norm, terms, schema } = procedure;
  const places = placesOf<ChartState>(toJson(procedure.machine)).places.filter(
    ({ path }) => path.length,
  );
  const transitions = places.flatMap(({ state }) => Object.values(state.on ?? {}).flat());
  const of = clauseIds.filter((one) => clause(one).document === norm.document);
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
      notModelled: of.filter((one) => clause(one).notModelled !== undefined).length,
      open: of.filter((one) => open.has(one)).length,
    },
    states: places.length,
    transitions: transitions.length,
    acts: Object.keys(schema.acts).length,
    terms: Object.keys(terms).length,
  };
}

function textOf(found: readonly ReturnType<typeof summary>[], { lang, ink }: Page): string {
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
    ? '引用：本程序引用的该文件条款；未建模：无规则可执行的条款；待办：尚无程序引用的条款。'
    : 'clauses of the document: cited by this procedure · not modelled, as they state no rule · open, no procedure cites them yet';
  return [...aligned([head.map(ink.bold), ...rows]), '', ink.dim(note)].join('\n');
}

const documentTitle = (id: string) =>
  Object.hasOwn(documents, id) ? documents[id as DocumentId].title.zh : id;
