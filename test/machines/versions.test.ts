import { describe, expect, test } from 'vitest';
import { procedureInForce, procedures, versionsOf } from '../../machines';
import { review } from '../../machines/jilin-review';
import { NotInForceError } from '../../src';

describe('the version in force', () => {
  test('is the procedure itself from the first day of its document', async () => {
    // 吉社保〔2021〕58号 is of 19 October 2021.
    expect(await procedureInForce('jilin-review', '2021-10-19')).toBe(review);
    expect(await procedureInForce('jilin-review', '2026-03-02')).toBe(review);
  });

  test('is none before, and the error names what there is', async () => {
    const early = procedureInForce('jilin-review', '2021-10-18');
    await expect(early).rejects.toThrow(NotInForceError);
    await expect(early).rejects.toThrow('jilin-2021 from 2021-10-19');
  });

  test('there is none of a procedure that does not exist', async () => {
    const unknown = procedureInForce('constructor' as 'jilin-review', '2026-03-02');
    await expect(unknown).rejects.toThrow(NotInForceError);
  });

  test.each(Object.keys(procedures) as (keyof typeof procedures)[])(
    '%s: its versions follow one another without a gap, and the last one is the procedure',
    async (id) => {
      const versions = await versionsOf(id);
      expect(versions.at(-1)).toBe(await procedures[id]());
      for (const [index, { norm }] of versions.entries()) {
        const next = versions[index + 1];
        if (next) expect(norm.to && norm.to < next.norm.from).toBe(true);
        else expect(norm.to).toBeUndefined();
      }
    },
  );
});
