import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, inject, test } from 'vitest';
import { root } from '../../tools/entries';
import { run } from './support/project';

const installed = inject('installed');
const tsc = join(root, 'node_modules/typescript/bin/tsc');

describe('the published types', () => {
  test.each([
    ['nodenext', 'nodenext', true],
    ['nodenext', 'nodenext', false],
    ['esnext', 'bundler', true],
    ['esnext', 'bundler', false],
  ])('%s, %s, exactOptionalPropertyTypes %s: no error', (module, moduleResolution, exact) => {
    const name = `tsconfig.${moduleResolution}.${exact}.json`;
    const compilerOptions = {
      module,
      moduleResolution,
      exactOptionalPropertyTypes: exact,
      strict: true,
      noUncheckedIndexedAccess: true,
      target: 'es2022',
      lib: ['es2023', 'dom'],
      types: [],
      skipLibCheck: true,
      noEmit: true,
    };
    writeFileSync(join(installed, name), JSON.stringify({ compilerOptions, files: ['types.ts'] }));
    expect(run(installed, process.execPath, tsc, '-p', name).stdout).toBe('');
  });

  test('nowhere say `any`', () => {
    const dist = join(installed, 'node_modules/xinfang/dist');
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.d\.c?ts$/.test(name),
    );
    expect(files.length).toBeGreaterThan(10);
    expect(files.flatMap((name) => anysOf(join(dist, name)))).toEqual([]);
  });

  test('can be read without the types of Node', () => {
    expect(existsSync(join(installed, 'node_modules/@types/node'))).toBe(false);
  });
});

/** Where a declaration says `any`, as `file:line`. */
function anysOf(path: string): string[] {
  const source = ts.createSourceFile(
    path,
    readFileSync(path, 'utf8'),
    ts.ScriptTarget.ES2022,
    true,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword)
      found.push(`${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
