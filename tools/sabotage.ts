import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/**
 * Applies each fault of test/sabotage to a copy of the tree and runs the test it names: the test must pass without the fault
 * and fail with it. Usage: npm run sabotage [-- name …]; a name may be the beginning of several.
 */
const folder = 'test/sabotage';
const asked = process.argv.slice(2);
if (asked.includes('--help')) {
  console.log(
    'npm run sabotage [-- name …]: every fault in test/sabotage, or those whose names begin so, must be caught by the test it names',
  );
  process.exit(0);
}

interface Fault {
  readonly file: string;
  readonly name: string;
  readonly fault: string;
  readonly test: string;
  readonly title: string;
}
const header = (text: string, field: string, file: string): string => {
  const found = text.split('\n').find((line) => line.startsWith(`${field}: `));
  if (!found) throw new Error(`${file} has no line “${field}: …”`);
  return found.slice(field.length + 2).trim();
};
const faults: readonly Fault[] = readdirSync(folder)
  .filter((file) => file.endsWith('.patch'))
  .sort()
  .map((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return {
      file: join(folder, file),
      name: basename(file, '.patch'),
      fault: header(text, 'Fault', file),
      test: header(text, 'Test', file),
      title: header(text, 'Title', file),
    };
  })
  .filter(({ name }) => asked.length === 0 || asked.some((one) => name.startsWith(one)));
if (faults.length === 0) {
  console.error(`no fault in ${folder} is called ${asked.join(' or ')}`);
  process.exit(2);
}

const copy = mkdtempSync(join(tmpdir(), 'xinfang-sabotage-'));
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
const tracked = execFileSync('git', [
  'ls-files',
  '-z',
  '--cached',
  '--others',
  '--exclude-standard',
])
  .toString()
  .split('\0')
  .filter((path) => path !== '');
for (const path of tracked) cpSync(path, join(copy, path), { recursive: true });
symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** How many tests of that title passed and failed; a run that reports nothing counts as neither. */
function run({ test, title }: Fault): { passed: number; failed: number; note: string } {
  const done = spawnSync(
    'npx',
    ['vitest', 'run', test, '-t', escaped(title), '--reporter=json', '--silent'],
    { cwd: copy, encoding: 'utf8', timeout: 120_000 },
  );
  const at = done.stdout.indexOf('{');
  try {
    const report = JSON.parse(done.stdout.slice(at)) as {
      numPassedTests: number;
      numFailedTests: number;
      testResults: { message?: string }[];
    };
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      note: report.testResults
        .map((one) => one.message ?? '')
        .join(' ')
        .slice(0, 200),
    };
  } catch {
    return { passed: 0, failed: 0, note: (done.stderr || done.stdout).slice(0, 200) };
  }
}

const apply = (file: string, ...how: string[]) =>
  spawnSync('git', ['apply', '-C1', '--whitespace=nowarn', ...how, join(process.cwd(), file)], {
    cwd: copy,
  }).status === 0;

let caught = 0;
for (const fault of faults) {
  const clean = run(fault);
  if (clean.failed > 0 || clean.passed === 0) {
    console.log(
      `✗ ${fault.name}: the test does not pass without the fault (${clean.passed} passed, ${clean.failed} failed) ${clean.note}`,
    );
    continue;
  }
  if (!apply(fault.file)) {
    console.log(`✗ ${fault.name}: the patch no longer fits the code: make it anew`);
    continue;
  }
  const broken = run(fault);
  apply(fault.file, '-R');
  const bites = broken.failed > 0;
  if (bites) caught += 1;
  console.log(
    `${bites ? '✓' : '✗'} ${fault.name}: ${fault.fault}\n    ${fault.test} › ${fault.title}${bites ? '' : `  NOT CAUGHT (${broken.passed} passed) ${broken.note}`}`,
  );
}
console.log(`\n${caught}/${faults.length} faults caught`);
if (caught < faults.length || faults.length === 0) process.exitCode = 1;
