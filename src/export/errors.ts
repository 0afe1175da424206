/** A machine holds something that no file can carry: an inline function, a timer, an actor. */
export class NotExportableError extends Error {
  override readonly name = 'NotExportableError';

  constructor(
    readonly machine: string,
    /** Where it stands, for example `the guard of 'reply' in 'open.main.cleared'`. */
    readonly place: string,
    readonly found: string,
    readonly remedy: string,
  ) {
    super(`cannot export machine '${machine}': ${place} is ${found}: ${remedy}`);
  }
}
