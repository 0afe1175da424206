import type { GlossaryEntry } from '../glossary';

/** Words that only the procedures of `jilin-2021` use. */
export const jilinWords = {} as const satisfies { readonly [word: string]: GlossaryEntry };
