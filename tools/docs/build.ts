import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../entries';
import { generatedPages, leftOver, staleAmong } from './pages';

/** Writes the generated pages; with `--check` only compares them, and exits 1 when one is stale. */
const onlyCheck = process.argv.includes('--check');
const pages = await generatedPages();
const stale = staleAmong(pages);
const over = leftOver(pages);

for (const { path } of stale) console.log(`${path} ${onlyCheck ? 'is stale' : 'written'}`);
for (const path of over) console.log(`${path} ${onlyCheck ? 'has no source any more' : 'removed'}`);
if (!onlyCheck) {
  for (const { path, text } of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  for (const path of over) rmSync(join(root, path));
} else if (stale.length + over.length > 0) {
  console.error('run `npx tsx tools/docs/build.ts` and read the diff');
  process.exitCode = 1;
}
