import type { GlossaryEntry } from '../glossary';

/** Words that only the procedures of `binhai-2023` use. */
export const binhaiWords = {} as const satisfies { readonly [word: string]: GlossaryEntry };
