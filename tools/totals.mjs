import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * The tests of vitest's JSON reports, counted. A file that could not be loaded counts as one failure, and so does a
 * report that is missing or without a test.
 */
export function totals(reports) {
  const sum = { passed: 0, failed: 0 };
  for (const path of reports) {
    const report = read(path);
    sum.passed += report?.numPassedTests ?? 0;
    sum.failed += report?.numFailedTests ?? 0;
    const files = report?.testResults ?? [];
    sum.failed += files.filter((file) => file.status === 'failed' && !failsByTest(file)).length;
    if (!report?.numPassedTests && !report?.numFailedTests && files.length === 0) sum.failed += 1;
  }
  return sum;
}

function failsByTest(file) {
  return file.assertionResults.some((test) => test.status === 'failed');
}

function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { passed, failed } = totals(process.argv.slice(2));
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}
