import type { Bilingual } from '../../src/law';

/** What this document calls words that other documents share. */
export const names: { readonly [word: string]: Bilingual } = {
  leaderInCharge: { zh: '分管局长', en: 'deputy director in charge' },
  handlingUnit: { zh: '承办部门', en: 'handling department' },
  notOurs: { zh: '不属于本局承办范围', en: 'not the bureau’s to handle' },
  receive: { zh: '办公室签收', en: 'receipt by the office' },
  transferred: { zh: '已转交有关部门', en: 'passed on to the department' },
  transferOut: { zh: '转交', en: 'passing on' },
  takeBack: { zh: '收回办理', en: 'take the matter back' },
  mayArchive: { zh: '已告知，可以归档', en: 'told, may be archived' },
  ordinary: { zh: '一般信件', en: 'ordinary matter' },
  urgent: { zh: '紧急事项', en: 'urgent matter' },
  flagUrgent: { zh: '定为紧急事项', en: 'declare urgent' },
  channel: { zh: '信访形式', en: 'channel of the petition' },
  intake: { zh: '收件来源', en: 'how it came in' },
  way: { zh: '转交方式', en: 'way of passing on' },
};
