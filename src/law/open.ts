import type { ClauseId } from './documents';

/** Clauses that bind but that no procedure cites yet. The list only shrinks: a clause leaves it when something executes it. */
export const openClauses: readonly ClauseId[] = [];
