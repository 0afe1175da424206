import type { Notice } from '../notice';

/** 《国务院办公厅关于2015年部分节假日安排的通知》国办发明电〔2014〕28号. The number was read in second-hand copies. */
export const notice2015: Notice = {
  year: 2015,
  number: '国办发明电〔2014〕28号',
  signed: '2014-12-16',
  published: '2014-12-16',
  url: 'http://www.gov.cn/zhengce/zhengceku/2014-12/16/content_9302.htm',
  items: [
    {
      festival: '元旦',
      off: ['2015-01-01', '2015-01-03'],
      printedDays: 3,
      makeupWorkdays: ['2015-01-04'],
    },
    {
      festival: '春节',
      off: ['2015-02-18', '2015-02-24'],
      printedDays: 7,
      makeupWorkdays: ['2015-02-15', '2015-02-28'],
    },
    {
      festival: '清明节',
      off: ['2015-04-05', '2015-04-05'],
      printedDays: null,
      makeupWorkdays: [],
      inLieu: ['2015-04-06'],
    },
    {
      festival: '劳动节',
      off: ['2015-05-01', '2015-05-01'],
      printedDays: null,
      makeupWorkdays: [],
    },
    {
      festival: '端午节',
      off: ['2015-06-20', '2015-06-20'],
      printedDays: null,
      makeupWorkdays: [],
      inLieu: ['2015-06-22'],
    },
    {
      festival: '中秋节',
      off: ['2015-09-27', '2015-09-27'],
      printedDays: null,
      makeupWorkdays: [],
    },
    {
      festival: '国庆节',
      off: ['2015-10-01', '2015-10-07'],
      printedDays: 7,
      makeupWorkdays: ['2015-10-10'],
    },
  ],
};
