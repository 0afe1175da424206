import { binhaiWords } from './words/binhai-2023';
import { commonWords } from './words/common';
import { houseWords } from './words/house';
import { jiangsuWords } from './words/jiangsu-2023';
import { jilinWords } from './words/jilin-2021';
import { lichuanWords } from './words/lichuan-2017';
import { nationalWords } from './words/national';
import { ongniudWords } from './words/ongniud-2024';
import { petitionWords } from './words/petition';

/** One word of the domain, in both languages. */
export interface GlossaryEntry {
  readonly zh: string;
  readonly en: string;
  /** What neither word says by itself. */
  readonly note?: string;
}

function allWords() {
  return {
    ...houseWords,
    ...lichuanWords,
    ...jilinWords,
    ...jiangsuWords,
    ...ongniudWords,
    ...binhaiWords,
    ...nationalWords,
    ...petitionWords,
    ...commonWords,
  };
}
type Entries<W> = { readonly [word in keyof W]: GlossaryEntry };
/** Every word used as a state, act, role, term, guard, form or field, by its identifier. */
export const glossary: Entries<ReturnType<typeof allWords>> = /* @__PURE__ */ allWords();

/** The identifier of a glossary entry. */
export type Word = keyof typeof glossary;

/** A language labels and sentences are written in. */
export type Lang = 'zh' | 'en';

/** A language as a host may name it; `zh-CN` is read as `zh`. */
export type LangTag = Lang | 'zh-CN';

/** The language behind a tag. */
export function language(tag: LangTag): Lang {
  return tag === 'zh-CN' ? 'zh' : tag;
}

/** The word as people write it. */
export function label(word: Word, lang: LangTag): string {
  return glossary[word][language(lang)];
}

/** Whether a string from outside is in the glossary. */
export function isWord(id: string): id is Word {
  return Object.hasOwn(glossary, id);
}
