import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { root } from '../../../tools/entries';
import { manifest, project } from './project';

declare module 'vitest' {
  interface ProvidedContext {
    /** The packed package. */
    tarball: string;
    /** A project that has the package and the peers it is developed with. */
    installed: string;
    /** A folder that goes when the tests have run. */
    scratch: string;
  }
}

/** Packs the build once, and installs it once, for every test that only reads. */
export default function setup({ provide }: TestProject): () => void {
  if (!existsSync(join(root, 'dist/index.js')))
    throw new Error('there is no dist: run npm run build first');
  const scratch = mkdtempSync(join(tmpdir(), 'xinfang-consumer-'));
  const options = ['--ignore-scripts', '--json', '--pack-destination', scratch];
  const packed = execFileSync('npm', ['pack', ...options], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const tarball = join(scratch, JSON.parse(packed)[0].filename);
  const { xstate, zod } = manifest.devDependencies;
  provide('scratch', scratch);
  provide('tarball', tarball);
  provide(
    'installed',
    project(join(scratch, 'installed'), [tarball, `xstate@${xstate}`, `zod@${zod}`]),
  );
  return () => rmSync(scratch, { recursive: true, force: true });
}
