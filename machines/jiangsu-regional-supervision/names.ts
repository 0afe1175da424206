import type { Bilingual } from '../../src/law';

/** What this document calls words that other documents share. */
export const names: { readonly [word: string]: Bilingual } = {
  main: { zh: '地区、部门督办程序', en: 'supervision of a region or department' },
  reported: { zh: '已报告整改，待检查', en: 'correction reported, to be examined' },
  correction: { zh: '整改期限', en: 'correction' },
  demands: { zh: '整改要求', en: 'what must be put right' },
  heldOn: { zh: '约谈日期', en: 'day of the talk' },
  attendees: { zh: '参加约谈的人员', en: 'who took part in the talk' },
};
