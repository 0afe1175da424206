import { procedures } from '../../machines';
import {
  type DocumentId,
  decisionLists,
  documents,
  type NormId,
  nationalNorms,
} from '../../src/law';
import type { AnyProcedure } from '../../src/procedure/procedure';
import { citersOf } from './cited';
import { decisionsPage } from './decisions-page';
import { documentPage } from './document-page';
import { indexPage } from './index-page';
import type { Page } from './markdown';
import { namingsInTests } from './namings';
import { normPage } from './norm-page';
import { procedurePage } from './procedure-page';

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
    ...(Object.keys(nationalNorms) as NormId[]).map((id) => normPage(id, citers, namings)),
    ...(Object.keys(decisionLists) as (keyof typeof decisionLists)[]).map((id) =>
      decisionsPage(id, citers, namings),
    ),
  ];
}
