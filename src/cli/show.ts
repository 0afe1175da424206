import { toJson, toMermaid, toStately } from '../export';
import type { Lang } from '../law';
import type { Answer } from './answer';
import { descriptionOf } from './description';
import { findProcedure } from './find-procedure';
import { policyOf } from './show-policy';
import { showText } from './show-text';

export type Format = 'text' | 'mermaid' | 'stately' | 'json' | 'policy';

/** One procedure: in words, as a diagram, as a chart, or what its policy must hold. */
export async function show(
  id: string,
  { format, lang }: { readonly format: Format; readonly lang: Lang },
): Promise<Answer> {
  const procedure = await findProcedure(id);
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
      return answer(described, (page) => showText(procedure, described, page));
    }
  }
}
