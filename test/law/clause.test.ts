import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { cite } from '../../src/law/citation';
import {
  type ClauseId,
  clause,
  clauseIds,
  documents,
  isClauseId,
  UnknownClauseError,
} from '../../src/law/documents';
import { openClauses } from '../../src/law/open';
import { principleOnly } from './principle-only';
import sources from './sources.sha256.json';

// The hashes were taken from the texts as published, white space removed: each clause's own stretch
// of the text, all of them joined in order, and (for whoever holds the original) the whole `text`.
const sha256 = (words: string) => createHash('sha256').update(words, 'utf8').digest('hex');
const words = (id: ClauseId) => clause(id).quote.replace(/\s/gu, '');

const pinnedIds = Object.entries(sources).flatMap(([document, { clauses }]) =>
  Object.keys(clauses).map((key) => `${document}/${key}`),
);

describe('the words of the documents', () => {
  test('every clause is there, in the order of the text, and no other', () => {
    expect(clauseIds).toEqual(pinnedIds);
  });

  test.each([
    ['jilin-2021', 56],
    ['lichuan-2017', 43],
    ['jiangsu-2023', 42],
    ['ongniud-2024', 52],
    ['binhai-2023', 73],
  ] as const)('%s has %i clauses', (document, count) => {
    expect(clauseIds.filter((id) => clause(id).document === document)).toHaveLength(count);
  });

  test.each(Object.entries(sources))('%s is quoted word for word', (document, pinned) => {
    const ids = clauseIds.filter((id) => clause(id).document === document);
    const hashes = Object.fromEntries(
      ids.map((id) => [id.slice(document.length + 1), sha256(words(id))]),
    );
    expect(hashes).toEqual(pinned.clauses);
    expect(sha256(ids.map(words).join(''))).toBe(pinned.clausesInOrder);
  });

  test.each(Object.entries(documents))('%s is filed under its own id', (id, document) => {
    expect(document.id).toBe(id);
  });
});

describe('a clause is executed, open, or a mere principle', () => {
  const notModelled = clauseIds.filter((id) => clause(id).notModelled !== undefined);

  test('only a mere principle may go unmodelled', () => {
    expect(notModelled.filter((id) => !principleOnly.includes(id))).toEqual([]);
  });

  test.each(notModelled)('%s says why', (id) => {
    expect(clause(id).notModelled).toMatch(/^[a-z].*[^.\s]$/u);
  });

  test('an open clause binds, is listed once, and belongs to a document without a procedure', () => {
    expect(new Set(openClauses).size).toBe(openClauses.length);
    expect(openClauses.filter((id) => clause(id).notModelled !== undefined)).toEqual([]);
    expect(openClauses.filter((id) => clause(id).document === 'lichuan-2017')).toEqual([]);
  });

  test('the open list only shrinks', () => {
    // 223 clauses outside Lichuan (56 + 42 + 52 + 73), of which 33 are mere principles
    expect(openClauses.length).toBeLessThanOrEqual(190);
  });
});

describe('looking up a clause', () => {
  test('gives its document and its words', () => {
    expect(clause('lichuan-2017/三(三)2d')).toEqual({
      document: 'lichuan-2017',
      id: 'lichuan-2017/三(三)2d',
      quote: '并在收到工单和诉求之日起7个工作日内办结。',
    });
  });

  test('gives the reason where nothing executes it', () => {
    expect(clause('lichuan-2017/四.序').notModelled).toBe('a statement of purpose');
  });

  test('an id that names no clause does not compile, and throws', () => {
    // @ts-expect-error 三(三)2 ends with d
    expect(() => clause('lichuan-2017/三(三)2e')).toThrow(UnknownClauseError);
    // @ts-expect-error the document comes first
    expect(() => cite('三(三)2d')).toThrow('no document has a clause "三(三)2d"');
  });

  test('an id from outside can be asked about', () => {
    expect(isClauseId('binhai-2023/四.3')).toBe(true);
    expect(isClauseId('binhai-2023/四.9')).toBe(false);
    expect(isClauseId('constructor')).toBe(false);
  });

  test('a citation opens with the id and quotes the first words', () => {
    expect(cite('lichuan-2017/三(三)2d')).toBe(
      'lichuan-2017/三(三)2d「并在收到工单和诉求之日起7个工作日内办结。」',
    );
    expect(cite('lichuan-2017/三(三)2b')).toBe(
      'lichuan-2017/三(三)2b「对不能及时办结的较为复杂事项，承办单位必须于收到…」',
    );
  });
});
