import { describe, expect, test } from 'vitest';
import { call } from './support/call';

const due = (line: string, color = false) => call(['due', ...line.split(' ')], { color });

describe('xinfang due', () => {
  test.each([
    // Tue 3 (1) – Fri 6 (4), Mon 9 (5) – Fri 13 (9), worked Sat 14 (10), 15–23 off, Tue 24 (11) – Fri 27 (14), worked Sat 28 (15).
    ['2026-02-02 15wd', '2026-02-28'],
    // 1–8 October off, Thu 9 (1), Fri 10 (2), worked Sat 11 (3).
    ['2025-09-30 3wd', '2025-10-11'],
    // Back from Mon 16: Fri 13 (1), Thu 12 (2).
    ['2026-03-16 2wd --backward', '2026-03-12'],
    // 16 days to 31 January, 14 more.
    ['2026-01-15 30d', '2026-02-14'],
    // February has no 31st.
    ['2025-12-31 2m', '2026-02-28'],
    // 13 days to 31 January, 17 more is 17 February, in the Spring Festival; the first day worked after it is Tue 24.
    ['2026-01-18 30d --roll', '2026-02-24'],
  ])('%s is %s', async (line, day) => {
    expect(await due(line)).toMatchObject({ exit: 0, out: `${day}\n`, err: '' });
  });

  test('a calendar term that ends on a rest day says so beside the answer', async () => {
    const { exit, out, err } = await due('2026-01-18 30d');
    expect([exit, out]).toEqual([0, '2026-02-17\n']);
    expect(err).toBe(
      'xinfang: 2026-02-17 is not a working day; with --roll it would be 2026-02-24\n',
    );
  });

  test('a term that no notice covers is refused with the coverage', async () => {
    expect(await due('2026-12-20 15wd')).toMatchObject({
      exit: 1,
      out: '',
      err: 'xinfang: calendar CN covers 2004-01-01 to 2026-12-31, not 2027-01-01: pass --project to guess the days no notice has announced\n',
    });
  });

  test('a day before the calendar is refused without a hint at guessing', async () => {
    const { exit, err } = await due('2003-12-30 3wd');
    expect(exit).toBe(1);
    expect(err).toContain('not 2003-12-31');
    expect(err).not.toContain('--project');
  });

  test('a projected day is marked, with the days that rest on a guess', async () => {
    // Mon 21 (1) – Fri 25 (5), Mon 28 (6) – Thu 31 (9), Fri 1 January is New Year's Day, Mon 4 (10) – Fri 8 (14), Mon 11 (15).
    // 29–31 December can still be changed by the next notice.
    const { exit, out } = await due('2026-12-20 15wd --project');
    expect([exit, out]).toEqual([
      0,
      '2027-01-11  projected: 2026-12-29 to 2027-01-11 rest on a guess, no notice is out\n',
    ]);
  });

  test('the last days of the covered year are marked as uncertain', async () => {
    // Mon 28 (1), Tue 29 (2).
    const { out } = await due('2026-12-25 2wd --lang zh');
    expect(out).toBe('2026-12-29  未定：2026-12-29至2026-12-29可能因下一年度通知调整\n');
  });

  test('--explain shows each day, counted or skipped, with the notice behind it', async () => {
    const { lines } = await due('2026-02-12 3wd --explain');
    const days = lines.filter((line) => /^2026-02-\d\d\s+\w+\s+(\d+|—)/.test(line));
    // Fri 13 (1), worked Sat 14 (2), 15–23 off, Tue 24 (3): twelve days.
    expect(days.map((line) => line.split(/\s+/).slice(0, 3).join(' '))).toEqual([
      '2026-02-13 Fri 1',
      '2026-02-14 Sat 2',
      '2026-02-15 Sun —',
      '2026-02-16 Mon —',
      '2026-02-17 Tue —',
      '2026-02-18 Wed —',
      '2026-02-19 Thu —',
      '2026-02-20 Fri —',
      '2026-02-21 Sat —',
      '2026-02-22 Sun —',
      '2026-02-23 Mon —',
      '2026-02-24 Tue 3',
    ]);
    expect(days[1]).toMatch(/make-up workday \(Spring Festival\) +国办发明电〔2025〕7号$/);
    expect(lines[0]).toBe('3 working days from 2026-02-12, which is not counted');
    expect(lines.at(-1)).toBe('2026-02-24  Tue  the last day');
  });

  test('--json gives the same as data', async () => {
    const { out } = await due('2026-12-20 15wd --project --explain --json');
    const found = JSON.parse(out);
    expect(found).toMatchObject({
      due: '2027-01-11',
      certainty: 'projected',
      span: { from: '2026-12-29', through: '2027-01-11' },
      calendar: 'CN@2026.1',
    });
    // 21 December to 11 January.
    expect(found.days).toHaveLength(22);
    const refused = JSON.parse((await due('2026-12-20 15wd --json')).out);
    expect(refused.refused).toMatchObject({
      day: '2027-01-01',
      coverage: { through: '2026-12-31' },
    });
  });

  test.each([
    ['2026-02-30 3wd', '2026-02-30 is not a calendar day'],
    ['2026-02-02 15', '15 is not a term'],
    ['2026-02-02 0wd', 'whole number from 1'],
    ['2026-02-02', "missing required argument 'term'"],
    ['2026-02-02 30d --backward --roll', 'cannot be used with'],
    ['2026-02-02 30d --lang fr', 'Allowed choices are en, zh'],
  ])('%s cannot be read', async (line, why) => {
    const { exit, out, err } = await due(line);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain(why);
  });

  test('colours only on a terminal, and not with --no-color', async () => {
    const colour = '\u001b[';
    expect((await due('2026-02-02 15wd', true)).out).toContain(colour);
    expect((await due('2026-02-02 15wd --no-color', true)).out).toBe('2026-02-28\n');
  });
});
