import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const roof: Record<string, string> = {
  index: 'src/index.ts',
  calendar: 'calendars/index.ts',
  guards: 'src/guards.ts',
  procedures: 'machines/index.ts',
  analysis: 'src/analysis/index.ts',
  testing: 'src/testing/index.ts',
  export: 'src/export/index.ts',
  hosts: 'src/hosts/index.ts',
};

/** The procedures of the package: every folder of `machines/` that has an index. */
export function procedureIds(): string[] {
  return readdirSync(join(root, 'machines'), { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && existsSync(join(root, 'machines', entry.name, 'index.ts')),
    )
    .map((entry) => entry.name)
    .sort();
}

/** Every public entry: its name in `dist` and its source. Nothing else can be imported. */
export function entries(): Record<string, string> {
  const machines = procedureIds().flatMap((id) => [
    [`machines/${id}`, `machines/${id}/index.ts`],
    [`machines/${id}/machine`, `machines/${id}/machine.ts`],
  ]);
  return { ...roof, ...Object.fromEntries(machines) };
}

/** The `exports` that package.json must have, in the order of the entries. */
export function exportMap(): Record<string, unknown> {
  const map = Object.keys(entries()).map((name) => [
    name === 'index' ? '.' : `./${name}`,
    {
      import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
      require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
    },
  ]);
  return { ...Object.fromEntries(map), './package.json': './package.json' };
}
