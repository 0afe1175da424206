import type { ClauseId } from '../documents';

/** Clauses of `ongniud-2024` that bind but that no procedure cites yet; the list only shrinks. */
export const ongniudOpen: readonly ClauseId[] = ['ongniud-2024/二(二).2', 'ongniud-2024/三(四)c'];
