import * as z from 'zod';

/** `personal` 个人信息: who the person is. `confidential` 保密: what only those who must know may read. */
export type Sensitivity = 'personal' | 'confidential';

/** Which schemas hold what must not leave the organ; guards never read them. */
export const sensitivity = z.registry<{ sensitivity: Sensitivity }>();

/** Marks a field as personal information 个人信息. */
export const personal = <S extends z.ZodType>(schema: S): S => {
  sensitivity.add(schema, { sensitivity: 'personal' });
  return schema;
};
/** Marks a field as confidential 保密. */
export const confidential = <S extends z.ZodType>(schema: S): S => {
  sensitivity.add(schema, { sensitivity: 'confidential' });
  return schema;
};

/** What stands in the place of a value the viewer may not see. */
export const REDACTED = '＊＊＊';

/**
 * A copy of a value with every marked field the viewer may not see replaced; keys that the schema does not know are dropped.
 * `may` says what the viewer may read; nothing is shown by default.
 */
export function redactBy(
  schema: z.ZodType,
  value: unknown,
  may: (what: Sensitivity) => boolean = () => false,
): unknown {
  const marked = sensitivity.get(schema)?.sensitivity;
  if (value === undefined) return undefined;
  if (marked && !may(marked)) return REDACTED;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return value === null ? null : redactBy(schema.unwrap() as z.ZodType, value, may);
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return value.map((one) => redactBy(schema.element as z.ZodType, one, may));
  if (schema instanceof z.ZodUnion) {
    const fits = schema.options.find((one) => (one as z.ZodType).safeParse(value).success);
    return fits ? redactBy(fits as z.ZodType, value, may) : REDACTED;
  }
  if (schema instanceof z.ZodObject && typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(schema.shape).flatMap(([key, field]) => {
        if (!Object.hasOwn(value, key)) return [];
        const shown = redactBy(field as z.ZodType, (value as Record<string, unknown>)[key], may);
        return shown === undefined ? [] : [[key, shown]];
      }),
    );
  if (schema instanceof z.ZodRecord && typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [
        key,
        redactBy(schema.valueType as z.ZodType, one, may),
      ]),
    );
  return value;
}
