/** “: did you mean …?” when a known word is near, else what there is. */
export function suggestion(word: string, known: readonly string[]): string {
  const [best] = known
    .map((one) => ({ one, far: one.includes(word) ? 1 : distance(word, one) }))
    .filter(({ one, far }) => far <= Math.max(2, one.length * 0.4))
    .sort((a, b) => a.far - b.far);
  return best ? `did you mean ${best.one}?` : `there are ${known.join(', ')}`;
}

/** How many characters must be put in, left out or changed (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, char] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (char === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
