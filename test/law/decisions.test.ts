import { describe, expect, test } from 'vitest';
import {
  type Decision,
  decision,
  decisionIds,
  decisionLists,
  UnknownDecisionError,
} from '../../src/law/decisions';
import { clause, isClauseId } from '../../src/law/documents';
import { nationalNorms } from '../../src/law/national';

const numbered = (letter: string, last: number) =>
  Array.from({ length: last }, (_, index) => `${letter}${index + 1}`);

const entries = Object.values(decisionLists).flatMap(({ document, entries }) =>
  Object.entries<Decision>(entries).map(([key, entry]) => ({
    id: `${document}/${key}`,
    document,
    entry,
  })),
);

describe('the decisions are complete', () => {
  test.each([
    ['jilin-2021', 'J', 63],
    ['lichuan-2017', 'L', 38],
    ['jiangsu-2023', 'S', 50],
    ['ongniud-2024', 'O', 40],
    ['binhai-2023', 'B', 65],
    ['national', 'N', 36],
  ] as const)('%s: %s1 to %i, in order', (document, letter, last) => {
    expect(Object.keys(decisionLists[document].entries)).toEqual(numbered(letter, last));
  });

  test('the house: ten reading rules, the days of a suspension, the common acts', () => {
    expect(Object.keys(decisionLists.house.entries)).toEqual([
      ...numbered('R', 10),
      'suspension',
      'attach',
      'addPetitioner',
      'withdraw',
      'lapse',
      'splitClaims',
      'reassign',
      'delegate',
      'recuse',
      'correct',
      'serve',
      'accountability',
    ]);
  });

  test.each(Object.entries(decisionLists))('%s is filed under its own document', (id, list) => {
    expect(list.document).toBe(id);
  });
});

describe('a decision', () => {
  test.each(entries)('$id asks a question, chooses and says why', ({ entry }) => {
    expect(entry.question).toMatch(/\?$/u);
    expect(entry.choice).toMatch(/[^.\s]$/u);
    expect(entry.ground).toMatch(/[^.\s]$/u);
  });

  test.each(entries)('$id weighs two readings, or none', ({ entry }) => {
    expect(entry.readings).not.toHaveLength(1);
    expect(new Set(entry.readings).size).toBe(entry.readings.length);
  });

  test.each(entries)('$id cites clauses of its own document, each once', ({ document, entry }) => {
    const from = new Set(entry.clauses.map((id) => id.slice(0, id.indexOf('/'))));
    if (document === 'national')
      expect([...from].filter((id) => !Object.hasOwn(nationalNorms, id))).toEqual([]);
    else if (document !== 'house') expect(from).toEqual(new Set(from.size ? [document] : []));
    expect(new Set(entry.clauses).size).toBe(entry.clauses.length);
  });

  test.each(entries)('$id quotes only what a clause it cites says', ({ entry }) => {
    const quotes = entry.clauses.filter(isClauseId).map((id) => clause(id).quote);
    const words = quotes.map((quote) => quote.replace(/\s/gu, '')).join('\n');
    const quoted = [entry.question, entry.choice, entry.ground]
      .flatMap((text) => [...text.matchAll(/“([^”]*\p{Script=Han}[^”]*)”/gu)])
      .map(([, quote = '']) => quote.replace(/\s/gu, ''));
    expect(quoted.filter((quote) => !words.includes(quote))).toEqual([]);
  });

  test('cites no clause only where the documents are silent', () => {
    expect(entries.filter(({ entry }) => entry.clauses.length === 0).map(({ id }) => id)).toEqual([
      ...['R1', 'R2', 'R3', 'R4', 'R7', 'R9', 'R10', 'suspension'].map((key) => `house/${key}`),
      ...['attach', 'addPetitioner', 'withdraw', 'lapse'].map((key) => `house/${key}`),
      ...['splitClaims', 'reassign', 'correct', 'serve'].map((key) => `house/${key}`),
      'national/N3',
      'jilin-2021/J29',
      'binhai-2023/B10',
    ]);
  });
});

describe('looking up a decision', () => {
  test('gives the entry', () => {
    expect(decision('lichuan-2017/L2').choice).toBe('the same: 7 working days');
    expect(decisionIds).toContain('house/R8');
  });

  test('an id that names none does not compile, and throws', () => {
    // @ts-expect-error the last one is L38
    expect(() => decision('lichuan-2017/L39')).toThrow(UnknownDecisionError);
  });
});
