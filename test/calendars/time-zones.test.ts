import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { expect, test } from 'vitest';
import { checksum } from './support/checksum';

const { outputFiles } = buildSync({
  stdin: {
    contents: `
      import { checksum } from './support/checksum';
      console.log(JSON.stringify([checksum(), new Date(2026, 0, 1, 12).getTimezoneOffset()]));`,
    resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  write: false,
});

test.each([
  ['UTC', 0],
  ['America/New_York', 300],
  ['Pacific/Auckland', -780],
  ['Asia/Shanghai', -480],
])('under TZ=%s every day has the same answer', (zone, offset) => {
  const out = execFileSync(process.execPath, ['--input-type=module'], {
    input: outputFiles[0]?.text ?? '',
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });
  expect(JSON.parse(out)).toEqual([checksum(), offset]);
});
