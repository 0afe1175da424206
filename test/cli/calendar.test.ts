import { describe, expect, test } from 'vitest';
import { call } from './support/call';

const data = async (...argv: string[]) =>
  JSON.parse((await call(['calendar', ...argv, '--json'])).out);

describe('xinfang calendar', () => {
  test('counts the workdays of each month of 2026', async () => {
    const { months, workdays } = await data('2026');
    // Weekdays, less the weekdays off, plus the make-up days.
    expect(months.map(({ workdays: n }: { workdays: number }) => n)).toEqual([
      22 - 2 + 1, // off Thu 1, Fri 2; worked Sun 4
      20 - 6 + 2, // off Mon 16 – Fri 20, Mon 23; worked Sat 14, Sat 28
      22,
      22 - 1, // off Mon 6
      21 - 3 + 1, // off Fri 1, Mon 4, Tue 5; worked Sat 9
      22 - 1, // off Fri 19
      23,
      21,
      22 - 1 + 1, // off Fri 25; worked Sun 20
      22 - 5 + 1, // off Thu 1, Fri 2, Mon 5 – Wed 7; worked Sat 10
      21,
      23,
    ]);
    // 261 weekdays less the 13 days of the decree: what a notice moves it gives back.
    expect(workdays).toBe(248);
  });

  test('tells days off and make-up workdays by festival, with the notice and where it is', async () => {
    const { exit, out } = await call(['calendar', '2026']);
    expect(exit).toBe(0);
    expect(out).toMatch(
      /Spring Festival +02-15 Sun – 02-23 Mon +9 +02-14 Sat, 02-28 Sat +国办发明电〔2025〕7号/,
    );
    expect(out).toContain('https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm');
    expect(out).toContain('uncertain: the next notice may change 2026-12-29 to 2026-12-31');
    const order = ['New Year', 'Spring', 'Tomb', 'Labour', 'Dragon', 'Mid-Autumn', 'National'];
    expect(order.map((name) => out.indexOf(name))).toEqual(
      order.map((name) => out.indexOf(name)).sort((a, b) => a - b),
    );
  });

  test('an amendment counts together with what it amends', async () => {
    const { festivals, notices } = await data('2020');
    // 24–30 January by the notice, 31 January to 2 February by its amendment, which takes back the make-up day of 1 February.
    expect(festivals[1]).toMatchObject({
      zh: '春节',
      off: [{ from: '2020-01-24', through: '2020-02-02' }],
      makeupWorkdays: ['2020-01-19'],
      notices: ['国办发明电〔2019〕16号', '国办发明电〔2020〕1号'],
    });
    expect(notices).toHaveLength(2);
  });

  test('the last days of a year belong to the New Year of the next notice', async () => {
    const { festivals } = await data('2018');
    expect(festivals.at(-1)).toMatchObject({
      zh: '元旦',
      off: [{ from: '2018-12-30', through: '2018-12-31' }],
      makeupWorkdays: ['2018-12-29'],
    });
  });

  test('a year without a notice is refused, or guessed and marked so', async () => {
    const refused = await call(['calendar', '2027']);
    expect([refused.exit, refused.out]).toEqual([1, '']);
    expect(refused.err).toContain('covers 2004-01-01 to 2026-12-31, not 2027-01-01');
    const { exit, out } = await call(['calendar', '2027', '--project']);
    expect(exit).toBe(0);
    expect(out).toContain('projected: 2027-01-01 to 2027-12-31');
  });

  test('a year in other words cannot be read', async () => {
    expect(await call(['calendar', 'next'])).toMatchObject({ exit: 2, out: '' });
  });
});
