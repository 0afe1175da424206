import { describe, expect, test } from 'vitest';
import { china, type PlainDate } from '../../calendars';
import { type AgendaOptions, agenda, cite, duties } from '../../src';

const binhai = (from: PlainDate, through: PlainDate, rest: Partial<AgendaOptions> = {}) =>
  agenda('binhai-2023', { from, through, calendar: china, ...rest });
const of = (duty: string, { days }: ReturnType<typeof agenda>) =>
  days.filter((one) => one.duty === duty).map(({ duty: _, ...day }) => day);

describe(cite('binhai-2023/七(一).1'), () => {
  test('the director hears the report on the last Friday of each quarter', () => {
    // 27 March, 26 June and 25 December 2026 are worked; 25 September is 中秋, off through Sunday 27: Monday 28.
    expect(of('directorReport', binhai('2026-01-01', '2026-12-31'))).toEqual([
      { on: '2026-03-27', planned: '2026-03-27' },
      { on: '2026-06-26', planned: '2026-06-26' },
      {
        on: '2026-09-28',
        planned: '2026-09-25',
        moved: { reason: 'restDay', to: 'later' },
      },
      { on: '2026-12-25', planned: '2026-12-25' },
    ]);
  });

  test('where the month has no working day left, it is earlier: 28 September 2023', () => {
    // Friday 29 September 2023 is 中秋, Saturday 30 is off; Thursday 28 is worked. Friday 29 December is worked.
    expect(of('directorReport', binhai('2023-07-01', '2023-12-31'))).toEqual([
      {
        on: '2023-09-28',
        planned: '2023-09-29',
        moved: { reason: 'restDay', to: 'earlier' },
      },
      { on: '2023-12-29', planned: '2023-12-29' },
    ]);
  });
});

describe(cite('binhai-2023/七(一).2a'), () => {
  test('the director receives on the first Wednesday of each quarter’s second month', () => {
    // 4 February, 6 May, 5 August and 4 November 2026 are worked.
    const days = of('directorReception', binhai('2026-01-01', '2026-12-31'));
    expect(days.map(({ on }) => on)).toEqual([
      '2026-02-04',
      '2026-05-06',
      '2026-08-05',
      '2026-11-04',
    ]);
  });

  test('1 May 2024, a Wednesday, is off through Sunday 5: Monday 6 May', () => {
    const [day] = of('directorReception', binhai('2024-05-01', '2024-05-31'));
    expect(day).toMatchObject({ on: '2024-05-06', planned: '2024-05-01' });
  });

  test('a policy value lets it lapse', () => {
    const [day] = of(
      'directorReception',
      binhai('2024-05-01', '2024-05-31', {
        choices: { directorReception: { onRestDay: 'lapse' } },
      }),
    );
    expect(day).toEqual({ on: '2024-05-01', planned: '2024-05-01', lapsed: true });
  });
});

describe(cite('binhai-2023/七(一).2b'), () => {
  test('the others receive every Wednesday, not in the director’s week, and not on a rest day', () => {
    // August 2023: Wednesday 2 is the director’s; 9, 16, 23, 30. October: Wednesday 4 is in National Day week; 11, 18, 25.
    const august = of('leadersReception', binhai('2023-08-01', '2023-08-31'));
    expect(august.map(({ on }) => on)).toEqual([
      '2023-08-09',
      '2023-08-16',
      '2023-08-23',
      '2023-08-30',
    ]);
    // May 2024: Wednesday 1 is off; the director receives on Monday 6, in whose week nobody else does.
    const may = of('leadersReception', binhai('2024-05-01', '2024-05-31'));
    expect(may.map(({ on, ...rest }) => [on, 'lapsed' in rest])).toEqual([
      ['2024-05-01', true],
      ['2024-05-15', false],
      ['2024-05-22', false],
      ['2024-05-29', false],
    ]);
    const october = of('leadersReception', binhai('2023-10-01', '2023-10-31'));
    expect(october.map(({ on, ...rest }) => [on, 'lapsed' in rest])).toEqual([
      ['2023-10-04', true],
      ['2023-10-11', false],
      ['2023-10-18', false],
      ['2023-10-25', false],
    ]);
  });
});

describe(cite('binhai-2023/七(一).2c'), () => {
  test('the room is that of the text', () => {
    const { leadersReception, directorReception } = duties['binhai-2023'];
    expect([leadersReception.place.zh, directorReception.place.zh]).toEqual([
      '局会议室（4330室）',
      '局会议室（4330室）',
    ]);
  });
});

describe.each([
  [cite('binhai-2023/五.4'), '2023', '2023-12-29', 'the 30th and 31st are a weekend'],
  [cite('binhai-2023/五.4'), '2024', '2024-12-31', 'a Tuesday; 1 January 2025 alone is off'],
] as const)('%s', (_, year, on, why) => {
  test(`${year}: ${on}, ${why}`, () => {
    const days = of('yearEndArchive', binhai(`${year}-01-01`, `${year}-12-31`));
    expect(days).toEqual([{ on, planned: on }]);
  });
});

describe.each([
  [cite('binhai-2023/五.2'), 'monthlyFiling', 'day'],
  [cite('binhai-2023/六.1'), 'screening', 'rule'],
  [cite('binhai-2023/六.3'), 'situationMeeting', 'rule'],
  [cite('binhai-2023/十.2'), 'workMeeting', 'rule'],
] as const)('%s', (_, duty, open) => {
  test(`${duty}: the ${open} is left open, and nothing is invented`, () => {
    const { days, open: left } = binhai('2026-01-01', '2026-12-31');
    expect(left).toContainEqual(expect.objectContaining({ duty, open }));
    expect(days.filter((one) => one.duty === duty)).toEqual([]);
  });
});
