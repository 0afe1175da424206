import type { DayChange } from './day-table';
import type { Notice } from './notice';
import { dayNumberOf } from './plain-date';

/** Every day the notice takes off or has worked; a cancelled make-up day comes first. */
export function noticeChanges(notice: Notice): DayChange[] {
  const cancelled = (notice.cancelsMakeupWorkdays ?? []).map((day) => ({
    day: dayNumberOf(day),
    working: false,
    notice: notice.number,
  }));
  const days = notice.items.flatMap(({ festival, off, inLieu = [], makeupWorkdays }) => {
    const first = dayNumberOf(off[0]);
    const change = (working: boolean) => (day: number) => ({
      day,
      working,
      festival,
      notice: notice.number,
    });
    const span = Array.from({ length: dayNumberOf(off[1]) - first + 1 }, (_, n) => first + n);
    return [
      ...[...span, ...inLieu.map(dayNumberOf)].map(change(false)),
      ...makeupWorkdays.map(dayNumberOf).map(change(true)),
    ];
  });
  return [...cancelled, ...days];
}
