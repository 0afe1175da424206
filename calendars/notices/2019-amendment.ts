import type { Notice } from '../notice';

/** 《国务院办公厅关于调整2019年劳动节假期安排的通知》国办发明电〔2019〕3号. */
export const notice2019Amendment: Notice = {
  year: 2019,
  number: '国办发明电〔2019〕3号',
  signed: '2019-03-22',
  published: '2019-03-22',
  url: 'http://www.gov.cn/zhengce/zhengceku/2019-03/22/content_5375877.htm',
  amends: '国办发明电〔2018〕15号',
  items: [
    {
      festival: '劳动节',
      off: ['2019-05-01', '2019-05-04'],
      printedDays: 4,
      makeupWorkdays: ['2019-04-28', '2019-05-05'],
    },
  ],
};
