import type { PlainDate } from '../../calendars';
import { archive } from '../../machines/binhai-archive';
import { type Case, type InputOf, openCase } from '../../src';
import { acting } from './acting';
import { classes, files, shelf, table, volumes } from './archive-plan';

export type P = typeof archive;
export const people = {
  generalOffice: { id: 'wang', role: 'generalOffice' },
  leaderInCharge: { id: 'zhao', role: 'leaderInCharge' },
} as const;
export const { attempt, does, refusal, whoMay, at } = acting(archive, people);

export const opened = (on: PlainDate, input: InputOf<P>): Case<P> =>
  openCase(archive, { id: 'ba-1', on, input, policy: {} });
export const ofMonth = (lastDay: PlainDate, period = '2026-03') =>
  ({ kind: 'monthly', period, lastDay }) as const;
export const ofYear = (lastDay: PlainDate) =>
  ({ kind: 'yearEnd', period: lastDay.slice(0, 4), lastDay }) as const;

/** Collected and classified on one day. */
export const classified = (on: PlainDate, input: InputOf<P>) =>
  does(
    does(opened(on, input), 'collect', on, 'generalOffice', { files: [...files] }),
    'classify',
    on,
    'generalOffice',
    { classes },
  );
/** Bound on one day; a month with its table. */
export function bound(on: PlainDate, input: InputOf<P>) {
  const sorted = classified(on, input);
  const monthlyStatistics = table(input.period);
  const drawn =
    input.kind === 'monthly'
      ? does(sorted, 'drawUpStatistics', on, 'generalOffice', { monthlyStatistics })
      : sorted;
  return does(drawn, 'bind', on, 'generalOffice', { volumes });
}
export const stored = (kase: Case<P>, on: PlainDate) =>
  does(kase, 'store', on, 'generalOffice', shelf);
