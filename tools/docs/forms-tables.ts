import type * as z from 'zod';
import type { AnyProcedure } from '../../src/procedure/procedure';
import { basisLinks } from './basis';
import { type Field, fieldsOf } from './fields';
import { code, type Links, table } from './markdown';
import { callSpot, spotOf } from './source';

/** What the text leaves to the organ, with the clause that leaves it open. */
export function policyTable(links: Links, procedure: AnyProcedure): string {
  const { names, norm, schema, terms } = procedure;
  const basis = basisLinks(links, norm.document);
  const leavesOpen = (key: string) =>
    Object.values(terms).flatMap((term) => [
      ...Object.values(term.periods).filter(
        (it) =>
          term.readings?.policy === key ||
          ('policy' in it && it.policy === key) ||
          ('unitBy' in it && it.unitBy === key),
      ),
      ...(term.warn?.policy === key ? [term.warn] : []),
    ]);
  const spot = (key: string) => spotOf(`machines/${procedure.id}/schema.ts`, 'policy', [key]);
  return table(
    ['事项 value', '含义', '填写', '留待确定的条款 left open by'],
    fieldsOf(schema.policy, names)
      .filter(({ path }) => !path.includes('.'))
      .map(({ path, zh, kind, optional }) => {
        const grounds = leavesOpen(path);
        return [
          links.spot(code(path), spot(path)),
          zh,
          `${openKind(kind, groupOf(schema.policy, path))}${optional ? '（可不填 optional）' : ''}`,
          basis({
            clauses: [...new Set(grounds.flatMap(({ clause }) => (clause ? [clause] : [])))],
            decisions: [...new Set(grounds.flatMap(({ decisions = [] }) => decisions))],
          }),
        ];
      }),
  );
}
const openKind = (kind: string, group: string) =>
  kind.replace('一组 group', group).replace('`none`', "不设 `'none'`");
/** What a group of the policy consists of: a length, or an exact fraction. */
function groupOf(policy: z.core.$ZodType, key: string): string {
  const fields = Object.keys(shapeIn(shapeIn(policy)?.[key]) ?? {});
  const group = code(`{ ${fields.join(', ')} }`);
  return fields.includes('amount') ? `期限 ${group}` : group;
}
function shapeIn(schema: z.core.$ZodType | undefined): z.core.$ZodShape | undefined {
  const def = (schema as z.core.$ZodTypes | undefined)?._zod.def;
  if (def?.type === 'object') return def.shape;
  if (def?.type === 'union') return def.options.map(shapeIn).find(Boolean);
  return def?.type === 'optional' ? shapeIn(def.innerType) : undefined;
}

/** The fields of what opens a case and of every act, beside those that all acts share. */
export function formsTable(links: Links, { id, names, schema }: AnyProcedure): string {
  const file = `machines/${id}/schema.ts`;
  const forms = [
    { title: '收到 open', spot: spotOf(file, 'input', []), fields: fieldsOf(schema.input, names) },
    ...Object.entries(schema.acts).map(([act, form]) => ({
      title: `${names(act).zh} ${code(act)}`,
      spot: callSpot([file, 'src/forms/acts.ts'], 'act', act),
      fields: fieldsOf(form, names, ['type', 'on', 'at', 'by']),
    })),
  ];
  return table(
    ['办理 act', '字段 field', '含义', '填写', '标记 mark'],
    forms.flatMap(({ title, spot, fields }) => {
      const rows = fields.length > 0 ? fields.map(fieldRow) : [['—']];
      return rows.map((row, index) => [index === 0 ? links.spot(title, spot) : '', ...row]);
    }),
  );
}
const fieldRow = ({ path, zh, kind, optional, mark }: Field) => [
  code(path),
  zh,
  `${kind}${optional ? '（可不填）' : ''}`,
  mark,
];
