import { stripVTControlCharacters, styleText } from 'node:util';
import { type Dayish, weekday } from '../../calendars';
import type { Bilingual, Lang } from '../law';

const STYLES = ['bold', 'dim', 'red', 'green', 'yellow', 'cyan'] as const;
/** Colours by name; on anything but a terminal they change nothing. */
export type Ink = { readonly [style in (typeof STYLES)[number]]: (text: string) => string };

/** How a text is laid out: the language, the width of the terminal, its colours. */
export interface Page {
  readonly lang: Lang;
  readonly columns: number;
  readonly ink: Ink;
}

export const inkOf = (color: boolean): Ink =>
  Object.fromEntries(
    STYLES.map((style) => [
      style,
      (text: string) => (color && text ? styleText(style, text, { validateStream: false }) : text),
    ]),
  ) as Ink;

/** Characters that take two columns: ideographs, kana, full-width forms and their punctuation. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u;

/** Columns a text takes on a terminal, colours not counted. */
export const widthOf = (text: string): number =>
  [...stripVTControlCharacters(text)].reduce((sum, char) => sum + (WIDE.test(char) ? 2 : 1), 0);

export const padTo = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - widthOf(text)));

/** Rows with their cells aligned; the last cell of a row is left as long as it is. */
export function aligned(rows: readonly (readonly string[])[], gap = '  '): string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.slice(0, -1).forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, widthOf(cell));
    });
  return rows.map((row) =>
    row
      .map((cell, at) => (at === row.length - 1 ? cell : padTo(cell, widths[at] ?? 0)))
      .join(gap)
      .trimEnd(),
  );
}

/** A citation, one wide character, or a word; with the blanks after it. */
const PIECE =
  /(?:[\w-]+\/[^\s「，,]+|[\u2e80-\u9fff\uff00-\uffef]|[^\s\u2e80-\u9fff\uff00-\uffef]+)\s*/gu;
/** Breaks a text at blanks and between wide characters, never inside a citation. */
export function wrapped(text: string, columns: number): string[] {
  const pieces = text.match(PIECE);
  const lines: string[] = [''];
  for (const piece of pieces ?? []) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && widthOf((line + piece).trimEnd()) > columns) lines.push(piece);
    else lines[lines.length - 1] = line + piece;
  }
  return lines.map((line) => line.trimEnd());
}

const WEEKDAYS: Record<Lang, readonly string[]> = {
  zh: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};
export const weekdayName = (day: Dayish, lang: Lang): string =>
  WEEKDAYS[lang][weekday(day) - 1] ?? '';

/** Both languages, the official one first. */
export const both = ({ zh, en }: Bilingual): string => (zh === en ? zh : `${zh} ${en}`);
