/**
 * Guards and actions for anybody's own `setup`, and the same rules as plain predicates over a run of a term.
 * A machine that uses them needs a context with the fields of `CaseContext` (`newCase` makes one) and acts dated with `on`.
 */
export { startOptions } from './procedure/actions';
export {
  type Actor,
  type Basis,
  type CaseContext,
  type CaseEvent,
  type Effect,
  newCase,
  type Party,
  type TermEvent,
} from './procedure/context';
export { extensionCounter, roleObstacle } from './procedure/guards';
export { kit } from './procedure/kit';
export {
  type About,
  all,
  either,
  type Failure,
  type Finding,
  nearest,
  type Question,
  type Rule,
  rule,
  use,
} from './procedure/rule';
export {
  byMark,
  inTime,
  isLaterLimit,
  type Length,
  type Run,
  type Rung,
  reached,
  rungOn,
  startRun,
  type Term,
  TermError,
  type Terms,
  term,
} from './terms';
