import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { petition } from '../../machines/binhai-petition';
import { receptionSession } from '../../machines/binhai-reception-session';
import { transferOut } from '../../machines/binhai-transfer-out';
import { coverageOf } from '../../src/analysis';

const { cited, notModelled, open, unaccounted } = coverageOf([
  petition,
  transferOut,
  receptionSession,
])['binhai-2023'];

test('every clause of the rules is carried out, open, or states a principle only', () => {
  expect(unaccounted).toEqual([]);
  // The storing of archives; screening; incidents.
  expect(open).toHaveLength(5);
  // 首, 序, 七(一).序: identity and purpose; 二.1a, 四.1, 十一.2c: conduct; 三.1: purpose; 十.1, 十一.2a: references; 十.5, 十.6: calls.
  expect(notModelled).toHaveLength(11);
  // 73 rows of the text, less those sixteen.
  expect(cited).toHaveLength(57);
});

test('every clause that something carries out is named by a test of a duty or a row of the table', () => {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const named = readdirSync(folder)
    .filter((file) => file.startsWith('binhai-2023') && !file.includes('gate'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .flatMap((text) => [...text.matchAll(/(?:cite\(|"clause": )['"]([^'"]+)['"]/g)])
    .map(([, id]) => id);
  expect(cited.filter((id) => !named.includes(id))).toEqual([]);
});
