import type { ClauseId } from '../documents';

/** Clauses of `jiangsu-2023` that bind but that no procedure cites yet; the list only shrinks. */
export const jiangsuOpen: readonly ClauseId[] = ['jiangsu-2023/三(五).4'];
