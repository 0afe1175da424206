import { fromInstant, type PlainDate } from '../../calendars';
import { advance, type Case, nextWakeUp, type Outcome, type Step, submit } from '../procedure/case';
import type { ActOf, AnyProcedure } from '../procedure/procedure';

/** Where a live case takes its time from; the system's clock and timers unless said. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00Z. */
  now(): number;
  setTimeout(run: () => void, milliseconds: number): unknown;
  clearTimeout(timer: unknown): void;
}
const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout: (run, milliseconds) => {
    const timer = setTimeout(run, milliseconds);
    return timer;
  },
  clearTimeout: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};

/** A case that keeps its own time: acts come in, deadlines fall due by themselves. */
export interface CaseActor<P extends AnyProcedure> {
  /** The case as it stands; an immutable value to store. */
  readonly case: Case<P>;
  submit(act: ActOf<P>): Outcome<P>;
  /** Calls `listener` after every change with the case and what was new; returns how to stop listening. */
  subscribe(listener: (kase: Case<P>, steps: readonly Step[]) => void): () => void;
  /** Stops the timer; the case stays readable. */
  stop(): void;
}

/** A timer holds at most 24.8 days (2^31 ms): longer waits are cut into chunks of twenty days. */
const CHUNK = 20 * 24 * 60 * 60 * 1000;
const midnightIn = (day: PlainDate) => Date.parse(`${day}T00:00:00+08:00`);

/**
 * Runs a case live, with one timer that is armed anew after every change. Deadlines that passed before it started are told at once.
 * Parsing, order and refusals are those of `submit`.
 */
export function createCaseActor<P extends AnyProcedure>(
  kase: Case<P>,
  { clock = systemClock }: { readonly clock?: Clock } = {},
): CaseActor<P> {
  let current = kase;
  let timer: unknown;
  let stopped = false;
  const listeners = new Set<(kase: Case<P>, steps: readonly Step[]) => void>();
  const changed = (next: Case<P>, steps: readonly Step[]) => {
    current = next;
    arm();
    if (steps.length) for (const listener of listeners) listener(current, steps);
  };
  const arm = () => {
    clock.clearTimeout(timer);
    const wake = stopped ? null : nextWakeUp(current);
    if (!wake) return;
    const wait = midnightIn(wake.on) - clock.now();
    timer =
      wait > CHUNK
        ? clock.setTimeout(arm, CHUNK)
        : clock.setTimeout(() => tell(wake.on), Math.max(wait, 0));
  };
  /** The timer is trusted: a clock that is a little slow must not lose the deadline. */
  const tell = (due: PlainDate) => {
    const today = fromInstant(clock.now());
    const { case: next, steps } = advance(current, today > due ? today : due);
    changed(next, steps);
  };
  arm();
  return {
    get case() {
      return current;
    },
    submit(act) {
      const outcome = submit(current, act);
      changed(outcome.case, outcome.steps);
      return outcome;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop() {
      stopped = true;
      clock.clearTimeout(timer);
    },
  };
}
