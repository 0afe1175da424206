import { PACKED } from './notices/packed';
import { unpack } from './notices/unpack';
import { WorkingCalendar } from './working-calendar';

/**
 * The working days of mainland China by the State Council's notices, 2004–2026. 29–31 December
 * 2026 are uncertain: the notice for 2027, not out yet, may change them.
 */
export const china: WorkingCalendar = /* @__PURE__ */ new WorkingCalendar({
  place: 'CN',
  edition: '2026.1',
  coverage: { from: '2004-01-01', certainThrough: '2026-12-28', through: '2026-12-31' },
  notices: () => unpack(PACKED),
  decree: true,
});
