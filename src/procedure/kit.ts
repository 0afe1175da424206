import type { WorkingCalendar } from '../../calendars';
import type { Terms } from '../terms';
import { kitActions } from './actions';
import type { CaseContext, CaseEvent } from './context';
import { kitGuards } from './guards';

/**
 * The guards and actions of every procedure, typed for one machine: `kit<Context, Event, Role, typeof terms>([…])`.
 * `appointed`: roles that nobody holds before an act of the case names them.
 * Guards stand alone; actions are made for a calendar: `house.actions(terms, china)`.
 */
export const kit = <C extends CaseContext, E extends CaseEvent, R extends string, T extends Terms>(
  appointed: readonly R[] = [],
) => ({
  guards: kitGuards<C, E, R, T>(appointed),
  actions: (terms: T, calendar: WorkingCalendar) => kitActions<C, E, R, T>(terms, calendar),
});
