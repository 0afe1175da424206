import { describe, expect, test } from 'vitest';
import { call as callWith } from './support/call';

const call = (line: string) => callWith(line.split(' '));

describe('competence', () => {
  test('a period on both sides of 2024-04-01 is joint', async () => {
    const { exit, out } = await call(
      'competence --subject paymentBase --insurance pension --from 2024-03-01 --to 2024-05-31 --json',
    );
    const found = JSON.parse(out);
    expect(exit).toBe(0);
    expect(found.joint).toBe(true);
    expect(
      found.competent.map((one: { body: string; clause: string }) => [one.body, one.clause]),
    ).toEqual([
      ['socialInsuranceCenter', 'ongniud-2024/二(二).7b'],
      ['taxBureau', 'ongniud-2024/二(二).1b'],
    ]);
  });
  test('the day itself is the tax bureau’s, the day before is not', async () => {
    const of = async (day: string) =>
      (await call(`competence --subject arrearsRecovery --insurance medical --from ${day}`)).out;
    expect(await of('2024-04-01')).toContain('tax bureau');
    expect(await of('2024-03-31')).toContain('healthcare security bureau');
  });
  test('what the text gives to nobody is marked', async () => {
    const { out } = await call(
      'competence --subject penalty --insurance medical --from 2024-03-01 --lang zh',
    );
    expect(out).toContain('文件未指定，按默认');
    expect(out).toContain('ongniud-2024/O24');
  });
  test.each([
    ['--subject nothing --from 2024-03-01', 'write one of declaration'],
    ['--subject penalty --insurance dog --from 2024-03-01', 'write one of pension'],
    ['--subject penalty --insurance medical --from 2024-02-30', 'from'],
  ])('%s exits 2', async (args, why) => {
    const { exit, err } = await call(`competence ${args}`);
    expect(exit).toBe(2);
    expect(err).toContain(why);
  });
});

describe('jurisdiction', () => {
  test.each([
    ['county', 'handling', 'city bureau · review', 'jilin-2021/一.1a'],
    ['city', 'review', 'provincial bureau · re-review', 'jilin-2021/一.1b'],
    ['city', 'handling', 'provincial bureau · review', 'jilin-2021/一.2'],
    ['changbaishan', 'handling', 'provincial bureau · review', 'jilin-2021/J27'],
    ['province', 'handling', 'provincial review committee · review', 'jilin-2021/一.3'],
    ['province', 'reReview', 'it is final', 'jilin-2021/四.14'],
  ])('an opinion by %s, %s: %s, by %s', async (by, kind, next, ground) => {
    const { exit, out } = await call(`jurisdiction --by ${by} --kind ${kind}`);
    expect(exit).toBe(0);
    expect(out).toContain(next);
    expect(out).toContain(ground);
  });
  test('an opinion that an organ does not give exits 2, saying which it gives', async () => {
    const { exit, err } = await call('jurisdiction --by county --kind review');
    expect(exit).toBe(2);
    expect(err).toContain('an opinion by county is one of handling');
  });
});
