import { chinaNotices } from './notices';
import { WorkingCalendar } from './working-calendar';

/** Mainland China, 2004–2026, from the State Council's notices. */
export const china = new WorkingCalendar({
  place: 'CN',
  edition: '2026.1',
  coverage: { from: '2004-01-01', certainThrough: '2026-12-28', through: '2026-12-31' },
  notices: chinaNotices,
  decree: true,
});
