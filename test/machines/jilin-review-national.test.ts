import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reReviewClocks, review, reviewClocks } from '../../machines/jilin-review';
import { nationalClocks } from '../../src';
import { playScenario } from '../../src/testing';

const lines = readFileSync(
  new URL('../scenarios/jilin-review/hearing.jsonl', import.meta.url),
  'utf8',
);
const played = (clocks: typeof reviewClocks) =>
  playScenario(review, lines, { overlays: [nationalClocks(clocks)] }).flatMap((event) =>
    'case' in event ? [event.case] : [],
  );
const runOf = (clocks: typeof reviewClocks, term: string) =>
  played(clocks).at(-1)?.now.overlays[0]?.terms[term];

describe('the national clocks beside a Jilin matter received on Monday 2 March 2026', () => {
  test('a review has thirty days: 29 to the end of March, Wednesday 1 April', () => {
    expect(runOf(reviewClocks, 'review')?.due).toBe('2026-04-01');
  });
  test('a re-review does not count the hearing of 9 to 16 March, eight days: Thursday 9 April', () => {
    expect(runOf(reReviewClocks, 'reReview')?.due).toBe('2026-04-09');
  });
  test('the notice of acceptance is met by the acceptance', () => {
    const state = played(reviewClocks).at(-1)?.now.overlays[0];
    expect(state?.terms.notice).toBeUndefined();
    expect(state?.pastRuns[0]).toMatchObject({ term: 'notice', state: 'met', due: '2026-03-17' });
  });
  test('the document’s own thirty working days are untouched', () => {
    const own = played(reReviewClocks).at(-1);
    expect(own?.now.snapshot.context.terms.conclude.due).toBe('2026-04-14');
  });
});
