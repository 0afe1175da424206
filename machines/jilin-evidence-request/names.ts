import type { Bilingual } from '../../src/law';

/** What this procedure calls words that other procedures share. */
export const names: { readonly [word: string]: Bilingual } = {
  handlingUnit: { zh: '承办处（室）、单位', en: 'handling division' },
  by: { zh: '提出人或者经办人', en: 'asked or done by' },
  requiredBy: { zh: '要求的时间', en: 'day required' },
  mayReassign: { zh: '可以改由另一处（室）、单位承办', en: 'may be given to another division' },
  statement: { zh: '了解核实的情况', en: 'what was said' },
  signedBy: { zh: '签收人', en: 'received by' },
};
