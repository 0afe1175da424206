import { describe, expect, test } from 'vitest';
import { procedureInForce, procedures, versionsOf } from '../../machines';
import { review } from '../../machines/jilin-review';
import { nationalPetition, nationalPetition2005 } from '../../machines/national-petition';
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

  test.each([
    ['the first day of the regulation of 2005', '2005-05-01', nationalPetition2005],
    ['its last day', '2022-04-30', nationalPetition2005],
    ['the first day of the regulation of 2022', '2022-05-01', nationalPetition],
    ['any day since', '2026-03-02', nationalPetition],
  ] as const)('of the national petition, on %s: %s', async (_which, on, version) => {
    expect(await procedureInForce('national-petition', on)).toBe(version);
  });

  test('of the national petition there is none before the regulation of 2005', async () => {
    const early = procedureInForce('national-petition', '2005-04-30');
    await expect(early).rejects.toThrow(NotInForceError);
    await expect(early).rejects.toThrow('petition-2005 from 2005-05-01 through 2022-04-30');
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
