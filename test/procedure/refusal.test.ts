import { describe, expect, test } from 'vitest';
import type { PlainDate } from '../../calendars';
import { advance, type Case, permitted, submit, toStored } from '../../src';
import {
  type Act,
  dispatched,
  do_,
  type hotline,
  li,
  open,
  P,
  peng,
  play,
  received,
  refusal,
  replied,
  SECRET,
  wang,
  zhao,
} from './support';

const ON: PlainDate = '2026-03-02';
const anyAct = (act: object) => act as Act;
const kinds = (kase: Case<typeof P>, act: object) =>
  refusal(submit(kase, anyAct(act))).map(({ kind, rule }) => `${kind} ${rule}`);
const handling = () => play(open(ON), ...received(ON));

describe('at the door', () => {
  test.each<[string, unknown, string]>([
    ['nothing', undefined, 'payload act'],
    ['null', null, 'payload act'],
    ['a list', [do_.register(ON)], 'payload act'],
    ['an unknown act', { type: 'nap', on: ON, by: wang }, 'payload act'],
    ['an act named like a built-in', { type: 'toString', on: ON, by: wang }, 'payload act'],
    ['no type', { on: ON, by: wang }, 'payload act'],
    ['a deadline', { type: 'reply.overdue', on: ON }, 'payload act'],
    ['a start of a term', { type: 'reply.started', on: ON }, 'payload act'],
    ['an impossible day', { type: 'register', on: '2026-02-30', by: wang }, 'date on'],
    ['a Date', { type: 'register', on: new Date(0), by: wang }, 'date on'],
    ['no actor', { type: 'register', on: ON }, 'payload by'],
    [
      'an unknown role',
      { type: 'register', on: ON, by: { id: 'x', role: 'mayor' } },
      'payload by.role',
    ],
    ['a field more', { ...do_.register(ON), admin: true }, 'payload act'],
    [
      'an instant without its offset',
      { ...do_.register(ON), at: '2026-03-02T09:00:00' },
      'payload at',
    ],
  ])('%s is refused as a value', (_, act, reason) => {
    const kase = open(ON);
    const outcome = submit(kase, act as Act);
    expect(refusal(outcome).map(({ kind, rule }) => `${kind} ${rule}`)).toEqual([reason]);
    expect(outcome.case).toBe(kase);
  });

  test('says in both languages what is wrong, and never what was written', () => {
    const act = { ...do_.progress(ON), text: { phone: SECRET }, by: { ...li, phone: SECRET } };
    const reasons = refusal(submit(handling(), anyAct(act)));
    expect(reasons.length).toBeGreaterThan(0);
    for (const { zh, en } of reasons) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
    expect(JSON.stringify(reasons)).not.toContain(SECRET);
  });
});

describe('who', () => {
  test.each<[string, Act, string]>([
    ['another role', { ...do_.progress(ON), by: wang } as Act, 'role actorIs'],
    [
      'another unit',
      { ...do_.progress(ON), by: { ...li, unit: 'pensions' } } as Act,
      'role actorIs',
    ],
    [
      'no unit',
      { ...do_.progress(ON), by: { id: 'li', role: 'handlingUnit' } } as Act,
      'role actorIs',
    ],
  ])('%s is refused', (_, act, reason) => {
    expect(kinds(handling(), act)).toEqual([reason]);
  });
  test('before the unit is named nobody is it', () => {
    const kase = play(open(ON), ...dispatched(ON).slice(0, 3)); // accepted, no instruction yet
    const [receive] = permitted(kase, { on: ON, by: li }).filter(({ act }) => act === 'receive');
    expect(receive?.can).toBe(false);
  });
  test('a recused person can do nothing more, another of the unit can', () => {
    const kase = play(handling(), {
      type: 'recuse',
      on: ON,
      by: zhao,
      person: 'li',
      ground: '近亲属',
    });
    expect(kinds(kase, do_.progress(ON))).toEqual(['role actorIs']);
    expect(submit(kase, { ...do_.progress(ON), by: { ...li, id: 'tan' } } as Act).accepted).toBe(
      true,
    );
  });
  test('a substitute needs a recorded delegation, for that person', () => {
    const drafted = play(handling(), do_.draft(ON));
    const by = {
      ...wang,
      onBehalfOf: { id: 'zhao', role: 'leaderInCharge', ground: '外出' },
    } as const;
    const act: Act = { type: 'approveReply', on: ON, by };
    expect(kinds(drafted, act)).toEqual(['role actorIs']);
    const delegated = play(drafted, {
      type: 'delegate',
      on: ON,
      by: zhao,
      role: 'leaderInCharge',
      to: 'wang',
      from: 'zhao',
      ground: '外出',
    });
    expect(submit(delegated, act).accepted).toBe(true);
    const other = { ...by, onBehalfOf: { ...by.onBehalfOf, id: 'qian' } };
    expect(kinds(delegated, { ...act, by: other })).toEqual(['role actorIs']);
    expect(kinds(delegated, { ...act, by: { ...by, id: 'hu' } })).toEqual(['role actorIs']);
  });
  test('a recused leader’s substitute may act; a recused substitute may not', () => {
    const by = {
      ...wang,
      onBehalfOf: { id: 'zhao', role: 'leaderInCharge', ground: '回避' },
    } as const;
    const kase = play(
      handling(),
      do_.draft(ON),
      { type: 'delegate', on: ON, by: zhao, role: 'leaderInCharge', to: 'wang', ground: '回避' },
      { type: 'recuse', on: ON, by: zhao, person: 'zhao', ground: '回避' },
    );
    expect(kinds(kase, do_.approve(ON))).toEqual(['role actorIs']);
    expect(submit(kase, { type: 'approveReply', on: ON, by }).accepted).toBe(true);
    const gone = play(kase, {
      type: 'recuse',
      on: ON,
      by: { ...wang, id: 'chen' },
      person: 'wang',
      ground: '回避',
    });
    expect(kinds(gone, { type: 'approveReply', on: ON, by })).toEqual(['role actorIs']);
  });
  test('what an outsider does is a fact, however late', () => {
    const late = advance(handling(), '2026-12-01').case;
    expect(submit(late, do_.withdraw('2026-12-01')).accepted).toBe(true);
  });
});

describe('a refusal', () => {
  test('of a state names where the case stands', () => {
    const [reason] = refusal(submit(open(ON), do_.reply(ON)));
    expect(reason).toMatchObject({ kind: 'state' });
  });
  test('names every part that fails, with its clause', () => {
    // Difficult from 2 March: 11 March; to be asked for by the 9th. On the 10th, by somebody else.
    const reasons = refusal(submit(handling(), { ...do_.ask('2026-03-10'), by: wang } as Act));
    expect(reasons.map(({ kind, rule }) => `${kind} ${rule}`)).toEqual([
      'role actorIs',
      'guard byMark',
    ]);
    expect(reasons[1]).toMatchObject({ clauses: ['lichuan-2017/三(三)4a'] });
    expect(reasons[1]?.en).toContain('2026-03-09');
  });
  test('leaves the case as valid as before, told until the day of the act', () => {
    const { case: after, steps } = submit(handling(), do_.reply('2026-03-12'));
    expect(steps.map(({ event }) => event.type)).toEqual([
      'reply.nearDue',
      'reply.due',
      'reply.overdue',
    ]);
    expect(toStored(after)).toEqual(toStored(advance(handling(), '2026-03-12').case));
    expect(submit(after, do_.progress('2026-03-03')).retracted.length).toBe(3);
  });
  test('nothing personal in refusals and effects of a whole case', () => {
    let kase = open(ON);
    const said: unknown[] = [];
    for (const act of [
      ...received(ON),
      do_.register(ON),
      { ...do_.progress(ON), by: peng } as Act,
      ...replied(ON),
    ]) {
      const outcome = submit(kase, act);
      said.push(outcome.effects, refusal(outcome));
      kase = outcome.case;
    }
    said.push(advance(kase, '2026-06-01').effects);
    const text = JSON.stringify(said);
    expect(text.length).toBeGreaterThan(200);
    for (const secret of [SECRET, '彭某', '拖欠']) expect(text).not.toContain(secret);
  });
});

describe('permitted', () => {
  const answers = (
    kase: Case<typeof P>,
    by: typeof wang | typeof zhao | typeof li | typeof hotline,
    on = ON,
  ) => Object.fromEntries(permitted(kase, { on, by }).map(({ act, can }) => [act, can]));

  test('answers for every act of the procedure', () => {
    const kase = open(ON);
    const acts = permitted(kase, { on: ON, by: wang }).map(({ act }) => act);
    expect(acts).toEqual(Object.keys(P.schema.acts));
  });
  test('true, false, or what only the form decides', () => {
    const kase = play(open(ON), do_.register(ON));
    expect(answers(kase, zhao)).toMatchObject({
      confirm: 'depends',
      register: false,
      withdraw: false,
    });
    expect(answers(kase, wang)).toMatchObject({
      confirm: false,
      markDuplicate: 'depends',
      correct: true,
    });
  });
  test('names the rule the form decides by', () => {
    const kase = play(open(ON), ...received(ON), do_.draft(ON), do_.approve(ON));
    const reply = permitted(kase, { on: ON, by: li }).find(({ act }) => act === 'reply');
    expect(reply).toMatchObject({ can: 'depends', reasons: [{ rule: 'recordedReply' }] });
  });
  test('judges as of the day asked about', () => {
    expect(answers(handling(), li, '2026-03-09').requestExtension).toBe(true);
    expect(answers(handling(), li, '2026-03-10').requestExtension).toBe(false);
    const polled = advance(handling(), '2026-03-20').case;
    expect(answers(polled, li, '2026-03-09').requestExtension).toBe(true);
  });
  test('says closed of every act when the case has ended, and order of every act before the last', () => {
    const ended = play(open(ON), do_.withdraw(ON));
    const kindsOf = (kase: Case<typeof P>, on: PlainDate) => [
      ...new Set(
        permitted(kase, { on, by: wang }).flatMap(({ reasons }) => reasons.map(({ kind }) => kind)),
      ),
    ];
    expect(kindsOf(ended, ON)).toEqual(['closed']);
    expect(kindsOf(handling(), '2026-03-01')).toEqual(['order']);
  });
  test.each<[string, unknown]>([
    ['an impossible day', { on: '2026-02-30', by: wang }],
    ['a far day', { on: '9999-12-31', by: wang }],
    ['no actor', { on: ON }],
    ['an unknown role', { on: ON, by: { id: 'x', role: '__proto__' } }],
    ['an empty actor', { on: ON, by: {} }],
  ])('never throws: %s', (_, question) => {
    type Question = Parameters<typeof permitted<typeof P>>[1];
    const cases = [open(ON), handling(), play(open(ON), do_.withdraw(ON))];
    for (const kase of cases)
      expect(permitted(kase, question as Question).length).toBe(Object.keys(P.schema.acts).length);
  });
  test('true means that a form of the right content is accepted, false that none is', () => {
    const forms: readonly Act[] = [
      ...received(ON),
      do_.raise(ON, 'complex'),
      do_.raise(ON, 'difficult'),
      do_.ask(ON),
      do_.apply(ON),
      do_.grant(ON, '2026-04-01'),
      do_.progress(ON),
      ...replied(ON),
      do_.withdraw(ON),
    ];
    let kase = open(ON);
    for (const next of received(ON, 'ordinary')) {
      for (const form of forms) {
        const { by } = form as { by: typeof wang };
        const said = permitted(kase, { on: ON, by }).find(({ act }) => act === form.type);
        const { accepted } = submit(kase, form);
        if (said?.can !== 'depends') expect([form.type, said?.can]).toEqual([form.type, accepted]);
      }
      kase = play(kase, next);
    }
  });
});

test('before the form is there nothing reads it', () => {
  const guards = Object.values(P.machine.implementations.guards) as unknown as {
    judge(asked: object, params: unknown, how: object): unknown;
  }[];
  expect(guards.length).toBeGreaterThan(15);
  const params = {
    ...{ role: 'handlingUnit', roles: ['sender'], term: 'reply', period: 'base', mark: 'x' },
    ...{ rung: 'due', counter: 'redo', max: 1, min: 1, is: true, tier: 'ordinary' },
  };
  const { context } = handling().now.snapshot;
  const read = new Set<string>();
  for (const type of Object.keys(P.schema.acts)) {
    const known = { type, on: ON, by: li };
    const event = new Proxy(known, {
      get(target, key) {
        if (!Object.hasOwn(known, key)) read.add(`${type}.${String(key)}`);
        return Reflect.get(target, key);
      },
    });
    for (const guard of guards)
      guard.judge({ context, event }, params, { payloadKnown: false, name: P.names });
  }
  expect([...read]).toEqual([]);
});
