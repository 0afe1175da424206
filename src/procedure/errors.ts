import type { PlainDate } from '../../calendars';

/** The opening of a case, or a day given to it, does not fit: `issues` say where and why. */
export class CaseInputError extends Error {
  override readonly name = 'CaseInputError';
  constructor(
    readonly what: 'id' | 'on' | 'input' | 'policy' | 'today' | 'calendar' | 'version',
    readonly issues: readonly string[],
  ) {
    super(`the case cannot take this ${what}: ${issues.join('; ')}`);
  }
}

/** No version of a procedure governs that day: `norms` are those there are, with the days they are in force. */
export class NotInForceError extends RangeError {
  override readonly name = 'NotInForceError';
  constructor(
    readonly procedure: string,
    readonly on: string,
    readonly norms: readonly {
      readonly document: string;
      readonly from: PlainDate;
      readonly to?: PlainDate;
    }[],
  ) {
    const spans = norms.map(
      ({ document, from, to }) => `${document} from ${from}${to ? ` through ${to}` : ''}`,
    );
    super(
      `${procedure} has no version in force on ${on}: ${spans.length ? `it carries out ${spans.join(', ')}` : 'there is no such procedure'}`,
    );
  }
}

/** A stored case cannot be used: it is foreign, damaged, or counted by a newer calendar. */
export class StoredCaseError extends Error {
  override readonly name = 'StoredCaseError';
  constructor(
    readonly why:
      | 'format'
      | 'procedure'
      | 'norm'
      | 'revision'
      | 'calendar'
      | 'overlays'
      | 'damaged',
    message: string,
  ) {
    super(message);
  }
}
