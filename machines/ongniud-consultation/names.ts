import type { Bilingual } from '../../src/law';

/** What this procedure calls words that other procedures share. */
export const names: { readonly [word: string]: Bilingual } = {
  open: { zh: '会商中', en: 'open' },
  main: { zh: '会商流程', en: 'main procedure' },
  leadingGroup: {
    zh: '社会保险费征缴争议联合处置工作领导小组',
    en: 'leading group for premium disputes',
  },
  supervision: { zh: '监督', en: 'supervision' },
  consulting: { zh: '会商沟通', en: 'members consulting' },
  consulted: { zh: '会商完毕', en: 'consultation held' },
  track: { zh: '事项类别', en: 'kind of matter' },
  general: { zh: '一般事项', en: 'general matter' },
  major: { zh: '重大事项', en: 'major matter' },
  topic: { zh: '会商议题', en: 'topic of the consultation' },
  competent: { zh: '相关职能部门', en: 'departments competent for the matter' },
  minutes: { zh: '会商纪要', en: 'minutes' },
  heldOn: { zh: '会商日期', en: 'day it was held' },
  attendees: { zh: '参加单位', en: 'attended by' },
  findings: { zh: '研究情况', en: 'what was found' },
  limit: { zh: '落实期限', en: 'day to carry it out by' },
  opinion: { zh: '会商意见', en: 'opinion given' },
  summary: { zh: '梳理情况', en: 'the matter as sorted out' },
};
