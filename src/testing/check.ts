/** A check of the battery that failed, with everything it found. */
export class CheckError extends Error {
  override readonly name = 'CheckError';
  constructor(
    readonly found: readonly string[],
    what: string,
  ) {
    const shown = found.slice(0, 12).map((line) => `\n  ${line}`);
    const rest = found.length > 12 ? `\n  and ${found.length - 12} more` : '';
    super(`${what}:${shown.join('')}${rest}`);
  }
}
/** Throws when anything was found. */
export function none(what: string, found: readonly string[]): void {
  if (found.length) throw new CheckError(found, what);
}
/** What is in the first list and not in the second. */
export const missing = (wanted: Iterable<string>, there: { has(key: string): boolean }) =>
  [...wanted].filter((key) => !there.has(key));
