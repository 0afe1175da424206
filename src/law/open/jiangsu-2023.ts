import type { ClauseId } from '../documents';

/** Clauses of `jiangsu-2023` that bind but that no procedure cites yet; the list only shrinks. */
export const jiangsuOpen: readonly ClauseId[] = [
  'jiangsu-2023/三(四).5',
  'jiangsu-2023/三(七).1',
  'jiangsu-2023/三(七).2',
  'jiangsu-2023/三(七).3',
  'jiangsu-2023/三(七).4',
];
