import type { Notice } from '../notice';

/** 《国务院办公厅关于延长2020年春节假期的通知》国办发明电〔2020〕1号. */
export const notice2020Amendment: Notice = {
  year: 2020,
  number: '国办发明电〔2020〕1号',
  signed: '2020-01-26',
  published: '2020-01-27',
  url: 'http://www.gov.cn/zhengce/zhengceku/2020-01/27/content_5472352.htm',
  amends: '国办发明电〔2019〕16号',
  cancelsMakeupWorkdays: ['2020-02-01'],
  extraDaysOff: 2,
  items: [
    {
      festival: '春节',
      off: ['2020-01-31', '2020-02-02'],
      printedDays: null,
      makeupWorkdays: [],
    },
  ],
};
