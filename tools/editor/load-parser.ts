import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { ParsedState } from './parsed';

interface Extractor {
  extractMachinesFromFile(
    source: string,
  ): { machines: ({ toConfig(options: object): ParsedState | undefined } | undefined)[] } | null;
}

/** A folder of its own: the parser needs xstate 4, and nothing else here may resolve to that. */
const folder = fileURLToPath(new URL('./parser/', import.meta.url));

/** Stately's parser, installed into this folder on first use; what npm says goes to stderr. */
export function loadParser() {
  if (!existsSync(`${folder}node_modules/@xstate/machine-extractor`)) {
    console.error('installing the Stately parser in tools/editor/parser');
    const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], {
      cwd: folder,
      shell: process.platform === 'win32',
      stdio: ['ignore', 2, 2],
    });
    if (status !== 0)
      throw new Error('npm install failed in tools/editor/parser: run it there by hand');
  }
  const extractor: Extractor = createRequire(`${folder}package.json`)('@xstate/machine-extractor');

  /** Every machine the parser finds in a source text. */
  return (source: string): ParsedState[] => {
    const machines = extractor.extractMachinesFromFile(source)?.machines ?? [];
    return machines.flatMap((it) => it?.toConfig({ hashInlineImplementations: false }) ?? []);
  };
}
