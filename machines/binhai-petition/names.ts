import type { Bilingual } from '../../src/law';

/** What this document calls words that other documents share. */
export const names: { readonly [word: string]: Bilingual } = {
  leaderInCharge: { zh: '分管局长', en: 'deputy director in charge' },
  handlingUnit: { zh: '承办部门', en: 'handling department' },
  instruct: { zh: '批阅', en: 'read and instruct' },
  awaitingInstruction: { zh: '待领导批阅', en: 'awaiting the leader’s instruction' },
  limitGiven: { zh: '领导限定的时间', en: 'limit set by the leader' },
  channel: { zh: '信访形式', en: 'channel of the petition' },
  approver: { zh: '批阅领导', en: 'leader who instructs' },
  deliver: { zh: '送承办部门', en: 'deliver to the department' },
  delivered: { zh: '已送承办部门，待签字', en: 'delivered, awaiting signature' },
  receive: { zh: '承办部门签字', en: 'sign for it' },
  revising: { zh: '处理结果修改', en: 'result being revised' },
  signOff: { zh: '主管领导签字', en: 'sign the result' },
  extension: { zh: '延迟报结', en: 'delay' },
  order: { zh: '局领导责成', en: 'a leader’s own order' },
  feedback: { zh: '反馈', en: 'feedback' },
  major: { zh: '重大问题', en: 'major matter' },
  ordinary: { zh: '一般信件', en: 'ordinary matter' },
  responsible: { zh: '责任领导、责任单位、责任人', en: 'leader, unit and person responsible' },
};
