import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { archive } from '../../machines/binhai-archive';
import { incidentReport } from '../../machines/binhai-incident-report';
import { petition } from '../../machines/binhai-petition';
import { screening } from '../../machines/binhai-screening';
import { coverageOf } from '../../src/analysis';

const procedures = [petition, incidentReport, screening, archive];
const { cited, notModelled, open, unaccounted } = coverageOf(procedures)['binhai-2023'];

test('every clause of the rules is carried out, open, or states a principle only', () => {
  expect(unaccounted).toEqual([]);
  // The transfer’s own three days; the reception days.
  expect(open).toHaveLength(8);
  // 首, 序, 七(一).序: identity and purpose; 二.1a, 四.1, 十一.2c: conduct; 三.1: purpose; 十.1, 十一.2a: references; 十.5, 十.6: calls.
  expect(notModelled).toHaveLength(11);
  // 73 rows of the text, less those nineteen.
  expect(cited).toHaveLength(54);
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
