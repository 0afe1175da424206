import type { Citation } from '../../src/law';
import type { Terms } from '../../src/terms';

/** The text gives the division of responsibility no limit, and leaves none open (S34). */
export const terms = {} satisfies Terms<Citation>;
