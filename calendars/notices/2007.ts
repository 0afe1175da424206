import type { Notice } from '../notice';

/** 《国务院办公厅关于2007年部分节假日安排的通知》国办发明电〔2006〕49号. */
export const notice2007: Notice = {
  year: 2007,
  number: '国办发明电〔2006〕49号',
  signed: '2006-12-14',
  published: '2006-12-18',
  url: 'http://www.gov.cn/zhengce/zhengceku/2008-03/28/content_1761.htm',
  items: [
    {
      festival: '元旦',
      off: ['2007-01-01', '2007-01-03'],
      printedDays: 3,
      makeupWorkdays: ['2006-12-30', '2006-12-31'],
    },
    {
      festival: '春节',
      off: ['2007-02-18', '2007-02-24'],
      printedDays: 7,
      makeupWorkdays: ['2007-02-17', '2007-02-25'],
    },
    {
      festival: '劳动节',
      off: ['2007-05-01', '2007-05-07'],
      printedDays: 7,
      makeupWorkdays: ['2007-04-28', '2007-04-29'],
    },
    {
      festival: '国庆节',
      off: ['2007-10-01', '2007-10-07'],
      printedDays: 7,
      makeupWorkdays: ['2007-09-29', '2007-09-30'],
    },
  ],
};
