import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { main } from '../../../src/cli/program';
import { root } from '../../../tools/entries';
import { fences } from './markdown';

/** One `$ xinfang …` line of a page with the output printed under it. */
export interface Quoted {
  readonly line: number;
  readonly command: string;
  readonly output: string;
}

/** The command lines of the `console` blocks that start with `xinfang`. */
export const quotedCommands = (markdown: string): readonly Quoted[] =>
  fences(markdown)
    .filter(({ language }) => language === 'console')
    .flatMap(({ text, line }) => {
      const lines = text.split('\n');
      const starts = lines.flatMap((one, index) => (one.startsWith('$ ') ? [index] : []));
      return starts.map((start, index) => ({
        line: line + start,
        command: (lines[start] ?? '').slice(2),
        output: lines
          .slice(start + 1, starts[index + 1] ?? lines.length)
          .join('\n')
          .trimEnd(),
      }));
    })
    .filter(({ command }) => command.startsWith('xinfang '));

/** Runs a quoted command line and gives what it prints, the notes on standard error last. */
export async function printedBy(command: string): Promise<string> {
  const argv = command.split(/\s+/).slice(1);
  const out: string[] = [];
  const err: string[] = [];
  await main(argv, {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    read: (path) => readFile(join(root, path), 'utf8'),
    list: async (path) => [path],
    color: false,
    columns: 120,
  });
  return [...out, ...err].join('').trimEnd();
}

/** True when the output is the quoted one; a quoted line `…` stands for any number of lines. */
export function isQuoted(printed: string, quoted: string): boolean {
  const parts = quoted.split(/^…$/m).map((part) => part.replace(/^\n|\n$/g, ''));
  let at = 0;
  return parts.every((part, index) => {
    const found =
      index === parts.length - 1 && index > 0
        ? printed.length - part.length
        : printed.indexOf(part, at);
    const fits = found >= at && printed.slice(found, found + part.length) === part;
    const placed = fits && (index > 0 || found === 0);
    at = found + part.length;
    return placed && (index < parts.length - 1 || at === printed.length);
  });
}
