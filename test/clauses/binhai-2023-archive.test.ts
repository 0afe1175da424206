import { describe, expect, test } from 'vitest';
import {
  china,
  monthly,
  monthWorkday,
  occurrences,
  type PlainDate,
  type ScheduleRule,
} from '../../calendars';
import { archive, monthlyStatistics } from '../../machines/binhai-archive';
import { classification } from '../../machines/binhai-petition';
import { advance, type Case, type ClauseId, cite, explain, ledgerOf, stateOf } from '../../src';
import {
  at,
  attempt,
  bound,
  classified,
  does,
  ofMonth,
  ofYear,
  opened,
  type P,
  refusal,
  stored,
  whoMay,
} from '../support/archive';
import { copy, files, shelf, table, volumes } from '../support/archive-plan';
import { filed, handling } from '../support/binhai';
import rows from './binhai-2023-archive.json' with { type: 'json' };

interface Row {
  readonly clause: ClauseId;
  readonly what: 'month' | 'year';
  readonly period: string;
  readonly start: PlainDate;
  readonly lastDay: PlainDate;
  readonly dayAfter: PlainDate;
  readonly count: string;
}
const on = '2026-04-01';
const month = ofMonth('2026-04-10');
const year = ofYear('2026-12-31');
const late = (kase: Case<P>) => ledgerOf(kase).breaches.map(({ clause }) => clause);
const planned = (rule: ScheduleRule, from: PlainDate, through: PlainDate) =>
  occurrences(rule, { from, through, calendar: china }).map((one) => one.on);

describe.each(['binhai-2023/五.2', 'binhai-2023/五.4'].map((id) => [id]))('%s', (id) => {
  test.each(
    (rows as readonly Row[])
      .filter((row) => row.clause === id)
      .map((row) => [row.period, row.count, row] as const),
  )('the filing of %s: %s', (_period, _count, { what, period, start, lastDay, dayAfter }) => {
    const input = what === 'month' ? ofMonth(lastDay, period) : ofYear(lastDay);
    expect(late(stored(bound(start, input), lastDay))).toEqual([]);
    expect(late(stored(bound(start, input), dayAfter))).toEqual([id]);
  });
});

describe(cite('binhai-2023/五.1'), () => {
  test('a file is stored under conditions that are named, and has an electronic copy before it is closed', () => {
    const { conditions: _left, ...rest } = shelf;
    const whole = bound(on, month);
    expect(attempt(whole, 'store', on, 'generalOffice', rest as typeof shelf).accepted).toBe(false);
    const kept = stored(whole, on);
    expect(at(kept)).toBe('stored');
    expect(whoMay(kept, 'digitise')).toEqual(['generalOffice']);
    expect(attempt(kept, 'digitise', on, 'generalOffice', {} as never).accepted).toBe(false);
    expect(stateOf(does(kept, 'digitise', on, 'generalOffice', copy(on)))).toBe('archived');
  });
  test('the electronic copy has no limit of its own', () => {
    const kept = stored(bound(on, month), '2026-04-10');
    expect(ledgerOf(kept).terms).toEqual({});
    expect(late(does(kept, 'digitise', '2026-06-01', 'generalOffice', copy(on)))).toEqual([]);
  });
});
describe(cite('binhai-2023/五.2'), () => {
  test('a month is filed with its table of statistics, which goes to the leaders', () => {
    expect(refusal(classified(on, month), 'bind', on, 'generalOffice', { volumes })).toEqual([
      'binhai-2023/五.3',
      'binhai-2023/五.4',
      'binhai-2023/B64',
    ]);
    const drawn = attempt(classified(on, month), 'drawUpStatistics', on, 'generalOffice', {
      monthlyStatistics: table('2026-03'),
    });
    expect(drawn.effects).toEqual([{ type: 'issue', form: 'monthlyStatistics', on }]);
    const other = { monthlyStatistics: table('2026-02') };
    expect(
      refusal(classified(on, month), 'drawUpStatistics', on, 'generalOffice', other),
    ).toContain('binhai-2023/五.2');
  });
  test('the table is what the classification of the month’s petitions counts', () => {
    const { tables, month: of } = classification(
      [filed(handling('2026-03-10'), '2026-03-20'), handling('2026-03-11')],
      '2026-03',
    );
    const counted = Object.entries(tables).map(([by, one]) => [by, one.rows]);
    const form = { month: of, ...Object.fromEntries(counted) };
    expect(Object.keys(monthlyStatistics.shape).sort()).toEqual(Object.keys(form).sort());
    const drawn = does(classified(on, month), 'drawUpStatistics', on, 'generalOffice', {
      monthlyStatistics: form,
    });
    expect(at(drawn)).toBe('statisticsDrawn');
    expect(form.outcome).toEqual([
      { value: 'filed', matters: 1 },
      { value: 'open', matters: 1 },
    ]);
  });
  test('which day of the month is the bureau’s: the schedule names it, the filing takes it', () => {
    // The 10th of April 2026 is a Friday; the 5th is the Sunday of the Qingming holiday, off until Monday 6.
    expect(planned(monthly({ day: 10 }), on, '2026-04-30')).toEqual(['2026-04-10']);
    expect(planned(monthly({ day: 5 }), on, '2026-04-30')).toEqual(['2026-04-07']);
    expect(ledgerOf(opened(on, month)).terms.monthly).toMatchObject({
      due: '2026-04-10',
      cap: '2026-04-10',
      bearer: 'generalOffice',
    });
    expect(explain(opened(on, month), 'monthly')).toMatchObject({ days: [], due: '2026-04-10' });
    expect(() => opened(on, ofMonth('2026-02-28'))).toThrow(/lastDay: .*before the month begins/);
  });
  test('late is told the day after, and the file can still be stored', () => {
    const kase = advance(opened(on, month), '2026-04-11').case;
    expect(late(kase)).toEqual(['binhai-2023/五.2']);
    expect(stateOf(kase)).toMatchObject({ open: { supervision: { filing: 'overdue' } } });
    expect(whoMay(kase, 'collect')).toEqual(['generalOffice']);
  });
});
describe(cite('binhai-2023/五.3'), () => {
  const collected = does(opened(on, month), 'collect', on, 'generalOffice', { files: [...files] });
  test('what was collected is classified by content, all of it and nothing else', () => {
    const into = (...ids: string[]) =>
      refusal(collected, 'classify', on, 'generalOffice', {
        classes: [{ contentClass: '统计调查', ids }],
      });
    expect(into('bh-1', 'bh-2')).toBeNull();
    expect(into('bh-1')).toContain('binhai-2023/五.3');
    expect(into('bh-1', 'bh-2', 'bh-3')).toContain('binhai-2023/五.3');
  });
  test('every class is bound; that a paper was trimmed is a note, not a step', () => {
    const sorted = classified(on, year);
    const bind = (list: typeof volumes) =>
      refusal(sorted, 'bind', on, 'generalOffice', { volumes: list });
    expect(bind([])).toContain('binhai-2023/五.3');
    expect(bind(volumes.map((one) => ({ ...one, contentClass: '其他' })))).toContain(
      'binhai-2023/五.3',
    );
    expect(bind(volumes.map((one) => ({ ...one, trimmedToA4: false })))).toBeNull();
  });
});
describe(cite('binhai-2023/五.4'), () => {
  test('documents, plans and summaries are filed at the end of the year, by the office, without a table', () => {
    const papers = ['workPlan', 'workSummary', 'officialPaper'] as const;
    const given = { files: papers.map((sort) => ({ id: sort, name: sort, sort })) };
    const kase = does(opened('2026-12-01', year), 'collect', '2026-12-01', 'generalOffice', given);
    expect(whoMay(kase, 'classify')).toEqual(['generalOffice']);
    expect(whoMay(classified('2026-12-01', year), 'drawUpStatistics')).toEqual([]);
    expect(at(bound('2026-12-01', year))).toBe('bound');
    expect(archive.roles.generalOffice).toMatchObject({ keepsFiles: true });
  });
  test('the schedule’s last working day of December is one the filing takes; no other month is', () => {
    // Sunday 31 December 2023, with Saturday 30 and Monday 1 January off.
    const rule = monthWorkday('last', { only: [12] });
    expect(planned(rule, '2023-12-01', '2023-12-31')).toEqual(['2023-12-29']);
    expect(ledgerOf(opened('2023-12-01', ofYear('2023-12-29'))).terms.yearEnd?.due).toBe(
      '2023-12-29',
    );
    const input = { kind: 'yearEnd', period: '2025', lastDay: '2026-01-05' } as const;
    expect(() => opened('2025-12-01', input)).toThrow(/lastDay: .*in December of its year/);
  });
});
describe(cite('binhai-2023/七(二).1a'), () => {
  test('the leader in charge does none of the filing', () => {
    expect(whoMay(opened(on, month), 'collect')).toEqual(['generalOffice']);
    expect(whoMay(opened(on, month), 'recuse')).toEqual(['leaderInCharge']);
  });
});
describe(cite('binhai-2023/七(二).2'), () => {
  test('a filing that is late is no one’s fault until the leader records whose', () => {
    const kase = advance(opened(on, month), '2026-04-20').case;
    expect(kase.log.entries).toEqual([]);
    expect(whoMay(kase, 'recordAccountability')).toEqual(['leaderInCharge']);
  });
});
