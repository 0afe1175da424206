import { type AnyMachineSnapshot, getNextTransitions, type StateValue } from 'xstate';
import type * as z from 'zod';
import zhCN from 'zod/v4/locales/zh-CN.js';
import type { PlainDate } from '../../calendars';
import { isLegalDay } from '../forms';
import type { Bilingual } from '../law';
import type { AnyProcedure } from './procedure';
import { type Finding, nearest, type Question, type Rule } from './rule';

/** One ground of a refusal, in both languages, with the clauses and decisions it rests on. */
export interface Reason extends Bilingual {
  /**
   * `role` who acts · `state` the case does not stand there · `guard` a rule of the procedure · `payload` the form ·
   * `order` dated before the last act · `date` not a calendar day · `closed` the case has ended
   */
  readonly kind: 'role' | 'state' | 'guard' | 'payload' | 'order' | 'date' | 'closed';
  readonly rule: string;
  readonly clauses: readonly string[];
  readonly decisions: readonly string[];
}
/** Why an act is refused, most specific reason first. */
export type Refusal = readonly [Reason, ...Reason[]];
/** Whether an act may be done; `'depends'` when only the form's content decides. */
export interface Permission<Act extends string = string> {
  readonly act: Act;
  readonly can: boolean | 'depends';
  readonly reasons: readonly Reason[];
}
/** An act that has passed its form. */
export interface ParsedAct {
  readonly type: string;
  readonly on: PlainDate;
  readonly [field: string]: unknown;
}

const reason = (kind: Reason['kind'], rule: string, zh: string, en: string): Reason => ({
  kind,
  rule,
  clauses: [],
  decisions: [],
  zh,
  en,
});

export const reasonOfOrder = (lastOn: PlainDate): Reason =>
  reason(
    'order',
    'order',
    `早于上一步的日期（${lastOn}），请作为补录办理`,
    `dated before the last act (${lastOn}): enter it late, with amend`,
  );

/** Checks an act at the door, against the form of its type. */
export function parseAct(
  procedure: AnyProcedure,
  act: unknown,
): { ok: true; act: ParsedAct } | { ok: false; reasons: readonly Reason[] } {
  const no = (...reasons: Reason[]) => ({ ok: false as const, reasons });
  if (typeof act !== 'object' || act === null || Array.isArray(act))
    return no(reason('payload', 'act', '不是一步办理', 'an act is an object with type, on and by'));
  const { type, on } = act as { type?: unknown; on?: unknown };
  const { acts } = procedure.schema;
  const form = typeof type === 'string' && Object.hasOwn(acts, type) ? acts[type] : undefined;
  if (!form) {
    const known = Object.keys(acts).join(', ');
    const asked = shown(type);
    return no(reason('payload', 'act', `没有“${asked}”这一步`, `no act ${asked}: it has ${known}`));
  }
  if (!isLegalDay(on))
    return no(
      reason(
        'date',
        'on',
        `日期不对：${shown(on)}，应写作 YYYY-MM-DD`,
        `${shown(on)} is not a calendar day of 1900 to 2199: write YYYY-MM-DD`,
      ),
    );
  const parsed = form.safeParse(act);
  if (parsed.success) return { ok: true, act: parsed.data as unknown as ParsedAct };
  const chinese = form.safeParse(act, { error: localeZh }).error?.issues ?? [];
  return no(
    ...parsed.error.issues.map((issue, index) => {
      const path = issue.path.map(String).join('.') || 'act';
      return reason(
        'payload',
        path,
        `${path}：${(issue.code === 'custom' && issue.params?.zh) || (chinese[index] ?? issue).message}`,
        `${path}: ${issue.message}`,
      );
    }),
  );
}
const localeZh = zhCN().localeError as z.core.$ZodErrorMap;
const shown = (value: unknown) =>
  (typeof value === 'string' ? value : String(typeof value)).slice(0, 60);

interface Judgement {
  readonly holds: boolean | 'unknown';
  readonly reasons: readonly Reason[];
}
type Judged = Rule<unknown, unknown, unknown> | Question<unknown, unknown>;
interface Candidate {
  readonly eventType: string;
  readonly guard?: string | { readonly type: string; readonly params?: unknown };
  readonly meta?: { readonly clauses?: readonly string[]; readonly decisions?: readonly string[] };
}

const byEvent = new WeakMap<AnyMachineSnapshot, ReadonlyMap<string, readonly Candidate[]>>();
/** The transitions open in a state, by event. */
function candidatesOf(snapshot: AnyMachineSnapshot): ReadonlyMap<string, readonly Candidate[]> {
  const known = byEvent.get(snapshot);
  if (known) return known;
  const found = new Map<string, Candidate[]>();
  for (const one of getNextTransitions(snapshot) as unknown as readonly Candidate[])
    found.set(one.eventType, [...(found.get(one.eventType) ?? []), one]);
  byEvent.set(snapshot, found);
  return found;
}

/** Asks every transition that the act could take, and tells the nearest when none is open. */
export function judge(
  procedure: AnyProcedure,
  snapshot: AnyMachineSnapshot,
  event: { readonly type: string; readonly [field: string]: unknown },
  payloadKnown: boolean,
): Judgement {
  const { names } = procedure;
  const no = (one: Reason): Judgement => ({ holds: false, reasons: [one] });
  if (snapshot.status !== 'active')
    return no(reason('closed', 'closed', '本件已办结', 'the case has ended'));
  const candidates = candidatesOf(snapshot).get(event.type) ?? [];
  if (candidates.length === 0) {
    const [state, act] = [names(leafOf(snapshot.value)), names(event.type)];
    return no(
      reason(
        'state',
        'state',
        `“${state.zh}”阶段不能“${act.zh}”`,
        `${act.en}: not possible while the case is “${state.en}”`,
      ),
    );
  }
  const found = candidates.map((candidate) => {
    const finding = ask(procedure, snapshot, candidate, event, payloadKnown);
    const { clauses = [], decisions = [] } = candidate.meta ?? {};
    return {
      ...finding,
      failures: finding.failures.map((failure) => ({
        ...failure,
        clauses: cited(procedure, failure.clauses.length ? failure.clauses : clauses),
        decisions: failure.decisions.length ? failure.decisions : decisions,
      })),
    };
  });
  const { holds, failures } = nearest(found);
  return {
    holds,
    reasons: failures.map(({ about, rule, clauses, decisions, zh, en }) => ({
      kind: about === 'role' ? ('role' as const) : ('guard' as const),
      rule,
      clauses,
      decisions,
      zh,
      en,
    })),
  };
}

/** The clauses a chart names, as the procedure's own document has them; what it has not is left out. */
export const cited = (
  { cites = {} }: Pick<AnyProcedure, 'cites'>,
  clauses: readonly string[],
): readonly string[] => [
  ...new Set(clauses.flatMap((id) => (Object.hasOwn(cites, id) ? (cites[id] ?? []) : id))),
];

function ask(
  procedure: AnyProcedure,
  snapshot: AnyMachineSnapshot,
  { guard }: Candidate,
  event: unknown,
  payloadKnown: boolean,
): Finding {
  if (!guard) return { holds: true, failures: [] };
  const { type, params } = typeof guard === 'string' ? { type: guard, params: undefined } : guard;
  const rule = procedure.machine.implementations.guards[type] as unknown as Judged;
  return (rule as Rule<unknown, unknown, unknown>).judge(
    { context: snapshot.context, event },
    params,
    { payloadKnown, name: procedure.names },
  );
}

/** The state a person would name: the innermost of the main region. */
export function leafOf(value: StateValue): string {
  if (typeof value === 'string') return value;
  const [first, inner] = Object.entries(value)[0] ?? ['', ''];
  if (inner === undefined || first === '') return first;
  if (first === 'open' && typeof inner === 'object' && inner.main) return leafOf(inner.main);
  return leafOf(inner);
}
/** The path of the main region's state, such as `handling.working`; a final state's name when the case has ended. */
export function pathOf(value: StateValue): string {
  if (typeof value === 'string') return value;
  const [first, inner] = Object.entries(value)[0] ?? ['', ''];
  if (inner === undefined) return first;
  if (first === 'open' && typeof inner === 'object' && inner.main) return pathOf(inner.main);
  return `${first}.${pathOf(inner)}`;
}
