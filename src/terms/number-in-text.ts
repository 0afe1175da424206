import type { CountedUnit, Length } from './term';

const DIGITS = '零一二三四五六七八九';
/** The Chinese numeral of a whole number below 100: 15 → 十五. */
function chineseNumeral(amount: number): string | null {
  if (amount >= 100) return null;
  const [tens, ones] = [Math.floor(amount / 10), amount % 10];
  if (tens === 0) return DIGITS[ones] ?? null;
  return `${tens === 1 ? '' : DIGITS[tens]}十${ones === 0 ? '' : DIGITS[ones]}`;
}
const UNITS: Record<CountedUnit, readonly string[]> = {
  workingDay: ['个工作日', '工作日', '天', '日'],
  calendarDay: ['日', '天', '个自然日'],
  month: ['个月', '月'],
};

/**
 * Whether a clause states a number as a whole number with its unit: 「3个工作日」 states 3, not 13 and not 30.
 * Where the text writes 天 for working days by reference, the unit of the clause it refers to decides.
 */
export function statesLength(quote: string, { amount, unit }: Length): boolean {
  const text = quote.replace(/\s/gu, '');
  const written = [String(amount), chineseNumeral(amount)].filter((one) => one !== null);
  return written.some((number) =>
    UNITS[unit].some((word) => {
      const sought = `${number}${word}`;
      for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
        const before = text[at - 1] ?? '';
        if (!/[0-9一二三四五六七八九十百]/u.test(before)) return true;
      }
      return false;
    }),
  );
}
