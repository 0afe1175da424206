import type { Notice } from '../notice';

/** 《国务院办公厅关于2008年部分节假日安排的通知》国办发明电〔2007〕52号. The number was read in second-hand copies. */
export const notice2008: Notice = {
  year: 2008,
  number: '国办发明电〔2007〕52号',
  signed: '2007-12-15',
  published: '2007-12-18',
  url: 'http://www.gov.cn/zhengce/zhengceku/2008-03/28/content_1645.htm',
  items: [
    {
      festival: '元旦',
      off: ['2007-12-30', '2008-01-01'],
      printedDays: 3,
      makeupWorkdays: ['2007-12-29'],
    },
    {
      festival: '春节',
      off: ['2008-02-06', '2008-02-12'],
      printedDays: 7,
      makeupWorkdays: ['2008-02-02', '2008-02-03'],
    },
    {
      festival: '清明节',
      off: ['2008-04-04', '2008-04-06'],
      printedDays: 3,
      makeupWorkdays: [],
    },
    {
      festival: '劳动节',
      off: ['2008-05-01', '2008-05-03'],
      printedDays: 3,
      makeupWorkdays: ['2008-05-04'],
    },
    {
      festival: '端午节',
      off: ['2008-06-07', '2008-06-09'],
      printedDays: 3,
      makeupWorkdays: [],
    },
    {
      festival: '中秋节',
      off: ['2008-09-13', '2008-09-15'],
      printedDays: 3,
      makeupWorkdays: [],
    },
    {
      festival: '国庆节',
      off: ['2008-09-29', '2008-10-05'],
      printedDays: 7,
      makeupWorkdays: ['2008-09-27', '2008-09-28'],
    },
  ],
};
