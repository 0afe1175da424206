import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { coverageOf } from '../../src/analysis';
import { procedure } from '../support/ongniud';

const { cited, notModelled, open } = coverageOf([procedure])['ongniud-2024'];

test('the dispute carries out every clause that binds, but the two on convening meetings', () => {
  // 52 rows: 7 are principles only, 2 speak of special meetings and who arranges them.
  expect(notModelled).toHaveLength(7);
  expect(cited).toHaveLength(43);
  expect(cited.filter((id) => open.includes(id))).toEqual([]);
  expect(cited).not.toContain('ongniud-2024/二(二).2');
  expect(cited).not.toContain('ongniud-2024/三(四)c');
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
