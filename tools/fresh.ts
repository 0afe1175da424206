import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packedModule } from '../calendars/notices/generate';
import { generatedPages } from './docs/pages';
import { differences, refresh } from './docs/refresh';
import { exportMap, root } from './entries';

/** Every file beside the pages that is made from others, with what makes it from its present text. */
const generated: Record<string, (present: string) => string> = {
  'package.json': (present) =>
    `${JSON.stringify({ ...JSON.parse(present), exports: exportMap() }, null, 2)}\n`,
  'calendars/notices/packed.ts': packedModule,
};

/** Compares what is generated with its sources, and exits 1 when something is stale; with `--write` writes it instead. */
const write = process.argv.includes('--write');
const said = (path: string, done: string, found: string) =>
  console.log(`${path} ${write ? done : found}`);

const files = Object.entries(generated).filter(([name, make]) => {
  const path = join(root, name);
  const present = readFileSync(path, 'utf8');
  const fresh = make(present);
  if (write && fresh !== present) writeFileSync(path, fresh);
  return fresh !== present;
});
const pages = differences(await generatedPages());
if (write) refresh(pages);

for (const [name] of files) said(name, 'written', 'is stale');
for (const { path } of pages.stale) said(path, 'written', 'is stale');
for (const path of pages.over) said(path, 'removed', 'has no source any more');
if (!write && files.length + pages.stale.length + pages.over.length > 0) {
  console.error('run `npm run fresh -- --write` and read the diff');
  process.exitCode = 1;
}
