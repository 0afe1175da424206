import type { Notice } from '../notice';

/** 《国务院办公厅关于2013年部分节假日安排的通知》国办发明电〔2012〕33号. */
export const notice2013: Notice = {
  year: 2013,
  number: '国办发明电〔2012〕33号',
  signed: '2012-12-08',
  published: '2012-12-10',
  url: 'http://www.gov.cn/zhengce/zhengceku/2012-12/10/content_1353.htm',
  items: [
    {
      festival: '元旦',
      off: ['2013-01-01', '2013-01-03'],
      printedDays: 3,
      makeupWorkdays: ['2013-01-05', '2013-01-06'],
    },
    {
      festival: '春节',
      off: ['2013-02-09', '2013-02-15'],
      printedDays: 7,
      makeupWorkdays: ['2013-02-16', '2013-02-17'],
    },
    {
      festival: '清明节',
      off: ['2013-04-04', '2013-04-06'],
      printedDays: 3,
      makeupWorkdays: ['2013-04-07'],
    },
    {
      festival: '劳动节',
      off: ['2013-04-29', '2013-05-01'],
      printedDays: 3,
      makeupWorkdays: ['2013-04-27', '2013-04-28'],
    },
    {
      festival: '端午节',
      off: ['2013-06-10', '2013-06-12'],
      printedDays: 3,
      makeupWorkdays: ['2013-06-08', '2013-06-09'],
    },
    {
      festival: '中秋节',
      off: ['2013-09-19', '2013-09-21'],
      printedDays: 3,
      makeupWorkdays: ['2013-09-22'],
    },
    {
      festival: '国庆节',
      off: ['2013-10-01', '2013-10-07'],
      printedDays: 7,
      makeupWorkdays: ['2013-09-29', '2013-10-12'],
    },
  ],
};
