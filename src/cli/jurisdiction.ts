import { cite, type DecisionId, decision } from '../law';
import { type Answer, BadInput } from './answer';
import { suggestion } from './nearest';
import type { Page } from './page';

const KINDS = {
  county: ['handling'],
  city: ['handling', 'review'],
  changbaishan: ['handling', 'review'],
  province: ['handling', 'review', 'reReview'],
  committee: ['reReview', 'designation'],
} as const;

/** Who reviews an opinion next in Jilin's social-insurance system, and by which procedure. */
export async function jurisdictionOf({
  by,
  kind,
}: {
  readonly by: string;
  readonly kind: string;
}): Promise<Answer> {
  if (!Object.hasOwn(KINDS, by))
    throw new BadInput(`--by ${by}: ${suggestion(by, Object.keys(KINDS))}`);
  const kinds: readonly string[] = KINDS[by as keyof typeof KINDS];
  if (!kinds.includes(kind))
    throw new BadInput(`--kind ${kind}: an opinion by ${by} is one of ${kinds.join(', ')}`);
  const { jurisdiction, review } = await import('../../machines/jilin-review');
  const found = jurisdiction({ by, kind } as Parameters<typeof jurisdiction>[0]);
  return {
    exit: 0,
    data: { by, kind, ...found },
    text: ({ lang, ink }: Page) => {
      const zh = lang === 'zh';
      const name = (word: string) => review.names(word)[lang];
      const { next, procedure, clauses, decisions = [] } = found;
      const nobody = zh ? '不再受理' : 'nobody: it is final';
      const by_ = procedure ? ` · ${name(procedure)}` : '';
      return [
        next ? `${ink.cyan(name(next))}${by_}` : ink.yellow(nobody),
        ...clauses.map((id) => cite(id)),
        ...decisions.map((id) => ink.dim(`${id}: ${decision(id as DecisionId).choice}`)),
      ].join('\n');
    },
  };
}
