import type { PlainDate } from '../../calendars';
import type { Bilingual } from '../law';
import {
  byMark,
  inTime,
  isLaterLimit,
  type Length,
  lengthText,
  type Run,
  type Rung,
  reached,
  type TermAndMark,
  type TermAndPeriod,
  type TermName,
  type Terms,
} from '../terms';
import type { Actor, CaseContext, CaseEvent } from './context';
import { afterWithdrawal, petitioning } from './petitioners';
import { type Asked, rule } from './rule';

/**
 * Why an actor does not hold a role in a case, or null when it does.
 * A role that nobody is bound to is open to its holders, except the `appointed` ones, which nobody holds before an act names them.
 */
export function roleObstacle(
  context: Pick<CaseContext, 'parties' | 'delegations' | 'recused'>,
  by: Actor | undefined,
  role: string,
  appointed: readonly string[] = [],
): 'role' | 'bound' | 'delegation' | 'recused' | null {
  if (!by) return 'role';
  if (isRecused(context, by)) return 'recused';
  const inPlaceOf = by.onBehalfOf?.role === role ? by.onBehalfOf : undefined;
  if (by.role !== role && !inPlaceOf) return 'role';
  const holder = { id: inPlaceOf?.id ?? by.id, unit: by.unit };
  if (inPlaceOf) {
    const recorded = context.delegations.some(
      (one) =>
        one.role === role &&
        one.to === by.id &&
        (one.from === undefined || one.from === by.onBehalfOf?.id),
    );
    if (!recorded) return 'delegation';
  }
  const bound = context.parties.filter((party) => party.role === role);
  const is = bound.some(
    ({ id, unit }) =>
      (id === undefined || id === holder.id) && (unit === undefined || unit === holder.unit),
  );
  if (bound.length === 0) return appointed.includes(role) ? 'bound' : null;
  return is ? null : 'bound';
}

/** Whether a person, or the unit they come from, can take no part in the case. */
export const isRecused = (
  { recused }: Pick<CaseContext, 'recused'>,
  { id, unit }: { readonly id: string; readonly unit?: string },
): boolean => recused.includes(id) || (unit !== undefined && recused.includes(unit));

/**
 * The guards every procedure shares. Total and pure; they read days fixed in the ledger and never see a calendar.
 * `C`, `E`, `R`, `T` are the machine's context, events, roles and terms; `appointed` are the roles that an act of the case must name first.
 */
export function kitGuards<
  C extends CaseContext,
  E extends CaseEvent,
  R extends string,
  T extends Terms,
>(appointed: readonly R[] = []) {
  type N = TermName<T>;
  const obstacle = (context: C, event: E, role: R) =>
    roleObstacle(context, event.by, role, appointed);
  const runOf = (context: C, term: string): Run | undefined =>
    Object.hasOwn(context.terms, term) ? context.terms[term] : undefined;
  const lengthIn = (event: E) => (event as { length?: Length }).length;
  const dayIn = (event: E) => (event as { until?: PlainDate }).until;
  const ofRun = ({ term }: { term: string }, { context }: Asked<C, E>) => {
    const clause = runOf(context, term)?.clause;
    return clause ? { clauses: [clause] } : {};
  };
  const ofExtension = ({ term }: { term: string }, { context }: Asked<C, E>) => {
    const extensible = runOf(context, term)?.extensible;
    return extensible ? { clauses: [extensible.clause], decisions: extensible.decisions } : {};
  };
  return {
    /** 职权: the actor has the role, holds it in this case, and is not recused. */
    actorIs: rule<C, E, { role: R }>('actorIs', {
      about: 'role',
      holds: ({ context, event }, { role }) => obstacle(context, event, role) === null,
      refusal: ({ role }, { context, event }, name) =>
        refusalOfRole([role], [obstacle(context, event, role)], name),
    }),
    /** 职权: as `actorIs`, for any of several roles. */
    actorIsOneOf: rule<C, E, { roles: readonly R[] }>('actorIsOneOf', {
      about: 'role',
      holds: ({ context, event }, { roles }) =>
        roles.some((role) => obstacle(context, event, role) === null),
      refusal: ({ roles }, { context, event }, name) =>
        refusalOfRole(
          roles,
          roles.map((role) => obstacle(context, event, role)),
          name,
        ),
    }),
    /** 授权: one gives away one's own role only. */
    delegatesOwnRole: rule<C, E>('delegatesOwnRole', {
      about: 'payload',
      holds: ({ event }) => (event as { role?: string }).role === event.by?.role,
      refusal: () => ({
        zh: '只能授权他人代行本人的职责',
        en: 'one can only delegate one’s own role',
      }),
    }),
    /** 全部撤回: once this withdrawal is done, nobody petitions any more. */
    lastToWithdraw: rule<C, E>('lastToWithdraw', {
      about: 'payload',
      basis: { decisions: ['house/withdraw'] },
      holds: ({ context, event }) => afterWithdrawal(context, event).petitioners === 0,
      refusal: (_, { context }) => {
        const left = petitioning(context);
        return {
          zh: `现有${left}人，未全部撤回`,
          en: `${left} petition, and not all of them withdraw`,
        };
      },
    }),
    /** 期限在计算: the term is running. */
    termRuns: rule<C, E, { term: N }>('termRuns', {
      about: 'case',
      holds: ({ context }, { term }) => runOf(context, term) !== undefined,
      refusal: ({ term }, _, name) => notRunning(name(term)),
    }),
    /** 档次: the term runs in this period. */
    periodIs: rule<C, E, TermAndPeriod<T>>('periodIs', {
      about: 'case',
      holds: ({ context }, { term, period }) => runOf(context, term)?.period === period,
      refusal: ({ period }, _, name) => ({
        zh: `不属于“${name(period).zh}”`,
        en: `it is not a case of ${name(period).en}`,
      }),
    }),
    /** 期限内: on or before the last day of a running term. */
    withinTerm: rule<C, E, { term: N }>('withinTerm', {
      about: 'time',
      basis: ofRun,
      holds: ({ context, event }, { term }) => {
        const run = runOf(context, term);
        return run !== undefined && inTime(run, event.on);
      },
      refusal: ({ term }, { context }, name) => {
        const run = runOf(context, term);
        if (!run) return notRunning(name(term));
        const due = run.due ?? '—';
        return {
          zh: `已超过“${name(term).zh}”期限（${due}）`,
          en: `the ${name(term).en} term ran out on ${due}`,
        };
      },
    }),
    /** 期限届满: after the last day of a running term. */
    termOver: rule<C, E, { term: N }>('termOver', {
      about: 'time',
      basis: ofRun,
      holds: ({ context, event }, { term }) => {
        const run = runOf(context, term);
        return run !== undefined && !inTime(run, event.on);
      },
      refusal: ({ term }, { context }, name) => {
        const due = runOf(context, term)?.due;
        return {
          zh: due ? `“${name(term).zh}”至${due}届满` : `未设“${name(term).zh}”`,
          en: due
            ? `the ${name(term).en} term runs until ${due}`
            : `no ${name(term).en} term has been set`,
        };
      },
    }),
    /** 最迟日: on or before the last day for it, as fixed when the term started. */
    byMark: rule<C, E, TermAndMark<T>>('byMark', {
      about: 'time',
      holds: ({ context, event }, { term, mark }) => {
        const run = runOf(context, term);
        return run !== undefined && byMark(run, mark, event.on);
      },
      refusal: ({ term, mark }, { context }, name) => {
        const day = runOf(context, term)?.marks[mark] ?? '—';
        return {
          zh: `已过${name(mark).zh}（${day}）`,
          en: `the ${name(mark).en} was ${day}`,
        };
      },
    }),
    /** 延期次数: the term has been extended less often than its clause allows. */
    extensionsLeft: rule<C, E, { term: N }>('extensionsLeft', {
      about: 'case',
      basis: ofExtension,
      holds: ({ context }, { term }) => {
        const times = runOf(context, term)?.extensible?.times ?? 0;
        return (context.counts[extensionCounter(term)] ?? 0) < times;
      },
      refusal: ({ term }, { context }, name) =>
        runOf(context, term)
          ? {
              zh: `“${name(term).zh}”的期限已经延长，不能再延`,
              en: `the ${name(term).en} term has been extended and cannot be extended again`,
            }
          : notRunning(name(term)),
    }),
    /** 延期幅度: the length asked for, with what has been granted, is within the cap of the clause. */
    extensionWithin: rule<C, E, { term: N }>('extensionWithin', {
      about: 'payload',
      basis: ofExtension,
      holds: ({ context, event }, { term }) => {
        const run = runOf(context, term);
        const most = run?.extensible?.most;
        const asked = lengthIn(event);
        const granted = run?.extension?.length?.amount ?? 0;
        return !most || (asked?.unit === most.unit && granted + asked.amount <= most.amount);
      },
      refusal: ({ term }, { context }) => {
        const most = runOf(context, term)?.extensible?.most;
        return {
          zh: `延长期限不得超过${most ? lengthText(most, 'zh') : '—'}`,
          en: `an extension is at most ${most ? lengthText(most, 'en') : '—'}`,
        };
      },
    }),
    /** 新期限: later than the old limit and than the day it is given. */
    laterLimit: rule<C, E, { term: N }>('laterLimit', {
      about: 'payload',
      holds: ({ context, event }, { term }) => {
        const run = runOf(context, term);
        const until = dayIn(event);
        return run !== undefined && until !== undefined && isLaterLimit(run, until, event.on);
      },
      refusal: ({ term }, { context, event }) => {
        const due = runOf(context, term)?.due ?? '—';
        return {
          zh: `新期限须晚于原期限（${due}）和确定之日（${event.on}）`,
          en: `the new limit must be later than the old one (${due}) and than the day it is given (${event.on})`,
        };
      },
    }),
    /** 次数: something has happened less often than `max`. */
    countBelow: rule<C, E, { counter: string; max: number }>('countBelow', {
      about: 'case',
      holds: ({ context }, { counter, max }) => (context.counts[counter] ?? 0) < max,
      refusal: ({ counter, max }, _, name) => ({
        zh: `“${name(counter).zh}”不得超过${max}次`,
        en: `${name(counter).en} is limited to ${max}`,
      }),
    }),
    /** 已发生: something has happened at least once. */
    countAtLeast: rule<C, E, { counter: string; min: number }>('countAtLeast', {
      about: 'case',
      holds: ({ context }, { counter, min }) => (context.counts[counter] ?? 0) >= min,
      refusal: ({ counter, min }, _, name) => ({
        zh: min === 1 ? `尚无“${name(counter).zh}”` : `“${name(counter).zh}”不足${min}次`,
        en:
          min === 1
            ? `not on record yet: ${name(counter).en}`
            : `fewer than ${min} on record: ${name(counter).en}`,
      }),
    }),
    /** 到点: the day of a rung has come; re-checked so that a wake-up of an old limit does no harm. */
    reached: rule<C, E, { term: N; rung: Rung }>('reached', {
      about: 'time',
      holds: ({ context, event }, { term, rung }) => {
        const run = runOf(context, term);
        return run !== undefined && reached(run, rung, event.on);
      },
      refusal: ({ term, rung }, _, name) => ({
        zh: `“${name(term).zh}”未到“${name(rung).zh}”`,
        en: `the ${name(term).en} term is not ${name(rung).en} yet`,
      }),
    }),
  };
}

/** The counter of a case that says how often a term has been extended. */
export const extensionCounter = (term: string) => `extensionOf.${term}`;

const notRunning = ({ zh, en }: Bilingual): Bilingual => ({
  zh: `“${zh}”期限未在计算`,
  en: `the ${en} term is not running`,
});

type Name = (word: string) => { zh: string; en: string };
function refusalOfRole(
  roles: readonly string[],
  found: readonly ReturnType<typeof roleObstacle>[],
  name: Name,
) {
  const zh = roles.map((role) => name(role).zh).join('、');
  const en = roles.map((role) => name(role).en).join(' or ');
  if (found.includes('recused'))
    return { zh: '已回避，不得办理本件', en: 'this person is recused from the case' };
  if (found.includes('delegation'))
    return {
      zh: `未见代${zh}办理的授权记录`,
      en: `no delegation to act for the ${en} is recorded`,
    };
  if (found.includes('bound'))
    return {
      zh: `本件的${zh}是另一单位或人员`,
      en: `in this case the ${en} is another unit or person`,
    };
  return { zh: `须由${zh}办理`, en: `only the ${en} may do this` };
}
