import { execFileSync } from 'node:child_process';
import Holidays from 'date-holidays';
import { LunarDay, type SolarDay, SolarTerm } from 'tyme4ts';
import { describe, expect, test } from 'vitest';
import { china, fromDayNumber, toDayNumber } from '../../calendars';
import { statutoryDays } from '../../calendars/statutory';

const everyDay = (first: '2004-01-01', last: '2026-12-31') =>
  Array.from({ length: toDayNumber(last) - toDayNumber(first) + 1 }, (_, n) =>
    fromDayNumber(toDayNumber(first) + n),
  );
const years = (from: number, through: number) =>
  Array.from({ length: through - from + 1 }, (_, n) => from + n);

test('chinese-days agrees on each of the 8,401 days of 2004–2026 but one', () => {
  // The notice for 2006 has Saturday 2005-12-31 worked; chinese-days counts that notice from 2006 on.
  const days = everyDay('2004-01-01', '2026-12-31');
  expect(days).toHaveLength(23 * 365 + 6);
  // In a process of its own: chinese-days takes days for others where the zone is west of Greenwich.
  const script = `const { isWorkday } = require('chinese-days');
    process.stdout.write(JSON.stringify(${JSON.stringify(days)}.map((day) => isWorkday(day))));`;
  const out = execFileSync(process.execPath, ['-'], {
    input: script,
    env: { ...process.env, TZ: 'UTC' },
    encoding: 'utf8',
  });
  const theirs: unknown = JSON.parse(out);
  if (!Array.isArray(theirs)) return expect.fail('no answer');
  expect(days.filter((day, n) => theirs[n] !== china.isWorkday(day))).toEqual(['2005-12-31']);
});

describe('tyme4ts agrees on the festivals of the lunar year and on 清明, 2000–2060', () => {
  const iso = (day: SolarDay) =>
    [day.getYear(), day.getMonth(), day.getDay()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
  const lunar = (year: number, month: number, day: number) =>
    iso(LunarDay.fromYmd(year, month, day).getSolarDay());

  test.each(years(2000, 2060))('%i', (year) => {
    const first = (name: string) => {
      const festival = statutoryDays(year).find((each) => each.festival === name);
      return festival === undefined ? undefined : fromDayNumber(festival.day);
    };
    const spring = statutoryDays(year).find((each) => each.festival === '春节')?.day ?? 0;
    // 除夕, the day before 初一, is the first day in 2008–2013 and from 2025 on.
    const eve = (year >= 2008 && year <= 2013) || year >= 2025 ? 1 : 0;
    expect(fromDayNumber(spring + eve)).toBe(lunar(year, 1, 1));
    if (year < 2008) return expect(first('清明节')).toBeUndefined();
    expect(first('端午节')).toBe(lunar(year, 5, 5));
    expect(first('中秋节')).toBe(lunar(year, 8, 15));
    expect(first('清明节')).toBe(
      iso(SolarTerm.fromName(year, '清明').getJulianDay().getSolarDay()),
    );
  });
});

/*
 * What date-holidays is known to have wrong or otherwise: for 2021 it lists whole spans; its 中秋 of
 * 2033 (a month late: the leap month), 2039 and 2059, and its 端午 of 2053 (a day early) are not the
 * official days; and 春节 is 除夕, 初一, 初二 in every year, which was the rule of 2008–2013 only.
 */
test('date-holidays agrees on the statutory days of 2008–2060, its known errors aside', () => {
  const witness = new Holidays('CN');
  const names = ['元旦', '清明节', '端午节', '中秋节', '国庆节'];
  const differing = years(2008, 2060).flatMap((year) => {
    const listed = witness
      .getHolidays(year)
      .filter(({ type, date }) => type === 'public' && date.endsWith('00:00:00'));
    return names
      .filter((name) => {
        const theirs = listed.filter((each) => each.name.startsWith(name));
        const days = statutoryDays(year)
          .filter(({ festival }) => festival === name)
          .map(({ day }) => fromDayNumber(day));
        return theirs.map(({ date }) => date.slice(0, 10)).join() !== days.join();
      })
      .map((name) => `${year} ${name}`);
  });
  expect(differing).toEqual([
    ...names.map((name) => `2021 ${name}`),
    '2033 中秋节',
    '2039 中秋节',
    '2053 端午节',
    '2059 中秋节',
  ]);
});
