import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clauseIds, decisionIds, nationalIds } from '../../src/law';
import { root } from '../entries';
import type { Spot } from './source';

/** A test file that names an id: the first line that does, and how many do. */
export interface Naming extends Spot {
  readonly lines: number;
}
/** Tests by the clauses and decisions they name in full. */
export type Namings = ReadonlyMap<string, readonly Naming[]>;

/** Tests of these pages name clauses as samples, and prove none. */
const elsewhere = /(^|\/)(node_modules|docs)(\/|$)/;
const isRead = (file: string) => /\.(ts|json|jsonl)$/.test(file) && !elsewhere.test(file);

/** Reads every test and its data for the ids of clauses and decisions. */
export function namingsInTests(): Namings {
  const found = new Map<string, Naming[]>();
  const files = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' });
  for (const file of files.filter(isRead).sort())
    for (const [id, lines] of namedIn(readFileSync(join(root, 'test', file), 'utf8'))) {
      const naming = { file: `test/${file}`, line: lines[0] ?? 1, lines: lines.length };
      found.set(id, [...(found.get(id) ?? []), naming]);
    }
  return found;
}

/** The lines of a text, counted from 1, that name each clause or decision in full. */
export function namedIn(text: string): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [index, line] of text.split('\n').entries())
    for (const id of new Set(line.match(anyId)))
      found.set(id, [...(found.get(id) ?? []), index + 1]);
  return found;
}

/** The longest first: an id may begin another. */
const anyId = new RegExp(
  [...clauseIds, ...nationalIds, ...decisionIds]
    .sort((a, b) => b.length - a.length)
    .map((id) => id.replace(/[.()]/g, '\\$&'))
    .join('|'),
  'gu',
);
