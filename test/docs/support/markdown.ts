import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../../tools/entries';

export interface Fence {
  readonly language: string;
  /** Line of the first line inside, counted from 1. */
  readonly line: number;
  readonly text: string;
}
export interface Link {
  readonly line: number;
  readonly target: string;
}

export const page = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The fenced blocks of a page, in order. */
export function fences(markdown: string): readonly Fence[] {
  const found: Fence[] = [];
  let open: { language: string; line: number; lines: string[] } | undefined;
  markdown.split('\n').forEach((text, index) => {
    const language = /^```(.*)$/.exec(text)?.[1];
    if (language === undefined) open?.lines.push(text);
    else if (open) {
      found.push({ language: open.language, line: open.line, text: open.lines.join('\n') });
      open = undefined;
    } else open = { language, line: index + 2, lines: [] };
  });
  if (open) throw new Error(`the fence before line ${open.line} is never closed`);
  return found;
}

/** The page with its fenced blocks emptied: prose only, the lines keep their numbers. */
const prose = (markdown: string) => {
  let inside = false;
  return markdown.split('\n').map((text) => {
    const edge = text.startsWith('```');
    if (edge) inside = !inside;
    return edge || inside ? '' : text;
  });
};

export const headings = (markdown: string): readonly { level: number; text: string }[] =>
  prose(markdown).flatMap((text) => {
    const [, marks, title] = /^(#+) (.*)$/.exec(text) ?? [];
    return marks && title ? [{ level: marks.length, text: title }] : [];
  });

export const links = (markdown: string): readonly Link[] =>
  prose(markdown).flatMap((text, index) =>
    [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => ({ line: index + 1, target })),
  );

/** The rows of every table, as cells; the header and the ruler are left out. */
export const tableRows = (markdown: string): readonly (readonly string[])[] =>
  prose(markdown)
    .filter((text, index, all) => {
      const row = text.startsWith('|') && !/^\|[-| :]+\|$/.test(text);
      return row && !/^\|[-| :]+\|$/.test(all[index + 1] ?? '');
    })
    .map((text) =>
      text
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );

/** The anchor a forge makes of a heading. */
const slug = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

/** Why a relative link of `path` leads nowhere, or null. */
export function brokenLink(path: string, target: string): string | null {
  if (/^[a-z]+:/.test(target)) return null;
  const [file = '', anchor] = decodeURI(target).split('#');
  const to = file === '' ? path : join(dirname(path), file);
  if (!existsSync(join(root, to))) return `${target}: there is no ${to}`;
  if (anchor === undefined || !to.endsWith('.md')) return null;
  const anchors = headings(page(to)).map(({ text }) => slug(text));
  return anchors.includes(anchor) ? null : `${target}: ${to} has no heading #${anchor}`;
}
