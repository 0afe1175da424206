import { describe, expect, test } from 'vitest';
import {
  type GlossaryEntry,
  glossary,
  isWord,
  label,
  language,
  type Word,
} from '../../src/law/glossary';

const words = Object.entries<GlossaryEntry>(glossary);

/** Ids that share a label with an earlier one. */
function repeated(lang: 'zh' | 'en'): string[] {
  const first = new Map<string, string>();
  return words.flatMap(([id, entry]) => {
    const earlier = first.get(entry[lang]);
    if (earlier === undefined) first.set(entry[lang], id);
    return earlier === undefined ? [] : [`${earlier} = ${id}`];
  });
}

describe('the glossary', () => {
  test.each(words)('%s has a Chinese and an English word', (id, { zh, en }) => {
    expect(id).toMatch(/^[a-z][A-Za-z0-9]*$/u);
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/[a-z]/u);
    expect(en).not.toMatch(/\p{Script=Han}/u);
    expect([zh, en]).toEqual([zh.trim(), en.trim()]);
  });

  test('no two words share a label', () => {
    expect(repeated('zh')).toEqual([]);
    expect(repeated('en')).toEqual([]);
  });

  test.each(['reconsideration', 'appeal', 'reject', 'close', 'initial', 'final', 'complaint'])(
    '%s is not a word of ours: it has another meaning here or in XState',
    (id) => {
      expect(isWord(id)).toBe(false);
    },
  );
});

describe('label', () => {
  test.each([
    ['zh', '分管领导'],
    ['zh-CN', '分管领导'],
    ['en', 'leader in charge'],
  ] as const)('in %s is %s', (lang, expected) => {
    expect(label('leaderInCharge', lang)).toBe(expected);
  });

  test('zh-CN is read as zh', () => {
    expect(language('zh-CN')).toBe('zh');
  });

  test('an unknown word does not compile', () => {
    // @ts-expect-error 复查 is `review`, and no procedure uses it yet
    const word: Word = 'reviewing';
    expect(isWord(word)).toBe(false);
  });
});
