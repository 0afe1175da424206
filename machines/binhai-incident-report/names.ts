import type { Bilingual } from '../../src/law';

/** What this document calls words that other documents share. */
export const names: { readonly [word: string]: Bilingual } = {
  leaderInCharge: { zh: '分管局长', en: 'deputy director in charge' },
  handlingUnit: { zh: '承办部门', en: 'handling department' },
  instruct: { zh: '批示', en: 'instruct' },
  awaitingInstruction: { zh: '待领导批示', en: 'awaiting the leader’s instruction' },
  handling: { zh: '处置', en: 'being handled' },
  handled: { zh: '已处置，待归档', en: 'handled, to be filed' },
  majorMatter: { zh: '重大信访事项', en: 'major petition matter' },
  headcount: { zh: '涉及人数', en: 'number of people' },
  facts: { zh: '已知情况', en: 'what is known' },
  channel: { zh: '信访形式', en: 'channel of the petition' },
  intake: { zh: '来源', en: 'how the petition came in' },
};
