/**
 * Proves that Stately's editor sees each machine whole: the machine at run time, its source read by
 * Stately's own parser, and the exported file read the same way must agree. Four controls, written
 * in ways the parser is known to lose, prove that the comparison would notice.
 *
 *   npx tsx tools/editor/check.ts [--json]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJson, toStately } from '../../src/export';
import { type Comparison, compare } from './compare';
import { loadParser } from './load-parser';
import { machineOf } from './machine-of';
import { chartOf } from './parsed';

interface Report {
  readonly name: string;
  readonly source?: Comparison;
  readonly generated?: Comparison;
  readonly error?: string;
}

const parse = loadParser();
const machines = await Promise.all(machineFiles().map(({ name, file }) => report(name, file)));
const controls = await Promise.all(controlFiles().map(({ name, file }) => report(name, file)));
const ok = machines.every(agrees) && controls.every(isNoticed);

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ ok, machines, controls }, null, 2));
} else {
  for (const it of machines) printMachine(it);
  if (machines.length === 0) console.log('no machines yet: machines/*/machine.ts');
  for (const it of controls) printControl(it);
}
process.exitCode = ok ? 0 : 1;

async function report(name: string, file: string): Promise<Report> {
  try {
    const machine = await machineOf(file);
    const chart = toJson(machine);
    const against = (source: string) => {
      const [parsed, ...more] = parse(source);
      if (!parsed || more.length > 0) {
        throw new Error(`the parser finds ${parsed ? more.length + 1 : 'no'} machines, not one`);
      }
      return compare(chart, chartOf(parsed));
    };
    return {
      name,
      source: against(readFileSync(file, 'utf8')),
      generated: against(toStately(machine)),
    };
  } catch (error) {
    return { name, error: error instanceof Error ? error.message : String(error) };
  }
}

function machineFiles() {
  const folder = fileURLToPath(new URL('../../machines/', import.meta.url));
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names
    .map((name) => ({ name, file: `${folder}${name}/machine.ts` }))
    .filter(({ file }) => existsSync(file));
}

function controlFiles() {
  const names = ['imported-state', 'factory-call', 'as-const', 'create-state-config'];
  return names.map((name) => ({
    name,
    file: fileURLToPath(new URL(`./controls/${name}.ts`, import.meta.url)),
  }));
}

function isEqual(comparison: Comparison | undefined): boolean {
  return comparison !== undefined && comparison.lost.length + comparison.added.length === 0;
}

function agrees({ source, generated }: Report): boolean {
  return isEqual(source) && isEqual(generated);
}

/** Every control has a state `review` with one edge: the source loses it, the export keeps it. */
function isNoticed({ source, generated }: Report): boolean {
  const losesReview = source?.lost.some((line) => /^(state|edge) review /.test(line)) ?? false;
  return losesReview && isEqual(generated);
}

function printMachine({ name, source, generated, error }: Report) {
  if (error !== undefined || !source || !generated) return console.log(`${name}: ${error}`);
  const found = [source, generated].map(({ lost, added }) => lost.length + added.length);
  const differences = found.reduce((sum, it) => sum + it, 0);
  console.log(
    `${name}: states ${source.states}, edges ${source.edges}, differences ${differences}`,
  );
  printDifferences('source', source);
  printDifferences('exported file', generated);
}

function printDifferences(from: string, { lost, added }: Comparison) {
  for (const line of lost) console.log(`  the ${from} loses ${line}`);
  for (const line of added) console.log(`  the ${from} adds ${line}`);
}

function printControl(control: Report) {
  const { name, source, error } = control;
  const verdict = isNoticed(control) ? 'differs, as it must' : 'FAILS TO DIFFER';
  console.log(`control ${name}: ${error ?? verdict}`);
  for (const line of source?.lost ?? []) console.log(`  lost: ${line}`);
}
