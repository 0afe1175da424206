import type { Coverage } from './coverage';
import { dayTable, WEEKEND } from './day-table';
import { noticeChanges } from './notice';
import { PACKED } from './notices/packed';
import { unpack } from './notices/unpack';
import { dayNumberOf } from './plain-date';
import { WorkdayCounter } from './workday-counter';
import { WorkingCalendar } from './working-calendar';

const coverage: Coverage = {
  from: '2004-01-01',
  certainThrough: '2026-12-28',
  through: '2026-12-31',
};
const notices = () => unpack(PACKED);

/**
 * The working days of mainland China by the State Council's notices, 2004–2026. 29–31 December
 * 2026 are uncertain: the notice for 2027, not out yet, may change them.
 */
export const china: WorkingCalendar = /* @__PURE__ */ new WorkingCalendar({
  place: 'CN',
  edition: '2026.1',
  coverage,
  notices,
  decree: true,
});

/** The counting of `china` alone, for a bundle that needs no more: the same days, no reasons. */
export const chinaWorkdays: WorkdayCounter = /* @__PURE__ */ new WorkdayCounter(
  'CN@2026.1',
  coverage,
  () =>
    dayTable(
      dayNumberOf(coverage.from),
      dayNumberOf(coverage.through),
      WEEKEND,
      notices().flatMap(noticeChanges),
    ),
);
