import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkNotice, china, chinaNotices, type Notice, NoticeError } from '../../calendars';
import { notice2015 } from '../../calendars/notices/2015';
import { notice2020Amendment } from '../../calendars/notices/2020-amendment';
import { notice2026 } from '../../calendars/notices/2026';
import { packedModule } from '../../calendars/notices/generate';

describe('the notices of 2004–2026', () => {
  test('are 26: one a year, and an amendment in 2015, 2019 and 2020', () => {
    const years = Array.from({ length: 23 }, (_, n) => 2004 + n);
    expect(chinaNotices.map(({ year }) => year)).toEqual(
      [...years, 2015, 2019, 2020].toSorted((a, b) => a - b),
    );
  });

  test.each(chinaNotices.map((notice) => [notice.number, notice] as const))(
    '%s adds up',
    (_, n) => {
      const earlier = chinaNotices.slice(0, chinaNotices.indexOf(n));
      expect(checkNotice(n, earlier)).toBe(n);
    },
  );

  test.each(chinaNotices.map((notice) => [notice.number, notice] as const))(
    '%s was signed before its year, or amends, and cites a government page or Wikisource',
    (_, { signed, published, year, amends, url }) => {
      expect(amends === undefined ? signed?.slice(0, 4) : undefined).toBe(
        amends === undefined ? String(year - 1) : undefined,
      );
      if (published && signed) expect(published >= signed).toBe(true);
      expect(url).toMatch(/^https?:\/\/(www\.gov\.cn|zh\.wikisource\.org)\//);
    },
  );

  test('are packed into what the calendar reads, and the packed text is fresh', () => {
    const file = new URL('../../calendars/notices/packed.ts', import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(packedModule());
    const days = chinaNotices.map(({ signed, published, url, items, ...rest }) => ({
      ...rest,
      items: items.map(({ printedDays, ...item }) => item),
    }));
    expect(china.notices).toEqual(days);
  });
});

describe('a notice that does not add up is refused, with every reason', () => {
  const changed = (festival: string, change: Partial<Notice['items'][number]>): Notice => ({
    ...notice2026,
    items: notice2026.items.map((item) =>
      item.festival === festival ? { ...item, ...change } : item,
    ),
  });
  test.each<[string, Notice, RegExp[]]>([
    [
      'a wrong printed count',
      changed('春节', { printedDays: 8 }),
      [/春节 prints 8 days, its span has 9/],
    ],
    [
      'a make-up day on a weekday', // 2026-02-13 is a Friday; the 14th is then not worked either
      changed('春节', { makeupWorkdays: ['2026-02-13', '2026-02-28'] }),
      [
        /2026-02-13 is not a Saturday or Sunday/,
        /weekdays off less make-up workdays are 14, .* 13 /,
      ],
    ],
    [
      'a make-up day inside a span', // 2026-02-21 is a Saturday of the Spring Festival
      changed('春节', { makeupWorkdays: ['2026-02-21', '2026-02-28'] }),
      [/2026-02-21 is both a day off and worked/],
    ],
    [
      'one make-up day twice',
      changed('春节', { makeupWorkdays: ['2026-02-28', '2026-02-28'] }),
      [/2026-02-28 stands twice/, /are 14, .* 13 /],
    ],
    [
      'a statutory day that is not off', // 春节 2026: 除夕 is Monday 16 February
      changed('春节', { off: ['2026-02-17', '2026-02-25'] }),
      [/2026-02-16, 春节, is not a day off/, /are 14, .* 13 /],
    ],
    [
      'a span the wrong way round',
      changed('清明节', { off: ['2026-04-06', '2026-04-04'] }),
      [/清明节 ends on 2026-04-04, before it begins/, /prints 3 days, its span has 0/],
    ],
    [
      'a day in lieu on a weekend',
      changed('清明节', { inLieu: ['2026-04-11'] }),
      [/2026-04-11 is not a weekday/],
    ],
    [
      'an impossible date',
      changed('清明节', { off: ['2026-04-04', '2026-04-31'] }),
      [/'2026-04-31' is not a calendar day/],
    ],
    [
      'a date of another year',
      changed('元旦', { makeupWorkdays: ['2025-01-04'] }),
      [/2025-01-04 is not a day of 2026 or the December before/],
    ],
    [
      'a date of the year after', // 2027-01-02 is a Saturday
      changed('元旦', { makeupWorkdays: ['2027-01-02'] }),
      [/2027-01-02 is not a day of 2026/],
    ],
    [
      'a year the decree is not known for',
      { ...notice2026, year: 2061 },
      [/the decree is known for 2000 to 2060 only/],
    ],
    [
      'an amendment of nothing',
      notice2020Amendment,
      [/amends 国办发明电〔2019〕16号/, /cancels 2020-02-01/],
    ],
  ])('%s', (_, notice, reasons) => {
    let caught: unknown;
    try {
      checkNotice(notice);
    } catch (error) {
      caught = error;
    }
    if (!(caught instanceof NoticeError)) return expect.fail('it was accepted');
    const text = caught.problems.join('\n');
    for (const reason of reasons) expect(text).toMatch(reason);
    expect(caught.notice).toBe(notice.number);
  });

  test.each([
    [{}, ['it has no year', 'it has no number', 'it has no items']],
    [{ ...notice2026, items: [{ festival: '元旦', off: ['2026-01-01'] }] }, ['it has no items']],
    [{ ...notice2026, items: [null] }, ['it has no items']],
    [{ ...notice2026, items: [] }, ['it has no items']],
    [{ ...notice2026, year: '2026' }, ['it has no year']],
  ])('a record of another shape: %#', (record, reasons) => {
    for (const reason of reasons) {
      expect(() => checkNotice(record as unknown as Notice)).toThrow(reason);
    }
  });

  test('an amendment that grants a day more than it says', () => {
    // 2015-09-03 is a Thursday; 3–5 September off, Sunday the 6th worked, grants Friday for Sunday
    // and the Thursday on top: one extra day. Saying none is refused.
    const amendment = chinaNotices.find(({ amends }) => amends === notice2015.number);
    if (!amendment) return expect.fail('no amendment of 2015');
    const { extraDaysOff, ...silent } = amendment;
    expect(extraDaysOff).toBe(1);
    expect(() => checkNotice(silent, [notice2015])).toThrow('are 12, the decree gives 11 days');
  });
});
