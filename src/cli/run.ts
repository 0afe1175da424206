import { CalendarCoverageError, isPlainDate } from '../../calendars';
import type { Lang } from '../law';
import { type Case, isClosed, ledgerOf, nextWakeUp, stateOf } from '../procedure/case';
import { explain } from '../procedure/explain';
import type { AnyProcedure } from '../procedure/procedure';
import { pathOf } from '../procedure/refusal';
import { toStored } from '../procedure/stored';
import type { Breach } from '../terms';
import { playScenario, type ScenarioEvent } from '../testing/scenario';
import { readScenario, ScenarioError } from '../testing/scenario-lines';
import { type Answer, BadInput } from './answer';
import { notCovered } from './coverage';
import { inForceIn } from './in-force';
import { suggestion } from './nearest';
import { entriesOf } from './play';
import { runText } from './run-text';

export interface RunOptions {
  readonly until?: string;
  readonly explain?: string;
  readonly stored?: boolean;
  readonly lang: Lang;
}

/** Plays a file of acts through a procedure and tells what became of each. */
export async function run(
  id: string,
  file: string,
  text: string,
  { until, explain: asked, stored = false, lang }: RunOptions,
): Promise<Answer> {
  if (until !== undefined && !isPlainDate(until))
    throw new BadInput(`--until ${until} is not a calendar day: write YYYY-MM-DD`);
  const whole = until === undefined ? text : `${text}\n${JSON.stringify({ until })}`;
  const { procedure, ...options } = await reading(file, () => inForceIn(id, readScenario(whole)));
  if (asked !== undefined && !Object.hasOwn(procedure.terms, asked))
    throw new BadInput(`no term ${asked}: ${suggestion(asked, Object.keys(procedure.terms))}`);
  let events: readonly ScenarioEvent<AnyProcedure>[];
  try {
    events = await reading(file, () => playScenario(procedure, whole, options));
  } catch (error) {
    if (error instanceof CalendarCoverageError) return notCovered(error, true);
    throw error;
  }
  const cases = lastCases(events);
  const kase = cases.get(undefined);
  if (!kase) throw new BadInput('a scenario begins with {"open": …}', file, 1);
  const why = complaintsOf(events, cases, lang);
  const { terms, breaches } = ledgerOf(kase);
  const explanation = asked === undefined ? undefined : explain(kase, asked, lang);
  const told = {
    procedure: procedure.id,
    revision: procedure.revision,
    case: kase.log.open.id,
    calendar: kase.calendar.id,
    entries: entriesOf(events),
    state: pathOf(stateOf(kase)),
    closed: isClosed(kase),
    asOf: kase.asOf,
    terms,
    breaches,
    nextWakeUp: nextWakeUp(kase),
    linked: [...cases].flatMap(([of, one]) => (of === undefined ? [] : [summaryOf(of, one)])),
    ...(explanation === undefined ? {} : { explanation }),
    expectations: events.filter((event) => event.kind === 'expected').length,
    why,
  };
  return {
    exit: why.length ? 1 : 0,
    data: told,
    text: (page) =>
      stored
        ? [...cases.values()].map((one) => JSON.stringify(toStored(one))).join('\n')
        : runText(procedureOf(cases), told, page),
    ...(stored && why.length ? { aside: why.join('; ') } : {}),
  };
}

/** Why a run is not as it should be: acts refused and limits missed that no line foresees, expectations not met. */
function complaintsOf(
  events: readonly ScenarioEvent<AnyProcedure>[],
  cases: ReadonlyMap<string | undefined, Case<AnyProcedure>>,
  lang: Lang,
): readonly string[] {
  const zh = lang === 'zh';
  const at = (line: number) => (zh ? `第${line}行：` : `line ${line}: `);
  const failed = events.flatMap((event) => {
    if (event.kind === 'expected')
      return event.misses.map(({ what, expected, actual }) => {
        const [should, is] = [expected, actual].map((value) => JSON.stringify(value));
        return `${at(event.line)}${zh ? `${what}应为${should}，实为${is}` : `${what} should be ${should}, is ${is}`}`;
      });
    if (event.kind !== 'refused' || event.foreseen) return [];
    const { type } = event.act as { type: string };
    const { names } = event.case.procedure;
    const reasons = event.refusal.map((reason) => reason[lang]).join(zh ? '；' : '; ');
    return [
      `${at(event.line)}${zh ? `“${names(type).zh}”未予接受：` : `${type} was refused: `}${reasons}`,
    ];
  });
  const late = [...cases].flatMap(([of, kase]) => {
    const { names } = kase.procedure;
    const own = events.filter((event) => event.of === of);
    return unforeseen(own, ledgerOf(kase).breaches).map(({ term, bearer, due, clause }) =>
      zh
        ? `逾期：“${names(term).zh}”最后一日${due}（${names(bearer).zh}，${clause}）`
        : `breached: ${names(term).en}, last day ${due} (${names(bearer).en}, ${clause})`,
    );
  });
  return [...failed, ...late];
}

/** A line that cannot be read is the file's fault: named with its place. */
async function reading<T>(file: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    throw new BadInput(error.message.replace(/^line \d+: /, ''), file, error.line);
  }
}

/** Each case as the last event left it; the main one under undefined. */
const lastCases = (events: readonly ScenarioEvent<AnyProcedure>[]) =>
  new Map(events.flatMap((event) => ('case' in event ? [[event.of, event.case] as const] : [])));
const procedureOf =
  (cases: ReadonlyMap<string | undefined, Case<AnyProcedure>>) =>
  (of?: string): AnyProcedure =>
    (cases.get(of) ?? cases.get(undefined))?.procedure as AnyProcedure;

/** How a linked case stands. */
const summaryOf = (id: string, kase: Case<AnyProcedure>) => ({
  case: id,
  procedure: kase.procedure.id,
  state: pathOf(stateOf(kase)),
  closed: isClosed(kase),
  ...ledgerOf(kase),
});

/**
 * Binding limits missed more often than any one expectation lists them. A scenario that has expectations and none
 * about breaches is not about them.
 */
function unforeseen<P extends AnyProcedure>(
  events: readonly ScenarioEvent<P>[],
  breaches: readonly Breach[],
): readonly Breach[] {
  const expected = events.flatMap((event) => (event.kind === 'expected' ? [event.expect] : []));
  const listed = expected.flatMap((expect) => (expect.breaches ? [expect.breaches] : []));
  if (expected.length && !listed.length) return [];
  const times = (term: string, list: readonly string[]) =>
    list.filter((one) => one === term).length;
  const hard = breaches.filter((breach) => breach.strength === 'hard' && !breach.withdrawnOn);
  return hard.filter(({ term }, index) => {
    const nth = hard.slice(0, index + 1).filter((one) => one.term === term).length;
    return listed.every((list) => times(term, list) < nth);
  });
}
export type Told = {
  readonly case: string;
  readonly revision: number;
  readonly calendar: string;
  readonly entries: ReturnType<typeof entriesOf>;
  readonly state: string;
  readonly closed: boolean;
  readonly asOf: string;
  readonly terms: ReturnType<typeof ledgerOf>['terms'];
  readonly breaches: readonly Breach[];
  readonly nextWakeUp: ReturnType<typeof nextWakeUp>;
  readonly explanation?: ReturnType<typeof explain>;
  readonly linked: readonly ReturnType<typeof summaryOf>[];
  readonly expectations: number;
  readonly why: readonly string[];
};
