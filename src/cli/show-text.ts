import type { Json, Named } from '../export';
import { type DocumentId, documents, type LegalDocument, type NormId, nationalNorms } from '../law';
import type { AnyProcedure } from '../procedure/procedure';
import type { Description } from './description';
import { aligned, both, type Page } from './page';
import { termLines } from './show-terms';

/** What the parts of the text share: how words are named and clauses shortened. */
export interface Wording {
  readonly page: Page;
  /** A word in the language of the page. */
  say(word: string): string;
  /** Both languages and the identifier, which is what a file of acts holds. */
  full(word: string, zh?: string): string;
  /** Clauses and decisions, without the name of the procedure's own document. */
  basis(ids: readonly string[]): string;
}

function wordingOf({ names, norm }: AnyProcedure, page: Page): Wording {
  const { ink, lang } = page;
  const own = `${norm.document}/`;
  return {
    page,
    say: (word) => names(word)[lang],
    full: (word, zh = names(word).zh) => {
      const { en } = names(word);
      const head = ink.bold(zh);
      return en === word ? `${head} ${ink.cyan(word)}` : `${head} ${en} ${ink.cyan(word)}`;
    },
    basis: (ids) =>
      ink.dim(ids.map((id) => (id.startsWith(own) ? id.slice(own.length) : id)).join(' ')),
  };
}

/** The procedure as a text to read. */
export function showText(
  procedure: AnyProcedure,
  found: Description,
  page: Page,
  before?: AnyProcedure,
): string {
  const { ink, lang } = page;
  const zh = lang === 'zh';
  const wording = wordingOf(procedure, page);
  const heading = (inChinese: string, inEnglish: string) => ink.bold(zh ? inChinese : inEnglish);
  return [
    ink.bold(both(found.title)),
    normLine(found, zh),
    ...(before ? [beforeLine(before, zh)] : []),
    '',
    heading('角色', 'Roles'),
    ...roleLines(procedure, found, wording),
    '',
    heading('期限', 'Terms'),
    ...(Object.keys(found.terms).length
      ? Object.entries(found.terms).flatMap(([name, term]) => termLines(name, term, wording))
      : [zh ? '  无' : '  none']),
    '',
    heading('状态和办理', 'States and acts'),
    ...stateLines(found, wording),
  ].join('\n');
}

function titleOf(id: string): string {
  const document: LegalDocument | undefined = Object.hasOwn(documents, id)
    ? documents[id as DocumentId]
    : undefined;
  if (document) return `${document.title.zh}${document.number ? `（${document.number}）` : ''}`;
  return Object.hasOwn(nationalNorms, id) ? nationalNorms[id as NormId].title.zh : id;
}

function normLine({ id, revision, norm: { document, from, to } }: Description, zh: boolean) {
  const until = to === undefined ? '' : zh ? `，至${to}止` : ` to ${to}`;
  const force = zh ? `自${from}起施行${until}` : `in force from ${from}${until}`;
  return `${id}@${revision} · ${titleOf(document)} · ${force}`;
}

function beforeLine({ norm: { document, from, to } }: AnyProcedure, zh: boolean): string {
  const title = titleOf(document);
  return zh
    ? `此前：${title} · ${from}至${to} · 用 --on ${to} 查看`
    : `before: ${title} · ${from} to ${to} · show it with --on ${to}`;
}

function roleLines({ names }: AnyProcedure, { roles }: Description, { page, basis }: Wording) {
  const { ink, lang } = page;
  const rows = Object.entries(roles).map(([role, { clauses, decisions = [], outsider }]) => [
    ink.cyan(role),
    both(names(role)),
    outsider ? (lang === 'zh' ? '外部' : 'outsider') : '',
    basis([...clauses, ...decisions]),
  ]);
  return aligned(rows).map((line) => `  ${line}`);
}

function stateLines({ states }: Description, { page, say, full, basis }: Wording): string[] {
  const { ink, lang } = page;
  const rows = aligned(
    states.flatMap(({ acts }) =>
      acts.map(({ act, to, basis: on, guard }) => [
        say(act) === act ? ink.cyan(act) : `${say(act)} ${ink.cyan(act)}`,
        to ? `→ ${say(to)}` : '↻',
        basis(on),
        guard === undefined ? '' : guardText(guard, say),
      ]),
    ),
  );
  let next = 0;
  return states.flatMap(({ path, description, final, basis: on, acts }) => {
    const keys = path.split('.');
    const indent = '  '.repeat(keys.length);
    const end = final ? ink.yellow(lang === 'zh' ? ' ■ 终结' : ' ■ final') : '';
    return [
      `${indent}${full(keys.at(-1) ?? path, description)}${end}  ${basis(on)}`,
      ...acts.map(() => `${indent}  ${rows[next++]}`),
    ];
  });
}

const guardText = (guard: Named, say: (word: string) => string): string =>
  typeof guard === 'string'
    ? say(guard)
    : `${say(guard.type)}: ${values(guard.params).map(say).join(', ')}`;
const values = (params: Json): string[] =>
  typeof params === 'object' && params !== null
    ? Object.values(params).flatMap(values)
    : [String(params)];
