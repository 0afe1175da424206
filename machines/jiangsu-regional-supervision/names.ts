import type { Bilingual } from '../../src/law';

/** What this document calls words that other documents share. */
export const names: { readonly [word: string]: Bilingual } = {
  main: { zh: '地区、部门督办程序', en: 'supervision of a region or department' },
  demands: { zh: '整改要求', en: 'what must be put right' },
  heldOn: { zh: '约谈日期', en: 'day of the talk' },
  attendees: { zh: '参加约谈的人员', en: 'who took part in the talk' },
};
