import { procedures } from '../../machines';
import type { AnyProcedure } from '../procedure/procedure';
import { BadInput } from './answer';
import { suggestion } from './nearest';

const table: Readonly<Record<string, () => Promise<AnyProcedure>>> = procedures;

/** Loads one procedure by its id. */
export async function findProcedure(id: string): Promise<AnyProcedure> {
  const load = Object.hasOwn(table, id) ? table[id] : undefined;
  if (load) return load();
  throw new BadInput(`no procedure ${id}: ${suggestion(id, Object.keys(table))}`);
}

/** Loads them all, in the order of the package. */
export const allProcedures = (): Promise<readonly AnyProcedure[]> =>
  Promise.all(Object.values(table).map((load) => load()));
