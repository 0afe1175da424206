import type { Bilingual } from '../../src/law';

/** What this document calls words that other documents share, and what this procedure calls those of the others. */
export const names: { readonly [word: string]: Bilingual } = {
  leaderInCharge: { zh: '分管局长', en: 'deputy director in charge' },
  classify: { zh: '按内容分类', en: 'classify by content' },
  classified: { zh: '已按内容分类', en: 'classified by content' },
  filing: { zh: '归档期限', en: 'term for filing' },
  files: { zh: '归档材料', en: 'papers filed' },
  place: { zh: '存放地点', en: 'place of storage' },
  month: { zh: '月份', en: 'month' },
  channel: { zh: '信访形式', en: 'channel of the petition' },
};
