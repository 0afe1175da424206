import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { citizenAppeal } from '../../machines/lichuan-citizen-appeal';
import { hotlineWorkOrder } from '../../machines/lichuan-hotline-work-order';
import { coverageOf } from '../../src/analysis';

const { cited, notModelled, open, unaccounted } = coverageOf([hotlineWorkOrder, citizenAppeal])[
  'lichuan-2017'
];

test('every clause of the measures is carried out by something, or states a principle only', () => {
  expect(unaccounted).toEqual([]);
  expect(open).toEqual([]);
  // 首: the order to comply; 四.序: the purpose; 附1: a heading over two pictures.
  expect(notModelled).toEqual(['lichuan-2017/首', 'lichuan-2017/四.序', 'lichuan-2017/附1']);
  // 43 rows of the text, less those three.
  expect(cited).toHaveLength(40);
});

test('every clause that something carries out is named by a test of a duty or a row of the table', () => {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const titles = readdirSync(folder)
    .filter((file) => file.startsWith('lichuan-2017'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .flatMap((text) => [...text.matchAll(/(?:cite\(|"clause": )['"]([^'"]+)['"]/g)])
    .map(([, id]) => id);
  expect(cited.filter((id) => !titles.includes(id))).toEqual([]);
});
