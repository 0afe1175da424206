import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { procedures } from '../../machines';
import { type DocumentId, decisionLists, documents } from '../../src/law';
import type { AnyProcedure } from '../../src/procedure/procedure';
import { root } from '../entries';
import { citersOf } from './cited';
import { decisionsPage } from './decisions-page';
import { documentPage } from './document-page';
import { indexPage } from './index-page';
import { notice, type Page } from './markdown';
import { namingsInTests } from './namings';
import { procedurePage } from './procedure-page';

/** What is written in a file of the repository; null where there is none. */
export const written = (path: string): string | null =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null;

/** The pages that are not written as they should be. */
export const staleAmong = (
  pages: readonly Page[],
  read: (path: string) => string | null = written,
): readonly Page[] => pages.filter(({ path, text }) => read(path) !== text);

/** Generated pages of something that is no more. */
export function leftOver(pages: readonly Page[]): readonly string[] {
  const made = new Set(pages.map(({ path }) => path));
  return readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((name) => `docs/${name}`)
    .filter((path) => path.endsWith('.md') && !made.has(path) && written(path)?.startsWith(notice));
}

/** Every generated page, made afresh from the sources. */
export async function generatedPages(): Promise<readonly Page[]> {
  const loaded = await Promise.all(
    Object.values(procedures).map(async (load): Promise<AnyProcedure> => load()),
  );
  const citers = citersOf(loaded);
  const namings = namingsInTests();
  return [
    indexPage(loaded, citers),
    ...loaded.map(procedurePage),
    ...(Object.keys(documents) as DocumentId[]).map((id) =>
      documentPage(id, loaded, citers, namings),
    ),
    ...(Object.keys(decisionLists) as (keyof typeof decisionLists)[]).map((id) =>
      decisionsPage(id, citers, namings),
    ),
  ];
}
