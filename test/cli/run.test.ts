import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { procedures } from '../../machines';
import { call, type World } from './support/call';

const PROCEDURE = 'lichuan-hotline-work-order';
const SCENARIOS = `test/scenarios/${PROCEDURE}`;
const policy = { sheet: 'none', redispatch: 'none', followUpWindow: 'none' };
const input = { order: { senderName: '彭某', orderType: '求助工单', content: '拖欠工资。' } };
const by = {
  office: { id: 'wang', role: 'generalOffice' },
  leader: { id: 'zhao', role: 'leaderInCharge' },
  unit: { id: 'li', role: 'handlingUnit', unit: 'labour' },
};
const OPEN = { open: { id: 'wo-1', on: '2026-03-05', input, policy } };
const REGISTER = { type: 'register', on: '2026-03-05', by: by.office };
/** To the unit's receipt on Thursday 5 March 2026: a complex matter runs Fri 6 (1), Mon 9 (2), Tue 10 (3). */
const RECEIVED = [
  OPEN,
  REGISTER,
  { type: 'confirm', on: '2026-03-05', by: by.leader, withinRemit: true },
  { type: 'accept', on: '2026-03-05', by: by.office },
  {
    type: 'instruct',
    on: '2026-03-05',
    by: by.leader,
    text: '请办理。',
    tier: 'complex',
    unit: { id: 'labour', kind: 'division' },
  },
  { type: 'dispatch', on: '2026-03-05', by: by.office },
  { type: 'receive', on: '2026-03-05', by: by.unit },
];
const acts = (...lines: readonly unknown[]) => lines.map((line) => JSON.stringify(line)).join('\n');
const run = (text: string, ...more: string[]) =>
  call(['run', PROCEDURE, 'acts', ...more], { files: { acts: text } } satisfies World);

const played = Object.keys(procedures).filter((id) => existsSync(`test/scenarios/${id}`));
describe.each(played)('every scenario of %s', (id) => {
  const folder = `test/scenarios/${id}`;
  test.each(readdirSync(folder))('%s exits 0', async (file) => {
    expect(await call(['run', id, `${folder}/${file}`])).toMatchObject({ exit: 0, err: '' });
  });
});

describe('the timeline', () => {
  test('tells each act, who did it, where the case then stands, and the limit it started', async () => {
    const { lines } = await run(acts(...RECEIVED));
    expect(lines[0]).toContain('利川市人社局市长热线工单办理');
    const at = lines.findIndex((line) => /✓ +receive /.test(line));
    expect(lines[at]).toMatch(/✓ +receive +handling unit li +正在办理 being worked on$/);
    expect(lines[at + 1]).toMatch(
      /reply: last day 2026-03-10 .*3 working days, lichuan-2017\/三\(三\)2b$/,
    );
  });

  test('tells the day once, and the reminder on the day it falls', async () => {
    const { lines } = await run(acts(...RECEIVED), '--until', '2026-03-10');
    expect(lines.filter((line) => line.startsWith('2026-03-05'))).toHaveLength(1);
    // One working day before Tuesday 10 is Monday 9.
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^2026-03-09 Mon +! +reply: near due +handling unit +last day 2026-03-10$/,
      ),
    );
    expect(lines).toContainEqual(expect.stringMatching(/^2026-03-10 Tue +! +reply: due /));
  });

  test('ends with the state, the terms that run, the breaches and the next wake-up', async () => {
    const { exit, lines } = await run(acts(...RECEIVED));
    expect(exit).toBe(0);
    expect(lines.slice(-6)).toEqual([
      'The case  正在办理 being worked on',
      'Running   reply: 2026-03-10 Tue, certain  handling unit, lichuan-2017/三(三)2b',
      'Breaches  none',
      'Next      2026-03-09 Mon reply: near due',
      '',
      '✓ 6 acts accepted',
    ]);
  });

  test('shows notes as a running comment', async () => {
    const { out } = await run(acts(OPEN, { note: 'Received on Thursday.' }, REGISTER));
    expect(out).toContain('│ Received on Thursday.');
  });

  test('tells whether a term was met in time', async () => {
    const demo = await call(['run', PROCEDURE, `${SCENARIOS}/demo.jsonl`]);
    expect(demo.out).toContain('reply: met');
    // Replied on Tuesday 24 March, a day after the last day.
    const late = await call(['run', PROCEDURE, `${SCENARIOS}/complex-day-after.jsonl`]);
    expect(late.out).toContain('reply: done after its last day');
    expect(late.out).not.toContain('reply: met');
  });

  test('takes back what was told when an earlier act is entered', async () => {
    const { out } = await run(acts(OPEN, { until: '2026-03-06' }, REGISTER));
    // The registration of the 5th comes in after the overdue notice of the 6th.
    expect(out).toContain('taken back: register: overdue, 2026-03-06');
  });

  test('speaks Chinese, and colours a terminal only', async () => {
    const zh = await run(acts(...RECEIVED), '--lang', 'zh');
    expect(zh.lines.at(-1)).toBe('✓ 办理6步');
    expect(zh.out).toContain('“回复”最后一日 2026-03-10');
    const files = { acts: acts(...RECEIVED) };
    const colour = await call(['run', PROCEDURE, 'acts'], { files, color: true });
    expect(colour.out).toContain('\u001b[32m✓');
    expect(zh.out).not.toContain('\u001b[');
  });

  test('--explain adds how a limit came about', async () => {
    const { out } = await run(acts(...RECEIVED), '--explain', 'reply');
    expect(out).toMatch(
      /2026-03-07 +— +rest day\n +2026-03-08 +— +rest day\n +2026-03-09 +2 +workday/,
    );
    const none = await run(acts(...RECEIVED), '--explain', 'sheet');
    expect(none.out).toContain('the term has not started');
  });

  test('--json gives the entries, the ledger and the verdict', async () => {
    const { out } = await run(acts(...RECEIVED), '--json', '--until', '2026-03-09');
    const told = JSON.parse(out);
    expect(told).toMatchObject({
      case: 'wo-1',
      state: 'handling.working',
      asOf: '2026-03-09',
      terms: { reply: { due: '2026-03-10' } },
      nextWakeUp: { on: '2026-03-10', event: 'reply.due' },
      why: [],
    });
    expect(told.entries.map(({ kind }: { kind: string }) => kind)).toEqual([
      'opened',
      'accepted',
      'deadline', // dispatch falls due on the day of the registration
      ...Array(5).fill('accepted'),
      'deadline',
    ]);
  });

  test('reads a file that begins with a byte order mark', async () => {
    expect((await run(`\uFEFF${acts(...RECEIVED)}`)).exit).toBe(0);
  });

  test('reads standard input', async () => {
    const { exit } = await call(['run', PROCEDURE, '-'], { stdin: acts(...RECEIVED) });
    expect(exit).toBe(0);
  });
});

describe('exit 1', () => {
  const tooEarly = { type: 'dispatch', on: '2026-03-05', by: by.office };

  test('an act is refused: the rule, the clauses and the last line say why', async () => {
    const wrongRole = { type: 'register', on: '2026-03-05', by: by.leader };
    const { exit, out, lines } = await run(acts(OPEN, wrongRole));
    expect(exit).toBe(1);
    expect(out).toMatch(/✗ +register +leader in charge zhao +refused$/m);
    expect(out).toMatch(/only the general office may do this +role actorIs/);
    expect(out).toContain('lichuan-2017/三(一).a「');
    expect(lines.at(-1)).toBe(
      '✗ line 2: register was refused: only the general office may do this',
    );
  });

  test.each([
    [{ type: 5 }, 'line 2: 5 was refused: no act number'],
    [{ type: 'register', on: '2026-13-01', by: 'x' }, '2026-13-01 is not a calendar day'],
    [{ type: 'register', on: '2026-03-05', by: { id: 1, role: null } }, 'by.id: '],
    [{ type: 'register', on: '2026-03-05', by: null }, 'by: '],
  ])('an act of another form is refused and told: %j', async (act, why) => {
    const { exit, lines } = await run(acts(OPEN, act));
    expect(exit).toBe(1);
    expect(lines.at(-1)).toContain(why);
  });

  test('a refusal that the next line expects is fine', async () => {
    const { exit, lines } = await run(acts(OPEN, tooEarly, { expect: { accepted: false } }));
    expect([exit, lines.at(-1)]).toEqual([
      0,
      '✓ 1 refused as foreseen, 1 line of expectations met',
    ]);
  });

  test('a binding limit is missed', async () => {
    const { exit, out, lines } = await run(acts(...RECEIVED), '--until', '2026-03-11');
    expect(exit).toBe(1);
    expect(out).toContain('breach: the last day was 2026-03-10');
    expect(lines.at(-1)).toBe(
      '✗ breached: reply, last day 2026-03-10 (handling unit, lichuan-2017/三(三)2b)',
    );
  });

  test('a breach that an expectation lists is fine, a second one is not', async () => {
    const listed = acts(...RECEIVED, { until: '2026-03-11' }, { expect: { breaches: ['reply'] } });
    expect((await run(listed)).exit).toBe(0);
    const other = acts(OPEN, { until: '2026-03-05' }, { expect: { breaches: [] } });
    const { exit, lines } = await run(other, '--until', '2026-03-06');
    expect([exit, lines.at(-1)]).toEqual([
      1,
      '✗ breached: register, last day 2026-03-05 (general office, lichuan-2017/三(一).c)',
    ]);
  });

  test('a soft limit missed is a warning, not a failure', async () => {
    // Registered and accepted on the day; the dispatch of the same day is only asked for as a rule.
    const { exit, out } = await run(acts(...RECEIVED.slice(0, 4)), '--until', '2026-03-06');
    expect(out).toContain('warning: the last day was 2026-03-05');
    expect(exit).toBe(0);
  });

  test('an expectation is not met', async () => {
    const { exit, lines } = await run(acts(OPEN, REGISTER, { expect: { state: 'archived' } }));
    expect([exit, lines.at(-1)]).toEqual([
      1,
      '✗ line 3: state should be "archived", is "registration.confirming"',
    ]);
  });
});

describe('exit 2', () => {
  test.each([
    ['broken JSON', `${acts(OPEN)}\n{"type": `, /^xinfang: acts:2: not JSON/],
    ['an act before the opening', acts(REGISTER), /^xinfang: acts:1: a scenario begins with/],
    ['an empty file', '', /^xinfang: acts:1: a scenario begins with/],
    [
      'an opening without its policy',
      acts({ open: { ...OPEN.open, policy: {} } }),
      /^xinfang: acts:1: .*policy\.sheet/,
    ],
    [
      'an opening on no day',
      acts({ open: { ...OPEN.open, on: '2026-02-30' } }),
      /^xinfang: acts:1: /,
    ],
    ['a line of no kind', acts(OPEN, { tpye: 'register' }), /^xinfang: acts:2: has the keys tpye/],
  ])('%s', async (_, text, why) => {
    const { exit, out, err } = await run(text);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toMatch(why);
  });

  test('an unknown procedure or term suggests the nearest', async () => {
    const { exit, err } = await call([
      'run',
      'lichuan-hotline-workorder',
      `${SCENARIOS}/demo.jsonl`,
    ]);
    expect([exit, err]).toEqual([
      2,
      'xinfang: no procedure lichuan-hotline-workorder: did you mean lichuan-hotline-work-order?\n',
    ]);
    const term = await run(acts(OPEN), '--explain', 'rply');
    expect([term.exit, term.err]).toEqual([2, 'xinfang: no term rply: did you mean reply?\n']);
    const far = await call(['show', 'zzz']);
    expect(far.err).toContain('there are lichuan-hotline-work-order, ');
  });

  test('--until needs a day', async () => {
    expect((await run(acts(OPEN), '--until', 'soon')).exit).toBe(2);
  });
});

test('a limit that rolls says from which day', async () => {
  const file = 'test/scenarios/binhai-petition/national-day.jsonl';
  const { out } = await call(['run', 'binhai-petition', file]);
  // Instructed on 2024-09-20: fifteen days end on Saturday 5 October, within 1–7 October off.
  expect(out).toContain('last day 2024-10-08 (rolled from 2024-10-05, a rest day)');
});

test('an opening without a policy names each clause that leaves a period open', async () => {
  const path = 'test/scenarios/ongniud-premium-dispute/single-last-day.jsonl';
  const [first = ''] = readFileSync(path, 'utf8').split('\n');
  const { open } = JSON.parse(first);
  const play = (opening: object) =>
    call(['run', 'ongniud-premium-dispute', '-'], { stdin: JSON.stringify({ open: opening }) });
  const { policy, ...without } = open;
  const refused = await play(without);
  expect(refused.exit).toBe(2);
  for (const clause of ['三(一)1a', '三(一)2(2)b', '三(二)a', '三(三)'])
    expect(refused.err).toContain(`ongniud-2024/${clause}`);
  const none = Object.fromEntries(Object.keys(policy).map((key) => [key, 'none']));
  expect((await play({ ...without, policy: none })).exit).toBe(0);
});
