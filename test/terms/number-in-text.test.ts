import { describe, expect, test } from 'vitest';
import { procedures } from '../../machines';
import { wordsOf } from '../../src/law';
import type { Mark, Period, Term } from '../../src/terms';
import { statesLength } from '../../src/terms/number-in-text';

describe('statesLength', () => {
  test.each([
    ['必须于收到之日起3个工作日内回复', 3, 'workingDay', true],
    ['必须于收到之日起 3 个工作日内回复', 3, 'workingDay', true],
    ['必须于收到之日起13个工作日内回复', 3, 'workingDay', false],
    ['必须于收到之日起30个工作日内回复', 3, 'workingDay', false],
    ['自受理之日起六十日内办结', 60, 'calendarDay', true],
    ['自收到之日起十五日内告知', 5, 'calendarDay', false],
    ['自收到之日起三十五日内告知', 35, 'calendarDay', true],
    ['两个月内公布', 3, 'month', false],
    ['3个月内公布', 3, 'month', true],
    // 天 may stand for working days by reference to a number first given in 工作日
    ['应在办结时限前2天反馈', 2, 'workingDay', true],
  ] as const)('%s: %i %s is %s', (quote, amount, unit, states) => {
    expect(statesLength(quote, { amount, unit })).toBe(states);
  });
});

describe.each(Object.entries(procedures))('%s', async (_, load) => {
  const { terms } = (await load()) as { terms: { [name: string]: Term } };
  const stated = (id: string, amount: number, unit: 'workingDay' | 'calendarDay' | 'month') =>
    statesLength(wordsOf(id)?.zh ?? '', { amount, unit });

  test('every number of a term stands in its clause or article, whole and with its unit', () => {
    const unstated = Object.entries(terms).flatMap(([name, term]) => [
      ...Object.entries<Period>(term.periods).flatMap(([period, one]) =>
        'amount' in one && !stated(one.clause, one.amount, one.unit) ? [`${name}.${period}`] : [],
      ),
      ...Object.entries<Mark>(term.marks ?? {}).flatMap(([mark, one]) =>
        stated(one.clause, one.before, one.unit) ? [] : [`${name}.${mark}`],
      ),
      ...(term.extension?.most &&
      !stated(term.extension.clause, term.extension.most.amount, term.extension.most.unit)
        ? [`${name}.extension`]
        : []),
    ]);
    expect(unstated).toEqual([]);
  });
});
