import { describe, expect, test } from 'vitest';
import { procedures } from '../../machines';
import {
  type AnyProcedure,
  type Case,
  contextOfCase,
  fromStored,
  isClosed,
  openCase,
  stateOf,
  submit,
  toStored,
} from '../../src';
import type { Plan } from '../../src/analysis';
import { plans } from '../support/plans';

type Kase = Case<AnyProcedure>;
const loaded = await Promise.all(
  Object.entries(procedures).map(
    async ([id, load]) => [id, (await load()) as AnyProcedure] as const,
  ),
);
// A remedy chain is one petitioner's: what is withdrawn there is an application, and the chain goes on.
const withPetitioner = loaded.filter(([, { machine }]) =>
  Object.hasOwn(machine.root.states, 'withdrawn'),
);

test('there are procedures with a petitioner', () => {
  expect(withPetitioner.map(([id]) => id)).toContain('lichuan-hotline-work-order');
});

describe.each(withPetitioner)('%s', (id, procedure) => {
  const plan = plans[id] as Plan<AnyProcedure>;
  const [opening] = [plan.open].flat();
  const open = () => openCase(procedure, opening as Parameters<typeof openCase>[1]) as Kase;
  const now = (kase: Kase) => ({ on: kase.asOf, context: contextOfCase(kase) });
  const actors = (kase: Kase) => plan.actors(now(kase)) as readonly { id: string; role: string }[];
  const does = (kase: Kase, type: string, by: object, content: object): Kase => {
    const outcome = submit(kase, { ...content, type, on: kase.asOf, by } as never);
    if (outcome.accepted) return outcome.case;
    throw new Error(`${type}: ${outcome.refusal.map(({ en }) => en).join('; ')}`);
  };
  /** Whoever petitions here: the outsider whose withdrawal ends the case of one. */
  const petitioner = (as: string) => {
    const found = actors(open()).find(({ role }) =>
      ['petitioner', 'sender', 'payer'].includes(role),
    );
    if (!found) throw new Error(`nobody petitions in ${id}`);
    return { ...found, id: as };
  };
  const joined = (kase: Kase) => {
    const form = { person: { name: '田某' } };
    const able = actors(kase).flatMap((by) => {
      const outcome = submit(kase, { ...form, type: 'addPetitioner', on: kase.asOf, by } as never);
      return outcome.accepted ? [outcome.case] : [];
    });
    return able[0] as Kase;
  };
  const withdraws = (kase: Kase, who: string, content: object = {}) =>
    does(kase, 'withdraw', petitioner(who), content);

  test('the withdrawal of a single petitioner ends it', () => {
    expect(stateOf(withdraws(open(), 'one'))).toBe('withdrawn');
  });
  test('of two, the first withdrawal is recorded, the last one ends it; the same person counts once', () => {
    const once = withdraws(joined(open()), 'one');
    expect(isClosed(once)).toBe(false);
    const twice = withdraws(once, 'one');
    expect(isClosed(twice)).toBe(false);
    expect(stateOf(withdraws(twice, 'two'))).toBe('withdrawn');
  });
  test('who joins after a withdrawal still petitions', () => {
    const kase = joined(withdraws(joined(open()), 'one'));
    expect(isClosed(withdraws(kase, 'two'))).toBe(false);
    expect(stateOf(withdraws(withdraws(kase, 'two'), 'three'))).toBe('withdrawn');
  });
  test('one act can name several who withdraw, or all of them', () => {
    const kase = joined(joined(open()));
    const two = withdraws(kase, 'one', { who: ['one', 'two', 'two'] });
    expect(isClosed(two)).toBe(false);
    expect(stateOf(withdraws(two, 'three'))).toBe('withdrawn');
    expect(stateOf(withdraws(kase, 'one', { who: 'all' }))).toBe('withdrawn');
  });
  test('who acts for others and not for themselves withdraws nothing of their own', () => {
    const kase = withdraws(joined(open()), 'one', { who: ['two'] });
    expect(isClosed(kase)).toBe(false);
    expect(stateOf(withdraws(kase, 'one'))).toBe('withdrawn');
  });
  test('how many are left survives storing', () => {
    const once = withdraws(joined(open()), 'one');
    const again = fromStored(procedure, JSON.parse(JSON.stringify(toStored(once)))) as Kase;
    expect(stateOf(withdraws(again, 'two'))).toBe('withdrawn');
    expect(isClosed(withdraws(again, 'one'))).toBe(false);
  });
});
