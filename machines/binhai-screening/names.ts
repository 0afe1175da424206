import type { Bilingual } from '../../src/law';

/** What this document calls words that other documents share, and what this procedure calls those of the others. */
export const names: { readonly [word: string]: Bilingual } = {
  leaderInCharge: { zh: '分管局长', en: 'deputy director in charge' },
  caseLeader: { zh: '责任领导', en: 'leader responsible' },
  handlingUnit: { zh: '责任部门', en: 'department responsible' },
  found: { zh: '已排查出', en: 'found by screening' },
  classify: { zh: '梳理、分类', en: 'sort and classify' },
  resolutionReported: { zh: '化解结果已报告，待记入台账', en: 'result reported, to be entered' },
  serial: { zh: '台账编号', en: 'number in the ledger' },
  headcount: { zh: '涉及人数', en: 'number of people' },
  meetingMinutes: { zh: '会议纪要', en: 'minutes of the meeting' },
  major: { zh: '重大问题', en: 'major matter' },
  majorMatter: { zh: '重大信访事项', en: 'major petition matter' },
  cause: { zh: '产生矛盾纠纷原因', en: 'cause of the conflict' },
  limit: { zh: '解决期限', en: 'limit to be kept' },
  limitGiven: { zh: '限定的日期', en: 'day named as the limit' },
  foundBy: { zh: '排查出的处室', en: 'found by' },
  solve: { zh: '诉求合理的解决问题到位', en: 'solve what is justified' },
  educate: { zh: '诉求无理的思想教育到位', en: 'explain what is not justified' },
  assist: { zh: '生活困难的帮扶救助到位', en: 'assist those in hardship' },
  lawEnforcement: { zh: '行为违法的依法处理', en: 'deal with unlawful conduct by law' },
  channel: { zh: '信访形式', en: 'channel of the petition' },
  intake: { zh: '来源', en: 'how the petition came in' },
};
