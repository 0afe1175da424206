import type { ClauseId } from '../documents';

/** Clauses of `binhai-2023` that bind but that no procedure cites yet; the list only shrinks. */
export const binhaiOpen: readonly ClauseId[] = [
  'binhai-2023/四.3',
  'binhai-2023/七(一).1',
  'binhai-2023/七(一).2a',
  'binhai-2023/七(一).2b',
  'binhai-2023/七(一).2c',
  'binhai-2023/七(一).3',
  'binhai-2023/七(一).4',
  'binhai-2023/七(一).5',
];
