import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type PlainDate } from '../../calendars';
import { terms } from '../../machines/lichuan-hotline-work-order/terms';
import {
  advance,
  amend,
  type Breach,
  type Case,
  explain,
  fromStored,
  ledgerOf,
  nextWakeUp,
  permitted,
  replay,
  submit,
  toStored,
} from '../../src';
import { type Act, hotline, input, li, open, P, peng, policy, wang, zhao } from './support';
import { watch } from './watch';

const unit = { id: 'labour', kind: 'division' } as const;
/** One form of each act that moves the case, and some that cannot be right. */
const forms: readonly object[] = [
  { type: 'register', by: wang },
  { type: 'confirm', by: zhao, withinRemit: true },
  { type: 'confirm', by: zhao, withinRemit: false },
  { type: 'accept', by: wang },
  { type: 'returnToSource', by: wang, reason: '不属于' },
  ...(['ordinary', 'complex', 'difficult'] as const).map((tier) => ({
    ...{ type: 'instruct', by: zhao, text: '请办理', tier, unit },
  })),
  { type: 'dispatch', by: wang },
  { type: 'receive', by: li },
  { type: 'raiseTier', by: li, to: 'complex', reason: '复杂' },
  { type: 'raiseTier', by: li, to: 'difficult', reason: '疑难', progressReport: '正在协调' },
  { type: 'requestExtension', by: li, text: '申请' },
  { type: 'applyExtension', by: wang },
  { type: 'grantExtension', by: hotline, until: '2026-03-20' },
  { type: 'grantExtension', by: hotline, until: '2027-01-06' },
  { type: 'refuseExtension', by: hotline },
  { type: 'draftReply', by: li, text: '答复' },
  { type: 'approveReply', by: zhao },
  { type: 'returnDraft', by: zhao, reason: '再核实' },
  { type: 'reply', by: li, channel: 'sms', text: '答复' },
  { type: 'signOff', by: zhao },
  { type: 'upload', by: wang },
  { type: 'followUp', by: hotline, satisfied: false, returned: true },
  { type: 'followUp', by: hotline, satisfied: true, returned: false },
  { type: 'archive', by: wang },
  { type: 'withdraw', by: peng },
  { type: 'reassign', by: zhao, unit: { id: 'pensions', kind: 'division' }, reason: '改办' },
  { type: 'recuse', by: zhao, person: 'li', ground: '回避' },
  { type: 'reply.overdue' },
  { type: 'register', by: { id: 'x', role: 'mayor' } },
  { type: '__proto__' },
];

interface Move {
  readonly form: number;
  readonly later: number;
  readonly how: 'submit' | 'advance' | 'amend';
}
const move: fc.Arbitrary<Move> = fc.record({
  form: fc.nat({ max: forms.length - 1 }),
  later: fc.integer({ min: -2, max: 6 }),
  how: fc.constantFrom('submit', 'submit', 'submit', 'advance', 'amend'),
});
/** Random moves alone seldom get past the door: each run starts some way along the usual course. */
const course = [0, 1, 3, 7, 8, 9, 12, 13, 17, 18, 20];
const moves = fc
  .record({
    along: fc.nat({ max: course.length }),
    after: fc.array(move, { maxLength: 12 }),
  })
  .map(({ along, after }) => [
    ...course.slice(0, along).map((form): Move => ({ form, later: 0, how: 'submit' })),
    ...after,
  ]);

const standing = (breaches: readonly Breach[]) => breaches.map((one) => JSON.stringify(one));

function sound(kase: Case<typeof P>) {
  const { terms: running, pastRuns } = ledgerOf(kase);
  for (const [name, run] of Object.entries(running)) {
    expect(run).toMatchObject({ term: name, state: 'running' });
    expect(Object.keys(terms)).toContain(name);
    expect(explain(kase, name as keyof typeof terms, 'en')?.due).toBe(run.due);
  }
  for (const run of pastRuns) expect(run.state).not.toBe('running');
  expect(kase.asOf >= kase.lastOn).toBe(true);
  const wake = nextWakeUp(kase);
  if (wake) expect(wake.on > kase.asOf || wake.on <= kase.lastOn).toBe(true);
  const stored = toStored(kase);
  expect(JSON.parse(JSON.stringify(stored))).toEqual(stored);
}

test.each<[string, PlainDate]>([
  ['before the Spring Festival', '2026-02-11'],
  ['at the end of what is known', '2026-12-21'],
])('random acts never crash a case nor break what always holds: %s', (_, start) => {
  fc.assert(
    fc.property(moves, fc.boolean(), (list, watched) => {
      const overlays = watched ? [watch] : [];
      let kase = open(start, { input, policy, overlays });
      for (const { form, later, how } of list) {
        const before = kase;
        const on = addDays(kase.lastOn, later);
        const act = { ...forms[form], on } as unknown as Act;
        if (how === 'advance') {
          kase = advance(kase, addDays(kase.asOf, Math.max(0, later))).case;
        } else if (how === 'amend') {
          kase = amend(kase, act).case;
        } else {
          const outcome = submit(kase, act);
          kase = outcome.case;
          if (!outcome.accepted) {
            expect(outcome.refusal.length).toBeGreaterThan(0);
            expect(kase.log).toBe(before.log);
          } else {
            expect(kase.lastOn).toBe(on);
          }
          expect(outcome.retracted.every((one) => one.on > on)).toBe(true);
        }
        sound(kase);
        if (how !== 'amend' && kase.lastOn >= before.asOf) {
          const [was, is] = [before, kase].map((one) => standing(ledgerOf(one).breaches));
          expect(is?.slice(0, was?.length)).toEqual(was);
          const past = [before, kase].map((one) =>
            ledgerOf(one).pastRuns.map((run) => JSON.stringify(run)),
          );
          expect(past[1]?.slice(0, past[0]?.length)).toEqual(past[0]);
        }
      }
      for (const by of [wang, li]) permitted(kase, { on: kase.asOf, by });
      const again = replay(P, kase.log, { overlays, until: kase.asOf });
      expect(again.refused).toEqual([]);
      expect(toStored(again.case)).toEqual(toStored(kase));
      const back = fromStored(P, toStored(kase), { overlays, verify: true });
      expect(toStored(back)).toEqual(toStored(kase));
    }),
    { numRuns: 120 },
  );
});

test('the course the random runs start from is accepted to its end', () => {
  const kase = course.reduce((before, form) => {
    const outcome = submit(before, { ...forms[form], on: '2026-03-02' } as unknown as Act);
    expect([form, outcome.accepted]).toEqual([form, true]);
    return outcome.case;
  }, open('2026-03-02'));
  expect(ledgerOf(kase).pastRuns.map(({ term }) => term)).toEqual([
    'register',
    'dispatch',
    'reply',
  ]);
});
