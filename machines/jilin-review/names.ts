import type { Bilingual } from '../../src/law';

/** What this document calls words that other documents share. */
export const names: { readonly [word: string]: Bilingual } = {
  generalOffice: { zh: '省局办公室', en: 'general office of the provincial bureau' },
  handlingUnit: { zh: '承办处（室）、单位', en: 'handling division' },
  linkedCase: { zh: '调取材料或者协调会议事项', en: 'linked request or meeting' },
  instruct: { zh: '批示', en: 'instruct' },
  awaitingInstruction: { zh: '待局领导批示', en: 'awaiting the leader’s instruction' },
  delivered: { zh: '待承办处（室）、单位签收', en: 'delivered, to be received' },
  limitGiven: { zh: '委员会要求的办结期限', en: 'limit set by the committee' },
  reply: { zh: '书面答复', en: 'reply in writing' },
  replied: { zh: '已答复，待送达', en: 'answered, to be served' },
  extension: { zh: '延期', en: 'extension' },
  grantExtension: { zh: '批准延期', en: 'approve the extension' },
  refuseExtension: { zh: '不批准延期', en: 'refuse the extension' },
  requestExtension: { zh: '申请延期', en: 'ask for an extension' },
  complex: { zh: '情况复杂并涉及多个业务处室', en: 'matter of several divisions' },
  pending: { zh: '待局领导批准延期', en: 'extension awaiting approval' },
};
