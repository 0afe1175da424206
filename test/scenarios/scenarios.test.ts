import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { procedures } from '../../machines';
import { failuresOf, playScenario } from '../../src/testing';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const filesIn = (procedure: string) =>
  readdirSync(new URL(`${procedure}/`, import.meta.url)).filter((name) => name.endsWith('.jsonl'));

describe.each(Object.entries(procedures))('%s', async (id, load) => {
  const procedure = await load();
  test.each(filesIn(id))('%s goes as written', (file) => {
    const events = playScenario(procedure, read(`${id}/${file}`));
    expect(failuresOf(events)).toEqual([]);
    expect(events.filter((event) => event.kind === 'expected')).not.toEqual([]);
  });
});
