import type { Page } from './page';

/** 0: fine. 1: the answer is no: refused, breached, not covered. 2: the question cannot be read. */
export type Exit = 0 | 1 | 2;

/** What a command found: data for `--json`, and the same as text. */
export interface Answer {
  readonly exit: Exit;
  readonly data: unknown;
  /** What goes to standard output; empty when there is nothing to use. */
  text(page: Page): string;
  /** What a person should know beside the answer; goes to standard error. */
  readonly aside?: string;
}

/** The question cannot be read: exit 2. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
  constructor(
    message: string,
    readonly file?: string,
    /** Counted from 1. */
    readonly line?: number,
  ) {
    super(
      [file, line, ` ${message}`]
        .filter((part) => part !== undefined)
        .join(':')
        .trim(),
    );
  }
}
