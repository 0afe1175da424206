import { describe, expect, test } from 'vitest';
import { hotlineWorkOrder } from '../../machines/lichuan-hotline-work-order';
import { toJson, toStately } from '../../src/export';
import { call } from './support/call';

const ID = 'lichuan-hotline-work-order';
const show = (...more: string[]) => call(['show', ID, ...more]);

describe('xinfang procedures', () => {
  test('lists each procedure with its document and its size', async () => {
    const { exit, out } = await call(['procedures', '--json']);
    expect(exit).toBe(0);
    const { procedures, totals } = JSON.parse(out);
    const order = procedures.find(({ id }: { id: string }) => id === ID);
    // Six terms are declared; three rows of the document are nothing but principle.
    expect(order).toMatchObject({
      document: 'lichuan-2017',
      terms: 6,
      clauses: { notModelled: 3 },
    });
    expect(order.clauses.cited + order.clauses.notModelled).toBeLessThanOrEqual(order.clauses.all);
    expect(order.states).toBeGreaterThan(20);
    // 56 + 43 + 42 + 52 + 73 rows of the five documents, 36 of them nothing but principle.
    expect(totals).toMatchObject({ clauses: 266, notModelled: 36, unaccounted: 0 });
    expect(totals.cited + totals.open).toBe(230);
  });

  test('as a table, in either language', async () => {
    const { lines } = await call(['procedures']);
    expect(lines[0]).toMatch(/^procedure +cited +not modelled +open +states +transitions +terms/);
    expect((await call(['procedures', '--lang', 'zh'])).out).toContain(
      '利川市人社局市长热线工单办理',
    );
  });
});

describe('xinfang show', () => {
  test('tells roles, terms, states and acts with their clauses', async () => {
    const { exit, out } = await show();
    expect(exit).toBe(0);
    expect(out).toMatch(
      /mayorHotlineOffice +市长热线办 mayor’s hotline office +outsider +三\(三\)3a/,
    );
    expect(out).toMatch(/more complex matter +3 working days +三\(三\)2b/);
    expect(out).toMatch(/待登记 received, to be registered received +三\(一\)\.b/);
    expect(out).toMatch(
      /register +→ awaiting the leader’s confirmation +三\(一\)\.a 三\(一\)\.b .*general office/,
    );
    expect(out).toMatch(/已归档 archived ■ final/);
    expect(out).not.toContain('supervision');
  });

  test('a term that has no length tells which day of the case ends it', async () => {
    const { out } = await call(['show', 'binhai-screening']);
    expect(out).toMatch(
      /set in each case +六\.4 B58\n +until the day named as the limit +七\(二\)\.5/,
    );
    const zh = await call(['show', 'binhai-screening', '--lang', 'zh']);
    expect(zh.out).toMatch(/逐件确定 +六\.4 B58\n +以“限定的日期”为准/);
  });

  test('tells the versions, and shows the one in force on a day', async () => {
    const now = await call(['show', 'national-petition']);
    expect(now.out).toContain(
      'national-petition@1 · 信访工作条例 · in force from 2022-05-01\n' +
        'before: 信访条例 · 2005-05-01 to 2022-04-30 · show it with --on 2022-04-30\n',
    );
    const then = await call(['show', 'national-petition', '--on', '2022-04-30', '--lang', 'zh']);
    expect(then.out).toContain(
      'national-petition@1 · 信访条例 · 自2005-05-01起施行，至2022-04-30止',
    );
    // Art. 36 of 2005 has thirty 日 for the answer, art. 33 the sixty; the chart names the articles of 2022.
    expect(then.out).toMatch(/30日 +36\.2\n/);
    expect(then.out).toMatch(/60日 +33 /);
    expect(then.out).not.toContain('petition-2022/34');
  });

  test('a day on which no version was in force cannot be shown', async () => {
    const early = await call(['show', 'national-petition', '--on', '2005-04-30']);
    expect([early.exit, early.err]).toEqual([2, expect.stringContaining('2005-05-01')]);
    const bad = await call(['show', 'national-petition', '--on', '2022-02-30']);
    expect([bad.exit, bad.err]).toEqual([2, expect.stringContaining('2022-02-30')]);
  });

  test('says so where a procedure has no term', async () => {
    const { out } = await call(['show', 'jilin-coordination-meeting']);
    expect(out).toContain('\nTerms\n  none\n');
  });

  test('as data, with guards and targets', async () => {
    const { out } = await show('--json');
    const received = JSON.parse(out).states.find(
      ({ path }: { path: string }) => path === 'open.main.registration.received',
    );
    expect(received.acts).toEqual([
      {
        act: 'register',
        guard: { type: 'actorIs', params: { role: 'generalOffice' } },
        to: 'confirming',
        basis: ['lichuan-2017/三(一).a', 'lichuan-2017/三(一).b'],
      },
    ]);
  });

  test('as a chart: Mermaid, Stately source, JSON', async () => {
    const { machine } = hotlineWorkOrder;
    expect((await show('--format', 'mermaid', '--lang', 'zh')).lines[0]).toBe('stateDiagram-v2');
    expect((await show('--format', 'mermaid', '--lang', 'zh')).out).toContain('待登记');
    // What other documents call 签收 `receive`, this one calls 承办部门签字.
    const { out } = await call(['show', 'binhai-petition', '--format', 'mermaid', '--lang', 'zh']);
    expect(out).toContain('承办部门签字');
    expect((await show('--format', 'stately')).out).toBe(toStately(machine));
    expect(JSON.parse((await show('--format', 'json')).out)).toEqual(toJson(machine));
  });

  test('the policy says what is demanded and which clause leaves it open', async () => {
    const schema = JSON.parse((await show('--format', 'policy')).out);
    // 转办单反馈 (三(四)2), 重办转办 and 回访 (三(三)3a) have no number in the text.
    expect(schema.required).toEqual(['sheet', 'redispatch', 'followUpWindow']);
    expect(Object.keys(schema.properties.sheet['x-clauses'])).toEqual(['lichuan-2017/三(四)2']);
    expect(schema.properties.sheet['x-clauses']['lichuan-2017/三(四)2']).not.toBe('');
    expect(schema.properties.followUpWindow).toMatchObject({
      'x-terms': ['followUpWindow'],
      'x-decisions': ['lichuan-2017/L23'],
    });
    expect(schema.properties.redispatch.description).toContain('the text states no number');
  });

  test('an unknown procedure or format cannot be read', async () => {
    expect(await call(['show', 'lichuan-citizen'])).toMatchObject({
      exit: 2,
      err: 'xinfang: no procedure lichuan-citizen: did you mean lichuan-citizen-appeal?\n',
    });
    expect((await show('--format', 'pdf')).exit).toBe(2);
  });
});

describe('help', () => {
  test.each(['due', 'calendar', 'notice', 'procedures', 'show', 'schedule', 'run', 'statistics'])(
    '%s --help shows examples and exits 0',
    async (command) => {
      const { exit, out } = await call([command, '--help']);
      expect(exit).toBe(0);
      expect(out).toContain(`$ xinfang ${command}`);
      expect(out).toContain('--json');
    },
  );

  test('no command, or an unknown one, exits 2 and suggests', async () => {
    expect((await call([])).exit).toBe(2);
    const { exit, err } = await call(['calender']);
    expect(exit).toBe(2);
    expect(err).toContain('Did you mean calendar?');
  });
});
