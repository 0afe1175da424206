import * as z from 'zod';
import { glossary, isWord, type Lang, type LangTag, language } from '../law/glossary';
import { day } from './parts';
import { sensitivity } from './sensitive';

const dayForm: z.core.$ZodType = day;

/** A JSON Schema (draft 2020-12) as plain JSON. */
export interface FormSchema {
  readonly [key: string]: unknown;
}

/**
 * A form as JSON Schema, for a form builder or another language: fields titled by the glossary,
 * days as `format: date`, personal and confidential fields marked with `x-sensitivity`.
 */
export function formSchema(form: z.ZodType, lang: LangTag = 'zh-CN'): FormSchema {
  const schema = z.toJSONSchema(form, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const marked = sensitivity.get(zodSchema)?.sensitivity;
      if (marked) Object.assign(jsonSchema, { 'x-sensitivity': marked });
      if (zodSchema === dayForm) Object.assign(jsonSchema, { type: 'string', format: 'date' });
    },
  });
  return titled(schema, language(lang)) as FormSchema;
}

/** A copy with a title on every property that the glossary knows; schemas shared by several fields are told apart. */
function titled(schema: unknown, lang: Lang): unknown {
  if (Array.isArray(schema)) return schema.map((one) => titled(one, lang));
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) =>
      key === 'properties' && typeof value === 'object' && value !== null
        ? [key, fields(value, lang)]
        : [key, titled(value, lang)],
    ),
  );
}
const fields = (properties: object, lang: Lang) =>
  Object.fromEntries(
    Object.entries(properties).map(([field, property]) => [
      field,
      {
        ...(isWord(field) ? { title: glossary[field][lang] } : {}),
        ...(titled(property, lang) as object),
      },
    ]),
  );
