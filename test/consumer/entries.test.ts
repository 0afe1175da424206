import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { manifest, project, run } from './support/project';

const installed = inject('installed');
const scratch = inject('scratch');
const tarball = inject('tarball');
const procedure = 'xinfang/machines/lichuan-hotline-work-order';
const at = join(installed, 'node_modules/xinfang');
const names = Object.keys(manifest.exports).map((path) => path.replace('.', 'xinfang'));
const modules = names.filter((name) => !name.endsWith('.json'));

const importing = (name: string) => ['--input-type=module', '-e', `await import('${name}')`];
const requiring = (name: string) => ['--input-type=commonjs', '-e', `require('${name}')`];

describe('what can be loaded', () => {
  test.each(modules)('%s, both ways, with the same names', (name) => {
    const list = 'console.log(Object.keys(all).filter((key) => key !== "default").sort().join())';
    const esm = ['--input-type=module', '-e', `import * as all from '${name}'; ${list}`];
    const cjs = ['--input-type=commonjs', '-e', `const all = require('${name}'); ${list}`];
    const imported = run(installed, process.execPath, ...esm);
    expect(imported.stdout, imported.stderr).not.toBe('');
    expect(run(installed, process.execPath, ...cjs).stdout).toBe(imported.stdout);
  });

  test('the manifest', () => {
    const { status } = run(installed, process.execPath, ...requiring('xinfang/package.json'));
    expect(status).toBe(0);
  });

  test.each([
    'xinfang/dist/index.js',
    'xinfang/dist/calendar',
    'xinfang/src/index',
    'xinfang/machines',
    `${procedure}/schema`,
  ])('%s cannot', (name) => {
    for (const args of [importing(name), requiring(name)])
      expect(run(installed, process.execPath, ...args).stderr).toContain(
        'ERR_PACKAGE_PATH_NOT_EXPORTED',
      );
  });
});

describe('what is in the package', () => {
  const files = readdirSync(at, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(at.length + 1));

  test('the build, the licence and the words on it, no sources and no tests', () => {
    const outside = files.filter((name) => !name.startsWith('dist/'));
    expect(outside).toEqual(expect.arrayContaining(['LICENSE', 'package.json']));
    expect(outside.filter((name) => !/^(LICENSE|README.*\.md|package\.json)$/.test(name))).toEqual(
      [],
    );
    expect(files.filter((name) => /\.test\.|(?<!\.d)\.c?ts$|\.map$/.test(name))).toEqual([]);
  });

  test('nothing but the peers comes with it', () => {
    const beside = readdirSync(join(installed, 'node_modules')).filter(
      (name) => !name.startsWith('.'),
    );
    expect(beside.sort()).toEqual(['xinfang', 'xstate', 'zod']);
  });

  test('it speaks to nothing but itself, the peers and Node', () => {
    const foreign = files
      .filter((name) => /\.c?js$/.test(name))
      .flatMap((name) => {
        const text = readFileSync(join(at, name), 'utf8');
        return [...text.matchAll(/(?:from |import\(|require\()['"]([^'"]+)['"]/g)].map(
          ([, to = '']) => to,
        );
      })
      .filter((to) => !/^(\.|node:|xstate$|xstate\/|zod$|xinfang\/calendar$)/.test(to));
    expect([...new Set(foreign)]).toEqual([]);
  });
});

describe('without the peers', () => {
  const bare = project(join(scratch, 'no-peers'), [tarball], '--legacy-peer-deps');

  test('the calendar works', () => {
    const { status, stderr } = run(bare, process.execPath, ...importing('xinfang/calendar'));
    expect(status, stderr).toBe(0);
  });

  test.each(['xinfang', procedure])('%s says which package is missing', (name) => {
    const { stderr } = run(bare, process.execPath, ...importing(name));
    expect(stderr).toMatch(/Cannot find package '(xstate|zod)' imported from .*xinfang/);
  });

  test('a chart needs xstate alone', () => {
    const xstate = `xstate@${manifest.devDependencies.xstate}`;
    const folder = project(join(scratch, 'no-zod'), [tarball, xstate], '--legacy-peer-deps');
    const chart = run(folder, process.execPath, ...importing(`${procedure}/machine`));
    expect(chart.status, chart.stderr).toBe(0);
    const whole = run(folder, process.execPath, ...importing(procedure));
    expect(whole.stderr).toContain("Cannot find package 'zod'");
  });
});
