import type { ClauseId } from './documents';
import { binhaiOpen } from './open/binhai-2023';
import { jiangsuOpen } from './open/jiangsu-2023';
import { jilinOpen } from './open/jilin-2021';

/** Clauses that bind but that no procedure cites yet. The list only shrinks: a clause leaves it when something executes it. */
export const openClauses: readonly ClauseId[] = [...jilinOpen, ...jiangsuOpen, ...binhaiOpen];
