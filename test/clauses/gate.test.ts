import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { procedures } from '../../machines';
import { coverageOf } from '../../src/analysis';
import type { AnyProcedure } from '../../src/procedure/procedure';

const loaded = await Promise.all(
  Object.values(procedures).map((load): Promise<AnyProcedure> => load()),
);
const coverage = coverageOf(loaded);
const folder = fileURLToPath(new URL('.', import.meta.url));
/** The clauses of a document that its clause tests name, in a title or in a row of a table. */
const namedOf = (document: string) =>
  new Set(
    readdirSync(folder)
      .filter((file) => file.startsWith(document))
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .flatMap((text) => [...text.matchAll(/(?:cite\(|"clause": )['"]([^'"]+)['"]/g)])
      .map(([, id]) => id),
  );

// The rows of each text, and those of them read as nothing but principle:
// Jilin 首, 序; 五.1a, 1c, 3, 4. Lichuan 首, 四.序, 附1. Jiangsu 首, 序, 一.a, 尾; 三(五).1, 2; 三(六).1, 3, 5.
// Binhai 首, 序, 七(一).序; 二.1a, 四.1, 十一.2c; 三.1; 十.1, 十一.2a; 十.5, 十.6.
describe.each([
  ['jilin-2021', 56, 6],
  ['lichuan-2017', 43, 3],
  ['jiangsu-2023', 42, 9],
  ['ongniud-2024', 52, 7],
  ['binhai-2023', 73, 11],
] as const)('%s', (document, rows, principles) => {
  const { cited, notModelled, open, unaccounted } = coverage[document];

  test('every clause is carried out by something, or states a principle only', () => {
    expect(unaccounted).toEqual([]);
    expect(open).toEqual([]);
    expect(notModelled).toHaveLength(principles);
    expect(cited).toHaveLength(rows - principles);
  });

  test('every clause that something carries out is named by a test of a duty or a row of the table', () => {
    const named = namedOf(document);
    expect(cited.filter((id) => !named.has(id))).toEqual([]);
  });
});
