import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { call as callWith } from './support/call';

const call = (line: string) => callWith(line.split(' '));
const json = async (line: string) => JSON.parse((await call(`${line} --json`)).out);

describe('schedule', () => {
  test('binhai 2023: from the day the rules are in force; the report of the third quarter moves to 28 September', async () => {
    const { exit, out, lines } = await call('schedule binhai 2023');
    expect(exit).toBe(0);
    expect(out).toContain('in force from 2023-07-01');
    expect(lines.find((line) => line.startsWith('2023-09-28 Thu'))).toMatch(
      /the director hears the report.*moved from 2023-09-29 Fri \(.*国办发明电〔2022〕16号\)/,
    );
    expect(lines.find((line) => line.startsWith('2023-10-04 Wed'))).toContain('not held');
    expect(lines.filter((line) => line.startsWith('2023-06'))).toEqual([]);
  });

  test('in Chinese too', async () => {
    const { out } = await call('schedule binhai 2023 --lang zh');
    expect(out).toContain('自2023-07-01起施行');
    expect(out).toMatch(/2023-09-28 周四 {2}局长听取信访情况汇报（上午）.*原为2023-09-29 周五/);
  });

  test('lichuan 2026: publication and bulletin in each month; on the day the bureau sets', async () => {
    const open = await call('schedule lichuan 2026');
    expect(
      open.lines.filter((line) => /^2026-\d\d {2}monthly publication/.test(line)),
    ).toHaveLength(12);
    expect(open.out).toContain('--set publication=<day>');
    // Thursday 5 February and 5 March 2026 are worked; Sunday 5 April is 清明, off through Monday 6.
    const { days, open: left } = await json(
      'schedule lichuan 2026 --set publication=5 --set bulletin=last',
    );
    const publication = days.filter((day: { duty: string }) => day.duty === 'publication');
    expect(publication.slice(1, 4).map((day: { on: string }) => day.on)).toEqual([
      '2026-02-05',
      '2026-03-05',
      '2026-04-07',
    ]);
    expect(left).toEqual([]);
  });

  test('the whole rule where the text has none, and another convention for rest days', async () => {
    const { days } = await json(
      'schedule binhai 2026 --set workMeeting=quarterly:15 --set screening=weekly:1 --set directorReport=lapse',
    );
    const of = (duty: string) => days.filter((day: { duty: string }) => day.duty === duty);
    // Sunday 15 March 2026 moves to Monday 16; Monday 15 June, Tuesday 15 September, Tuesday 15 December are worked.
    expect(of('workMeeting').map((day: { on: string }) => day.on)).toEqual([
      '2026-03-16',
      '2026-06-15',
      '2026-09-15',
      '2026-12-15',
    ]);
    expect(of('screening')[0]).toMatchObject({ on: '2026-01-05' });
    expect(of('directorReport').filter((day: { lapsed?: true }) => day.lapsed)).toMatchObject([
      { on: '2026-09-25' },
    ]);
  });

  test('the members of the leadership take turns; the director’s week is nobody’s turn', async () => {
    const { days } = await json('schedule binhai 2023 --rota li zhao');
    const turns = days
      .filter((day: { duty: string }) => day.duty === 'leadersReception')
      .map(
        (day: { on: string; leader?: string }) => `${day.on.slice(5)} ${day.leader ?? 'lapsed'}`,
      );
    // Wednesdays 5, 12, 19, 26 July; 2 August is the director’s; 9, 16 August.
    expect(turns.slice(0, 6)).toEqual([
      '07-05 li',
      '07-12 zhao',
      '07-19 li',
      '07-26 zhao',
      '08-09 li',
      '08-16 zhao',
    ]);
    expect(turns).toContain('10-04 lapsed');
    expect((await call('schedule lichuan 2026 --rota li')).exit).toBe(2);
  });

  test.each([
    ['schedule lichaun 2026', 'did you mean lichuan?'],
    ['schedule binhai 26', 'write four digits'],
    ['schedule binhai 2020', 'in force from 2023-07-01'],
    ['schedule binhai 2026 --set nothing=5', 'there is no duty nothing'],
    ['schedule binhai 2026 --set directorReport=5', 'no day of directorReport open'],
    ['schedule binhai 2026 --set monthlyFiling=32', 'use 1 to 31'],
    ['schedule binhai 2026 --set monthlyFiling', 'write <duty>='],
    ['schedule binhai 2026 --set workMeeting=weekly:8', 'weekly:<1-7>'],
    ['schedule binhai 2026 --set workMeeting=yearly:13-01', 'yearly:<MM-DD>'],
    ['schedule binhai 2026 --set __proto__=5', 'there is no duty __proto__'],
  ])('%s exits 2', async (line, why) => {
    const { exit, err, out } = await call(line);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain(why);
  });

  test('a year without a notice exits 1, and is projected when asked for', async () => {
    const { exit, err } = await call('schedule binhai 2027');
    expect(exit).toBe(1);
    expect(err).toContain('--project');
    expect((await call('schedule binhai 2027 --project')).exit).toBe(0);
  });
});

describe('schedule --ics', () => {
  const events = (text: string) =>
    new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component));

  test('another program reads the same days: all of each day, where, and by which clause', async () => {
    const { out, err } = await call('schedule binhai 2023 --ics --lang zh');
    const found = events(out);
    const report = found.filter(({ summary }) => summary.startsWith('局长听取'));
    expect(report.map(({ startDate }) => [startDate.toString(), startDate.isDate])).toEqual([
      ['2023-09-28', true],
      ['2023-12-29', true],
    ]);
    expect(report[0]?.description).toContain('原为2023-09-29');
    expect(report[0]?.description).toContain('binhai-2023/七(一).1 1.局长每季度');
    const reception = found.find(({ summary }) => summary === '局长接待日');
    expect(reception?.location).toBe('局会议室（4330室）');
    // What lapses is in no diary: Wednesday 4 October 2023.
    expect(found.map(({ startDate }) => startDate.toString())).not.toContain('2023-10-04');
    expect(err).toContain('文件未定日期，未列入：monthlyFiling');
  });

  test('the same every time, each event with an id of its own', async () => {
    const line = 'schedule binhai 2026 --ics --set monthlyFiling=25';
    const [one, two] = [await call(line), await call(line)];
    expect(one.out).toBe(two.out);
    const ids = events(one.out).map(({ uid }) => uid);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('monthlyFiling-2026-10-25@binhai-2023.xinfang');
  });
});
