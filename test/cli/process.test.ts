import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';

const CLI = `"${process.execPath}" --import tsx src/cli.ts`;
const shell = (line: string, input = '') => {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', line], {
    encoding: 'utf8',
    input,
    env,
  });
  return { exit: status, out: stdout, err: stderr };
};

describe('as a process', () => {
  test.each([
    ['due 2026-02-02 15wd', 0, '2026-02-28\n'],
    ['due 2026-12-20 15wd', 1, ''],
    ['due tomorrow 15wd', 2, ''],
  ])('%s exits %i', (line, exit, out) => {
    expect(shell(`${CLI} ${line}`)).toMatchObject({ exit, out });
  });

  test('reads acts from standard input', () => {
    const { exit, err } = shell(`${CLI} run lichuan-hotline-work-order -`, '{"open": ');
    expect(exit).toBe(2);
    expect(err).toMatch(/^xinfang: -:1: not JSON/);
  });

  test('a reader that closes the pipe early is no error', () => {
    // `true` has gone before the first line is written.
    const { exit, err } = shell(`${CLI} show lichuan-hotline-work-order | true`);
    expect([exit, err]).toEqual([0, '']);
  });

  test('the day of a term needs neither machines nor forms', async () => {
    const { metafile } = await build({
      entryPoints: ['src/cli/due.ts'],
      bundle: true,
      write: false,
      metafile: true,
      platform: 'node',
    });
    const inputs = Object.keys(metafile.inputs);
    expect(inputs.filter((path) => /node_modules|machines\//.test(path))).toEqual([]);
    expect(inputs).toContain('src/terms/count.ts');
  });
});
