import type { GlossaryEntry } from '../glossary';

/** Words that only the procedures of `jiangsu-2023` use. */
export const jiangsuWords = {} as const satisfies { readonly [word: string]: GlossaryEntry };
