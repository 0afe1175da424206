import type { Json, Named } from './chart';
import { NotExportableError } from './errors';

/** The name of a guard or an action, with its params if any. */
export function named(machine: string, place: string, value: unknown): Named {
  if (typeof value === 'string') return value;
  if (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    typeof value.type === 'string'
  ) {
    const params = 'params' in value ? value.params : undefined;
    return params === undefined
      ? value.type
      : { type: value.type, params: json(machine, `params of ${place}`, params) };
  }
  throw new NotExportableError(machine, place, 'an inline function', 'give it a name in setup()');
}

function json(machine: string, place: string, value: unknown): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (Array.isArray(value)) return value.map((it) => json(machine, place, it));
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
    return jsonObject(machine, place, value);
  const found = typeof value === 'function' ? 'a function' : `not JSON (${String(value)})`;
  throw new NotExportableError(machine, place, found, 'write it as plain JSON');
}

/** An object whose every value is JSON; a key without a value is left out, as JSON does. */
export function jsonObject(machine: string, place: string, value: object): { [key: string]: Json } {
  const entries = Object.entries(value).filter(([, it]) => it !== undefined);
  return Object.fromEntries(
    entries.map(([key, it]) => [key, json(machine, `${place}, '${key}'`, it)]),
  );
}
