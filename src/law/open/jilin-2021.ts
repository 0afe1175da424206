import type { ClauseId } from '../documents';

/** Clauses of `jilin-2021` that bind but that no procedure cites yet; the list only shrinks. */
export const jilinOpen: readonly ClauseId[] = [
  'jilin-2021/四.11a',
  'jilin-2021/四.11c',
  'jilin-2021/四.12b',
];
