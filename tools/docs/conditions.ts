import { initialTransition } from 'xstate';
import { anatomyOf, rulesIn } from '../../src/analysis/citations';
import { isWord } from '../../src/law';
import type { AnyProcedure } from '../../src/procedure/procedure';
import type { Anatomy } from '../../src/procedure/rule';
import { code } from './markdown';

type Guard = { readonly type: string; readonly params: unknown };
type One = Extract<Anatomy, { kind: 'rule' }>;

/** Who may do it, as roles, in the order the guard asks. */
export function rolesAsked({ machine }: AnyProcedure, guard: Guard | null): readonly string[] {
  const anatomy = guard && anatomyOf(machine, guard);
  return anatomy ? [...new Set(rulesIn(anatomy).flatMap(rolesIn))] : [];
}

/** What else the guard asks, in Chinese: each rule by its word, or by the sentence of its refusal. */
export function conditions(procedure: AnyProcedure, guard: Guard | null): string {
  const anatomy = guard && anatomyOf(procedure.machine, guard);
  if (guard && !anatomy) return code(guard.type);
  return anatomy ? phrase(anatomy, procedure) : '';
}

function phrase(anatomy: Anatomy, procedure: AnyProcedure): string {
  if (anatomy.kind === 'rule')
    return rolesIn(anatomy).length > 0
      ? ''
      : `${sentence(anatomy, procedure)} ${code(anatomy.rule)}`;
  const parts = anatomy.parts.map((part) => phrase(part, procedure));
  if (anatomy.kind === 'all') return parts.filter(Boolean).join('；<br>');
  return anatomy.parts
    .map((part, index) => {
      const who = rolesOf(part, procedure);
      return who && parts[index] ? `${who}（${parts[index]}）` : who || parts[index];
    })
    .join('；<br>或 ');
}

function sentence(rule: One, procedure: AnyProcedure): string {
  const { names } = procedure;
  if (!isWord(rule.rule)) return `否则：${refusalOf(rule, procedure)}`;
  const params = Object.values(rule.params ?? {}).map((value) =>
    typeof value === 'boolean' ? (value ? '是' : '否') : names(String(value)).zh,
  );
  return `${names(rule.rule).zh}${params.length > 0 ? `（${params.join('、')}）` : ''}`;
}

const ON = '1970-01-01';
/** The refusal of a case opened with nothing said, without what it quotes of it: a page speaks of no case in particular. */
const refusalOf = (rule: One, { machine, names }: AnyProcedure) => {
  const [{ context }] = initialTransition(machine, undefined);
  const { zh } = rule.refusal({ context, event: { type: '', on: ON } } as never, names);
  return zh.replaceAll(/（(?:—|1970-01(?:-01)?)）/g, '');
};

const rolesOf = (anatomy: Anatomy, { names }: AnyProcedure) =>
  rulesIn(anatomy)
    .flatMap(rolesIn)
    .map((role) => names(role).zh)
    .join('、');

function rolesIn({ about, params }: One): readonly string[] {
  if (about !== 'role') return [];
  const { role, roles = [] } = (params ?? {}) as { role?: string; roles?: readonly string[] };
  return role === undefined ? roles : [role];
}
