import { describe, expect, test } from 'vitest';
import { china, chinaNotices, NoticeError, parseNotice } from '../../calendars';
import { notice2027 } from './support/notice-2027';
import { wordings } from './support/wordings';

const wording = (year: number) => wordings.find((each) => each.year === year)?.text ?? '';
const record = (year: number) => chinaNotices.find((each) => each.year === year);
const url = 'https://www.gov.cn/';

describe('the official wording', () => {
  test.each(wordings)('of $year gives the record of $number', ({ year, number, text }) => {
    const notice = parseNotice(text, { url, published: '2025-12-01' });
    expect(notice).toMatchObject({ year, number, url, published: '2025-12-01' });
    expect(notice.items).toEqual(record(year)?.items);
  });

  test('carries the day it was signed when that is in digits', () => {
    expect(parseNotice(wording(2026), { url }).signed).toBe('2025-11-04');
    expect(parseNotice(wording(2010), { url }).signed).toBeNull();
  });

  test('reads the same in one line, with blanks, with half-width signs', () => {
    const half = wording(2026).normalize('NFKC').replaceAll('月', ' 月 ');
    expect(parseNotice(half, { url }).items).toEqual(record(2026)?.items);
    const line = wording(2010).replaceAll('\n', '');
    expect(parseNotice(line.replace(/节假日期间.*/, ''), { url }).items).toEqual(
      record(2010)?.items,
    );
  });

  test('takes a number that the text does not print', () => {
    const bare = wording(2026).replace('国办发明电〔2025〕7号\n', '');
    expect(() => parseNotice(bare, { url })).toThrow('no 国办发明电 number');
    expect(parseNotice(bare, { url, number: 'N' }).number).toBe('N');
  });
});

test('a wording becomes a year of the calendar', () => {
  // Invented: the notice for 2027 is not out. Why the days add up is told beside the record.
  const text = `国务院办公厅关于2027年部分节假日安排的通知
国办发明电〔2026〕0号
一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、春节：2月5日（农历除夕、周五）至11日（农历正月初六、周四）放假调休，共7天。1月31日（周日）上班。
三、清明节：4月3日（周六）至5日（周一）放假，共3天。
四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。5月8日（周六）上班。
五、端午节：6月9日（周三）放假1天，不调休。
六、中秋节：9月15日（周三）放假。
七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。9月25日（周六）、10月9日（周六）上班。
国务院办公厅
2026年11月30日`;
  const notice = parseNotice(text, { url, number: notice2027.number });
  expect(notice).toEqual({ ...notice2027, url });
  // Thursday 4 February; 5–11 off; Friday 12.
  expect(china.withNotice(notice).nextWorkday('2027-02-04')).toBe('2027-02-12');
});

describe('a wording that does not add up is refused', () => {
  test.each([
    ['a wrong weekday', '1月4日（周日）', '1月4日（周六）', /2026-01-04 is 周日, not 周六/],
    [
      'a wrong weekday inside a span',
      '1日（周四）至3日',
      '1日（周五）至3日',
      /2026-01-01 is 周四, not 周五/,
    ],
    ['a wrong count', '共9天', '共8天', /春节 prints 8 days, its span has 9/],
    [
      'an impossible date',
      '1月4日（周日）',
      '2月30日（周日）',
      /元旦: 2026-02-30 is not a calendar day/,
    ],
    ['a missing make-up day', '1月4日（周日）上班。', '', /are 14, the decree gives 13/],
    [
      'an unknown clause',
      '1月4日（周日）上班',
      '1月4日（周日）轮休',
      /元旦: cannot read the clause with 2026-01-04/,
    ],
    [
      'a paragraph without days off',
      '9月25日（周五）至27日（周日）放假',
      '放假',
      /中秋节: no span/,
    ],
    ['no year', '2026年', '明年', /the text names no year/],
    ['no paragraphs', '：', ' ', /no paragraph like/],
  ])('%s', (_, from, to, problem) => {
    const text = wording(2026).replaceAll(from, to);
    expect(() => parseNotice(text, { url })).toThrow(NoticeError);
    expect(() => parseNotice(text, { url })).toThrow(problem);
  });

  test('quickly, however long and odd it is', () => {
    const started = performance.now();
    for (const piece of [
      '1月',
      '（',
      '一、',
      '公休日调至',
      '1日、',
      '1日（',
      '9',
      '，。',
      '2026年',
    ]) {
      expect(() => parseNotice(piece.repeat(50_000), { url })).toThrow(NoticeError);
    }
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
