import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packedModule } from '../calendars/notices/generate';
import { exportMap, root } from './entries';

/** Every file that is made from others, with what makes it from its present text. */
const generated: Record<string, (present: string) => string> = {
  'package.json': (present) =>
    `${JSON.stringify({ ...JSON.parse(present), exports: exportMap() }, null, 2)}\n`,
  'calendars/notices/packed.ts': packedModule,
};

const write = process.argv.includes('--write');
const stale = Object.entries(generated).filter(([name, make]) => {
  const path = join(root, name);
  const present = readFileSync(path, 'utf8');
  const fresh = make(present);
  if (write && fresh !== present) writeFileSync(path, fresh);
  return fresh !== present;
});
for (const [name] of stale) console.log(`${name} ${write ? 'written' : 'is stale'}`);
if (stale.length > 0 && !write) {
  console.error('run `npm run fresh -- --write` and read the diff');
  process.exitCode = 1;
}
