/** The opening of a case, or a day given to it, does not fit: `issues` say where and why. */
export class CaseInputError extends Error {
  override readonly name = 'CaseInputError';
  constructor(
    readonly what: 'id' | 'on' | 'input' | 'policy' | 'today' | 'calendar',
    readonly issues: readonly string[],
  ) {
    super(`the case cannot take this ${what}: ${issues.join('; ')}`);
  }
}

/** A stored case cannot be used: it is foreign, damaged, or counted by a newer calendar. */
export class StoredCaseError extends Error {
  override readonly name = 'StoredCaseError';
  constructor(
    readonly why: 'format' | 'procedure' | 'revision' | 'calendar' | 'overlays' | 'damaged',
    message: string,
  ) {
    super(message);
  }
}
