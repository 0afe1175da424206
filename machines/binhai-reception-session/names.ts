import type { Bilingual } from '../../src/law';

/** What this document calls words that other documents share. */
export const names: { readonly [word: string]: Bilingual } = {
  leaderInCharge: { zh: '分管局长', en: 'deputy director in charge' },
  leadershipMember: { zh: '其他班子成员', en: 'other member of the leadership' },
  petitionOfficer: { zh: '负责信访工作人员', en: 'petition staff of the office' },
  instruct: { zh: '局领导批示', en: 'instruct on the proposal' },
  instructed: { zh: '已批示，待记录', en: 'instructed, to be recorded' },
  leader: { zh: '接访领导', en: 'leader who receives' },
  unit: { zh: '有关处室', en: 'division concerned' },
  gist: { zh: '上访内容', en: 'what the visitor came for' },
};
