import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../calendars';
import { receptionForm } from '../support/petition-plan';
import { call } from './support/call';

const office = { id: 'wang', role: 'generalOffice' };
const leader = { id: 'zhao', role: 'leaderInCharge' };
const unit = { id: 'li', role: 'handlingUnit', unit: 'labour' };
const hotline = { id: 'sun', role: 'mayorHotlineOffice' };
const PROCEDURE = 'lichuan-hotline-work-order';

const opening = (id: string, on: PlainDate) => ({
  open: {
    id,
    on,
    input: { order: { senderName: '彭某', orderType: '求助工单', content: '拖欠工资。' } },
    policy: { sheet: 'none', redispatch: 'none', followUpWindow: 'none' },
  },
});
/** Registered, accepted, instructed as an ordinary matter, dispatched and received on one day. */
const received = (on: PlainDate) => [
  { type: 'register', on, by: office },
  { type: 'confirm', on, by: leader, withinRemit: true },
  { type: 'accept', on, by: office },
  {
    type: 'instruct',
    on,
    by: leader,
    text: '请办理。',
    tier: 'ordinary',
    unit: { id: 'labour', kind: 'division' },
  },
  { type: 'dispatch', on, by: office },
  { type: 'receive', on, by: unit },
];
const replied = (on: PlainDate) => [
  { type: 'draftReply', on, by: unit, text: '已支付。' },
  { type: 'approveReply', on, by: leader },
  { type: 'reply', on, by: unit, channel: 'sms', text: '已支付。' },
  { type: 'signOff', on, by: leader },
  {
    type: 'submitSheet',
    on,
    by: unit,
    sheet: {
      senderName: '彭某',
      orderType: '求助工单',
      registrar: '陈某',
      registeredAt: on,
      transferredAt: on,
      content: '拖欠工资。',
      phone: '13400000000',
      replyContent: '已支付。',
      basicSituation: '已联系。',
      result: { finished: true, outcome: '已支付。' },
      leaderAuditOpinion: '同意',
    },
  },
  { type: 'upload', on, by: office },
];
const followedUp = (on: PlainDate, satisfied: boolean) => ({
  type: 'followUp',
  on,
  by: hotline,
  satisfied,
  returned: false,
});
const text = (...lines: readonly object[]) => lines.map((line) => JSON.stringify(line)).join('\n');

/**
 * An ordinary matter is due on the next working day. `a`: received Monday 2 March, replied Tuesday 3, satisfied. `b`: the
 * same day, replied Tuesday 10, not satisfied. `c`: received Friday 27 February, replied Monday 2 March (Saturday 28 is
 * worked, so a day late). `d`: received Monday 30 March, and never dispatched.
 */
const files = {
  a: text(
    opening('a', '2026-03-02'),
    ...received('2026-03-02'),
    ...replied('2026-03-03'),
    followedUp('2026-03-05', true),
  ),
  b: text(
    opening('b', '2026-03-02'),
    ...received('2026-03-02'),
    ...replied('2026-03-10'),
    followedUp('2026-03-12', false),
  ),
  c: text(opening('c', '2026-02-27'), ...received('2026-02-27'), ...replied('2026-03-02')),
  d: text(opening('d', '2026-03-30'), { type: 'register', on: '2026-03-30', by: office }),
};

/** The cases as a host would keep them, one a line. */
async function stored(): Promise<string> {
  const lines = await Promise.all(
    Object.entries(files).map(async ([name, file]) => {
      const world = { files: { [name]: file } };
      const { out, err } = await call(['run', PROCEDURE, name, '--stored'], world);
      expect(err).not.toContain('refused');
      return out.trim();
    }),
  );
  return lines.join('\n');
}
const rates = (out: string) =>
  Object.fromEntries(
    JSON.parse(out).procedures[0].rates.map(
      (rate: { name: string; numerator: number; denominator: number }) => [
        rate.name,
        `${rate.numerator}/${rate.denominator}`,
      ],
    ),
  );

describe('statistics', () => {
  test('a month: what was received, concluded and followed up in it', async () => {
    const world = { files: { logs: await stored() } };
    const { exit, out } = await call(['statistics', 'logs', '--month', '2026-03', '--json'], world);
    expect(exit).toBe(0);
    // Received in March: a, b, d; d was not dispatched that day. Concluded: a in time, b and c late. Followed up: a, b.
    expect(rates(out)).toEqual({
      timelyResponse: '2/3',
      onTimeConclusion: '1/3',
      satisfaction: '1/2',
    });
    const february = await call(['statistics', 'logs', '--month', '2026-02', '--json'], world);
    expect(rates(february.out)).toEqual({
      timelyResponse: '1/1',
      onTimeConclusion: '0/0',
      satisfaction: '0/0',
    });
  });

  test('files of acts give the same as the cases stored', async () => {
    const argv = ['statistics', ...Object.keys(files), '--procedure', PROCEDURE, '--json'];
    const [played, kept] = [
      await call(argv, { files }),
      await call(['statistics', 'logs', '--json'], { files: { logs: await stored() } }),
    ];
    expect(rates(played.out)).toEqual(rates(kept.out));
    expect(rates(kept.out)).toMatchObject({ onTimeConclusion: '1/3' });
  });

  test('as text: rate, numerator and denominator, target, clause, and how it is counted', async () => {
    const world = { files: { logs: await stored() } };
    const { out } = await call(['statistics', 'logs', '--month', '2026-03'], world);
    expect(out).toMatch(/timely-response rate +66\.7% +2\/3 +target 100% +lichuan-2017\/一\.b/);
    expect(out).toContain(
      'lichuan-2017/L20: response = contacted or dispatched in time / received',
    );
    const zh = await call(['statistics', 'logs', '--month', '2026-03', '--lang', 'zh'], world);
    expect(zh.out).toMatch(/处理满意率 +50\.0% +1\/2 +目标100%/);
    const none = await call(['statistics', 'logs', '--month', '2026-05'], world);
    expect(none.out).toMatch(/satisfaction rate +— +0\/0/);
  });

  test('a folder is the procedure of its files', async () => {
    const { exit, out } = await call(['statistics', `test/scenarios/${PROCEDURE}`, '--json']);
    expect(exit).toBe(0);
    expect(JSON.parse(out).procedures.map((one: { procedure: string }) => one.procedure)).toEqual([
      PROCEDURE,
    ]);
  });

  test('binhai: the table of the month, by the classes of the registration form', async () => {
    const by = { id: 'he', role: 'receptionStaff' };
    const letter = (id: string, on: PlainDate, contentClass: string) =>
      text(
        {
          open: {
            id,
            on,
            input: {
              channel: 'letter',
              intake: 'reception',
              complaintVisit: false,
              denunciation: false,
            },
            policy: {
              register: 'none',
              submit: 'none',
              reportMajor: 'none',
              reportResult: 'none',
              feedback: 'none',
              leaderOrder: 'none',
            },
          },
        },
        {
          type: 'register',
          on,
          by,
          receptionForm: { ...receptionForm, contentClass },
          major: false,
          serial: id,
        },
      );
    // Two letters of March on surveys, one on publications; one of April.
    const letters = {
      a: letter('a', '2026-03-02', '统计调查'),
      b: letter('b', '2026-03-31', '统计调查'),
      c: letter('c', '2026-03-16', '统计公布'),
      d: letter('d', '2026-04-01', '统计调查'),
    };
    const argv = ['statistics', 'a', 'b', 'c', 'd', '--procedure', 'binhai-petition'];
    const { out } = await call([...argv, '--month', '2026-03', '--json'], { files: letters });
    const { registered, tables } = JSON.parse(out).procedures[0].classification;
    expect(registered).toBe(3);
    const content = tables.find(({ label }: { label: { zh: string } }) => label.zh === '内容分类');
    expect(
      content.rows.map((row: { value: string; matters: number }) => [row.value, row.matters]),
    ).toEqual([
      ['统计调查', 2],
      ['统计公布', 1],
    ]);
    const page = await call([...argv, '--month', '2026-03', '--lang', 'zh'], { files: letters });
    expect(page.out).toMatch(/当月登记3件[\s\S]*内容分类 +统计调查 +2 +binhai-2023\/五\.2/);
    expect((await call(argv, { files: letters })).out).not.toContain('统计调查');
  });

  test.each([
    ['a month that is none', ['logs', '--month', '2026-13'], '{}', 'write YYYY-MM'],
    ['a line that is not JSON', ['logs'], '{"log":', 'logs:1: not JSON'],
    [
      'a log of no known procedure',
      ['logs'],
      '{"procedure":"constructor","log":{"open":{"id":"x","on":"2026-03-02"},"entries":[]}}',
      'no procedure constructor',
    ],
    [
      'a log without a day',
      ['logs'],
      '{"procedure":"jilin-review","log":{"open":{"id":"x"},"entries":[]}}',
      'log.open.on',
    ],
    [
      'a day before there was a norm',
      ['logs'],
      '{"procedure":"jilin-review","log":{"open":{"id":"x","on":"2000-01-03"},"entries":[]}}',
      'no version',
    ],
    [
      'an opening that does not fit',
      ['logs'],
      '{"procedure":"jilin-review","log":{"open":{"id":"x","on":"2026-03-02","input":{},"policy":{}},"entries":[]}}',
      'logs:1: the case cannot take this input',
    ],
    ['acts of no procedure', ['logs'], text(opening('a', '2026-03-02')), 'pass --procedure'],
    ['an empty file', ['logs'], '\n', 'no case is in it'],
    [
      'a procedure that is none',
      ['logs', '--procedure', 'jilin-reviw'],
      '{}',
      'did you mean jilin-review?',
    ],
    ['a file that is not there', ['nowhere.jsonl'], '', 'cannot read it'],
  ])('%s exits 2', async (_, argv, logs, why) => {
    const { exit, err } = await call(['statistics', ...argv], { files: { logs } });
    expect(exit).toBe(2);
    expect(err).toContain(why);
  });
});
