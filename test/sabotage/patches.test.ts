import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const folder = 'test/sabotage';
const patches = readdirSync(folder).filter((file) => file.endsWith('.patch'));

describe('the planted faults', () => {
  test('are at least ten of the house and five of each procedure that came later', () => {
    const of = (name: RegExp) => patches.filter((file) => name.test(file)).length;
    expect(of(/^\d\d-/)).toBeGreaterThanOrEqual(10);
    for (const id of [
      'jilin-review',
      'jilin-remedy-chain',
      'jiangsu-first-petition',
      'ongniud-premium-dispute',
      'ongniud-consultation',
      'binhai-petition',
      'national-petition',
    ])
      expect(of(new RegExp(`^${id}-`)), id).toBeGreaterThanOrEqual(5);
  });

  test('are at least three of each smaller procedure', () => {
    for (const id of [
      'jilin-evidence-request',
      'jilin-coordination-meeting',
      'jiangsu-jurisdiction',
      'jiangsu-regional-supervision',
      'jiangsu-recommendation',
      'binhai-archive',
      'binhai-incident-report',
      'binhai-reception-session',
      'binhai-screening',
      'binhai-transfer-out',
    ])
      expect(patches.filter((file) => file.startsWith(`${id}-`)).length, id).toBeGreaterThanOrEqual(
        3,
      );
  });

  test.each(patches)('%s still fits the code, and names its test', (file) => {
    const path = `${folder}/${file}`;
    const text = readFileSync(path, 'utf8');
    const check = spawnSync('git', ['apply', '-C1', '--check', path], { encoding: 'utf8' });
    expect(check.status, check.stderr).toBe(0);
    const named = /^Test: (.+)$/m.exec(text)?.[1]?.trim() ?? '';
    expect(existsSync(named), named).toBe(true);
    expect(text).toMatch(/^Fault: .+$/m);
    expect(text).toMatch(/^Title: .+$/m);
  });
});
