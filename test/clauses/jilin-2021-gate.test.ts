import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { remedyChain } from '../../machines/jilin-remedy-chain';
import { review } from '../../machines/jilin-review';
import { coverageOf } from '../../src/analysis';

const { cited, notModelled, open, unaccounted } = coverageOf([review, remedyChain])['jilin-2021'];

test('every clause of the measures is carried out, open, or states a principle only', () => {
  expect(unaccounted).toEqual([]);
  // Material a division fetches itself, and what the office does with a request: a procedure of its own.
  expect(open).toEqual(['jilin-2021/四.11a', 'jilin-2021/四.11c', 'jilin-2021/四.12b']);
  // 首, 序: legal base and purpose; 五.1a: staffing; 五.1c: goals; 五.3, 五.4: conduct.
  expect(notModelled).toHaveLength(6);
  // 56 rows of the text, less those nine.
  expect(cited).toHaveLength(47);
});

test('every clause that something carries out is named by a test of a duty or a row of the table', () => {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const named = readdirSync(folder)
    .filter((file) => file.startsWith('jilin-2021') && !file.includes('gate'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .flatMap((text) => [...text.matchAll(/(?:cite\(|"clause": |\[)['"](jilin-2021\/[^'"]+)['"]/g)])
    .map(([, id]) => id);
  expect(cited.filter((id) => !named.includes(id))).toEqual([]);
});
