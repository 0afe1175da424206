import type { Notice } from '../notice';

/** 《国务院办公厅关于2018年部分节假日安排的通知》国办发明电〔2017〕12号. */
export const notice2018: Notice = {
  year: 2018,
  number: '国办发明电〔2017〕12号',
  signed: '2017-11-30',
  published: '2017-11-30',
  url: 'http://www.gov.cn/zhengce/zhengceku/2017-11/30/content_5243579.htm',
  items: [
    {
      festival: '元旦',
      off: ['2018-01-01', '2018-01-01'],
      printedDays: null,
      makeupWorkdays: [],
    },
    {
      festival: '春节',
      off: ['2018-02-15', '2018-02-21'],
      printedDays: 7,
      makeupWorkdays: ['2018-02-11', '2018-02-24'],
    },
    {
      festival: '清明节',
      off: ['2018-04-05', '2018-04-07'],
      printedDays: 3,
      makeupWorkdays: ['2018-04-08'],
    },
    {
      festival: '劳动节',
      off: ['2018-04-29', '2018-05-01'],
      printedDays: 3,
      makeupWorkdays: ['2018-04-28'],
    },
    {
      festival: '端午节',
      off: ['2018-06-18', '2018-06-18'],
      printedDays: null,
      makeupWorkdays: [],
    },
    {
      festival: '中秋节',
      off: ['2018-09-24', '2018-09-24'],
      printedDays: null,
      makeupWorkdays: [],
    },
    {
      festival: '国庆节',
      off: ['2018-10-01', '2018-10-07'],
      printedDays: 7,
      makeupWorkdays: ['2018-09-29', '2018-09-30'],
    },
  ],
};
