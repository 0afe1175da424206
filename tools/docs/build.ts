import { generatedPages } from './pages';
import { differences, refresh } from './refresh';

/** Writes the generated pages; with `--check` only compares them, and exits 1 when one is stale. */
const onlyCheck = process.argv.includes('--check');
const found = differences(await generatedPages());

for (const { path } of found.stale) console.log(`${path} ${onlyCheck ? 'is stale' : 'written'}`);
for (const path of found.over)
  console.log(`${path} ${onlyCheck ? 'has no source any more' : 'removed'}`);
if (!onlyCheck) refresh(found);
else if (found.stale.length + found.over.length > 0) {
  console.error('run `npx tsx tools/docs/build.ts` and read the diff');
  process.exitCode = 1;
}
