import type { ClauseId } from '../documents';

/** Clauses of `binhai-2023` that bind but that no procedure cites yet; the list only shrinks. */
export const binhaiOpen: readonly ClauseId[] = [
  'binhai-2023/五.1',
  'binhai-2023/六.2',
  'binhai-2023/六.4',
  'binhai-2023/八.1',
  'binhai-2023/八.3',
];
