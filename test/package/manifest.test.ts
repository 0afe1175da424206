import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { entries, exportMap, procedureIds, root } from '../../tools/entries';
import { accepts } from './support/accepts';

const readJson = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const manifest = readJson('package.json');

describe('entries', () => {
  test('package.json exports exactly the entries (`npm run fresh -- --write` writes them)', () => {
    expect(manifest.exports).toEqual(exportMap());
  });

  test('the entries are those of the architecture', () => {
    const names = Object.keys(entries()).filter((name) => !name.startsWith('machines/'));
    expect(names).toEqual([
      'index',
      'calendar',
      'guards',
      'procedures',
      'analysis',
      'testing',
      'export',
      'hosts',
    ]);
  });

  test('every procedure folder has its two entries and is in the list of procedures', async () => {
    const { procedures } = await import('../../machines');
    expect(Object.keys(procedures).sort()).toEqual(procedureIds());
    for (const id of procedureIds())
      expect(entries()).toMatchObject({
        [`machines/${id}`]: `machines/${id}/index.ts`,
        [`machines/${id}/machine`]: `machines/${id}/machine.ts`,
      });
  });
});

describe('dependencies', () => {
  test('nothing is installed with the package', () => {
    expect(manifest.dependencies ?? {}).toEqual({});
    expect(Object.keys(manifest.peerDependencies)).toEqual(
      expect.arrayContaining(['xstate', 'zod']),
    );
  });

  // What the package promises, so nothing it is built and tested with may ask for more.
  test.each(Object.keys(manifest.devDependencies))('%s runs on Node 20.19', (name) => {
    const { engines } = readJson(`node_modules/${name}/package.json`);
    expect(accepts(engines?.node ?? '*', '20.19.0'), engines?.node).toBe(true);
  });

  test('versions are exact, for no lock file pins them', () => {
    for (const version of Object.values(manifest.devDependencies))
      expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
  });

  test('no lock file is tracked', () => {
    const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n');
    expect(tracked).toContain('package.json');
    const locks = /(^|\/)(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml)$/;
    expect(tracked.filter((path) => locks.test(path))).toEqual([]);
  });
});
