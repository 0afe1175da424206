import type { Notice } from '../notice';

/** 《国务院办公厅关于2009年部分节假日安排的通知》国办发明电〔2008〕42号. The number was read in second-hand copies. */
export const notice2009: Notice = {
  year: 2009,
  number: '国办发明电〔2008〕42号',
  signed: '2008-12-04',
  published: '2008-12-10',
  url: 'http://www.gov.cn/zhengce/zhengceku/2008-12/10/content_1572.htm',
  items: [
    {
      festival: '元旦',
      off: ['2009-01-01', '2009-01-03'],
      printedDays: 3,
      makeupWorkdays: ['2009-01-04'],
    },
    {
      festival: '春节',
      off: ['2009-01-25', '2009-01-31'],
      printedDays: 7,
      makeupWorkdays: ['2009-01-24', '2009-02-01'],
    },
    {
      festival: '清明节',
      off: ['2009-04-04', '2009-04-06'],
      printedDays: 3,
      makeupWorkdays: [],
    },
    {
      festival: '劳动节',
      off: ['2009-05-01', '2009-05-03'],
      printedDays: 3,
      makeupWorkdays: [],
    },
    {
      festival: '端午节',
      off: ['2009-05-28', '2009-05-30'],
      printedDays: 3,
      makeupWorkdays: ['2009-05-31'],
    },
    {
      festival: '国庆节、中秋节',
      off: ['2009-10-01', '2009-10-08'],
      printedDays: 8,
      makeupWorkdays: ['2009-09-27', '2009-10-10'],
    },
  ],
};
