import { describe, expect, test } from 'vitest';
import { china, monthly } from '../../calendars';
import { agenda, cite } from '../../src';

const window = { from: '2026-04-01', through: '2026-06-30', calendar: china } as const;

describe.each([
  [cite('jiangsu-2023/三(四).4'), 'analysis'],
  [cite('jiangsu-2023/三(五).4'), 'leadersReceive'],
] as const)('%s', (_, duty) => {
  test('定期 has no day of its own; the organ’s own rule has', () => {
    expect(agenda('jiangsu-2023', window).open).toContainEqual({ duty, open: 'rule' });
    // Wednesday 15 April, Friday 15 May and Monday 15 June 2026 are worked.
    const choices = { [duty]: { rule: monthly({ day: 15 }) } };
    const { days } = agenda('jiangsu-2023', { ...window, choices });
    expect(days.map((day) => [day.duty, day.on])).toEqual([
      [duty, '2026-04-15'],
      [duty, '2026-05-15'],
      [duty, '2026-06-15'],
    ]);
  });
});
