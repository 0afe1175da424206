import { type LangTag, language } from '../law/glossary';
import type { Namer } from '../procedure/rule';
import type { ChartState, ChartTransition, Json, Named } from './chart';
import type { Place } from './places';

/** A word of the chart → how people say it. */
export interface Labels {
  readonly [word: string]: { readonly zh: string; readonly en: string };
}

/** The texts of a diagram, safe inside a Mermaid string or label. */
export function wordsIn(tag: LangTag, labels: Labels | Namer) {
  const lang = language(tag);
  const named = (it: string) =>
    typeof labels === 'function' ? labels(it) : Object.hasOwn(labels, it) ? labels[it] : undefined;
  const word = (it: string): string => named(it)?.[lang] ?? it;
  const eventWord = (event: string) =>
    word(event) === event ? event.split('.').map(word).join('.') : word(event);
  const paramWords = (params: Json): string =>
    typeof params === 'object' && params !== null
      ? Object.values(params).map(paramWords).join(', ')
      : word(String(params));
  const guardWord = (guard: Named) =>
    typeof guard === 'string' ? word(guard) : `${word(guard.type)}(${paramWords(guard.params)})`;
  return {
    anyState: { zh: '任一状态', en: 'any state' }[lang],
    done: { zh: '完成', en: 'done' }[lang],
    state: ({ state, path }: Place<ChartState>) => {
      const key = word(path.at(-1) ?? state.id ?? '');
      return safe(lang === 'zh' ? (state.description ?? key) : key);
    },
    transition: (event: string, { guard }: ChartTransition) =>
      safe(
        [eventWord(event), guard !== undefined && `[${guardWord(guard)}]`]
          .filter(Boolean)
          .join(' '),
      ),
  };
}

/** Mermaid reads these itself, so their full-width forms stand in. */
const fullWidth: { readonly [char: string]: string } = {
  ':': '：',
  ';': '；',
  '"': '＂',
  '<': '＜',
  '>': '＞',
  '%': '％',
  '\n': ' ',
  '\r': ' ',
};

const safe = (text: string) => text.replace(/[:;"<>%\n\r]/g, (char) => fullWidth[char] ?? char);
