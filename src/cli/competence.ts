import { cite, type DecisionId, decision } from '../law';
import { type Answer, BadInput } from './answer';
import { aligned, type Page } from './page';

export interface CompetenceOptions {
  readonly subject: string;
  readonly insurance?: string;
  readonly from: string;
  readonly to?: string;
}

/** Who handles a premium dispute in Ongniud Banner, each body with its clause. */
export async function competenceOf({ to, ...asked }: CompetenceOptions): Promise<Answer> {
  const { competence, CompetenceInputError, premiumDispute } = await import(
    '../../machines/ongniud-premium-dispute'
  );
  const matter = { ...asked, to: to ?? asked.from } as Parameters<typeof competence>[0];
  try {
    const found = competence(matter);
    return { exit: 0, data: { ...matter, ...found }, text: (page) => textOf(found, page) };
  } catch (error) {
    if (!(error instanceof CompetenceInputError)) throw error;
    throw new BadInput(`--${error.message}`);
  }

  function textOf({ competent, assisting, joint }: ReturnType<typeof competence>, page: Page) {
    const { lang, ink } = page;
    const zh = lang === 'zh';
    const name = (word: string) => premiumDispute.names(word)[lang];
    const rows = [
      ...competent.map((one) => [
        ink.cyan(name(one.body)),
        cite(one.clause),
        one.assignedByDefault
          ? ink.yellow(zh ? '文件未指定，按默认' : 'assigned by default: the text names nobody')
          : '',
      ]),
      ...assisting.map((one) => [
        ink.dim(`${name(one.body)} ${zh ? '（协助）' : '(assists)'}`),
        ink.dim(cite(one.clause)),
        '',
      ]),
    ];
    const decisions = [...new Set(competent.flatMap((one) => one.decisions))];
    const how = joint
      ? zh
        ? '需两个以上部门联合办理：由争议处理工作室受理。'
        : 'two or more bodies: the studio accepts the dispute.'
      : '';
    return [
      ...aligned(rows),
      ...decisions.map((id) => ink.dim(`${id}: ${decision(id as DecisionId).choice}`)),
      ...(how ? [how] : []),
    ].join('\n');
  }
}
