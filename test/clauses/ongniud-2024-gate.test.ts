import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { coverageOf } from '../../src/analysis';
import { procedure as dispute } from '../support/ongniud';
import { procedure as consultation } from '../support/ongniud-consultation';

const { cited, notModelled, open, unaccounted } = coverageOf([dispute, consultation])[
  'ongniud-2024'
];

test('every clause is carried out by something, or states a principle only', () => {
  // 52 rows: 7 are principles only.
  expect(notModelled).toHaveLength(7);
  expect(cited).toHaveLength(45);
  expect(open).toEqual([]);
  expect(unaccounted).toEqual([]);
});

test('every clause that something carries out is named by a test of a duty or a row of the table', () => {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const titles = readdirSync(folder)
    .filter((file) => file.startsWith('ongniud-2024'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .flatMap((text) => [...text.matchAll(/(?:cite\(|"clause": )['"]([^'"]+)['"]/g)])
    .map(([, id]) => id);
  expect(cited.filter((id) => !titles.includes(id))).toEqual([]);
});
