import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../tools/entries';

export const manifest: {
  readonly version: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly peerDependencies: Readonly<Record<'xstate' | 'zod', string>>;
  readonly devDependencies: Readonly<Record<'xstate' | 'zod', string>>;
} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const programs = join(import.meta.dirname, '../programs');

/** An empty project with the programs of a user, and these packages from the registry. */
export function project(folder: string, packages: readonly string[], ...options: string[]): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  cpSync(programs, folder, { recursive: true });
  const quiet = ['--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
  execFileSync('npm', ['install', ...quiet, ...options, ...packages], { cwd: folder });
  return folder;
}

/** What a program prints, and its exit code. */
export function run(folder: string, program: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
  return { status, stdout: stdout.trim(), stderr };
}
