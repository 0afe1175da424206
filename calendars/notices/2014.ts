import type { Notice } from '../notice';

/** 《国务院办公厅关于2014年部分节假日安排的通知》国办发明电〔2013〕28号. */
export const notice2014: Notice = {
  year: 2014,
  number: '国办发明电〔2013〕28号',
  signed: '2013-12-11',
  published: '2013-12-11',
  url: 'http://www.gov.cn/zhengce/zhengceku/2014-01/02/content_1194.htm',
  items: [
    {
      festival: '元旦',
      off: ['2014-01-01', '2014-01-01'],
      printedDays: 1,
      makeupWorkdays: [],
    },
    {
      festival: '春节',
      off: ['2014-01-31', '2014-02-06'],
      printedDays: 7,
      makeupWorkdays: ['2014-01-26', '2014-02-08'],
    },
    {
      festival: '清明节',
      off: ['2014-04-05', '2014-04-05'],
      printedDays: null,
      makeupWorkdays: [],
      inLieu: ['2014-04-07'],
    },
    {
      festival: '劳动节',
      off: ['2014-05-01', '2014-05-03'],
      printedDays: 3,
      makeupWorkdays: ['2014-05-04'],
    },
    {
      festival: '端午节',
      off: ['2014-06-02', '2014-06-02'],
      printedDays: null,
      makeupWorkdays: [],
    },
    {
      festival: '中秋节',
      off: ['2014-09-08', '2014-09-08'],
      printedDays: null,
      makeupWorkdays: [],
    },
    {
      festival: '国庆节',
      off: ['2014-10-01', '2014-10-07'],
      printedDays: 7,
      makeupWorkdays: ['2014-09-28', '2014-10-11'],
    },
  ],
};
