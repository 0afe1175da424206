import { addDays, type PlainDate } from '../../calendars';
import type { Exploration, Plan } from '../analysis';
import { anatomyOf, pathTo, rulesIn } from '../analysis';
import { arrowsOf } from '../analysis/chart';
import { amend } from '../procedure/amend';
import { canonical } from '../procedure/canonical';
import {
  advance,
  type Case,
  contextOfCase,
  isClosed,
  type Opening,
  type Outcome,
  openCase,
  permitted,
  submit,
} from '../procedure/case';
import type { ActNameOf, ActOf, ActorOf, AnyProcedure } from '../procedure/procedure';
import { judge } from '../procedure/refusal';
import { toStored } from '../procedure/stored';
import { sample, told } from './case-checks';
import { none } from './check';
import { wordless } from './junk-checks';

interface AnyAct {
  readonly type: string;
  readonly on: PlainDate;
  readonly by: unknown;
  readonly [field: string]: unknown;
}

/** What must hold of acts, entered in any order, polled at any pace, in any shape: a name and a check for each rule. */
export function actChecks<P extends AnyProcedure>(
  exploration: Exploration<P>,
  plan: Plan<P>,
): Readonly<Record<string, () => void>> {
  const { procedure, configurations, refused } = exploration;
  const some = (most: number) => sample([...configurations.keys()], most);
  const caseAt = (index: number) => (configurations[index] as { case: Case<P> }).case;
  const say = (index: number) => told(exploration, index);
  const openAgain = (kase: Case<P>) => openCase(procedure, kase.log.open as Opening<P>);
  const play = (from: Case<P>, acts: readonly ActOf<P>[]) =>
    acts.reduce<Case<P> | null>((at, act) => {
      const outcome: Outcome<P> | null = at && submit(at, act);
      return outcome?.accepted ? outcome.case : null;
    }, from);
  const arrows = arrowsOf(procedure.machine);
  const arrowsFrom = (kase: Case<P>) =>
    arrows.filter(({ source }) => kase.now.snapshot._nodes.includes(source));
  const actors = (kase: Case<P>) => plan.actors({ on: kase.asOf, context: contextOfCase(kase) });
  const formed = (kase: Case<P>) => {
    const now = { on: kase.asOf, context: contextOfCase(kase) };
    return Object.entries(plan.acts).flatMap(([type, make]) =>
      (make as Plan<P>['acts'][ActNameOf<P>])(now).map((payload) => ({
        type: type as ActNameOf<P>,
        write: (by: ActorOf<P>) =>
          ({ ...(payload as object), type, on: now.on, by }) as unknown as ActOf<P>,
      })),
    );
  };
  /** For each act that can be done here and now, the first form and actor that do it. */
  const possibleAct = (kase: Case<P>) => {
    const handled = new Set(arrowsFrom(kase).map(({ event }) => event));
    const by = actors(kase);
    const possible = new Map<ActNameOf<P>, ActOf<P>>();
    for (const { type, write } of formed(kase)) {
      if (!handled.has(type) || possible.has(type)) continue;
      const who = by.find((actor) => submit(kase, write(actor)).accepted);
      if (who) possible.set(type, write(who));
    }
    return possible;
  };

  return {
    'how often a host polls makes no difference': () => {
      const random = dice(7);
      none(
        'differs',
        some(60).flatMap((index) => {
          const calm = caseAt(index);
          const acts = pathTo(exploration, index);
          const until = addDays(calm.asOf, 30);
          const polled = acts.reduce<Case<P> | null>((at, act) => {
            let hurried = at;
            for (let poll = random(3); hurried && poll > 0; poll -= 1)
              hurried = advance(hurried, addDays((act as AnyAct).on, random(20) - 5)).case;
            return hurried && play(hurried, [act]);
          }, openAgain(calm));
          const plain = play(openAgain(calm), acts);
          const [one, other] = [polled, plain].map((kase) => kase && advance(kase, until).case);
          return one && other && canonical(toStored(one)) === canonical(toStored(other))
            ? []
            : [say(index)];
        }),
      );
    },
    'the order of entry makes no difference': () => {
      // Amending replays the whole log, so each act is entered late once at a place, and at a few places of all.
      const late = new Map<ActNameOf<P>, Late<P>[]>();
      const bad: string[] = [];
      for (const index of some(30)) {
        const acts = pathTo(exploration, index);
        const whole = play(openAgain(caseAt(index)), acts);
        if (!whole) {
          bad.push(say(index));
          continue;
        }
        const entered = advance(whole, addDays(whole.asOf, 30)).case;
        for (const place of lateEntries(
          whole.log.open.on,
          acts as readonly unknown[] as readonly AnyAct[],
        )) {
          const before = play(openAgain(whole), acts.slice(0, place)) as Case<P>;
          for (const [type, act] of possibleAct(before))
            late.set(type, [
              ...(late.get(type) ?? []),
              { act, before, after: acts.slice(place), entered, index },
            ]);
        }
      }
      let compared = 0;
      for (const [type, entries] of late) {
        let left = 3;
        for (const { act, before, after, entered, index } of spread(entries, left)) {
          const inOrder = play(before, [act, ...after]);
          if (!inOrder) continue;
          compared += 1;
          left -= 1;
          const amended = amend(entered, act);
          const same =
            amended.accepted &&
            canonical(toStored(amended.case)) ===
              canonical(toStored(advance(inOrder, entered.asOf).case));
          if (!same) bad.push(`${type} on ${before.lastOn}, then ${say(index)}`);
          if (!left) break;
        }
      }
      none('differs', bad);
      none('compared', compared ? [] : ['nothing: no path of the exploration spans several days']);
    },
    'a refusal says why, in both languages, and by which clause or decision': () =>
      none(
        'silent',
        refused.flatMap(({ at, act, refusal }) => {
          const why = wordless(refusal);
          return why ? [`${(act as AnyAct).type}, ${why}: ${say(at)}`] : [];
        }),
      ),
    'permitted and submit agree': () =>
      none(
        'disagree',
        some(50).flatMap((index) => {
          const kase = caseAt(index);
          return actors(kase).flatMap((by) => {
            const may = new Map(
              permitted(kase, { on: kase.asOf, by }).map(({ act, can }) => [act, can]),
            );
            return formed(kase).flatMap(({ type, write }) => {
              const outcome = submit(kase, write(by));
              const fits = outcome.accepted || outcome.refusal.every((r) => r.kind !== 'payload');
              const can = may.get(type);
              return fits && can !== 'depends' && can !== outcome.accepted
                ? [`${type} by ${(by as { role: string }).role}: permitted ${can}, ${say(index)}`]
                : [];
            });
          });
        }),
      ),
    'before the form is there, no answer depends on it': () =>
      none(
        'read',
        some(50).flatMap((index) => {
          const kase = caseAt(index);
          return actors(kase).flatMap((by) =>
            formed(kase).flatMap(({ type, write }) => {
              const answer = (event: object) => {
                const { holds, reasons } = judge(
                  procedure,
                  kase.now.snapshot,
                  event as AnyAct,
                  false,
                );
                return canonical([holds, reasons.map(({ kind, rule }) => [kind, rule])]);
              };
              const bare = answer({ type, on: kase.asOf, by });
              return answer(write(by) as object) === bare ? [] : [`${type}: ${say(index)}`];
            }),
          );
        }),
      ),
    'a guard without payload rules does not read the form': () =>
      none(
        'read',
        some(50).flatMap((index) => {
          const kase = caseAt(index);
          return arrowsFrom(kase).flatMap(({ guard, key, event }) => {
            const anatomy = guard && anatomyOf(procedure.machine, guard);
            if (!anatomy || rulesIn(anatomy).some(({ about }) => about === 'payload')) return [];
            const ask = procedure.machine.implementations.guards[guard.type] as Ask;
            const { context } = kase.now.snapshot;
            return actors(kase).flatMap((by) => {
              try {
                ask(
                  { context, event: unreadable({ type: event, on: kase.asOf, by }) },
                  guard.params,
                );
                return [];
              } catch (error) {
                return [`${key}: ${String(error)}`];
              }
            });
          });
        }),
      ),
    'an ended case takes no act': () =>
      none(
        'taken',
        some(200)
          .filter((index) => isClosed(caseAt(index)))
          .flatMap((index) => {
            const kase = caseAt(index);
            return formed(kase).flatMap(({ type, write }) => {
              const [by] = actors(kase);
              const outcome = by && submit(kase, write(by));
              return outcome?.accepted ? [`${type}: ${say(index)}`] : [];
            });
          }),
      ),
  };
}

type Ask = (asked: { context: unknown; event: unknown }, params: unknown) => boolean;
/** An act whose content throws when it is read. */
const unreadable = (act: object) =>
  new Proxy(act, {
    get(known, field) {
      if (field in known) return Reflect.get(known, field);
      throw new Error(`reads ${String(field)}`);
    },
  });

/** An act that happened before others and is entered after them. */
interface Late<P extends AnyProcedure> {
  readonly act: ActOf<P>;
  readonly before: Case<P>;
  readonly after: readonly ActOf<P>[];
  /** The case without it, polled on for a month. */
  readonly entered: Case<P>;
  readonly index: number;
}
/** A list with about `first` of it in front, taken evenly. */
const spread = <T>(list: readonly T[], first: number) => [
  ...new Set([...sample(list, first), ...list]),
];
/** Places where an act entered late would be the last of its day; the day of the opening is one, too. */
const lateEntries = (openedOn: PlainDate, acts: readonly AnyAct[]) =>
  acts.flatMap((act, index) => ((acts[index - 1]?.on ?? openedOn) < act.on ? [index] : []));

/** Whole numbers from 0 below `sides`, the same ones every time. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * sides);
  };
}
