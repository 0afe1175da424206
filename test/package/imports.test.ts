import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../tools/entries';

const machine = 'machines/lichuan-hotline-work-order';

const forbidden: readonly (readonly [file: string, from: string, why: string])[] = [
  ['calendars/china.ts', '../src/law', 'can be used alone'],
  ['calendars/regions/cn-gx.ts', 'xstate', 'can be used alone'],
  ['calendars/notice.ts', 'zod', 'can be used alone'],
  ['src/law/documents/lichuan-2017.ts', '../../terms', 'under everything else'],
  ['src/law/clause.ts', '../procedure/rule', 'under everything else'],
  ['src/terms/run.ts', '../procedure/context', 'not the procedures that start them'],
  ['src/terms/run.ts', 'xstate', 'speak to XState'],
  ['src/forms/acts.ts', '../procedure/context', 'beside src/procedure'],
  ['src/procedure/case.ts', '../../machines', 'no machine and none of its users'],
  ['src/procedure/case.ts', '../analysis/explore', 'no machine and none of its users'],
  ['src/index.ts', `../${machine}`, 'entries of their own'],
  ['src/guards.ts', 'xstate', 'speak to XState'],
  ['src/analysis/explore.ts', `../../${machine}/machine`, 'works on any procedure'],
  ['src/cli.ts', 'xstate', 'speak to XState'],
  [`${machine}/index.ts`, '../lichuan-citizen-appeal', 'never imports another'],
  [`${machine}/machine.ts`, '../lichuan-citizen-appeal/machine', 'never imports another'],
  [`${machine}/machine.ts`, 'zod', 'loads without zod'],
  [`${machine}/machine.ts`, '../../src/testing', 'must load without them'],
  [`${machine}/schema.ts`, 'xstate', 'speak to XState'],
  ['machines/index.ts', 'xstate', 'speak to XState'],
];
const allowed: readonly (readonly [file: string, from: string])[] = [
  ['src/procedure/case.ts', 'xstate'],
  ['src/export/chart.ts', 'xstate'],
  ['src/cli.ts', '../machines'],
  [`${machine}/machine.ts`, 'xstate'],
  [`${machine}/machine.ts`, '../../src/procedure/kit'],
  [`${machine}/schema.ts`, 'zod'],
  ['src/terms/count.ts', '../../calendars'],
];
const zodFiles = [
  'src/procedure/refusal.ts',
  'src/forms/parts.ts',
  `${machine}/schema.ts`,
  'tools/x.ts',
];

const importing = (from: string) => `import '${from}';`;
const importingZ = "import { z } from 'zod';";

/** What the linter says to a line of a file; all of them in one run, for a run costs more than a line. */
const said = new Map<string, string>();
const key = (file: string, line: string) => `${file} ${line}`;
const annotation = /,file=([^,]+),line=(\d+),[^:]*::(.*)/g;
const folder = mkdtempSync(join(tmpdir(), 'xinfang-imports-'));

beforeAll(() => {
  const lines = new Map<string, string[]>();
  const add = (file: string, line: string) => lines.set(file, [...(lines.get(file) ?? []), line]);
  for (const [file, from] of [...forbidden, ...allowed]) add(file, importing(from));
  for (const file of zodFiles) add(file, importingZ);
  copyFileSync(join(root, 'biome.json'), join(folder, 'biome.json'));
  for (const [file, text] of lines) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), `${text.join('\n')}\n`);
  }
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const options = [
    'lint',
    '--vcs-enabled=false',
    '--only=style/noRestrictedImports',
    '--reporter=github',
    '--max-diagnostics=none',
  ];
  const { stdout } = spawnSync(process.execPath, [biome, ...options, '.'], {
    cwd: folder,
    encoding: 'utf8',
  });
  for (const [, path = '', line = '', message = ''] of stdout.matchAll(annotation)) {
    const file = relative(realpathSync(folder), path);
    said.set(key(file, lines.get(file)?.[Number(line) - 1] ?? ''), message);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('calendars ← src/law ← src/terms ← src/procedure ← machines', () => {
  test.each(forbidden)('%s may not import %s', (file, from, why) => {
    expect(said.get(key(file, importing(from)))).toContain(why);
  });

  test.each(allowed)('%s may import %s', (file, from) => {
    expect(said.get(key(file, importing(from)))).toBeUndefined();
  });
});

test.each(zodFiles)(
  'in %s zod is imported whole, so that a bundler can drop what is unused',
  (file) => {
    expect(said.get(key(file, importingZ))).toContain('70 kB');
  },
);
