import type { Notice } from '../notice';

/** 《国务院办公厅关于2010年部分节假日安排的通知》国办发明电〔2009〕27号. */
export const notice2010: Notice = {
  year: 2010,
  number: '国办发明电〔2009〕27号',
  signed: '2009-12-07',
  published: '2009-12-08',
  url: 'http://www.gov.cn/zhengce/zhengceku/2009-12/08/content_1476.htm',
  items: [
    {
      festival: '元旦',
      off: ['2010-01-01', '2010-01-03'],
      printedDays: 3,
      makeupWorkdays: [],
    },
    {
      festival: '春节',
      off: ['2010-02-13', '2010-02-19'],
      printedDays: 7,
      makeupWorkdays: ['2010-02-20', '2010-02-21'],
    },
    {
      festival: '清明节',
      off: ['2010-04-03', '2010-04-05'],
      printedDays: 3,
      makeupWorkdays: [],
    },
    {
      festival: '劳动节',
      off: ['2010-05-01', '2010-05-03'],
      printedDays: 3,
      makeupWorkdays: [],
    },
    {
      festival: '端午节',
      off: ['2010-06-14', '2010-06-16'],
      printedDays: 3,
      makeupWorkdays: ['2010-06-12', '2010-06-13'],
    },
    {
      festival: '中秋节',
      off: ['2010-09-22', '2010-09-24'],
      printedDays: 3,
      makeupWorkdays: ['2010-09-19', '2010-09-25'],
    },
    {
      festival: '国庆节',
      off: ['2010-10-01', '2010-10-07'],
      printedDays: 7,
      makeupWorkdays: ['2010-09-26', '2010-10-09'],
    },
  ],
};
