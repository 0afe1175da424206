import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { expect, inject, test } from 'vitest';

const installed = inject('installed');

/** What a browser gets of the program, run where there is no Node: no process, no require, no Buffer. */
async function inBrowser(entry: string): Promise<unknown> {
  const { outputFiles } = await build({
    entryPoints: [`${installed}/${entry}`],
    absWorkingDir: installed,
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'iife',
    logLevel: 'silent',
    write: false,
  });
  const printed: string[] = [];
  const page = createContext({
    console: { log: (line: string) => printed.push(line), warn: () => {}, error: () => {} },
    URL,
    setTimeout,
    clearTimeout,
  });
  runInContext(outputFiles[0]?.text ?? '', page);
  return JSON.parse(printed.join(''));
}

test.each(['use.js', 'use.cjs'])('%s runs in a browser', async (entry) => {
  // The days are counted in runs.test.ts.
  expect(await inBrowser(entry)).toMatchObject({
    afterSpringFestival: '2026-02-25',
    wake: { on: '2026-02-13', event: 'register.overdue' },
    refused: 'role',
  });
});
