import {
  addDays,
  type BeyondOptions,
  type Months,
  type Occurrence,
  occurrences,
  type PlainDate,
  type RestDayConvention,
  type ScheduleRule,
  type WorkingCalendar,
  weekday,
} from '../../calendars';
import { type Duty, duties } from './duties';

/** The documents and norms that have recurring duties. */
export type AgendaSource = keyof typeof duties;
/** What the organ has settled of a duty where the text leaves it open. */
export interface DutyChoice {
  /** Day of the month, for a monthly duty without one. */
  readonly day?: number | 'last';
  /** The whole rule, for a duty that is due 定期 or 适时. */
  readonly rule?: ScheduleRule;
  /** What happens on a rest day, in place of the convention of the duty. */
  readonly onRestDay?: RestDayConvention;
}
export interface AgendaOptions extends BeyondOptions {
  /** First and last planned day, both inclusive. */
  readonly from: PlainDate;
  readonly through: PlainDate;
  readonly calendar: WorkingCalendar;
  /** By the name of the duty. */
  readonly choices?: { readonly [duty: string]: DutyChoice };
}

/** A duty on its day. */
export interface DutyDay extends Occurrence {
  readonly duty: string;
  /** The planned day is a rest day, and the duty is not held that time: `on` is that day. */
  readonly lapsed?: true;
}
/** A duty without a day: what the text leaves open, and the months it is due in, if it says that much. */
export interface OpenDuty {
  readonly duty: string;
  readonly open: 'day' | 'rule';
  readonly months?: Months;
}
export interface Agenda {
  /** In order of their days, then of the duties. */
  readonly days: readonly DutyDay[];
  readonly open: readonly OpenDuty[];
}

/** A choice for a duty that does not exist or leaves nothing of that kind open. */
export class DutyChoiceError extends RangeError {
  override readonly name = 'DutyChoiceError';
}

/**
 * The days on which the recurring duties of a document fall due, moved or lapsed where they fall on a rest day, and the
 * duties whose day or rule the text leaves open and no choice settles: those have no day.
 * @throws DutyChoiceError for a choice that settles nothing.
 * @throws ScheduleError for a rule that names no day; CalendarCoverageError beyond the calendar.
 */
export function agenda(source: AgendaSource, options: AgendaOptions): Agenda {
  const named: { readonly [duty: string]: Duty } = duties[source];
  const { choices = {} } = options;
  for (const [name, choice] of Object.entries(choices)) checkChoice(named, name, choice);
  const found = Object.entries(named).map(([duty, spec]) => {
    const rule = ruleOf(spec, Object.hasOwn(choices, duty) ? choices[duty] : undefined);
    return { duty, spec, rule, planned: rule ? plannedIn(rule, options) : [] };
  });
  const weeksOf = (name: string | undefined) => {
    const rule = found.find(({ duty }) => duty === name)?.rule;
    return new Set((rule ? occurrences(rule, options) : []).map(({ on }) => weekOf(on)));
  };
  const days = found.flatMap(({ duty, spec, rule, planned }) => {
    if (!rule) return [];
    const taken = weeksOf(spec.yieldsTo);
    const held = occurrences(rule, options).map((one): DutyDay => ({ duty, ...one }));
    const lapsed = planned
      .filter((day) => !held.some((one) => one.planned === day))
      .map((day): DutyDay => ({ duty, on: day, planned: day, lapsed: true }));
    return [...held, ...lapsed].filter((one) => !taken.has(weekOf(one.planned)));
  });
  const order = Object.keys(named);
  return {
    days: days.sort((a, b) =>
      a.on < b.on ? -1 : a.on > b.on ? 1 : order.indexOf(a.duty) - order.indexOf(b.duty),
    ),
    open: found.flatMap(({ duty, spec, rule }): OpenDuty[] => {
      if (rule) return [];
      if (spec.rule === 'open') return [{ duty, open: 'rule' }];
      return [
        { duty, open: 'day', ...('months' in spec.rule ? { months: spec.rule.months } : {}) },
      ];
    }),
  };
}

/** The Monday of a day’s week. */
const weekOf = (day: PlainDate): PlainDate => addDays(day, 1 - weekday(day));

/** The rule of a duty as the organ has settled it; null while it is open. */
function ruleOf(
  { rule }: Duty,
  { day, rule: chosen, onRestDay }: DutyChoice = {},
): ScheduleRule | null {
  const whole =
    rule === 'open'
      ? chosen
      : 'day' in rule && rule.day === 'open'
        ? day && { ...rule, day }
        : rule;
  return whole ? { ...(whole as ScheduleRule), ...(onRestDay ? { onRestDay } : {}) } : null;
}

const plannedIn = (rule: ScheduleRule, window: AgendaOptions): readonly PlainDate[] =>
  occurrences({ ...rule, onRestDay: 'none' }, window).map(({ planned }) => planned);

function checkChoice(
  named: { readonly [duty: string]: Duty },
  name: string,
  { day, rule }: DutyChoice,
): void {
  const duty = Object.hasOwn(named, name) ? named[name] : undefined;
  const there = Object.keys(named).join(', ');
  if (!duty) throw new DutyChoiceError(`there is no duty ${name}: the duties are ${there}`);
  const dayOpen = duty.rule !== 'open' && 'day' in duty.rule && duty.rule.day === 'open';
  if (day !== undefined && !dayOpen)
    throw new DutyChoiceError(`the text leaves no day of ${name} open`);
  if (rule !== undefined && duty.rule !== 'open')
    throw new DutyChoiceError(`the text leaves the rule of ${name} not open`);
}
