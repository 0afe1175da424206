import type { ClauseId } from '../../src/law';
import type { Terms } from '../../src/terms';

/** 四.13 sets no time, in numbers or in words. */
export const terms = {} satisfies Terms<ClauseId>;
