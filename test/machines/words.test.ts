import { expect, test } from 'vitest';
import type { AnyStateNode } from 'xstate';
import { procedures } from '../../machines';
import { type AnyProcedure, formSchema } from '../../src';
import { isWord } from '../../src/law';

/** Every id a person could be shown: states, acts, terms, roles, fields of forms and their choices, papers issued. */
function idsOf({ machine, schema, terms, roles }: AnyProcedure): readonly string[] {
  const states = (node: AnyStateNode): string[] => [
    node.key,
    ...Object.values(node.states).flatMap(states),
  ];
  const fields = (form: unknown): string[] =>
    Array.isArray(form)
      ? form.flatMap(fields)
      : typeof form === 'object' && form !== null
        ? Object.entries(form).flatMap(([key, value]) => [
            ...(key === 'properties' ? Object.keys(value as object) : []),
            ...(key === 'enum' ? (value as string[]) : []),
            ...fields(value),
          ])
        : [];
  const papers = (config: unknown): string[] =>
    typeof config === 'object' && config !== null
      ? Object.entries(config).flatMap(([key, value]) =>
          key === 'form' && typeof value === 'string' ? [value] : papers(value),
        )
      : [];
  const forms = [...Object.values(schema.acts), schema.input, schema.policy];
  return [
    ...Object.values(machine.root.states).flatMap(states),
    ...Object.keys(schema.acts),
    ...Object.keys(terms),
    ...Object.values(terms).flatMap((term) => Object.keys(term.marks ?? {})),
    ...Object.keys(roles),
    ...papers(machine.config),
    ...forms.flatMap((form) => fields(formSchema(form as never))),
  ];
}

test.each(Object.entries(procedures))('%s has a name for each of its words', async (_, load) => {
  const procedure = (await load()) as unknown as AnyProcedure;
  const nameless = idsOf(procedure).filter((id) => isWord(id) && procedure.names(id).zh === id);
  expect([...new Set(nameless)]).toEqual([]);
});
