import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { manifest, project, run } from './support/project';

const installed = inject('installed');
const scratch = inject('scratch');
const tarball = inject('tarball');

/*
 * Notice 国办发明电〔2025〕7号: off from Sunday 15 to Monday 23 February 2026, Saturday 14 is worked. Three workdays
 * after Friday 13: Saturday 14, Tuesday 24, Wednesday 25. 三(一).c: an order is registered on the day it comes; that it
 * is due is told as it is opened, so what comes next is the day after.
 */
const told = {
  afterSpringFestival: '2026-02-25',
  wake: { on: '2026-02-13', event: 'register.overdue' },
  refused: 'role',
};
const programs = ['use.js', 'use.cjs'];

describe('with the peers it is developed with', () => {
  test.each(programs)('%s', (program) => {
    const { stdout, stderr } = run(installed, process.execPath, program);
    expect(JSON.parse(stdout), stderr).toMatchObject(told);
    expect(JSON.parse(stdout).registered).not.toEqual(JSON.parse(stdout).received);
  });

  test('an ES module and a CommonJS module tell the same', () => {
    const [esm, cjs] = programs.map((program) => run(installed, process.execPath, program).stdout);
    expect(esm).toBe(cjs);
  });

  test('the command is installed and tells its version', () => {
    const { status, stdout } = run(installed, join(installed, 'node_modules/.bin/xinfang'), '-V');
    expect({ status, stdout }).toEqual({ status: 0, stdout: manifest.version });
  });
});

test.each(programs)('%s runs with the oldest peers it accepts', (program) => {
  const oldest = Object.entries(manifest.peerDependencies).map(
    ([name, range]) => `${name}@${range.replace('^', '')}`,
  );
  const folder = project(join(scratch, `oldest-${program}`), [tarball, ...oldest]);
  const { stdout, stderr } = run(folder, process.execPath, program);
  expect(JSON.parse(stdout || 'null'), stderr).toMatchObject(told);
});

// The oldest release that package.json promises, and the two majors after it.
describe.each(['20.19.0', '22', '24'])('on Node %s', (release) => {
  const folder = join(scratch, `node-${release}`);
  const build = `node-${process.platform}-${process.arch}`;
  const node = join(folder, 'node_modules', build, 'bin/node');

  beforeAll(() => {
    project(folder, [`${build}@${release}`]);
    expect(run(folder, node, '--version').stdout).toMatch(new RegExp(`^v${release}`));
  });

  test.each(programs)('%s', (program) => {
    const { stdout, stderr } = run(installed, node, program);
    expect(JSON.parse(stdout || 'null'), stderr).toMatchObject(told);
  });
});
