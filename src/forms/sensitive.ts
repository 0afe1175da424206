import * as z from 'zod';

/** `personal` 个人信息: who the person is. `confidential` 保密: what only those who must know may read. */
export type Sensitivity = 'personal' | 'confidential';

/** Which schemas hold what must not leave the organ; guards never read them. */
export const sensitivity = z.registry<{ sensitivity: Sensitivity }>();

/** A copy, so that the mark is the field's alone and not that of every field of the same kind. */
const marked = <S extends z.ZodType>(schema: S, as: Sensitivity): S => {
  const copy = schema.clone() as S;
  sensitivity.add(copy, { sensitivity: as });
  return copy;
};
/** Marks a field as personal information 个人信息. */
export const personal = <S extends z.ZodType>(schema: S): S => marked(schema, 'personal');
/** Marks a field as confidential 保密. */
export const confidential = <S extends z.ZodType>(schema: S): S => marked(schema, 'confidential');

/** What stands in the place of a value the viewer may not see. */
export const REDACTED = '＊＊＊';

/**
 * A copy of a value with every marked field the viewer may not see replaced. What the schema does not foresee is never
 * shown: its unknown keys are dropped, a value of another shape is replaced.
 * `may` says what the viewer may read; nothing is shown by default.
 */
export function redactBy(
  schema: z.core.$ZodType,
  value: unknown,
  may: (what: Sensitivity) => boolean = () => false,
): unknown {
  const mark = sensitivity.get(schema)?.sensitivity;
  if (value === undefined) return undefined;
  if (mark && !may(mark)) return REDACTED;
  const show = (inner: z.core.$ZodType, one: unknown) => redactBy(inner, one, may);
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'nonoptional':
    case 'nullable':
    case 'readonly':
    case 'default':
    case 'prefault':
    case 'catch':
      return value === null ? null : show(def.innerType, value);
    case 'lazy':
      return show(def.getter(), value);
    case 'pipe':
      return strictest([def.in, def.out].filter(isForm).map((one) => show(one, value)));
    case 'intersection':
      return strictest([show(def.left, value), show(def.right, value)]);
    case 'union':
      return strictest(
        def.options.filter((one) => z.safeParse(one, value).success).map((one) => show(one, value)),
      );
    case 'array':
      return Array.isArray(value) ? value.map((one) => show(def.element, one)) : REDACTED;
    case 'tuple':
      return Array.isArray(value)
        ? value.map((one, index) => show(def.items[index] ?? def.rest ?? z.never(), one))
        : REDACTED;
    case 'object':
      return isRecord(value)
        ? Object.fromEntries(
            Object.entries(def.shape)
              .filter(([key]) => Object.hasOwn(value, key) && value[key] !== undefined)
              .map(([key, field]) => [key, show(field, value[key])]),
          )
        : REDACTED;
    case 'record':
      return isRecord(value)
        ? Object.fromEntries(
            Object.entries(value).map(([key, one]) => [key, show(def.valueType, one)]),
          )
        : REDACTED;
    case 'never':
      return REDACTED;
    default:
      return typeof value === 'object' && value !== null ? REDACTED : value;
  }
}

const isForm = (schema: z.core.$ZodType) => schema._zod.def.type !== 'transform';
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where several forms describe one value: what any of them masks is masked. */
const strictest = (shown: readonly unknown[]): unknown =>
  shown.length ? shown.reduce(stricter) : REDACTED;
function stricter(a: unknown, b: unknown): unknown {
  if (a === REDACTED || b === REDACTED) return REDACTED;
  if (Array.isArray(a) && Array.isArray(b)) return a.map((one, index) => stricter(one, b[index]));
  if (!isRecord(a) || !isRecord(b)) return a;
  const merged: Record<string, unknown> = { ...a, ...b };
  for (const key of Object.keys(a))
    if (Object.hasOwn(b, key)) merged[key] = stricter(a[key], b[key]);
  return merged;
}
