import { describe, expect, test } from 'vitest';
import { receivedOn } from 'xinfang';

const hours = { from: '08:30', until: '17:30' };

describe('receivedOn', () => {
  test.each([
    ['in office hours', '2026-03-16T10:00:00+08:00', '2026-03-16'],
    ['before they begin, the same day', '2026-03-16T06:00:00+08:00', '2026-03-16'],
    ['a minute before they end', '2026-03-16T17:29:59+08:00', '2026-03-16'],
    ['when they end, the next working day', '2026-03-16T17:30:00+08:00', '2026-03-17'],
    // Friday evening: Monday
    ['on a Friday evening', '2026-03-20T20:00:00+08:00', '2026-03-23'],
    // Saturday 14 February 2026 is worked; 15–23 are the Spring Festival
    ['on a make-up Saturday', '2026-02-14T09:00:00+08:00', '2026-02-14'],
    ['on the evening of that Saturday', '2026-02-14T18:00:00+08:00', '2026-02-24'],
    ['in the Spring Festival', '2026-02-18T10:00:00+08:00', '2026-02-24'],
    // 01:00 UTC is 09:00 in Beijing; 16:00 UTC is midnight of the next day
    ['given in UTC', '2026-03-16T01:00:00Z', '2026-03-16'],
    ['given in UTC, past Beijing’s midnight', '2026-03-16T16:00:00Z', '2026-03-17'],
  ] as const)('%s', (_, instant, day) => {
    expect(receivedOn(instant, hours)).toBe(day);
    expect(receivedOn(Date.parse(instant), hours)).toBe(day);
  });

  test.each([
    [{ from: '8:30', until: '17:30' }],
    [{ from: '17:30', until: '08:30' }],
    [{ from: '08:30', until: '25:00' }],
    [undefined],
  ])('%j are no office hours', (given) => {
    expect(() => receivedOn('2026-03-16T10:00:00+08:00', given as never)).toThrow(
      'are no office hours',
    );
  });
});
