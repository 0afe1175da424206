import type { Bilingual } from '../../src/law';

/** What this document calls words that other documents share. */
export const names: { readonly [word: string]: Bilingual } = {
  main: { zh: '责任划分程序', en: 'division of responsibility' },
  proposal: { zh: '划分意见', en: 'proposed division' },
  division: { zh: '责任划分意见', en: 'division of responsibility' },
  leader: { zh: '责任领导', en: 'responsible leader' },
  officer: { zh: '责任人', en: 'responsible officer' },
};
