import { describe, expect, test } from 'vitest';
import { notice2026 } from '../../calendars/notices/2026';
import { call } from './support/call';

const WORDING = `国务院办公厅关于2026年部分节假日安排的通知
国办发明电〔2025〕7号
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（周日）至23日（周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
国务院办公厅
2025年11月4日
`;
const RECORD = JSON.stringify(notice2026, null, 2);
const read = (text: string, ...more: string[]) =>
  call(['notice', 'given', ...more], { files: { given: text } });

describe('xinfang notice', () => {
  test('reads the official wording into the record', async () => {
    const { exit, out } = await read(WORDING, '--json', '--url', notice2026.url);
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toEqual({ ...notice2026, published: null });
  });

  test.each([
    ['the wording', WORDING],
    ['a record', RECORD],
  ])('says of %s that it adds up', async (_, text) => {
    const { exit, lines } = await read(text);
    expect(exit).toBe(0);
    expect(lines.at(-1)).toMatch(/^✓ adds up/);
  });

  test('names the line of everything that does not add up', async () => {
    // Eight days printed for 15–23 February, and a make-up workday on Monday 11 May.
    const wrong = WORDING.replace('共9天', '共8天').replace('5月9日（周六）', '5月11日（周一）');
    const { exit, lines, err } = await read(wrong);
    expect(exit).toBe(1);
    expect(lines.slice(0, 2)).toEqual([
      'given:4: 春节 prints 8 days, its span has 9',
      'given:6: make-up workday 2026-05-11 is not a Saturday or Sunday',
    ]);
    expect(err).toContain('国办发明电〔2025〕7号 does not add up');
  });

  test('names the line of a weekday that is printed wrongly', async () => {
    const { exit, lines } = await read(
      WORDING.replace('1日（周四）至3日（周六）', '1日（周五）至3日（周六）'),
    );
    expect([exit, lines[0]]).toEqual([1, 'given:3: 元旦: 2026-01-01 is 周四, not 周五']);
  });

  test('a record of a year that has a notice already does not follow on', async () => {
    const { exit, out } = await read(RECORD.replace('7号', '9号'));
    expect(exit).toBe(1);
    expect(out).toContain('2026 has a notice already');
  });

  test.each([
    ['no notice', 'hello', /^xinfang: given:1: not a notice on days off/],
    // A comma is missing after line 2; the parser stumbles over line 3.
    ['broken JSON', '{\n  "year": 2026\n  "number": "x"\n}', /^xinfang: given:3: not JSON/],
    [
      'a record of another shape',
      RECORD.replace('"signed"', '"sined"'),
      /^xinfang: given:\d+: not a notice/,
    ],
    // Six lines of provenance, the list, its first item with festival and, on four lines, its span.
    [
      'a record with a wrong field',
      RECORD.replace('"printedDays": 3', '"printedDays": "three"'),
      /^xinfang: given:14: not a notice: items\.0\.printedDays/,
    ],
  ])('%s cannot be read', async (_, text, why) => {
    const { exit, out, err } = await read(text);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toMatch(why);
  });

  test('a file that is not there cannot be read', async () => {
    const { exit, err } = await call(['notice', 'no-such-file']);
    expect(exit).toBe(2);
    expect(err).toMatch(/^xinfang: no-such-file: /);
  });
});
