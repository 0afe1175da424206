import type { Bilingual } from '../../src/law';

/** What this document calls words that other documents share. */
export const names: { readonly [word: string]: Bilingual } = {
  linkedCase: { zh: '复查复核事项或者新的信访事项', en: 'linked review or new petition' },
  accept: { zh: '受理逾期申请', en: 'accept the late application' },
  decline: { zh: '告知不予受理', en: 'tell that it is not accepted' },
  handling: { zh: '处理意见', en: 'handling opinion' },
  opinion: { zh: '书面意见', en: 'written opinion' },
  delivered: { zh: '已送达未签收', en: 'delivered without signature' },
  outcome: { zh: '复查、复核结论类别', en: 'outcome' },
  supervision: { zh: '期限', en: 'terms' },
};
