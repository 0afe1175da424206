import { describe, expect, test } from 'vitest';
import { aligned, inkOf, widthOf, wrapped } from '../../src/cli/page';

describe('the page', () => {
  test.each([
    ['due', 3],
    ['承办单位', 8],
    ['（二）', 6],
    ['三(三)2b', 8],
    ['\u001b[31m逾期\u001b[39m', 4],
  ])('%s takes %i columns', (text, columns) => {
    expect(widthOf(text)).toBe(columns);
  });

  test('cells stand under each other whatever their script and colour', () => {
    const { red } = inkOf(true);
    const rows = aligned([
      [red('受理'), 'a'],
      ['accept', 'b'],
    ]);
    // Six columns for the wider cell and two between.
    expect(rows).toEqual([`${red('受理')}    a`, 'accept  b']);
  });

  test('a line breaks at blanks and between ideographs, never inside a citation', () => {
    expect(wrapped('see lichuan-2017/三(三)2b now', 12)).toEqual([
      'see',
      'lichuan-2017/三(三)2b',
      'now',
    ]);
    expect(wrapped('承办单位应当', 8)).toEqual(['承办单位', '应当']);
  });
});
