import { describe, expect, test } from 'vitest';
import {
  CalendarCoverageError,
  china,
  guangxi,
  type Notice,
  NoticeError,
  type PlainDate,
} from '../../calendars';
import { notice2026 } from '../../calendars/notices/2026';
import { notice2027 } from './support/notice-2027';

/** Monday 30 November 2026 off, Saturday the 28th worked. */
const swap2026: Pick<Notice, 'items'> = {
  items: [
    {
      festival: '国庆节',
      off: ['2026-11-30', '2026-11-30'],
      printedDays: 1,
      makeupWorkdays: ['2026-11-28'],
    },
  ],
};

describe('adding the next notice', () => {
  const next = china.withNotice(notice2027);

  test('gives a new edition that covers the year, and leaves the old one as it was', () => {
    expect(next.id).toBe('CN@2027.1');
    expect(next.coverage).toEqual({
      from: '2004-01-01',
      certainThrough: '2027-12-28',
      through: '2027-12-31',
    });
    expect(next.notices).toHaveLength(27);
    expect(china.notices).toHaveLength(26);
    expect(china.id).toBe('CN@2026.1');
    expect(() => china.isWorkday('2027-01-04')).toThrow(CalendarCoverageError);
  });

  test('counts by it', () => {
    expect(next.isWorkday('2027-02-11')).toBe(false); // projected as worked
    expect(next.isWorkday('2027-01-31')).toBe(true); // a Sunday
    expect(next.dayInfo('2027-01-31')).toMatchObject({
      kind: 'makeupWorkday',
      notice: 'an invented number',
      certainty: 'certain',
    });
    expect(next.workdaysBetween('2026-12-31', '2027-12-31')).toBe(248); // 261 weekdays less 13
    // Thursday 4 February; 5–11 off; Friday 12.
    expect(next.addWorkdays('2027-02-04', 1)).toBe('2027-02-12');
    expect(next.certainty('2026-12-20', '2027-01-10')).toEqual({ certainty: 'certain' });
    // Projection moves on: 2028 begins on a Saturday, in lieu on Monday 3.
    expect(next.nextWorkday('2027-12-31', { beyond: 'project' })).toBe('2028-01-04');
  });

  test('takes an amendment too', () => {
    // Monday 10 May off on top, worked instead on Saturday 22 May.
    const amendment: Notice = {
      year: 2027,
      number: 'an invented amendment',
      signed: null,
      published: null,
      url: 'https://example.org/',
      amends: notice2027.number,
      items: [
        {
          festival: '劳动节',
          off: ['2027-05-10', '2027-05-10'],
          printedDays: 1,
          makeupWorkdays: ['2027-05-22'],
        },
      ],
    };
    const amended = next.withNotice(amendment);
    expect(amended.id).toBe('CN@2027.2');
    expect(amended.coverage).toEqual(next.coverage);
    expect(amended.isWorkday('2027-05-10')).toBe(false);
    expect(amended.isWorkday('2027-05-22')).toBe(true);
    expect(() => china.withNotice(amendment)).toThrow(NoticeError);
    // An amendment of the year before, when the next year is out already, is a new edition too.
    const late = { ...amendment, ...swap2026, year: 2026, amends: notice2026.number };
    expect(next.withNotice(late).id).toBe('CN@2027.2');
    expect(next.withNotice(late).isWorkday('2026-11-30')).toBe(false);
  });

  test.each<[string, Notice, RegExp]>([
    ['a year that does not follow', { ...notice2027, year: 2028 }, /ends with 2026: .* of 2027/],
    ['a year it has', notice2026, /ends with 2026/],
    [
      'days that do not add up',
      { ...notice2027, items: notice2027.items.slice(1) },
      /are 12, .* 13/,
    ],
  ])('refuses %s', (_, notice, problem) => {
    expect(() => china.withNotice(notice)).toThrow(NoticeError);
    expect(() => china.withNotice(notice)).toThrow(problem);
  });
});

const cancelsMakeupWorkdays = ['2026-02-14'] as const; // Saturday, worked for the Spring Festival

describe('an overlay: 三月三 in Guangxi', () => {
  const calendar = china.withOverlay(guangxi);

  test('says what it is', () => {
    expect(guangxi.complete).toBe(false);
    expect(calendar.id).toBe('CN@2026.1+CN-GX');
    expect(calendar.coverage).toEqual({ ...china.coverage, from: '2015-01-01' });
  });

  test.each([
    ['2017-03-30', true, false], // Thursday, off in the region
    ['2017-04-01', true, false], // Saturday, worked in the country, cancelled in the region
    ['2017-04-03', false, false],
    ['2017-04-08', false, true], // Saturday, worked in the region only
    ['2026-04-17', true, false],
    ['2026-04-21', true, true],
  ] as const)('%s: worked in the country %s, in the region %s', (day, country, region) => {
    expect(china.isWorkday(day)).toBe(country);
    expect(calendar.isWorkday(day)).toBe(region);
  });

  test('counts across it', () => {
    // Thursday 30 March to Tuesday 4 April off: Wednesday 5, Thursday 6, Friday 7, Saturday 8 worked.
    expect(calendar.addWorkdays('2017-03-29', 4)).toBe('2017-04-08');
    expect(calendar.dayInfo('2017-03-30')).toMatchObject({
      kind: 'arrangedDayOff',
      festival: { zh: '壮族三月三' },
      notice: 'text of the notice of 2017-02-10',
    });
  });

  test.each<[string, () => unknown, PlainDate]>([
    ['a year without data', () => calendar.isWorkday('2018-03-01'), '2018-03-01'],
    ['a count into one', () => calendar.addWorkdays('2017-12-20', 20), '2018-01-01'],
    ['a count back into one', () => calendar.addWorkdays('2023-01-05', -10), '2022-12-31'],
    [
      'a span across them',
      () => calendar.workdaysBetween('2017-12-20', '2023-01-05'),
      '2018-01-01',
    ],
    ['the certainty of one', () => calendar.certainty('2017-12-20', '2018-01-05'), '2018-01-01'],
    ['a year before its first', () => calendar.isWorkday('2014-12-31'), '2014-12-31'],
  ])('refuses %s', (_, ask, day) => {
    expect(ask).toThrow(CalendarCoverageError);
    expect(ask).toThrow(`not ${day}`);
  });

  test('may cancel a make-up day and do nothing else', () => {
    const source = 'invented';
    const only = { ...guangxi, years: { 2026: { off: [], cancelsMakeupWorkdays, source } } };
    expect(china.withOverlay(only).dayInfo('2026-02-14')).toMatchObject({
      kind: 'restDay',
      notice: 'invented',
    });
  });

  test('keeps to its own last year when a notice is added, and guesses after it', () => {
    const next = calendar.withNotice(notice2027);
    expect(next.id).toBe('CN@2027.1+CN-GX');
    expect(next.coverage.through).toBe('2026-12-31');
    expect(() => next.isWorkday('2027-01-04')).toThrow(CalendarCoverageError);
    expect(next.dayInfo('2027-01-31', { beyond: 'project' })).toMatchObject({
      working: true,
      certainty: 'projected',
    });
  });
});
