import type * as z from 'zod';
import { day, sensitivity } from '../../src/forms';
import type { Namer } from '../../src/procedure/rule';
import { code } from './markdown';

/** One field of a form, with the way to it. */
export interface Field {
  readonly path: string;
  readonly zh: string;
  readonly kind: string;
  readonly optional: boolean;
  /** 个人信息 or 保密, if marked. */
  readonly mark: string;
}

/** The fields of a form, the inner ones after the one that holds them; `without` names those told elsewhere. */
export function fieldsOf(
  schema: z.core.$ZodType,
  names: Namer,
  without: readonly string[] = [],
): readonly Field[] {
  const { def } = bare(schema).schema._zod;
  if (def.type !== 'object') return [];
  return Object.entries(def.shape)
    .filter(([key]) => !without.includes(key))
    .flatMap(([key, inner]) => fieldAt(key, inner, names));
}

function fieldAt(key: string, found: z.core.$ZodType, names: Namer): readonly Field[] {
  const { schema, optional, mark } = bare(found);
  const { zh } = names(key);
  const field = {
    path: key,
    zh: zh === key ? '' : zh,
    kind: kindOf(schema, names),
    optional,
    mark,
  };
  const inner = schema._zod.def.type === 'array' ? bare(schema._zod.def.element).schema : schema;
  return [field, ...fieldsOf(inner, names).map((one) => ({ ...one, path: `${key}.${one.path}` }))];
}

/** What is inside optional and read-only wrappings; a mark counts wherever it stands. */
function bare(found: z.core.$ZodType) {
  let schema = found as z.core.$ZodTypes;
  let optional = false;
  let mark = '';
  for (;;) {
    const marked = sensitivity.get(schema)?.sensitivity;
    if (marked) mark = marks[marked];
    const { def } = schema._zod;
    if (def.type === 'optional') optional = true;
    if (def.type === 'optional' || def.type === 'readonly' || def.type === 'nullable')
      schema = def.innerType as z.core.$ZodTypes;
    else if (def.type === 'pipe') schema = def.out as z.core.$ZodTypes;
    else return { schema, optional, mark };
  }
}
const marks = { personal: '个人信息 personal', confidential: '保密 confidential' } as const;

function kindOf(schema: z.core.$ZodTypes, names: Namer): string {
  if (schema === day) return '日期 day';
  const { def } = schema._zod;
  switch (def.type) {
    case 'enum':
      return Object.values(def.entries)
        .map((value) => choice(String(value), names))
        .join(' / ');
    case 'literal':
      return def.values.map((value) => choice(String(value), names)).join(' / ');
    case 'union':
      return def.options.map((one) => kindOf(one as z.core.$ZodTypes, names)).join('，或 ');
    case 'array':
      return `${kindOf(bare(def.element).schema, names)}，多项 list`;
    default:
      return kinds[def.type] ?? def.type;
  }
}
function choice(value: string, names: Namer): string {
  const { zh } = names(value);
  return zh === value ? code(value) : `${zh} ${code(value)}`;
}
const kinds: Readonly<Record<string, string>> = {
  string: '文字 text',
  boolean: '是否 yes or no',
  number: '整数 number',
  custom: '日期 day',
  object: '一组 group',
};
