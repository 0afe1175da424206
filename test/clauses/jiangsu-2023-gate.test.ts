import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { firstPetition } from '../../machines/jiangsu-first-petition';
import { coverageOf } from '../../src/analysis';

const { cited, notModelled, open, unaccounted } = coverageOf([firstPetition])['jiangsu-2023'];

test('every clause of the opinions is carried out, open, or states a principle only', () => {
  expect(unaccounted).toEqual([]);
  // Measures against a region, recommendations: procedures of their own.
  expect(open).toEqual([
    'jiangsu-2023/三(四).5',
    'jiangsu-2023/三(七).1',
    'jiangsu-2023/三(七).2',
    'jiangsu-2023/三(七).3',
    'jiangsu-2023/三(七).4',
  ]);
  // 首, 序, 一.a, 尾; 三(五).1 and 2: source control and research; 三(六).1, 3, 5: platforms, systems, training.
  expect(notModelled).toHaveLength(9);
  // 42 rows of the text, less those fourteen.
  expect(cited).toHaveLength(28);
});

test('every clause that something carries out is named by a test of a duty or a row of the table', () => {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const named = readdirSync(folder)
    .filter((file) => file.startsWith('jiangsu-2023') && !file.includes('gate'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .flatMap((text) => [...text.matchAll(/(?:cite\(|"clause": )['"](jiangsu-2023\/[^'"]+)['"]/g)])
    .map(([, id]) => id);
  expect(cited.filter((id) => !named.includes(id))).toEqual([]);
});
