import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';
import { root } from '../../../tools/entries';
import { fences } from './markdown';

/** One `expression; //=> value` of a page: what it says and what the code gives. */
export interface Claim {
  readonly line: number;
  readonly code: string;
  readonly says: unknown;
  readonly gives: unknown;
}
interface Outcome {
  readonly says: unknown;
  readonly gives: unknown;
}

/** The TypeScript blocks of a page as one module, each line where it stands in the page. */
export function moduleOf(markdown: string): string {
  const lines: string[] = [];
  for (const { language, line, text } of fences(markdown)) {
    if (language !== 'ts') continue;
    while (lines.length < line - 1) lines.push('');
    lines.push(...text.split('\n'));
  }
  return `${lines.join('\n')}\nexport {};\n`;
}

const CLAIM = /^[ \t]*\/\/=> (.*(?:\n\/\/ {3}.*)*)/;

const PROBES = `
export const __claims = [];
function __thrown(run) {
  try {
    run();
  } catch (error) {
    return error.name + ': ' + error.message;
  }
  return 'nothing';
}
`;

/** Every statement that claims a value, and the module that collects what came of each. */
function withProbes(module: string) {
  const source = ts.createSourceFile('page.ts', module, ts.ScriptTarget.ES2022, true);
  const claims: { line: number; code: string }[] = [];
  let out = '';
  let at = 0;
  for (const statement of source.statements) {
    const [, written] = CLAIM.exec(module.slice(statement.end)) ?? [];
    if (!written || !ts.isExpressionStatement(statement)) continue;
    const code = statement.expression.getText(source);
    const says = written.replace(/\n\/\/ +/g, ' ');
    const [, thrown] = /^throws (.*)$/.exec(says) ?? [];
    const line = source.getLineAndCharacterOfPosition(statement.getStart(source)).line + 1;
    claims.push({ line, code });
    const value = thrown === undefined ? `(${says})` : JSON.stringify(thrown);
    const run = thrown === undefined ? code : `__thrown(() => (${code}))`;
    out += `${module.slice(at, statement.getStart(source))}__claims.push({ gives: ${run}, says: ${value} });`;
    at = statement.end;
  }
  const written = module.split('//=>').length - 1;
  if (written !== claims.length)
    throw new Error(`${written} values are claimed, ${claims.length} follow an expression`);
  return { claims, code: `${PROBES}${out}${module.slice(at)}` };
}

/** Runs the TypeScript of a page against the sources and compares every value it claims. */
export async function claimsOf(markdown: string): Promise<readonly Claim[]> {
  const { claims, code } = withProbes(moduleOf(markdown));
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, loader: 'ts' },
    tsconfig: join(root, 'tsconfig.json'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    write: false,
  });
  const folder = await mkdtemp(join(tmpdir(), 'xinfang-docs-'));
  try {
    const file = join(folder, 'page.mjs');
    await writeFile(file, outputFiles[0]?.text ?? '');
    const ran = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
      __claims: readonly Outcome[];
    };
    return claims.map((claim, index) => ({
      ...claim,
      says: ran.__claims[index]?.says,
      gives: ran.__claims[index]?.gives,
    }));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What the compiler says of the pages' TypeScript, under the settings of the repository. */
export function typeErrorsOf(pages: { readonly [path: string]: string }): readonly string[] {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const modules = new Map(
    Object.entries(pages).map(([path, markdown]) => [
      join(root, `${path.replaceAll('/', '-')}.ts`),
      moduleOf(markdown),
    ]),
  );
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (file) => modules.get(file) ?? readFile(file);
  host.fileExists = (file) => modules.has(file) || fileExists(file);
  host.getSourceFile = (file, languageVersion, ...rest) => {
    const text = modules.get(file);
    return text === undefined
      ? getSourceFile(file, languageVersion, ...rest)
      : ts.createSourceFile(file, text, languageVersion);
  };
  const program = ts.createProgram([...modules.keys()], options, host);
  return [...modules.keys()].flatMap((file) => {
    const source = program.getSourceFile(file);
    return [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ].map(({ start = 0, messageText }) => {
      const line = (source?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
      return `${file.slice(root.length)}:${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
  });
}
