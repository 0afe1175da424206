import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { procedures } from '../../machines';
import { inForceIn } from '../../src/cli/in-force';
import { failuresOf, playScenario, readScenario } from '../../src/testing';

const at = (path: string) => new URL(path, import.meta.url);
const folders = readdirSync(at('.'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

test('each folder is named after a procedure', () => {
  expect(folders.filter((name) => !Object.hasOwn(procedures, name))).toEqual([]);
  expect(folders).toContain('lichuan-hotline-work-order');
  expect(folders).toContain('lichuan-citizen-appeal');
});

describe.each(folders)('%s', (id) => {
  const files = readdirSync(at(`${id}/`)).filter((name) => name.endsWith('.jsonl'));
  test.each(files)('%s goes as written', async (file) => {
    const text = readFileSync(at(`${id}/${file}`), 'utf8');
    const { procedure, ...options } = await inForceIn(id, readScenario(text));
    const events = playScenario(procedure, text, options);
    expect(failuresOf(events)).toEqual([]);
    expect(events.filter((event) => event.kind === 'expected')).not.toEqual([]);
  });
});
