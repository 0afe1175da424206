import type { GlossaryEntry } from '../glossary';

/** Words that only the procedures of `ongniud-2024` use. */
export const ongniudWords = {} as const satisfies { readonly [word: string]: GlossaryEntry };
