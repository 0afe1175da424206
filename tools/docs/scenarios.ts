import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../entries';

/** A case that the tests play from a file. */
export interface Played {
  readonly file: string;
  readonly name: string;
  readonly acts: number;
  /** Its first note. */
  readonly note: string;
}

/** The scenario files of a procedure, by name. */
export function playedIn(procedure: string): readonly Played[] {
  const folder = `test/scenarios/${procedure}`;
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => {
      const file = `${folder}/${name}`;
      const lines = readFileSync(join(root, file), 'utf8').split('\n').filter(Boolean);
      const parsed = lines.map((line): { type?: string; note?: string } => JSON.parse(line));
      return {
        file,
        name: name.replace('.jsonl', ''),
        acts: parsed.filter(({ type }) => type !== undefined).length,
        note: parsed.find(({ note }) => note !== undefined)?.note ?? '',
      };
    });
}
