import { isPlainDate, type PlainDate } from '../../calendars';
import { type ProcedureId, versionsOf } from '../../machines';
import { toJson, toMermaid, toStately } from '../export';
import type { Lang } from '../law';
import { type Answer, BadInput } from './answer';
import { descriptionOf } from './description';
import { findProcedure } from './find-procedure';
import { versionOn } from './in-force';
import { policyOf } from './show-policy';
import { showText } from './show-text';

export type Format = 'text' | 'mermaid' | 'stately' | 'json' | 'policy';

/** One procedure: in words, as a diagram, as a chart, or what its policy must hold. */
export async function show(
  id: string,
  { format, lang, on }: { readonly format: Format; readonly lang: Lang; readonly on?: string },
): Promise<Answer> {
  const latest = await findProcedure(id);
  const procedure = on === undefined ? latest : await versionOn(id, given(on));
  const { machine } = procedure;
  const answer = (data: unknown, text: Answer['text']): Answer => ({ exit: 0, data, text });
  const json = (data: unknown) => answer(data, () => JSON.stringify(data, null, 2));
  const source = (code: string) => answer({ format, source: code }, () => code);
  switch (format) {
    case 'mermaid':
      return source(toMermaid(machine, { lang, labels: procedure.names }));
    case 'stately':
      return source(toStately(machine));
    case 'json':
      return json(toJson(machine));
    case 'policy':
      return json(policyOf(procedure));
    case 'text': {
      const described = descriptionOf(procedure);
      const versions = await versionsOf(id as ProcedureId);
      const before = versions[versions.findIndex(({ norm }) => norm === procedure.norm) - 1];
      return answer(described, (page) => showText(procedure, described, page, before));
    }
  }
}

function given(on: string): PlainDate {
  if (isPlainDate(on)) return on;
  throw new BadInput(`--on ${on} is not a calendar day: write YYYY-MM-DD`);
}
