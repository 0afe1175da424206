import { readFileSync } from 'node:fs';

/** `yes`: whenever the case stands there; `when`: only while a fact of the case holds. */
export type Cell = 'yes' | 'when';
export interface RoleMatrix {
  readonly roles: readonly string[];
  /** What the text gives `role` for `act` in a state of main or `extension.<leaf>`; null is never. */
  cell(states: readonly string[], act: string, role: string): Cell | null;
  /** Every filled cell, `*` and lists of states kept as written. */
  readonly cells: readonly {
    readonly states: readonly string[];
    readonly act: string;
    readonly role: string;
    readonly cell: Cell;
  }[];
}

/** Reads `test/roles/<procedure>.csv`: who may do what, written by hand from the text. */
export function roleMatrix(procedure: string): RoleMatrix {
  const text = readFileSync(new URL(`../roles/${procedure}.csv`, import.meta.url), 'utf8');
  const [head = '', ...rows] = text.trim().split(/\r?\n/);
  const roles = head.split(',').slice(2);
  const cells = rows.flatMap((row) => {
    const [states = '', act = '', ...marks] = row.split(',');
    return marks.flatMap((mark, column) => {
      if (mark === '') return [];
      if (mark !== 'yes' && mark !== 'when') throw new Error(`${procedure}.csv: ${mark}`);
      return [{ states: states.split('|'), act, role: roles[column] ?? '', cell: mark as Cell }];
    });
  });
  const cell: RoleMatrix['cell'] = (at, act, role) =>
    cells.find(
      (one) =>
        one.act === act &&
        one.role === role &&
        one.states.some((state) => state === '*' || at.includes(state)),
    )?.cell ?? null;
  return { roles, cell, cells };
}
