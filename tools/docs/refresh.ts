import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../entries';
import { notice, type Page } from './markdown';

/** What must change for a folder to hold the pages as they are made. */
export interface Differences {
  /** Pages that differ or are missing. */
  readonly stale: readonly Page[];
  /** Paths of generated pages of something that is no more. */
  readonly over: readonly string[];
}

/** Compares the pages with what a folder, by default the repository, holds. */
export function differences(pages: readonly Page[], folder = root): Differences {
  const written = (path: string) =>
    existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : null;
  const made = new Set(pages.map(({ path }) => path));
  const present = existsSync(join(folder, 'docs'))
    ? readdirSync(join(folder, 'docs'), { recursive: true, encoding: 'utf8' })
    : [];
  return {
    stale: pages.filter(({ path, text }) => written(path) !== text),
    over: present
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`)
      .filter((path) => !made.has(path) && written(path)?.startsWith(notice)),
  };
}

/** Makes a folder hold the pages: writes the stale ones, removes what is left over. */
export function refresh({ stale, over }: Differences, folder = root): void {
  for (const { path, text } of stale) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  for (const path of over) rmSync(join(folder, path));
}
