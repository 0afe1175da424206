import { assign, enqueueActions } from 'xstate';
import type { PlainDate, WorkingCalendar } from '../../calendars';
import {
  type Breach,
  breachOf,
  changePeriod,
  endRun,
  extendBy,
  extendTo,
  hasten,
  type Length,
  pauseRun,
  type Run,
  resumeRun,
  startEarliest,
  startLatest,
  startRun,
  type TermAndPeriod,
  type TermName,
  type Terms,
} from '../terms';
import type { CaseContext, CaseEvent, Delegation, Effect, Party } from './context';
import { extensionCounter } from './guards';
import { afterWithdrawal, withOneMore } from './petitioners';

/** What a term needs of its case: the policy, and an earlier limit from outside. */
export function startOptions(terms: Terms, context: CaseContext, term: string) {
  const field = terms[term]?.cap?.field;
  const cap = field
    ? (context as unknown as { readonly [key: string]: unknown })[field]
    : undefined;
  return { policy: context.policy, cap: cap as PlainDate | undefined };
}

/**
 * The actions every procedure shares: the term ledger, counters, parties and effects. They alone know a calendar.
 * Each start, restart, raise and extension raises `<term>.started`, each end `<term>.stopped`: supervision listens to these.
 */
export function kitActions<
  C extends CaseContext,
  E extends CaseEvent,
  R extends string,
  T extends Terms,
>(terms: T, calendar: WorkingCalendar) {
  type N = TermName<T>;
  const act = <P>(
    run: (
      at: { context: C; on: PlainDate; event: E; params: P },
      todo: {
        put(change: Partial<CaseContext>): void;
        raise(term: string, what: 'started' | 'stopped'): void;
        emit(effect: Effect<N>): void;
      },
    ) => void,
  ) =>
    enqueueActions<C, E, P, E, never, never, never, never, Effect<N>>(
      ({ context, event, enqueue }, params) => {
        const on = event.on ?? context.openedOn;
        run(
          { context, on, event, params },
          {
            put: (change) => enqueue.assign(change as Partial<C>),
            raise: (term, what) => enqueue.raise({ type: `${term}.${what}`, on } as unknown as E),
            emit: (effect) => enqueue.emit(effect),
          },
        );
      },
    );
  const replaced = (context: C, term: string, on: PlainDate): readonly Run[] => {
    const old = context.terms[term];
    return old ? [...context.pastRuns, endRun(old, 'superseded', on)] : context.pastRuns;
  };
  const set = (context: C, run: Run, on: PlainDate) => ({
    terms: { ...context.terms, [run.term]: run },
    pastRuns: replaced(context, run.term, on),
  });
  const optionsOf = (context: C, term: string) => startOptions(terms, context, term);
  const effectOf = (breach: Breach, on: PlainDate): Effect<N> => ({
    type: breach.strength === 'hard' ? 'breach' : 'warning',
    term: breach.term as N,
    on,
    due: breach.due,
    clause: breach.clause,
    bearer: breach.bearer,
    ...(breach.provisional ? { provisional: breach.provisional } : {}),
  });
  const isNew = (context: C, breach: Breach) =>
    !context.breaches.some(
      (known) =>
        known.term === breach.term &&
        known.from === breach.from &&
        known.due === breach.due &&
        !known.withdrawnOn,
    );
  /** Ends runs; a term no lane watches is found late only now. */
  const finished = (context: C, names: readonly string[], as: 'met' | 'dropped', on: PlainDate) => {
    const ended = names.flatMap((name) => context.terms[name] ?? []);
    const terms = Object.fromEntries(
      Object.entries(context.terms).filter(([name]) => !names.includes(name)),
    );
    const late = as === 'met' ? ended.flatMap((run) => breachOf(run, on) ?? []) : [];
    const found = late.filter((breach) => isNew(context, breach));
    return {
      change: {
        terms,
        pastRuns: [...context.pastRuns, ...ended.map((run) => endRun(run, as, on))],
        breaches: [...context.breaches, ...found],
      },
      ended,
      found,
    };
  };
  type Todo = Parameters<Parameters<typeof act>[0]>[1];
  const finish = (
    { context, on }: { context: C; on: PlainDate },
    names: readonly string[],
    as: 'met' | 'dropped',
    todo: Todo,
  ) => {
    const { change, ended, found } = finished(context, names, as, on);
    if (!ended.length) return;
    todo.put(change);
    for (const breach of found) todo.emit(effectOf(breach, on));
    for (const run of ended) todo.raise(run.term, 'stopped');
  };
  const extended = (context: C, old: Run, run: Run, on: PlainDate, todo: Todo) => {
    const counter = extensionCounter(old.term);
    todo.put({
      ...set(context, run, on),
      counts: { ...context.counts, [counter]: (context.counts[counter] ?? 0) + 1 },
    });
    if (run.pendingExtension && old.due)
      todo.emit({
        type: 'breachExcused',
        term: old.term as N,
        on,
        due: old.due,
        clause: old.clause,
        bearer: old.bearer,
        pending: run.pendingExtension,
      });
    todo.raise(old.term, 'started');
  };
  const party = (context: C, parties: readonly Party[], role: string) => ({
    parties: [...context.parties.filter((one) => one.role !== role), ...parties],
  });

  type Start = TermAndPeriod<T> & { day?: string };
  const start = (
    { context, on, event, params }: { context: C; on: PlainDate; event: E; params: Start },
    todo: Todo,
  ) => {
    const { term, period, day } = params;
    const known = { ...context, ...event } as unknown as { readonly [day: string]: PlainDate };
    const from = (day === undefined ? undefined : known[day]) ?? on;
    const run = startRun(calendar, terms, term, period, from, optionsOf(context, term));
    if (!run) return;
    todo.put(set(context, run, on));
    todo.raise(term, 'started');
  };

  return {
    /**
     * 起算: starts a term on the day of the act, or does nothing when the policy says `'none'`. `day` names the day it runs
     * from, in the act or else in the case, where that is another: a service that was recorded later.
     */
    startTerm: act<Start>((at, todo) => start(at, todo)),
    /** 起算（附条件）: as `startTerm`, only in a case whose `field` is `is`. */
    startTermWhere: act<Start & { field: string; is: string }>((at, todo) => {
      const known = at.context as unknown as { readonly [field: string]: unknown };
      if (known[at.params.field] === at.params.is) start(at, todo);
    }),
    /** 转档: the same first day, another length. */
    changePeriod: act<TermAndPeriod<T>>(({ context, on, params: { term, period } }, todo) => {
      const old = context.terms[term];
      if (!old) return;
      todo.put(
        set(context, changePeriod(calendar, terms, old, period, optionsOf(context, term)), on),
      );
      todo.raise(term, 'started');
    }),
    /** 提前: another length from the day of the act, if it ends before the old limit; else nothing moves. */
    hastenTerm: act<TermAndPeriod<T>>(({ context, on, params: { term, period } }, todo) => {
      const old = context.terms[term];
      if (!old) return;
      const run = hasten(calendar, terms, old, period, on, optionsOf(context, term));
      if (run === old) return;
      todo.put(set(context, run, on));
      todo.raise(term, 'started');
    }),
    /** 争议起算日: starts a disputed term under the reading of this act, as far as the policy lets it count. */
    startReading: act<TermAndPeriod<T> & { reading: 'earliest' | 'latest' }>(
      ({ context, on, params: { term, period, reading } }, todo) => {
        const readings = terms[term]?.readings;
        if (!readings) return;
        const options = optionsOf(context, term);
        const choice = context.policy[readings.policy];
        if (choice !== 'disputed') {
          if (choice !== readings[reading]) return;
          const run = startRun(calendar, terms, term, period, on, options);
          if (!run) return;
          todo.put(set(context, run, on));
          todo.raise(term, 'started');
          return;
        }
        const old = context.terms[term];
        const run =
          reading === 'earliest' || !old
            ? startEarliest(calendar, terms, term, period, on, options)
            : startLatest(calendar, terms, old, on, options);
        if (!run) return;
        todo.put({ terms: { ...context.terms, [term]: run } });
        if (!old) todo.raise(term, 'started');
      },
    ),
    /** 确定新期限: takes the act's `until` as the new limit. */
    extendTo: act<{ term: N }>(({ context, on, event, params: { term } }, todo) => {
      const old = context.terms[term];
      const until = (event as { until?: PlainDate }).until;
      const declared = terms[term];
      if (!old || !until || !declared) return;
      const run = extendTo(calendar, declared, old, until, on, optionsOf(context, term));
      extended(context, old, run, on, todo);
    }),
    /** 延长: adds the act's `length` to the unrolled base. */
    extendBy: act<{ term: N }>(({ context, on, event, params: { term } }, todo) => {
      const old = context.terms[term];
      const length = (event as { length?: Length }).length;
      const declared = terms[term];
      if (!old || !length || !declared) return;
      const run = extendBy(calendar, declared, old, length, on, optionsOf(context, term));
      extended(context, old, run, on, todo);
    }),
    /** 中止计时: nothing falls due until `resumeTerm`. */
    pauseTerm: act<{ term: N }>(({ context, on, params: { term } }, todo) => {
      const old = context.terms[term];
      if (!old || old.pausedSince) return;
      todo.put({ terms: { ...context.terms, [term]: pauseRun(old, on) } });
      todo.raise(term, 'stopped');
    }),
    /** 恢复计时: the days of the pause, both ends included, are not counted. */
    resumeTerm: act<{ term: N }>(({ context, on, params: { term } }, todo) => {
      const old = context.terms[term];
      if (!old?.pausedSince) return;
      const run = resumeRun(calendar, terms, old, on, optionsOf(context, term));
      todo.put({ terms: { ...context.terms, [term]: run } });
      todo.raise(term, 'started');
    }),
    /** 终了: the act meets the term, or drops it because its ground is gone. */
    stopTerm: act<{ term: N; as: 'met' | 'dropped' }>((at, todo) =>
      finish(at, [at.params.term], at.params.as, todo),
    ),
    /** Ends every running term: the case is over. */
    stopAllTerms: act<{ as: 'met' | 'dropped' }>((at, todo) =>
      finish(at, Object.keys(at.context.terms), at.params.as, todo),
    ),
    /** 计次 */
    count: assign<C, E, { counter: string }, E, never>(
      ({ context }, { counter }) =>
        ({
          counts: { ...context.counts, [counter]: (context.counts[counter] ?? 0) + 1 },
        }) as Partial<C>,
    ),
    /** 确定承办: binds a role to the act's unit, and to the person named in the field `person`, if any. */
    appoint: act<{ role: R; person?: string }>(({ context, on, event, params }, todo) => {
      const form = event as unknown as { unit?: { id: string }; [field: string]: unknown };
      const id = params.person === undefined ? undefined : form[params.person];
      const unit = form.unit?.id;
      if (unit === undefined && typeof id !== 'string') return;
      const holder: Party = {
        role: params.role,
        ...(unit === undefined ? {} : { unit }),
        ...(typeof id === 'string' ? { id } : {}),
        since: on,
      };
      todo.put(party(context, [holder], params.role));
    }),
    /** 确定责任人: binds a role to the person named in the field `person`, whatever the unit of the act. */
    appointPerson: act<{ role: R; person: string }>(({ context, on, event, params }, todo) => {
      const id = (event as unknown as { [field: string]: unknown })[params.person];
      if (typeof id !== 'string') return;
      todo.put(party(context, [{ role: params.role, id, since: on }], params.role));
    }),
    /** 授权代办 */
    delegate: act<undefined>(({ context, on, event }, todo) => {
      const { role, to, from } = event as unknown as { role: string; to: string; from?: string };
      const one: Delegation = { role, to, ...(from === undefined ? {} : { from }), since: on };
      todo.put({ delegations: [...context.delegations, one] });
    }),
    /** 回避: the person can no longer act in this case. */
    recuse: act<undefined>(({ context, event }, todo) => {
      const { person } = event as unknown as { person: string };
      if (!context.recused.includes(person)) todo.put({ recused: [...context.recused, person] });
    }),
    /** 增加信访人: one more petitions. */
    addPetitioner: act<undefined>(({ context }, todo) => todo.put(withOneMore(context))),
    /** 撤回: who withdraws is kept, so that the last one can be told. */
    withdraw: act<undefined>(({ context, event }, todo) =>
      todo.put(afterWithdrawal(context, event)),
    ),
    /** 提示、催办 */
    remind: act<{ term: N; rung: 'nearDue' | 'due' }>(
      ({ context, on, params: { term, rung } }, todo) => {
        const run = context.terms[term];
        const due = run?.due ?? run?.earliest;
        if (!run || !due) return;
        const { clause, bearer } = run;
        todo.emit({ type: 'reminder', rung, term, on, due, clause, bearer });
      },
    ),
    /** 记录逾期: a hard limit missed is a breach, a soft one a warning. */
    recordBreach: act<{ term: N }>(({ context, on, params: { term } }, todo) => {
      const run = context.terms[term];
      const breach = run && breachOf(run, on);
      if (!breach || !isNew(context, breach)) return;
      todo.put({ breaches: [...context.breaches, breach] });
      todo.emit(effectOf(breach, on));
    }),
    /** 另立关联件: asks the host to open a case, with the named fields of the act, or else of this case. */
    openCase: act<{ procedure: string; link: string; take: readonly string[] }>(
      ({ context, on, event, params: { procedure, link, take } }, todo) => {
        const known = { ...context, ...event } as unknown as { readonly [field: string]: unknown };
        const given = take.flatMap((field) =>
          known[field] === undefined ? [] : [[field, known[field]] as const],
        );
        todo.emit({ type: 'openCase', procedure, link, on, input: Object.fromEntries(given) });
      },
    ),
    /** 出具文书: tells the host which form the act calls for. */
    issue: act<{ form: string }>(({ on, params: { form } }, todo) =>
      todo.emit({ type: 'issue', form, on }),
    ),
  };
}
