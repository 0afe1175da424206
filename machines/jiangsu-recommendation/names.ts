import type { Bilingual } from '../../src/law';

/** What this document calls words that other documents share. */
export const names: { readonly [word: string]: Bilingual } = {
  main: { zh: '三项建议', en: 'recommendation' },
  organ: { zh: '有关机关、单位', en: 'organ it is about' },
  department: { zh: '提出建议的信访部门', en: 'petition department that recommends' },
  leader: { zh: '首办责任领导', en: 'leader of the first handler' },
  officer: { zh: '首办责任人', en: 'officer of the first handler' },
  grounds: { zh: '提出建议的情形', en: 'grounds' },
  correctBy: { zh: '改正期限截止日', en: 'to be corrected by' },
  order: { zh: '责令改正', en: 'an order to correct' },
  demands: { zh: '改正要求', en: 'what must be put right' },
};
