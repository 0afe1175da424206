import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { totals } from './totals.mjs';

/** Everything a change must pass, in the order of cost. `--results <folder>` keeps vitest's report. */
const at = process.argv.indexOf('--results');
const scratch = mkdtempSync(join(tmpdir(), 'xinfang-check-'));
const results = at > 0 ? process.argv[at + 1] : scratch;
const report = join(results, 'check.json');
const pack = join(scratch, 'pack');
mkdirSync(pack);

const steps = {
  lint: 'npm run lint',
  types: 'npm run types',
  fresh: 'npm run fresh',
  test: `npm test -- --reporter=default --reporter=json --outputFile.json="${report}"`,
  build: 'npm run build',
  pack: `npm pack --ignore-scripts --pack-destination "${pack}"`,
  publint: `npx publint run "${pack}"/*.tgz --strict`,
  attw: `npx attw "${pack}"/*.tgz --profile node16`,
  size: 'npx size-limit',
  knip: 'npx knip',
};

const failed = [];
for (const [name, command] of Object.entries(steps)) {
  const began = Date.now();
  const { status, stdout, stderr } = spawnSync(command, {
    shell: true,
    encoding: 'utf8',
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  console.log(`${status === 0 ? '✓' : '✗'} ${name} ${((Date.now() - began) / 1000).toFixed(1)} s`);
  if (status === 0) continue;
  failed.push(name);
  console.log(`${stdout}${stderr}`);
}
const sum = totals([report]);
rmSync(scratch, { recursive: true, force: true });
if (failed.length > 0) console.log(`failed: ${failed.join(', ')}`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
if (failed.length > 0 || sum.failed > 0) process.exitCode = 1;
