import type { ClauseId } from './documents';
import { ongniudOpen } from './open/ongniud-2024';

/** Clauses that bind but that no procedure cites yet. The list only shrinks: a clause leaves it when something executes it. */
export const openClauses: readonly ClauseId[] = [...ongniudOpen];
